import { extname } from 'node:path';
import type { AssetColumn } from '../../core/inventory/asset-filter';
import { listColumnNamed, listColumns } from '../../core/inventory/list-rows';
import { problem, UserProblem } from '../../core/problem';
import type { AssetSort, ExportFormat } from '../../engine/api';
import { type AddCommand, listOption, withWorkspace } from '../command';

interface ExportOptions {
  readonly format?: string;
  readonly verdict?: string;
  readonly search?: string;
  readonly sort?: string;
  readonly columns?: string[];
  readonly replace?: boolean;
}

const formats: readonly ExportFormat[] = ['csv', 'xlsx', 'json'];

export const addExport: AddCommand = (program, perform) => {
  program
    .command('export <workspace> <file>')
    .description('write the inventory as .csv, .xlsx or .json, which import reads back without a change')
    .option('--format <format>', 'csv, xlsx or json (default: by the ending of the file)')
    .option('--verdict <verdict>', 'only assets that are listed, in review or clear')
    .option('--search <words>', 'only assets with all of these words')
    .option('--sort <column>', 'in the order of this column; COLUMN:desc turns it around')
    .option(
      '--columns <names>',
      'only these columns, joined by commas: the list, not what import reads back whole',
      listOption,
    )
    .option('--replace', 'put it in the place of a file that is there')
    .action(
      perform(async ({ client, output }, path: string, file: string, options: ExportOptions) => {
        const { verdict, search, sort, columns, replace } = options;
        const filter = {
          ...(verdict === undefined ? {} : { verdict: verdictOption(verdict) }),
          ...(search === undefined ? {} : { text: search }),
        };
        const written = await withWorkspace(client, path, 'read', () =>
          client.call('inventory-export', {
            path: file,
            format: formatOf(options.format ?? extname(file).slice(1)),
            filter,
            ...(sort === undefined ? {} : { sort: sortOption(sort) }),
            ...(columns === undefined ? {} : { columns: columns.map(columnOption) }),
            ...(replace ? { replace } : {}),
          }),
        );
        output.document('changeout/export/1', { ...written });
        output.line(`Wrote ${written.assets.toLocaleString('en-US')} assets to ${written.path}.`);
      }),
    );
};

function formatOf(text: string): ExportFormat {
  const format = formats.find((known) => known === text.toLowerCase());
  if (format) return format;
  throw new UserProblem([problem('There is no such format', 'Choose csv, xlsx or json', { value: text })]);
}

function sortOption(text: string): AssetSort {
  const [name = '', direction = 'asc'] = text.split(':');
  if (direction !== 'asc' && direction !== 'desc') {
    throw new UserProblem([
      problem('There is no such direction', 'Write COLUMN:asc or COLUMN:desc', { value: text }),
    ]);
  }
  return { column: columnOption(name), direction };
}

function columnOption(text: string): AssetColumn {
  const column = listColumnNamed(text);
  if (column !== null) return column;
  const names = listColumns.map(({ label }) => label).join(', ');
  throw new UserProblem([problem('There is no such column', `Choose of: ${names}`, { value: text })]);
}

function verdictOption(text: string): 'listed' | 'review' | 'clear' {
  if (text === 'listed' || text === 'review' || text === 'clear') return text;
  throw new UserProblem([
    problem('There is no such verdict', 'Choose listed, review or clear', { value: text }),
  ]);
}
