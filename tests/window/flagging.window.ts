// The work with verdicts and lists in the real window: reviews decided by keys and taken back, a newer list looked at
// and taken. Each state is pictured and asked for faults, because no screen of the navigation shows it by itself.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type RunningProgram, test } from './harness';
import { goTo, openDemo, settled } from './open-demo';

const ownList = [
  'name,aliases,list,effective_date,end_date,citation,scope',
  'Calix,,Own watch list,2019-06-05,,Board minute 7,Not to be bought until the board decides again',
  'Invented Radio Works,,Own watch list,2019-07-01,,Board minute 8,',
  'Nameless,,Own watch list,,,,',
  '',
].join('\n');

/** Both themes and sizes, with what axe says in each theme. */
async function lookAt(program: RunningProgram, name: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const theme of ['light', 'dark'] as const) {
    await program.chooseMenu(`theme-${theme}`);
    for (const [width, height] of [
      [1280, 800],
      [1920, 1080],
    ] as const) {
      await program.resize(width, height);
      await program.page.waitForTimeout(250);
      await program.picture(`${name}-${theme}-${width}x${height}`);
    }
    faults.push(...(await program.accessibilityFaults()));
  }
  return faults;
}

test('reviews are decided by keys alone, one after the other, and taken back', async ({ program }) => {
  test.setTimeout(120_000);
  const { page } = program;
  await openDemo(program);
  await goTo(program, 'Flags');
  await page.getByRole('button', { name: /^Review \d+ assets/ }).click();
  await settled(program);
  const status = page.getByRole('region', { name: 'Evidence' }).getByText(/^\d+ of \d+$/);
  const first = await status.innerText();
  expect(first).toMatch(/^1 of \d+$/);
  expect(await lookAt(program, 'review')).toEqual([]);

  await page.keyboard.press('n');
  expect(await lookAt(program, 'review-reason')).toEqual([]);
  await page.keyboard.type('The board inside is of another maker');
  await page.keyboard.press('Enter');
  await expect(status).toHaveText(/^2 of \d+$/);
  await page.keyboard.press('j');
  await expect(status).toHaveText(/^3 of \d+$/);

  await program.chooseMenu('undo');
  await expect(page.getByText(/^Undone: /)).toBeVisible();
  await page.keyboard.press('k');
  await page.keyboard.press('k');
  await expect(status).toHaveText(first);
});

test('a newer list is looked at, then taken, and stands in the history of lists', async ({ program }) => {
  test.setTimeout(120_000);
  const { page } = program;
  const path = join(program.folder, 'own-list.csv');
  writeFileSync(path, ownList);
  await openDemo(program);
  await goTo(program, 'Lists');
  await program.answerOpenDialog([path]);
  await page.getByRole('button', { name: 'Take a newer list…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Take a newer list' });
  await expect(dialog.getByText('Rows that cannot be taken')).toBeVisible();
  expect(await lookAt(program, 'list-preview')).toEqual([]);
  await dialog.getByRole('button', { name: 'Take this list' }).click();
  const taken = page.getByRole('table', { name: 'Lists taken into this workspace' });
  await expect(taken).toContainText('own-list.csv');
  await taken.scrollIntoViewIfNeeded();
  expect(await lookAt(program, 'lists-taken')).toEqual([]);
});
