// Running on, letters and the price of a deadline as a person works with them: a letter sets the date, the price says what an
// extension is worth, the order of the sites is changed and taken back, lines are moved by key.

import { expect, test } from './harness';
import { goTo, openDemo, settled } from './open-demo';

test('a letter sets the deadline, its chance shows, and one more extension has its worth', async ({
  program,
}) => {
  test.setTimeout(150_000);
  const { page } = program;
  await openDemo(program);
  await goTo(program, 'Timeline');
  await page.getByRole('button', { name: 'Add a letter…' }).click();
  const form = page.getByRole('dialog', { name: 'Add a letter' });
  await form.getByText('A deadline set').click();
  await form.getByLabel('Date of the letter').fill('Nov 1, 2019');
  await form.getByLabel('Deadline that it sets').fill('Jun 30, 2022');
  await form.getByLabel(/^Source/).fill('letter no. 6');
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await settled(program);
  const deadlines = page.getByRole('table', { name: 'Deadlines with the chance to meet them' });
  await expect(deadlines.getByRole('row', { name: /letter of Nov 1, 2019.*Jun 30, 2022/ })).toBeVisible();
  await page.getByRole('button', { name: 'Add a letter…' }).click();
  await form.getByText('Requested').click();
  await form.getByLabel('Date of the letter').fill('Nov 2, 2019');
  await form.getByLabel('Days of the extension').fill('182');
  await form.getByLabel(/^Source/).fill('letter no. 7');
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await settled(program);

  await page.getByRole('button', { name: 'Work it out' }).click();
  await expect(
    page.getByText(/^One more extension, from Jun 30, 2022 to Dec 29, 2022, is worth \$/),
  ).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByRole('table', { name: 'Rates of finishing earlier' })).toContainText('uncertain');

  const letters = page.getByRole('table', { name: 'Your letters about deadlines' });
  await letters.getByRole('button', { name: 'Delete the letter of Nov 2, 2019' }).click();
  await expect(letters.getByRole('button', { name: /^Delete the letter/ })).toHaveCount(1);
  await letters.getByRole('button', { name: 'Delete the letter of Nov 1, 2019' }).click();
  await expect(letters).toHaveCount(0);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(letters).toBeVisible();
});

test('sites with the most failures go first when asked for, and one undo takes it back', async ({
  program,
}) => {
  test.setTimeout(150_000);
  const { page } = program;
  await openDemo(program);
  await goTo(program, 'Timeline');
  const orders = page.getByRole('table', { name: 'Orders of replacement, with their risk and finish' });
  const inUse = orders.getByRole('row', { name: /in use/ });
  await expect(inUse).toContainText('Longest work first');
  await orders.getByRole('button', { name: /^Use this order/ }).click();
  await settled(program);
  await expect(inUse).toContainText('Most failures a day of work first');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await settled(program);
  await expect(inUse).toContainText('Longest work first');

  const spares = page.getByRole('table', { name: 'Spares to buy' });
  const radios = spares.getByRole('row', { name: /Huawei RRU3908/ });
  await expect(radios).toContainText('Nov 18, 2019');
  await radios.getByRole('button').click();
  const stock = page.getByRole('dialog', { name: 'Huawei RRU3908' });
  await stock.getByLabel(/^Spares on hand/).fill('6');
  await stock.getByLabel(/^Source/).fill('count of the store');
  await stock.getByRole('button', { name: 'Save', exact: true }).click();
  await settled(program);
  await expect(radios).not.toContainText('none given');
});

test('the lines of budget and date move by key, and their counts add up to all trials', async ({
  program,
}) => {
  test.setTimeout(90_000);
  const { page } = program;
  await openDemo(program);
  await goTo(program, 'Timeline');
  const line = page.getByRole('slider', { name: 'Date line' });
  await line.focus();
  await page.keyboard.press('End');
  await expect(line).toHaveAttribute('aria-valuetext', /: 2,000 trials in time$/);
  const section = page.getByRole('region', { name: 'Within budget and in time' });
  await section.getByText('Table', { exact: true }).click();
  await expect(section.getByRole('table', { name: 'Trials by budget and date' })).toContainText('2,000');
});
