import type { TableFormat } from '../table-format';

const group = 'Financial and administrative information - ';

/** GLPI: search result exported as CSV or workbook; plural headings, financial ones with their group before them. */
export const glpi: TableFormat = {
  id: 'glpi',
  label: 'GLPI',
  marks: [
    ['Entity', 'Locations'],
    ['Entity', 'Inventory number'],
    ['Manufacturers', 'Locations'],
    ['Manufacturers', 'Models'],
    [`${group}Date of purchase`],
    [`${group}Immobilization number`],
  ],
  columns: {
    sourceId: ['ID'],
    site: ['Locations', 'Location'],
    name: ['Name'],
    category: ['Types', 'Type'],
    manufacturer: ['Manufacturers', 'Manufacturer'],
    model: ['Models', 'Model'],
    serial: ['Serial number'],
    assetTag: ['Inventory number', `${group}Immobilization number`],
    owner: ['Entity'],
    status: ['Status'],
    firmware: ['Firmware'],
    installDate: [`${group}Startup date`, 'Startup date'],
    purchaseDate: [
      `${group}Date of purchase`,
      `${group}Order date`,
      `${group}Delivery date`,
      'Date of purchase',
    ],
    purchaseCostCents: [`${group}Value`],
    notes: ['Comments'],
  },
  source: 'glpi',
  paths: ['site', 'owner'],
};
