// Documents before and after they leave: pages of the packet in the window, an invoice, a packet marked, a chart saved.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './harness';
import { goTo, openDemo, settled } from './open-demo';

test('the packet is looked at page by page, an invoice is recorded, and a chart is saved', async ({
  program,
}) => {
  test.setTimeout(300_000);
  const { page } = program;
  await program.resize(1280, 800);
  await openDemo(program);
  await goTo(program, 'Reports');
  await page.getByRole('button', { name: 'Preview…' }).click();
  await expect(page.getByText(/^Page 1 of \d+$/)).toBeVisible({ timeout: 120_000 });
  await page.getByRole('button', { name: 'Next page' }).click();
  await expect(page.getByText(/^Page 2 of \d+$/)).toBeVisible();
  const canvas = page.getByRole('img', { name: 'Page 2 of the board packet' });
  await expect.poll(() => canvas.evaluate((drawn: HTMLCanvasElement) => drawn.width)).toBeGreaterThan(1000);
  await page.waitForTimeout(1000);
  await program.picture('reports-preview');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Add an invoice…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add an invoice' });
  await dialog.getByLabel('Invoice number').fill('INV-7');
  await dialog.getByLabel('Vendor').fill('Prairie Tower Service');
  await dialog.getByLabel('Invoice date').fill('Jul 1, 2022');
  await dialog.getByLabel('Amount').fill('1234.56');
  await dialog.getByLabel('Claimed of it').fill('1000');
  await dialog.getByLabel('Note').click();
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('cell', { name: '$1,234.56' }).first()).toBeVisible({ timeout: 30_000 });
  await settled(program);
  await program.picture('reports');
  expect(await program.accessibilityFaults()).toEqual([]);

  await goTo(program, 'Estimate');
  const file = join(program.folder, 'curve.svg');
  await program.answerSaveDialog(file);
  await page
    .getByRole('button', { name: /: save or print$/ })
    .first()
    .click({ timeout: 60_000 });
  await page.getByRole('menuitem', { name: 'Save as SVG…' }).click();
  await expect.poll(() => existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toMatch(/^<svg/);
});
