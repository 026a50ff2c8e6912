// An override rests on the evidence that its author saw. When an asset's own facts or the reference data change, other
// evidence may speak now; the override stays in force, and is reported as one to look at again (method 1).

import type { Evidence, Override } from './verdict';

/** True when the evidence of today leads to others, or rests on other facts, than what was set aside. */
export function isStale({ setAside }: Override, evidence: readonly Evidence[]): boolean {
  const before = setAside.map(pointOf).sort();
  const now = evidence.map(pointOf).sort();
  return before.length !== now.length || before.some((point, at) => point !== now[at]);
}

/** What a piece says; its wording, source and strength may be put better in another version. */
function pointOf({ kind, entityId, maker, matched }: Evidence): string {
  return JSON.stringify([kind, entityId ?? maker, matched]);
}
