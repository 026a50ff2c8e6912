import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { lintFile } from './rules';

const places = [
  'core',
  'db',
  'engine',
  'cli',
  'electron',
  'renderer',
  'tests',
  'tools',
  'scripts',
  'docs',
  'README.md',
];
const quoted = /^tests\/(?:fixtures|golden)\//;
const read = /\.(?:ts|tsx|mts|mjs|cjs|js|css|html|md)$/;

const files = places
  .flatMap((place) => filesUnder(place))
  .filter((path) => read.test(path) && !quoted.test(path));
const findings = files.flatMap((path) => lintFile(path, readFileSync(path, 'utf8')));

for (const { path, line, rule, message } of findings)
  process.stdout.write(`${path}:${line}  ${rule}: ${message}\n`);
process.stdout.write(`Project rules: ${files.length} files, ${findings.length} findings.\n`);
process.exitCode = findings.length > 0 ? 1 : 0;

function filesUnder(path: string): readonly string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return [];
  if (!stats.isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name).replaceAll('\\', '/')));
}
