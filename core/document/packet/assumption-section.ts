import { assumptionsLedger } from '../assumptions';
import { AS_STATED, type Assumption } from '../assumptions/assumption';
import { left, type PacketSection, table } from '../block';
import type { RunResult } from '../run-result';
import { countWords } from '../words';

const ROWS_SHOWN = 11;

/** What the result stands on, in plain words. */
export function assumptionSection(run: RunResult): PacketSection {
  const ledger = assumptionsLedger(run);
  const unsure = ledger.filter((row) => row.confidence === 'uncertain').length;
  const shown = valuesFirst(ledger).slice(0, ROWS_SHOWN);
  return {
    heading: 'Assumptions',
    finding: `The result stands on ${countWords(ledger.length, 'assumption')}; ${unsure === 0 ? 'none is' : unsure === 1 ? 'one is' : `${unsure} are`} uncertain.`,
    startsPage: false,
    blocks: [
      table({
        caption: 'Assumptions, their source, and what happens when they are wrong',
        columns: [left('Assumption', 4), left('Source (confidence)', 3.4), left('When it is wrong', 3.2)],
        rows: shown.map((row) => [withValue(row), `${row.source} (${row.confidence})`, row.effect]),
        dense: true,
        total: null,
        note:
          ledger.length > shown.length
            ? `${countWords(ledger.length - shown.length, 'more is', 'more are')} in the assumptions ledger of the workbook.`
            : null,
      }),
    ],
  };
}

/** What carries a figure comes before what is stated in words only. */
function valuesFirst(ledger: readonly Assumption[]): Assumption[] {
  const isStated = (row: Assumption): number => (row.value === AS_STATED ? 1 : 0);
  return [...ledger].sort((a, b) => isStated(a) - isStated(b));
}

function withValue({ statement, value }: Assumption): string {
  return value === AS_STATED ? statement : `${statement}: ${value}`;
}
