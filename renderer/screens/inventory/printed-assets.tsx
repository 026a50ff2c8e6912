import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { assetCellText } from '../../../core/inventory/asset-cell';
import type { AssetRow } from '../../../engine/api';
import { useEngine } from '../../app/desktop-context';
import { beforePrinting } from '../../app/print-view';
import { countOf, formatCount } from '../../format/count';
import { fetchRows } from './asset-rows';
import { columnLabel } from './column-labels';
import classes from './printed-assets.module.css';
import type { ViewState } from './use-inventory-view';

/** Some eighty pages: who needs more on paper prints the file that Export writes. */
const mostPrinted = 2000;

interface PrintedAssetsProps {
  readonly view: ViewState;
  /** null while the assets of the present filter are not counted yet. */
  readonly total: number | null;
}

/** On paper only: the list of the grid from its first row, because the grid itself holds no more than what is in sight. */
export function PrintedAssets({ view, total }: PrintedAssetsProps) {
  const engine = useEngine();
  const { applied: filter, sort, columns } = view;
  const [rows, setRows] = useState<readonly AssetRow[] | null>(null);
  const fetchAll = useCallback(async () => {
    const lastRow = Math.min(total ?? 0, mostPrinted) - 1;
    const found = await fetchRows(engine, { filter, sort }, { firstRow: 0, lastRow });
    flushSync(() => setRows(found));
  }, [engine, filter, sort, total]);
  useEffect(() => beforePrinting((waitFor) => waitFor(fetchAll())), [fetchAll]);
  useEffect(() => {
    const forget = (): void => setRows(null);
    window.addEventListener('afterprint', forget);
    return () => window.removeEventListener('afterprint', forget);
  }, []);
  if (rows === null || total === null) return null;
  return (
    <div className={classes.printed}>
      <p>{printedWords(rows.length, total)}</p>
      <table aria-label="Assets as printed">
        <thead>
          <tr>
            {columns.map(({ column }) => (
              <th key={column}>{columnLabel(column)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map(({ column }) => (
                <td key={column} className={column.endsWith('Date') ? classes.unbroken : undefined}>
                  {assetCellText(row, column)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What of the list stands on the paper, in plain words. */
export function printedWords(printed: number, total: number): string {
  if (printed >= total) return `All ${countOf(total, 'asset')} of the list.`;
  return `Rows 1 to ${formatCount(printed)} of ${formatCount(total)}. Export writes all of them to a file.`;
}
