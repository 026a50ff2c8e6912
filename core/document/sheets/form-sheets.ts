import type { DocumentRecords } from '../document-records';
import { type FormId, formRows, formStateWords } from '../form-answer';
import { progressChanges, progressOf } from '../progress';
import type { RunResult } from '../run-result';
import { column, FIRST_ROW, row, type SheetModel, text } from '../sheet';
import { dateWords } from '../words';

/** Laid out for the status report, every 90 days from approval. */
export function statusSheet(run: RunResult, records: DocumentRecords): SheetModel {
  const last = records.lastPacket;
  const since =
    last === null
      ? 'No earlier report is on record.'
      : `The last packet was handed over on ${dateWords(last.handedOverDate)}; what changed since stands below the answers.`;
  const note = `Laid out for the status update of form 5640. ${since}`;
  const sheet = formSheet({ name: 'Status report', note, form: '5640-K' }, run, records);
  if (last === null) return sheet;
  const changes = progressChanges(run, last, progressOf(run, records.invoices)).map(({ name, words }) =>
    row(text(`Since the last packet: ${name}`), text(null), text(null), text(words)),
  );
  return { ...sheet, rows: [...sheet.rows, ...changes] };
}

/** Checklist for the final certification, each item with what the workspace can tell. */
export function certificationSheet(run: RunResult, records: DocumentRecords): SheetModel {
  const note = 'Checklist for the final certification of form 5640; disposal records belong to it.';
  return formSheet({ name: 'Final certification', note, form: '5640-M' }, run, records);
}

interface FormPart {
  readonly name: string;
  readonly note: string;
  readonly form: FormId;
}

function formSheet(
  { name, note, form }: FormPart,
  run: RunResult,
  { invoices, answers }: DocumentRecords,
): SheetModel {
  const rows = formRows(run, invoices, answers).filter((field) => field.form === form);
  return {
    name,
    note,
    columns: [
      column('Item', 54),
      column('State', 14),
      column('Answer', 70),
      column('What the workspace shows', 70),
    ],
    rows: rows.map((field) =>
      row(text(field.name), text(formStateWords(field)), text(field.answer), text(field.finding)),
    ),
    choices: rows.flatMap((field, index) =>
      field.hasState
        ? [
            {
              column: 2,
              firstRow: FIRST_ROW + index,
              lastRow: FIRST_ROW + index,
              choices: ['complied', 'in process', 'to be answered'],
            },
          ]
        : [],
    ),
  };
}
