import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { renderApp } from './render-app';

test('the estimate gives the range before the point, and each bar leads to its line', async () => {
  const { user } = await renderApp({ screen: 'estimate' });
  expect(await screen.findByText('P50 $3.30M to P80 $3.76M')).toBeInTheDocument();
  expect(screen.getByText(/Point estimate .* before contingency/)).toHaveTextContent('$3,201,100');
  expect(screen.getByText('71%')).toBeInTheDocument();
  const percentiles = screen.getByRole('table', {
    name: 'Percentiles of the total with their standard errors',
  });
  expect(within(percentiles).getByRole('row', { name: /^P50 \$3,298,967 ±\s?\$5,200$/ })).toBeInTheDocument();

  const [bar] = screen.getAllByRole('button', {
    name: /Three-sector LTE radio site.*Bridger Ridge: total from/,
  });
  if (!bar) throw new Error('no bar');
  await user.click(bar);
  expect(await screen.findByText(/Only the lines of: Three-sector LTE radio site/)).toBeInTheDocument();
  expect(screen.getByText(/1 line, point estimate/)).toBeInTheDocument();
});

test('a budget that is typed becomes a setting', async () => {
  const { user, inputsOf } = await renderApp({ screen: 'estimate' });
  const budget = await screen.findByRole('textbox', { name: 'Budget' });
  await user.clear(budget);
  await user.type(budget, '4000000{Enter}');
  await waitFor(() =>
    expect(inputsOf('settings-change')).toContainEqual({ patch: { budgetCents: 400_000_000 } }),
  );
});

test('a long run shows how far it is, can be canceled, and started again', async () => {
  const { user } = await renderApp({ screen: 'estimate' }, { heavyMilliseconds: 3000 });
  await user.click(await screen.findByRole('button', { name: 'Cancel' }));
  expect(await screen.findByText('Canceled')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Start again' }));
  expect(await screen.findByRole('button', { name: 'Cancel' })).toBeInTheDocument();
});

test('the timeline shows each deadline with the chance to meet it', async () => {
  await renderApp({ screen: 'timeline' });
  const table = await screen.findByRole('table', { name: 'Deadlines with the chance to meet them' });
  const rows = within(table)
    .getAllByRole('row')
    .map((row) => row.textContent);
  expect(rows[1]).toBe('Removal term of the program47 CFR 1.50004(h) Oct 15, 2027granted58%');
  expect(rows[2]).toContain('over 99%');
});

test('funding says what counts by reason, and the parts add up to the estimate', async () => {
  await renderApp({ screen: 'funding' });
  const table = await screen.findByRole('table', { name: 'Eligibility by reason' });
  expect(within(table).getByText('Not eligible')).toBeInTheDocument();
  expect(within(table).getByText('$2,846,900')).toBeInTheDocument();
  expect(within(table).getByText('$301,000')).toBeInTheDocument();
  expect(within(table).getByText('$53,200')).toBeInTheDocument();
  expect(within(table).getByText('$3,201,100')).toBeInTheDocument();
  expect(2_846_900 + 301_000 + 53_200).toBe(3_201_100);
});

test('without a program the whole cost is the operator’s own', async () => {
  await renderApp({ screen: 'funding' }, { programId: null });
  expect(await screen.findByText('Without a program you pay all of it')).toBeInTheDocument();
});

test('a gap in the plan is closed with a price, a source and a reason', async () => {
  const { user, inputsOf } = await renderApp({ screen: 'plan' });
  await user.click(await screen.findByRole('button', { name: 'Show which, and what to do' }));
  await user.click(screen.getByRole('button', { name: 'Price by hand…' }));
  const form = await screen.findByRole('form', { name: 'Pin this line by hand' });
  await user.type(within(form).getByRole('textbox', { name: 'Low, each' }), '9000');
  await user.type(within(form).getByRole('textbox', { name: 'Most likely, each' }), '8000');
  await user.type(within(form).getByRole('textbox', { name: 'High, each' }), '12000');
  await user.type(within(form).getByRole('textbox', { name: /Quantity/ }), '2');
  await user.type(within(form).getByRole('textbox', { name: /Source/ }), 'Quote 118 of May 4');
  await user.type(within(form).getByRole('textbox', { name: /Reason/ }), 'No catalog item');
  await user.click(within(form).getByRole('button', { name: 'Pin line' }));
  expect(within(form).getByText(/The three costs are out of order/)).toBeInTheDocument();

  await user.clear(within(form).getByRole('textbox', { name: 'Most likely, each' }));
  await user.type(within(form).getByRole('textbox', { name: 'Most likely, each' }), '10000');
  await user.click(within(form).getByRole('button', { name: 'Pin line' }));
  await waitFor(() =>
    expect(inputsOf('plan-line-pin')).toEqual([
      {
        lineId: 'Elk Basin-repeater',
        quantity: 2,
        lowCents: 900_000,
        likelyCents: 1_000_000,
        highCents: 1_200_000,
        basis: 'quote',
        source: 'Quote 118 of May 4',
        reason: 'No catalog item',
      },
    ]),
  );
});
