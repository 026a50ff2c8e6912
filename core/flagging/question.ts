// The question that would settle a `review`, in words that somebody standing before the asset can answer.

import { listName } from '../listing/in-force';
import type { Reason, Weighed } from './combine';
import type { EvidenceKind, FlagSubject } from './verdict';

/** null unless the verdict is `review`. */
export function questionOf(
  weighed: Weighed,
  subject: FlagSubject,
  opposing: readonly string[],
): string | null {
  if (weighed.verdict !== 'review') return null;
  const maker = weighed.standing?.entity.name ?? 'a listed vendor';
  return questions[weighed.reason]({ weighed, subject, maker, other: opposing[0] ?? subject.manufacturer });
}

interface Asked {
  readonly weighed: Weighed;
  readonly subject: FlagSubject;
  readonly maker: string;
  /** The maker that contradicts, where one does. */
  readonly other: string | null;
}

const questions: Readonly<Record<Reason, (asked: Asked) => string | null>> = {
  listed: () => null,
  clear: () => null,
  contradiction: ({ maker, other }) =>
    `Some evidence says ${other ?? 'another maker'}, some says ${maker}. What does the label on the asset say?`,
  'other-list': ({ maker, weighed }) =>
    `${maker} is only on a list that bars no equipment (${otherLists(weighed)}). Does a contract or a policy of yours refer to it?`,
  'service-only': ({ maker }) =>
    `The listing of ${maker} names services, not equipment. Who made this asset?`,
  'subsidiary-only': ({ maker }) =>
    `On this date only the Entity List names ${maker}, and it does not reach subsidiaries by itself. Is the maker the listed company?`,
  insufficient: insufficientQuestion,
  'class-open': ({ subject }) => classQuestion(subject),
  unidentified: ({ subject }) =>
    `Who makes ${textOf(subject)}? No known family fits and no manufacturer is stated.`,
  'unknown-maker': () =>
    'Who made this asset? Neither manufacturer, model, MAC address nor SNMP number leads to a maker.',
};

function otherLists(weighed: Weighed): string {
  return (weighed.standing?.listings ?? []).map(listName).join('; ');
}

function textOf(subject: FlagSubject): string {
  const text = subject.model ?? subject.systemDescription;
  return text === null ? 'this asset' : `“${text}”`;
}

function classQuestion(subject: FlagSubject): string {
  return subject.category === 'power' && subject.countryOfProduction !== null
    ? `Is this power asset an inverter? Inverters produced abroad are listed as a class.`
    : `In which country was this asset produced? Foreign-produced ones of its class are listed.`;
}

function insufficientQuestion({ weighed, subject, maker }: Asked): string {
  const kinds = new Set<EvidenceKind>(weighed.support.map(({ evidence }) => evidence.kind));
  if (kinds.has('near-miss')) return `Does “${subject.manufacturer ?? ''}” stand for ${maker}?`;
  if (kinds.has('relabel')) {
    return `Was this ${subject.manufacturer ?? ''} asset made by ${maker}? Its model, MAC address or FCC ID would tell.`;
  }
  if (kinds.has('component')) {
    return `Is the part of ${maker} a substantial or essential component of this asset?`;
  }
  if (kinds.has('name')) {
    return `Is this asset of ${maker}? “${subject.manufacturer ?? subject.model ?? ''}” may be tied to it or not: its label or FCC ID would tell.`;
  }
  return `Is ${maker} the maker? The evidence fits, but needs the manufacturer, a MAC address or an SNMP number beside it.`;
}
