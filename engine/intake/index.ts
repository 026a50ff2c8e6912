export type { SheetChoice } from './choose-sheet';
export { listSheets, readInventoryFile } from './read-inventory-file';
export { inventoryCsv } from './write-inventory';
