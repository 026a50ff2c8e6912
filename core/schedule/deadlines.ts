// Deadlines as of a date (method 0 and 4). The date in the operator's own letter always wins. Without one, the removal term
// of the reimbursement program runs a year from the operator's own first disbursement and may be extended by six months at a
// time; nobody knows whether, so such a case has no probability until the user gives one. Temporary licenses count with
// the end that was printed on or before the as-of date; a further one is only "possible", of the length granted last.
// Nothing that starts after the as-of date is used.

import { addDays, type CalendarDate, daysBetween } from '../calendar/date';
import type { DeadlineEvent, DeadlineRule } from '../calendar/deadline';
import { applyDeadlineRule } from '../calendar/deadline-rule';
import { fraction } from '../fraction';
import { compareText } from '../plan/assets-to-replace';
import { type DeadlineLetter, letterCases } from './deadline-letter';
import type { DeadlineCase } from './timeline';

export interface DeadlineInput {
  readonly events: readonly DeadlineEvent[];
  readonly rules: readonly DeadlineRule[];
  readonly asOf: CalendarDate;
  readonly settings: {
    readonly ownDeadline: CalendarDate | null;
    readonly firstDisbursementDate: CalendarDate | null;
  };
  /** Listed entities in the plan; licenses about others are left out. null = all. */
  readonly entityIds: readonly string[] | null;
  /** The operator's own letters; absent = none. */
  readonly letters?: readonly DeadlineLetter[];
}

/** Law that made the removal term; before it there is none. */
const TERM_LAW_EVENT = 'leg-stcna';
const TERM_RULE = 'scrp-term';
const EXTENSION_RULE = 'scrp-individual-extension';
const POSSIBLE_EXTENSIONS = 2;
const LICENSE_KINDS: readonly string[] = ['temporary license', 'extension'];

/** The governing one first: the operator's own, then granted dates, the latest first, then possible ones by date. */
export function deadlineCases(input: DeadlineInput): DeadlineCase[] {
  const own = ownCase(input.settings.ownDeadline);
  const term = own ?? termCase(input);
  const { cases: letters, isAsked } = letterCases(input.letters ?? [], input.asOf, term?.date ?? null);
  const inForce = governingDeadline([...(term === null ? [] : [term]), ...letters]);
  const further = inForce === null || isAsked ? [] : extensions(inForce, input);
  const cases = [...(term === null ? [] : [term]), ...letters, ...further, ...licenseCases(input)];
  const governing = governingDeadline(cases);
  const rank = (deadline: DeadlineCase): number => (deadline === governing ? 0 : deadline.granted ? 1 : 2);
  return cases.sort((a, b) => rank(a) - rank(b) || byDate(a, b) || compareText(a.id, b.id));
}

/** The date that is in force: the operator's own, by the latest letter, else the latest granted one; null where there is none. */
export function governingDeadline<D extends DeadlineCase>(cases: readonly D[]): D | null {
  const granted = cases.filter((deadline) => deadline.granted);
  const own = granted.filter(({ id }) => id === OWN_ID || id.startsWith(LETTER_PREFIX));
  return (own.length > 0 ? own : granted).reduce<D | null>(
    (latest, deadline) => (latest === null || deadline.date > latest.date ? deadline : latest),
    null,
  );
}

/** Possible dates after the one in force, that a refusal has not closed, in order. */
export function possibleDeadlines<D extends DeadlineCase>(inForce: DeadlineCase, cases: readonly D[]): D[] {
  const open = cases.filter(
    ({ granted, date, probability }) => !granted && probability !== 0 && date > inForce.date,
  );
  return open.sort((a, b) => compareText(a.date, b.date));
}

/** Those of them that the operator can ask for: a further license is nobody's to ask for, it comes for all or not at all. */
export function furtherDeadlines<D extends DeadlineCase>(inForce: DeadlineCase, cases: readonly D[]): D[] {
  return possibleDeadlines(inForce, cases).filter(({ id }) => !id.endsWith(FURTHER_SUFFIX));
}

const OWN_ID = 'own';
const LETTER_PREFIX = 'letter-';
const FURTHER_SUFFIX = '-further';

