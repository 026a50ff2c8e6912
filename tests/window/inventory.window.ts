import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { expect, type RunningProgram, test } from './harness';
import { goTo, openDemo, settled } from './open-demo';

test.setTimeout(120_000);

test.beforeEach(async ({ program }) => {
  await openDemo(program);
  await program.resize(1280, 800);
  await goTo(program, 'Inventory');
  await expect(cell(program, 0, 'manufacturer')).toHaveText('Huawei');
});

function cell({ page }: RunningProgram, row: number, column: string): Locator {
  return page.locator(`.ag-row[row-index="${row}"] [col-id="${column}"]`);
}

function footer({ page }: RunningProgram): Locator {
  return page.getByRole('region', { name: 'Assets' }).getByRole('status');
}

async function undo(program: RunningProgram): Promise<void> {
  await program.page.getByRole('button', { name: /^Undo/ }).first().click();
}

test('a filter by values shows as a chip, counts, leaves nothing on request, and goes with the chip', async ({
  program,
}) => {
  const { page } = program;
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('group', { name: 'Filter by' }).getByRole('button', { name: 'Status' }).click();
  await page.getByRole('checkbox', { name: /^Spare \(104\)/ }).check();
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(footer(program)).toHaveText('104 assets match');
  await page.getByLabel('Filter by text').fill('no such word');
  await expect(page.getByText('No asset matches')).toBeVisible();
  await page.getByRole('button', { name: 'Remove the filter: Status: Spare' }).click();
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(footer(program)).toHaveText('1,968 assets');
});

test('a cell is edited, a wrong value is refused with the reason, and undo takes the edit back', async ({
  program,
}) => {
  const { page } = program;
  const name = cell(program, 2, 'manufacturer');
  await name.dblclick();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Acme');
  await page.keyboard.press('Enter');
  await expect(name).toHaveText('Acme');
  await expect(cell(program, 2, 'verdict')).not.toHaveText('');

  const units = cell(program, 2, 'quantity');
  await units.dblclick();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('three');
  await page.keyboard.press('Enter');
  await expect(page.getByText('This is not a quantity')).toBeVisible();
  await expect(units).toHaveText('1');
  await undo(program);
  await expect(name).toHaveText('Huawei');
});

test('cells go to a spreadsheet and come back with a preview, in one step that undo takes back', async ({
  program,
}) => {
  const { page, app } = program;
  await cell(program, 2, 'manufacturer').click();
  for (const key of ['Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowRight'])
    await page.keyboard.press(key);
  await expect(footer(program)).toContainText('6 cells marked');
  await page.keyboard.press('Control+C');
  const copied = () => app.evaluate(({ clipboard }) => clipboard.readText());
  await expect.poll(copied).toBe('Huawei\tNE40E-X8A\r\nHuawei\tNE40E-X8A\r\nHuawei\tNE40E-X3A');

  await app.evaluate(({ clipboard }) => clipboard.writeText('Acme\tX1\r\nHuawei\tX2'));
  await page.keyboard.press('Control+V');
  const dialog = page.getByRole('dialog', { name: 'Paste into the inventory' });
  await expect(dialog.getByText('3 cells of 2 assets will change, 1 cell stays as it is.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Change 3 cells' }).click();
  await expect(cell(program, 2, 'model')).toHaveText('X1');
  await expect(cell(program, 3, 'model')).toHaveText('X2');
  await undo(program);
  await expect(cell(program, 2, 'model')).toHaveText('NE40E-X8A');
  await expect(cell(program, 2, 'manufacturer')).toHaveText('Huawei');
});

test('a paste that does not fit names the cell and changes nothing', async ({ program }) => {
  const { page, app } = program;
  await cell(program, 1, 'quantity').click();
  await app.evaluate(({ clipboard }) => clipboard.writeText('many'));
  await page.keyboard.press('Control+V');
  const dialog = page.getByRole('dialog', { name: 'Paste into the inventory' });
  await expect(dialog.getByRole('alert')).toContainText(
    'row 1, column Quantity: This is not a quantity (“many”)',
  );
  await expect(dialog.getByRole('button', { name: /^Change/ })).toBeDisabled();
});

test('fill down gives the first cell to the rows below it', async ({ program }) => {
  const { page } = program;
  await cell(program, 6, 'manufacturer').click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(cell(program, 8, 'manufacturer')).toHaveText('Huawei');
  await page.keyboard.press('Control+D');
  await expect(cell(program, 8, 'manufacturer')).toHaveText('Juniper');
  await undo(program);
  await expect(cell(program, 8, 'manufacturer')).toHaveText('Huawei');
});

