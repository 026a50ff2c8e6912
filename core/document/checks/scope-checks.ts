// Costs that programs pay in part, on a condition, or not at all, and what only a person can see. (Known deficiencies:
// upgrades, new towers and shelters; fiber for microwave; costs before the first day; customer gear of other makers;
// payment identifiers; invoices without an approved line.)

import { codeOfLabor, laborKinds } from '../../funding/line-claim';
import { comparableLineId, upgradeExcessCode } from '../../plan/upgrade-lines';
import type { CostedLine } from '../run-result';
import { countWords } from '../words';
import { type CheckedRun, checkOf, type DocumentCheck, type Found, foundAsset, foundLine } from './check';

const upgrades = 'Costs that are upgrades, new towers or shelters';

export function scopeChecks(run: CheckedRun): DocumentCheck[] {
  return [
    upgradeWithoutComparable(run),
    towersAndShelters(run.lines),
    fiberForMicrowave(run.lines),
    spentTooEarly(run),
    customerGear(run.lines),
    internalLabor(run),
    conditional(run),
  ];
}

const upgradeCodes: readonly string[] = [
  upgradeExcessCode,
  'strategic_upgrade',
  'upgrade_to_lte_or_5g_ready',
];

function upgradeWithoutComparable({ lines, lineClaims = [] }: CheckedRun): DocumentCheck {
  const ids = new Set(lines.map((line) => line.lineId));
  const claimed = new Set(
    lineClaims.filter((claim) => claim.comparableUnitCents !== null).map((claim) => claim.lineId),
  );
  const hasComparable = ({ lineId }: CostedLine): boolean => {
    const comparable = comparableLineId(lineId);
    return claimed.has(lineId) || (comparable !== null && ids.has(comparable));
  };
  return checkOf({
    id: 'upgrade',
    title: 'Upgrades beside their comparable price',
    defect: upgrades,
    found: lines
      .filter((line) => upgradeCodes.includes(line.eligibilityCode) && !hasComparable(line))
      .map(foundLine),
    none: 'Every upgrade stands beside the price of a comparable replacement',
    some: (count) => `${countWords(count, 'line')} of an upgrade without the comparable price`,
    remedy: 'Enter the price of a comparable replacement; only that part is paid',
  });
}

const buildingCodes: readonly string[] = ['new_tower', 'tower_modification'];

function towersAndShelters(lines: readonly CostedLine[]): DocumentCheck {
  return checkOf({
    id: 'towers',
    title: 'New towers and shelters',
    defect: upgrades,
    found: lines.filter((line) => buildingCodes.includes(line.eligibilityCode)).map(foundLine),
    none: 'No line builds or strengthens a tower or a shelter',
    some: (count) => `${countWords(count, 'line')} for towers or shelters: each needs its reason`,
    remedy: 'Attach the structural analysis that shows the need',
  });
}

function fiberForMicrowave(lines: readonly CostedLine[]): DocumentCheck {
  return checkOf({
    id: 'fiber-for-microwave',
    title: 'Fiber in place of microwave',
    defect: 'Fiber proposed for microwave',
    found: lines.filter((line) => line.eligibilityCode === 'microwave_to_fiber').map(foundLine),
    none: 'No line puts fiber in place of microwave',
    some: (count) => `${countWords(count, 'line')} of fiber in place of microwave: explain each`,
    remedy: 'Replace microwave by microwave, or leave the fiber out of the application',
  });
}

function spentTooEarly({ funding, lines }: CheckedRun): DocumentCheck {
  const early = (funding?.decisions ?? []).filter(({ notCounted }) =>
    notCounted.some(({ cause }) => cause === 'spent-too-early'),
  );
  return checkOf({
    id: 'cost-early',
    title: 'Spent after the first day that is paid',
    defect: 'Costs before 2018-04-17',
    found: linesOf(early, lines),
    none:
      funding === null
        ? 'No program is chosen, so no first day applies'
        : 'No line is spent before the first day',
    some: (count) => `${countWords(count, 'line')} spent before the first day that the program pays for`,
    remedy: 'Leave these costs out of the application',
  });
}

