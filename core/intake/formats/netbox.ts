import type { TableFormat } from '../table-format';

/** NetBox: export of the table of assets with display headings, and the import form with field names. */
export const netbox: TableFormat = {
  id: 'netbox',
  label: 'NetBox',
  marks: [
    ['Name', 'Tenant', 'Site', 'Role', 'Type'],
    ['Name', 'Status', 'Site', 'Role', 'Manufacturer', 'Type'],
    ['Name', 'Site', 'Rack', 'Role'],
    ['Rack face', 'Type'],
    ['device_type', 'role', 'site'],
    ['device_type', 'device_role', 'site'],
  ],
  columns: {
    sourceId: ['ID'],
    site: ['Site'],
    name: ['Name'],
    category: ['Role', 'device_role'],
    manufacturer: ['Manufacturer'],
    model: ['Type', 'device_type'],
    serial: ['Serial number', 'serial'],
    assetTag: ['Asset tag'],
    owner: ['Tenant'],
    status: ['Status'],
    ip: ['IP Address', 'IPv4 Address', 'IPv6 Address', 'OOB IP'],
    firmware: ['Platform'],
    notes: ['Comments', 'Description'],
  },
  source: 'netbox',
};
