import type { ListedEntity } from '../listing/entity';
import type { Reference } from '../reference/reference';
import { type BannerIndex, buildBannerIndex } from './banner';
import { buildComponentIndex, type ComponentIndex } from './component';
import { buildMacIndex, type MacIndex } from './mac';
import { buildModelIndex, type ModelIndex } from './model';
import { buildNameIndex, type NameIndex } from './name-index';
import { buildEnterpriseNumbers, type EnterpriseNumbers } from './snmp';

/** The reference data ready for look-up; the same for every as-of date. */
export interface Indexes {
  readonly entities: ReadonlyMap<string, ListedEntity>;
  readonly names: NameIndex;
  readonly enterpriseNumbers: EnterpriseNumbers;
  readonly macs: MacIndex;
  readonly models: ModelIndex;
  readonly banners: BannerIndex;
  readonly components: ComponentIndex;
}

const built = new WeakMap<Reference, Indexes>();

/** Built once a reference: a single look-up does not pay for 53,730 MAC blocks again. */
export function indexesOf(reference: Reference): Indexes {
  const known = built.get(reference);
  if (known !== undefined) return known;
  const fresh = buildIndexes(reference);
  built.set(reference, fresh);
  return fresh;
}

function buildIndexes({ entities: list, identifiers, macBlocks }: Reference): Indexes {
  const entities = new Map(list.map((entity) => [entity.id, entity]));
  const names = buildNameIndex(list, identifiers.unrelatedOrganizations);
  return {
    entities,
    names,
    enterpriseNumbers: buildEnterpriseNumbers(identifiers.enterpriseNumbers, entities),
    macs: buildMacIndex(macBlocks, identifiers, entities, names),
    models: buildModelIndex(identifiers.modelPatterns, entities),
    banners: buildBannerIndex(identifiers.banners, entities),
    components: buildComponentIndex(identifiers.components, entities, names),
  };
}
