// axe over every screen of the demo in both themes: nothing serious or critical, and nothing lesser either.

import { expect, test } from './harness';
import { goTo, openDemo, screens } from './open-demo';

test('axe finds nothing wrong on any screen in either theme', async ({ program }) => {
  test.setTimeout(240_000);
  const faults: Record<string, readonly string[]> = {};
  const look = async (name: string): Promise<void> => {
    const found = await program.accessibilityFaults();
    if (found.length > 0) faults[name] = found;
  };
  await look('Start');
  await openDemo(program);
  for (const theme of ['light', 'dark'] as const) {
    await program.chooseMenu(`theme-${theme}`);
    for (const screen of screens) {
      await goTo(program, screen);
      await look(`${screen}, ${theme}`);
    }
  }
  expect(faults).toEqual({});
});

test('the keyboard alone reaches every screen', async ({ program }) => {
  await openDemo(program);
  const { page } = program;
  const navigation = page.getByRole('navigation', { name: 'Screens' });
  await navigation.getByRole('button').first().focus();
  for (const screen of screens.slice(1)) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: screen })).toBeVisible();
    await navigation.getByRole('button', { name: new RegExp(`^${screen}`) }).focus();
  }
});
