import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const sources = readdirSync(join(root, 'electron')).map((name) => read(`electron/${name}`));

test('no switch of Chromium or Blink is set', () => {
  for (const source of sources)
    expect(source).not.toMatch(/enableBlinkFeatures|disableBlinkFeatures|appendSwitch|commandLine/);
});

test('the pinned Electron is of the newest line that this version was made with', () => {
  const { devDependencies } = JSON.parse(read('package.json')) as { devDependencies: Record<string, string> };
  expect(devDependencies.electron).toMatch(/^45\.\d+\.\d+$/);
});

test('the fuses of a package are set', () => {
  const settings = read('electron-builder.yml');
  for (const line of [
    'runAsNode: false',
    'enableCookieEncryption: true',
    'enableNodeOptionsEnvironmentVariable: false',
    'enableNodeCliInspectArguments: false',
    'enableEmbeddedAsarIntegrityValidation: true',
    'onlyLoadAppFromAsar: true',
  ])
    expect(settings).toContain(line);
});

test('nothing in the main process or the preload runs a shell, opens a port or loads code by name', () => {
  for (const source of sources)
    expect(source).not.toMatch(
      /child_process'|node:net|node:http|\beval\(|new Function|execSync|executeJavaScript/,
    );
});
