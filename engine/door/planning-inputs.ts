import { z } from 'zod';
import { applicantKinds, claimPayments } from '../../core/funding/applicant';
import { alternativeKinds } from '../../core/plan/alternative';
import { bases } from '../../core/plan/plan-line';
import { replacementOrders } from '../../core/scenario/settings';
import { shortNameForm } from '../../core/short-name';
import { ownProgram } from './program-inputs';
import { countRanges, risks } from './uncertainty-inputs';
import { assetId, category, date, positiveCents, rate, share, shortText, text } from './values';

const seed = z.number().int('must be a whole number').min(0).max(4_294_967_295);
const trials = z
  .number()
  .int('must be a whole number')
  .min(100, 'at least 100 trials')
  .max(1_000_000, 'at most 1,000,000 trials');
const crews = z.number().int('must be a whole number').min(1, 'at least one crew').max(200);
export const crewCounts = z.strictObject({ engineering: crews, tower: crews, field: crews, core: crews });
const days = z.number().min(0, 'must not be negative').max(3650);

const threePoint = z
  .strictObject({ low: days, likely: days, high: days })
  .refine(
    (value) => value.low <= value.likely && value.likely <= value.high,
    'must be low <= likely <= high',
  );

const premiumShare = z.number().min(0, 'must not be negative').max(10, 'at most 1000 %');

export const assetGroup = z.strictObject({
  category,
  site: text.nullable(),
  assetIds: z.array(assetId).min(1).max(100_000).nullable(),
});

/** How an upgrade is priced above the comparable replacement. */
export const upgradeTerms = {
  premium: z.tuple([premiumShare, premiumShare, premiumShare]),
  upgradeItems: z
    .array(z.strictObject({ comparableItemId: shortText, upgradeItemId: shortText }))
    .max(200, 'at most 200 items'),
  source: text,
};

export const groupChoice = assetGroup.extend({
  ...upgradeTerms,
  kind: z.enum(alternativeKinds.map((kind) => kind.id)),
  reason: text,
});

/** Any part of the planning settings; strict, so that a misspelled name is refused and not ignored. */
export const settingsPatch = z
  .strictObject({
    asOf: date.nullable(),
    startDate: date.nullable(),
    budgetCents: positiveCents.nullable(),
    trials,
    timelineTrials: trials,
    seed,
    sampling: z.enum(['lhs', 'mc']),
    rhoWithin: share,
    rhoBetween: share,
    contingencyPercentile: z.number().int().min(1).max(99),
    escalation: z.strictObject({ equipment: rate, labor: rate, construction: rate }),
    crews: crewCounts,
    durationCorrelation: share,
    programId: text.nullable(),
    availableCents: positiveCents.nullable(),
    administrationCents: positiveCents.nullable(),
    demandCents: positiveCents.nullable(),
    reimbursementLagDays: threePoint,
    ownDeadline: date.nullable(),
    firstDisbursementDate: date.nullable(),
    includeReview: z.boolean(),
    listsDate: date.nullable(),
    extensionsGranted: z.number().int('must be a whole number').min(0).max(2, 'at most 2 extensions'),
    applicantKind: z.enum(applicantKinds.map((kind) => kind.id)),
    initialShare: share,
    firstClaimDate: date.nullable(),
    claimPayment: z.enum(claimPayments),
    replacementOrder: z.enum(replacementOrders),
    spareServiceLevel: z.number().min(0.5, 'at least 50 %').max(0.999, 'at most 99.9 %'),
    salvageFraction: share,
    unitOnlyCategories: z.array(category).max(40),
    bridgeRate: share.nullable(),
    risks,
    countRanges,
    alternatives: z.array(groupChoice).max(500, 'at most 500 alternatives'),
  })
  .partial();

export const scenarioId = z
  .string()
  .max(80)
  .regex(shortNameForm, 'must be lower-case words joined by hyphens');

export const runInput = z.strictObject({
  scenario: text.optional(),
  patch: settingsPatch.optional(),
  program: ownProgram.optional(),
});

export const scenario = z.strictObject({
  id: scenarioId,
  name: shortText,
  description: text,
  patch: settingsPatch,
  parentId: scenarioId.nullable().optional(),
});

export const linePin = z
  .strictObject({
    lineId: shortText,
    quantity: z.number().min(0, 'must not be negative').max(1_000_000_000).optional(),
    lowCents: positiveCents.optional(),
    likelyCents: positiveCents.optional(),
    highCents: positiveCents.optional(),
    priceYear: z.number().int().min(1990).max(2100).optional(),
    basis: z.enum(bases),
    source: shortText,
    reason: shortText,
  })
  .refine(
    (pin) =>
      (pin.lowCents ?? 0) <= (pin.likelyCents ?? Number.MAX_SAFE_INTEGER) &&
      (pin.likelyCents ?? 0) <= (pin.highCents ?? Number.MAX_SAFE_INTEGER),
    { message: 'must be low <= likely <= high', path: ['likelyCents'] },
  );
