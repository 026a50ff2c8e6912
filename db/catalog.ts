import type { OwnPrice } from '../core/plan/own-price';
import type { WorkspaceFile } from './workspace-file';

/** The operator's own prices, by item. */
export function readOwnPrices(file: WorkspaceFile): OwnPrice[] {
  const rows = file.db.prepare('SELECT price FROM own_price ORDER BY item_id').pluck().all() as string[];
  return rows.map((row) => JSON.parse(row) as OwnPrice);
}

export function writeOwnPrice(
  file: WorkspaceFile,
  price: OwnPrice,
  stamp: { author: string; at: string },
): void {
  file.db
    .prepare(
      `INSERT INTO own_price (item_id, price, author, at) VALUES (?, ?, ?, ?)
       ON CONFLICT (item_id) DO UPDATE SET price = excluded.price, author = excluded.author, at = excluded.at`,
    )
    .run(price.itemId, JSON.stringify(price), stamp.author, stamp.at);
}

export function deleteOwnPrice(file: WorkspaceFile, itemId: string): number {
  return file.db.prepare('DELETE FROM own_price WHERE item_id = ?').run(itemId).changes;
}
