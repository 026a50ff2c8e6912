import { defineConfig } from '@playwright/test';

// The tests drive the real program, one at a time on a display: two would take the focus from each other. `window` is the program
// as it was built, `packaged` a package of it. Started by scripts/parts/window-tests.mjs.
export default defineConfig({
  projects: [
    { name: 'window', testDir: 'tests/window', testMatch: '**/*.window.ts' },
    { name: 'packaged', testDir: 'tests/packaged', testMatch: '**/*.packaged.ts' },
  ],
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: process.env.CHANGEOUT_REPORT ?? 'test-results/window.json' }]],
});
