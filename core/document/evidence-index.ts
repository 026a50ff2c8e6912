// Evidence index (method 6): what each statement rests on, so that a reviewer can pull the source. Four kinds of
// entries: listings in force, sources of prices, files that were attached (with their SHA-256), and evidence behind a verdict. Clear assets need no proof and have no
// entry, unless a person overrode the evidence.

import { groupBy } from '../group-by';
import { type EvidenceFile, evidenceKindLabel } from '../inventory/evidence-file';
import { sumCents } from '../money/cents';
import type { Confidence, SourceRef } from '../source';
import { overrideWords, ruleWords } from './inventory-table';
import type { CostedLine, FlaggedAsset, RunResult } from './run-result';
import { type ColumnOf, countCell, textCell } from './table-column';
import { amountWords, countWords } from './words';

export interface EvidenceEntry {
  readonly no: number;
  readonly supports: 'verdict' | 'override' | 'listing' | 'price' | 'file';
  /** Asset id, listing or line that it supports. */
  readonly reference: string;
  readonly statement: string;
  readonly document: string;
  readonly citation: string | null;
  readonly url: string | null;
  readonly confidence: Confidence;
}

type Unnumbered = Omit<EvidenceEntry, 'no'>;

export function evidenceIndex(run: RunResult): EvidenceEntry[] {
  const entries = [
    ...listingEntries(run.flags.assets),
    ...priceEntries(run.lines),
    ...(run.evidenceFiles ?? []).map(fileEntry),
    ...run.flags.assets.flatMap(assetEntries),
  ];
  return entries.map((entry, index) => ({ no: index + 1, ...entry }));
}

function assetEntries({ asset, verdict }: FlaggedAsset): Unnumbered[] {
  const reference = `asset ${asset.id}`;
  const override = overrideWords(verdict);
  const overridden: Unnumbered[] =
    override === null
      ? []
      : [
          {
            supports: 'override',
            reference,
            statement: override,
            document: 'Decision recorded in the workspace',
            citation: null,
            url: null,
            confidence: 'sourced',
          },
        ];
  if (verdict.verdict === 'clear' && verdict.override === null) return [];
  const evidence = verdict.evidence.map((rule) => ({
    supports: 'verdict' as const,
    reference,
    statement: ruleWords(rule),
    ...placeOf(rule.source),
    confidence: rule.confidence,
  }));
  return [...overridden, ...evidence];
}

function listingEntries(flagged: readonly FlaggedAsset[]): Unnumbered[] {
  const entries = new Map<string, Unnumbered>();
  for (const { verdict } of flagged) {
    for (const listing of verdict.listings) {
      const reference = `${verdict.entity ?? 'unnamed'}: ${listing.list} since ${listing.effectiveDate}`;
      if (entries.has(reference)) continue;
      entries.set(reference, {
        supports: 'listing',
        reference,
        statement: listing.scope ?? 'No scope is stated',
        document: listing.list,
        citation: listing.citation,
        url: null,
        confidence: listing.confidence,
      });
    }
  }
  return [...entries.values()];
}

function priceEntries(lines: readonly CostedLine[]): Unnumbered[] {
  const groups = groupBy(
    lines,
    (line) => `${line.catalogItemId ?? line.replacement}\u0000${line.basis}\u0000${line.source.document}`,
  );
  return [...groups.values()].flatMap(priceEntry);
}

function priceEntry(lines: readonly CostedLine[]): Unnumbered[] {
  const [first] = lines;
  if (first === undefined) return [];
  const sum = sumCents(lines, (line) => line.pointCents);
  return [
    {
      supports: 'price',
      reference: first.catalogItemId ?? first.lineId,
      statement: `${first.replacement}, ${first.basis}: ${countWords(lines.length, 'line')}, ${amountWords(sum)}`,
      ...placeOf(first.source),
      confidence: first.confidence,
    },
  ];
}

/** The hash stands where a citation does: it says which file, whatever it is called. */
function fileEntry(file: EvidenceFile): Unnumbered {
  const assets = file.assetIds.map((id) => `asset ${id}`);
  return {
    supports: 'file',
    reference: [...assets, ...file.lineIds].join(', ') || 'nothing yet',
    statement: [evidenceKindLabel(file.kind), file.note].filter((part) => part !== null).join(': '),
    document: file.name,
    citation: `SHA-256 ${file.sha256}`,
    url: null,
    confidence: 'sourced',
  };
}

function placeOf({ document, citation, url }: SourceRef): SourceRef {
  return { document, citation, url };
}

export const evidenceColumns: readonly ColumnOf<EvidenceEntry>[] = [
  { key: 'no', header: 'No.', width: 7, cell: (row) => countCell(row.no) },
  { key: 'supports', header: 'Supports', width: 11, cell: (row) => textCell(row.supports) },
  { key: 'reference', header: 'Reference', width: 36, cell: (row) => textCell(row.reference) },
  { key: 'statement', header: 'Statement', width: 70, cell: (row) => textCell(row.statement) },
  { key: 'document', header: 'Document', width: 44, cell: (row) => textCell(row.document) },
  { key: 'citation', header: 'Citation', width: 24, cell: (row) => textCell(row.citation) },
  { key: 'url', header: 'Address', width: 44, cell: (row) => textCell(row.url) },
  { key: 'confidence', header: 'Confidence', width: 12, cell: (row) => textCell(row.confidence) },
];
