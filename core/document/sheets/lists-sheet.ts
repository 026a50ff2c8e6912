import type { RunResult } from '../run-result';
import { column, count, row, type SheetModel, text } from '../sheet';

export function listsSheet({ stamp }: RunResult): SheetModel {
  return {
    name: 'Lists',
    note: 'Lists in force on the as-of date, by which the assets were flagged.',
    columns: [column('List', 34), column('Version', 16), column('Entities', 10), column('Source', 60)],
    rows: stamp.lists.map((list) =>
      row(text(list.list), text(list.version), count(list.entities), text(list.source)),
    ),
    choices: [],
  };
}
