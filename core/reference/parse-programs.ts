// Programs and bills as data. What the file does not say stays null. Money for awards is a stated amount of the
// program itself; a mere limit (Public Law 116-124) is not money.

import { type Fraction, fraction } from '../fraction';
import type { CostRule, Program, ProgramStatus } from '../funding/program';
import type { Cents } from '../money/cents';
import { cents } from '../money/cents';
import {
  coarseDate,
  confidenceOf,
  dollarsOf,
  type Fact,
  factOf,
  factsOf,
  listOf,
  oneOf,
  optionalDate,
  optionalNumber,
  optionalText,
  partOf,
  sourceOf,
  sourcesOf,
  textOf,
  textsOf,
} from './read-fact';
import type { DemandPreset } from './reference';

/** `programs.json`: records and published demand. */
export function parsePrograms(json: unknown): { programs: Program[]; demandPresets: DemandPreset[] } {
  const file = factOf(json, 'programs');
  const records = factsOf(file, 'records');
  const byId = new Map(records.map((record) => [textOf(record, 'id'), record]));
  return {
    programs: records.map((record) => parseProgram(record, referredBy(record, byId))),
    demandPresets: factsOf(file, 'demand_presets').map(parsePreset),
  };
}

/** The record whose rules a record takes over (`cost_rules_ref`, `eligibility_ref`); itself where it has its own. */
function referredBy(record: Fact, byId: ReadonlyMap<string, Fact>): Fact {
  const id =
    optionalText(record, 'cost_rules_ref') ?? optionalText(partOf(record, 'parameters'), 'eligibility_ref');
  return (id === null ? undefined : byId.get(id)) ?? record;
}

function parseProgram(fact: Fact, rules: Fact): Program {
  const parameters = partOf(fact, 'parameters');
  return {
    id: textOf(fact, 'id'),
    name: textOf(fact, 'name'),
    kind: textOf(fact, 'kind'),
    citation: optionalText(fact, 'citation'),
    statusHistory: factsOf(fact, 'status_history').map(parseStatus),
    ...moneyOf(fact, parameters),
    publishedFactor: share(optionalNumber(parameters, 'published_factor')),
    costShare: share(
      optionalNumber(fact, 'cost_share_fraction') ?? optionalNumber(parameters, 'support_fraction'),
    ),
    maxCustomers: maxCustomersOf(fact) ?? maxCustomersOf(rules),
    tier1MaxCustomers: tier1Of(fact) ?? tier1Of(rules),
    newApplicants: parameters.new_applicants !== false,
    vendorIds: fact.vendors === undefined ? namedVendors(rules) : namedVendors(fact),
    acquiredOnOrBefore:
      optionalDate(fact, 'acquired_on_or_before') ?? optionalDate(rules, 'acquired_on_or_before'),
    costIncurredOnOrAfter: optionalDate(partOf(rules, 'parameters'), 'cost_incurred_on_or_after'),
    costRules: listOf(rules, 'cost_rules').map((rule) => parseCostRule(factOf(rule, 'cost rule'))),
    termMonths: termMonthsOf(partOf(fact, 'term')),
    notes: optionalText(fact, 'notes'),
    source: sourcesOf(fact),
    confidence: confidenceOf(fact),
  };
}

type Money = Pick<
  Program,
  'availableCents' | 'administrationCents' | 'administrationImpliedCents' | 'demandCents'
>;

function moneyOf(fact: Fact, parameters: Fact): Money {
  const implied = listOf(parameters, 'administration_usd_implied').map((usd) => dollarsOf({ usd }, 'usd'));
  const [low, high] = [implied[0] ?? null, implied[1] ?? null];
  return {
    availableCents: availableOf(fact, parameters),
    administrationCents: dollarsOf(parameters, 'administration_usd'),
    administrationImpliedCents: low !== null && high !== null ? [low, high] : null,
    demandCents: dollarsOf(parameters, 'tier1_demand_usd'),
  };
}

/**
 * What the record itself calls the money of the program, then the ceiling of a running program, then what a bill
 * offers, then what a law appropriated for reimbursement.
 */
function availableOf(fact: Fact, parameters: Fact): Cents | null {
  const stated = dollarsOf(parameters, 'available_usd');
  if (stated !== null) return stated;
  if (fact.kind === 'program') return dollarsOf(parameters, 'limit_usd');
  const appropriations = factsOf(fact, 'appropriation').filter(
    (one) => !/limit|CBO/.test(textOf(one, 'kind')),
  );
  const own = appropriations.find((one) => textOf(one, 'kind').includes('Reimbursement Program'));
  const first = own ?? appropriations[0];
  return first === undefined ? null : dollarsOf(first, 'amount_usd');
}

function share(value: number | null): Fraction | null {
  return value === null ? null : fraction(value);
}

function maxCustomersOf(fact: Fact): number | null {
  return (
    optionalNumber(partOf(fact, 'parameters'), 'max_customers') ??
    optionalNumber(partOf(fact, 'eligibility'), 'max_customers')
  );
}

/** Stated, or the number in the test of tier 1: `customers <= 2000000 (affiliates counted)`. */
function tier1Of(fact: Fact): number | null {
  const stated = optionalNumber(partOf(fact, 'parameters'), 'tier1_max_customers');
  if (stated !== null) return stated;
  const tier1 = factsOf(fact, 'tiers').find((tier) => tier.tier === 1);
  const match = tier1 === undefined ? null : /customers <= (\d+)/.exec(textOf(tier1, 'test'));
  return match === null ? null : Number(match[1]);
}

function namedVendors(fact: Fact): string[] {
  return textsOf(partOf(fact, 'vendors'), 'named');
}

function termMonthsOf(term: Fact): number | null {
  const value = optionalNumber(term, 'value');
  if (value === null) return null;
  return oneOf(term, 'unit', ['year', 'month']) === 'year' ? value * 12 : value;
}

function parseStatus(fact: Fact): ProgramStatus {
  const date = coarseDate(fact, 'date');
  if (date === null) throw new TypeError('reference data: a status of a program has no date');
  return {
    date,
    datePrecision: textOf(fact, 'date_precision'),
    event: textOf(fact, 'event'),
    amountCents: dollarsOf(fact, 'amount_usd'),
    detail: optionalText(fact, 'detail'),
    confidence: confidenceOf(fact),
  };
}

function parseCostRule(fact: Fact): CostRule {
  return {
    code: textOf(fact, 'code'),
    rule: oneOf(fact, 'rule', ['eligible', 'ineligible', 'conditional', 'not_found']),
    condition: textOf(fact, 'condition'),
    source: sourcesOf(fact)[0] ?? null,
    confidence: confidenceOf(fact),
  };
}

function parsePreset(fact: Fact): DemandPreset {
  return {
    id: textOf(fact, 'id'),
    label: textOf(fact, 'label'),
    lowCents: dollarsOf(fact, 'low_usd') ?? cents(0),
    highCents: dollarsOf(fact, 'high_usd') ?? cents(0),
    source: sourceOf(fact),
    confidence: confidenceOf(fact),
  };
}
