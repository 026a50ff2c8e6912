// Reads one field of a facts file and says where it is wrong. The files ship with the program, so a field that is
// missing or of the wrong kind is a bug of ours and an exception, never a Problem of the user's.

import { type CalendarDate, isCalendarDate } from '../calendar/date';
import { type Cents, cents } from '../money/cents';
import type { Confidence, SourceRef } from '../source';

export type Fact = Readonly<Record<string, unknown>>;

/** @throws TypeError when the value is no object */
export function factOf(value: unknown, where: string): Fact {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) wrong(where, 'an object', value);
  return value as Fact;
}

export function textOf(fact: Fact, key: string): string {
  const value = fact[key];
  return typeof value === 'string' ? value : wrong(placeOf(fact, key), 'text', value);
}

export function optionalText(fact: Fact, key: string): string | null {
  return fact[key] === null || fact[key] === undefined ? null : textOf(fact, key);
}

export function numberOf(fact: Fact, key: string): number {
  const value = fact[key];
  return typeof value === 'number' ? value : wrong(placeOf(fact, key), 'a number', value);
}

export function optionalNumber(fact: Fact, key: string): number | null {
  return fact[key] === null || fact[key] === undefined ? null : numberOf(fact, key);
}

export function booleanOf(fact: Fact, key: string): boolean {
  const value = fact[key];
  return typeof value === 'boolean' ? value : wrong(placeOf(fact, key), 'true or false', value);
}

/** The list under `key`; a missing or null one is empty. */
export function listOf(fact: Fact, key: string): readonly unknown[] {
  const value = fact[key] ?? [];
  return Array.isArray(value) ? value : wrong(placeOf(fact, key), 'a list', value);
}

export function factsOf(fact: Fact, key: string): Fact[] {
  return listOf(fact, key).map((value) => factOf(value, key));
}

export function textsOf(fact: Fact, key: string): string[] {
  return listOf(fact, key).map((value) => (typeof value === 'string' ? value : wrong(key, 'text', value)));
}

/** The object under `key`; a missing or null one is empty. */
export function partOf(fact: Fact, key: string): Fact {
  return factOf(fact[key] ?? {}, key);
}

export function dateIn(fact: Fact, key: string): CalendarDate {
  const text = textOf(fact, key);
  return isCalendarDate(text) ? text : wrong(placeOf(fact, key), 'a date', text);
}

export function optionalDate(fact: Fact, key: string): CalendarDate | null {
  return fact[key] === null || fact[key] === undefined ? null : dateIn(fact, key);
}

/** `2019-05-22`, `2019-05` or `2019`: the first day of what is known. */
export function coarseDate(fact: Fact, key: string): CalendarDate | null {
  const text = optionalText(fact, key);
  if (text === null) return null;
  const day = `${text}-01-01`.slice(0, 10);
  return isCalendarDate(day) ? day : wrong(placeOf(fact, key), 'a date, month or year', text);
}

/** US dollars, whole or with cents, as cents. */
export function dollarsOf(fact: Fact, key: string): Cents | null {
  const amount = optionalNumber(fact, key);
  return amount === null ? null : cents(Math.round(amount * 100));
}

export function oneOf<T extends string>(fact: Fact, key: string, allowed: readonly T[]): T {
  const text = textOf(fact, key);
  const found = allowed.find((value) => value === text);
  return found ?? wrong(placeOf(fact, key), `one of ${allowed.join(', ')}`, text);
}

export function confidenceOf(fact: Fact): Confidence {
  return oneOf(fact, 'confidence', ['sourced', 'recalled', 'uncertain']);
}

/** The first source, where a fact has several. */
export function sourceOf(fact: Fact): SourceRef {
  return sourcesOf(fact)[0] ?? wrong(placeOf(fact, 'source'), 'a source', fact.source);
}

export function sourcesOf(fact: Fact): SourceRef[] {
  const source = fact.source ?? [];
  const list = Array.isArray(source) ? source : [source];
  return list.map((entry) => {
    const part = factOf(entry, 'source');
    return {
      document: textOf(part, 'document'),
      citation: optionalText(part, 'citation'),
      url: optionalText(part, 'url'),
    };
  });
}

/** `huawei.name`; `?.name` for a fact without an id. */
function placeOf(fact: Fact, key: string): string {
  return `${fact.id ?? '?'}.${key}`;
}

function wrong(where: string, expected: string, value: unknown): never {
  throw new TypeError(`reference data: ${where} should be ${expected}, is ${JSON.stringify(value)}`);
}
