// `npm run check:documents`: writes the application workbook of the demo, takes our own figures out of it, has
// LibreOffice calculate every formula anew, and compares each to the cent. Not part of `npm test`, because LibreOffice
// is large; there our own reader of formulas stands in for it.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { inRoot, stop } from './parts/project.mjs';
import { capture } from './parts/run.mjs';

const CELL = /<c r="([A-Z]+\d+)"([^>]*)>(.*?)<\/c>/gs;
const TOLERANCE = 0.005;

if (capture('soffice', ['--version']).status !== 0)
  stop('LibreOffice is needed. Install it: apt-get install libreoffice-calc, or from libreoffice.org.', 2);

const folder = mkdtempSync(join(tmpdir(), 'changeout-documents-'));
try {
  process.exitCode = check(writeWorkbook());
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function writeWorkbook() {
  const demo = ['assets/demo/sites.csv', 'assets/demo/inventory.csv'].map((name) => inRoot(name));
  const made = capture(process.execPath, [
    inRoot('scripts/changeout.mjs'),
    ...['run', ...demo, '--out', folder, '--as-of', '2022-07-18'],
  ]);
  if (made.status !== 0) stop(`The demo could not be written:\n${made.output}`, 1);
  return readFileSync(join(folder, 'application-workbook.xlsx'));
}

/** @returns the exit status */
function check(bytes) {
  const ours = unzipSync(bytes);
  const bare = Object.entries(ours).map(([name, part]) => [name, isSheet(name) ? withoutValues(part) : part]);
  const path = join(folder, 'bare.xlsx');
  writeFileSync(path, zipSync(Object.fromEntries(bare)));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const into = join(folder, 'calculated');
  const args = [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', into, path];
  const done = capture('soffice', args, { timeoutMs: 300_000 });
  if (done.status !== 0) stop(`LibreOffice could not read the workbook:\n${done.output}`, 1);
  return compare(ours, unzipSync(readFileSync(join(into, 'bare.xlsx'))));
}

function compare(ours, theirs) {
  let cells = 0;
  const faults = [];
  for (const name of Object.keys(ours).filter(isSheet)) {
    const calculated = new Map([...cellsOf(theirs[name])].map(({ at, value }) => [at, value]));
    for (const { at, formula, value } of cellsOf(ours[name])) {
      if (formula === null) continue;
      cells += 1;
      const other = calculated.get(at);
      if (other === undefined || Number.isNaN(other) || Math.abs(other - value) >= TOLERANCE)
        faults.push(`${name} ${at}: ${formula} is ${value} here and ${other} in LibreOffice`);
    }
  }
  for (const fault of faults.slice(0, 20)) process.stderr.write(`${fault}\n`);
  process.stdout.write(`${cells} formulas, ${faults.length} differ\n`);
  return cells > 0 && faults.length === 0 ? 0 : 1;
}

function isSheet(name) {
  return /^xl\/worksheets\/sheet\d+\.xml$/.test(name);
}

function* cellsOf(part) {
  for (const [, at, , body] of strFromU8(part).matchAll(CELL)) {
    const formula = /<f[^>]*>(.*?)<\/f>/s.exec(body)?.[1] ?? null;
    const written = /<v>(.*?)<\/v>/s.exec(body)?.[1];
    yield { at, formula, value: written === undefined ? Number.NaN : Number(written) };
  }
}

function withoutValues(part) {
  const text = strFromU8(part).replace(CELL, (cell, _at, _attributes, body) =>
    body.includes('<f') ? cell.replace(/<v>.*?<\/v>/s, '') : cell,
  );
  return strToU8(text);
}
