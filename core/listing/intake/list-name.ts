// Lists as files name them, and as listings here are filed: the four lists that decide under their own name, every
// other under `other` with its name in the detail (method 1: those raise a question at most).

import { bisEntityList, coveredList, section889, usfProhibition } from '../standing';

export interface FiledList {
  readonly list: string;
  readonly listDetail: string | null;
}

const deciding: readonly (readonly [RegExp, FiledList])[] = [
  [/\bentity list\b/i, { list: bisEntityList, listDetail: '15 CFR 744.11 and Supp. No. 4 to part 744' }],
  [
    /\bcovered list\b/i,
    {
      list: coveredList,
      listDetail: 'Secure and Trusted Communications Networks Act, 47 U.S.C. 1601; 47 CFR 1.50002',
    },
  ],
  [/\b889\b/, { list: section889, listDetail: null }],
  [/\b54\.9\b/, { list: usfProhibition, listDetail: null }],
];

const others: readonly (readonly [RegExp, string])[] = [
  [/\bdenied persons\b|\bdenial order\b/i, 'BIS denial order'],
  [/\bunverified list\b/i, 'BIS Unverified List'],
  [/\bmilitary end[- ]user\b/i, 'BIS Military End User List'],
  [/\bmilitary-industrial complex\b/i, 'OFAC Non-SDN Chinese Military-Industrial Complex list'],
];

/** A list that matters to equipment makers, by the words of its name; null for any other. */
export function knownList(name: string): FiledList | null {
  const decided = deciding.find(([pattern]) => pattern.test(name));
  if (decided) return decided[1];
  const other = others.find(([pattern]) => pattern.test(name));
  return other ? { list: 'other', listDetail: other[1] } : null;
}

/** A list of any name: what is not known is filed under `other` with the name as written. */
export function filedList(name: string): FiledList {
  return knownList(name) ?? { list: 'other', listDetail: name.trim() };
}
