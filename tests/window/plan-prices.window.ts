import { writeFileSync } from 'node:fs';
import { expect, type RunningProgram, test } from './harness';
import { goTo, openDemo, settled } from './open-demo';

async function undo(program: RunningProgram): Promise<void> {
  await program.page.getByRole('button', { name: /^Undo/ }).first().click();
  await settled(program);
}

async function fillOwnPrice(program: RunningProgram, unit: string, prices: readonly string[]): Promise<void> {
  const dialog = program.page.getByRole('dialog', { name: /own price/ });
  for (const [index, label] of ['Low', 'Most likely', 'High'].entries())
    await dialog.getByLabel(`${label}, ${unit}`).fill(prices[index] ?? '');
  await dialog.getByLabel('Source').fill('Invoice 88 of May 2, 2019');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

test('an own price closes the gap of the DSLAMs, and undo opens it again', async ({ program }) => {
  const { page } = program;
  await openDemo(program);
  await goTo(program, 'Plan');
  await page.getByRole('button', { name: /Show which/ }).click();
  const gap = page.getByRole('row').filter({ hasText: 'DSLAM or MSAN' }).first();
  await gap.getByRole('button', { name: /Price in the catalog/ }).click();
  await expect(page.getByRole('dialog', { name: 'Catalog item' })).toContainText('Without a price');
  await page.getByRole('button', { name: /Add your own price/ }).click();
  await fillOwnPrice(program, 'per port', ['80', '100', '150']);
  await expect(page.getByRole('dialog', { name: 'Catalog item' })).toContainText('Your own price');
  await page.keyboard.press('Escape');
  await goTo(program, 'Plan');
  await page.getByRole('textbox', { name: 'Filter lines' }).fill('dslam user');
  // Two units of 48 ports at $100.
  const table = page.getByRole('table', { name: 'Plan lines' });
  await expect(table).toContainText('$80 to $150');
  await expect(table).toContainText('$9,600');
  await undo(program);
  await expect(page.getByText('No line matches')).toBeVisible();
});

test('a quote goes before the catalog while it is valid; once expired the line says so', async ({
  program,
}) => {
  const { page } = program;
  await openDemo(program);
  await goTo(program, 'Catalog');
  await page.getByRole('tab', { name: 'Quotes' }).click();
  await page.getByRole('button', { name: /Add a quote/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a quote' });
  await dialog.getByLabel('Vendor', { exact: false }).first().fill('Prairie Wireless');
  await dialog.getByLabel('Quote number').fill('Q-17');
  await dialog.getByLabel('Date', { exact: true }).fill('Oct 1, 2019');
  await dialog.getByLabel('Last day').fill('Nov 30, 2019');
  await dialog.getByRole('combobox', { name: 'Catalog item' }).fill('Baseband');
  await page.getByRole('option', { name: /^Baseband unit/ }).click();
  await dialog.getByLabel('Unit price', { exact: true }).fill('15000');
  await dialog.getByLabel('Discount').fill('10');
  await dialog.getByRole('button', { name: 'Volume tier' }).click();
  await dialog.getByLabel('From quantity').fill('20');
  await dialog.getByLabel('Unit price from there on').fill('12000');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  const row = page.getByRole('row').filter({ hasText: 'Q-17' });
  await expect(row).toContainText('valid');

  // 34 basebands reach the tier from 20 on: $12,000 less 10 %.
  await row.getByRole('button', { name: /lines$/ }).click();
  await settled(program);
  await expect(page.getByRole('table', { name: 'Plan lines' })).toContainText('$10,800');
  await page.getByRole('button', { name: 'Baseband unit' }).first().click();
  const line = page.getByRole('dialog', { name: 'Plan line' });
  await expect(line).toContainText('less 10 % = $10,800.00');
  await expect(line).toContainText('a valid quote goes first');
  await page.keyboard.press('Escape');

  await goTo(program, 'Catalog');
  await page.getByRole('tab', { name: 'Quotes' }).click();
  await page.getByRole('button', { name: 'Change Q-17' }).click();
  const change = page.getByRole('dialog', { name: 'Change a quote' });
  await change.getByLabel('Last day').fill('Oct 31, 2019');
  await change.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Q-17' })).toContainText('expired');
  await goTo(program, 'Plan');
  await page.getByRole('tab', { name: 'Before you apply' }).click();
  const expired = page.getByText(/whose quote has expired/);
  await expect(expired).toBeVisible();
  await page.getByRole('button', { name: 'Show 34 lines' }).click();
  await settled(program);
  await page.getByRole('button', { name: 'Baseband unit' }).first().click();
  await expect(page.getByRole('dialog', { name: 'Plan line' })).toContainText('expired on Oct 31, 2019');
});

test('three alternatives of one group stand side by side; the choice is in the plan until undone', async ({
  program,
}) => {
  const { page } = program;
  await openDemo(program);
  await goTo(program, 'Plan');
  await page.getByRole('tab', { name: 'Alternatives' }).click();
  await page.getByRole('button', { name: 'Compare' }).click();
  const table = page.getByRole('table', { name: 'Alternatives side by side' });
  await expect(table).toBeVisible({ timeout: 60_000 });
  // 34 basebands at $19,000 like for like, a quarter more as an upgrade.
  const own = table.getByRole('row').filter({ hasText: 'Their point estimate' });
  await expect(own).toContainText('$646,000');
  await expect(own).toContainText('$807,500');
  await expect(table.getByRole('row').filter({ hasText: 'your own cost' })).toContainText('$161,500');

  await page.getByRole('button', { name: 'Choose “Leave out”' }).click();
  await expect(page.getByText('The group is left out without a reason')).toBeVisible();
  await page.getByLabel('Why').fill('Retired with the tower lease');
  await page.getByRole('button', { name: 'Choose “Leave out”' }).click();
  await expect(page.getByRole('table', { name: 'Chosen alternatives' })).toContainText('leave out');
  await page.getByRole('tab', { name: 'Lines' }).click();
  await expect(page.getByText('34 units at 34 sites left out by choice')).toBeVisible();
  await undo(program);
  await expect(page.getByText('left out by choice')).toHaveCount(0);
});

test('a rule is tried before it is kept, then takes its assets; a switched off rule makes no line', async ({
  program,
}) => {
  const { page } = program;
  await openDemo(program);
  await goTo(program, 'Catalog');
  await page.getByRole('tab', { name: 'Rules' }).click();
  await settled(program);
  await page.getByRole('button', { name: /1\. Remote radio unit/ }).click();
  const dialog = page.getByRole('dialog', { name: /Rule: Remote radio unit/ });
  await dialog.getByLabel('Quantity', { exact: true }).fill('2');
  await dialog.getByRole('button', { name: 'See what it would do' }).click();
  await expect(dialog.getByText(/It fits 123 assets/)).toBeVisible();
  // 123 units at $6,900 once more.
  await expect(dialog.getByText(/more by/)).toBeVisible();
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  const row = page.getByRole('row').filter({ hasText: '1. Remote radio unit' });
  await expect(row).toContainText('changed');
  await expect(row).toContainText('$1,697,400');
  await row.getByRole('button', { name: /as it ships/ }).click();
  await expect(row).toContainText('$848,700');
  await row.getByRole('switch').click({ force: true });
  await expect(row).toContainText('off');
});

test('the catalog goes out as a workbook and comes back; a bad price list writes nothing', async ({
  program,
}) => {
  const { page } = program;
  await openDemo(program);
  await goTo(program, 'Catalog');
  const path = `${program.folder}/Catalog.xlsx`;
  await program.answerSaveDialog(path);
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: /workbook/ }).click();
  await expect(page.getByText(/145 items written/)).toBeVisible();
  await program.answerOpenDialog([path]);
  await page.getByRole('button', { name: /Import prices/ }).click();
  await expect(page.getByText('0 added, 0 changed, 145 as they were', { exact: false })).toBeVisible();

  const bad = `${program.folder}/prices.csv`;
  writeFileSync(bad, 'id,low,likely,high,price_year,source\nran-rru,1,2,3,2019,Invoice\nran-bbu,9,8,7,19,\n');
  await program.answerOpenDialog([bad]);
  await page.getByRole('button', { name: /Import prices/ }).click();
  const refused = page.getByRole('dialog', { name: 'Nothing was written' });
  await expect(refused).toContainText('row 3, column price_year');
  await page.keyboard.press('Escape');
  await page.getByText('Your own', { exact: true }).click();
  await expect(page.getByText('No item matches')).toBeVisible();
});

test('the demo’s plan is checked for what sends applications back, and axe finds nothing', async ({
  program,
}) => {
  const { page } = program;
  await openDemo(program);
  await goTo(program, 'Plan');
  await page.getByRole('tab', { name: 'Before you apply' }).click();
  await expect(
    page.getByText('Known deficiency: No adequate cost estimate', { exact: false }).first(),
  ).toBeVisible();
  expect(await program.accessibilityFaults()).toEqual([]);
  await page.getByRole('tab', { name: 'Alternatives' }).click();
  await expect(page.getByRole('button', { name: 'Compare' })).toBeVisible();
  expect(await program.accessibilityFaults()).toEqual([]);
  await goTo(program, 'Catalog');
  await expect(page.getByRole('table', { name: 'Prices of the catalog' })).toBeVisible();
  expect(await program.accessibilityFaults()).toEqual([]);
  await page.getByRole('tab', { name: 'Rules' }).click();
  await expect(page.getByRole('table', { name: /Replacement rules/ })).toBeVisible();
  expect(await program.accessibilityFaults()).toEqual([]);
});
