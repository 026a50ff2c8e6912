import { z } from 'zod';
import { costGroups, distributions } from '../../core/plan/plan-line';
import type { PlanningReads, PlanningWrites } from '../calls/planning';
import { assetGroup, groupChoice, linePin, runInput, upgradeTerms } from './planning-inputs';
import { date, filePath, nothing, positiveCents, shortText, text } from './values';

const share = z.number().min(0, 'must be at least 0').max(1, 'must be at most 1');
const year = z.number().int().min(1990, 'must be a year from 1990').max(2100, 'must be a year up to 2100');

const ownPrice = z.strictObject({
  itemId: shortText,
  category: shortText,
  item: shortText,
  unit: shortText,
  group: z.enum(costGroups),
  eligibilityCode: shortText,
  lowCents: positiveCents.nullable(),
  likelyCents: positiveCents.nullable(),
  highCents: positiveCents.nullable(),
  fractionOfEquipment: z.tuple([share, share, share]).nullable(),
  priceYear: year,
  distribution: z.enum(distributions),
  source: shortText,
  confidence: z.enum(['sourced', 'recalled', 'uncertain']),
  notes: text.nullable(),
});

const quoteLine = z.strictObject({
  catalogItemId: shortText,
  description: text,
  unitPriceCents: positiveCents,
  discountFraction: share,
  tiers: z
    .array(
      z.strictObject({
        fromQuantity: z.number().positive('must be above zero').max(1_000_000_000),
        unitPriceCents: positiveCents,
      }),
    )
    .max(50, 'at most 50 tiers'),
});

const quote = z.strictObject({
  id: z.number().int().positive().nullable(),
  vendor: shortText,
  number: shortText,
  date,
  expiryDate: date.nullable(),
  evidenceSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'must be a SHA-256')
    .nullable(),
  fileName: text.nullable(),
  notes: text.nullable(),
  lines: z.array(quoteLine).max(2000, 'at most 2,000 lines'),
});

/** Only its shape is checked here: what a rule may say is decided where files of rules are, too. */
const rule = z.looseObject({ id: shortText });
const ruleId = shortText;

export const planningReads = {
  'catalog-list': nothing,
  plan: runInput,
  'catalog-entries': runInput,
  'catalog-export': z.strictObject({ path: filePath }),
  'quote-list': runInput,
  'quote-lines-read': z.strictObject({ path: filePath }),
  'rule-list': runInput,
  'rule-test': runInput.extend({ rule }),
  'rules-export': z.strictObject({ path: filePath }),
  'plan-checks': runInput,
  'alternative-groups': runInput,
  'alternative-compare': runInput.extend({ group: assetGroup, ...upgradeTerms }),
} satisfies Record<keyof PlanningReads, z.ZodType>;

export const planningWrites = {
  'plan-line-pin': linePin,
  'plan-line-unpin': z.strictObject({ lineId: shortText }),
  'own-price-save': z.strictObject({ price: ownPrice }),
  'own-price-delete': z.strictObject({ itemId: shortText }),
  'catalog-import': z.strictObject({ path: filePath }),
  'quote-save': z.strictObject({ quote, filePath: filePath.optional() }),
  'quote-delete': z.strictObject({ id: z.number().int().positive() }),
  'rule-save': z.strictObject({ rule }),
  'rule-switch': z.strictObject({ ruleId, isDisabled: z.boolean() }),
  'rule-move': z.strictObject({ ruleId, place: z.number().int().min(0).max(100_000) }),
  'rule-reset': z.strictObject({ ruleId }),
  'rules-import': z.strictObject({ path: filePath, mode: z.enum(['add', 'replace']) }),
  'alternative-choose': z.strictObject({ choice: groupChoice, scenario: shortText.optional() }),
} satisfies Record<keyof PlanningWrites, z.ZodType>;
