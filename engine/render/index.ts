// One run, every document: names and formats of the files, and what goes into each.

import { assumptionColumns, assumptionsLedger } from '../../core/document/assumptions';
import { boardPacket } from '../../core/document/board-packet';
import { type DocumentRecords, noRecords } from '../../core/document/document-records';
import { evidenceColumns, evidenceIndex } from '../../core/document/evidence-index';
import { inventoryColumns } from '../../core/document/inventory-table';
import { planColumns } from '../../core/document/plan-table';
import type { RunResult } from '../../core/document/run-result';
import type { ScenarioRow } from '../../core/document/scenario-row';
import { applicationWorkbook } from '../../core/document/workbook';
import type { ReportFormat } from '../api';
import { renderCsv } from './csv';
import { renderReportHtml } from './html/report-html';
import { renderInventoryJson, renderResultJson } from './json';
import { renderBoardPacket } from './pdf/board-packet-pdf';
import type { Fonts } from './pdf/press';
import { renderTableXlsx } from './xlsx/table-xlsx';
import { renderWorkbook } from './xlsx/workbook-xlsx';

export interface RenderedDocument {
  readonly name: string;
  readonly kind: string;
  readonly bytes: Uint8Array;
}

export interface RenderOptions {
  /** Only the PDF embeds them. */
  readonly fonts?: Fonts;
  readonly scenarios?: readonly ScenarioRow[];
  readonly records?: DocumentRecords;
}

type Render = (run: RunResult, options: RenderOptions) => Uint8Array | Promise<Uint8Array>;

interface DocumentPlan {
  readonly format: ReportFormat;
  readonly name: string;
  readonly kind: string;
  readonly render: Render;
}

const documents: readonly DocumentPlan[] = [
  {
    format: 'pdf',
    name: 'board-packet.pdf',
    kind: 'board packet',
    render: (run, options) => renderBoardPacket(packetOf(run, options), fontsOf(options)),
  },
  {
    format: 'xlsx',
    name: 'application-workbook.xlsx',
    kind: 'application workbook',
    render: (run, { records }) => renderWorkbook(applicationWorkbook(run, records ?? noRecords)),
  },
  {
    format: 'xlsx',
    name: 'inventory-and-flags.xlsx',
    kind: 'inventory and flags',
    render: (run) => renderTableXlsx('Inventory and flags', inventoryColumns, run.flags.assets, run.stamp),
  },
  {
    format: 'csv',
    name: 'inventory-and-flags.csv',
    kind: 'inventory and flags',
    render: (run) => renderCsv(inventoryColumns, run.flags.assets),
  },
  {
    format: 'csv',
    name: 'plan-lines.csv',
    kind: 'plan lines',
    render: (run) => renderCsv(planColumns, run.lines),
  },
  {
    format: 'csv',
    name: 'assumptions.csv',
    kind: 'assumptions ledger',
    render: (run) => renderCsv(assumptionColumns, assumptionsLedger(run)),
  },
  {
    format: 'csv',
    name: 'evidence-index.csv',
    kind: 'evidence index',
    render: (run) => renderCsv(evidenceColumns, evidenceIndex(run)),
  },
  { format: 'json', name: 'result.json', kind: 'result', render: renderResultJson },
  {
    format: 'json',
    name: 'inventory-and-flags.json',
    kind: 'inventory and flags',
    render: renderInventoryJson,
  },
  {
    format: 'html',
    name: 'report.html',
    kind: 'report',
    render: (run, options) => renderReportHtml(packetOf(run, options)),
  },
];

function fontsOf({ fonts }: RenderOptions): Fonts {
  if (fonts === undefined) throw new Error('the PDF has no fonts to embed');
  return fonts;
}

function packetOf(run: RunResult, { scenarios, records }: RenderOptions) {
  return boardPacket(run, scenarios, records?.lastPacket ?? null);
}

/** Every document of the formats, in a fixed order; the same run gives the same bytes. */
export async function renderDocuments(
  run: RunResult,
  formats: readonly ReportFormat[],
  options: RenderOptions,
): Promise<RenderedDocument[]> {
  const rendered: RenderedDocument[] = [];
  for (const { format, name, kind, render } of documents) {
    if (!formats.includes(format)) continue;
    rendered.push({ name, kind, bytes: await render(run, options) });
  }
  return rendered;
}