test('all that match are edited at once after a look at what they say now', async ({ program }) => {
  const { page } = program;
  await page.getByLabel('Filter by text').fill('MX104');
  await expect(footer(program)).toContainText('match');
  const count = ((await footer(program).textContent()) ?? '').split(' ')[0] ?? '';
  expect(count).not.toBe('1,968');
  await page.getByRole('button', { name: `Select all ${count}` }).click();
  await page.getByRole('button', { name: 'Edit…' }).click();
  const dialog = page.getByRole('dialog', { name: `Edit ${count} assets` });
  await dialog.getByRole('combobox', { name: 'Field to change' }).click();
  await page.getByRole('option', { name: 'Owner', exact: true }).click();
  await dialog.getByRole('textbox', { name: 'Owner' }).fill('The cooperative');
  await expect(dialog.getByRole('cell', { name: `${count} of ${count}` })).toBeVisible();
  await dialog.getByRole('button', { name: `Change ${count} assets` }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByLabel('Filter by text').fill('');
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('group', { name: 'Filter by' }).getByRole('button', { name: 'Owner' }).click();
  await expect(page.getByRole('checkbox', { name: `The cooperative (${count})` })).toBeVisible();
  await page.keyboard.press('Escape');
  await undo(program);
});

test('a view keeps columns, filter and search under its name', async ({ program }) => {
  const { page } = program;
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Paid from' }).check();
  await page.keyboard.press('Escape');
  await page.getByLabel('Filter by text').fill('RRU');
  await expect(footer(program)).toContainText('match');
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('button', { name: 'Save this view…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Save this view' });
  await dialog.getByLabel('Name').fill('Radio heads');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('button', { name: 'Radio heads' }).click();
  await page.getByRole('button', { name: 'All assets, usual columns' }).click();
  await expect(footer(program)).toHaveText('1,968 assets');
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('button', { name: 'Radio heads', exact: true }).click();
  await expect(page.getByLabel('Filter by text')).toHaveValue('RRU');
  await expect(footer(program)).toContainText('match');
});

test('an invoice is attached and opened on request only; a program is never opened', async ({ program }) => {
  const { page, app } = program;
  const paths = ['Invoice 4711.pdf', 'setup.exe'].map((name) => join(program.folder, name));
  writeFileSync(paths[0] ?? '', '%PDF-1.7 invoice');
  writeFileSync(paths[1] ?? '', 'MZ');
  await app.evaluate(({ shell }) => {
    shell.openPath = async (path) => {
      (globalThis as { opened?: string }).opened = path;
      return '';
    };
  });
  await cell(program, 2, 'id').click();
  await page.getByRole('tab', { name: 'Evidence files' }).click();
  await program.answerOpenDialog(paths);
  await page.getByRole('button', { name: 'Attach files…' }).click();
  await page.getByRole('dialog', { name: 'Attach 2 files' }).getByRole('button', { name: 'Attach' }).click();
  await expect(page.getByText('setup.exe', { exact: true })).toBeVisible();
  const opened = () => app.evaluate(() => (globalThis as { opened?: string }).opened ?? '');
  expect(await opened()).toBe('');

  await expect(page.getByRole('button', { name: 'Open', exact: true }).nth(1)).toBeDisabled();
  await page.getByRole('button', { name: 'Open', exact: true }).first().click();
  await expect.poll(opened).toMatch(/changeout-evidence-\w+.Invoice 4711\.pdf$/);
  expect(readFileSync(await opened(), 'utf8')).toBe('%PDF-1.7 invoice');

  const copy = join(program.folder, 'copy.exe');
  await program.answerSaveDialog(copy);
  await page.getByRole('button', { name: 'Save as…' }).nth(1).click();
  await expect.poll(() => existsSync(copy)).toBe(true);
  expect(readFileSync(copy, 'utf8')).toBe('MZ');
});

test('a photo is dropped on an asset', async ({ program }) => {
  const { page } = program;
  const photo = join(program.folder, 'Rack.png');
  writeFileSync(photo, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  await cell(program, 2, 'id').click();
  await page.getByRole('tab', { name: 'Evidence files' }).click();
  await expect(page.getByText('No evidence file')).toBeVisible();
  await program.dropFiles('section[aria-label="Evidence files"]', [photo]);
  await page.getByRole('dialog', { name: 'Attach 1 file' }).getByRole('button', { name: 'Attach' }).click();
  await expect(page.getByText(/^Photo, 8 bytes/)).toBeVisible();
});

test('what is missing leads to the assets that miss it', async ({ program }) => {
  const { page } = program;
  await page.getByRole('button', { name: 'What is missing' }).click();
  await settled(program);
  await page.getByRole('button', { name: 'No date obtained' }).click();
  await expect(footer(program)).toHaveText('66 assets match');
  await expect(page.getByText('Missing: No date obtained')).toBeVisible();
});

test('the export is the whole inventory although a filter is set', async ({ program }) => {
  const { page } = program;
  await page.getByLabel('Filter by text').fill('MX104');
  await expect(footer(program)).toContainText('match');
  const file = join(program.folder, 'Inventory.csv');
  await program.answerSaveDialog(file);
  await page.getByRole('button', { name: 'Export…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export the inventory' });
  await dialog.getByText('CSV', { exact: true }).click();
  await dialog.getByRole('button', { name: 'Export…' }).click();
  await expect(page.getByText(/1,968 assets written/)).toBeVisible();
  expect(readFileSync(file, 'utf8').split('\r\n')).toHaveLength(1968 + 2);
});

test('a site becomes part of a region, whose row adds it up', async ({ program }) => {
  const { page } = program;
  await goTo(program, 'Sites');
  await page.getByRole('button', { name: 'Add site' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('North region');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Antler Bench Tower' }).click();
  await dialog.getByRole('combobox', { name: 'Part of' }).fill('North');
  await page.getByRole('option', { name: 'North region' }).click();
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await settled(program);
  const region = page.getByRole('row').filter({ hasText: 'North region' });
  await expect(region.getByRole('cell').nth(5)).toHaveText('17');
  await page.getByRole('button', { name: 'Hide what is in North region' }).click();
  await expect(page.getByRole('button', { name: 'Antler Bench Tower' })).toHaveCount(0);
});

test('the grid, its menus and panels have no accessibility faults', async ({ program }) => {
  const { page } = program;
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('group', { name: 'Filter by' }).getByRole('button', { name: 'Status' }).click();
  await page.getByRole('checkbox', { name: /^Spare/ }).check();
  expect(await program.accessibilityFaults()).toEqual([]);
  await page.getByRole('button', { name: 'Apply' }).click();
  await page.getByRole('button', { name: 'What is missing' }).click();
  await settled(program);
  expect(await program.accessibilityFaults()).toEqual([]);
});
