// What an asset is for. Replacement rules, eligibility and site work hang on the category; it is read
// from the file where a column says it, else inferred from the model (infer-category.ts).

export const assetCategories = [
  { id: 'radio-baseband', label: 'Radio baseband unit', kind: 'radio' },
  { id: 'radio-unit', label: 'Remote radio unit', kind: 'radio' },
  { id: 'radio-antenna', label: 'Sector antenna', kind: 'radio' },
  { id: 'base-station', label: 'Base station, complete', kind: 'radio' },
  { id: 'mobile-core', label: 'Mobile core', kind: 'network' },
  { id: 'microwave', label: 'Microwave link end', kind: 'network' },
  { id: 'cell-site-router', label: 'Cell site router', kind: 'network' },
  { id: 'aggregation-router', label: 'Aggregation router', kind: 'network' },
  { id: 'core-router', label: 'Core or edge router', kind: 'network' },
  { id: 'switch', label: 'Ethernet switch', kind: 'network' },
  { id: 'optical', label: 'Optical transport node', kind: 'network' },
  { id: 'olt', label: 'OLT', kind: 'network' },
  { id: 'ont', label: 'ONT', kind: 'network' },
  { id: 'dslam', label: 'DSLAM or MSAN', kind: 'network' },
  { id: 'firewall', label: 'Firewall', kind: 'network' },
  { id: 'wireless-access', label: 'Wireless LAN or fixed wireless', kind: 'network' },
  { id: 'customer-device', label: 'Customer device', kind: 'network' },
  { id: 'server', label: 'Server or storage', kind: 'network' },
  { id: 'power', label: 'Power system or inverter', kind: 'other' },
  { id: 'camera', label: 'Camera', kind: 'video surveillance' },
  { id: 'recorder', label: 'Video recorder', kind: 'video surveillance' },
  { id: 'video-accessory', label: 'Intercom, access or video accessory', kind: 'video surveillance' },
  { id: 'two-way-radio', label: 'Two-way radio', kind: 'radio' },
  { id: 'repeater', label: 'Two-way radio repeater', kind: 'radio' },
  { id: 'drone', label: 'Drone', kind: 'drone' },
  { id: 'software', label: 'Software', kind: 'software' },
  { id: 'other', label: 'Other', kind: 'other' },
  { id: 'unknown', label: 'Unknown', kind: 'other' },
] as const;

export type AssetCategory = (typeof assetCategories)[number]['id'];
/** The words of `equipment_kinds` in the listed entities. */
export type EquipmentKind = (typeof assetCategories)[number]['kind'] | 'telecom service' | 'component';

export function categoryLabel(id: AssetCategory): string {
  return assetCategories.find((category) => category.id === id)?.label ?? id;
}

export function equipmentKindOf(id: AssetCategory): EquipmentKind {
  return assetCategories.find((category) => category.id === id)?.kind ?? 'other';
}
