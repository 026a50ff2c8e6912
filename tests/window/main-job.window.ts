// The whole main job in the real window, as a first-time user does it: a new workspace, a file, flags, a range, the
// documents; then quit, start again, and everything is still there.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, launch, type RunningProgram, test } from './harness';
import { goTo, settled } from './open-demo';

const inventory = [
  'Site,Asset Tag,Manufacturer,Model,Serial,Qty,Date Obtained',
  'Tower 1,T1,Huawei,BBU3910,S1,1,2017-06-14',
  'Tower 1,T2,Huawei,RRU3908,S2,3,2017-06-14',
  'Tower 1,T3,Cisco,ASR-920-4SZ-A,S3,1,2018-02-01',
  'Tower 2,T4,Hikvision,DS-2CD2143G0-I,S4,2,2018-05-01',
  'Tower 2,T5,ZTE Corporation,ZXA10 C320,S5,one,2016-03-03',
  '',
].join('\n');

async function startWorkspace(program: RunningProgram): Promise<void> {
  await program.answerSaveDialog(join(program.folder, 'Prairie.changeout'));
  await program.page.getByRole('button', { name: /New workspace/ }).click();
  await program.page.getByLabel('Operator').fill('Prairie Test Telephone');
  await program.page.getByRole('button', { name: /Choose where to save/ }).click();
  await expect(program.page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
}

async function importInventory(program: RunningProgram): Promise<void> {
  const path = join(program.folder, 'inventory.csv');
  writeFileSync(path, inventory);
  await program.answerOpenDialog([path]);
  await goTo(program, 'Inventory');
  await program.page
    .getByRole('button', { name: /Import files/ })
    .first()
    .click();
  const dialog = program.page.getByRole('dialog');
  await expect(dialog.getByText('Rows that cannot be taken')).toBeVisible();
  await dialog.getByRole('button', { name: /^Import/ }).click();
  await expect(
    dialog.getByRole('heading', { name: 'Imported' }).or(dialog.getByText('Imported', { exact: true })),
  ).toBeVisible();
  await expect(dialog.getByText('one', { exact: false }).first()).toBeVisible();
  await dialog
    .getByRole('button', { name: /Done|Close/ })
    .last()
    .click();
  await expect(dialog).toHaveCount(0);
}

async function writeDocuments(program: RunningProgram, folder: string): Promise<void> {
  await goTo(program, 'Reports');
  await program.answerOpenDialog([folder]);
  await program.page.getByRole('button', { name: /Choose/ }).click();
  await program.page.getByRole('button', { name: 'Write documents' }).click();
  await expect(program.page.getByText('board-packet.pdf')).toBeVisible({ timeout: 45_000 });
}

test('from a spreadsheet to the documents, and all of it is there after a restart', async ({ program }) => {
  test.setTimeout(150_000);
  const { page } = program;
  await startWorkspace(program);
  await importInventory(program);

  await goTo(program, 'Flags');
  await expect(page.getByText(/Huawei Technologies Company/).first()).toBeVisible();

  await goTo(program, 'Estimate');
  await expect(page.getByText(/P50 \$[\d.,]+[KM]? to P80 \$[\d.,]+[KM]?/).first()).toBeVisible();

  const out = join(program.folder, 'documents');
  await writeDocuments(program, out);
  expect(readFileSync(join(out, 'board-packet.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
  expect(existsSync(join(out, 'application-workbook.xlsx'))).toBe(true);

  await program.app.close();
  const again = await launch({ userFolder: program.userFolder });
  await again.page
    .getByRole('button', { name: /Prairie/ })
    .first()
    .click();
  await expect(again.page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
  await goTo(again, 'Inventory');
  await expect(again.page.getByText(/^4 assets/).first()).toBeVisible();
  await goTo(again, 'History');
  await expect(again.page.getByText(/Imported inventory\.csv: 4 created/)).toBeVisible();
  await again.page.getByRole('button', { name: 'Undo' }).last().click();
  await settled(again);
  await goTo(again, 'Inventory');
  await expect(again.page.getByText(/^4 assets/)).toHaveCount(0);
  await again.close();
});

test('a file that is no inventory is refused in the window, and nothing is stored', async ({ program }) => {
  await startWorkspace(program);
  const path = join(program.folder, 'picture.csv');
  writeFileSync(path, Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb004300', 'hex'));
  await program.answerOpenDialog([path]);
  await goTo(program, 'Inventory');
  await program.page
    .getByRole('button', { name: /Import files/ })
    .first()
    .click();
  await expect(program.page.getByRole('dialog').getByText(/JPEG/).first()).toBeVisible();
});
