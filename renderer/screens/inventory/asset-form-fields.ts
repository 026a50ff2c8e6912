import type { AssetFieldName } from '../../../core/intake/intake';

export interface FormField {
  readonly name: AssetFieldName;
  readonly label: string;
  readonly control: 'text' | 'long-text' | 'category' | 'use' | 'units' | 'date' | 'dollars';
}

export interface FormGroup {
  readonly label: string;
  readonly fields: readonly FormField[];
}

const text = (name: AssetFieldName, label: string): FormField => ({ name, label, control: 'text' });

/** All that can be said about an asset, in the order in which people know it. */
export const formGroups: readonly FormGroup[] = [
  {
    label: 'What it is',
    fields: [
      text('manufacturer', 'Manufacturer'),
      text('model', 'Model'),
      { name: 'category', label: 'Category', control: 'category' },
      { name: 'quantity', label: 'Units', control: 'units' },
      text('name', 'Name'),
      text('serial', 'Serial'),
      text('assetTag', 'Asset tag'),
      text('status', 'Status'),
    ],
  },
  {
    label: 'Where and what for',
    fields: [text('site', 'Site'), { name: 'use', label: 'Use', control: 'use' }, text('owner', 'Owner')],
  },
  {
    label: 'How it answers',
    fields: [
      text('mac', 'MAC address'),
      text('ip', 'IP address'),
      text('sysObjectId', 'SNMP object id'),
      text('firmware', 'Firmware'),
      text('component', 'Component inside'),
      text('countryOfProduction', 'Country of production'),
      { name: 'systemDescription', label: 'System description', control: 'long-text' },
    ],
  },
  {
    label: 'When and how it was obtained',
    fields: [
      { name: 'purchaseDate', label: 'Date obtained', control: 'date' },
      { name: 'installDate', label: 'Date installed', control: 'date' },
      { name: 'purchaseCostCents', label: 'Cost', control: 'dollars' },
      text('fundingSource', 'Paid from'),
      text('condition', 'Condition'),
      { name: 'notes', label: 'Notes', control: 'long-text' },
    ],
  },
];

/** The name of a field as people read it; for mapping screens and messages. */
export function fieldLabel(name: AssetFieldName): string {
  const field = formGroups.flatMap((group) => group.fields).find((candidate) => candidate.name === name);
  return field?.label ?? (name === 'sourceId' ? 'Id in its source' : name);
}
