import { expect, test } from './harness';
import { openDemo, screens } from './open-demo';

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
