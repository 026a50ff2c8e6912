// What changed since the last packet (method 6): a board that meets twice a year asks this first. Figures side by
// side, then the assumptions that were added, dropped or set differently. Nothing changed is said, too.

import type { Cents } from '../../money/cents';
import { formatCents } from '../../money/cents';
import { type Block, left, type PacketSection, paragraph, right, type TableModel, table } from '../block';
import { type HandedPacket, type PacketAssumption, type PacketFigures, packetRecord } from '../handed-packet';
import type { RunResult } from '../run-result';
import { amountWords, countWords, dateWords, percentWords, shortDateWords } from '../words';

const ASSUMPTIONS_SHOWN = 12;

/** @param last the packet handed over before this one */
export function changeSection(run: RunResult, last: HandedPacket): PacketSection {
  const now = packetRecord(run);
  const changes = assumptionChanges(last.assumptions, now.assumptions);
  return {
    heading: 'What changed since the last packet',
    finding: moved(last.figures.askedCents, now.figures.askedCents),
    startsPage: false,
    blocks: [
      paragraph(
        `The last packet was handed over on ${dateWords(last.handedOverDate)}, as of ${dateWords(last.asOf)}, scenario ${last.scenario}.`,
      ),
      table(figureTable(last, now)),
      ...assumptionBlocks(changes),
    ],
  };
}

function moved(before: Cents, after: Cents): string {
  if (before === after)
    return `The budget asked for is the same as in the last packet: ${amountWords(after)}.`;
  const direction = after > before ? 'more' : 'less';
  return `The budget asked for is ${amountWords(Math.abs(after - before) as Cents)} ${direction} than in the last packet.`;
}

function figureTable(
  last: HandedPacket,
  now: { readonly asOf: HandedPacket['asOf']; readonly figures: PacketFigures },
): TableModel {
  return {
    caption: 'Key figures, then and now',
    columns: [
      left('Figure', 3),
      right(`As of ${shortDateWords(last.asOf)}`, 2.4),
      right(`As of ${shortDateWords(now.asOf)}`, 2.4),
      right('Change', 2.4),
    ],
    rows: figureRows(last.figures, now.figures),
    total: null,
    note: null,
  };
}

function figureRows(before: PacketFigures, after: PacketFigures): string[][] {
  return [
    moneyRow('Budget asked for', before.askedCents, after.askedCents),
    moneyRow('Cost, P50', before.p50Cents, after.p50Cents),
    moneyRow('Point estimate', before.pointCents, after.pointCents),
    moneyRow('Support to count on', before.supportCents, after.supportCents),
    countRow('Units listed', before.units.listed, after.units.listed),
    countRow('Units under review', before.units.review, after.units.review),
    countRow('Plan lines', before.planLines, after.planLines),
    textRow('Finish, P80', shortDateWords(before.finishP80), shortDateWords(after.finishP80)),
    textRow('Deadline', deadlineWords(before), deadlineWords(after)),
    textRow('Chance to meet it', chance(before), chance(after)),
  ];
}

function moneyRow(label: string, before: Cents | null, after: Cents | null): string[] {
  const words = (amount: Cents | null): string => (amount === null ? 'none' : formatCents(amount));
  const difference = ((after ?? 0) - (before ?? 0)) as Cents;
  return [
    label,
    words(before),
    words(after),
    difference === 0 ? 'none' : signed(formatCents(difference), difference),
  ];
}

function countRow(label: string, before: number, after: number): string[] {
  const difference = after - before;
  const words = (value: number): string => value.toLocaleString('en-US');
  return [
    label,
    words(before),
    words(after),
    difference === 0 ? 'none' : signed(words(difference), difference),
  ];
}

function textRow(label: string, before: string, after: string): string[] {
  return [label, before, after, before === after ? 'none' : 'changed'];
}

function signed(words: string, difference: number): string {
  return difference > 0 ? `+${words}` : words;
}

function deadlineWords({ deadlineDate }: PacketFigures): string {
  return deadlineDate === null ? 'none' : shortDateWords(deadlineDate);
}

function chance({ pDeadlineMet }: PacketFigures): string {
  return pDeadlineMet === null ? 'none' : percentWords(pDeadlineMet);
}

interface AssumptionChange {
  readonly statement: string;
  readonly before: string;
  readonly after: string;
}

function assumptionChanges(
  before: readonly PacketAssumption[],
  after: readonly PacketAssumption[],
): AssumptionChange[] {
  const key = ({ topic, statement }: PacketAssumption): string => `${topic}: ${statement}`;
  const old = new Map(before.map((entry) => [key(entry), entry.value]));
  const fresh = new Map(after.map((entry) => [key(entry), entry.value]));
  const keys = [...new Set([...fresh.keys(), ...old.keys()])];
  return keys
    .map((statement) => ({
      statement,
      before: old.get(statement) ?? 'not there',
      after: fresh.get(statement) ?? 'dropped',
    }))
    .filter((change) => change.before !== change.after);
}

function assumptionBlocks(changes: readonly AssumptionChange[]): Block[] {
  if (changes.length === 0) return [paragraph('The assumptions are the same.')];
  const more = changes.length - ASSUMPTIONS_SHOWN;
  return [
    table({
      caption: 'Assumptions that changed',
      columns: [left('Assumption', 3), left('Then', 2.4), left('Now', 2.4)],
      rows: changes
        .slice(0, ASSUMPTIONS_SHOWN)
        .map(({ statement, before, after }) => [statement, before, after]),
      total: null,
      note:
        more > 0
          ? `${countWords(more, 'further assumption')} changed; all of them are in the workbook.`
          : null,
      dense: true,
    }),
  ];
}
