// Trees to begin with: the questions that operators asked in November 2019 and ask of every bill since. The probabilities
// are left to the user, except where the user gave one when writing the bill.

import { fraction } from '../fraction';
import type { Program } from '../funding/program';
import type { OutcomeTree, TreeOutcome, TreeQuestion } from './outcome-tree';

const longestId = 80;

/** Is the bill enacted, and is an extension granted? */
export function billTree(program: Pick<Program, 'id' | 'name' | 'own'>, scenarioId: string): OutcomeTree {
  const enacted = program.own?.enactmentProbability ?? null;
  return {
    id: `tree-${program.id}`.slice(0, longestId).replace(/-+$/, ''),
    name: `Outcomes of ${program.name}`,
    scenarioId,
    root: {
      question: `Does ${program.name} pay?`,
      outcomes: [
        {
          label: 'Yes',
          probability: enacted,
          patch: {
            programId: program.id,
            availableCents: null,
            administrationCents: null,
            demandCents: null,
          },
          next: extensionQuestion(),
        },
        {
          label: 'No help',
          probability: enacted === null ? null : fraction(1 - enacted),
          patch: { programId: null, availableCents: null, administrationCents: null, demandCents: null },
          next: extensionQuestion(),
        },
      ],
    },
  };
}

export function extensionQuestion(): TreeQuestion {
  return {
    question: 'Is a further extension granted?',
    outcomes: [extension('Granted', 1), extension('Not granted', 0)],
  };
}

function extension(label: string, extensionsGranted: number): TreeOutcome {
  return { label, probability: null, patch: { extensionsGranted }, next: null };
}
