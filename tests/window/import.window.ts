// An import as people do it in the real window: by the keyboard alone from the inventory to the result, a file dropped on
// the window after a field was edited by hand, and rows pasted from a spreadsheet.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type RunningProgram, test } from './harness';
import { goTo, settled } from './open-demo';

const head = 'Site,Asset Tag,Manufacturer,Model,Serial,Qty,Date Obtained,Rack,SNMP community';
const inventory = [
  head,
  'Tower 1,T1,Huawei,BBU3910,S1,1,2017-06-14,R1,public',
  'Tower 1,T2,Huawei,RRU3908,S2,3,2017-06-14,R1,public',
  'Tower 2,T5,ZTE Corporation,ZXA10 C320,S5,one,last fall,R3,public',
  '',
].join('\n');

async function startWorkspace(program: RunningProgram): Promise<void> {
  await program.answerSaveDialog(join(program.folder, 'Prairie.changeout'));
  await program.page.getByRole('button', { name: /New workspace/ }).click();
  await program.page.getByLabel('Operator').fill('Prairie Test Telephone');
  await program.page.getByRole('button', { name: /Choose where to save/ }).click();
  await expect(program.page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
}

function writeInventory(program: RunningProgram, text: string): string {
  const path = join(program.folder, 'inventory.csv');
  writeFileSync(path, text);
  return path;
}

/** Tab or Shift+Tab until the focus is on what has this name; nobody needs more than a hundred. */
async function tabTo(program: RunningProgram, name: RegExp, key = 'Tab'): Promise<void> {
  for (let press = 0; press < 100; press++) {
    const focused = await program.page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    });
    if (name.test(focused)) return;
    await program.page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not reach ${name}`);
}

test('by the keyboard alone: a file is chosen, a column is mapped, the result is read, rejected rows are saved', async ({
  program,
}) => {
  const { page } = program;
  const { keyboard } = page;
  await startWorkspace(program);
  await program.answerOpenDialog([writeInventory(program, inventory)]);

  await tabTo(program, /^Inventory/);
  await keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Inventory' })).toBeVisible();
  await settled(program);
  await tabTo(program, /^Import files/);
  await keyboard.press('Enter');

  const dialog = page.getByRole('dialog', { name: 'How these files are understood' });
  await expect(dialog.getByText('7 of 9')).toBeVisible();
  await expect(
    dialog.getByText('2 new + 0 updated + 0 unchanged + 1 rejected + 0 left out = 3 rows'),
  ).toBeVisible();
  await tabTo(program, /^Field for Rack$/);
  await keyboard.type('Notes');
  await keyboard.press('Enter');
  await expect(dialog.getByText('8 of 9')).toBeVisible();
  await expect(dialog.getByRole('combobox', { name: 'Field for Rack' })).toHaveValue('Notes');
  await settled(program);
  await tabTo(program, /^Import this file$/);
  await keyboard.press('Enter');

  const result = page.getByRole('dialog', { name: 'What came of it' });
  await expect(
    result.getByText('2 new + 0 updated + 0 unchanged + 1 rejected + 0 left out = 3 rows'),
  ).toBeVisible();
  await expect(result.getByText('Secrets were dropped unread: “SNMP community”')).toBeVisible();
  const rejected = join(program.folder, 'rejected.csv');
  await program.answerSaveDialog(rejected);
  await tabTo(program, /^Save rejected rows/, 'Shift+Tab');
  await keyboard.press('Enter');
  await expect(page.getByText('1 row in rejected.csv', { exact: false })).toBeVisible();
  expect(readFileSync(rejected, 'utf8')).toMatch(
    /^Tower 2,T5,ZTE Corporation,ZXA10 C320,S5,one,last fall,R3,4,/m,
  );
  await tabTo(program, /^Go to the inventory$/);
  await keyboard.press('Enter');
  await expect(result).toHaveCount(0);
  await expect(page.getByText(/^2 assets, 4 units/)).toBeVisible();
});

test('a file dropped on another screen shows its changes, and a field edited by hand stays', async ({
  program,
}) => {
  const { page } = program;
  await startWorkspace(program);
  await goTo(program, 'Inventory');
  const path = writeInventory(program, inventory);
  await program.dropFiles('main', [path]);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Import this file' }).click();
  await dialog.getByRole('button', { name: 'Go to the inventory' }).click();

  await page.getByText('#2', { exact: true }).first().click();
  const drawer = page.getByRole('dialog', { name: /Asset #2/ });
  await drawer.getByRole('tab', { name: 'Fields' }).click();
  await drawer.getByLabel('Units').fill('4');
  await drawer.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByText(/^2 assets, 5 units/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  writeInventory(program, inventory.replaceAll('Tower 1', 'Tower 7'));
  await goTo(program, 'Overview');
  await program.dropFiles('main', [path]);
  await expect(dialog.getByText('1 field edited by hand')).toBeVisible();
  await expect(
    dialog.getByText('0 new + 2 updated + 0 unchanged + 1 rejected + 0 left out = 3 rows'),
  ).toBeVisible();
  await dialog.getByRole('tab', { name: 'Changes (2)' }).click();
  const second = dialog.getByRole('row', { name: /Huawei RRU3908, S2/ });
  await expect(second).toContainText('Site: Tower 1 → Tower 7');
  await expect(second).toContainText('Units: 4 → 3 (edited by hand)');
  expect(await program.accessibilityFaults()).toEqual([]);
  await dialog.getByRole('button', { name: 'Import this file' }).click();
  await expect(dialog.getByText('1 field edited by hand: kept as they were')).toBeVisible();
  await dialog.getByRole('button', { name: 'Undo this import' }).click();
  await expect(page.getByText(/^2 assets, 5 units/)).toBeVisible();
});

test('rows copied from a spreadsheet are pasted without their headings, looked at, and imported', async ({
  program,
}) => {
  const { page } = program;
  await startWorkspace(program);
  await goTo(program, 'Inventory');
  const rows = ['Tower 9\tHuawei\tRRU3908\t3', 'Tower 8\tZTE\tZXA10 C320\t1'].join('\n');
  await program.app.evaluate(({ BrowserWindow, clipboard }, text) => {
    clipboard.writeText(text);
    BrowserWindow.getAllWindows()[0]?.webContents.paste();
  }, rows);
  const paste = page.getByRole('dialog', { name: 'Paste rows' });
  await expect(paste.getByText('2 lines')).toBeVisible();
  await paste.getByRole('button', { name: 'See how they are read' }).click();
  const dialog = page.getByRole('dialog', { name: 'How these rows are understood' });
  await expect(dialog.getByText('4 of 4')).toBeVisible();
  await expect(dialog.getByText(/The table has no headings/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Import these rows' }).click();
  await page.getByRole('button', { name: 'Go to the inventory' }).click();
  await expect(page.getByText(/^2 assets, 4 units at 2 sites/)).toBeVisible();
});
