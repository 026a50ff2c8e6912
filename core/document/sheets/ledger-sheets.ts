import { assumptionColumns, assumptionsLedger } from '../assumptions';
import { evidenceColumns, evidenceIndex } from '../evidence-index';
import type { RunResult } from '../run-result';
import type { SheetModel } from '../sheet';
import { flatSheet } from './flat-sheet';

export function assumptionsSheet(run: RunResult): SheetModel {
  const note =
    'What the result stands on, each with its source, its confidence and what it does when it is wrong.';
  return flatSheet(
    { name: 'Assumptions', note, wholeFile: 'assumptions.csv' },
    assumptionColumns,
    assumptionsLedger(run),
  );
}

export function evidenceSheet(run: RunResult): SheetModel {
  const note = 'The source behind each verdict, listing and price.';
  return flatSheet(
    { name: 'Evidence index', note, wholeFile: 'evidence-index.csv' },
    evidenceColumns,
    evidenceIndex(run),
  );
}
