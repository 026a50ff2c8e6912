// Flagging alone, without a workspace: how right it is on the labeled cases, and how fast it is on the demo's kind of
// inventory at two sizes.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, calendarDate } from '../../core/calendar/date';
import type { FlagSubject } from '../../core/flagging/verdict';
import { createFlagger } from '../../core/flagging/verdict-of';
import type { Reference } from '../../core/reference/reference';
import { loadReference } from '../../engine/reference/load-reference';
import { assetRows } from '../../tools/demo/inventory';
import { type Accuracy, measure } from '../core/flagging/accuracy';
import { labeledCases } from '../core/flagging/labeled-cases';
import { printRow, timeAliasGrep, timeOnce } from './baseline';

const firstPurchase = calendarDate('2010-01-01');
const sizes = [100_000, 1_000_000];

/** Prints precision and recall a verdict, a kind of evidence and overall, the held-out part apart. */
export function benchAccuracy(root: string, assetsDir: string): void {
  const reference = loadReference(assetsDir);
  const cases = labeledCases(join(root, 'tests', 'fixtures', 'flagging'));
  const heldOut = cases.filter((one) => one.part === 'held-out');
  const whole = measure(reference, cases);
  process.stdout.write(`flagging, ${cases.length} labeled cases (precision, recall; cases):\n`);
  for (const line of [...whole.byVerdict, ...whole.byKind, whole.overall]) printAccuracy(line);
  process.stdout.write(`the same, the ${heldOut.length} that are held out:\n`);
  const apart = measure(reference, heldOut);
  for (const line of [...apart.byVerdict, apart.overall]) printAccuracy(line);
}

function printAccuracy({ name, precision, recall, cases }: Accuracy): void {
  process.stdout.write(`  ${name.padEnd(14)} ${precision.toFixed(4)} ${recall.toFixed(4)} ${cases}\n`);
}

/** @param folder for the file that the baseline reads: the same assets as lines */
export async function benchFlagging(assetsDir: string, folder: string): Promise<void> {
  const reference = loadReference(assetsDir);
  for (const size of sizes) {
    const subjects = mixedSubjects(size);
    const file = join(folder, `assets-${size}.csv`);
    writeFileSync(file, subjects.map(lineOf).join('\n'));
    const flagged = await timeOnce(() => countListed(reference, subjects));
    printRow({
      what: `flagging alone, ${size.toLocaleString('en-US')} assets, ${flagged.value} listed`,
      ours: flagged.seconds,
      baseline: 'grep -ciE with the alias list',
      theirs: timeAliasGrep(reference, file),
      note: `${Math.round(size / flagged.seconds).toLocaleString('en-US')} assets a second`,
    });
  }
}

function countListed(reference: Reference, subjects: readonly FlagSubject[]): number {
  const flag = createFlagger(reference, calendarDate('2022-07-18'));
  return subjects.filter((subject) => flag(subject).verdict === 'listed').length;
}

function lineOf({ manufacturer, model, mac, sysObjectId, component }: FlagSubject): string {
  return [manufacturer, model, mac, sysObjectId, component].map((text) => text ?? '').join(',');
}

/** Rows of the demo as flagging reads them. */
export function mixedSubjects(size: number): FlagSubject[] {
  const subjects: FlagSubject[] = [];
  for (const row of assetRows(size, 7)) {
    subjects.push({
      manufacturer: orNull(row.Make),
      model: orNull(row.Model),
      mac: orNull(row['MAC Address']),
      sysObjectId: orNull(row.sysObjectID),
      systemDescription: null,
      component: orNull(row.Component),
      category: 'unknown',
      countryOfProduction: null,
      use: 'unknown',
      purchaseDate: addDays(firstPurchase, subjects.length % 4000),
    });
    if (subjects.length === size) break;
  }
  return subjects;
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
