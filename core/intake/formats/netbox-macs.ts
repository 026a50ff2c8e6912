import type { TableFormat } from '../table-format';

/**
 * NetBox: its table of MAC addresses (from 4.2), or the API's. Each address belongs to an interface of an asset that is
 * named; one asset is one row, its primary address first. What the asset is stands in another file.
 */
export const netboxMacs: TableFormat = {
  id: 'netbox-macs',
  label: 'NetBox MAC addresses',
  marks: [
    ['MAC Address', 'Parent', 'Interface'],
    ['MAC Address', 'Assigned Object', 'Is Primary'],
  ],
  columns: { name: ['Parent', 'Assigned object parent'], mac: ['MAC Address'] },
  closed: true,
  isKnownByName: true,
  oneAssetBy: 'Parent',
  first: { column: 'Primary', value: 'true' },
};
