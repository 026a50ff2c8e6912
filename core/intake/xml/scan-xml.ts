// A scanner of XML tags for the scan files of nmap. No document type, no external entity and no entity of the file's
// own is ever read: only the five predefined ones and character numbers (XML 1.0, 4.6), so that a file cannot
// make the program fetch or unfold anything.

import { decodeHtml } from '../../inventory/normalize-text';

export interface XmlTag {
  readonly kind: 'open' | 'close' | 'empty';
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const tag =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<![^>[]*(?:\[[^\]]*\])?[^>]*>|<(\/?)([A-Za-z_][\w.:-]*)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>/g;
const attribute = /([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

export function* scanXml(text: string): Iterable<XmlTag> {
  for (const match of text.matchAll(tag)) {
    const [, slash, name, inside = '', empty] = match;
    if (name === undefined) continue;
    const kind = slash === '/' ? 'close' : empty === '/' ? 'empty' : 'open';
    yield { kind, name, attributes: attributesOf(inside) };
  }
}

function attributesOf(inside: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of inside.matchAll(attribute)) {
    attributes.set(name, decodeHtml(double ?? single ?? ''));
  }
  return attributes;
}
