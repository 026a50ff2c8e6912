import { z } from 'zod';
import { formFields } from '../../core/document/form-answer';
import { invoiceStatuses } from '../../core/document/invoice';
import type { DocumentReads, DocumentWrites } from '../calls/document';
import { date, filePath, nothing, positiveCents, shortText, text } from './values';

/** A chart of a large screen has a few million bytes. */
const longestView = 40_000_000;
const someScenario = z.strictObject({ scenario: text.optional() });
const invoice = z.strictObject({
  id: z.number().int().positive().nullable(),
  number: shortText,
  vendor: shortText,
  invoiceDate: date,
  amountCents: positiveCents,
  claimedCents: positiveCents,
  lineIds: z.array(shortText).max(10_000),
  evidenceSha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'must be a SHA-256')
    .nullable(),
  status: z.enum(invoiceStatuses.map(({ id }) => id)),
  submittedDate: date.nullable(),
  paidDate: date.nullable(),
  note: text,
});

export const documentReads = {
  'report-write': z.strictObject({
    folder: filePath,
    formats: z.array(z.enum(['pdf', 'xlsx', 'csv', 'json', 'html'])).min(1, 'choose at least one format'),
    scenario: text.optional(),
  }),
  'report-preview': z.strictObject({
    document: z.enum(['board-packet', 'application-workbook', 'assumptions', 'evidence-index', 'plan-lines']),
    scenario: text.optional(),
  }),
  'packet-list': nothing,
  'invoice-list': nothing,
  'form-list': someScenario,
  'view-save': z.strictObject({
    path: filePath.refine((path) => /\.(png|svg|csv)$/.test(path), 'must end in .png, .svg or .csv'),
    base64: z.string().max(longestView),
  }),
} satisfies Record<keyof DocumentReads, z.ZodType>;

export const documentWrites = {
  'packet-hand-over': someScenario,
  'invoice-save': z.strictObject({ invoice }),
  'invoice-delete': z.strictObject({ id: z.number().int().positive() }),
  'invoices-import': z.strictObject({ path: filePath }),
  'form-answers-import': z.strictObject({ path: filePath }),
  'form-answer': z.strictObject({
    answer: z.strictObject({
      fieldId: z.enum(formFields.map(({ id }) => id)),
      state: z.enum(['complied', 'in process']).nullable(),
      answer: text,
    }),
  }),
} satisfies Record<keyof DocumentWrites, z.ZodType>;
