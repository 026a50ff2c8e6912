// A scanner of XML tags for the scan files of nmap. No document type, no external entity and no entity of the file's
// own is ever read: only the five predefined ones and character numbers (XML 1.0, 4.6), so that a file cannot
// make the program fetch or unfold anything. It looks at every character once, whatever is left open.

import { decodeHtml } from '../../inventory/normalize-text';

export interface XmlTag {
  readonly kind: 'open' | 'close' | 'empty';
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const tagName = /^(\/?)([A-Za-z_][\w.:-]*)/;
const attribute = /([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** What is passed over whole, with its end. */
const passedOver: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
];

export function* scanXml(text: string): Iterable<XmlTag> {
  let at = text.indexOf('<');
  while (at >= 0) {
    const end = endOfMarkup(text, at);
    if (end === null) return;
    const tag = text[at + 1] === '!' || text[at + 1] === '?' ? null : tagOf(text.slice(at + 1, end));
    if (tag !== null) yield tag;
    at = text.indexOf('<', end);
  }
}

/** Position of the character that ends what begins at `at`; that of the next `<` where it is no markup; null = never. */
function endOfMarkup(text: string, at: number): number | null {
  for (const [start, end] of passedOver) {
    if (!text.startsWith(start, at)) continue;
    const found = text.indexOf(end, at + start.length);
    return found < 0 ? null : found + end.length - 1;
  }
  const isDocumentType = text[at + 1] === '!';
  for (let position = at + 1; position < text.length; position++) {
    const character = text[position];
    if (character === '>') return position;
    if (character === '<') return position;
    const closing = isDocumentType && character === '[' ? ']' : character;
    if (closing !== '"' && closing !== "'" && closing !== ']') continue;
    position = text.indexOf(closing, position + 1);
    if (position < 0) return null;
  }
  return null;
}

function tagOf(inside: string): XmlTag | null {
  const match = tagName.exec(inside);
  if (!match) return null;
  const [whole, slash, name = ''] = match;
  const kind = slash === '/' ? 'close' : inside.endsWith('/') ? 'empty' : 'open';
  return { kind, name, attributes: attributesOf(inside.slice(whole.length)) };
}

function attributesOf(inside: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of inside.matchAll(attribute)) {
    attributes.set(name, decodeHtml(double ?? single ?? ''));
  }
  return attributes;
}
