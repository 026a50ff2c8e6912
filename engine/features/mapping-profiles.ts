import { basename } from 'node:path';
import { type MappingProfile, wholeOptions } from '../../core/intake/mapping-profile';
import { emptyAssetFields } from '../../core/inventory/asset';
import { problem, UserProblem } from '../../core/problem';
import { deleteMappingProfile, readMappingProfiles, writeMappingProfile } from '../../db/mapping-profiles';
import type { CallInput, CallOutput } from '../api';
import { intakeOptions } from '../door/inventory-inputs';
import { change, type Session } from '../session';
import type { Watch } from '../watch';
import { writeFileWhole } from '../write-file-whole';
import { oneSource } from './import-preview';
import { type InventorySource, type Source, signatureOf } from './import-sources';
import { readBytes } from './read-bytes';

export function mappingProfileList(session: Session): CallOutput<'mapping-profile-list'> {
  return readMappingProfiles(session.workspace());
}

export async function mappingProfileSave(
  session: Session,
  { name, ...input }: CallInput<'mapping-profile-save'>,
  watch: Watch,
): Promise<CallOutput<'mapping-profile-save'>> {
  return saved(session, profileOfSource(session, await oneSource(session, input, watch), name));
}

/** A profile as it is written; `id: null` for a new one. */
export type ProfileToWrite = Omit<MappingProfile, 'id'> & { readonly id: number | null };

/** How a source was read, under a name; one of that name is replaced. @throws UserProblem where nothing can be saved */
export function profileOfSource(session: Session, source: Source, name: string): ProfileToWrite {
  const { intake, options } = withHeadings(inventoryOf(source));
  const same = mappingProfileList(session).find((profile) => isSameName(profile.name, name));
  return {
    id: same?.id ?? null,
    name: same?.name ?? name,
    format: intake.format,
    headerSignature: signatureOf(intake),
    options: wholeOptions(intake.mapping, options),
    savedAt: session.now(),
  };
}

export function mappingProfileRename(
  session: Session,
  { id, name }: CallInput<'mapping-profile-rename'>,
): CallOutput<'mapping-profile-rename'> {
  const profile = existing(session, id);
  const other = mappingProfileList(session).find((one) => one.id !== id && isSameName(one.name, name));
  if (other)
    throw new UserProblem([
      problem('Another mapping profile has this name', 'Choose another name, or delete that one', {
        value: name,
      }),
    ]);
  return saved(session, { ...profile, name });
}

export function mappingProfileDelete(
  session: Session,
  { id }: CallInput<'mapping-profile-delete'>,
): CallOutput<'mapping-profile-delete'> {
  const { name } = existing(session, id);
  change(
    session,
    'mapping-profile-delete',
    () => deleteMappingProfile(session.workspace(), id),
    () => ({ target: `mapping profile ${name}`, summary: `Deleted the mapping profile ${name}` }),
  );
  return { id };
}

/** What stands first in a mapping file; the rest are the options themselves. */
const mappingSchema = 'changeout/mapping/1';

export async function mappingFileWrite(
  session: Session,
  { source: path, path: to, ...input }: CallInput<'mapping-file-write'>,
  watch: Watch,
): Promise<CallOutput<'mapping-file-write'>> {
  const read = await oneSource(session, { ...input, ...(path === undefined ? {} : { path }) }, watch);
  const source = inventoryOf(read);
  const options = wholeOptions(source.intake.mapping, source.options);
  const text = `${JSON.stringify({ schema: mappingSchema, ...options }, null, 2)}\n`;
  return { path: to, bytes: writeFileWhole(to, text) };
}

/** A mapping file, or just a plain object of headings and fields. */
export function mappingFileRead(
  _session: Session,
  { path }: CallInput<'mapping-file-read'>,
): CallOutput<'mapping-file-read'> {
  const file = basename(path);
  const { schema, ...said } = parsedObject(readBytes(path), file);
  const isWhole = schema === mappingSchema || wholeNames.some((name) => Object.hasOwn(said, name));
  const options = intakeOptions.safeParse(isWhole ? said : { mapping: said });
  if (options.success) return options.data as CallOutput<'mapping-file-read'>;
  const [issue] = options.error.issues;
  const [part, name] = issue?.path ?? [];
  const column = issue?.path.join('.') || null;
  if (part === 'mapping' && name !== undefined) {
    const remedy = `Use one of ${fieldNames.join(', ')}, or null`;
    throw new UserProblem([problem('The mapping names a field that there is not', remedy, { file, column })]);
  }
  throw new UserProblem([
    problem(`The mapping is not right: ${issue?.message ?? 'unknown'}`, mappingRemedy, { file, column }),
  ]);
}

const fieldNames = Object.keys(emptyAssetFields).filter((name) => name !== 'extra');
const wholeNames = ['mapping', 'columns', 'dateOrder', 'costIs'];
const mappingRemedy = 'Give a JSON file such as {"mapping": {"Tower": "site"}}';

function parsedObject(bytes: Uint8Array, file: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
      return parsed as Record<string, unknown>;
  } catch {
    // The problem below says it for every kind of wrong file.
  }
  throw new UserProblem([problem('The mapping cannot be read', mappingRemedy, { file })]);
}

function saved(session: Session, profile: ProfileToWrite): MappingProfile {
  const verb = profile.id === null ? 'Saved' : 'Changed';
  const id = change(
    session,
    'mapping-profile-save',
    () => writeMappingProfile(session.workspace(), profile),
    () => ({
      target: `mapping profile ${profile.name}`,
      summary: `${verb} the mapping profile ${profile.name}`,
    }),
  );
  return existing(session, id);
}

function existing(session: Session, id: number): MappingProfile {
  const found = mappingProfileList(session).find((profile) => profile.id === id);
  if (found) return found;
  throw new UserProblem([
    problem(`There is no mapping profile ${id}`, 'It may have been deleted: choose another'),
  ]);
}

function inventoryOf(source: Source): InventorySource {
  if (source.kind === 'inventory') return source;
  throw new UserProblem([
    problem('A list of sites has no mapping', 'Choose the file of an inventory', { file: source.file }),
  ]);
}

/** A profile is found by the headings of a file. */
function withHeadings(source: InventorySource): InventorySource {
  const { file, intake, isGuess } = source;
  if (!isGuess || intake.headerRow > 0) return source;
  throw new UserProblem([
    problem('A table without headings cannot be known again', 'Add a row of headings to it', { file }),
  ]);
}

function isSameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
