// Unit tests in two projects: plain Node for everything below the window, jsdom for the screens.
// The real window is driven by Playwright (playwright.config.ts), never from here.

const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    target: 'es2022',
    transform: { react: { runtime: 'automatic' } },
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};

const shared = {
  rootDir: __dirname,
  transform: { '\\.(ts|tsx|mts|mjs|js)$': ['@swc/jest', swc] },
  moduleNameMapper: { '\\.css$': '<rootDir>/tests/renderer/stubs/css.cjs' },
  modulePathIgnorePatterns: ['<rootDir>/out/', '<rootDir>/dist/', '<rootDir>/.runtime/'],
  // Packages that ship ES modules only, so that they need the same transform as our sources.
  transformIgnorePatterns: ['/node_modules/(?!(hucre|commander|age-encryption|@noble|@scure)/)'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/tests/window/'],
};

module.exports = {
  // Bounds a test that hangs. A slow or busy machine is no failure: no test asserts a time.
  testTimeout: 180_000,
  cacheDirectory: '<rootDir>/.jest-cache',
  coverageProvider: 'v8',
  collectCoverageFrom: ['{core,db,engine,cli,renderer}/**/*.{ts,tsx}', '!**/*.d.ts'],
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: [
        '<rootDir>/tests/{core,db,engine,cli,tools,scripts,electron,reference,golden,docs}/**/*.test.ts',
      ],
      setupFiles: ['<rootDir>/tests/check-node.cjs'],
    },
    {
      ...shared,
      displayName: 'ui',
      testEnvironment: '<rootDir>/tests/renderer/stubs/environment.cjs',
      testMatch: ['<rootDir>/tests/renderer/**/*.test.{ts,tsx}'],
      setupFiles: ['<rootDir>/tests/check-node.cjs', '<rootDir>/tests/renderer/stubs/browser.cjs'],
    },
  ],
};
