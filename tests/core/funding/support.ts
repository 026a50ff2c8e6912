import { type CalendarDate, calendarDate } from '../../../core/calendar/date';
import type { CostedLine } from '../../../core/document/run-result';
import { fraction } from '../../../core/fraction';
import type { FundingSettings } from '../../../core/funding/funding';
import type { OwnProgram } from '../../../core/funding/own-program';
import type { CostRule, Program, ProgramStatus } from '../../../core/funding/program';
import { type Asset, type AssetId, emptyAssetFields } from '../../../core/inventory/asset';
import { dollars } from '../../../core/money/cents';
import { costCategories } from '../../../core/plan/plan-line';

const source = { document: 'test', citation: '47 CFR 1.50004', url: null };

export const day = calendarDate;

export function status(date: string, event: string, datePrecision = 'day'): ProgramStatus {
  return { date: day(date), datePrecision, event, amountCents: null, detail: null, confidence: 'sourced' };
}

function rule(code: string, answer: CostRule['rule'], condition: string): CostRule {
  return { code, rule: answer, condition, source, confidence: 'sourced' };
}

/** The reimbursement program of July 2022 in the amounts that were published. */
export function scrp2022(changes: Partial<Program> = {}): Program {
  return {
    id: 'scrp-2022',
    name: 'Reimbursement Program',
    kind: 'program',
    citation: '47 CFR 1.50004',
    statusHistory: [
      status('2020-12-11', 'rules released'),
      status('2021-10-29', 'window opened'),
      status('2022-01-28', 'window closed (first 2022-01-14)'),
      status('2022-07-15', 'approvals'),
      status('2022-07-18', 'allocations published, about 39.5 percent'),
    ],
    availableCents: dollars(1_895_000_000),
    administrationCents: null,
    administrationImpliedCents: [dollars(59_800_000), dollars(64_400_000)],
    demandCents: dollars(4_640_284_672),
    publishedFactor: fraction(0.395),
    costShare: fraction(1),
    maxCustomers: 10_000_000,
    tier1MaxCustomers: 2_000_000,
    newApplicants: true,
    vendorIds: ['huawei', 'zte'],
    acquiredOnOrBefore: day('2020-06-30'),
    costIncurredOnOrAfter: day('2018-04-17'),
    costRules: [
      rule('removal', 'eligible', 'Permanent removal'),
      rule('replacement_equipment', 'eligible', 'Comparable replacement'),
      rule('covered_cpe', 'conditional', 'Customer equipment that is part of the network'),
      rule('microwave_to_fiber', 'ineligible', 'Fiber in place of microwave'),
      rule('video_surveillance', 'ineligible', 'Only communications equipment counts'),
      rule('financing_cost', 'not_found', 'No rule read'),
      rule('obtained_after_cutoff', 'ineligible', 'Obtained after 2020-06-30'),
    ],
    termMonths: 12,
    notes: null,
    source: [source],
    confidence: 'sourced',
    ...changes,
  };
}

/** A bill that names two vendors and has neither cost rules nor a cut-off. */
export function bill2019(changes: Partial<Program> = {}): Program {
  return scrp2022({
    id: 's1625-2019',
    name: 'S. 1625',
    kind: 'bill',
    citation: 'S. 1625 (2019)',
    statusHistory: [status('2019-05-22', 'introduced'), status('2021-01-03', 'died with the 116th Congress')],
    availableCents: dollars(700_000_000),
    administrationImpliedCents: null,
    demandCents: null,
    publishedFactor: null,
    costShare: null,
    maxCustomers: null,
    tier1MaxCustomers: null,
    acquiredOnOrBefore: null,
    costIncurredOnOrAfter: null,
    costRules: [],
    ...changes,
  });
}

/** A bill of the user's that pays for everything. */
export function ownBill(changes: Partial<OwnProgram> = {}): OwnProgram {
  return {
    id: 'own-bill',
    name: 'A bill',
    number: 'H.R. 1',
    kind: 'bill',
    status: 'introduced',
    statusDate: day('2019-05-22'),
    vendorIds: [],
    acquiredOnOrBefore: null,
    costIncurredOnOrAfter: null,
    costCategories: costCategories.map(({ id }) => id),
    internalLabor: 'dedicated',
    paysUpgrades: false,
    maxCustomers: null,
    availableCents: null,
    administrationCents: null,
    tiers: [],
    demandCents: null,
    costShare: fraction(1),
    applicantCapCents: null,
    unitCaps: [],
    newApplicants: true,
    enactmentDate: null,
    windowOpenDate: null,
    windowCloseDate: null,
    initialShare: fraction(0),
    claimLagDays: null,
    termMonths: null,
    enactmentProbability: null,
    source: 'assumption',
    notes: '',
    ...changes,
  };
}

export const settings2022: FundingSettings = {
  asOf: day('2022-07-18'),
  customers: 24_000,
  availableCents: null,
  administrationCents: null,
  demandCents: null,
  reimbursementLagDays: { low: 60, likely: 120, high: 270 },
};

export interface AssetCase {
  readonly quantity?: number;
  readonly purchaseDate?: string | null;
  readonly installDate?: string | null;
}

export function asset(
  id: number,
  { quantity = 1, purchaseDate = null, installDate = null }: AssetCase = {},
): Asset {
  const dateOrNull = (text: string | null): CalendarDate | null => (text === null ? null : day(text));
  return {
    ...emptyAssetFields,
    id: id as AssetId,
    quantity,
    purchaseDate: dateOrNull(purchaseDate),
    installDate: dateOrNull(installDate),
    importFileId: null,
    importRow: null,
  };
}

export function byId(...assets: readonly Asset[]): ReadonlyMap<AssetId, Asset> {
  return new Map(assets.map((one) => [one.id, one]));
}

export type LineCase = Partial<Omit<CostedLine, 'assetIds' | 'spendDate'>> & {
  readonly assetIds?: readonly number[];
  readonly spendDate?: string;
};

/** A replacement line of Huawei equipment at Tower 1 for the dollars given. */
export function line(lineId: string, amountDollars: number, changes: LineCase = {}): CostedLine {
  const amount = dollars(amountDollars);
  return {
    lineId,
    site: 'Tower 1',
    existing: '1 x BBU3900 (Huawei)',
    entityId: 'huawei',
    replacement: 'Baseband unit',
    catalogItemId: 'ran-bbu',
    ruleId: 'bbu',
    category: 'equipment',
    phase: 'replacement',
    group: 'equipment',
    quantity: 1,
    unit: 'each',
    lowCents: amount,
    likelyCents: amount,
    highCents: amount,
    distribution: 'fixed',
    priceYear: 2022,
    basis: 'user',
    source,
    confidence: 'sourced',
    eligibilityCode: 'replacement_equipment',
    formula: '1 each',
    pinned: false,
    escalationFactor: 1,
    pointCents: amount,
    ...changes,
    assetIds: (changes.assetIds ?? [1]) as readonly AssetId[],
    spendDate: day(changes.spendDate ?? '2023-02-01'),
  };
}
