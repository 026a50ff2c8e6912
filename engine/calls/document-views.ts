/** Documents that can be looked at before they are written. */
export type PreviewedDocument =
  | 'board-packet'
  | 'application-workbook'
  | 'assumptions'
  | 'evidence-index'
  | 'plan-lines';

export interface PreviewTable {
  readonly name: string;
  readonly headers: readonly string[];
  /** By column: true where every cell that is filled holds a number or an amount. */
  readonly isNumeric: readonly boolean[];
  readonly rows: readonly (readonly string[])[];
  /** Rows of the document; the table may hold fewer. */
  readonly totalRows: number;
}

export type DocumentPreview =
  | { readonly kind: 'pages'; readonly base64: string }
  | { readonly kind: 'tables'; readonly tables: readonly PreviewTable[] };
