import { fraction } from '../../../core/fraction';
import { dollars } from '../../../core/money/cents';
import { type TreeBranch, weighTree } from '../../../core/scenario/tree';

function branch(name: string, probability: number, netDollars: number): TreeBranch {
  return { scenarioId: name, name, probability: fraction(probability), netMeanCents: dollars(netDollars) };
}

test('60 percent of $10 million and 40 percent of $20 million are $14 million, shown with the branches', () => {
  const tree = weighTree([branch('No help', 0.4, 20_000_000), branch('Help', 0.6, 10_000_000)]);
  if (!tree.ok) throw new Error('no tree');
  expect(tree.value.expectedNetCents).toBe(dollars(14_000_000));
  expect(tree.value.branches.map((one) => one.name)).toEqual(['Help', 'No help']);
  expect(tree.value.worst.name).toBe('No help');
  expect(tree.value.pAboveExpected).toBe(0.4);
  expect(tree.value.formula).toBe('60% x $10,000,000 + 40% x $20,000,000 = $14,000,000');
});

test('probabilities that do not add up to 100 percent are refused', () => {
  expect(weighTree([branch('A', 0.5, 1), branch('B', 0.4, 1)])).toMatchObject({
    ok: false,
    problems: [{ reason: 'the probabilities add up to 90 percent' }],
  });
  expect(weighTree([])).toMatchObject({ ok: false });
  expect(weighTree([branch('A', 1.5, 1), branch('B', -0.5, 1)])).toMatchObject({ ok: false });
});
