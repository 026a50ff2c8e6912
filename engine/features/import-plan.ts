// What an import would do, worked out in memory and the same for the dry run, the diff and the writing: rows matched with
// the assets as they are and as the files before left them, fields edited by hand set aside unless they are given up.

import { type Asset, type AssetFields, type AssetId, emptyAssetFields } from '../../core/inventory/asset';
import { fieldDifferences, withoutFields } from '../../core/inventory/field-changes';
import { type DraftMatch, matchDrafts } from '../../core/inventory/match-drafts';
import type { Site } from '../../core/inventory/site';
import type { Problem } from '../../core/problem';
import type { HandEdits } from '../../db/history/hand-edits';
import type { DiffAction, HandEditChoice } from '../calls/intake-views';
import { breathe, type Watch } from '../watch';
import type { InventorySource, SiteSource, Source } from './import-sources';
import { plannedSites } from './plan-sites';

export type PlannedSource = PlannedInventory | PlannedSites;

export interface PlannedInventory {
  readonly source: InventorySource;
  readonly rows: readonly PlannedRow[];
  readonly conflicts: readonly Problem[];
}

export interface PlannedSites {
  readonly source: SiteSource;
  readonly sites: readonly { readonly action: DiffAction; readonly site: Site }[];
}

export interface PlannedRow {
  readonly row: number;
  readonly action: DiffAction;
  /** Below zero for an asset that this import makes. */
  readonly assetId: AssetId;
  /** The asset before this row; null for a new one. */
  readonly before: Asset | null;
  /** What is written. */
  readonly fields: Partial<AssetFields>;
  /** What the file says otherwise than the asset, whether it is written or not. */
  readonly offered: Partial<AssetFields>;
  readonly handEdited: ReadonlySet<string>;
  /** Of those, the ones that stay as they are. */
  readonly kept: ReadonlySet<string>;
}

export interface Present {
  readonly assets: readonly Asset[];
  readonly sites: readonly Site[];
  readonly handEdits: ReadonlyMap<AssetId, HandEdits>;
}

const none: ReadonlySet<string> = new Set();

export async function planImport(
  present: Present,
  sources: readonly Source[],
  choice: HandEditChoice,
  watch: Watch,
): Promise<PlannedSource[]> {
  const ledger = new Ledger(present, choice);
  const planned: PlannedSource[] = [];
  for (const source of sources) {
    await breathe(watch, {
      fraction: planned.length / sources.length,
      message: `Comparing ${source.file} with the inventory`,
    });
    planned.push(
      source.kind === 'sites'
        ? { source, sites: ledger.addSites(source.sites) }
        : ledger.addInventory(source),
    );
  }
  return planned;
}

/** The inventory as the files so far would leave it. */
class Ledger {
  private assets: Asset[];
  private readonly positions: Map<AssetId, number>;
  private sites: readonly Site[];
  private made = 0;
  /** The rows of the file before, whose new assets are not among `assets` yet. */
  private latest: readonly PlannedRow[] = [];
  private readonly formerly: ReadonlyMap<AssetId, Partial<AssetFields>>;
  private readonly exceptions: ReadonlySet<string>;

  constructor(
    private readonly present: Present,
    private readonly choice: HandEditChoice,
  ) {
    this.assets = [...present.assets];
    this.positions = new Map(this.assets.map((asset, index) => [asset.id, index]));
    this.sites = present.sites;
    this.formerly = new Map([...present.handEdits].map(([id, edits]) => [id, edits.formerly]));
    this.exceptions = new Set((choice.except ?? []).map(({ assetId, field }) => `${assetId} ${field}`));
  }

  addSites(given: readonly Site[]): PlannedSites['sites'] {
    const { planned, sites } = plannedSites(this.sites, given);
    this.sites = sites;
    return planned;
  }

  addInventory(source: InventorySource): PlannedInventory {
    this.addLatest();
    const { matches, conflicts } = matchDrafts(this.assets, source.intake.drafts, this.formerly);
    const rows = matches.map((match) => this.addRow(match));
    this.latest = rows;
    return { source, rows, conflicts: conflicts.map((found) => ({ ...found, file: source.file })) };
  }

  /** New assets are only compared with where another file follows. */
  private addLatest(): void {
    for (const { action, assetId, fields } of this.latest) {
      if (action !== 'create') continue;
      this.positions.set(assetId, this.assets.length);
      this.assets.push({ ...emptyAssetFields, ...fields, id: assetId, importFileId: null, importRow: null });
    }
  }

  private addRow(match: DraftMatch): PlannedRow {
    if (match.action === 'create') return this.create(match);
    const before = this.assetOf(match.assetId);
    const { row, assetId } = match;
    const unchanged = { row, assetId, before, offered: {}, fields: {}, handEdited: none, kept: none };
    if (match.action === 'unchanged' || before === null) return { ...unchanged, action: 'unchanged' };
    const edits = this.present.handEdits.get(assetId)?.fields;
    const handEdited = edits === undefined ? none : this.differing(before, match.fields, edits);
    const kept = new Set([...handEdited].filter((field) => this.isKept(assetId, field)));
    const fields = kept.size === 0 ? match.fields : withoutFields(before, match.fields, kept);
    const changes = { ...unchanged, offered: match.fields, fields, handEdited, kept };
    if (Object.keys(fields).length === 0) return { ...changes, action: 'unchanged' };
    this.put({ ...before, ...fields });
    return { ...changes, action: 'update' };
  }

  private create({ row, fields }: Extract<DraftMatch, { action: 'create' }>): PlannedRow {
    this.made += 1;
    const assetId = -this.made as AssetId;
    return {
      row,
      action: 'create',
      assetId,
      before: null,
      fields,
      offered: fields,
      handEdited: none,
      kept: none,
    };
  }

  private differing(
    before: Asset,
    fields: Partial<AssetFields>,
    edits: ReadonlySet<string>,
  ): ReadonlySet<string> {
    const differing = fieldDifferences(before, fields).map(({ field }) => field);
    return new Set(differing.filter((field) => edits.has(field)));
  }

  private isKept(assetId: AssetId, field: string): boolean {
    const isKeeping = (this.choice.handEdits ?? 'keep') === 'keep';
    return this.exceptions.has(`${assetId} ${field}`) ? !isKeeping : isKeeping;
  }

  private assetOf(id: AssetId): Asset | null {
    return this.assets[this.positions.get(id) ?? -1] ?? null;
  }

  private put(asset: Asset): void {
    const position = this.positions.get(asset.id);
    if (position !== undefined) this.assets[position] = asset;
  }
}
