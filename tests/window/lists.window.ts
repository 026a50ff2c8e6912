import { expect, test } from './harness';
import { goTo, openDemo } from './open-demo';

test('a license of one’s own is recorded, shows in the verdict, and undo takes it back', async ({
  program,
}) => {
  const { page } = program;
  await openDemo(program);
  await goTo(program, 'Lists');
  await page.getByRole('button', { name: /Add a license/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Number').fill('D-1234567');
  await dialog.getByLabel('Supplier').fill('Spare parts supplier');
  await dialog.getByLabel('Issued').fill('Oct 1, 2019');
  await dialog.getByLabel('What it allows').fill('Software updates for radio units');
  await dialog.getByRole('combobox', { name: 'Listed entity' }).fill('Huawei Tech');
  await page.getByRole('option', { name: 'Huawei Technologies Company' }).click();
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('D-1234567').first()).toBeVisible();

  await goTo(program, 'Flags');
  await page.getByText('Huawei USN9810').first().click();
  await expect(page.getByText(/License D-1234567 of Spare parts supplier/).first()).toBeVisible();

  await goTo(program, 'History');
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await goTo(program, 'Lists');
  await expect(page.getByText('None recorded.')).toBeVisible();
});

test('a product is looked up without a workspace', async ({ program }) => {
  const { page } = program;
  await page.getByRole('button', { name: /Look up a product/ }).click();
  await page.getByLabel('MAC address').fill('00-1E-10-AB-CD-EF');
  await page.getByRole('button', { name: 'Look up', exact: true }).click();
  await expect(page.getByText(/From Huawei Technologies Company/)).toBeVisible();
});

test('the Covered List pasted from its page is compared first and then taken', async ({ program }) => {
  const { page } = program;
  await openDemo(program);
  await goTo(program, 'Lists');
  await page.getByRole('button', { name: /Paste a table/ }).click();
  const pasted =
    'Covered Equipment or Services\tDate of Inclusion\nEquipment produced by Nowhere Signal Works Company\tMarch 12, 2021';
  await page.getByLabel('Table with its headings').fill(pasted);
  await page.getByRole('button', { name: 'Compare with what is known' }).click();
  await expect(page.getByText('Listings added')).toBeVisible();
  await page.getByRole('button', { name: 'Take this list' }).click();
  await expect(page.getByText('pasted table').first()).toBeVisible();
});
