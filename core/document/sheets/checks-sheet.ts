import { checksByHand, documentChecks } from '../checks';
import type { RunResult } from '../run-result';
import { column, count, row, type SheetModel, text } from '../sheet';
import { sentence } from '../words';

/** What sent real applications back, checked. */
export function checksSheet(run: RunResult): SheetModel {
  return {
    name: 'Checks',
    note: 'Reasons for which applications came back, checked against this plan.',
    columns: [
      column('Check', 34),
      column('Result', 12),
      column('Found', 8),
      column('Finding', 64),
      column('For example', 90),
      column('What settles it', 64),
      column('Lines', 60),
    ],
    rows: [...documentChecks(run), ...checksByHand].map((check) =>
      row(
        text(check.title),
        text(check.byHand ? 'by hand' : check.passed ? 'passes' : 'attention'),
        count(check.count),
        text(sentence(check.sentence)),
        text(check.examples.join('; ')),
        text(check.passed && !check.byHand ? null : check.remedy),
        text(lineWords(check.lineIds)),
      ),
    ),
    choices: [],
  };
}

const linesNamed = 20;

/** A cell has its limits: the rest stands in the window and on the command line. */
function lineWords(lineIds: readonly string[]): string | null {
  if (lineIds.length === 0) return null;
  const more = lineIds.length - linesNamed;
  return `${lineIds.slice(0, linesNamed).join('; ')}${more > 0 ? ` and ${more} more` : ''}`;
}
