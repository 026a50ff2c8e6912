// A scenario tree (method 5): branches with probabilities that the user gives, none of which we know. The expected
// value hides that in the end one branch happens, so it exists only together with the branches, the worst of them, and
// the chance that the cost exceeds the expectation.

import { type Fraction, fraction } from '../fraction';
import { type Cents, cents, formatCents } from '../money/cents';
import { problem, type Result } from '../problem';

export interface TreeBranch {
  readonly scenarioId: string;
  readonly name: string;
  readonly probability: Fraction;
  readonly netMeanCents: Cents;
}

export interface ScenarioTree {
  /** From the most to the least probable. */
  readonly branches: readonly TreeBranch[];
  readonly expectedNetCents: Cents;
  readonly worst: TreeBranch;
  /** Probability of a branch that costs more than the expectation. */
  readonly pAboveExpected: Fraction;
  readonly formula: string;
}

const tolerance = 1e-6;

/** Problems: no branch, a probability outside 0 to 1, or probabilities that do not add up to 100 percent. */
export function weighTree(branches: readonly TreeBranch[]): Result<ScenarioTree> {
  const sum = branches.reduce((total, branch) => total + branch.probability, 0);
  const outside = branches.find((branch) => branch.probability < 0 || branch.probability > 1);
  if (outside !== undefined)
    return refuse(`the probability of ${outside.name} is not between 0 and 100 percent`);
  if (Math.abs(sum - 1) > tolerance) {
    return refuse(`the probabilities add up to ${Number((sum * 100).toFixed(4))} percent`);
  }
  return { ok: true, value: weigh(branches) };
}

function refuse(reason: string): Result<ScenarioTree> {
  return {
    ok: false,
    problems: [problem(reason, 'Give each branch a share so that all add up to 100 percent')],
  };
}

function weigh(branches: readonly TreeBranch[]): ScenarioTree {
  const ordered = branches.toSorted((a, b) => b.probability - a.probability);
  const expected = ordered.reduce((sum, branch) => sum + branch.probability * branch.netMeanCents, 0);
  const above = ordered.filter((branch) => branch.netMeanCents > expected);
  const terms = ordered.map(
    ({ probability, netMeanCents }) => `${percent(probability)} x ${formatCents(netMeanCents)}`,
  );
  const expectedNetCents = cents(Math.round(expected));
  return {
    branches: ordered,
    expectedNetCents,
    worst: ordered.reduce((worst, branch) => (branch.netMeanCents > worst.netMeanCents ? branch : worst)),
    pAboveExpected: fraction(above.reduce((sum, branch) => sum + branch.probability, 0)),
    formula: `${terms.join(' + ')} = ${formatCents(expectedNetCents)}`,
  };
}

function percent(value: Fraction): string {
  return `${Number((value * 100).toFixed(2))}%`;
}
