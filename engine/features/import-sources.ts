// What an import reads, before anything is matched: each file, or the pasted table, with the options that hold for it.
// A saved profile is found by the headings of the file and lies under what was said for this import.

import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { guessColumns } from '../../core/intake/guess-columns';
import type { IntakeOptions, IntakeResult, RawRow } from '../../core/intake/intake';
import { headerSignature, layerOptions, type MappingProfile } from '../../core/intake/mapping-profile';
import { refuseOtherList } from '../../core/intake/other-lists';
import { takeIn } from '../../core/intake/take-in';
import type { Site } from '../../core/inventory/site';
import { type Problem, problem, type Result, UserProblem } from '../../core/problem';
import { readMappingProfiles } from '../../db/mapping-profiles';
import type { ImportReading } from '../api';
import { readInventoryFile, type SheetChoice } from '../intake';
import type { InventoryFile } from '../intake/read-inventory-file';
import { readSiteList } from '../intake/site-list';
import { readTextTable } from '../intake/text-table';
import type { Session } from '../session';
import { readBytes } from './read-bytes';
import { withoutOwnReasons } from './rejected-columns';

export type Source = InventorySource | SiteSource;

export interface InventorySource {
  readonly kind: 'inventory';
  readonly file: string;
  readonly sha256: string;
  readonly intake: IntakeResult;
  readonly sheetChoices: readonly SheetChoice[];
  /** True where several sheets could be meant and this one is a suggestion. */
  readonly isSheetOpen: boolean;
  readonly profile: MappingProfile | null;
  /** What it was read with, the profile included. */
  readonly options: IntakeOptions;
  /** True where no heading was known and the columns are a guess. */
  readonly isGuess: boolean;
}

export interface SiteSource {
  readonly kind: 'sites';
  readonly file: string;
  readonly sha256: string;
  readonly sites: readonly Site[];
  readonly rejected: readonly Problem[];
  /** Its rows as they came, headings first. */
  readonly table: readonly RawRow[];
}

/** Bytes with a name for messages. */
export interface GivenSource {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly isPasted: boolean;
}

/** Name under which a pasted table is kept. */
const pastedName = 'pasted table';

export function givenFile(path: string): GivenSource {
  return { file: basename(path), bytes: readBytes(path), isPasted: false };
}

export function givenText(text: string): GivenSource {
  return { file: pastedName, bytes: new TextEncoder().encode(text), isPasted: true };
}

export async function readSource(
  session: Session,
  given: GivenSource,
  reading: ImportReading,
): Promise<Source> {
  const sha256 = createHash('sha256').update(given.bytes).digest('hex');
  const siteList = readSiteList(given.bytes, given.file);
  if (siteList !== null) {
    const table = readTextTable(given.bytes, given.file);
    return { kind: 'sites', file: given.file, sha256, ...siteList, table: table.ok ? table.value.rows : [] };
  }
  const read = await readInventory(session, given, reading);
  const intake = withoutOwnReasons(read.intake);
  return { kind: 'inventory', file: given.file, sha256, ...read, intake };
}

type ReadInventory = Omit<InventorySource, 'kind' | 'file' | 'sha256'>;

async function readInventory(
  session: Session,
  given: GivenSource,
  reading: ImportReading,
): Promise<ReadInventory> {
  const said = reading.options ?? {};
  const profiles = profilesOf(session);
  if (typeof reading.profileId === 'number')
    return readWith(given, existingProfile(profiles, reading.profileId), said);
  const plain = await readInventoryFile(given.bytes, given.file, said);
  const profile = reading.profileId === null ? null : await profileOf(given, { profiles, said, plain });
  if (profile !== null) return readWith(given, profile, said);
  if (plain.ok) return { ...readOf(plain.value), options: said };
  const suggested = await readInventoryFile(given.bytes, given.file, said, { undecidedSheet: 'suggest' });
  if (suggested.ok && reading.guess === true)
    return { ...readOf(suggested.value), options: said, isSheetOpen: true };
  if (given.isPasted || reading.guess === true) return readGuessed(given, said, plain.problems);
  throw new UserProblem(plain.problems);
}