function byDate(a: DeadlineCase, b: DeadlineCase): number {
  return a.granted ? compareText(b.date, a.date) : compareText(a.date, b.date);
}

function ownCase(date: CalendarDate | null): DeadlineCase | null {
  if (date === null) return null;
  return {
    id: OWN_ID,
    name: "Date in the operator's own letter",
    date,
    granted: true,
    probability: fraction(1),
    source: 'Entered by the operator',
    confidence: 'sourced',
  };
}

function termCase(input: DeadlineInput): DeadlineCase | null {
  const anchor = input.settings.firstDisbursementDate;
  const rule = ruleInForce(input, TERM_RULE);
  if (anchor === null || rule === null) return null;
  const due = applyDeadlineRule(rule, anchor);
  if (!due.ok) return null;
  return {
    id: rule.id,
    name: `${rule.title}, from the first disbursement on ${anchor}`,
    date: due.value,
    granted: true,
    probability: fraction(1),
    source: sourceWords(rule),
    confidence: rule.confidence,
  };
}

function extensions(term: DeadlineCase, input: DeadlineInput): DeadlineCase[] {
  const rule = ruleInForce(input, EXTENSION_RULE);
  if (rule === null) return [];
  const cases: DeadlineCase[] = [];
  for (let count = 1; count <= POSSIBLE_EXTENSIONS; count += 1) {
    const due = applyDeadlineRule(rule, cases.at(-1)?.date ?? term.date);
    if (!due.ok) return cases;
    cases.push({
      id: `${rule.id}-${count}`,
      name: `Possible ${count === 1 ? 'extension' : 'second extension'} of up to six months, on petition`,
      date: due.value,
      granted: false,
      probability: null,
      source: sourceWords(rule),
      confidence: rule.confidence,
    });
  }
  return cases;
}

function ruleInForce({ events, rules, asOf }: DeadlineInput, id: string): DeadlineRule | null {
  const law = events.find((event) => event.id === TERM_LAW_EVENT);
  if (law === undefined || law.date === null || law.date > asOf) return null;
  return rules.find((rule) => rule.id === id) ?? null;
}

/** A license in force on the as-of date, with the end printed in it. */
type LicenseInForce = DeadlineEvent & { readonly date: CalendarDate; readonly endDate: CalendarDate };

function licenseCases(input: DeadlineInput): DeadlineCase[] {
  return newestOfChains(input).flatMap((license) => [
    {
      id: license.id,
      name: `${license.source.document}, in force to ${license.endDate}`,
      date: license.endDate,
      granted: true,
      probability: fraction(1),
      source: sourceWords(license),
      confidence: license.confidence,
    },
    furtherCase(license),
  ]);
}

/** Of each chain the newest license that had been issued by the as-of date, if it still runs. */
function newestOfChains({ events, asOf, entityIds }: DeadlineInput): LicenseInForce[] {
  const newest = new Map<string, LicenseInForce>();
  for (const event of events) {
    const { chain, date, endDate } = event;
    if (chain === null || date === null || endDate === null || !LICENSE_KINDS.includes(event.kind)) continue;
    const concerns = entityIds === null || event.appliesTo.some((id) => entityIds.includes(id));
    if (!concerns || date > asOf) continue;
    const known = newest.get(chain);
    if (known === undefined || date > known.date) newest.set(chain, { ...event, date, endDate });
  }
  return [...newest.values()].filter(({ endDate }) => endDate >= asOf);
}

/** What was granted last may be granted again: as many days as its title announces, else as it ran. */
function furtherCase(license: LicenseInForce): DeadlineCase {
  const announced = /(\d+) days/.exec(license.title)?.[1];
  const days = announced === undefined ? daysBetween(license.date, license.endDate) : Number(announced);
  return {
    id: `${license.id}${FURTHER_SUFFIX}`,
    name: `Possible further ${days} days, as granted last time`,
    date: addDays(license.endDate, days),
    granted: false,
    probability: null,
    source: `Pattern of ${sourceWords(license)}; no decision known on the as-of date`,
    confidence: 'uncertain',
  };
}

function sourceWords({ source }: Pick<DeadlineRule, 'source'>): string {
  return source.citation === null ? source.document : `${source.document} (${source.citation})`;
}
