import type { FundingResult } from '../../core/funding/funding';
import { formatCents } from '../../core/money/cents';
import { problem, UserProblem } from '../../core/problem';
import { type AddCommand, addRunOptions, type RunOptions, runInputOf, withWorkspace } from '../command';
import { tableLines } from '../table';

export const addFund: AddCommand = (program, perform) => {
  addRunOptions(program.command('fund <workspace>').description('support under one program or bill'))
    .option('--program <id>', 'program or bill (default: the one of the settings or scenario)')
    .action(
      perform(async ({ client, output }, path: string, options: RunOptions) => {
        const { funding } = await withWorkspace(client, path, 'read', () =>
          client.call('funding', runInputOf(options)),
        );
        if (!funding)
          throw new UserProblem([
            problem('No program was chosen', 'Give one with --program, such as scrp-2022'),
          ]);
        output.document('changeout/fund/1', fundDocument(funding));
        for (const line of fundingLines(funding)) output.line(line);
      }),
    );
};

/** The decisions on eligible lines are long and stand in the workbook; the document lists what is not eligible. */
export function fundDocument(funding: FundingResult): Record<string, unknown> {
  const { decisions, ...rest } = funding;
  return { ...rest, decided: decisions.length };
}

export function fundingLines(funding: FundingResult): string[] {
  const cash = tableLines(
    [
      { heading: 'Quarter', cell: (row) => row.quarter },
      { heading: 'Spent', cell: (row) => formatCents(row.spendCents), align: 'right' },
      { heading: 'Reimbursed', cell: (row) => formatCents(row.reimbursedCents), align: 'right' },
      { heading: 'Balance', cell: (row) => formatCents(row.balanceCents), align: 'right' },
    ],
    funding.cashByQuarter,
  );
  const ineligible = tableLines(
    [
      { heading: 'Not eligible', cell: (row) => row.reason, width: 70 },
      { heading: 'Lines', cell: (row) => String(row.lines), align: 'right' },
      { heading: 'Amount', cell: (row) => formatCents(row.cents), align: 'right' },
      { heading: 'Clause', cell: (row) => row.clause, width: 40 },
    ],
    byReason(funding),
  );
  return [
    `${funding.programName}: ${funding.statusAsOf}${funding.inForce ? '' : ' (pays nothing as of this date)'}`,
    `Eligible ${formatCents(funding.eligibleCents)}, factor ${(funding.proration.factor * 100).toFixed(1)} % (${funding.proration.formula})`,
    `Support ${formatCents(funding.supportCents)}; net cost: mean ${formatCents(funding.netCents.mean)}, P50 ${formatCents(funding.netCents.p50)}, P80 ${formatCents(funding.netCents.p80)}`,
    `Largest amount advanced before reimbursement: ${formatCents(funding.peakAdvanceCents)}`,
    ...funding.remarks,
    '',
    ...ineligible,
    '',
    ...cash,
  ];
}

interface ReasonRow {
  readonly reason: string;
  readonly clause: string;
  readonly lines: number;
  readonly cents: FundingResult['eligibleCents'];
}

function byReason(funding: FundingResult): ReasonRow[] {
  const rows = new Map<string, ReasonRow>();
  for (const { reason, clause, cents } of funding.ineligible) {
    const row = rows.get(reason);
    rows.set(reason, {
      reason,
      clause,
      lines: (row?.lines ?? 0) + 1,
      cents: ((row?.cents ?? 0) + cents) as ReasonRow['cents'],
    });
  }
  return [...rows.values()].sort((a, b) => b.cents - a.cents);
}
