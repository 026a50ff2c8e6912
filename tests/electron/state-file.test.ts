import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStateFile, stateFrom } from '../../electron/state-file';

const fresh = stateFrom(null);

test('what was changed is there at the next start', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'changeout-state-')), 'folder', 'window.json');
  openStateFile(path).change({ theme: 'dark', zoomLevel: 1.5 });
  openStateFile(path).change({ bounds: { x: 5, y: 6, width: 1000, height: 700 } });
  expect(openStateFile(path).current()).toEqual({
    ...fresh,
    theme: 'dark',
    zoomLevel: 1.5,
    bounds: { x: 5, y: 6, width: 1000, height: 700 },
  });
});

test('a damaged file counts as a first start', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'changeout-state-')), 'window.json');
  writeFileSync(path, '{"theme": "da');
  expect(openStateFile(path).current()).toEqual(fresh);
});

test.each([
  ['a theme that does not exist', { theme: 'pink' }],
  ['a window too small to use', { bounds: { width: 10, height: 10 } }],
  ['a place that is no number', { bounds: { x: 'left', y: 0, width: 1000, height: 700 } }],
  ['a zoom beyond reach', { zoomLevel: 99 }],
  ['recent files that are no list', { recent: 'a.changeout' }],
])('%s is replaced by its default', (_what, json) => {
  expect(stateFrom(json)).toEqual(fresh);
});
