import { parseCatalog } from './parse-catalog';
import { parseDeadlines } from './parse-deadlines';
import { parseEntities } from './parse-entities';
import { parseIdentifiers } from './parse-identifiers';
import { parseMacBlocks } from './parse-mac-blocks';
import { parsePrograms } from './parse-programs';
import { confidenceOf, factOf, factsOf, sourcesOf, textOf } from './read-fact';
import type { KnownDeficiency, Reference } from './reference';

/** Parsed JSON, one value a facts file, and the hash of the files as they stand. */
export interface ReferenceFiles {
  readonly entities: unknown;
  readonly identifiers: unknown;
  readonly macBlocks: unknown;
  readonly deadlines: unknown;
  readonly programs: unknown;
  readonly catalog: unknown;
  readonly forms: unknown;
  readonly sha256: string;
}

/** @throws TypeError naming the field that is missing or of the wrong kind */
export function parseReference(files: ReferenceFiles): Reference {
  const identifiers = parseIdentifiers(files.identifiers);
  const { events, rules, vectors } = parseDeadlines(files.deadlines);
  return {
    asOf: identifiers.asOf,
    entities: parseEntities(files.entities),
    identifiers,
    macBlocks: parseMacBlocks(files.macBlocks),
    events,
    deadlineRules: rules,
    deadlineVectors: vectors,
    ...parsePrograms(files.programs),
    ...parseCatalog(files.catalog),
    deficiencies: parseDeficiencies(files.forms),
    sha256: files.sha256,
  };
}

function parseDeficiencies(json: unknown): KnownDeficiency[] {
  return factsOf(factOf(json, 'application-forms'), 'known_deficiencies').map((fact) => ({
    defect: textOf(fact, 'defect'),
    check: textOf(fact, 'app_check'),
    source: sourcesOf(fact)[0] ?? null,
    confidence: confidenceOf(fact),
  }));
}