function customerGear(lines: readonly CostedLine[]): DocumentCheck {
  return checkOf({
    id: 'customer-gear',
    title: 'Customer gear of other makers',
    defect: 'Handsets or customer gear of other makers',
    found: lines.filter((line) => line.eligibilityCode === 'non_covered_handsets_cpe').map(foundLine),
    none: 'No line buys handsets or customer gear that is not part of the network',
    some: (count) =>
      `${countWords(count, 'line')} of handsets or customer gear: not paid for other makers' units`,
    remedy: 'Show that the unit replaced is listed and part of the network, or leave it out',
  });
}

function internalLabor({ lines, lineClaims = [] }: CheckedRun): DocumentCheck {
  const codes = laborKinds.map(({ id }) => codeOfLabor(id));
  const claimed = new Set(
    lineClaims.filter((claim) => claim.internalLabor !== null).map((claim) => claim.lineId),
  );
  return checkOf({
    id: 'internal-labor',
    title: 'Work of own staff',
    defect: null,
    found: lines
      .filter((line) => codes.includes(line.eligibilityCode) || claimed.has(line.lineId))
      .map(foundLine),
    none: 'No line pays own staff',
    some: (count) =>
      `${countWords(count, 'line')} for own staff: only those who work on nothing else are paid`,
    remedy: 'Keep time sheets, and show that the staff works on the replacement only',
  });
}

function conditional({ funding, lines }: CheckedRun): DocumentCheck {
  const found = (funding?.decisions ?? []).filter((decision) => decision.eligible && decision.conditional);
  return checkOf({
    id: 'conditional',
    title: 'Costs that count on a condition',
    defect: null,
    found: linesOf(found, lines),
    none: 'No line counts on a condition that is still to be proved',
    some: (count) => `${countWords(count, 'line')} counted on a condition: prove it in the application`,
    remedy: 'Prove each condition: it stands with the line on the Funding screen',
  });
}

function linesOf(decisions: readonly { readonly lineId: string }[], lines: readonly CostedLine[]): Found[] {
  const names = new Map(lines.map((line) => [line.lineId, `${line.site}: ${line.replacement}`]));
  return decisions.map(({ lineId }) => ({
    name: names.get(lineId) ?? lineId,
    lineIds: [lineId],
    assetIds: [],
  }));
}

export function leftOutByChoice({ plan }: CheckedRun): DocumentCheck {
  return checkOf({
    id: 'left-out',
    title: 'Assets left out by choice',
    defect: null,
    found: (plan.leftOut ?? []).map((group) => ({
      name: `${group.site}: ${countWords(group.units, 'unit')}, ${group.reason}`,
      lineIds: [],
      assetIds: group.assetIds,
    })),
    none: 'No listed asset is left out by choice',
    some: (count) => `${countWords(count, 'group')} of assets left out by choice, not in the total`,
    remedy: 'Say in the application why they stay, or plan them',
  });
}

export function undecided({ flags }: CheckedRun): DocumentCheck {
  return checkOf({
    id: 'review',
    title: 'Assets in review',
    defect: null,
    found: flags.assets.filter(({ verdict }) => verdict.verdict === 'review').map(foundAsset),
    none: 'No asset is in review',
    some: (count) => `${countWords(count, 'asset')} in review: settle them before filing`,
    remedy: 'Decide them on the Flags screen',
  });
}

/** What the program cannot see. */
export const checksByHand: readonly DocumentCheck[] = [
  byHand({
    id: 'payment-identifiers',
    title: 'Payment identifiers of one entity',
    defect: 'Payment identifiers of two entities',
    sentence: 'Check by hand that the CAGE code and the UEI belong to the entity that applies',
    remedy: 'Look both up in SAM under the name of the applicant',
  }),
  byHand({
    id: 'other-programs',
    title: 'No cost paid by another program',
    defect: 'Same cost in two lines or two programs',
    sentence: 'Check by hand that no other program pays for the same cost',
    remedy: 'Compare the lines with grants and loans that were received or applied for',
  }),
  byHand({
    id: 'approved-line',
    title: 'Every invoice has its approved line',
    defect: 'Invoice without an approved line, or service not complete',
    sentence:
      'After approval, check by hand that each invoice names its line and that its service is complete',
    remedy: 'Write the line id on each invoice and keep the proof of completion',
  }),
];

function byHand(
  words: Pick<DocumentCheck, 'id' | 'title' | 'defect' | 'sentence' | 'remedy'>,
): DocumentCheck {
  return { ...words, passed: true, count: 0, examples: [], lineIds: [], assetIds: [], byHand: true };
}
