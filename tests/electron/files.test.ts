import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { knownFiles, workspaceInArguments } from '../../electron/files';
import { openStateFile } from '../../electron/state-file';

const summary = (path: string) => ({ kind: 'value', value: { path } }) as const;

function knownIn(folder: string) {
  const changes = { count: 0 };
  const files = knownFiles(openStateFile(join(folder, 'window.json')), () => {
    changes.count += 1;
  });
  return { files, changes };
}

const emptyFolder = () => mkdtempSync(join(tmpdir(), 'changeout-files-'));

test('a double-clicked workspace is found among the arguments, also by a relative path', () => {
  expect(workspaceInArguments(['changeout', '--flag', '/case/a.changeout'], '/home')).toBe(
    '/case/a.changeout',
  );
  expect(workspaceInArguments(['electron', '.', 'a.changeout'], '/case')).toBe('/case/a.changeout');
  expect(workspaceInArguments(['changeout', '/case/a.csv'], '/home')).toBeNull();
  expect(workspaceInArguments(['/odd/name.changeout'], '/home')).toBeNull();
});

test('opened, created and demo workspaces become recent, the newest first and none twice', () => {
  const folder = emptyFolder();
  const { files, changes } = knownIn(folder);
  writeFileSync(join(folder, 'here.changeout'), '');
  files.learn('workspace-open', summary('/case/a.changeout'));
  files.learn('workspace-create', summary(join(folder, 'here.changeout')));
  files.learn('workspace-open', summary('/case/a.changeout'));
  expect(files.recent()).toEqual([
    { path: '/case/a.changeout', name: 'a', exists: false },
    { path: join(folder, 'here.changeout'), name: 'here', exists: true },
  ]);
  expect(changes.count).toBe(3);
});

test('ten recent workspaces are kept, over a restart, and one can be forgotten', () => {
  const folder = emptyFolder();
  const { files } = knownIn(folder);
  for (let number = 1; number <= 12; number++)
    files.learn('workspace-open', summary(`/case/${number}.changeout`));
  files.forget('/case/12.changeout');
  const names = knownIn(folder)
    .files.recent()
    .map(({ name }) => name);
  expect(names).toEqual(['11', '10', '9', '8', '7', '6', '5', '4', '3']);
});

test('a workspace that could not be opened does not become recent', () => {
  const { files } = knownIn(emptyFolder());
  files.learn('workspace-open', { kind: 'problems', problems: [] });
  expect(files.recent()).toEqual([]);
});

test('only files that the engine wrote may be shown in the file browser', () => {
  const { files } = knownIn(emptyFolder());
  const written = [{ path: '/case/board.pdf', kind: 'pdf', bytes: 1 }];
  files.learn('report-write', { kind: 'value', value: { files: written } });
  files.learn('workspace-backup', summary('/case/copy.changeout'));
  expect(files.isWritten('/case/board.pdf')).toBe(true);
  expect(files.isWritten('/case/../case/copy.changeout')).toBe(true);
  expect(files.isWritten('/etc/passwd')).toBe(false);
});
