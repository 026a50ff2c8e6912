import { inventoryColumns } from '../inventory-table';
import type { RunResult } from '../run-result';
import type { SheetModel } from '../sheet';
import { flatSheet } from './flat-sheet';

/** What is there now: listed assets and those in review, with evidence. The whole inventory is a file of its own. */
export function assetsSheet({ flags }: RunResult): SheetModel {
  const shown = flags.assets.filter(
    ({ verdict }) => verdict.verdict !== 'clear' || verdict.override !== null,
  );
  return flatSheet(
    {
      name: 'Existing equipment',
      wholeFile: 'inventory-and-flags.xlsx',
      note: 'Assets that are listed or in review, with the evidence and the listings. Date obtained decides eligibility: an empty one has to be found.',
    },
    inventoryColumns,
    shown,
  );
}
