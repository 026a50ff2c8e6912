// How the columns of one source are read, kept under a name. A source is known again by its headings alone: the same
// headings in another order, or under another file name, are the same source.

import { headerKey } from './header-name';
import type { ColumnMapping, IntakeOptions } from './intake';

export interface MappingProfile {
  readonly id: number;
  readonly name: string;
  /** Format of the file that it was saved from, for people. */
  readonly format: string;
  readonly headerSignature: string;
  readonly options: IntakeOptions;
  /** ISO timestamp. */
  readonly savedAt: string;
}

/** Equal for two tables with the same headings, whatever their order, case and punctuation. */
export function headerSignature(headers: readonly string[]): string {
  return headers.map(headerKey).sort().join('\n');
}

/**
 * The options that read this table the same way again, whoever runs it. Columns that the recognized format feeds are left
 * to the format, which may take one column where another is blank; all others are named.
 */
export function wholeOptions(
  mapping: readonly ColumnMapping[],
  { mapping: said = {}, ...options }: IntakeOptions,
): IntakeOptions {
  const known = new Set(Object.keys(said).map(headerKey));
  const found = mapping
    .filter(
      (column) =>
        column.field !== null &&
        (column.by === 'synonym' || column.by === 'similar' || column.by === 'values'),
    )
    .filter((column) => !known.has(headerKey(column.header)))
    .map((column) => [column.header, column.field] as const);
  return { ...options, mapping: { ...Object.fromEntries(found), ...said } };
}

/** `over` wins; what both decide about a column is joined. */
export function layerOptions(under: IntakeOptions, over: IntakeOptions): IntakeOptions {
  const mapping = { ...under.mapping, ...over.mapping };
  const names = new Set([...Object.keys(under.columns ?? {}), ...Object.keys(over.columns ?? {})]);
  const columns = Object.fromEntries(
    [...names].map((name) => [name, { ...under.columns?.[name], ...over.columns?.[name] }]),
  );
  return {
    ...under,
    ...over,
    ...(Object.keys(mapping).length > 0 ? { mapping } : {}),
    ...(names.size > 0 ? { columns } : {}),
  };
}
