import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

test('the list of parts names every package of which code is in the program, with license and hash', () => {
  const run = spawnSync(process.execPath, [join(root, 'scripts/sbom.mjs')], { encoding: 'utf8' });
  expect(run.status).toBe(0);
  const { components } = JSON.parse(readFileSync(join(root, 'out/sbom.cdx.json'), 'utf8')) as {
    components: { name: string; licenses: unknown[]; hashes: unknown[] }[];
  };
  const names = components.map(({ name }) => name);
  for (const name of ['better-sqlite3', 'electron', 'react', 'zod', 'pdfkit', 'age-encryption'])
    expect(names).toContain(name);
  // Tools that make and test the program are no parts of it.
  for (const name of ['jest', 'typescript', 'exceljs', 'vite', 'knip']) expect(names).not.toContain(name);
  expect(components.filter(({ hashes }) => hashes.length === 0)).toEqual([]);
  expect(components.filter(({ licenses }) => licenses.length !== 1)).toEqual([]);
});
