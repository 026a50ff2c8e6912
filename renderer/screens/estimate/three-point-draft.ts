/** Three fields of one range; empty = not given. */
export interface ThreePointDraft<T extends number = number> {
  readonly low: T | null;
  readonly likely: T | null;
  readonly high: T | null;
}

export type ThreePointKey = keyof ThreePointDraft;

export function isEmptyDraft({ low, likely, high }: ThreePointDraft): boolean {
  return low === null && likely === null && high === null;
}

/** null = not whole yet, or out of order. */
export function wholeDraft<T extends number>(
  draft: ThreePointDraft<T>,
): Readonly<Record<ThreePointKey, T>> | null {
  const { low, likely, high } = draft;
  if (low === null || likely === null || high === null || isOutOfOrder(draft)) return null;
  return { low, likely, high };
}

/** What to say below a field: of a range that may be left out, one with a part of it is no range. */
export function draftFault(draft: ThreePointDraft, key: ThreePointKey): string | null {
  if (!isEmptyDraft(draft) && draft[key] === null) return 'All three, or none';
  return key === 'likely' && isOutOfOrder(draft) ? 'Between the other two' : null;
}

function isOutOfOrder({ low, likely, high }: ThreePointDraft): boolean {
  return low !== null && likely !== null && high !== null && !(low <= likely && likely <= high);
}
