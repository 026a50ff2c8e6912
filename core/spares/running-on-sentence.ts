import type { RunningOn } from './running-on';

/** The finding, in one sentence. */
export function runningOnSentence(risk: RunningOn): string {
  if (risk.pools.length === 0) return 'No asset of the plan can fail for want of a spare.';
  const buy = risk.pools.reduce((sum, { buyUnits }) => sum + buyUnits, 0);
  const chance = percent(risk.pEverDown);
  const after = percent(risk.pEverDownAfterBuying);
  if (buy === 0) {
    return `The chance that a site is ever down for want of a spare before it is replaced is ${chance}; every model has the spares for ${percent(risk.serviceLevel)}.`;
  }
  return `The chance that a site is ever down for want of a spare before it is replaced is ${chance}; ${buy} more spare${buy === 1 ? '' : 's'} would bring it to ${after}.`;
}

function percent(p: number): string {
  if (p > 0 && p < 0.005) return 'under 1%';
  if (p < 1 && p > 0.995) return 'over 99%';
  return `${Math.round(p * 100)}%`;
}
