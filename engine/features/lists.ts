// Lists renewed offline: what a file would change is shown first, then it is taken as one write that one undo takes
// back. A file may hold several lists (the Consolidated Screening List does); each is a list of its own with versions.

import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { CalendarDate } from '../../core/calendar/date';
import { diffEntities } from '../../core/listing/diff';
import { listName } from '../../core/listing/in-force';
import { notNamed } from '../../core/listing/not-named';
import { partyList } from '../../core/listing/party-listing';
import { listSourceLabel, type ParsedList, type TakenList } from '../../core/listing/taken-list';
import { UserProblem } from '../../core/problem';
import { overlayReference } from '../../core/reference/overlay-reference';
import type { Reference } from '../../core/reference/reference';
import { insertTakenList, readListVersions, readTakenLists } from '../../db/lists';
import type { CallInput, CallOutput, ListOffered, ListPreview } from '../api';
import { readListFile } from '../intake/read-list-file';
import { changedVerdicts } from '../run/changed-verdicts';
import { change, type Session } from '../session';
import type { Watch } from '../watch';
import { readBytes } from './imports';

/** Changes shown of each kind; the counts are whole. */
const shownChanges = 500;
const shownAssets = 50;

export async function listPreview(
  session: Session,
  input: CallInput<'list-preview'>,
  watch: Watch,
): Promise<CallOutput<'list-preview'>> {
  return preview(session, readOffer(session, input), watch);
}

export async function listTake(
  session: Session,
  input: CallInput<'list-take'>,
  watch: Watch,
): Promise<CallOutput<'list-take'>> {
  const offer = readOffer(session, input);
  const shown = await preview(session, offer, watch);
  if (offer.fresh.length === 0) return { ...shown, taken: false };
  change(
    session,
    'list-take',
    () => {
      for (const list of offer.fresh) insertTakenList(session.workspace(), list);
    },
    () => ({ target: offer.file, summary: takenWords(shown) }),
  );
  return { ...shown, taken: true };
}

export function listHistory(session: Session): CallOutput<'list-history'> {
  return readListVersions(session.workspace()).map((version) => ({
    ...version,
    label: listSourceLabel(version.source),
  }));
}

/** A file beside what the workspace has. */
interface Offer {
  readonly file: string;
  readonly parsed: ParsedList;
  readonly lists: readonly TakenList[];
  /** The lists whose newest version is not this very file. */
  readonly fresh: readonly TakenList[];
}

/** Name under which a pasted table is kept. */
const pastedName = 'pasted table';

function readOffer(session: Session, offered: ListOffered): Offer {
  const versions = readListVersions(session.workspace());
  const isFile = 'path' in offered;
  const bytes = isFile ? readBytes(offered.path) : new TextEncoder().encode(offered.text);
  const file = isFile ? basename(offered.path) : pastedName;
  const parsed = readListFile(bytes, file);
  if (!parsed.ok) throw new UserProblem(parsed.problems);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const lists = listsOf(parsed.value, { file, sha256, takenDate: session.today() });
  const isKnown = ({ source, list }: TakenList): boolean =>
    versions.findLast((one) => one.source === source && one.list === list)?.sha256 === sha256;
  return { file, parsed: parsed.value, lists, fresh: lists.filter((list) => !isKnown(list)) };
}

function listsOf(
  { source, parties, rejected }: ParsedList,
  taken: Pick<TakenList, 'file' | 'sha256' | 'takenDate'>,
): TakenList[] {
  const rejectedRows = new Set(rejected.map((item) => item.row)).size;
  const lists = [...new Set(parties.map(partyList))];
  return lists.map((list) => ({
    source,
    list,
    ...taken,
    rejectedRows,
    parties: parties.filter((party) => partyList(party) === list),
  }));
}

async function preview(session: Session, offer: Offer, watch: Watch): Promise<ListPreview> {
  const before = session.reference();
  const versions = [...readTakenLists(session.workspace()), ...offer.fresh];
  const after = overlayReference(session.shippedReference(), versions);
  const diff = diffEntities(before.entities, after.entities);
  const affected = offer.fresh.length === 0 ? [] : await changedVerdicts(session, after, watch);
  return {
    file: offer.file,
    list: listSourceLabel(offer.parsed.source),
    lists: offer.lists.map(({ list, parties }) => ({ list, parties: parties.length })),
    parties: offer.parsed.parties.length,
    rejected: offer.parsed.rejected,
    remarks: [...offer.parsed.remarks, ...cutOffRemark(before, diff.removed.length, offer)],
    isKnown: offer.fresh.length === 0,
    diff: {
      counts: {
        added: diff.added.length,
        removed: diff.removed.length,
        changed: diff.changed.length,
      },
      added: diff.added.slice(0, shownChanges),
      removed: diff.removed.slice(0, shownChanges),
      changed: diff.changed.slice(0, shownChanges),
    },
    notNamed: notNamedIn(offer, after, session.today()),
    affected: {
      total: affected.length,
      toListed: countOf(affected, 'listed'),
      toReview: countOf(affected, 'review'),
      toClear: countOf(affected, 'clear'),
      assets: affected.slice(0, shownAssets),
    },
  };
}

/** So many fewer parties than before are more often half a download than news. */
const manyGone = { least: 10, share: 0.2 };

function cutOffRemark(before: Reference, gone: number, { lists }: Offer): string[] {
  const names = new Set(lists.map(({ list }) => list));
  const known = before.entities.filter(({ listings }) =>
    listings.some((listing) => names.has(listName(listing)) && listing.endDate === null),
  ).length;
  if (gone < manyGone.least || gone < known * manyGone.share) return [];
  return [`${gone} of ${known} listed parties are missing: check that the file is complete`];
}

/** After the file, so that what a newer version ended is not in it. */
function notNamedIn(
  { parsed }: Offer,
  { entities }: Reference,
  today: CalendarDate,
): ListPreview['notNamed'] {
  if (parsed.source === 'own-list') return [];
  return notNamed(entities, parsed.parties, today)
    .slice(0, shownChanges)
    .map(({ id, name }) => ({ entityId: id, entity: name }));
}

function countOf(affected: ListPreview['affected']['assets'], verdict: string): number {
  return affected.filter((one) => one.after === verdict).length;
}

function takenWords({ file, list, parties, diff, affected }: ListPreview): string {
  const { added, removed, changed } = diff.counts;
  const effects = `listings added ${added}, ended ${removed}; entities with new names ${changed}`;
  return `Took ${list} from ${file}, parties ${parties}: ${effects}; verdicts changed ${affected.total}`;
}
