import { formatCents } from '../../core/money/cents';
import type { CatalogRow } from '../../engine/api';
import { type AddCommand, addRunOptions, type RunOptions, runInputOf, withWorkspace } from '../command';
import { tableLines } from '../table';

interface CatalogOptions extends RunOptions {
  readonly search?: string;
}

export const addCatalog: AddCommand = (program, perform) => {
  const catalog = addRunOptions(
    program
      .command('catalog')
      .argument('<workspace>')
      .description('prices in force, your own and quoted ones'),
  )
    .option('--search <words>', 'only items with these words')
    .action(
      perform(async ({ client, output }, path: string, options: CatalogOptions) => {
        const view = await withWorkspace(client, path, 'read', () =>
          client.call('catalog-entries', runInputOf(options)),
        );
        const rows = view.rows.filter((row) => matches(row, options.search ?? ''));
        output.document('changeout/catalog/1', { asOf: view.asOf, version: view.version, items: rows });
        for (const line of catalogTable(rows)) output.line(line);
        output.line(`${rows.length} items, as of ${view.asOf}.`);
      }),
    );
  catalog
    .command('export <workspace> <file>')
    .description('write the catalog as .csv or .xlsx')
    .action(
      perform(async ({ client, output }, path: string, file: string) => {
        const written = await withWorkspace(client, path, 'read', () =>
          client.call('catalog-export', { path: file }),
        );
        output.document('changeout/catalog-export/1', { ...written });
        output.line(`Wrote ${written.rows} items to ${written.path}.`);
      }),
    );
  catalog
    .command('import <workspace> <file>')
    .description('take own prices from .csv or .xlsx; one bad row and nothing is written')
    .action(
      perform(async ({ client, output }, path: string, file: string) => {
        const taken = await withWorkspace(client, path, 'write', () =>
          client.call('catalog-import', { path: file }),
        );
        output.document('changeout/catalog-import/1', { ...taken });
        output.line(`${taken.created} created, ${taken.updated} updated, ${taken.unchanged} unchanged.`);
      }),
    );
};

function matches({ inForce }: CatalogRow, search: string): boolean {
  const text = `${inForce.id} ${inForce.item} ${inForce.category}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function catalogTable(rows: readonly CatalogRow[]): string[] {
  return tableLines(
    [
      { heading: 'Id', cell: ({ itemId }) => itemId, width: 24 },
      { heading: 'Item', cell: ({ inForce }) => inForce.item, width: 44 },
      { heading: 'Unit', cell: ({ inForce }) => inForce.unit, width: 22 },
      { heading: 'Low', cell: (row) => price(row, 0), align: 'right' },
      { heading: 'Likely', cell: (row) => price(row, 1), align: 'right' },
      { heading: 'High', cell: (row) => price(row, 2), align: 'right' },
      { heading: 'Year', cell: ({ inForce }) => String(inForce.priceYear ?? '') },
      { heading: 'Basis', cell: (row) => (row.quotedCents === null ? row.inForce.basis : 'quote') },
      { heading: 'Confidence', cell: ({ inForce }) => inForce.confidence },
      { heading: 'Lines', cell: ({ lines }) => String(lines), align: 'right' },
      { heading: 'Gaps', cell: ({ gaps }) => String(gaps), align: 'right' },
    ],
    rows,
  );
}

function price({ inForce, quotedCents }: CatalogRow, place: 0 | 1 | 2): string {
  if (quotedCents !== null) return formatCents(quotedCents);
  if (inForce.fractionOfEquipment)
    return `${Number((inForce.fractionOfEquipment[place] * 100).toFixed(2))} %`;
  const amount = [inForce.lowCents, inForce.likelyCents, inForce.highCents][place];
  return amount === null || amount === undefined ? 'no price' : formatCents(amount);
}
