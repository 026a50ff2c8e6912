import type { TableFormat } from '../table-format';

/** Lansweeper: a report's columns; one row a join, so an asset with two disks comes twice with one AssetID. */
export const lansweeper: TableFormat = {
  id: 'lansweeper',
  label: 'Lansweeper',
  marks: [
    ['AssetID', 'AssetName'],
    ['AssetName', 'AssetType'],
    ['AssetName', 'AssetTypename'],
    ['AssetName', 'IPLocation'],
    ['AssetName', 'Lastseen'],
  ],
  columns: {
    sourceId: ['AssetID'],
    site: ['Location', 'Branchoffice', 'Building', 'IPLocation'],
    name: ['AssetName'],
    category: ['AssetType', 'AssetTypename', 'Type'],
    manufacturer: ['Manufacturer'],
    model: ['Model'],
    serial: ['Serialnumber', 'Serial'],
    mac: ['Mac', 'MACAddress'],
    ip: ['IPAddress'],
    assetTag: ['BarCode'],
    owner: ['Department'],
    status: ['State', 'Statename'],
    purchaseDate: ['PurchaseDate'],
  },
  source: 'lansweeper',
  oneAssetBy: 'AssetID',
};
