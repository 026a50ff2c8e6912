// The inventory as a file: always all assets that were asked for, whatever the screen shows. The columns are those that our own
// import reads, so that a file which is read back changes nothing.

import { existsSync } from 'node:fs';
import { inventoryRows } from '../../core/intake/export-rows';
import type { Asset } from '../../core/inventory/asset';
import { problem, UserProblem } from '../../core/problem';
import { readAssetRows } from '../../db/asset-page';
import type { CallInput, CallOutput, ExportFormat } from '../api';
import { inventoryCsv } from '../intake/write-inventory';
import { textRowsXlsx } from '../render/xlsx/text-rows-xlsx';
import { assetIdsOf } from '../run/asset-lists';
import type { Session } from '../session';
import { breathe, type Watch } from '../watch';
import { writeFileWhole } from '../write-file-whole';

const rowsAtOnce = 5000;

export async function inventoryExport(
  session: Session,
  input: CallInput<'inventory-export'>,
  watch: Watch,
): Promise<CallOutput<'inventory-export'>> {
  if (input.replace !== true && existsSync(input.path)) {
    const where = { file: input.path };
    throw new UserProblem([problem('A file of this name exists already', 'Choose another name', where)]);
  }
  const ids = await assetIdsOf(session, watch, input.filter);
  const assets: Asset[] = [];
  for (let at = 0; at < ids.length; at += rowsAtOnce) {
    assets.push(...readAssetRows(session.workspace(), ids.slice(at, at + rowsAtOnce)));
    await breathe(watch, { fraction: at / ids.length / 2, message: 'Reading assets' });
  }
  const bytes = await fileBytes(assets, input.format);
  writeFileWhole(input.path, bytes);
  return { path: input.path, assets: assets.length, bytes: bytes.byteLength };
}

async function fileBytes(assets: readonly Asset[], format: ExportFormat): Promise<Uint8Array> {
  if (format === 'csv') return Buffer.from(inventoryCsv(assets), 'utf8');
  const rows = inventoryRows(assets);
  return format === 'xlsx' ? textRowsXlsx('Inventory', rows) : Buffer.from(inventoryJson(rows), 'utf8');
}

/** One object an asset with the headings of the CSV; blank cells are left out. No `schema`: that is what results have. */
function inventoryJson([header = [], ...rows]: readonly (readonly string[])[]): string {
  const assets = rows.map((row) =>
    Object.fromEntries(
      header.flatMap((name, at) => (row[at] === undefined || row[at] === '' ? [] : [[name, row[at]]])),
    ),
  );
  return `${JSON.stringify({ format: 'changeout-inventory/1', assets }, null, 1)}\n`;
}
