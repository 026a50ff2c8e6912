import type { ListedEntity } from './entity';

/** Records of one group that the facts file keeps apart. */
const families: readonly (readonly string[])[] = [
  ['huawei', 'hisilicon', 'hmn'],
  ['zte', 'zte-2016-others'],
  ['hikvision', 'hikvision-xinjiang'],
];

export function isSameFamily(a: string, b: string): boolean {
  return families.some((family) => family.includes(a) && family.includes(b));
}

/** True where a rule for one of these entities and its affiliates is one for this entity. */
export function isAffiliateOf(entity: ListedEntity, entityIds: readonly string[]): boolean {
  return entityIds.some((id) => entity.parentId === id || isSameFamily(entity.id, id));
}
