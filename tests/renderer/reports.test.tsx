import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderApp } from './render-app';

test('an invoice names the lines of the plan that it pays for by what they buy and where', async () => {
  const { user, inputsOf } = await renderApp({ screen: 'reports' });
  await user.click(await screen.findByRole('button', { name: 'Add an invoice…' }));
  const dialog = await screen.findByRole('dialog', { name: 'Add an invoice' });
  await user.type(within(dialog).getByLabelText(/^Invoice number/), 'INV-7');
  await user.type(within(dialog).getByLabelText(/^Vendor/), 'Prairie Tower Service');
  for (const [label, typed] of [
    ['Invoice date', 'Jul 1, 2022'],
    ['Amount', '1234.56'],
  ] as const) {
    const field = within(dialog).getByLabelText(label);
    fireEvent.change(field, { target: { value: typed } });
    fireEvent.blur(field);
  }
  await user.type(within(dialog).getByRole('combobox', { name: 'Plan lines' }), 'tower crew');
  const [option] = await screen.findAllByRole('option', { name: /^Tower crew, swap of three sectors, / });
  if (option === undefined) throw new Error('no line');
  await user.click(option);
  await user.click(within(dialog).getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(inputsOf('invoice-save')).toHaveLength(1));
  const site = option.textContent?.split(', ').at(-1);
  expect(inputsOf('invoice-save')[0]).toMatchObject({ invoice: { lineIds: [`${site}-tower-crew`] } });
});
