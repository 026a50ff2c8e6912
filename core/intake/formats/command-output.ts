import type { TableFormat } from '../table-format';

/** The table that dump-table.ts makes of a terminal session; never recognized by headings. */
export const commandOutput: TableFormat = {
  id: 'command-output',
  label: 'Output of commands',
  marks: [],
  columns: {
    name: ['Name'],
    manufacturer: ['Manufacturer'],
    model: ['Model'],
    serial: ['Serial'],
    quantity: ['Quantity'],
    mac: ['MAC'],
    ip: ['IP'],
    sysObjectId: ['SNMP object id'],
    firmware: ['Firmware'],
    systemDescription: ['System description'],
    status: ['Status'],
  },
  closed: true,
  isKnownByName: true,
};
