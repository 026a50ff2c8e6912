import type { ListChange } from '../core/listing/diff';
import type { ListComparison, ListPreview, TakenListRow } from '../engine/api';
import { problemLines } from './output';
import { tableLines } from './table';

/** Changes of a kind printed; --json has more. */
const printedChanges = 20;

export function comparisonLines({ rows, matched, missing }: ListComparison): string[] {
  return [
    `${rows} rows, ${matched.length} of them name an entity that is known here.`,
    ...matched.map(
      (match) =>
        `  ${match.entity}: ${match.name} (${match.list}, from ${match.startDate ?? 'unknown date'})`,
    ),
    ...missing.map((name) => `  Not in the file, though in force here: ${name}`),
  ];
}

export function previewLines(preview: ListPreview): string[] {
  const { diff, affected } = preview;
  return [
    `${preview.list}, parties: ${preview.lists.map((one) => `${one.list} ${one.parties}`).join(', ')}.`,
    ...preview.remarks.map((remark) => `${remark}.`),
    ...problemLines(preview.rejected),
    `Listings added ${diff.counts.added}, ended ${diff.counts.removed}; entities with new names ${diff.counts.changed}.`,
    ...changeLines('Added', diff.added, diff.counts.added),
    ...changeLines('Ended', diff.removed, diff.counts.removed),
    ...preview.notNamed.map(({ entity }) => `  Not in the file, stays in force here: ${entity}`),
    `Assets with another verdict ${affected.total}: listed ${affected.toListed}, review ${affected.toReview}, clear ${affected.toClear}.`,
    ...affectedLines(affected),
  ];
}

function changeLines(word: string, changes: readonly ListChange[], count: number): string[] {
  const shown = changes.slice(0, printedChanges);
  return [
    ...shown.map((one) => `  ${word}: ${one.entity} (${one.list}, ${one.date})`),
    ...(count > shown.length ? [`  ${word}: ${count - shown.length} more`] : []),
  ];
}

function affectedLines({ assets, total }: ListPreview['affected']): string[] {
  if (total === 0) return [];
  return tableLines(
    [
      { heading: 'Asset', cell: (one) => String(one.assetId), align: 'right' },
      { heading: 'Site', cell: (one) => one.site ?? '' },
      { heading: 'Manufacturer', cell: (one) => one.manufacturer ?? '' },
      { heading: 'Model', cell: (one) => one.model ?? '' },
      { heading: 'Verdict', cell: (one) => `${one.before} -> ${one.after}` },
      { heading: 'Entity', cell: (one) => one.entity ?? '' },
    ],
    assets,
  );
}

export function takenListLines(taken: readonly TakenListRow[]): string[] {
  return tableLines(
    [
      { heading: 'Taken', cell: (one) => one.takenDate },
      { heading: 'List', cell: (one) => one.list },
      { heading: 'From', cell: (one) => one.label },
      { heading: 'File', cell: (one) => one.file },
      { heading: 'Parties', cell: (one) => String(one.parties), align: 'right' },
    ],
    taken,
  );
}
