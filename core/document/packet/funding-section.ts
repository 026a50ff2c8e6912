import type { FundingResult } from '../../funding/funding';
import { type Cents, cents, formatCents } from '../../money/cents';
import { type Block, left, type PacketSection, paragraph, right, type TableModel, table } from '../block';
import { percentileCents } from '../run-figures';
import type { RunResult } from '../run-result';
import { amountWords, countWords, dateWords, percentWords, sentence } from '../words';

const REASONS_SHOWN = 4;
const REMARKS_SHOWN = 5;

/** Who pays: eligible cost, support, what stays with the operator. */
export function fundingSection(run: RunResult): PacketSection {
  const { funding } = run;
  return funding === null ? withoutProgram(run) : withProgram(run, funding);
}

function withoutProgram(run: RunResult): PacketSection {
  return {
    heading: 'Who pays',
    finding: 'No program is part of this scenario: the whole cost is the company’s own.',
    startsPage: true,
    blocks: [
      paragraph(
        `At P80 that is ${formatCents(percentileCents(run, 80))}. A scenario with a program shows what support would change.`,
      ),
    ],
  };
}

function withProgram(run: RunResult, funding: FundingResult): PacketSection {
  return {
    heading: 'Who pays',
    finding: funding.inForce
      ? `The program pays ${amountWords(funding.supportCents)}; ${amountWords(funding.netCents.p50)} stays with the company in half of all runs.`
      : `The program pays nothing yet; if it came into force as written it would pay ${amountWords(funding.supportCents)}.`,
    startsPage: true,
    blocks: [
      paragraph(
        `${funding.programName}. Last step known on ${dateWords(run.stamp.asOf)}: ${funding.statusAsOf.replace(/^([\d-]+): /, '$1, ')}.`,
      ),
      table(moneyTable(run, funding)),
      ...notCounted(funding),
      ...remarks(funding),
    ],
  };
}

function moneyTable(run: RunResult, funding: FundingResult): TableModel {
  const { estimate } = run;
  const ineligible = cents(estimate.pointCents - funding.eligibleCents);
  const conditional = funding.inForce ? '' : ' (if it came into force)';
  return {
    caption: `From the cost of the change to the net cost${conditional}`,
    columns: [left('Step', 4), right('Amount', 2), left('How', 5)],
    rows: [
      [
        'Point estimate',
        formatCents(estimate.pointCents),
        'Most likely prices, escalated, without contingency',
      ],
      [
        'Not counted by the program',
        formatCents(cents(-ineligible)),
        'By line, with reason and clause, in the workbook',
      ],
      [
        'Eligible cost',
        formatCents(funding.eligibleCents),
        `${percentWords(safeShare(funding.eligibleCents, estimate.pointCents))} of the point estimate`,
      ],
      ['Support', formatCents(funding.supportCents), sentence(funding.proration.formula)],
      ['Net cost, mean', formatCents(funding.netCents.mean), 'From the runs, which hold the cost overruns'],
      ['Net cost, P50', formatCents(funding.netCents.p50), 'In half of all runs this or less'],
      ['Net cost, P80', formatCents(funding.netCents.p80), 'In four runs of five this or less'],
    ],
    total: null,
    note: 'Support is fixed by the approved estimate: a cost above it stays with the company.',
  };
}

function notCounted({ ineligible }: FundingResult): Block[] {
  if (ineligible.length === 0) return [paragraph('Every line of the plan counts.')];
  const sums = new Map<
    string,
    { readonly clause: string; readonly reason: string; cents: Cents; lines: number }
  >();
  for (const part of ineligible) {
    const reason = withoutUnits(part.reason);
    const key = `${reason}|${part.clause}`;
    const sum = sums.get(key) ?? { clause: part.clause, reason, cents: cents(0), lines: 0 };
    sums.set(key, { ...sum, cents: cents(sum.cents + part.cents), lines: sum.lines + 1 });
  }
  const all = [...sums.values()].sort((a, b) => b.cents - a.cents || (a.reason < b.reason ? -1 : 1));
  const shown = all.slice(0, REASONS_SHOWN);
  return [
    table({
      caption: 'What the program does not count, by reason',
      columns: [left('Reason', 5.6), left('Clause', 2.8), right('Lines', 0.9), right('Amount', 1.6)],
      rows: shown.map((sum) => [
        sentence(sum.reason),
        sum.clause,
        sum.lines.toLocaleString('en-US'),
        formatCents(sum.cents),
      ]),
      total: null,
      note:
        all.length > shown.length
          ? `${countWords(all.length - shown.length, 'more reason')} in the workbook.`
          : null,
    }),
  ];
}

/** The same reason of lines with more or fewer units is one reason. */
function withoutUnits(reason: string): string {
  return reason.replace(/ \([\d,.]+ units?\)$/, '');
}

/** The finding of the section says already that nothing is paid yet. */
function remarks(funding: FundingResult): Block[] {
  const shown = funding.remarks.filter(
    (remark) => !remark.startsWith(`${funding.programName} pays nothing yet`),
  );
  if (shown.length === 0) return [];
  return [
    { kind: 'subheading', text: 'To be read with these figures' },
    { kind: 'list', entries: shown.slice(0, REMARKS_SHOWN).map(sentence) },
  ];
}

function safeShare(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
