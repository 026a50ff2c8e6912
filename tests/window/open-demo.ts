import { join } from 'node:path';
import { expect, type RunningProgram } from './harness';

/** The screens of the side navigation, in its order, with the heading that shows when each is there. */
export const screens = [
  'Overview',
  'Inventory',
  'Sites',
  'Flags',
  'Plan',
  'Catalog',
  'Estimate',
  'Timeline',
  'Funding',
  'Scenarios',
  'Reports',
  'Lists',
  'History',
] as const;
export type ScreenName = (typeof screens)[number];

/** Opens the demo as a user does, into a file of the test's own. */
export async function openDemo(program: RunningProgram): Promise<void> {
  await program.answerSaveDialog(join(program.folder, 'Demo.changeout'));
  await program.page.getByRole('button', { name: /Look at the demo/ }).click();
  await expect(program.page.getByRole('navigation', { name: 'Screens' })).toBeVisible({ timeout: 30_000 });
}

/** Goes to a screen and waits until nothing is being computed any more. */
export async function goTo(program: RunningProgram, screen: ScreenName): Promise<void> {
  const navigation = program.page.getByRole('navigation', { name: 'Screens' });
  await navigation.getByRole('button', { name: new RegExp(`^${screen}`) }).click();
  await expect(program.page.getByRole('heading', { level: 1, name: screen })).toBeVisible();
  if (screen === 'Scenarios') {
    const compared = program.page.getByRole('table', { name: 'Scenarios side by side' });
    await expect(compared).toBeVisible({ timeout: 60_000 });
  }
  await settled(program);
}

export async function settled(program: RunningProgram): Promise<void> {
  await expect(program.page.getByRole('progressbar')).toHaveCount(0, { timeout: 45_000 });
  await expect(program.page.locator('[aria-busy="true"]')).toHaveCount(0, { timeout: 45_000 });
}
