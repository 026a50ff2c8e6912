// The verdicts of an open workspace as they were last computed, one set an as-of date, with what they were computed from.
// They go with the open file; nothing is written.

import type { CalendarDate } from '../../core/calendar/date';
import type { FlaggedAsset } from '../../core/document/run-result';
import type { Flagger } from '../../core/flagging/verdict-of';
import type { Reference } from '../../core/reference/reference';
import type { WorkspaceFile } from '../../db/workspace-file';

export interface RememberedFlags {
  readonly revision: number;
  readonly reference: Reference;
  readonly flagger: Flagger;
  /** By id. */
  readonly assets: readonly FlaggedAsset[];
}

export interface FlagMemory {
  /** null where nothing was computed for this date and reference. */
  recall(asOf: CalendarDate, reference: Reference): RememberedFlags | null;
  keep(asOf: CalendarDate, flags: RememberedFlags): void;
  /** The assets whose verdicts the pages join; null before the first page. */
  stored(): readonly FlaggedAsset[] | null;
  keepStored(assets: readonly FlaggedAsset[]): void;
}

/** The workspace's own date, and some of scenarios. */
const mostDates = 4;

const memories = new WeakMap<WorkspaceFile, FlagMemory>();

export function flagMemoryOf(file: WorkspaceFile): FlagMemory {
  const known = memories.get(file);
  if (known !== undefined) return known;
  const fresh = createFlagMemory();
  memories.set(file, fresh);
  return fresh;
}

function createFlagMemory(): FlagMemory {
  const byDate = new Map<CalendarDate, RememberedFlags>();
  const pages: { assets: readonly FlaggedAsset[] | null } = { assets: null };
  return {
    recall: (asOf, reference) => {
      const known = byDate.get(asOf);
      return known?.reference === reference ? known : null;
    },
    keep: (asOf, flags) => {
      byDate.delete(asOf);
      byDate.set(asOf, flags);
      const oldest = byDate.keys().next();
      if (byDate.size > mostDates && !oldest.done) byDate.delete(oldest.value);
    },
    stored: () => pages.assets,
    keepStored: (assets) => {
      pages.assets = assets;
    },
  };
}
