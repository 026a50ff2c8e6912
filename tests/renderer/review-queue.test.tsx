import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { renderApp } from './render-app';

// Of 240 assets of ten kinds, two kinds wait for a person: numbers 4, 7, 14, 17, ... 48 in all.
async function openQueue() {
  const app = await renderApp({ screen: 'flags', verdict: 'review' });
  const evidence = await screen.findByRole('region', { name: 'Evidence' });
  await within(evidence).findByText('Asset #4,', { exact: false });
  const at = (place: string) => within(evidence).findByText(place);
  return { ...app, evidence, at };
}

test('the queue is worked through by keys: a letter, a reason, Enter, and the next asset is there', async () => {
  const { user, evidence, at, inputsOf } = await openQueue();
  await at('1 of 48');
  expect(
    within(evidence).getByText(
      'Is it used for public safety, a government facility or critical infrastructure?',
    ),
  ).toBeInTheDocument();

  await user.keyboard('l');
  expect(within(evidence).getByRole('textbox', { name: /Why it is listed/ })).toHaveFocus();
  await user.keyboard('Label says so{Enter}');
  await at('2 of 48');
  await within(evidence).findByText('Asset #7,', { exact: false });

  // The reason given last is offered again: two keys decide the next one alike.
  await user.keyboard('l{Enter}');
  await at('3 of 48');
  await user.keyboard('n');
  await user.keyboard('Board is another maker{Enter}');
  await at('4 of 48');
  expect(inputsOf('override-set')).toEqual([
    { assetId: 4, verdict: 'listed', entityId: 'hikvision', reason: 'Label says so' },
    { assetId: 7, verdict: 'listed', entityId: 'hikvision', reason: 'Label says so' },
    { assetId: 14, verdict: 'clear', entityId: null, reason: 'Board is another maker' },
  ]);
});

test('an asset that is asked about keeps its place in review, with the note', async () => {
  const { user, evidence, at, inputsOf } = await openQueue();
  await user.keyboard('a');
  await user.keyboard('Ask the installer{Enter}');
  await at('2 of 48');
  expect(inputsOf('override-set')).toEqual([
    { assetId: 4, verdict: 'review', entityId: 'hikvision', reason: 'Ask the installer' },
  ]);
  await user.keyboard('k');
  await at('1 of 48');
  expect(await within(evidence).findByText('Ask the installer')).toBeInTheDocument();
});

test('a decision without a reason is not taken, and Escape leaves it', async () => {
  const { user, evidence, inputsOf } = await openQueue();
  await user.keyboard('n{Enter}');
  expect(within(evidence).getByText('Say why: this stands in every report')).toBeInTheDocument();
  await user.keyboard('{Escape}');
  expect(within(evidence).queryByRole('textbox', { name: /Why/ })).toBeNull();
  expect(inputsOf('override-set')).toEqual([]);
});

test('J and K go to the next asset and back; in a field they are letters', async () => {
  const { user, at } = await openQueue();
  await user.keyboard('jj');
  await at('3 of 48');
  await user.keyboard('k');
  await at('2 of 48');
  const find = screen.getByPlaceholderText(/Find assets/);
  await user.click(find);
  await user.keyboard('jkl');
  expect(find).toHaveValue('jkl');
  await at('2 of 48');
});

test('the assets can be grouped by list and by duty, with what they cost', async () => {
  const { user, inputsOf } = await renderApp({ screen: 'flags' });
  const counts = await screen.findByRole('region', { name: 'Counts' });
  await user.click(within(counts).getByRole('radio', { name: 'List' }));
  const covered = await within(counts).findByRole('button', {
    name: /FCC Covered List.*72 listed.*\$2\.70M/,
  });
  await user.click(covered);
  await waitFor(() =>
    expect(inputsOf('verdict-page')).toContainEqual({
      offset: 0,
      limit: 100,
      verdict: 'listed',
      list: 'FCC Covered List',
    }),
  );
  await user.click(within(counts).getByRole('radio', { name: 'Duty' }));
  await user.click(
    within(counts).getByRole('button', { name: /Grant, loan and USF money.*72 apply, 48 depend/ }),
  );
  await waitFor(() =>
    expect(inputsOf('verdict-page')).toContainEqual({
      offset: 0,
      limit: 100,
      verdict: 'listed',
      duty: 'federal-funds',
    }),
  );
});

test('the keys work while a choice has the focus: it is no field to type in', async () => {
  const { user, at } = await openQueue();
  await user.click(screen.getByRole('radio', { name: 'Site' }));
  await user.keyboard('j');
  await at('2 of 48');
});

test('a verdict by hand whose evidence has changed since asks to be looked at again', async () => {
  const { user, evidence, at, bridge } = await openQueue();
  await user.keyboard('a');
  await user.keyboard('Ask the installer{Enter}');
  await at('2 of 48');
  const fields = { model: 'DS-2CD2143G0-IS' };
  await bridge('call', { name: 'asset-change', input: { assetIds: [4], fields }, id: 9000 });
  // Any write of the window reads everything again.
  await user.keyboard('a');
  await user.keyboard('{Enter}');
  await at('3 of 48');
  await user.keyboard('kk');
  await at('1 of 48');
  expect(await within(evidence).findByText('Look at it again')).toBeInTheDocument();
});
