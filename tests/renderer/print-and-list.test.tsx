import '@testing-library/jest-dom';
import { act, renderHook, screen, waitFor, within } from '@testing-library/react';
import { printView } from '../../renderer/app/print-view';
import { rowsOf } from '../../renderer/format/count';
import { useDrawnRows } from '../../renderer/parts/use-drawn-rows';
import { printedWords } from '../../renderer/screens/inventory/printed-assets';
import { renderApp } from './render-app';

describe('A list of which only a part is on the screen', () => {
  test('is printed from its first row in the columns of the screen, and says how much of it that is', async () => {
    await renderApp({ screen: 'inventory' }, { assets: 2314 });
    await screen.findByText('2,314 assets');
    expect(screen.queryByRole('table', { name: 'Assets as printed' })).not.toBeInTheDocument();
    let printed: string[] = [];
    let words = '';
    window.print = () => {
      const table = screen.getByRole('table', { name: 'Assets as printed' });
      printed = within(table)
        .getAllByRole('columnheader')
        .map((head) => head.textContent ?? '');
      words = `${table.parentElement?.querySelector('p')?.textContent} ${table.querySelectorAll('tbody tr').length}`;
    };
    await act(() => printView());
    expect(printed.slice(0, 4)).toEqual(['Asset', 'Verdict', 'Site', 'Manufacturer']);
    expect(words).toBe('Rows 1 to 2,000 of 2,314. Export writes all of them to a file. 2000');
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(screen.queryByRole('table', { name: 'Assets as printed' })).not.toBeInTheDocument();
  });

  test('that is printed to its end says so', () => {
    expect(printedWords(1, 1)).toBe('All 1 asset of the list.');
    expect(printedWords(2000, 2001)).toMatch(/^Rows 1 to 2,000 of 2,001\./);
  });

  test('is exported with its columns, filter and order, to its end', async () => {
    const { user, inputsOf } = await renderApp({ screen: 'inventory', filter: { text: 'huawei' } });
    await user.click(await screen.findByRole('button', { name: 'Export…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Export the inventory' });
    await user.click(within(dialog).getByRole('radio', { name: /^The list as the screen shows it, / }));
    await user.click(within(dialog).getByRole('radio', { name: 'CSV' }));
    await user.click(within(dialog).getByRole('button', { name: 'Export…' }));
    await waitFor(() => expect(inputsOf('inventory-export')).toHaveLength(1));
    const [input] = inputsOf('inventory-export') as { columns: string[]; filter: object; format: string }[];
    expect(input).toMatchObject({ format: 'csv', filter: { text: 'huawei' } });
    expect(input?.columns.slice(0, 3)).toEqual(['id', 'verdict', 'site']);
  });
});

describe('A table that draws only its first rows', () => {
  const rows = Array.from({ length: 3000 }, (_, index) => index);

  test('has all of them while it is saved, and two thousand on paper', () => {
    const { result } = renderHook(() => useDrawnRows(rows, 200));
    expect(result.current).toMatchObject({ left: 2800 });
    expect(result.current.rows).toHaveLength(200);
    let saved = 0;
    act(() =>
      result.current.withAll(() => {
        saved = result.current.rows.length;
      }),
    );
    expect(saved).toBe(3000);
    expect(result.current.rows).toHaveLength(200);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(result.current).toMatchObject({ left: 1000 });
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(result.current.rows).toHaveLength(200);
  });

  test('that is short is drawn whole', () => {
    const { result } = renderHook(() => useDrawnRows(rows, 3000));
    expect(result.current).toMatchObject({ left: 0 });
    expect(result.current.rows).toHaveLength(3000);
  });

  test('a page of a longer list is named by its rows, a whole list is not', () => {
    expect(rowsOf(50, 50, 1972)).toBe('rows 51 to 100 of 1,972');
    expect(rowsOf(0, 50, 50)).toBeUndefined();
  });
});
