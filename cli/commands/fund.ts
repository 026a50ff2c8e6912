import type { CalendarDate } from '../../core/calendar/date';
import { type Fraction, fraction } from '../../core/fraction';
import type { FundingResult } from '../../core/funding/funding';
import { formatCents } from '../../core/money/cents';
import { problem, UserProblem } from '../../core/problem';
import type { RunInput } from '../../engine/api';
import type { Client } from '../client';
import {
  type AddCommand,
  addRunOptions,
  dateOption,
  fractionOption,
  type RunOptions,
  runInputOf,
  withWorkspace,
} from '../command';
import { outlookDocument, outlookLines, timingLines } from '../outlook-lines';
import { tableLines } from '../table';

interface FundOptions extends RunOptions {
  readonly programFile?: string;
  readonly bridgeRate?: Fraction;
  readonly firstClaim?: CalendarDate;
  readonly claimTiming?: boolean;
}

export const addFund: AddCommand = (program, perform) => {
  addRunOptions(program.command('fund <workspace>').description('support under one program or bill'))
    .option('--program <id>', 'program or bill (default: the one of the settings or scenario)')
    .option('--program-file <file>', 'a program or bill of your own, from a file, not saved')
    .option('--bridge-rate <r>', 'yearly rate of a bridge loan, as a fraction', rateOption)
    .option('--first-claim <date>', 'file no claim before this day', dateOption)
    .option('--claim-timing', 'also compare claiming early with claiming late')
    .action(
      perform(async ({ client, output }, path: string, options: FundOptions) => {
        const { view, timing } = await withWorkspace(client, path, 'read', async () => {
          const input = await fundInput(client, options);
          return {
            view: await client.call('funding', input),
            timing: options.claimTiming ? await client.call('claim-timing', input) : null,
          };
        });
        const { funding, outlook = null } = view;
        if (!funding)
          throw new UserProblem([
            problem('No program was chosen', 'Give one with --program, such as scrp-2022, or --program-file'),
          ]);
        output.document('changeout/fund/1', {
          ...fundDocument(funding),
          outlook: outlook === null ? null : outlookDocument(outlook),
          ...(timing === null ? {} : { claimTiming: timing.rows, claimTimingRemarks: timing.remarks }),
        });
        for (const line of fundingLines(funding)) output.line(line);
        if (outlook !== null) for (const line of ['', ...outlookLines(outlook)]) output.line(line);
        if (timing !== null) for (const line of ['', ...timingLines(timing)]) output.line(line);
      }),
    );
};

function rateOption(text: string): Fraction {
  return fraction(fractionOption(text));
}

async function fundInput(client: Client, options: FundOptions): Promise<RunInput> {
  const { patch, ...run } = runInputOf(options);
  const changed = {
    ...patch,
    ...(options.bridgeRate === undefined ? {} : { bridgeRate: options.bridgeRate }),
    ...(options.firstClaim === undefined ? {} : { firstClaimDate: options.firstClaim }),
  };
  if (options.programFile === undefined) return { ...run, patch: changed };
  const program = await client.call('program-read', { path: options.programFile });
  return { ...run, patch: changed, program };
}

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
