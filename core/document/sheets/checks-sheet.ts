import { documentChecks } from '../checks';
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
    ],
    rows: documentChecks(run).map((check) =>
      row(
        text(check.title),
        text(check.passed ? 'passes' : 'attention'),
        count(check.count),
        text(sentence(check.sentence)),
        text(check.examples.join('; ')),
      ),
    ),
    choices: [],
  };
}
