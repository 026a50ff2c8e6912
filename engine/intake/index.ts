export { type InventoryFile, listSheets, readInventoryFile } from './read-inventory-file';
export { inventoryCsv } from './write-inventory';
