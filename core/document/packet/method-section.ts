import { left, type PacketSection, paragraph, right, type TableModel, table } from '../block';
import type { RunResult, RunStamp } from '../run-result';
import { isListInForce } from '../stamp-words';
import { dateWords, listWords } from '../words';

/** How it was calculated, and the stamp that lets anybody repeat it. */
export function methodSection(run: RunResult): PacketSection {
  const { stamp, plan } = run;
  return {
    heading: 'How this was calculated',
    finding: 'The same inputs give the same figures: anybody with the workspace can repeat this packet.',
    startsPage: false,
    blocks: [
      paragraph(
        'Assets are flagged by their evidence against the lists in force on the as-of date. Listed assets become plan lines by replacement rules and a price catalog, each with a low, a likely and a high price. The total is drawn many times, with prices that move together; finish dates are drawn in the same runs. Nothing that became law after the as-of date is used.',
      ),
      table(listTable(stamp)),
      paragraph(
        `This run: as of ${dateWords(stamp.asOf)}; scenario “${stamp.scenario}”; seed ${stamp.seed}, ${stamp.trials.toLocaleString('en-US')} trials; Changeout ${stamp.appVersion}; price catalog ${plan.catalogVersion}; replacement rules ${plan.rulesVersion}.`,
      ),
      paragraph(`Input hash: ${stamp.inputHash}`),
    ],
  };
}

function listTable({ lists }: RunStamp): TableModel {
  const inForce = lists.filter(isListInForce);
  const later = lists.filter((list) => !isListInForce(list)).map(({ list }) => list);
  const laterWords = later.length === 0 ? null : `Not yet in force on that date: ${listWords(later)}.`;
  return {
    caption: 'Lists in force on the as-of date',
    columns: [left('List', 3), left('Version', 1.4), right('Entities', 1), left('Source', 4)],
    rows: inForce.map((list) => [list.list, list.version, String(list.entities), list.source]),
    total: null,
    note: inForce.length === 0 ? 'No list was in force.' : laterWords,
  };
}
