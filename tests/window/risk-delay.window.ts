// A risk event with a delay as a person gives it: written down on the Estimate screen, it moves the finish on the Timeline
// screen, where a sentence says so; taken away, the finish is what it was.

import { expect, test } from './harness';
import { goTo, openDemo, settled } from './open-demo';

test('a risk event with a delay moves the finish and says so; half a range is not taken', async ({
  program,
}) => {
  test.setTimeout(150_000);
  const { page } = program;
  await openDemo(program);
  await goTo(program, 'Timeline');
  const finished = page
    .getByText('Finished, even odds to four chances in five')
    .locator('xpath=following-sibling::div[1]');
  await expect(finished).toContainText(/ to \w{3} \d+, \d{4}$/);
  const before = await finished.textContent();
  await expect(page.getByText(/^The finish includes the delay/)).toHaveCount(0);

  await goTo(program, 'Estimate');
  await page.getByRole('button', { name: 'Add a risk event…' }).click();
  const form = page.getByRole('dialog', { name: 'Add a risk event' });
  await form.getByLabel('What may happen').fill('The permit is late');
  await form.getByLabel('Chance').fill('60');
  for (const name of ['Low', 'Likely', 'High']) await form.getByLabel(name).fill('10000');
  await form.getByLabel('Source').fill('county clerk');
  await form.getByLabel('Delay at least').fill('30');
  await expect(form.getByText('All three, or none')).toHaveCount(2);
  await expect(form.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
  await form.getByLabel('Delay typically').fill('200');
  await form.getByLabel('Delay at most').fill('120');
  await expect(form.getByText('Between the other two')).toBeVisible();
  await expect(form.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
  await form.getByLabel('Delay typically').fill('60');
  await form.getByRole('button', { name: 'Save', exact: true }).click();
  await settled(program);
  await expect(page.getByRole('table', { name: 'Risk events' })).toContainText('30 / 60 / 120 days');

  await goTo(program, 'Timeline');
  await expect(
    page.getByText(/^The finish includes the delay of 1 risk event \(The permit is late\)/),
  ).toBeVisible();
  await expect(finished).not.toHaveText(before ?? '');

  await goTo(program, 'Estimate');
  await page.getByRole('button', { name: 'Delete The permit is late' }).click();
  await settled(program);
  await goTo(program, 'Timeline');
  await expect(finished).toHaveText(before ?? '');
  await expect(page.getByText(/^The finish includes the delay/)).toHaveCount(0);
});
