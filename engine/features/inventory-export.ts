// The inventory as a file: always all assets that were asked for, whatever the screen shows. Without chosen columns they are
// those that our own import reads, so that a file which is read back changes nothing.

import { existsSync } from 'node:fs';
import { inventoryRows } from '../../core/intake/export-rows';
import { assetListRows } from '../../core/inventory/list-rows';
import { problem, UserProblem } from '../../core/problem';
import { type AssetWithVerdict, readAssetRows } from '../../db/asset-page';
import type { CallInput, CallOutput, ExportFormat } from '../api';
import { csvText } from '../intake/write-inventory';
import { textRowsXlsx } from '../render/xlsx/text-rows-xlsx';
import { assetIdsOf } from '../run/asset-lists';
import type { Session } from '../session';
import { breathe, type Watch } from '../watch';
import { writeFileWhole } from '../write-file-whole';
import { orderOf } from './assets';

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
  const ids = await assetIdsOf(session, watch, input.filter, orderOf(input.sort));
  const assets: AssetWithVerdict[] = [];
  for (let at = 0; at < ids.length; at += rowsAtOnce) {
    assets.push(...readAssetRows(session.workspace(), ids.slice(at, at + rowsAtOnce)));
    await breathe(watch, { fraction: at / ids.length / 2, message: 'Reading assets' });
  }
  const rows = input.columns === undefined ? inventoryRows(assets) : assetListRows(assets, input.columns);
  const bytes = await fileBytes(rows, input.format);
  writeFileWhole(input.path, bytes);
  return { path: input.path, assets: assets.length, bytes: bytes.byteLength };
}

type Rows = readonly (readonly string[])[];

async function fileBytes(rows: Rows, format: ExportFormat): Promise<Uint8Array> {
  if (format === 'csv') return Buffer.from(csvText(rows), 'utf8');
  return format === 'xlsx' ? textRowsXlsx('Inventory', rows) : Buffer.from(inventoryJson(rows), 'utf8');
}

/** One object an asset with the headings of the CSV; blank cells are left out. No `schema`: that is what results have. */
function inventoryJson([header = [], ...rows]: Rows): string {
  const assets = rows.map((row) =>
    Object.fromEntries(
      header.flatMap((name, at) => (row[at] === undefined || row[at] === '' ? [] : [[name, row[at]]])),
    ),
  );
  return `${JSON.stringify({ format: 'changeout-inventory/1', assets }, null, 1)}\n`;
}
