import { assumedPremiumSource } from '../../plan/alternative';
import { choiceWords } from '../../plan/alternative-words';
import type { RunResult } from '../run-result';
import { countWords } from '../words';
import type { Assumption } from './assumption';

/** Groups that are not replaced like for like, what is left out, and rules that are not the shipped ones. */
export function alternativeAssumptions(run: RunResult): Assumption[] {
  return [...choices(run), ...leftOut(run), ...ownRules(run)];
}

function choices({ settings }: RunResult): Assumption[] {
  return settings.alternatives.map((choice) => {
    const isAssumed = choice.kind === 'upgrade' && choice.source.trim() === '';
    return {
      topic: 'Scope',
      statement: choiceWords(choice),
      value: choice.reason === '' ? 'No reason given' : choice.reason,
      source: isAssumed ? `Premium: ${assumedPremiumSource}` : choice.source || 'Choice of the operator',
      confidence: isAssumed ? 'uncertain' : 'entered by the operator',
      effect:
        choice.kind === 'upgrade'
          ? 'What is above the comparable price is the operator’s own cost and moves with the premium'
          : 'The total changes by what the group costs',
    };
  });
}

function leftOut({ plan }: RunResult): Assumption[] {
  const groups = plan.leftOut ?? [];
  if (groups.length === 0) return [];
  const units = groups.reduce((sum, group) => sum + group.units, 0);
  return [
    {
      topic: 'Scope',
      statement: `${countWords(units, 'unit')} left out by choice`,
      value: 'Not in the total',
      source: [...new Set(groups.map(({ reason }) => reason))].join('; '),
      confidence: 'entered by the operator',
      effect: 'The total rises by what their replacement costs if they have to go after all',
    },
  ];
}

function ownRules({ plan }: RunResult): Assumption[] {
  if (!plan.rulesVersion.endsWith('changed in this workspace')) return [];
  return [
    {
      topic: 'Scope',
      statement: 'Replacement rules are changed in this workspace',
      value: plan.rulesVersion,
      source: 'Rules of the operator over the shipped ones',
      confidence: 'entered by the operator',
      effect: 'What replaces what, and in which quantity',
    },
  ];
}
