// Which column feeds which field. In order: what the user said, secrets (dropped), the format's own table,
// headings that people use, headings nearly like them, and last the values themselves. A field that several columns could feed takes the
// best-named one; in a known format the later ones stand in where it is blank.

import { childKey, headerKey } from './header-name';
import { fieldByHeader } from './header-synonyms';
import type { AssetFieldName, ColumnMapping, IntakeOptions } from './intake';
import { isSecretHeader } from './secret-columns';
import { similarField } from './similar-header';
import type { TableFormat } from './table-format';
import { canHold, valueTests } from './value-tests';

/** One column read for one field; a lower `order` is asked first. */
export interface Feed {
  readonly index: number;
  readonly header: string;
  readonly field: AssetFieldName;
  readonly order: number;
  readonly by: ColumnMapping['by'];
}

export interface MappedColumns {
  readonly mapping: readonly ColumnMapping[];
  readonly feeds: readonly Feed[];
}

export interface ColumnsToMap {
  readonly headers: readonly string[];
  readonly format: TableFormat | null;
  readonly mapping: IntakeOptions['mapping'];
  /** The first non-blank values of a column. */
  readonly sample: (index: number) => readonly string[];
}

export function mapColumns(columns: ColumnsToMap): MappedColumns {
  const said = userAnswers(columns);
  const secret = new Set(
    columns.headers.flatMap((header, index) =>
      !said.has(index) && isSecretHeader(headerKey(header)) ? [index] : [],
    ),
  );
  const feeds: Feed[] = [];
  for (const [index, field] of said) {
    if (field !== null)
      feeds.push({ index, header: columns.headers[index] ?? '', field, order: -1, by: 'user' });
  }
  const isFree = (index: number): boolean => !said.has(index) && !secret.has(index);
  addFormatFeeds(columns, feeds, isFree);
  if (columns.format?.closed !== true) {
    addSynonymFeeds(columns, feeds, isFree);
    addSimilarFeeds(columns, feeds, isFree);
    addValueFeeds(columns, feeds, isFree);
  }
  const mapping = columns.headers.map((header, index): ColumnMapping => {
    const feed = feeds.find((one) => one.index === index);
    const by = feed ? feed.by : secret.has(index) ? 'secret' : said.has(index) ? 'user' : 'none';
    return { header, index, field: feed?.field ?? null, by };
  });
  return { mapping, feeds };
}

function userAnswers({ headers, mapping }: ColumnsToMap): Map<number, AssetFieldName | null> {
  const answers = new Map<number, AssetFieldName | null>();
  for (const [wanted, field] of Object.entries(mapping ?? {})) {
    const exact = headers.indexOf(wanted);
    const index = exact >= 0 ? exact : headers.findIndex((header) => headerKey(header) === headerKey(wanted));
    if (index >= 0) answers.set(index, field);
  }
  return answers;
}

type IsFree = (index: number) => boolean;

function addFormatFeeds({ headers, format }: ColumnsToMap, feeds: Feed[], isFree: IsFree): void {
  const keys = headers.map(headerKey);
  for (const [name, wanted] of Object.entries(format?.columns ?? {})) {
    const field = name as AssetFieldName;
    if (feeds.some((feed) => feed.field === field)) continue;
    wanted.forEach((heading, order) => {
      const index = keys.indexOf(headerKey(heading));
      if (index < 0 || !isFree(index) || feeds.some((feed) => feed.index === index && feed.field === field))
        return;
      feeds.push({ index, header: headers[index] ?? '', field, order, by: 'format' });
    });
  }
}

function addSynonymFeeds({ headers, sample }: ColumnsToMap, feeds: Feed[], isFree: IsFree): void {
  const claims = headers.flatMap((header, index) => {
    if (!isFree(index) || feeds.some((feed) => feed.index === index)) return [];
    const child = childKey(header);
    const known =
      fieldByHeader.get(headerKey(header)) ?? (child === null ? undefined : fieldByHeader.get(child));
    return known === undefined || isRowNumber(header, sample(index)) ? [] : [{ ...known, index, header }];
  });
  claims.sort((a, b) => a.rank - b.rank || a.index - b.index);
  for (const { field, index, header } of claims) {
    if (!feeds.some((feed) => feed.field === field))
      feeds.push({ index, header, field, order: 0, by: 'synonym' });
  }
}

/** A column headed `#` can be a quantity, but 1, 2, 3, ... down the sheet is a row number. */
function isRowNumber(header: string, values: readonly string[]): boolean {
  return (
    headerKey(header) === '#' &&
    values.length > 1 &&
    values.every((value, index) => Number(value) === index + 1)
  );
}

/** Headings that nearly name a field which no other column feeds, with values that the field can hold. */
function addSimilarFeeds({ headers, sample }: ColumnsToMap, feeds: Feed[], isFree: IsFree): void {
  headers.forEach((header, index) => {
    if (!isFree(index) || feeds.some((feed) => feed.index === index)) return;
    const field = similarField(header);
    if (field === null || feeds.some((feed) => feed.field === field)) return;
    if (canHold(field, sample(index))) feeds.push({ index, header, field, order: 0, by: 'similar' });
  });
}

/** What the values say, where the heading does not. */
function addValueFeeds({ headers, sample }: ColumnsToMap, feeds: Feed[], isFree: IsFree): void {
  for (const { field, fits, isOther } of valueTests) {
    if (feeds.some((feed) => feed.field === field)) continue;
    const index = headers.findIndex(
      (header, at) =>
        isFree(at) &&
        !feeds.some((feed) => feed.index === at) &&
        !isOther.test(header) &&
        fits(sample(at), header),
    );
    if (index >= 0) feeds.push({ index, header: headers[index] ?? '', field, order: 0, by: 'values' });
  }
}
