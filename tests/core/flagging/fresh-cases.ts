// Cases written down before the flagger was run on them (docs/decisions.md, entry 10): all of them held out, so that
// what they say of the flagger is not what it was tuned to.

import { readFileSync } from 'node:fs';
import { type CalendarDate, calendarDate } from '../../../core/calendar/date';
import type { FlagSubject, VerdictValue } from '../../../core/flagging/verdict';
import type { LabeledCase } from './labeled-cases';
import { subjectWith } from './subject';

/** Rows of cells under one label; `fixed` holds what all of them share. */
interface FreshGroup {
  readonly group: string;
  readonly expected: VerdictValue;
  readonly entityId: string | null;
  readonly asOf?: string;
  readonly fixed?: Partial<FlagSubject>;
  readonly columns: readonly (keyof FlagSubject)[];
  readonly rows: readonly (readonly string[])[];
}

/** The cases of the file, as of `today` where their group names no date. */
export function freshCases(file: string, today: CalendarDate): LabeledCase[] {
  const { groups } = JSON.parse(readFileSync(file, 'utf8')) as { readonly groups: readonly FreshGroup[] };
  return groups.flatMap((group) => group.rows.map((cells) => freshCase(group, cells, today)));
}

function freshCase(group: FreshGroup, cells: readonly string[], today: CalendarDate): LabeledCase {
  const known = Object.fromEntries(group.columns.map((column, at) => [column, cells[at] ?? null]));
  const subject = subjectWith({ ...group.fixed, ...(known as Partial<FlagSubject>) });
  const asOf = group.asOf === undefined ? today : calendarDate(group.asOf);
  const name = `fresh: ${group.group}`;
  return {
    id: `${name} ${asOf} ${group.expected} ${[...cells, ...Object.values(group.fixed ?? {})].join(' | ')}`,
    group: name,
    asOf,
    subject,
    expected: group.expected,
    entityId: group.entityId,
    part: 'held-out',
  };
}
