// Calls about verdicts and overrides.

import type { CalendarDate } from '../../core/calendar/date';
import type { FlaggedAsset, Flags } from '../../core/document/run-result';
import type { Verdict, VerdictValue } from '../../core/flagging/verdict';
import type { AssetId } from '../../core/inventory/asset';
import type { ListVersion } from '../../core/listing/entity';
import type { FlagMoney, FlagSummary, VerdictPageInput } from '../views';

export interface FlaggingReads {
  'flag-summary': (input: { readonly asOf?: CalendarDate }) => FlagSummary;
  'flag-money': (input: Record<string, never>) => FlagMoney;
  'flag-all': (input: {
    readonly asOf?: CalendarDate;
  }) => Flags & { readonly asOf: CalendarDate; readonly lists: readonly ListVersion[] };
  'verdict-page': (input: VerdictPageInput) => {
    readonly total: number;
    readonly rows: readonly FlaggedAsset[];
  };
}

export interface FlaggingWrites {
  'override-set': (input: {
    readonly assetId: AssetId;
    readonly verdict: VerdictValue;
    readonly entityId: string | null;
    readonly reason: string;
  }) => Verdict;
  'override-clear': (input: { readonly assetId: AssetId }) => Verdict;
}
