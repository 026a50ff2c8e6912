// A tree of outcomes (method 5): questions whose answers nobody knows yet, each with its outcomes, what an outcome changes in
// the settings, and the probability that the user gives it. Every path to a leaf is a scenario. Probabilities are never
// made up here: until all of them are given, the leaves have figures but the tree has no expected value.

import { type Fraction, fraction } from '../fraction';
import { type Cents, cents } from '../money/cents';
import { type Problem, problem } from '../problem';
import type { SettingsPatch } from './settings';

export interface TreeOutcome {
  readonly label: string;
  /** Given that the tree has come this far; null = not given yet. */
  readonly probability: Fraction | null;
  readonly patch: SettingsPatch;
  /** What is asked next; null = a leaf. */
  readonly next: TreeQuestion | null;
}

export interface TreeQuestion {
  readonly question: string;
  readonly outcomes: readonly TreeOutcome[];
}

export interface OutcomeTree {
  /** Kebab-case, unique in the workspace. */
  readonly id: string;
  readonly name: string;
  /** Scenario that the outcomes change. */
  readonly scenarioId: string;
  readonly root: TreeQuestion;
}

export interface TreeLeaf {
  /** Labels from the root: `Bill enacted`, `No extension`. */
  readonly path: readonly string[];
  readonly patch: SettingsPatch;
  /** Product along the path; null while one of them is not given. */
  readonly probability: Fraction | null;
}

export const mostLeaves = 16;
const mostQuestionsDeep = 4;
const tolerance = 1e-6;

/** From top to bottom, as the tree is drawn. */
export function leavesOf(tree: OutcomeTree): TreeLeaf[] {
  return leavesBelow(tree.root, { path: [], patch: {}, probability: fraction(1) });
}

function leavesBelow(question: TreeQuestion, above: TreeLeaf): TreeLeaf[] {
  return question.outcomes.flatMap((outcome) => {
    const here: TreeLeaf = {
      path: [...above.path, outcome.label],
      patch: { ...above.patch, ...outcome.patch },
      probability:
        above.probability === null || outcome.probability === null
          ? null
          : fraction(above.probability * outcome.probability),
    };
    return outcome.next === null ? [here] : leavesBelow(outcome.next, here);
  });
}

/** Empty = it can be run. Missing probabilities are no fault. */
export function checkTree(tree: OutcomeTree): Problem[] {
  const faults = [...nameFaults(tree), ...questionFaults(tree.root, 1)];
  const leaves = leavesOf(tree).length;
  if (leaves <= mostLeaves) return faults;
  return [
    ...faults,
    problem(`the tree has ${leaves} leaves`, `Keep to ${mostLeaves}: each of them is a whole run`),
  ];
}

function nameFaults({ name }: OutcomeTree): Problem[] {
  return name.trim() === '' ? [problem('the tree has no name', 'Give it a name', { column: 'name' })] : [];
}

function questionFaults({ question, outcomes }: TreeQuestion, depth: number): Problem[] {
  const where = { column: question === '' ? 'question' : question };
  const faults: Problem[] = [];
  if (question.trim() === '') faults.push(problem('a question has no words', 'Say what is asked', where));
  if (depth > mostQuestionsDeep) {
    faults.push(
      problem('too many questions after each other', `Keep to ${mostQuestionsDeep} in a row`, where),
    );
  }
  if (outcomes.length < 2) {
    faults.push(problem('a question has a single outcome', 'Give at least two outcomes', where));
  }
  const labels = outcomes.map(({ label }) => label.trim());
  if (labels.includes('')) faults.push(problem('an outcome has no name', 'Name it', where));
  if (new Set(labels).size < labels.length) {
    faults.push(problem('two outcomes have the same name', 'Name them apart', where));
  }
  return [
    ...faults,
    ...sumFaults(outcomes, where),
    ...outcomes.flatMap(({ next }) => (next === null ? [] : questionFaults(next, depth + 1))),
  ];
}

function sumFaults(outcomes: readonly TreeOutcome[], where: { readonly column: string }): Problem[] {
  const given = outcomes.flatMap(({ probability }) => (probability === null ? [] : [probability]));
  const sum = given.reduce<number>((total, one) => total + one, 0);
  const isWhole = given.length === outcomes.length;
  if (isWhole ? Math.abs(sum - 1) <= tolerance : sum <= 1 + tolerance) return [];
  const words = `${Number((sum * 100).toFixed(4))} percent`;
  return [
    problem(`the probabilities add up to ${words}`, 'Make the outcomes of a question add up to 100', where),
  ];
}

/** The expected net cost at each question, rolled back from the leaves; null while a probability is missing. */
export interface ExpectedQuestion {
  readonly question: string;
  readonly expectedCents: Cents | null;
  readonly outcomes: readonly ExpectedOutcome[];
}

export interface ExpectedOutcome {
  readonly label: string;
  readonly probability: Fraction | null;
  readonly expectedCents: Cents | null;
  /** Place among the leaves; null where a question follows. */
  readonly leaf: number | null;
  readonly next: ExpectedQuestion | null;
}

/** @param netCents net cost of each leaf, in the order of `leavesOf` */
export function expectTree(tree: OutcomeTree, netCents: readonly Cents[]): ExpectedQuestion {
  return expectFrom(tree.root, netCents, 0).expected;
}

function expectFrom(
  question: TreeQuestion,
  netCents: readonly Cents[],
  first: number,
): { readonly expected: ExpectedQuestion; readonly leaves: number } {
  let leaf = first;
  const outcomes = question.outcomes.map((outcome): ExpectedOutcome => {
    const { label, probability } = outcome;
    if (outcome.next === null) {
      leaf += 1;
      const expectedCents = netCents[leaf - 1] ?? null;
      return { label, probability, expectedCents, leaf: leaf - 1, next: null };
    }
    const below = expectFrom(outcome.next, netCents, leaf);
    leaf += below.leaves;
    const { expectedCents } = below.expected;
    return { label, probability, expectedCents, leaf: null, next: below.expected };
  });
  const expected = {
    question: question.question,
    expectedCents: expectedOf(outcomes),
    outcomes,
  };
  return { expected, leaves: leaf - first };
}

function expectedOf(outcomes: readonly ExpectedOutcome[]): Cents | null {
  let sum = 0;
  for (const { probability, expectedCents } of outcomes) {
    if (probability === null || expectedCents === null) return null;
    sum += probability * expectedCents;
  }
  return cents(Math.round(sum));
}
