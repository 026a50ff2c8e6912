import { contentPolicy, fileOf } from '../../electron/security';

jest.mock('electron', () => ({}));

const folder = '/program/out/renderer';

test('the window gets its own files', () => {
  expect(fileOf(folder, 'changeout://app/index.html')).toBe('/program/out/renderer/index.html');
  expect(fileOf(folder, 'changeout://app/assets/a%20b.js')).toBe('/program/out/renderer/assets/a b.js');
});

test.each([
  'changeout://app/..%2f..%2fpackage.json',
  'changeout://app/assets/..%2f..%2felectron/main.cjs',
  'changeout://other/index.html',
])('nothing outside of the window’s folder is served: %s', (url) => {
  expect(fileOf(folder, url)).toBeNull();
});

test('dots that the address itself resolves stay inside', () => {
  expect(fileOf(folder, 'changeout://app/%2e%2e/electron/main.cjs')).toBe(`${folder}/electron/main.cjs`);
});

test('the content policy allows no inline script, no foreign place and only styles with the nonce of this start', () => {
  const policy = contentPolicy('abc');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("style-src 'self' 'nonce-abc'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});