function profilesOf(session: Session): readonly MappingProfile[] {
  const file = session.workspaceOrNull();
  return file === null ? [] : readMappingProfiles(file);
}

function existingProfile(profiles: readonly MappingProfile[], id: number): MappingProfile {
  const found = profiles.find((profile) => profile.id === id);
  if (found) return found;
  throw new UserProblem([
    problem(`There is no mapping profile ${id}`, 'It may have been deleted: choose another'),
  ]);
}

/** The newest profile with the headings of this file; one that is needed to read the file at all is tried out. */
async function profileOf(
  given: GivenSource,
  {
    profiles,
    said,
    plain,
  }: { profiles: readonly MappingProfile[]; said: IntakeOptions; plain: Result<InventoryFile> },
): Promise<MappingProfile | null> {
  const newestFirst = [...profiles].sort((a, b) => b.savedAt.localeCompare(a.savedAt) || b.id - a.id);
  if (plain.ok) {
    const signature = signatureOf(plain.value.intake);
    return newestFirst.find((profile) => profile.headerSignature === signature) ?? null;
  }
  for (const profile of newestFirst) {
    const read = await readInventoryFile(given.bytes, given.file, layerOptions(profile.options, said));
    if (read.ok && signatureOf(read.value.intake) === profile.headerSignature) return profile;
  }
  return null;
}

export function signatureOf(intake: IntakeResult): string {
  return headerSignature(intake.mapping.map((column) => column.header));
}

async function readWith(
  given: GivenSource,
  profile: MappingProfile,
  said: IntakeOptions,
): Promise<ReadInventory> {
  const options = layerOptions(profile.options, said);
  const read = await readInventoryFile(given.bytes, given.file, options);
  if (!read.ok) throw new UserProblem(read.problems);
  const remark = `Read with the mapping profile “${profile.name}”`;
  const intake = { ...read.value.intake, remarks: [remark, ...read.value.intake.remarks] };
  return { ...readOf(read.value), intake, profile, options };
}

function readOf({ intake, sheetChoices }: InventoryFile): Omit<ReadInventory, 'options'> {
  return { intake, sheetChoices, isSheetOpen: false, profile: null, isGuess: false };
}

/** A file of prose is no inventory: less than two columns that look like something are not taken for one. */
const fewestGuessed = 2;

/** What is known to be another list is refused by name, not guessed at. */
function isOtherList(rows: readonly RawRow[]): boolean {
  return rows.slice(0, 20).some((row) => refuseOtherList(row.cells) !== null);
}

/** A text table without known headings; the problems that it was refused with where nothing can be guessed either. */
function readGuessed(given: GivenSource, said: IntakeOptions, problems: readonly Problem[]): ReadInventory {
  const table = readTextTable(given.bytes, given.file);
  if (!table.ok || isOtherList(table.value.rows)) throw new UserProblem(problems);
  const guessed = guessColumns(table.value);
  const fewest = given.isPasted ? 1 : fewestGuessed;
  if (guessed === null || Object.keys(guessed.mapping).length < fewest) throw new UserProblem(problems);
  const options = layerOptions({ mapping: guessed.mapping }, said);
  const taken = takeIn(guessed.table, options, 'csv');
  if (!taken.ok) throw new UserProblem(problems);
  const isSaid = (header: string): boolean => Object.hasOwn(said.mapping ?? {}, header);
  const mapping = taken.value.mapping.map((column) =>
    column.by === 'user' && !isSaid(column.header) ? { ...column, by: 'values' as const } : column,
  );
  const remark = guessed.hasHeadings
    ? 'No known headings were found: the columns were guessed from their values. Please check each'
    : 'The table has no headings: the columns were guessed from their values. Please check each';
  const inFile = (found: readonly Problem[]): Problem[] => found.map((one) => ({ ...one, file: given.file }));
  const intake: IntakeResult = {
    ...taken.value,
    headerRow: guessed.hasHeadings ? taken.value.headerRow : 0,
    mapping,
    rejected: inFile(taken.value.rejected),
    skipped: inFile(taken.value.skipped),
    remarks: [remark, ...taken.value.remarks],
  };
  return { intake, sheetChoices: [], isSheetOpen: false, profile: null, options, isGuess: true };
}
