import { z } from 'zod';
import { laborKinds } from '../../core/funding/line-claim';
import { laborRules, ownProgramKinds, ownStatuses, tierApplicants } from '../../core/funding/own-program';
import { costCategories } from '../../core/plan/plan-line';
import { date, positiveCents, share, shortText, text } from './values';

const idsOf = <T extends { readonly id: string }>(entries: readonly T[]): T['id'][] =>
  entries.map((entry) => entry.id);

const costCategory = z.enum(idsOf(costCategories));
const days = z.number().min(0, 'must not be negative').max(3650, 'at most 3,650 days');
const customers = z.number().int('must be a whole number').min(0).max(400_000_000);

/** Shape only: what contradicts itself is for `checkProgram`, which says everything at once. */
export const ownProgram = z.strictObject({
  id: z.string().max(80),
  name: z.string().max(200, 'at most 200 characters'),
  number: shortText.nullable(),
  kind: z.enum(idsOf(ownProgramKinds)),
  status: z.enum(idsOf(ownStatuses)),
  statusDate: date,
  vendorIds: z.array(shortText).max(200),
  acquiredOnOrBefore: date.nullable(),
  costIncurredOnOrAfter: date.nullable(),
  costCategories: z.array(costCategory),
  internalLabor: z.enum(idsOf(laborRules)),
  paysUpgrades: z.boolean(),
  maxCustomers: customers.nullable(),
  availableCents: positiveCents.nullable(),
  administrationCents: positiveCents.nullable(),
  tiers: z
    .array(
      z.strictObject({
        maxCustomers: customers.nullable(),
        applicants: z.enum(tierApplicants),
        demandCents: positiveCents.nullable(),
      }),
    )
    .max(20),
  demandCents: positiveCents.nullable(),
  costShare: share,
  applicantCapCents: positiveCents.nullable(),
  unitCaps: z.array(z.strictObject({ category: costCategory, unitCents: positiveCents })).max(100),
  newApplicants: z.boolean(),
  enactmentDate: date.nullable(),
  windowOpenDate: date.nullable(),
  windowCloseDate: date.nullable(),
  initialShare: share,
  claimLagDays: z.strictObject({ low: days, likely: days, high: days }).nullable(),
  termMonths: z.number().int('must be a whole number').min(0).max(600).nullable(),
  enactmentProbability: share.nullable(),
  source: text,
  notes: text,
});

export const lineClaim = z.strictObject({
  lineId: shortText,
  comparableUnitCents: positiveCents.nullable(),
  internalLabor: z.enum(idsOf(laborKinds)).nullable(),
  note: shortText,
});
