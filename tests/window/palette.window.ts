import { expect, test } from './harness';
import { goTo, openDemo } from './open-demo';

test('the palette reaches screens and commands by typing, and finds assets by what matches none', async ({
  program,
}) => {
  await openDemo(program);
  // A screen that stands still while axe looks.
  await goTo(program, 'Lists');
  const { page } = program;
  const search = page.getByRole('textbox', { name: 'Command or search' });
  await program.chooseMenu('palette');
  await expect(search).toBeFocused();
  await program.picture('palette-light');
  expect(await program.accessibilityFaults()).toEqual([]);
  await search.fill('gantt');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Timeline' })).toBeVisible();
  await program.chooseMenu('palette');
  await search.fill('RRU3908');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Inventory' })).toBeVisible();
  await program.chooseMenu('palette');
  await expect(search).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(search).toBeHidden();
});
