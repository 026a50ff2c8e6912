import type { TableFormat } from '../table-format';

/** Snipe-IT: table export, custom asset report and import template, English interface. */
export const snipeIt: TableFormat = {
  id: 'snipe-it',
  label: 'Snipe-IT',
  marks: [
    ['Asset Tag', 'Checked Out To'],
    ['Asset Tag', 'Default Location'],
    ['Asset Tag', 'EOL Rate'],
    ['Asset Tag', 'BYOD'],
    ['Asset Name', 'Asset Tag', 'Company'],
    ['Asset Name', 'Asset Tag', 'Model No.'],
    ['Asset Name', 'Asset Tag', 'Model Number'],
    ['Item Name', 'Asset Tag'],
  ],
  columns: {
    sourceId: ['ID'],
    site: ['Location', 'Default Location'],
    name: ['Asset Name', 'Item Name', 'Name'],
    category: ['Category'],
    manufacturer: ['Manufacturer'],
    model: ['Model No.', 'Model Number', 'Model', 'Model Name'],
    serial: ['Serial', 'Serial Number'],
    assetTag: ['Asset Tag'],
    owner: ['Company'],
    quantity: ['Quantity', 'QTY'],
    condition: ['Status'],
    purchaseDate: ['Purchase Date', 'Purchased'],
    purchaseCostCents: ['Purchase Cost', 'Cost'],
    notes: ['Notes'],
  },
  source: 'snipe-it',
};
