import { defineConfig } from '@playwright/test';

// The window tests drive the real program, one at a time: they share the display and the processor.
export default defineConfig({
  testDir: 'tests/window',
  testMatch: '**/*.window.ts',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  outputDir: 'test-results/window',
  reporter: [['list'], ['json', { outputFile: 'test-results/window.json' }]],
});
