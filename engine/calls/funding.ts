// Calls about programs and what they pay.

import type { CalendarDate } from '../../core/calendar/date';
import type { ClaimsAllocation } from '../../core/funding/allocate-claims';
import type { Cents } from '../../core/money/cents';
import type { FundingView, ProgramRow, RunInput } from '../views';

export interface FundingReads {
  'claims-allocate': (input: {
    readonly path: string;
    readonly availableCents: Cents;
    readonly administrationCents?: Cents;
  }) => ClaimsAllocation;
  'program-default': (input: { readonly asOf?: CalendarDate }) => { readonly programId: string | null };
  'program-list': (input: { readonly asOf?: CalendarDate }) => readonly ProgramRow[];
  funding: (input: RunInput) => FundingView;
}
