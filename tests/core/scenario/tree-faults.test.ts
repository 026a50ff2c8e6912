import { fraction } from '../../../core/fraction';
import { checkTree, expectTree, type TreeQuestion } from '../../../core/scenario/outcome-tree';
import { billTree } from '../../../core/scenario/tree-starts';
import { ownBill } from '../funding/support';

const outcome = (label: string, next: TreeQuestion | null = null) => ({
  label,
  probability: null,
  patch: {},
  next,
});
const faults = (root: TreeQuestion) =>
  checkTree({ id: 't', name: 'A tree', scenarioId: 'base', root }).map(({ reason }) => reason);

test('a question without words, outcomes without names and a single outcome are faults of their own', () => {
  expect(faults({ question: ' ', outcomes: [outcome('')] })).toEqual([
    'a question has no words',
    'a question has a single outcome',
    'an outcome has no name',
  ]);
  expect(faults({ question: 'Q?', outcomes: [outcome('Yes'), outcome(' Yes ')] })).toEqual([
    'two outcomes have the same name',
  ]);
});

test('a tree too deep is told how deep it may be', () => {
  const deep = (left: number): TreeQuestion => ({
    question: `Q${left}?`,
    outcomes: [outcome('Yes', left === 0 ? null : deep(left - 1)), outcome('No')],
  });
  expect(faults(deep(1))).toEqual([]);
  expect(faults(deep(9))).toContain('too many questions after each other');
});

test('a tree of too many ends is refused, because each is a whole run', () => {
  const wide: TreeQuestion = {
    question: 'Which?',
    outcomes: Array.from({ length: 101 }, (_, index) => outcome(`no. ${index}`)),
  };
  expect(faults(wide)).toEqual(['the tree has 101 leaves']);
});

test('an end that was not run has no expected cost', () => {
  const root: TreeQuestion = { question: 'Q?', outcomes: [outcome('Yes'), outcome('No')] };
  const expected = expectTree({ id: 't', name: 'A tree', scenarioId: 'base', root }, []);
  expect(expected.outcomes.map(({ expectedCents }) => expectedCents)).toEqual([null, null]);
});

test('the tree of a bill takes the chance that its writer gave it, and what is left for no help', () => {
  const program = { id: 'my-bill', name: 'My bill', own: ownBill({ enactmentProbability: fraction(0.25) }) };
  const chances = billTree(program, 'base').root.outcomes.map(({ probability }) => probability);
  expect(chances).toEqual([0.25, 0.75]);
});
