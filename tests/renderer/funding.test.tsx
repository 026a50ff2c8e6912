import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { programOfForm } from '../../core/funding/program-of-form';
import { problem } from '../../core/problem';
import { ownBill } from '../core/funding/support';
import { renderApp } from './render-app';

test('a bill is read back in plain words while it is written, then saved and chosen', async () => {
  const { user, inputsOf } = await renderApp({ screen: 'funding' });
  await user.click(await screen.findByRole('button', { name: 'Write a bill…' }));
  const dialog = await screen.findByRole('dialog', { name: 'Write a program or bill' });
  await user.type(within(dialog).getByRole('textbox', { name: 'Name' }), 'Rural Act of 2027');
  const share = within(dialog).getByRole('textbox', { name: 'Share of the cost that it pays' });
  await user.clear(share);
  await user.type(share, '80');
  expect(
    await within(dialog).findByText('It pays 80% of what counts; the operator pays 20%.'),
  ).toBeInTheDocument();
  await user.click(within(dialog).getByRole('button', { name: 'Save and choose it' }));
  expect(within(dialog).getByText('it does not say where this comes from')).toBeInTheDocument();
  expect(inputsOf('program-save')).toEqual([]);

  await user.type(within(dialog).getByRole('textbox', { name: /Where this comes from/ }), 'assumption');
  await user.click(within(dialog).getByRole('button', { name: 'Save and choose it' }));
  await waitFor(() => expect(inputsOf('program-save')).toHaveLength(1));
  expect(inputsOf('program-save')[0]).toMatchObject({
    program: {
      id: 'own-rural-act-of-2027',
      name: 'Rural Act of 2027',
      costShare: 0.8,
      enactmentProbability: null,
    },
    choose: true,
  });
  expect(inputsOf('settings-change')).toEqual([]);
});

test('deleting a program of one’s own is one write, and what refuses it is said', async () => {
  const own = ownBill({ id: 'own-cameras', name: 'Camera bill' });
  const refused = 'Camera bill is used by the scenario With the bill';
  const { user, inputsOf } = await renderApp(
    { screen: 'funding' },
    {
      programId: 'own-cameras',
      answers: {
        'program-list': () => [{ ...programOfForm(own, []), statusAsOf: '2019-05-22: introduced' }],
        'program-delete': () => ({
          kind: 'problems',
          problems: [problem(refused, 'Choose another program there first')],
        }),
      },
    },
  );
  await user.click(await screen.findByRole('button', { name: 'More for Camera bill' }));
  await user.click(await screen.findByRole('menuitem', { name: /^Delete/ }));
  expect(await screen.findByText(/is used by the scenario With the bill/)).toBeInTheDocument();
  expect(inputsOf('program-delete')).toEqual([{ id: 'own-cameras' }]);
  expect(inputsOf('settings-change')).toEqual([]);
});

test('claiming early against late stands as a table, and a row is planned with', async () => {
  const { user, inputsOf } = await renderApp({ screen: 'funding' });
  const section = await screen.findByRole('region', { name: 'Claim early or late' });
  await user.click(within(section).getByRole('radio', { name: 'Table' }));
  const rows = within(within(section).getByRole('table')).getAllByRole('row');
  expect(rows[1]).toHaveTextContent(/As money is spent.*42%.*81%/);
  expect(rows[2]).toHaveTextContent(/Feb 1, 2027.*64%/);
  await user.click(within(section).getByRole('button', { name: 'Plan with it: claims from Feb 1, 2027' }));
  await waitFor(() =>
    expect(inputsOf('settings-change')).toContainEqual({ patch: { firstClaimDate: '2027-02-01' } }),
  );
});

test('a loan costs nothing that was not asked for: the rate is empty until it is given', async () => {
  const { user, inputsOf } = await renderApp({ screen: 'funding' });
  expect(await screen.findByText('no rate set')).toBeInTheDocument();
  const rate = screen.getByRole('textbox', { name: 'Yearly rate of the loan' });
  await user.type(rate, '7.5{Enter}');
  await waitFor(() => expect(inputsOf('settings-change')).toContainEqual({ patch: { bridgeRate: 0.075 } }));
});
