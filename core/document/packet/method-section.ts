import { left, type PacketSection, paragraph, right, table } from '../block';
import type { RunResult } from '../run-result';
import { stampEntries } from '../stamp-words';

/** How it was calculated, and the stamp that lets anybody repeat it. */
export function methodSection(run: RunResult): PacketSection {
  const { stamp } = run;
  const facts = stampEntries(stamp)
    .filter(({ label }) => !stamp.lists.some(({ list }) => list === label))
    .map(({ label, value }) => `${label.toLowerCase()} ${value}`)
    .concat(`catalog ${run.plan.catalogVersion}`, `rules ${run.plan.rulesVersion}`)
    .join(', ');
  return {
    heading: 'How this was calculated',
    finding: 'The same inputs give the same figures: anybody with the workspace can repeat this packet.',
    startsPage: false,
    blocks: [
      paragraph(
        'Assets are flagged by their evidence against the lists in force on the as-of date. Listed assets become plan lines by replacement rules and a price catalog, each with a low, a likely and a high price. The total is drawn many times, with prices that move together; finish dates are drawn in the same runs. Nothing that became law after the as-of date is used.',
      ),
      table({
        caption: 'Lists in force on the as-of date',
        columns: [left('List', 3), left('Version', 2), right('Entities', 1.2), left('Source', 4)],
        rows: stamp.lists.map((list) => [list.list, list.version, String(list.entities), list.source]),
        total: null,
        note: stamp.lists.length === 0 ? 'No list was in force.' : null,
      }),
      paragraph(`This run: ${facts}.`),
    ],
  };
}
