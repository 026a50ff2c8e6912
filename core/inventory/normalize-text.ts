// Cells as people and programs leave them: white space that does not show, words that mean "nothing",
// HTML escapes from web tools, and the quote that spreadsheets put before a formula. One place decides what
// is text and what is empty, so that a blank key can never equal another blank key.

const invisible = /[\s\u00a0\u200b\u2060\ufeff]|\u200d/;
const emptyWords: ReadonlySet<string> = new Set([
  '',
  '-',
  '--',
  '---',
  '—',
  '–',
  'n/a',
  '#n/a n/a',
  'na',
  'none',
  'null',
  'nil',
  '<private>',
  'unknown',
  '(blank)',
  '(none)',
]);
const namedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Drops NULs and white space at both ends, also no-break and zero-width spaces. */
export function trimText(text: string): string {
  if (isPlainEnd(text.charCodeAt(0)) && isPlainEnd(text.charCodeAt(text.length - 1)) && !text.includes('\0'))
    return text;
  const whole = text.includes('\0') ? text.replaceAll('\0', '') : text;
  let start = 0;
  let end = whole.length;
  while (start < end && invisible.test(whole.charAt(start))) start += 1;
  while (end > start && invisible.test(whole.charAt(end - 1))) end -= 1;
  return whole.slice(start, end);
}

/** A visible ASCII character: nearly every cell starts and ends with one and needs no search. */
function isPlainEnd(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** True for the words that mean "nothing here": `-`, `N/A`, `None`, `Unknown`, ... */
export function isEmptyWord(text: string): boolean {
  if (text.length > 10) return false;
  const first = text.charCodeAt(0);
  // Most cells begin with a digit or a letter that no such word begins with.
  if (isDigit(first)) return false;
  return emptyWords.has(text.toLowerCase());
}

/** @returns the text without invisible ends and formula guard, null when it says nothing */
export function normalizeText(text: string): string | null {
  const trimmed = stripFormulaGuard(trimText(text));
  return isEmptyWord(trimmed) ? null : trimmed;
}

/** Entities decoded once and tags turned into spaces, as the answers of web tools need it. */
export function decodeHtml(text: string): string {
  if (!text.includes('&') && !text.includes('<')) return text;
  return text
    .replace(/<\/?(?:br|p|div|span|b|i|em|strong|a|li|ul)\b[^<>]*>/gi, ' ')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, decodeEntity);
}

function decodeEntity(
  whole: string,
  decimal: string | undefined,
  hex: string | undefined,
  name: string | undefined,
): string {
  if (name !== undefined) return namedEntities[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : whole;
}

/** One quote, back-tick or TAB before `= + - @` is a guard against formulas and not part of the text. */
export function stripFormulaGuard(text: string): string {
  const first = text.charCodeAt(0);
  if (first !== 0x27 && first !== 0x60 && first !== 0x09) return text;
  return /^['`\t]+[=+\-@]/.test(text) ? text.slice(1) : text;
}

/** The same guard on the way out; `stripFormulaGuard(guardFormula(text)) === text` for every text. */
export function guardFormula(text: string): string {
  return /^['`\t]*[=+\-@]/.test(text) ? `'${text}` : text;
}
