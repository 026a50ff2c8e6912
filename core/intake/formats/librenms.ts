import type { TableFormat } from '../table-format';

/**
 * LibreNMS: the columns of its table of assets, as SELECT ... INTO OUTFILE and its API give them. The maker is no
 * field there: `os` and sysObjectID are evidence for the flagger, never a manufacturer.
 */
export const librenms: TableFormat = {
  id: 'librenms',
  label: 'LibreNMS',
  marks: [
    ['sysObjectID', 'sysDescr'],
    ['sysName', 'hardware', 'os'],
    ['device_id', 'sysObjectID'],
    ['hostname', 'hardware', 'os'],
  ],
  columns: {
    sourceId: ['device_id'],
    site: ['location'],
    name: ['display', 'sysName', 'hostname'],
    category: ['type'],
    model: ['hardware'],
    serial: ['serial'],
    mac: ['mac', 'mac_address'],
    ip: ['ip', 'hostname'],
    sysObjectId: ['sysObjectID'],
    systemDescription: ['sysDescr', 'os'],
    firmware: ['version'],
    notes: ['notes'],
  },
  source: 'librenms',
};
