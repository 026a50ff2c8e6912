// Calls about documents written for others: the documents, packets handed over, invoices and claims, answers to forms.

import type { FormAnswer, FormRow } from '../../core/document/form-answer';
import type { HandedPacket } from '../../core/document/handed-packet';
import type { Invoice } from '../../core/document/invoice';
import type { ReportFormat, WrittenFile } from '../views';
import type { DocumentPreview, PreviewedDocument } from './document-views';

export interface DocumentReads {
  'report-write': (input: {
    readonly folder: string;
    readonly formats: readonly ReportFormat[];
    readonly scenario?: string;
  }) => { readonly files: readonly WrittenFile[] };
  'report-preview': (input: {
    readonly document: PreviewedDocument;
    readonly scenario?: string;
  }) => DocumentPreview;
  /** Newest first. */
  'packet-list': (input: Record<string, never>) => readonly HandedPacket[];
  'invoice-list': (input: Record<string, never>) => readonly Invoice[];
  'form-list': (input: { readonly scenario?: string }) => readonly FormRow[];
  /** A chart or table that the window made, to a file whose ending says what it is. */
  'view-save': (input: { readonly path: string; readonly base64: string }) => {
    readonly path: string;
    readonly bytes: number;
  };
}

export interface DocumentWrites {
  /** Keeps the key figures of the packet, so that the next one can say what changed. */
  'packet-hand-over': (input: { readonly scenario?: string }) => HandedPacket;
  /** `id: null` makes a new one. */
  'invoice-save': (input: {
    readonly invoice: Omit<Invoice, 'id'> & { readonly id: number | null };
  }) => Invoice;
  'invoice-delete': (input: { readonly id: number }) => { readonly id: number };
  /** All rows or none: the first line names the columns. */
  'invoices-import': (input: { readonly path: string }) => { readonly invoices: number };
  'form-answer': (input: { readonly answer: FormAnswer }) => FormAnswer;
  /** Answers from JSON, all or none. */
  'form-answers-import': (input: { readonly path: string }) => { readonly answers: number };
}
