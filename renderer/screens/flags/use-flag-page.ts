// One place in the flagged assets: a number into the list as it is filtered, and the asset that is shown. A number
// that is moved to means "whatever stands there now": so the next one comes up when a decision takes one out.

import { useCallback, useEffect, useState } from 'react';
import type { AssetId } from '../../../core/inventory/asset';
import type { CallOutput } from '../../../engine/api';
import { type Run, useRun } from '../../app/run/use-run';
import type { FlagFilter } from './flags';

export const pageSize = 100;

export interface FlagPage {
  readonly run: Run<CallOutput<'verdict-page'>>;
  readonly offset: number;
  readonly total: number;
  /** 0-based place of the asset that is shown. */
  readonly at: number;
  readonly chosen: AssetId | null;
  readonly isMoving: boolean;
  choose(at: number, id: AssetId): void;
  /** Goes to a place; the asset that stands there is shown as soon as it is known. */
  moveTo(at: number): void;
}

interface Place {
  readonly at: number;
  readonly chosen: AssetId | null;
  /** True until the asset that stands at the place is known; the one before it stays in sight meanwhile. */
  readonly isMoving: boolean;
}

export function useFlagPage(filter: FlagFilter): FlagPage {
  const [place, setPlace] = useState<Place>({ at: 0, chosen: null, isMoving: true });
  const offset = Math.floor(place.at / pageSize) * pageSize;
  const run = useRun('verdict-page', { offset, limit: pageSize, ...filter });
  const rows = run.value?.rows ?? [];
  const total = run.value?.total ?? 0;
  const isFresh = run.status === 'value';
  const here = rows[place.at - offset]?.asset.id ?? null;
  const found = place.isMoving ? -1 : rows.findIndex((row) => row.asset.id === place.chosen);

  useEffect(() => {
    if (!place.isMoving || !isFresh) return;
    const last = Math.max(0, total - 1);
    if (place.at > last) setPlace({ ...place, at: last });
    else setPlace({ at: place.at, chosen: here, isMoving: false });
  }, [place, here, total, isFresh]);

  const choose = useCallback((at: number, chosen: AssetId) => setPlace({ at, chosen, isMoving: false }), []);
  const moveTo = useCallback(
    (at: number) => setPlace((before) => ({ ...before, at: Math.max(0, at), isMoving: true })),
    [],
  );
  return {
    run,
    offset,
    total,
    at: found >= 0 ? offset + found : place.at,
    chosen: place.chosen,
    isMoving: place.isMoving,
    choose,
    moveTo,
  };
}
