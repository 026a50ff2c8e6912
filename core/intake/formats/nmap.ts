import type { TableFormat } from '../table-format';

/** The table that nmap-table.ts makes of a scan; never recognized by headings. */
export const nmap: TableFormat = {
  id: 'nmap',
  label: 'nmap',
  marks: [],
  columns: {
    name: ['Name'],
    mac: ['MAC'],
    ip: ['IP'],
    systemDescription: ['System description'],
    status: ['Status'],
  },
  closed: true,
};
