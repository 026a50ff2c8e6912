// Calls about programs and what they pay.

import type { CalendarDate } from '../../core/calendar/date';
import type { ClaimsAllocation } from '../../core/funding/allocate-claims';
import type { LineClaim } from '../../core/funding/line-claim';
import type { OwnProgram } from '../../core/funding/own-program';
import type { Cents } from '../../core/money/cents';
import type { FundingView, ProgramRow, RunInput, WrittenFile } from '../views';
import type { ClaimTimingView } from './funding-views';

export interface FundingReads {
  'claims-allocate': (input: {
    readonly path: string;
    readonly availableCents: Cents;
    readonly administrationCents?: Cents;
  }) => ClaimsAllocation;
  'program-default': (input: { readonly asOf?: CalendarDate }) => { readonly programId: string | null };
  /** Those that ship, then the user's own. */
  'program-list': (input: { readonly asOf?: CalendarDate }) => readonly ProgramRow[];
  /** A program file, checked but not taken. */
  'program-read': (input: { readonly path: string }) => OwnProgram;
  'program-export': (input: { readonly id: string; readonly path: string }) => WrittenFile;
  funding: (input: RunInput) => FundingView;
  'claim-timing': (input: RunInput) => ClaimTimingView;
  'line-claim-list': (input: Record<string, never>) => readonly LineClaim[];
}

export interface FundingWrites {
  /** `choose`: the settings of the workspace take it as their program in the same step. */
  'program-save': (input: { readonly program: OwnProgram; readonly choose?: boolean }) => OwnProgram;
  'program-import': (input: { readonly path: string; readonly choose?: boolean }) => OwnProgram;
  /** Refused while a scenario names it; settings that name it then have no program. */
  'program-delete': (input: { readonly id: string }) => { readonly id: string };
  'line-claim-save': (input: { readonly claim: LineClaim }) => LineClaim;
  'line-claim-clear': (input: { readonly lineId: string }) => { readonly lineId: string };
}
