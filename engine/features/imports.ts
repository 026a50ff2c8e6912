// Import: sources are read and matched first, then everything is written in one transaction that one undo takes back. A
// canceled or failed import leaves nothing.

import type { AssetId } from '../../core/inventory/asset';
import { assetWriter } from '../../db/assets';
import { writeInBulk } from '../../db/bulk';
import { insertImport } from '../../db/imports';
import { writeSite } from '../../db/sites';
import type { CallInput, CallOutput, ImportedFile } from '../api';
import { change, type Session } from '../session';
import { breathe, partOf, type Watch } from '../watch';
import { clearDesk, preparedPlan } from './import-desk';
import { importedFile, importSummary } from './import-outcome';
import type { PlannedInventory, PlannedSites, PlannedSource } from './import-plan';

export { readBytes } from './read-bytes';

export async function filesImport(
  session: Session,
  input: CallInput<'files-import'>,
  watch: Watch,
): Promise<CallOutput<'files-import'>> {
  session.workspace();
  const plan = await preparedPlan(session, input, partOf(watch, 0, 0.8));
  await breathe(watch, { fraction: 0.8, message: 'Writing' });
  const files = plan.map(importedFile);
  const isRefused = (input.strict ?? false) && files.some((file) => file.rejected.length > 0);
  const written = !(input.dryRun ?? false) && !isRefused;
  if (written) writePlan(session, plan, files);
  if (written) clearDesk(session);
  return { files, written };
}

function writePlan(session: Session, plan: readonly PlannedSource[], files: readonly ImportedFile[]): void {
  change(
    session,
    'files-import',
    () => {
      const created = new Map<AssetId, AssetId>();
      for (const planned of plan) {
        if ('rows' in planned) writeInventory(session, planned, created);
        else writeSites(session, planned);
      }
    },
    () => ({ target: files.map((file) => file.file).join(', '), summary: importSummary(files) }),
  );
}

/** @param created ids of the assets made so far, by the id that the plan gave them; added to */
function writeInventory(session: Session, planned: PlannedInventory, created: Map<AssetId, AssetId>): void {
  const file = session.workspace();
  const changes = planned.rows.filter((row) => row.action !== 'unchanged');
  if (changes.length === 0) return;
  const importFileId = insertImport(file, recordOf(session, planned));
  const newRows = changes.filter((row) => row.action === 'create').length;
  writeInBulk(file, 'asset', newRows, () => {
    const writer = assetWriter(file);
    for (const { action, row, assetId, fields } of changes) {
      const origin = { importFileId, importRow: row };
      if (action === 'create') created.set(assetId, writer.insert(fields, origin));
      else writer.update(created.get(assetId) ?? assetId, fields, origin);
    }
  });
}

function writeSites(session: Session, planned: PlannedSites): void {
  const changes = planned.sites.filter((site) => site.action !== 'unchanged');
  if (changes.length === 0) return;
  for (const { site } of changes) writeSite(session.workspace(), site);
  insertImport(session.workspace(), recordOf(session, planned));
}

function recordOf(session: Session, planned: PlannedSource): Parameters<typeof insertImport>[1] {
  const { file, format, sha256, rows } = importedFile(planned);
  return { file, format, sha256, rows, at: session.now() };
}
