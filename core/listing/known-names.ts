// Which known entity a party of a list is: by a whole name after normalizing, never by substring (`ZTE` is not in
// `Aztech`). A name that the reference data has as an affiliate's is kept apart, because the Entity List names
// companies and not their groups.

import { nameClues } from '../flagging/name';
import { buildNameIndex, type NameForm, type NameIndex, sharedBrands } from '../flagging/name-index';
import { foldText, nameKey } from '../flagging/normalize';
import { isStrong } from '../flagging/strength';
import type { UnrelatedOrganization } from '../reference/identifiers';
import type { ListedEntity } from './entity';

const relatedKinds = new Set(['affiliate', 'subsidiary', 'parent', 'former subsidiary']);

/** `own`: the name is the entity's; `related`: that of a company of its group. */
export interface KnownName {
  readonly entityId: string;
  readonly relation: 'own' | 'related';
}

export interface KnownNames {
  /** By a whole name. */
  find(name: string): KnownName | null;
  /** The entity whose brand opens the name, as flagging reads it (`Beijing Huawei Digital`): its group. */
  groupOf(name: string): string | null;
  /** Makes the name known from here on; a name that is known already stays as it is. */
  learn(name: string, entityId: string): void;
}

export function knownNames(
  entities: readonly ListedEntity[],
  unrelated: readonly UnrelatedOrganization[],
): KnownNames {
  const index = buildNameIndex(entities, unrelated);
  const classes = entities.filter((entity) => entity.entityType === 'category');
  const known = new Map(classes.map((entity): [string, KnownName] => [nameKey(entity.name), own(entity.id)]));
  for (const [key, forms] of index.whole) {
    const telling = forms.filter(({ text }) => !sharedBrands.has(foldText(text)));
    if (telling.length > 0) known.set(key, preferred(telling));
  }
  const keys = new Map<string, string>();
  const keyOf = (name: string): string => {
    const key = keys.get(name) ?? nameKey(name);
    keys.set(name, key);
    return key;
  };
  return {
    find: (name) => known.get(keyOf(name)) ?? null,
    groupOf: (name) => groupOf(name, index),
    learn: (name, entityId) => {
      const key = keyOf(name);
      const found = known.get(key);
      if (key !== '' && found?.relation !== 'own') known.set(key, own(entityId));
    },
  };
}

function own(entityId: string): KnownName {
  return { entityId, relation: 'own' };
}

function preferred(forms: readonly NameForm[]): KnownName {
  const form = forms.find(({ kind }) => kind === 'name') ?? forms.find(({ kind }) => !relatedKinds.has(kind));
  if (form !== undefined) return own(form.entity.id);
  return { entityId: forms[0]?.entity.id ?? '', relation: 'related' };
}

function groupOf(name: string, index: NameIndex): string | null {
  const strong = nameClues(name, index).filter(({ evidence }) => isStrong(evidence.strength));
  return strong.length === 1 ? (strong[0]?.evidence.entityId ?? null) : null;
}
