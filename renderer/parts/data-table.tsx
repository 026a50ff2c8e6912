import { Box } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import classes from './data-table.module.css';
import { TableSave } from './table-save';
import { useDrawnRows } from './use-drawn-rows';

export interface Column<Row> {
  readonly header: ReactNode;
  readonly cell: (row: Row, index: number) => ReactNode;
  /** Numbers stand right. */
  readonly right?: boolean;
  readonly width?: number | string;
  /** Buttons, or a bar beside a printed number: nothing of it goes into a saved table. */
  readonly isControl?: true;
}

interface DataTableProps<Row> {
  /** Said to screen readers: what the rows are. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** At most so many rows are drawn; what is saved has all of them. */
  readonly mostDrawn?: number;
  /** Said below the table where rows are left out. */
  readonly leftWords?: (left: number) => ReactNode;
  /** Where `rows` is a part of what there is: which one, `rows 1 to 50 of 1,972`; said below, and in the name of the saved file. */
  readonly partOf?: string | undefined;
  readonly rowKey: (row: Row, index: number) => string | number;
  readonly empty?: ReactNode;
  readonly foot?: readonly ReactNode[];
  readonly maxHeight?: number;
  /** Makes the first cell of each row a button, and the row clickable. */
  readonly onOpen?: (row: Row) => void;
  readonly isChosen?: (row: Row) => boolean;
}

/** A table to read: sticky heads, numbers right, a row that can be opened. For editing see the inventory grid. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rowKey, empty = 'Nothing here', foot, maxHeight, leftWords, partOf } = props;
  const element = useRef<HTMLTableElement>(null);
  const { rows, left, withAll } = useDrawnRows(props.rows, props.mostDrawn);
  const scroll = (
    <Box
      className={classes.scroll}
      __vars={maxHeight ? { '--table-height': `${maxHeight}px` } : {}}
      {...(maxHeight ? { role: 'region', tabIndex: 0, 'aria-label': `${caption}, rows` } : {})}
    >
      <table className={classes.table} ref={element}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, index) => (
              <th
                key={columnKey(index)}
                scope="col"
                className={column.right ? classes.right : undefined}
                style={{ width: column.width }}
                data-control={column.isControl}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <Row key={rowKey(row, index)} row={row} index={index} table={props} />
          ))}
          {rows.length === 0 && (
            <tr>
              <td colSpan={columns.length} className="dimmed">
                {empty}
              </td>
            </tr>
          )}
        </tbody>
        {foot && (
          <tfoot>
            <tr>
              {foot.map((cell, index) => (
                <td
                  key={columnKey(index)}
                  className={columns[index]?.right ? classes.right : undefined}
                  data-control={columns[index]?.isControl}
                >
                  {cell}
                </td>
              ))}
            </tr>
          </tfoot>
        )}
      </table>
    </Box>
  );
  return (
    <div className={classes.frame}>
      {scroll}
      {left > 0 && leftWords && <div className={classes.below}>{leftWords(left)}</div>}
      {partOf && <div className={classes.below}>{partOf}</div>}
      {rows.length > 0 && (
        <TableSave
          caption={partOf ? `${caption}, ${partOf}` : caption}
          table={element}
          withAll={withAll}
          className={classes.save}
        />
      )}
    </div>
  );
}

function columnKey(index: number): string {
  return `column-${index}`;
}

function Row<R>({ row, index, table }: { row: R; index: number; table: DataTableProps<R> }) {
  const { columns, onOpen, isChosen } = table;
  const chosen = isChosen?.(row) ?? false;
  const className = `${onOpen ? classes.link : ''} ${chosen ? classes.chosen : ''}`;
  return (
    <tr
      className={className}
      onClick={onOpen ? () => onOpen(row) : undefined}
      aria-selected={isChosen ? chosen : undefined}
    >
      {columns.map((column, at) => (
        <td
          key={columnKey(at)}
          className={column.right ? classes.right : undefined}
          data-control={column.isControl}
        >
          {at === 0 && onOpen ? (
            <button
              type="button"
              className={classes.open}
              onClick={(event) => {
                event.stopPropagation();
                onOpen(row);
              }}
            >
              {column.cell(row, index)}
            </button>
          ) : (
            column.cell(row, index)
          )}
        </td>
      ))}
    </tr>
  );
}
