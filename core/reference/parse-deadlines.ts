import type {
  DeadlineEvent,
  DeadlineRoll,
  DeadlineRule,
  DeadlineVector,
  OffsetUnit,
} from '../calendar/deadline';
import {
  booleanOf,
  coarseDate,
  confidenceOf,
  dateIn,
  type Fact,
  factOf,
  factsOf,
  oneOf,
  optionalDate,
  optionalNumber,
  optionalText,
  partOf,
  sourceOf,
  textOf,
} from './read-fact';

/** `deadlines.json`: dated events, rules, and worked cases from public documents. */
export function parseDeadlines(json: unknown): {
  events: DeadlineEvent[];
  rules: DeadlineRule[];
  vectors: DeadlineVector[];
} {
  const file = factOf(json, 'deadlines');
  return {
    events: factsOf(file, 'deadlines').map(parseEvent),
    rules: factsOf(file, 'rules').map(parseRule),
    vectors: factsOf(file, 'test_vectors').map(parseVector),
  };
}

function parseEvent(fact: Fact): DeadlineEvent {
  return {
    id: textOf(fact, 'id'),
    program: textOf(fact, 'program'),
    title: textOf(fact, 'title'),
    kind: textOf(fact, 'kind'),
    date: coarseDate(fact, 'date'),
    datePrecision: fact.date === null ? 'day' : oneOf(fact, 'date_precision', ['day', 'month', 'year']),
    endDate: optionalDate(fact, 'end_date'),
    time: optionalText(fact, 'time'),
    chain: optionalText(fact, 'chain'),
    step: optionalNumber(fact, 'step'),
    appliesTo: (optionalText(fact, 'applies_to') ?? '').split(',').filter((id) => id !== ''),
    note: optionalText(fact, 'note'),
    derived: booleanOf(fact, 'derived'),
    ruleId: optionalText(fact, 'rule_id'),
    source: sourceOf(fact),
    confidence: confidenceOf(fact),
  };
}

function parseRule(fact: Fact): DeadlineRule {
  const offset = partOf(fact, 'offset');
  const value = optionalNumber(offset, 'value');
  return {
    id: textOf(fact, 'id'),
    program: textOf(fact, 'program'),
    title: textOf(fact, 'title'),
    anchorEvent: textOf(fact, 'anchor_event'),
    offset: value === null ? null : { value, unit: unitOf(textOf(offset, 'unit')) },
    offsetWords: value === null ? textOf(offset, 'unit') : `${value} ${textOf(offset, 'unit')}`,
    repeats: optionalText(fact, 'repeats'),
    maxUses: optionalNumber(fact, 'max_uses'),
    grantedBy: optionalText(fact, 'granted_by'),
    condition: optionalText(fact, 'condition'),
    counting: optionalText(fact, 'counting'),
    roll: rollOf(textOf(fact, 'roll')),
    rollWords: textOf(fact, 'roll'),
    note: optionalText(fact, 'note'),
    source: sourceOf(fact),
    confidence: confidenceOf(fact),
  };
}

/** `calendar months (maximum each)`, `calendar year`, `days`, ... in the words of the rule. */
function unitOf(words: string): OffsetUnit {
  if (words.includes('business day')) return 'business days';
  if (words.includes('month')) return 'calendar months';
  if (words.includes('year')) return 'calendar years';
  if (words.includes('day')) return 'calendar days';
  throw new TypeError(`reference data: unknown unit of an offset: ${words}`);
}

function rollOf(words: string): DeadlineRoll {
  return words.startsWith('next business day') ? 'next business day' : 'none';
}

function parseVector(fact: Fact): DeadlineVector {
  return {
    id: textOf(fact, 'id'),
    ruleId: textOf(fact, 'rule_id'),
    anchorDate: dateIn(fact, 'anchor_date'),
    expected: dateIn(fact, 'expected'),
    note: optionalText(fact, 'note'),
    confidence: confidenceOf(fact),
  };
}
