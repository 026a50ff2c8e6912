// Inventory and verdicts as one flat table (method 6), the same columns in CSV, XLSX and JSON. A verdict never stands
// alone: its evidence in words, the listings with citation, each duty, and an override with who and why go with it.

import {
  type DutyId,
  type Evidence,
  evidenceKinds,
  type ListingInForce,
  type Verdict,
} from '../flagging/verdict';
import { categoryLabel } from '../inventory/category';
import type { FlaggedAsset } from './run-result';
import { type ColumnOf, countCell, dateCell, numberCell, type TableCell, textCell } from './table-column';

/** Columns in the order of the file. */
export const inventoryColumns: readonly ColumnOf<FlaggedAsset>[] = [
  { key: 'asset_id', header: 'Asset ID', width: 9, cell: ({ asset }) => countCell(asset.id) },
  { key: 'asset_tag', header: 'Asset tag', width: 14, cell: ({ asset }) => textCell(asset.assetTag) },
  { key: 'site', header: 'Site', width: 22, cell: ({ asset }) => textCell(asset.site) },
  { key: 'name', header: 'Name', width: 20, cell: ({ asset }) => textCell(asset.name) },
  {
    key: 'category',
    header: 'Category',
    width: 22,
    cell: ({ asset }) => textCell(categoryLabel(asset.category)),
  },
  {
    key: 'manufacturer',
    header: 'Manufacturer',
    width: 18,
    cell: ({ asset }) => textCell(asset.manufacturer),
  },
  { key: 'model', header: 'Model', width: 20, cell: ({ asset }) => textCell(asset.model) },
  { key: 'serial', header: 'Serial number', width: 18, cell: ({ asset }) => textCell(asset.serial) },
  { key: 'quantity', header: 'Quantity', width: 9, cell: ({ asset }) => countCell(asset.quantity) },
  { key: 'mac', header: 'MAC address', width: 15, cell: ({ asset }) => textCell(asset.mac) },
  { key: 'ip', header: 'IP address', width: 15, cell: ({ asset }) => textCell(asset.ip) },
  { key: 'use', header: 'Use', width: 16, cell: ({ asset }) => textCell(asset.use) },
  {
    key: 'country_of_production',
    header: 'Country of production',
    width: 12,
    cell: ({ asset }) => textCell(asset.countryOfProduction),
  },
  {
    key: 'purchase_date',
    header: 'Date obtained',
    width: 12,
    cell: ({ asset }) => dateCell(asset.purchaseDate),
  },
  {
    key: 'install_date',
    header: 'Date installed',
    width: 12,
    cell: ({ asset }) => dateCell(asset.installDate),
  },
  { key: 'status', header: 'Status', width: 13, cell: ({ asset }) => textCell(asset.status) },
  { key: 'verdict', header: 'Verdict', width: 9, cell: ({ verdict }) => textCell(verdict.verdict) },
  {
    key: 'confidence',
    header: 'Confidence',
    width: 11,
    cell: ({ verdict }) => numberCell(verdict.confidence),
  },
  { key: 'entity', header: 'Listed entity', width: 26, cell: ({ verdict }) => textCell(verdict.entity) },
  {
    key: 'evidence',
    header: 'Evidence',
    width: 60,
    cell: ({ verdict }) => textCell(evidenceWords(verdict.evidence)),
  },
  {
    key: 'listings',
    header: 'Listings',
    width: 60,
    cell: ({ verdict }) => textCell(listingWords(verdict.listings)),
  },
  duty('export-license', 'export_license', 'Export license (BIS)'),
  duty('federal-procurement', 'federal_procurement', 'Federal procurement'),
  duty('federal-funds', 'federal_funds', 'Grant, loan and USF money'),
  duty('equipment-authorization', 'equipment_authorization', 'Authorization, import, marketing'),
  {
    key: 'question',
    header: 'Question to settle',
    width: 40,
    cell: ({ verdict }) => textCell(verdict.question),
  },
  { key: 'override', header: 'Override', width: 44, cell: ({ verdict }) => textCell(overrideWords(verdict)) },
  { key: 'source_id', header: 'Source ID', width: 14, cell: ({ asset }) => textCell(asset.sourceId) },
  {
    key: 'import_row',
    header: 'Row of the imported file',
    width: 10,
    cell: ({ asset }) => (asset.importRow === null ? textCell(null) : countCell(asset.importRow)),
  },
];

export function inventoryRow(flagged: FlaggedAsset): TableCell[] {
  return inventoryColumns.map((column) => column.cell(flagged));
}

/** `Manufacturer name "HUAWEI": ...; ...`. */
export function evidenceWords(evidence: readonly Evidence[]): string | null {
  if (evidence.length === 0) return null;
  return evidence.map(ruleWords).join('; ');
}

/** One rule that fired, with what it matched. */
export function ruleWords({ kind, matched, detail }: Evidence): string {
  const label = evidenceKinds.find(({ id }) => id === kind)?.label ?? kind;
  return `${label} “${matched}”: ${detail}`;
}

/** `FCC Covered List since 2021-03-12 (DA 21-309)`, with the scope condition where there is one. */
export function listingWords(listings: readonly ListingInForce[]): string | null {
  if (listings.length === 0) return null;
  return listings.map(oneListing).join('; ');
}

function oneListing(listing: ListingInForce): string {
  const until = listing.endDate === null ? '' : ` to ${listing.endDate}`;
  const scope = listing.scopeCondition === null ? '' : `, only where ${listing.scopeCondition}`;
  return `${listing.list} since ${listing.effectiveDate}${until} (${listing.citation ?? 'citation unknown'})${scope}`;
}

/** Who overrode the evidence, when and why; null without an override. */
export function overrideWords({ override }: Verdict): string | null {
  if (override === null) return null;
  const aside = override.setAside.length;
  return `${override.verdict} by ${override.author} at ${override.at}: ${override.reason} (${aside} ${aside === 1 ? 'piece' : 'pieces'} of evidence set aside)`;
}

function duty(id: DutyId, key: string, header: string): ColumnOf<FlaggedAsset> {
  return {
    key,
    header,
    width: 30,
    cell: ({ verdict }) => {
      const answer = verdict.duties.find((entry) => entry.duty === id);
      if (answer === undefined) return textCell(null);
      const clause = answer.clause === null ? '' : ` (${answer.clause})`;
      return textCell(`${answer.answer}: ${answer.reason}${clause}`);
    },
  };
}
