// How one file, or the pasted table, would be read. A preview does not give up early: where several sheets could be meant,
// or no heading is known, it shows the best reading and says what is open.

import { explainFormat } from '../../core/intake/explain-format';
import { wholeOptions } from '../../core/intake/mapping-profile';
import type { CallInput, CallOutput } from '../api';
import type { Session } from '../session';
import type { Watch } from '../watch';
import { preparedSources } from './import-desk';
import type { InventorySource, SiteSource, Source } from './import-sources';

const sampleRows = 20;

export async function importPreview(
  session: Session,
  input: CallInput<'import-preview'>,
  watch: Watch,
): Promise<CallOutput<'import-preview'>> {
  const source = await oneSource(session, input, watch);
  return source.kind === 'sites' ? sitePreview(source) : inventoryPreview(source);
}

/** The one source of a call about one, read as a preview reads it. */
export async function oneSource(
  session: Session,
  { path, pasted, ...reading }: CallInput<'import-preview'>,
  watch: Watch,
): Promise<Source> {
  const sources = path === undefined ? { paths: [], pasted: pasted ?? '' } : { paths: [path] };
  const [source] = await preparedSources(session, { ...sources, ...reading, guess: true }, watch);
  if (source === undefined) throw new Error('a source was asked for and none was read');
  return source;
}

function inventoryPreview(source: InventorySource): CallOutput<'import-preview'> {
  const { intake, profile } = source;
  const words = explainFormat(
    intake.format,
    intake.mapping.map((column) => column.header),
  );
  return {
    kind: 'inventory',
    file: source.file,
    format: intake.format,
    formatLabel: words.label,
    formatReason: words.reason,
    sheet: intake.sheet,
    sheets: source.sheetChoices.map((choice) => choice.name),
    sheetChoices: source.sheetChoices.map(({ name, rows, isSuggested }) => ({ name, rows, isSuggested })),
    isSheetOpen: source.isSheetOpen,
    headerRow: intake.headerRow,
    rows: intake.rows,
    mapping: intake.mapping,
    sample: intake.drafts
      .slice(0, sampleRows)
      .map(({ row, fields, inferred }) => ({ row, fields: { ...inferred, ...fields } })),
    rejected: intake.rejected,
    skipped: intake.skipped,
    questions: intake.questions,
    remarks: intake.remarks,
    profile: profile === null ? null : { id: profile.id, name: profile.name },
    options: wholeOptions(intake.mapping, source.options),
    isGuess: source.isGuess,
  };
}

function sitePreview({ file, sites, rejected, table }: SiteSource): CallOutput<'import-preview'> {
  const [head] = table;
  return {
    kind: 'sites',
    file,
    format: 'site-list',
    formatLabel: 'List of sites',
    formatReason: 'It has a column of sites and facts about them, and no column about assets',
    sheet: null,
    sheets: [],
    sheetChoices: [],
    isSheetOpen: false,
    headerRow: head?.row ?? 1,
    rows: sites.length + new Set(rejected.map((found) => found.row)).size,
    mapping: [],
    sample: sites
      .slice(0, sampleRows)
      .map((site, index) => ({ row: index + 2, fields: { site: site.name } })),
    rejected,
    skipped: [],
    questions: [],
    remarks: ['Read as a list of sites: their facts are taken, no assets'],
    profile: null,
    options: {},
    isGuess: false,
  };
}
