// What is saved or printed of a screen, in the real window: the files are read back and compared with what stands there.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { poppler } from '../fixtures/poppler';
import { expect, type RunningProgram, test } from './harness';
import { goTo, openDemo } from './open-demo';

/** Presses what asks where to, and reads the file once the window says that it is there. */
async function saved(program: RunningProgram, name: string, press: () => Promise<void>): Promise<Buffer> {
  const path = join(program.folder, name);
  await program.answerSaveDialog(path);
  await press();
  await expect(program.page.getByText(`Saved to ${path}`)).toBeVisible();
  return readFileSync(path);
}

test('a table is saved as CSV, a chart as PNG and SVG, and the whole list is printed', async ({
  program,
}) => {
  const { page } = program;
  await openDemo(program);
  await goTo(program, 'Estimate');

  const table = page.getByRole('table', { name: 'Cost groups' });
  const csv = await saved(program, 'groups.csv', async () => {
    await table.hover();
    await page.getByRole('button', { name: 'Cost groups: save as CSV' }).click();
  });
  // Refuses rows of other lengths than the first.
  const rows = parse(csv) as string[][];
  expect(rows).toHaveLength(await table.getByRole('row').count());
  const cells = await table.locator('tbody tr').first().getByRole('cell').allInnerTexts();
  expect(rows[1]?.[0]).toBe(cells[0]);
  expect(rows[1]?.filter((cell) => cell.startsWith('$'))).toEqual(
    cells.filter((cell) => cell.startsWith('$')),
  );

  const title = 'Probability that the cost stays at or under';
  const menu = page.getByRole('button', { name: `${title}: save or print` });
  const choose = (item: string) => async () => {
    await menu.click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  const drawn = page.getByRole('region', { name: title }).locator('.recharts-wrapper > svg');
  const { width, height } = (await drawn.boundingBox()) ?? { width: 0, height: 0 };

  const png = await saved(program, 'curve.png', choose('Save as PNG…'));
  expect(png.subarray(0, 8)).toEqual(Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
    Math.floor(width * 2),
    Math.floor(height * 2),
  ]);

  const svg = await saved(program, 'curve.svg', choose('Save as SVG…'));
  const read = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
    const root = parsed.documentElement;
    return { root: root.tagName, width: root.getAttribute('width'), words: root.textContent };
  }, svg.toString('utf8'));
  expect(read).toMatchObject({ root: 'svg', width: String(width) });
  const shown = await drawn.locator('text').allTextContents();
  expect(shown.length).toBeGreaterThan(4);
  for (const words of shown) expect(read.words).toContain(words);

  await goTo(program, 'Inventory');
  await page.getByLabel('Filter by text').fill('Hytera');
  const count = page.getByText(/^\d+ assets match$/);
  await expect(count).toBeVisible();
  const matching = Number.parseInt((await count.textContent()) ?? '', 10);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await program.chooseMenu('print');
  await expect(page.locator('body[data-printed]')).toBeVisible();
  const pdf = join(program.folder, 'list.pdf');
  const base64 = await program.app.evaluate(async ({ BrowserWindow }) =>
    (await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({}))?.toString('base64'),
  );
  writeFileSync(pdf, Buffer.from(base64 ?? '', 'base64'));
  const words = poppler('pdftotext', '-layout', pdf, '-').toString('utf8');
  expect(words).toContain(`All ${matching} assets of the list.`);
  // Each row has its category; the grid of the screen holds some twenty.
  expect(matching).toBeGreaterThan(30);
  expect(words.match(/Two-way radio/g)?.length).toBeGreaterThanOrEqual(31);
});
