// Which branches of core/ the unit tests go through, from what Jest wrote down (coverage-final.json). Two kinds are not
// counted, because no test can reach them: `?? 0`, `?? ''` and `?? new Float64Array(...)` behind an index, which the
// compiler asks for where a loop's own bounds keep the index inside (noUncheckedIndexedAccess), and files of types alone.

import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './project.mjs';

const coverageFolder = 'test-results/coverage';
const wantedPercent = 95;

/** Arguments that make Jest write down what is gone through. */
export const coverageArguments = [
  '--coverage',
  '--collectCoverageFrom=core/**/*.ts',
  '--coverageReporters=json',
  `--coverageDirectory=${coverageFolder}`,
];

/** Whether enough is gone through; prints the share and, where it is not enough, the files that lack most. */
export function isCoreCovered() {
  const path = `${root}/${coverageFolder}/coverage-final.json`;
  if (!existsSync(path)) return false;
  const files = Object.values(JSON.parse(readFileSync(path, 'utf8'))).map(branchesOf);
  const all = sumOf(files, ({ all: count }) => count);
  const missed = sumOf(files, (file) => file.missed.length);
  const percent = (100 * (all - missed)) / all;
  process.stderr.write(`${all - missed} of ${all} branches of core/: ${percent.toFixed(2)}%\n`);
  if (percent >= wantedPercent) return true;
  const worst = files.sort((a, b) => b.missed.length - a.missed.length).slice(0, 20);
  process.stderr.write(`At least ${wantedPercent}% are wanted. Lines of the branches that no test takes:\n`);
  for (const { name, missed: lines } of worst) process.stderr.write(`  ${name}: ${lines.join(', ')}\n`);
  return false;
}

function branchesOf({ path, b: counts, branchMap }) {
  const source = readFileSync(path, 'utf8');
  const lines = source.split('\n');
  const branches = Object.entries(counts).flatMap(([key, taken]) =>
    taken.map((times, index) => ({ times, start: branchMap[key].locations[index].start })),
  );
  const counted = hasCode(source) ? branches.filter(({ start }) => !isForCompiler(start, lines)) : [];
  return {
    name: relative(root, path),
    all: counted.length,
    missed: counted.filter(({ times }) => times === 0).map(({ start }) => start.line),
  };
}

function hasCode(source) {
  return /^(?:export )?(?:async )?(?:function|const|class)\b/m.test(source);
}

function isForCompiler({ line, column }, lines) {
  const text = lines[line - 1] ?? '';
  const isBehindIndex = text.slice(0, column).trimEnd().endsWith(']');
  return isBehindIndex && /^\s*\?\?\s*(?:0\b|''|new Float64Array\()/.test(text.slice(column));
}

function sumOf(values, count) {
  return values.reduce((sum, value) => sum + count(value), 0);
}
