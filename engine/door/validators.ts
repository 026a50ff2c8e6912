// One validator a call. What does not fit is refused with the path of the value and what would be right;
// nothing unknown is let through, from the window, from a test or from a script.

import { z } from 'zod';
import { type Problem, problem } from '../../core/problem';
import type { CallName } from '../api';
import { assetFields, assetIds, assetPage, filesImport, intakeOptions, site } from './inventory-inputs';
import { linePin, runInput, scenario, scenarioId, settingsPatch } from './planning-inputs';
import {
  assetId,
  date,
  duty,
  filePath,
  nothing,
  pageLimit,
  pageOffset,
  positiveCents,
  shortText,
  text,
  verdictValue,
} from './values';

const asOfOnly = z.strictObject({ asOf: date.optional() });
const page = z.strictObject({ offset: pageOffset, limit: pageLimit });
const customers = z.number().int('must be a whole number').min(0).max(400_000_000).nullable();
const states = z.array(z.string().regex(/^[A-Z]{2}$/, 'must be two capital letters')).max(60);

/** A pasted table: the whole Covered List is some ten thousand characters. */
const longestPaste = 2_000_000;
const listOffered = z.union([
  z.strictObject({ path: filePath }),
  z.strictObject({ text: z.string().trim().min(1, 'must not be empty').max(longestPaste) }),
]);

const license = z.strictObject({
  id: z.number().int().positive().nullable(),
  number: shortText,
  entityId: shortText,
  supplier: shortText,
  scope: text,
  issuedDate: date,
  expiryDate: date.nullable(),
  notes: text.nullable(),
});

export const validators = {
  'app-overview': asOfOnly,
  'item-lookup': z.strictObject({
    name: text.optional(),
    model: text.optional(),
    mac: text.optional(),
    oid: text.optional(),
    description: text.optional(),
    asOf: date.optional(),
  }),
  'entity-list': asOfOnly,
  'workspace-summary': nothing,
  'workspace-check': nothing,
  'asset-page': assetPage,
  'asset-search': z.strictObject({ where: text.optional(), limit: z.number().int().min(0).optional() }),
  'asset-facets': nothing,
  'asset-detail': z.strictObject({ assetId }),
  'site-list': nothing,
  'import-preview': z.strictObject({ path: filePath, options: intakeOptions.optional() }),
  'flag-summary': asOfOnly,
  'flag-money': nothing,
  'flag-all': asOfOnly,
  'verdict-page': page.extend({
    verdict: verdictValue.optional(),
    entityId: text.optional(),
    site: text.optional(),
    list: text.optional(),
    duty: duty.optional(),
  }),
  'catalog-list': nothing,
  'list-compare': z.strictObject({ path: filePath }),
  'list-preview': listOffered,
  'list-history': nothing,
  'license-list': nothing,
  'price-list-estimate': z.strictObject({ path: filePath, patch: settingsPatch.optional() }),
  'claims-allocate': z.strictObject({
    path: filePath,
    availableCents: positiveCents,
    administrationCents: positiveCents.optional(),
  }),
  'deadline-price': runInput.extend({
    from: date.optional(),
    to: date.optional(),
    confidence: z.number().min(0.05).max(0.99),
  }),
  'program-default': asOfOnly,
  'program-list': asOfOnly,
  'deadline-list': runInput,
  'scenario-list': nothing,
  plan: runInput,
  estimate: runInput,
  timeline: runInput,
  funding: runInput,
  'scenario-compare': z.strictObject({ scenarios: z.array(text).min(1).max(12) }),
  'report-write': z.strictObject({
    folder: filePath,
    formats: z.array(z.enum(['pdf', 'xlsx', 'csv', 'json', 'html'])).min(1, 'choose at least one format'),
    scenario: text.optional(),
  }),
  'history-page': page,
  'workspace-change': z.strictObject({
    name: shortText.optional(),
    customers: customers.optional(),
    states: states.optional(),
  }),
  'settings-change': z.strictObject({ patch: settingsPatch }),
  'files-import': filesImport,
  'list-take': listOffered,
  'license-save': z.strictObject({ license }),
  'license-delete': z.strictObject({ id: z.number().int().positive() }),
  'asset-add': z.strictObject({ fields: assetFields }),
  'asset-change': z.strictObject({ assetIds, fields: assetFields }),
  'asset-delete': z.strictObject({ assetIds }),
  'site-change': z.strictObject({ site }),
  'override-set': z.strictObject({
    assetId,
    verdict: verdictValue,
    entityId: text.nullable(),
    reason: shortText,
  }),
  'override-clear': z.strictObject({ assetId }),
  'plan-line-pin': linePin,
  'plan-line-unpin': z.strictObject({ lineId: shortText }),
  'scenario-save': z.strictObject({ scenario }),
  'scenario-delete': z.strictObject({ id: scenarioId }),
  'history-undo': nothing,
  'history-redo': nothing,
  'workspace-create': z.strictObject({
    path: filePath,
    name: shortText,
    customers: customers.optional(),
    states: states.optional(),
  }),
  'workspace-open': z.strictObject({ path: filePath, mode: z.enum(['read', 'write']).optional() }),
  'workspace-close': nothing,
  'demo-create': z.strictObject({ path: filePath }),
  'workspace-backup': z.strictObject({ path: filePath }),
  'workspace-restore': z.strictObject({ from: filePath, path: filePath }),
} satisfies Record<CallName, z.ZodType>;

export function inputProblems(call: string, error: z.ZodError): Problem[] {
  return error.issues.map((issue) =>
    problem(`The input of ${call} does not fit: ${issue.message}`, 'Correct the value', {
      column: issue.path.length > 0 ? issue.path.join('.') : null,
    }),
  );
}
