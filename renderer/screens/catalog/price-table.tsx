import { Text } from '@mantine/core';
import type { CatalogRow } from '../../../engine/api';
import { countOf } from '../../format/count';
import { Amount } from '../../parts/amount';
import { BasisBadge, ConfidenceBadge } from '../../parts/confidence-badge';
import { DataTable } from '../../parts/data-table';
import classes from './catalog.module.css';
import { hasNoPrice } from './catalog-rows';
import { ItemPrice } from './item-price';

export function PriceTable({
  rows,
  onOpen,
}: {
  rows: readonly CatalogRow[];
  onOpen: (row: CatalogRow) => void;
}) {
  return (
    <DataTable
      caption="Prices of the catalog"
      rows={rows}
      rowKey={(row) => row.itemId}
      onOpen={onOpen}
      columns={[
        { header: 'Item', width: '32%', cell: (row) => <ItemCell row={row} /> },
        { header: 'Unit', cell: ({ inForce }) => inForce.unit },
        { header: 'Low', right: true, width: 100, cell: (row) => <Price row={row} place={0} /> },
        { header: 'Most likely', right: true, width: 100, cell: (row) => <Price row={row} place={1} /> },
        { header: 'High', right: true, width: 100, cell: (row) => <Price row={row} place={2} /> },
        { header: 'Year', right: true, width: 60, cell: ({ inForce }) => inForce.priceYear ?? '' },
        { header: 'Basis', width: 200, cell: (row) => <Basis row={row} /> },
        { header: 'In the plan', right: true, width: 90, cell: (row) => <Use row={row} /> },
      ]}
    />
  );
}

function ItemCell({ row: { inForce } }: { row: CatalogRow }) {
  return (
    <>
      <span className={classes.item}>{inForce.item}</span>
      <Text span size="xs" c="dimmed" display="block">
        {inForce.category}, {inForce.id}
      </Text>
    </>
  );
}

function Price({ row, place }: { row: CatalogRow; place: 0 | 1 | 2 }) {
  if (row.quotedCents !== null) return <Amount cents={row.quotedCents} exact />;
  if (hasNoPrice(row) && place !== 1) return null;
  return <ItemPrice entry={row.inForce} place={place} />;
}

function Basis({ row }: { row: CatalogRow }) {
  const { inForce, quotedCents } = row;
  if (quotedCents === null && hasNoPrice(row)) return <ConfidenceBadge confidence="uncertain" />;
  return (
    <span className={classes.badges}>
      <BasisBadge basis={quotedCents === null ? inForce.basis : 'quote'} />
      {quotedCents === null && inForce.confidence !== 'sourced' && (
        <ConfidenceBadge confidence={inForce.confidence} />
      )}
    </span>
  );
}

function Use({ row: { lines, gaps } }: { row: CatalogRow }) {
  if (gaps > 0) return <span className={classes.gap}>{countOf(gaps, 'gap')}</span>;
  return lines === 0 ? <span className="dimmed">not used</span> : countOf(lines, 'line');
}
