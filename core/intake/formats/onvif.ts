import type { TableFormat } from '../table-format';

/** The table that onvif-table.ts makes of answers of cameras; never recognized by headings. */
export const onvif: TableFormat = {
  id: 'onvif',
  label: 'ONVIF',
  marks: [],
  columns: {
    name: ['Name'],
    site: ['Location'],
    manufacturer: ['Manufacturer'],
    model: ['Model', 'Hardware'],
    serial: ['Serial'],
    mac: ['MAC'],
    ip: ['IP'],
    firmware: ['Firmware'],
    status: ['Status'],
  },
  closed: true,
};
