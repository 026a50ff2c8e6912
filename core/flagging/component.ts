// Evidence 6 of method 1: a listed part inside another maker's asset, where the inventory says so. Section 889 speaks
// of a "substantial or essential component", which only a person can judge: never more than a question by itself.

import type { ListedEntity } from '../listing/entity';
import type { ComponentConcern } from '../reference/identifiers';
import { type Clue, clue } from './clue';
import { endSentence } from './end-sentence';
import { nameClues } from './name';
import type { NameIndex } from './name-index';
import { strengths } from './strength';

export interface ComponentIndex {
  readonly concerns: readonly { readonly concern: ComponentConcern; readonly regex: RegExp }[];
  readonly entities: ReadonlyMap<string, ListedEntity>;
  readonly names: NameIndex;
}

export function buildComponentIndex(
  concerns: readonly ComponentConcern[],
  entities: ReadonlyMap<string, ListedEntity>,
  names: NameIndex,
): ComponentIndex {
  const compiled = concerns.map((concern) => ({ concern, regex: new RegExp(concern.regex, 'i') }));
  return { concerns: compiled, entities, names };
}

/** Evidence of the component field: a known part number, or a listed name. */
export function componentClues(component: string, index: ComponentIndex): Clue[] {
  const parts = index.concerns.filter(({ regex }) => regex.test(component));
  if (parts.length > 0) return parts.map(({ concern }) => partClue(component, concern, index));
  return nameClues(component, index.names).map(({ evidence }) =>
    clue({
      ...evidence,
      kind: 'component',
      detail: endSentence(`The component “${component}” is of ${evidence.maker}`),
      strength: strengths.component,
    }),
  );
}

function partClue(component: string, concern: ComponentConcern, index: ComponentIndex): Clue {
  return clue({
    kind: 'component',
    entityId: concern.entityId,
    maker: index.entities.get(concern.entityId)?.name ?? concern.entityId,
    matched: component,
    detail: `${concern.component}. ${concern.why}.`,
    strength: strengths.component,
    source: concern.source,
    confidence: concern.confidence,
  });
}
