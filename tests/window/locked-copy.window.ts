import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './harness';

test('a workspace is locked with a passphrase, and the copy opens with it and not with another', async ({
  program,
}) => {
  const { page } = program;
  await program.answerSaveDialog(join(program.folder, 'Prairie.changeout'));
  await page.getByRole('button', { name: /New workspace/ }).click();
  await page.getByRole('textbox', { name: /Operator/ }).fill('Prairie Test');
  await page.getByRole('button', { name: 'Choose where to save it…' }).click();
  await page.getByRole('button', { name: 'Prairie Test' }).click();
  await page.getByRole('menuitem', { name: 'Save a locked copy to send…' }).click();
  const locked = join(program.folder, 'Prairie.changeout.age');
  await program.answerSaveDialog(locked);
  const dialog = page.getByRole('dialog', { name: 'Save a locked copy to send' });
  await dialog.getByLabel('Passphrase').fill('silo mast copper');
  await dialog.getByLabel('The same again').fill('silo mast copper');
  await program.picture('locked-copy-light');
  await dialog.getByRole('button', { name: 'Choose where to save it…' }).click();
  await expect(page.getByText('The locked copy is written.')).toBeVisible();
  expect(existsSync(locked)).toBe(true);

  await program.answerOpenDialog([locked]);
  await program.answerSaveDialog(join(program.folder, 'Received.changeout'));
  await program.chooseMenu('workspace-open');
  const opening = page.getByRole('dialog', { name: 'Open a locked copy' });
  await opening.getByLabel('Passphrase').fill('another passphrase');
  await opening.getByRole('button', { name: 'Choose where to save it…' }).click();
  await expect(opening).toContainText('does not open with this passphrase');
  await opening.getByLabel('Passphrase').fill('silo mast copper');
  await opening.getByRole('button', { name: 'Choose where to save it…' }).click();
  await expect(opening).toBeHidden({ timeout: 20_000 });
  const summary = await page.evaluate(() =>
    window.changeout('call', { name: 'workspace-summary', input: {}, id: 900_000 }),
  );
  expect(summary).toMatchObject({ value: { path: join(program.folder, 'Received.changeout') } });
});
