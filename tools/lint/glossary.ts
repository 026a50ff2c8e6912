// One word for one thing, in the field's own US English. Left a pattern of the rival, right the word to use. Spelling is
// looked for in everything people read; names only in code. Reference data and fixtures quote others and are left alone.

import { matches, type Rule } from './source-file';

const spelling: readonly (readonly [RegExp, string])[] = [
  [/programme(?![rd])\w*/gi, 'program'],
  [/licence\w*/gi, 'license'],
  [/colour\w*/gi, 'color'],
  [/behaviour\w*/gi, 'behavior'],
  [/catalogue\w*/gi, 'catalog'],
  [/authoris(?:e|ation|ing)\w*/gi, 'authorize, authorization'],
  [/organis(?:e|ation|ing)\w*/gi, 'organize, organization'],
  [/normalis(?:e|ation|ing)\w*/gi, 'normalize'],
  [/cancell(?:ed|ing)\b/gi, 'canceled, canceling'],
];

/** A key that maps a text of another program (`devices: 'Switch'`) quotes it and is no name of ours. */
const names: readonly (readonly [RegExp, string])[] = [
  [/\bdevices?\b(?!-|:\s*(?:[,}]|$))|\bdevice(?=[A-Z])\w*/gm, 'asset'],
  [/\bhardwareItems?\b|\binventoryItems?\b/g, 'asset'],
  [/\bvendorFlag\w*\b/g, 'verdict'],
  [/\b(?:asOf|reporting)Day\b/g, 'asOf'],
];

/** This table itself has to name the rivals; the tables of words that users write have to know them. */
const exempt =
  /^(?:tools\/lint\/|tests\/tools\/lint\/|core\/intake\/header-synonyms|core\/inventory\/category-words)/;
const namesLiveIn = /^(?:core|db|engine|cli|renderer)\//;

export const glossaryRule: Rule = {
  name: 'glossary',
  check: (file) => {
    if (exempt.test(file.path)) return [];
    const inText = spelling.flatMap(([pattern, term]) => found(file.text, pattern, term));
    const inNames = namesLiveIn.test(file.path)
      ? names.flatMap(([pattern, term]) => found(file.code, pattern, term))
      : [];
    return [...inText, ...inNames];
  },
};

function found(text: string, pattern: RegExp, term: string) {
  return matches(text, pattern).map(({ match, line }) => ({
    line,
    message: `“${match[0]}” is not our word. Write: ${term}.`,
  }));
}
