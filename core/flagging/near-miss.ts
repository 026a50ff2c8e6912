// Evidence 7 of method 1: a spelling close to a listed name (`Hauwei`, `Hik Vision`), or only its first word (`Autel`),
// is at most a question by itself.
// One edit for words up to eight letters, two for longer ones with the same first letter and for the same letters in
// another order (`Huwaie`); never for short words, and never for the name of another maker that is known (`Tandy` is not `Tiandy`).

import { type Clue, clue } from './clue';
import { editDistance } from './edit-distance';
import type { NameForm, NameIndex } from './name-index';
import { nameWords, withoutPlaces } from './normalize';
import { strengths } from './strength';

const shortestWord = 5;
const longWord = 9;

/** Evidence of a near-miss; empty where the name is nowhere near a listed one. */
export function nearMissClues(text: string, index: NameIndex): Clue[] {
  const words = withoutPlaces(nameWords(text));
  const spelled = candidatesOf(words);
  const known = spelled.flatMap((word) => index.misspelled.get(word) ?? []);
  const partial = words.length === 1 ? (index.firstWords.get(words[0] ?? '') ?? []) : [];
  const form =
    known[0] ?? partial[0] ?? spelled.map((word) => closest(word, index)).find((found) => found !== null);
  return form === undefined || form === null ? [] : [nearMissClue(text, form)];
}

/** The name as one word, its first word, its first two words as one. */
function candidatesOf(words: readonly string[]): string[] {
  const [first = '', second = ''] = words;
  return [...new Set([words.join(''), first, first + second])];
}

function closest(word: string, index: NameIndex): NameForm | null {
  if (word.length < shortestWord) return null;
  let best: { readonly form: NameForm; readonly distance: number } | null = null;
  for (const { word: spelling, form } of index.spellings) {
    const limit = limitFor(word, spelling);
    const distance = editDistance(word, spelling, limit);
    if (distance <= limit && (best === null || distance < best.distance)) best = { form, distance };
  }
  return best?.form ?? null;
}

function limitFor(word: string, spelling: string): number {
  if (word[0] !== spelling[0]) return 1;
  return spelling.length >= longWord || isReordered(word, spelling) ? 2 : 1;
}

/** Five letters have too many words within two edits. */
function isReordered(word: string, spelling: string): boolean {
  return word.length > shortestWord && word.length === spelling.length && sorted(word) === sorted(spelling);
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

function nearMissClue(text: string, form: NameForm): Clue {
  return clue({
    kind: 'near-miss',
    entityId: form.entity.id,
    maker: form.entity.name,
    matched: text,
    detail: `“${text}” is close to ${form.kind === 'misspelling' ? form.entity.name : form.text}, and not the same.`,
    strength: strengths.nearMiss,
    source: form.entity.source,
    confidence: form.confidence,
  });
}
