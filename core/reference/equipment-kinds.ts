import type { EquipmentKind } from '../inventory/category';

/** The words that the facts files use for what a maker makes. */
export const equipmentKinds: readonly EquipmentKind[] = [
  'network',
  'radio',
  'video surveillance',
  'telecom service',
  'software',
  'component',
  'drone',
  'other',
];
