// Import: sources are read and matched first, then everything is written in one transaction that one undo takes back. A
// canceled or failed import leaves nothing.

import type { AssetId } from '../../core/inventory/asset';
import { type AssetOrigin, assetInserter, fieldsSaid } from '../../db/asset-inserts';
import { assetWriter } from '../../db/assets';
import { setIndexesAside } from '../../db/bulk';
import { captureInserts } from '../../db/history/capture-inserts';
import type { BlocksDone } from '../../db/history/record-in-blocks';
import { insertImport } from '../../db/imports';
import { writeMappingProfile } from '../../db/mapping-profiles';
import { writeSite } from '../../db/sites';
import type { WorkspaceFile } from '../../db/workspace-file';
import type { CallInput, CallOutput, ImportedFile } from '../api';
import type { Session } from '../session';
import { breathe, partOf, type Watch } from '../watch';
import { changeInBlocks } from './change-in-blocks';
import { clearDesk, preparedPlan } from './import-desk';
import { importedFile, importSummary } from './import-outcome';
import type { PlannedInventory, PlannedRow, PlannedSites, PlannedSource } from './import-plan';
import { type ProfileToWrite, profileOfSource } from './mapping-profiles';

export { readBytes } from './read-bytes';

export async function filesImport(
  session: Session,
  input: CallInput<'files-import'>,
  watch: Watch,
): Promise<CallOutput<'files-import'>> {
  session.workspace();
  const plan = await preparedPlan(session, input, partOf(watch, 0, 0.5));
  const files = plan.map(importedFile);
  const profile = profileToSave(session, plan, input.saveProfile);
  const isRefused = (input.strict ?? false) && files.some((file) => file.rejected.length > 0);
  const written = !(input.dryRun ?? false) && !isRefused;
  if (written) await writePlan(session, { plan, files, profile }, partOf(watch, 0.5, 1));
  if (written) clearDesk(session);
  return { files, written };
}

interface WrittenPlan {
  readonly plan: readonly PlannedSource[];
  readonly files: readonly ImportedFile[];
  readonly profile: ProfileToWrite | null;
}

/** Made before anything is written: a source that cannot be saved as a profile refuses the import. */
function profileToSave(
  session: Session,
  [first]: readonly PlannedSource[],
  name: string | undefined,
): ProfileToWrite | null {
  if (name === undefined || first === undefined) return null;
  return profileOfSource(session, first.source, name);
}

async function writePlan(
  session: Session,
  { plan, files, profile }: WrittenPlan,
  watch: Watch,
): Promise<void> {
  const kept = profile === null ? '' : `; saved the mapping profile ${profile.name}`;
  await changeInBlocks(session, 'files-import', {
    write: function* (file) {
      if (profile !== null) writeMappingProfile(file, profile);
      yield* writeSources(file, plan, session.now());
    },
    pause: ({ done, total }) => breathe(watch, { fraction: done / total, message: 'Writing' }),
    describe: () => ({
      target: files.map((file) => file.file).join(', '),
      summary: `${importSummary(files)}${kept}`,
    }),
  });
}

const rowsOfBlock = 1000;

function* writeSources(
  file: WorkspaceFile,
  plan: readonly PlannedSource[],
  at: string,
): Generator<BlocksDone, void> {
  const created = new Map<AssetId, AssetId>();
  const total = plan.reduce((rows, planned) => rows + sizeOf(planned), 1);
  let before = 0;
  for (const planned of plan) {
    const record = recordOf(planned, at);
    const steps =
      'rows' in planned
        ? writeInventory(file, { planned, record, created })
        : writeSites(file, planned, record);
    for (const done of steps) yield { done: before + done, total };
    before += sizeOf(planned);
  }
}

interface InventoryWrite {
  readonly planned: PlannedInventory;
  readonly record: ImportRecord;
  /** Ids of the assets made so far, by the id that the plan gave them; added to. */
  readonly created: Map<AssetId, AssetId>;
}

type ImportRecord = Parameters<typeof insertImport>[1];

/** Yields the rows done so far. */
function* writeInventory(
  file: WorkspaceFile,
  { planned, record, created }: InventoryWrite,
): Generator<number, void> {
  const changes = planned.rows.filter((row) => row.action !== 'unchanged');
  if (changes.length === 0) return;
  const importFileId = insertImport(file, record);
  const restore = setIndexesAside(file, 'asset', changes.length);
  const writer = assetWriter(file);
  const originOf = ({ row }: PlannedRow): AssetOrigin => ({ importFileId, importRow: row });
  const additions = changes.filter((row) => row.action === 'create');
  // Sites are made first: while the new assets are written nothing else is captured.
  for (const { fields } of additions) writer.makeSite(fields.site ?? null);
  const insert = assetInserter(file, fieldsSaid(additions.map(({ fields }) => fields)));
  yield* captureInserts(
    file,
    'asset',
    inBlocks(additions, 0, (planned) =>
      created.set(planned.assetId, insert(planned.fields, originOf(planned))),
    ),
  );
  const updates = changes.filter((row) => row.action !== 'create');
  yield* inBlocks(updates, additions.length, (planned) =>
    writer.update(created.get(planned.assetId) ?? planned.assetId, planned.fields, originOf(planned)),
  );
  for (const build of restore) {
    build();
    yield changes.length;
  }
}

/** Yields after each block how many rows were done, those before included. */
function* inBlocks(
  rows: readonly PlannedRow[],
  before: number,
  write: (planned: PlannedRow) => unknown,
): Generator<number, void> {
  for (const [index, planned] of rows.entries()) {
    write(planned);
    if (index % rowsOfBlock === 0) yield before + index;
  }
}

function* writeSites(
  file: WorkspaceFile,
  planned: PlannedSites,
  record: ImportRecord,
): Generator<number, void> {
  const changes = planned.sites.filter((site) => site.action !== 'unchanged');
  if (changes.length === 0) return;
  for (const { site } of changes) writeSite(file, site);
  insertImport(file, record);
  yield changes.length;
}

function sizeOf(planned: PlannedSource): number {
  return 'rows' in planned ? planned.rows.length : planned.sites.length;
}

function recordOf(planned: PlannedSource, at: string): ImportRecord {
  const { file, format, sha256, rows } = importedFile(planned);
  return { file, format, sha256, rows, at };
}
