// A heading that is nearly one that people use: with words around it that say nothing (`Device Serial No. (label)`), or
// with a slip of the keyboard (`Manufactuer`). Only where one field alone comes into question; the mapping says that it
// was a near match, so that a person checks it.

import { headerKey } from './header-name';
import { fieldByHeader, headingNames } from './header-synonyms';
import type { AssetFieldName } from './intake';

const fillers: ReadonlySet<string> = new Set(
  'a an and the of for in on at to by or from our your my this is as us usd each device equipment equip unit hardware hw asset item product gear network no nr num number id code name text value field info label full primary main current existing original mfr manufacturer'.split(
    ' ',
  ),
);
/** Words that make another thing of what stands beside them. */
const turning =
  /\b(?:contact|phone|email|address|warranty|end|last|next|previous|parent|count|year|serviced?|expir\w*|owner|manager|type|group|level|version|checked|updated|created|invoice|order|gateway|mask|user|password|lease|rent|depreciat\w*|salvage|replacement|new)\b/i;

/** Field by the words that count of a heading; null where two fields share them. */
const fieldByWords: ReadonlyMap<string, AssetFieldName | null> = wordsOfHeadings();

/** @returns the field that the heading nearly names; null when none or more than one comes into question */
export function similarField(header: string): AssetFieldName | null {
  if (header.length > 60) return null;
  const words = tellingWords(header);
  const byWords = words === '' || turning.test(header) ? null : (fieldByWords.get(words) ?? null);
  return byWords ?? fieldOfSlip(headerKey(header));
}

function wordsOfHeadings(): Map<string, AssetFieldName | null> {
  const fields = new Map<string, AssetFieldName | null>();
  for (const [name, field] of headingNames) {
    const words = tellingWords(name);
    if (words.length < 3) continue;
    const known = fields.get(words);
    fields.set(words, known === undefined || known === field ? field : null);
  }
  return fields;
}

function tellingWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/#/g, ' number ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !fillers.has(word))
    .join(' ');
}

/** One slip in six letters or more, two in ten or more, never in the first letter. */
function fieldOfSlip(key: string): AssetFieldName | null {
  const slips = key.length >= 10 ? 2 : key.length >= 6 ? 1 : 0;
  if (slips === 0) return null;
  const found = new Set<AssetFieldName>();
  for (const [known, { field }] of fieldByHeader) {
    if (known.length < 6 || known[0] !== key[0] || Math.abs(known.length - key.length) > slips) continue;
    if (slipsBetween(known, key) <= slips) found.add(field);
  }
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
}

/** Letters put in, left out, mistaken or swapped with a neighbor (optimal string alignment). */
function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      line.push(cost);
    }
    before = last;
    last = line;
  }
  return last[b.length] ?? 0;
}
