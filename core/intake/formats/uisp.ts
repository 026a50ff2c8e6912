import type { TableFormat } from '../table-format';

/** Ubiquiti UISP, UNMS and UniFi: the names of their API as columns. */
export const uisp: TableFormat = {
  id: 'uisp',
  label: 'Ubiquiti UISP',
  marks: [
    ['identification.name'],
    ['identification.model'],
    ['displayName', 'modelName', 'firmwareVersion'],
    ['unifi id', 'model', 'mac'],
  ],
  columns: {
    sourceId: ['identification.id', 'id', 'unifi id'],
    site: ['site.name', 'identification.site.name', 'site'],
    name: [
      'identification.displayName',
      'identification.name',
      'displayName',
      'name',
      'hostname',
      'identification.hostname',
    ],
    category: ['identification.role', 'role', 'identification.type', 'type'],
    model: ['identification.model', 'model', 'identification.modelName', 'modelName'],
    serial: ['identification.serialNumber', 'serialNumber', 'serial'],
    mac: ['identification.mac', 'mac'],
    ip: ['ipAddress', 'ip'],
    firmware: ['identification.firmwareVersion', 'firmwareVersion', 'version'],
    status: ['overview.status', 'status'],
  },
  source: 'uisp',
};
