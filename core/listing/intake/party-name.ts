// Names in official lists carry words that are no part of a name: `Affiliated Entity:` before it, the clause on
// successors or an address after it. They are removed, or the name would never equal what stands on an invoice.

const before =
  /^(?:(?:list of )?(?:affiliated|subordinate) (?:entity|entities|institution|institutions)\s*:\s*)+/i;
const after =
  /[,;]?\s*(?:and|or)\s+(?:any|all|its|their)\s+(?:of\s+(?:its|their)\s+)?(?:successors?|sub-?units?|subsidiar(?:y|ies)|affiliates?|predecessors?|parents?)\b.*$/is;

const address = /,\s*(?:no\.\s*\d|\d+\S*\s+(?:\S+\s+){1,4}(?:road|rd|street|st|avenue|ave)\b).*$/is;

export function partyName(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(before, '')
    .replace(after, '')
    .replace(address, '')
    .replace(/[\s,;:]+$/, '')
    .trim();
}

/** Other names in one cell, separated by `;`; each once, and never the name itself. */
export function otherNames(texts: readonly string[], name: string): string[] {
  const names = texts
    .flatMap((text) => text.split(';'))
    .map(partyName)
    .filter((one) => one !== '' && one !== name);
  return [...new Set(names)];
}
