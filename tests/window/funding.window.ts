// Who pays and what if, in the real window: a bill of one's own, claims and a loan, six scenarios, a tree of outcomes.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type RunningProgram, test } from './harness';
import { goTo, openDemo, settled } from './open-demo';

const longName = 'Rural Networks Security and Surveillance Equipment Replacement Act of 2027';

test('a bill is written, chosen, given away as a file, and taken back in', async ({ program }) => {
  test.setTimeout(240_000);
  const { page } = program;
  await program.resize(1280, 800);
  await openDemo(program);
  await goTo(program, 'Funding');
  await page.getByRole('button', { name: 'Write a bill…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Write a program or bill' });
  await dialog.getByLabel('Name').fill(longName);
  await dialog.getByLabel('Where this comes from').fill('assumption');
  await dialog.getByLabel('How likely it becomes law').fill('30');
  await expect(dialog.getByText('You give it 30% to become law.')).toBeVisible();
  await expect(dialog.getByText('You pay, P80')).toBeVisible({ timeout: 60_000 });
  await program.picture('funding-bill-form');
  expect(await program.accessibilityFaults()).toEqual([]);
  await dialog.getByRole('button', { name: 'Save and choose it' }).click();
  await expect(dialog).toHaveCount(0, { timeout: 30_000 });
  await expect(page.getByText('Not in force as of this date')).toBeVisible({ timeout: 60_000 });

  const file = join(program.folder, 'bill.json');
  await program.answerSaveDialog(file);
  await page.getByRole('button', { name: `More for ${longName}` }).click();
  await page.getByRole('menuitem', { name: 'Export as a file…' }).click();
  await expect.poll(() => existsSync(file)).toBe(true);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ enactment_probability: 0.3 });

  await page.getByRole('button', { name: `More for ${longName}` }).click();
  await page.getByRole('menuitem', { name: /Delete/ }).click();
  await expect(page.getByRole('button', { name: `More for ${longName}` })).toHaveCount(0);
  await program.answerOpenDialog([file]);
  await page.getByRole('button', { name: 'Import…' }).click();
  await expect(page.getByRole('button', { name: `More for ${longName}` })).toBeVisible({ timeout: 30_000 });
});

test('claims, a loan, six scenarios, a tree and what moves it most come up without a fault', async ({
  program,
}) => {
  test.setTimeout(420_000);
  const { page } = program;
  await program.resize(1280, 800);
  await openDemo(program);
  await compareSix(program);
  await weighTree(program);
  await page.getByRole('button', { name: 'Show everywhere' }).nth(2).click();
  await goTo(program, 'Funding');
  await expect(page.getByRole('region', { name: 'Claim early or late' })).toBeVisible({ timeout: 120_000 });
  await page.getByLabel('Yearly rate of the loan').fill('8');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/simple interest; mean \$/)).toBeVisible({ timeout: 60_000 });
  await settled(program);
  expect(await program.accessibilityFaults()).toEqual([]);
});

async function compareSix(program: RunningProgram): Promise<void> {
  const { page } = program;
  await goTo(program, 'Scenarios');
  await page.getByRole('button', { name: 'Copy one and change it…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Copy a scenario and change one thing' });
  await dialog.getByRole('combobox', { name: 'What changes' }).click();
  await page.getByRole('option', { name: 'Crews' }).click();
  await dialog.getByLabel('Tower crew').fill('4');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  const table = page.getByRole('table', { name: 'Scenarios side by side' });
  await expect(table.getByText('F As set in the workspace, tower 4')).toBeVisible({ timeout: 120_000 });
  await settled(program);
  await expect(table.getByText('Crews: tower 2 to tower 4')).toBeVisible();
  await program.resize(1280, 1800);
  await page.waitForTimeout(500);
  await program.picture('scenarios-six');
  await program.resize(1280, 800);
  expect(await program.accessibilityFaults()).toEqual([]);
}

async function weighTree(program: RunningProgram): Promise<void> {
  const { page } = program;
  await page.getByRole('tab', { name: 'Tree of outcomes' }).click();
  await page.getByRole('button', { name: /Start with/ }).click();
  for (const name of ['Yes', 'No help', 'Granted', 'Not granted']) {
    for (const box of await page.getByLabel(`Probability of ${name}`, { exact: true }).all())
      await box.fill('50');
  }
  await expect(page.getByText('Expected, what you pay')).toBeVisible({ timeout: 120_000 });
  await settled(program);
  await program.resize(1280, 1100);
  await page.waitForTimeout(500);
  await program.picture('scenarios-tree');
  await program.resize(1280, 800);
  expect(await program.accessibilityFaults()).toEqual([]);
  await page.getByRole('tab', { name: 'Side by side' }).click();
  await expect(page.getByRole('table', { name: 'Scenarios side by side' })).toBeVisible({ timeout: 120_000 });
}
