import type { AssetFilter, AssetRow, AssetSort } from '../../../engine/api';
import { announceAnswer } from '../../app/announce';
import type { EngineClient } from '../../client';

/** The list that the grid shows: its rows are counted from 0. */
export interface ShownList {
  readonly filter: AssetFilter;
  readonly sort: AssetSort | null;
}

const rowsAtOnce = 10_000;

/** Rows of the list by their place, also those that the grid does not hold; null when the engine refused, which is said. */
export async function fetchRows(
  engine: EngineClient,
  { filter, sort }: ShownList,
  { firstRow, lastRow }: { readonly firstRow: number; readonly lastRow: number },
): Promise<AssetRow[] | null> {
  const rows: AssetRow[] = [];
  for (let offset = firstRow; offset <= lastRow; offset += rowsAtOnce) {
    const limit = Math.min(rowsAtOnce, lastRow - offset + 1);
    const answer = await engine.call('asset-page', { offset, limit, filter, ...(sort ? { sort } : {}) });
    if (answer.kind !== 'value') {
      announceAnswer(answer);
      return null;
    }
    rows.push(...answer.value.rows);
  }
  return rows;
}
