import type { AssetFieldName } from './intake';

/** The columns that this program writes, in their order; its own import reads every one back. */
export const ownColumns: readonly { readonly field: AssetFieldName; readonly label: string }[] = [
  { field: 'site', label: 'Site' },
  { field: 'name', label: 'Name' },
  { field: 'category', label: 'Category' },
  { field: 'manufacturer', label: 'Manufacturer' },
  { field: 'model', label: 'Model' },
  { field: 'serial', label: 'Serial' },
  { field: 'quantity', label: 'Quantity' },
  { field: 'mac', label: 'MAC' },
  { field: 'ip', label: 'IP' },
  { field: 'sysObjectId', label: 'SNMP object id' },
  { field: 'systemDescription', label: 'System description' },
  { field: 'firmware', label: 'Firmware' },
  { field: 'component', label: 'Component' },
  { field: 'countryOfProduction', label: 'Country of production' },
  { field: 'use', label: 'Use' },
  { field: 'installDate', label: 'Install date' },
  { field: 'purchaseDate', label: 'Date obtained' },
  { field: 'purchaseCostCents', label: 'Unit cost' },
  { field: 'condition', label: 'Condition' },
  { field: 'owner', label: 'Owner' },
  { field: 'fundingSource', label: 'Funding source' },
  { field: 'assetTag', label: 'Asset tag' },
  { field: 'status', label: 'Status' },
  { field: 'notes', label: 'Notes' },
  { field: 'sourceId', label: 'Source id' },
];

/** Name of a field for messages. */
export function fieldLabel(field: AssetFieldName): string {
  return ownColumns.find((column) => column.field === field)?.label ?? field;
}
