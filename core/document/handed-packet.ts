// What is kept of a packet that was handed over: enough to say later what has changed since, nothing that would have
// to be recomputed. The figures are those that the board read.

import type { CalendarDate } from '../calendar/date';
import type { Fraction } from '../fraction';
import type { Cents } from '../money/cents';
import { assumptionsLedger } from './assumptions';
import type { Progress } from './progress';
import { budgetAskedCents, decisiveDeadline, percentileCents, supportCents } from './run-figures';
import type { RunResult, VerdictCounts } from './run-result';

export interface PacketFigures {
  readonly askedCents: Cents;
  readonly p50Cents: Cents;
  readonly pointCents: Cents;
  /** null = nothing to count on. */
  readonly supportCents: Cents | null;
  readonly planLines: number;
  readonly units: VerdictCounts;
  readonly finishP80: CalendarDate;
  readonly deadlineDate: CalendarDate | null;
  readonly pDeadlineMet: Fraction | null;
}

export interface PacketAssumption {
  readonly topic: string;
  readonly statement: string;
  readonly value: string;
}

export interface PacketRecord {
  readonly asOf: CalendarDate;
  readonly scenario: string;
  readonly inputHash: string;
  readonly appVersion: string;
  readonly figures: PacketFigures;
  readonly assumptions: readonly PacketAssumption[];
}

export interface HandedPacket extends PacketRecord {
  readonly id: number;
  /** Absent in packets that were handed over before it was kept. */
  readonly progress?: Progress;
  readonly handedOverDate: CalendarDate;
}

export function packetRecord(run: RunResult): PacketRecord {
  const { stamp } = run;
  const deadline = decisiveDeadline(run);
  return {
    asOf: stamp.asOf,
    scenario: stamp.scenario,
    inputHash: stamp.inputHash,
    appVersion: stamp.appVersion,
    figures: {
      askedCents: budgetAskedCents(run),
      p50Cents: percentileCents(run, 50),
      pointCents: run.estimate.pointCents,
      supportCents: supportCents(run),
      planLines: run.lines.length,
      units: run.flags.units,
      finishP80: run.timeline.finish.p80,
      deadlineDate: deadline?.date ?? null,
      pDeadlineMet: deadline?.pMet ?? null,
    },
    assumptions: assumptionsLedger(run).map(({ topic, statement, value }) => ({ topic, statement, value })),
  };
}
