import fc from 'fast-check';
import { fraction } from '../../../core/fraction';
import { cents, dollars } from '../../../core/money/cents';
import {
  checkTree,
  expectTree,
  leavesOf,
  type OutcomeTree,
  type TreeOutcome,
  type TreeQuestion,
} from '../../../core/scenario/outcome-tree';
import { weighTree } from '../../../core/scenario/tree';
import { billTree } from '../../../core/scenario/tree-starts';

function outcome(
  label: string,
  probability: number | null,
  next: TreeQuestion | null = null,
  patch: TreeOutcome['patch'] = {},
): TreeOutcome {
  return { label, probability: probability === null ? null : fraction(probability), patch, next };
}

function tree(root: TreeQuestion): OutcomeTree {
  return { id: 'tree', name: 'A tree', scenarioId: 'base', root };
}

const extension = (granted: number | null): TreeQuestion => ({
  question: 'Extension?',
  outcomes: [
    outcome('Granted', granted, null, { extensionsGranted: 1 }),
    outcome('Refused', granted === null ? null : 1 - granted, null, { extensionsGranted: 0 }),
  ],
});

const bill = tree({
  question: 'Bill enacted?',
  outcomes: [
    outcome('Yes', 0.25, extension(0.5), { programId: 's1625-2019' }),
    outcome('No', 0.75, null, { programId: null }),
  ],
});

test('every path to its end is a scenario with all that its outcomes change', () => {
  expect(leavesOf(bill)).toEqual([
    {
      path: ['Yes', 'Granted'],
      patch: { programId: 's1625-2019', extensionsGranted: 1 },
      probability: 0.125,
    },
    {
      path: ['Yes', 'Refused'],
      patch: { programId: 's1625-2019', extensionsGranted: 0 },
      probability: 0.125,
    },
    { path: ['No'], patch: { programId: null }, probability: 0.75 },
  ]);
});

test('25 percent of the mean of $4 and $6 million and 75 percent of $20 million are $16.25 million', () => {
  const expected = expectTree(bill, [dollars(4_000_000), dollars(6_000_000), dollars(20_000_000)]);
  expect(expected.outcomes[0]?.expectedCents).toBe(dollars(5_000_000));
  expect(expected.expectedCents).toBe(dollars(16_250_000));
  expect(expected.outcomes.map((one) => one.leaf)).toEqual([null, 2]);
});

test('a missing probability leaves the amounts and takes the expected value away', () => {
  const open = tree({ question: 'Bill?', outcomes: [outcome('Yes', null), outcome('No', null)] });
  expect(checkTree(open)).toEqual([]);
  expect(leavesOf(open).map((leaf) => leaf.probability)).toEqual([null, null]);
  expect(expectTree(open, [cents(1), cents(3)])).toMatchObject({
    expectedCents: null,
    outcomes: [{ expectedCents: 1 }, { expectedCents: 3 }],
  });
});

test('what cannot be run is said at once, with the question', () => {
  const faults = checkTree({
    ...tree({
      question: 'Bill?',
      outcomes: [outcome('Yes', 0.5, { question: ' ', outcomes: [outcome('Only', 1)] }), outcome('Yes', 0.4)],
    }),
    name: '',
  });
  expect(faults.map((one) => `${one.column}: ${one.reason}`)).toEqual([
    'name: the tree has no name',
    'Bill?: two outcomes have the same name',
    'Bill?: the probabilities add up to 90 percent',
    ' : a question has no words',
    ' : a question has a single outcome',
  ]);
});

test('a tree to begin with takes the probability that the user gave the bill, and makes none up', () => {
  const without = billTree({ id: 's1625-2019', name: 'S. 1625' }, 'november-2019');
  expect(without.root.outcomes.map((one) => one.probability)).toEqual([null, null]);
  expect(leavesOf(without)).toHaveLength(4);
  expect(checkTree(without)).toEqual([]);
});

test('rolled back from its ends or weighed along its paths, a tree has the same expected value', () => {
  const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
  const amounts = fc.array(fc.integer({ min: 0, max: 5_000_000_000 }).map(cents), {
    minLength: 4,
    maxLength: 4,
  });
  fc.assert(
    fc.property(share, share, share, amounts, (p, q, r, net) => {
      const one = tree({
        question: 'a',
        outcomes: [outcome('x', p, extension(q)), outcome('y', 1 - p, extension(r))],
      });
      const weighed = weighTree(
        leavesOf(one).map((leaf, index) => ({
          scenarioId: leaf.path.join('/'),
          name: leaf.path.join('/'),
          probability: leaf.probability ?? fraction(0),
          netMeanCents: net[index] ?? cents(0),
        })),
      );
      const expected = expectTree(one, net).expectedCents;
      if (!weighed.ok || expected === null) throw new Error('no expected value');
      expect(Math.abs(weighed.value.expectedNetCents - expected)).toBeLessThanOrEqual(2);
    }),
  );
});
