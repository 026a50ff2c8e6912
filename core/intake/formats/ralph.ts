import type { TableFormat } from '../table-format';

/** Ralph: export of data center or back office assets, whose columns are the names of its fields. */
export const ralph: TableFormat = {
  id: 'ralph',
  label: 'Ralph',
  marks: [
    ['sn', 'barcode', 'hostname'],
    ['sn', 'barcode', 'model'],
    ['sn', 'barcode', 'niw'],
    ['sn', 'model', 'force_depreciation'],
    ['sn', 'model', 'warehouse', 'service_env'],
  ],
  columns: {
    sourceId: ['id'],
    site: ['data_center', 'server_room', 'warehouse', 'region'],
    name: ['hostname'],
    category: ['category', 'model category'],
    manufacturer: ['manufacturer', 'model manufacturer'],
    model: ['model', 'model name'],
    serial: ['sn'],
    mac: ['mac'],
    ip: ['management_ip', 'ip'],
    assetTag: ['barcode', 'niw'],
    owner: ['property_of'],
    fundingSource: ['budget_info'],
    status: ['status'],
    firmware: ['firmware_version'],
    purchaseDate: ['invoice_date', 'buyout_date'],
    installDate: ['start_usage'],
    purchaseCostCents: ['price'],
    notes: ['remarks'],
  },
  source: 'ralph',
};
