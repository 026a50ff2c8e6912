// The documents, written to a folder. Each goes to a temporary name first and is renamed when it is whole, so that
// an interrupted run never leaves half a document under a good name.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentRecords } from '../../core/document/document-records';
import type { RunResult } from '../../core/document/run-result';
import { UserProblem } from '../../core/problem';
import { readEvidence, readEvidenceContents } from '../../db/evidence';
import { readFormAnswers, readInvoices } from '../../db/invoices';
import { readPackets } from '../../db/packets';
import type { CallInput, CallOutput, ReportFormat, ScenarioOutcome, WrittenFile } from '../api';
import { prepareFolder } from '../folder';
import { type RenderedDocument, type RenderOptions, renderDocuments } from '../render';
import { evidenceZip } from '../render/evidence-zip';
import { renderRunStamp } from '../render/run-stamp-json';
import { documentRun } from '../run/document-run';
import type { Session } from '../session';
import { breathe, partOf, type Watch } from '../watch';
import { writeFileWhole } from '../write-file-whole';
import { outcomeOf } from './scenario-compare';
import { scenarioList } from './scenarios';

export async function reportWrite(
  session: Session,
  input: CallInput<'report-write'>,
  watch: Watch,
): Promise<CallOutput<'report-write'>> {
  prepareFolder(input.folder);
  const run = await documentRun(
    session,
    input.scenario === undefined ? {} : { scenario: input.scenario },
    partOf(watch, 0, 0.4),
  );
  const parts = await documentParts(session, input.formats, partOf(watch, 0.4, 0.8));
  await breathe(watch, { fraction: 0.8, message: 'Writing the documents' });
  const documents = [...(await renderDocuments(run, input.formats, parts))];
  if (input.formats.includes('csv')) documents.push(...companions(session, run, documents));
  const files: WrittenFile[] = [];
  for (const [index, document] of documents.entries()) {
    await breathe(watch, {
      fraction: 0.8 + (0.2 * index) / documents.length,
      message: `Writing ${document.name}`,
    });
    const path = join(input.folder, document.name);
    writeFileWhole(path, document.bytes);
    files.push({ path, kind: document.kind, bytes: document.bytes.byteLength });
  }
  return { files };
}

/** What goes with the CSV files: their stamp, and the attached files that the evidence index names. */
function companions(
  session: Session,
  run: RunResult,
  documents: readonly RenderedDocument[],
): RenderedDocument[] {
  const tables = documents.filter(({ name }) => name.endsWith('.csv'));
  const stamp = { name: 'run-stamp.json', kind: 'run stamp', bytes: renderRunStamp(run.stamp, tables) };
  const file = session.workspace();
  const attached = readEvidence(file);
  if (attached.length === 0) return [stamp];
  const bytes = evidenceZip(attached, ({ sha256 }) => readEvidenceContents(file, sha256));
  return [stamp, { name: 'evidence.zip', kind: 'evidence files', bytes }];
}

/** What documents of these formats hold besides the run. */
export async function documentParts(
  session: Session,
  formats: readonly ReportFormat[],
  watch: Watch,
): Promise<RenderOptions> {
  const records = recordsOf(session);
  if (!formats.includes('pdf')) return { records };
  return { fonts: readFonts(session), scenarios: await comparisons(session, watch), records };
}

export function recordsOf(session: Session): DocumentRecords {
  const file = session.workspace();
  return {
    lastPacket: readPackets(file)[0] ?? null,
    invoices: readInvoices(file),
    answers: readFormAnswers(file),
  };
}

/** Every scenario side by side; one in which nothing is listed has no row. */
async function comparisons(session: Session, watch: Watch): Promise<ScenarioOutcome[]> {
  const rows: ScenarioOutcome[] = [];
  const scenarios = scenarioList(session);
  for (const [index, scenario] of scenarios.entries()) {
    const part = partOf(watch, index / scenarios.length, (index + 1) / scenarios.length);
    try {
      rows.push(await outcomeOf(session, scenario.id, part));
    } catch (error) {
      if (!(error instanceof UserProblem)) throw error;
    }
  }
  return rows;
}

const fontFiles = {
  regular: 'Inter_400Regular.ttf',
  semibold: 'Inter_600SemiBold.ttf',
  bold: 'Inter_700Bold.ttf',
} as const;

function readFonts(session: Session): { regular: Uint8Array; semibold: Uint8Array; bold: Uint8Array } {
  const folder = join(session.options.assetsDir, 'fonts');
  if (!existsSync(folder))
    throw new Error(
      `the fonts are missing: ${folder} (have ${readdirSync(session.options.assetsDir).join(', ')})`,
    );
  return {
    regular: readFileSync(join(folder, fontFiles.regular)),
    semibold: readFileSync(join(folder, fontFiles.semibold)),
    bold: readFileSync(join(folder, fontFiles.bold)),
  };
}
