import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type RunningProgram, test } from './harness';

async function workspace(program: RunningProgram, name: string, models: readonly string[]): Promise<string> {
  const path = join(program.folder, `${name}.changeout`);
  const csv = join(program.folder, `${name}.csv`);
  const rows = models.map((model, index) => `Tower ${index},Huawei,${model},S${index},2`);
  writeFileSync(csv, ['Site,Manufacturer,Model,Serial,Qty', ...rows, ''].join('\n'));
  const must = async (call: string, input: unknown) =>
    expect(
      await program.page.evaluate(
        ([callName, callInput]) =>
          window.changeout('call', { name: callName as never, input: callInput, id: 900_000 }),
        [call, input] as const,
      ),
    ).toMatchObject({ kind: 'value' });
  await must('workspace-create', { path, name });
  await must('files-import', { paths: [csv] });
  await must('workspace-close', {});
  return path;
}

test('a consultant sees several workspaces side by side and opens one of them', async ({ program }) => {
  const { page } = program;
  await workspace(program, 'Prairie Telephone', ['BBU3910', 'RRU3908', 'S5720']);
  const valley = await workspace(program, 'Valley Cooperative', ['BBU3910']);
  await program.chooseMenu('portfolio');
  const dialog = page.getByRole('dialog', { name: 'Portfolio' });
  await dialog.getByRole('checkbox', { name: /Prairie Telephone/ }).check();
  await dialog.getByRole('checkbox', { name: /Valley/ }).check();
  await dialog.getByRole('button', { name: 'Read 2 workspaces' }).click();
  const table = dialog.getByRole('table', { name: 'Workspaces side by side' });
  await expect(table).toContainText('2 workspaces', { timeout: 45_000 });
  for (const theme of ['light', 'dark'] as const) {
    await program.chooseMenu(`theme-${theme}`);
    expect(await program.accessibilityFaults()).toEqual([]);
    await program.picture(`portfolio-${theme}`);
  }
  await table.getByRole('button', { name: 'Valley Cooperative' }).click();
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
  const summary = await page.evaluate(() =>
    window.changeout('call', { name: 'workspace-summary', input: {}, id: 900_001 }),
  );
  expect(summary).toMatchObject({ value: { path: valley } });
});
