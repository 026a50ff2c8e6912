import type { IDatasource, SortModelItem } from 'ag-grid-community';
import { describeProblem } from '../../../core/problem';
import type { AssetFilter, AssetPageInput, AssetSortColumn } from '../../../engine/api';
import type { EngineClient } from '../../client';

/** A number of assets and the filter that it was counted for. */
export interface CountedAssets {
  readonly filter: AssetFilter;
  readonly total: number;
}

interface AssetSourceOptions {
  readonly engine: EngineClient;
  readonly filter: AssetFilter;
  readonly onTotal: (counted: CountedAssets) => void;
  readonly onFailure: (message: string | null) => void;
}

/** Pages of assets for the grid's infinite row model. */
export function createAssetSource({ engine, filter, onTotal, onFailure }: AssetSourceOptions): IDatasource {
  return {
    async getRows(params) {
      const answer = await engine.call('asset-page', {
        offset: params.startRow,
        limit: params.endRow - params.startRow,
        filter,
        ...sortOf(params.sortModel),
      });
      if (answer.kind === 'value') {
        onFailure(null);
        onTotal({ filter, total: answer.value.total });
        params.successCallback([...answer.value.rows], answer.value.total);
        return;
      }
      if (answer.kind === 'problems') onFailure(answer.problems.map(describeProblem).join(' '));
      if (answer.kind === 'failure') onFailure(answer.message);
      params.failCallback();
    },
  };
}

function sortOf(model: readonly SortModelItem[]): Pick<AssetPageInput, 'sort'> {
  const [first] = model;
  if (!first) return {};
  return {
    sort: { column: first.colId as AssetSortColumn, direction: first.sort === 'desc' ? 'desc' : 'asc' },
  };
}
