// Every screen in both sizes and both themes: a picture, kept as build output for people to look at, and what axe finds:
// nothing serious or critical, and nothing lesser either. It fails when a screen does not come up, or shows an error.

import { expect, test } from './harness';
import { goTo, openDemo, screens } from './open-demo';

const sizes = [
  { name: '1280x800', width: 1280, height: 800 },
  { name: '1920x1080', width: 1920, height: 1080 },
] as const;

test('every screen of the demo comes up in both sizes and themes, and axe finds nothing wrong', async ({
  program,
}) => {
  test.setTimeout(600_000);
  const faults: Record<string, readonly string[]> = {};
  const look = async (name: string): Promise<void> => {
    const found = await program.accessibilityFaults();
    if (found.length > 0) faults[name] = found;
  };
  await program.resize(1280, 800);
  await program.picture('start-light');
  await look('Start');
  await openDemo(program);
  for (const theme of ['light', 'dark'] as const) {
    await program.chooseMenu(`theme-${theme}`);
    for (const screen of screens) {
      await goTo(program, screen);
      await expect(program.page.getByRole('alert').filter({ hasText: /failed/i })).toHaveCount(0);
      await look(`${screen}, ${theme}`);
      for (const size of sizes) {
        await program.resize(size.width, size.height);
        await program.page.waitForTimeout(250);
        await program.picture(`${screen.toLowerCase()}-${theme}-${size.name}`);
      }
    }
  }
  expect(faults).toEqual({});
});
