import type { AssetCategory } from '../core/inventory/category';
import type { OwnFailureRate } from '../core/spares/failure-rate';
import type { WorkspaceFile } from './workspace-file';

export interface SpareStock {
  /** Of the pool that the spares serve. */
  readonly poolId: string;
  readonly quantity: number;
  readonly source: string;
}

interface RateRow {
  readonly category: string;
  readonly low_per_year: number;
  readonly likely_per_year: number;
  readonly high_per_year: number;
  readonly source: string;
}

export function readSpareStock(file: WorkspaceFile): SpareStock[] {
  return file.db
    .prepare('SELECT pool_id AS poolId, quantity, source FROM spare_stock ORDER BY pool_id')
    .all() as SpareStock[];
}

export function writeSpareStock(file: WorkspaceFile, stock: SpareStock): number {
  return file.db
    .prepare(
      `INSERT INTO spare_stock (pool_id, quantity, source) VALUES (?, ?, ?)
       ON CONFLICT (pool_id) DO UPDATE SET quantity = excluded.quantity, source = excluded.source`,
    )
    .run(stock.poolId, stock.quantity, stock.source).changes;
}

export function readFailureRates(file: WorkspaceFile): OwnFailureRate[] {
  const rows = file.db.prepare('SELECT * FROM failure_rate ORDER BY category').all() as RateRow[];
  return rows.map(({ category, low_per_year, likely_per_year, high_per_year, source }) => ({
    category: category as AssetCategory,
    perYear: { low: low_per_year, likely: likely_per_year, high: high_per_year },
    source,
  }));
}

export function writeFailureRate(file: WorkspaceFile, rate: OwnFailureRate): number {
  const { low, likely, high } = rate.perYear;
  return file.db
    .prepare(
      `INSERT INTO failure_rate (category, low_per_year, likely_per_year, high_per_year, source) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (category) DO UPDATE SET low_per_year = excluded.low_per_year,
         likely_per_year = excluded.likely_per_year, high_per_year = excluded.high_per_year, source = excluded.source`,
    )
    .run(rate.category, low, likely, high, rate.source).changes;
}

/** Back to the shipped assumption. */
export function deleteFailureRate(file: WorkspaceFile, category: AssetCategory): number {
  return file.db.prepare('DELETE FROM failure_rate WHERE category = ?').run(category).changes;
}
