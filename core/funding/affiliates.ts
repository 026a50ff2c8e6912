// Programs name a company with its "parents, subsidiaries and affiliates" (47 CFR 1.50004; S. 1625). The inventory
// may point to such a subsidiary, because some lists give it an entry of its own. Only links that the reference data
// states are here: HiSilicon is an affiliate in the Entity List entry of Huawei, the Xinjiang bodies are Hikvision's.

const parentOf: Readonly<Record<string, string>> = {
  hisilicon: 'huawei',
  'hikvision-xinjiang': 'hikvision',
};

/** The entity itself, then its parent, as far as the reference data knows one. */
export function entityLine(entityId: string): readonly string[] {
  const parent = parentOf[entityId];
  return parent === undefined ? [entityId] : [entityId, parent];
}

export function isNamedVendor(entityId: string, vendorIds: readonly string[]): boolean {
  return entityLine(entityId).some((id) => vendorIds.includes(id));
}
