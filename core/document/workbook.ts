// Application workbook (method 6): one sheet for each part that a reviewer looks for, with live formulas over our own
// cached figures, so that a changed price moves the totals in the reader's own spreadsheet. It is laid out for the
// form's parts and is not the form. Text of the user is always a text cell: it can never become a formula.

import { type DocumentRecords, noRecords } from './document-records';
import type { RunResult, RunStamp } from './run-result';
import type { DefinedName, SheetModel } from './sheet';
import { applicantSheet } from './sheets/applicant-sheet';
import { assetsSheet } from './sheets/assets-sheet';
import { cashSheet } from './sheets/cash-sheet';
import { checksSheet } from './sheets/checks-sheet';
import { claimsSheet } from './sheets/claims-sheet';
import { costLineNames } from './sheets/cost-line-columns';
import { costLinesSheet } from './sheets/cost-lines-sheet';
import { eligibilitySheet } from './sheets/eligibility-sheet';
import { estimateSheet } from './sheets/estimate-sheet';
import { certificationSheet, statusSheet } from './sheets/form-sheets';
import { fundingSheet } from './sheets/funding-sheet';
import { assumptionsSheet, evidenceSheet } from './sheets/ledger-sheets';
import { listsSheet } from './sheets/lists-sheet';
import { locationsSheet } from './sheets/locations-sheet';
import { readMeSheet } from './sheets/read-me-sheet';
import { categorySummarySheet, phaseSummarySheet } from './sheets/summary-sheets';
import { timelineSheet } from './sheets/timeline-sheet';

export interface WorkbookModel {
  readonly title: string;
  readonly stamp: RunStamp;
  readonly sheets: readonly SheetModel[];
  readonly names: readonly DefinedName[];
}

export function applicationWorkbook(run: RunResult, records: DocumentRecords = noRecords): WorkbookModel {
  return {
    title: `Application workbook: ${run.stamp.workspaceName}${run.stamp.isDemo ? ' (DEMO)' : ''}`,
    stamp: run.stamp,
    sheets: [
      readMeSheet(run),
      applicantSheet(run),
      locationsSheet(run),
      assetsSheet(run),
      costLinesSheet(run),
      categorySummarySheet(run),
      phaseSummarySheet(run),
      eligibilitySheet(run),
      fundingSheet(run),
      cashSheet(run),
      estimateSheet(run),
      timelineSheet(run),
      statusSheet(run, records),
      claimsSheet(run, records.invoices),
      certificationSheet(run, records),
      checksSheet(run),
      assumptionsSheet(run),
      evidenceSheet(run),
      listsSheet(run),
    ],
    names: costLineNames(run.lines.length),
  };
}
