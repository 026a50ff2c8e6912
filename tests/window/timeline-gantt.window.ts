// The Gantt as a person works with it: zoom by button, key and wheel, tasks by key, crews tried, put back and kept.

import { expect, test } from './harness';
import { goTo, openDemo, settled } from './open-demo';

test('the Gantt is zoomed and walked by key, crew counts are tried and kept, and undo takes them back', async ({
  program,
}) => {
  test.setTimeout(120_000);
  const { page } = program;
  await openDemo(program);
  await goTo(program, 'Timeline');
  const gantt = page.getByRole('application', { name: /^Gantt of 60 rows/ });
  const width = () => gantt.evaluate((element) => element.scrollWidth);
  const whole = await width();
  await page.getByText('Quarter', { exact: true }).click();
  await expect.poll(width).toBeGreaterThan(whole * 5);
  await gantt.focus();
  await page.keyboard.press('-');
  const smaller = await width();
  await page.keyboard.press('+');
  await expect.poll(width).toBeGreaterThan(smaller);
  await page.getByText('Fit', { exact: true }).click();
  await expect.poll(width).toBe(whole);

  await gantt.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('#gantt-active')).toContainText('Survey');

  const crews = page.getByRole('slider', { name: /Field and IP crew/ });
  await crews.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(/As drawn finished on .* days earlier/)).toBeVisible({ timeout: 15_000 });
  await page.getByRole('button', { name: 'Put back' }).click();
  await expect(page.getByText('Trying other crews.')).toHaveCount(0);
  await crews.focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('button', { name: 'Keep' }).click();
  await settled(program);
  const count = page.getByRole('textbox', { name: 'Crews: Field and IP crew' });
  await expect(count).toHaveValue('3');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(count).toHaveValue('2', { timeout: 15_000 });
  await settled(program);

  await page.getByText('By crew', { exact: true }).click();
  await expect(page.getByRole('application', { name: /^Gantt of 7 rows/ })).toBeVisible();
  const sites = page.getByRole('table', { name: 'Finish by site' });
  await sites.getByRole('button', { name: 'Windmill Draw Tower' }).click();
  await expect(gantt).toBeVisible();
  await expect(gantt.locator('[data-site="Windmill Draw Tower"]')).toBeVisible();
  expect(await program.accessibilityFaults()).toEqual([]);
});
