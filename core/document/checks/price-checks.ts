// Is every cost there, once, and supported? (Known deficiencies: no adequate cost estimate, not enough supporting material,
// the same cost twice.)

import type { AssetId } from '../../inventory/asset';
import { formatCents, sumCents } from '../../money/cents';
import type { Phase } from '../../plan/plan-line';
import type { CostedLine } from '../run-result';
import { countWords } from '../words';
import { type CheckedRun, checkOf, type DocumentCheck, foundAsset, foundLine, listedAssets } from './check';

const noEstimate = 'No adequate cost estimate';
const noSupport = 'Not enough supporting material';

export function priceChecks(run: CheckedRun): DocumentCheck[] {
  return [noPrice(run), missingPhases(run), noFirmPrice(run.lines), expiredQuotes(run.lines), ...noFile(run)];
}

function noPrice({ plan }: CheckedRun): DocumentCheck {
  return checkOf({
    id: 'no-price',
    title: 'Everything has a price',
    defect: noEstimate,
    found: plan.gaps.map((gap) => ({
      name: `${gap.site}: ${gap.reason}`,
      lineIds: [],
      assetIds: gap.assetIds,
    })),
    none: 'Every part of the plan has a price',
    some: (count) => `${countWords(count, 'part')} of the plan without a price, not in the total`,
    remedy: 'Add the prices to the catalog, enter a quote, or price the line by hand',
  });
}

const phases: readonly Phase[] = ['removal', 'replacement', 'disposal'];

function missingPhases(run: CheckedRun): DocumentCheck {
  const covered = new Map<AssetId, Set<Phase>>();
  for (const line of run.lines) {
    for (const id of line.assetIds) {
      const known = covered.get(id);
      if (known) known.add(line.phase);
      else covered.set(id, new Set([line.phase]));
    }
  }
  const leftOut = (run.plan.leftOut ?? []).flatMap((group) => group.assetIds);
  const explained = new Set([...run.plan.gaps.flatMap((gap) => gap.assetIds), ...leftOut]);
  const found = listedAssets(run).filter(
    ({ asset }) => !explained.has(asset.id) && phases.some((phase) => !covered.get(asset.id)?.has(phase)),
  );
  return checkOf({
    id: 'phases',
    title: 'Removal, replacement and disposal',
    defect: noEstimate,
    found: found.map(foundAsset),
    none: 'Every listed asset has a removal, a replacement and a disposal line, or a stated reason',
    some: (count) => `${countWords(count, 'listed asset')} without a line for each of the three phases`,
    remedy: 'Add a replacement rule for the missing phase, or say why there is none',
  });
}

function noFirmPrice(lines: readonly CostedLine[]): DocumentCheck {
  const open = lines.filter((line) => line.basis === 'planning assumption');
  const sum = formatCents(sumCents(open, (line) => line.pointCents));
  return checkOf({
    id: 'basis',
    title: 'Support for the prices',
    defect: noSupport,
    found: open.map(foundLine),
    none: 'Every line rests on a quote, a price of the operator or the FCC catalog',
    some: (count) => `${countWords(count, 'line')} (${sum}) on planning assumptions: no quote yet`,
    remedy: 'Get quotes for these items and enter them in the catalog',
  });
}

function expiredQuotes(lines: readonly CostedLine[]): DocumentCheck {
  const found = lines.filter((line) => line.setAside?.some(({ cause }) => cause === 'quote-expired'));
  return checkOf({
    id: 'expired-quotes',
    title: 'Quotes are valid',
    defect: noSupport,
    found: found.filter((line) => line.basis !== 'quote').map(foundLine),
    none: 'No line lost its quote by expiry',
    some: (count) => `${countWords(count, 'line')} whose quote has expired: another price is used`,
    remedy: 'Ask the vendor to renew the quote',
  });
}

/** Only where somebody looked the files up. */
function noFile({ lines, evidencedLineIds }: CheckedRun): DocumentCheck[] {
  if (evidencedLineIds === undefined) return [];
  const evidenced = new Set(evidencedLineIds);
  const found = lines.filter(({ basis, lineId }) => isOwnPrice(basis) && !evidenced.has(lineId));
  const check = checkOf({
    id: 'evidence-file',
    title: 'A file behind each price of your own',
    defect: noSupport,
    found: found.map(foundLine),
    none: 'Every line with a quote or a price of the operator has its file',
    some: (count) => `${countWords(count, 'line')} on a quote or a price of the operator without a file`,
    remedy: 'Attach the quote, invoice or price list to the line or to the quote',
  });
  return [check];
}

function isOwnPrice(basis: CostedLine['basis']): boolean {
  return basis === 'quote' || basis === 'user';
}

export function sameCostTwice(lines: readonly CostedLine[]): DocumentCheck {
  const seen = new Set<string>();
  const found = lines.filter((line) => {
    const key = [
      line.site,
      line.catalogItemId ?? line.replacement,
      line.category,
      line.eligibilityCode,
      line.entityId,
      line.assetIds,
    ].join('|');
    const isTwice = seen.has(key);
    seen.add(key);
    return isTwice;
  });
  return checkOf({
    id: 'same-cost-twice',
    title: 'The same cost twice',
    defect: 'Same cost in two lines or two programs',
    found: found.map(foundLine),
    none: 'No cost is in the plan twice',
    some: (count) => `${countWords(count, 'line')} for the same assets and catalog entry as another`,
    remedy: 'Switch one of the two rules off, or pin one of the lines to zero',
  });
}
