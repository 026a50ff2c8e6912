export type { SheetChoice } from './choose-sheet';
export {
  type InventoryFile,
  listSheets,
  type ReadingChoices,
  readInventoryFile,
} from './read-inventory-file';
export { inventoryCsv } from './write-inventory';
