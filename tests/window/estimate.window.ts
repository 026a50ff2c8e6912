// The estimate as a person works with it: the budget line is moved, settings are tried, a risk is written down, and two
// runs are set side by side.

import { expect, type RunningProgram, test } from './harness';
import { goTo, openDemo, settled } from './open-demo';

const headline = (program: RunningProgram) => program.page.getByText(/^P50 \$[\d.]+M to P80 \$[\d.]+M$/);
const chance = (program: RunningProgram) =>
  program.page.getByRole('slider', { name: 'Budget on the curve' }).getAttribute('aria-valuetext');

test('the budget line is dragged and moved by key, its chance follows, and undo takes it back', async ({
  program,
}) => {
  await openDemo(program);
  await goTo(program, 'Estimate');
  const line = program.page.getByRole('slider', { name: 'Budget on the curve' });
  expect(await chance(program)).toMatch(/^\$22,000,000: \d+% chance that it suffices$/);

  const box = await line.boundingBox();
  if (box === null) throw new Error('no budget line');
  const { mouse } = program.page;
  await mouse.move(box.x + box.width / 2, box.y + 40);
  await mouse.down();
  await mouse.move(box.x + box.width / 2 + 120, box.y + 40, { steps: 6 });
  const dragged = await chance(program);
  expect(dragged).not.toContain('$22,000,000');
  await mouse.up();
  await settled(program);
  expect(await chance(program)).toBe(dragged);

  await line.focus();
  await program.page.keyboard.press('ArrowLeft');
  expect(await chance(program)).not.toBe(dragged);
  await program.page.keyboard.press('Enter');
  await settled(program);
  await program.page.getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(() => chance(program)).toBe(dragged);
});

test('settings are tried live, a risk is added, and two runs are compared', async ({ program }) => {
  test.setTimeout(120_000);
  const { page } = program;
  await openDemo(program);
  await goTo(program, 'Estimate');
  const before = await headline(program).textContent();

  await page.getByRole('slider', { name: 'Correlation within a group' }).focus();
  for (let i = 0; i < 5; i += 1) await page.keyboard.press('ArrowRight');
  await expect(page.getByText('Trying other settings')).toBeVisible();
  await expect(headline(program)).not.toHaveText(before ?? '', { timeout: 15_000 });
  await page.getByRole('button', { name: 'Put back' }).click();
  await expect(headline(program)).toHaveText(before ?? '');

  await page.getByRole('button', { name: 'Add a risk event…' }).click();
  await page.getByLabel('What may happen').fill('The core supplier fails');
  await page.getByLabel('Chance').fill('40');
  for (const name of ['Low', 'Likely', 'High']) await page.getByLabel(name).fill('3000000');
  await page.getByLabel('Source').fill('our own judgment');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(headline(program)).not.toHaveText(before ?? '', { timeout: 15_000 });
  await settled(program);
  await expect(page.getByRole('table', { name: 'Cost groups' }).getByText('Risk events')).toBeVisible();

  const runs = page.getByRole('table', { name: 'Runs kept' });
  await expect(runs.getByRole('checkbox')).toHaveCount(2, { timeout: 15_000 });
  await runs.getByRole('checkbox').nth(0).check();
  await runs.getByRole('checkbox').nth(1).check();
  await page.getByRole('button', { name: 'Compare' }).click();
  const inputs = page.getByRole('table', { name: 'Inputs that differ' });
  await expect(inputs.getByText('Risk events')).toBeVisible();
  await program.picture('estimate-compare');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: /^The core supplier fails: total from/ }).click();
  await expect(page.getByText(/Only the lines of: The core supplier fails/)).toBeVisible();
});

test('as of today the screen says how far first estimates were off, and axe finds nothing wrong', async ({
  program,
}) => {
  const { page } = program;
  await openDemo(program);
  await page.getByRole('button', { name: /As of/ }).click();
  await page.getByRole('button', { name: 'Today' }).click();
  await settled(program);
  await goTo(program, 'Estimate');
  await expect(page.getByText(/Published first estimates of this field proved low/)).toBeVisible({
    timeout: 15_000,
  });
  for (const theme of ['light', 'dark'] as const) {
    await program.chooseMenu(`theme-${theme}`);
    await program.resize(1280, 2600);
    await page.waitForTimeout(300);
    await program.picture(`estimate-today-${theme}`);
    expect(await program.accessibilityFaults()).toEqual([]);
  }
});
