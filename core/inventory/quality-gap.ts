// What can be missing of an asset, and what suffers from it: a step of the method or an item of an application. Form items and
// defects are those of the reference (application-forms.json), with how sure it is of them; what has no published item says so.

import type { Confidence } from '../source';
import type { AssetColumn } from './asset-filter';

export interface QualityGap {
  readonly id: string;
  readonly label: string;
  /** The field to fill in; null where it belongs to the site or to evidence. */
  readonly column: AssetColumn | null;
  readonly step: 'flagging' | 'planning' | 'timeline' | 'application' | 'records';
  readonly why: string;
  /** The item of a form, or the known defect, that asks for it; null = none was found. */
  readonly item: { readonly name: string; readonly form: string; readonly confidence: Confidence } | null;
}

const form5640 = '5640-C';

export const qualityGaps = [
  {
    id: 'no-manufacturer',
    label: 'No manufacturer',
    column: 'manufacturer',
    step: 'flagging',
    why: 'The strongest evidence of a verdict; without it only MAC, SNMP id and model speak',
    item: { name: 'Manufacturer (Huawei, ZTE or affiliate)', form: form5640, confidence: 'sourced' },
  },
  {
    id: 'no-model',
    label: 'No model',
    column: 'model',
    step: 'flagging',
    why: 'Product families, relabeled hardware and replacement rules go by the model',
    item: { name: 'Model and description', form: form5640, confidence: 'recalled' },
  },
  {
    id: 'unknown-category',
    label: 'Unknown category',
    column: 'category',
    step: 'planning',
    why: 'No replacement rule applies, so nothing is planned or priced for it',
    item: { name: 'Function in the network', form: form5640, confidence: 'uncertain' },
  },
  {
    id: 'unknown-use',
    label: 'Unknown use of video or two-way radio',
    column: 'use',
    step: 'flagging',
    why: 'Their listings hold only for certain uses, so that they stay in review until it is known',
    item: null,
  },
  {
    id: 'no-country',
    label: 'No country of production, where a class is listed',
    column: 'countryOfProduction',
    step: 'flagging',
    why: 'Drones, customer routers and inverters are listed as a class, by where they were produced',
    item: null,
  },
  {
    id: 'no-date-obtained',
    label: 'No date obtained',
    column: 'purchaseDate',
    step: 'application',
    why: 'Only what was obtained by the cut-off date is reimbursed',
    item: { name: 'Date obtained, on or before 2020-06-30', form: form5640, confidence: 'sourced' },
  },
  {
    id: 'no-site',
    label: 'No site',
    column: 'site',
    step: 'timeline',
    why: 'Work is planned and scheduled by site; these are planned together as one',
    item: { name: 'Location name and address or coordinates', form: form5640, confidence: 'recalled' },
  },
  {
    id: 'no-site-place',
    label: 'Site without address or coordinates',
    column: null,
    step: 'application',
    why: 'An application names each location by address or coordinates',
    item: { name: 'Location name and address or coordinates', form: form5640, confidence: 'recalled' },
  },
  {
    id: 'unknown-site-kind',
    label: 'Site of unknown kind',
    column: null,
    step: 'application',
    why: 'An application says of each location whether it is a tower, an office or the like',
    item: { name: 'Kind of location', form: form5640, confidence: 'uncertain' },
  },
  {
    id: 'no-units',
    label: 'Zero units',
    column: 'quantity',
    step: 'planning',
    why: 'Nothing is planned or priced for zero units',
    item: { name: 'Quantity', form: form5640, confidence: 'recalled' },
  },
  {
    id: 'no-evidence',
    label: 'No evidence file',
    column: null,
    step: 'application',
    why: 'Applications came back for want of supporting material: every line needs an invoice, a quote or the like',
    item: { name: 'Not enough supporting material', form: 'known defect', confidence: 'sourced' },
  },
  {
    id: 'no-funding-source',
    label: 'Not known how it was paid',
    column: 'fundingSource',
    step: 'application',
    why: 'The same cost must not be paid by two programs',
    item: {
      name: 'Same cost in two lines or two programs',
      form: 'known defect',
      confidence: 'recalled',
    },
  },
  {
    id: 'no-serial',
    label: 'No serial number',
    column: 'serial',
    step: 'records',
    why: 'A serial ties an asset to its invoice and to the proof of its disposal, and re-imports find it again',
    item: {
      name: 'Listed equipment and services removed and disposed of, in detail',
      form: '5640-L',
      confidence: 'sourced',
    },
  },
  {
    id: 'no-purchase-cost',
    label: 'No purchase cost',
    column: 'purchaseCostCents',
    step: 'records',
    why: 'What was paid belongs to the books; the plan does not need it',
    item: null,
  },
] as const satisfies readonly QualityGap[];

export type QualityGapId = (typeof qualityGaps)[number]['id'];

export function qualityGapLabel(id: QualityGapId): string {
  return qualityGaps.find((gap) => gap.id === id)?.label ?? id;
}
