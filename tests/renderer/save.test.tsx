import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { tableCsv } from '../../renderer/parts/save-view';
import { renderApp } from './render-app';

function tableOf(html: string): HTMLTableElement {
  document.body.innerHTML = `<table>${html}</table>`;
  const table = document.querySelector('table');
  if (table === null) throw new Error('no table');
  return table;
}

describe('A table as CSV', () => {
  afterEach(() => {
    document.body.innerHTML = '';
  });

  test('columns of buttons and arrows of a sorted head are left out', () => {
    const table = tableOf(`
      <thead><tr><th><button>P80 <span aria-hidden="true">↓</span></button></th><th data-control="true">Change</th></tr></thead>
      <tbody><tr><td>$1,200</td><td data-control="true"><button>Delete</button></td></tr></tbody>`);
    expect(tableCsv(table)).toBe('P80\r\n"$1,200"\r\n');
  });

  test('words below each other are parted, words beside each other are not', () => {
    const table = tableOf(`
      <tr><td><b>November 2019</b><div>No list yet</div></td><td>one<br>two</td><td><i style="display: inline">3</i>4</td></tr>
      <tr><td><span style="display: block">up</span>down</td><td><input type="text" value="Serial"><input type="hidden" value="x"></td><td> 5
        m </td></tr>`);
    expect(tableCsv(table)).toBe('November 2019 No list yet,one two,34\r\nup down,Serial,5 m\r\n');
  });

  test('what a spreadsheet would run is made text, a negative amount stays a number', () => {
    const table = tableOf('<tr><td>=1+1</td><td>-$5</td><td>He said "no"</td></tr>');
    expect(tableCsv(table)).toBe(`'=1+1,-$5,"He said ""no"""\r\n`);
  });
});

function itemNames(): (string | null)[] {
  return screen.getAllByRole('menuitem').map((item) => item.textContent);
}

test('a drawn chart is saved as a picture or a table, bars of boxes only as a table', async () => {
  const { user, inputsOf } = await renderApp({ screen: 'estimate' });
  await user.click(await screen.findByRole('button', { name: 'Enough trials: save or print' }));
  await screen.findByRole('menuitem', { name: 'Print this view…' });
  expect(itemNames()).toEqual(['Save as PNG…', 'Save as SVG…', 'Save as CSV…', 'Print this view…']);
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('menuitem')).not.toBeInTheDocument());

  await user.click(screen.getByRole('button', { name: 'What moves the total most: save or print' }));
  await screen.findByRole('menuitem', { name: 'Print this view…' });
  expect(itemNames()).toEqual(['Save as CSV…', 'Print this view…']);
  await user.click(screen.getByRole('menuitem', { name: 'Save as CSV…' }));
  await waitFor(() => expect(inputsOf('view-save')).toHaveLength(1));
  const [saved] = inputsOf('view-save') as { readonly base64: string }[];
  const csv = Buffer.from(saved?.base64 ?? '', 'base64').toString('utf8');
  expect(csv.split('\r\n')[0]).toBe('Input,Total at its P10,Total at its P90,Swing,Of variance');
  expect(csv.split('\r\n')).toHaveLength(1 + 30 + 1);
  expect(screen.queryByRole('table', { name: 'What moves the total most' })).not.toBeInTheDocument();
});

test('the tree of outcomes is no picture: none of its buttons is saved as one', async () => {
  const { user } = await renderApp({ screen: 'scenarios' });
  await user.click(await screen.findByRole('tab', { name: 'Tree of outcomes' }));
  const start = await screen.findByRole('button', { name: /Start with/ });
  await waitFor(() => expect(start).toBeEnabled());
  await user.click(start);
  await user.click(await screen.findByRole('button', { name: /: save or print$/ }));
  await screen.findByRole('menuitem', { name: 'Print this view…' });
  expect(itemNames()).toEqual(['Save as CSV…', 'Print this view…']);
});

test('the table of settling prints two standard errors, as its sentence says', async () => {
  const { user } = await renderApp({ screen: 'estimate' });
  const section = await screen.findByRole('region', { name: 'Enough trials' });
  expect(section).toHaveTextContent('(two standard errors)');
  await user.click(within(section).getByRole('radio', { name: 'Table' }));
  const table = within(section).getByRole('table', { name: 'Percentiles after so many trials' });
  const heads = within(table)
    .getAllByRole('columnheader')
    .map((head) => head.textContent);
  expect(heads).toEqual(['Trials', 'P50', 'P50 ± two standard errors', 'P80', 'P80 ± two standard errors']);
  const row = within(table).getByRole('row', { name: /^10,000 / });
  const [, , p50, , p80] = within(row).getAllByRole('cell');
  // One error of the fake: 0.13 and 0.16 of $3,201,100 over the root of 10,000 trials.
  expect(p50).toHaveTextContent('$8,323');
  expect(p80).toHaveTextContent('$10,244');
});

test('plan lines are saved as they are filtered, with every column of the reports', async () => {
  const { user, inputsOf } = await renderApp({ screen: 'plan' });
  await user.type(await screen.findByRole('textbox', { name: 'Filter lines' }), 'tower crew');
  await user.click(screen.getByRole('button', { name: 'Plan lines: save as CSV' }));
  await waitFor(() => expect(inputsOf('view-save')).toHaveLength(1));
  const [saved] = inputsOf('view-save') as { readonly base64: string }[];
  const [heads, ...rows] = Buffer.from(saved?.base64 ?? '', 'base64')
    .toString('utf8')
    .trim()
    .split('\r\n');
  expect(heads).toMatch(/^line_id,site,existing,replacement,category,phase,.*,basis,source,confidence,/);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row.toLowerCase()).toContain('tower crew');
});
