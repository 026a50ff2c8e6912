// Calls about documents written for others.

import type { ReportFormat, WrittenFile } from '../views';

export interface DocumentReads {
  'report-write': (input: {
    readonly folder: string;
    readonly formats: readonly ReportFormat[];
    readonly scenario?: string;
  }) => { readonly files: readonly WrittenFile[] };
}
