// Text of terminals as a table: every section is read by the parser of its command, or, where no prompt says which command
// it was, by the first parser that its lines fit. What several outputs say of one asset becomes one row.
// Configurations are not read at all: they hold secrets, and no inventory.

import { type Problem, problem, type Result } from '../../problem';
import { isKnownHeading, rowsSearched } from '../find-header';
import type { JsonTable } from '../json/json-table';
import { recordTable, type TableRecord } from '../json/record-table';
import { holdsSecret } from '../secret-text';
import { type CommandSection, commandSections } from './command-sections';
import { dumpFormats } from './dump-formats';
import type { DumpRecord } from './dump-record';
import { joinRecords } from './join-records';

const prompted =
  /^(?:<[\w.~*-]+>|\[[^\]\n]{1,60}\]\s*>?|[\w.@-]+(?:\([\w/-]+\))?[>#])\s*\/?(?:show|sh|display|dis|ip|system|arp)\b/im;
const configuration =
  /^(?:hostname|sysname|interface|snmp-server|snmp-agent|version \d|line vty|user-interface|aaa|router |set system )/gim;
const charactersLookedAt = 200_000;

/** True for a text whose first line is a prompt with a command: `<sw-1>display version` looks like XML otherwise. */
export function startsWithPrompt(text: string): boolean {
  return prompted.test(
    text
      .slice(0, 2000)
      .trimStart()
      .split(/[\r\n]/, 1)[0] ?? '',
  );
}

/** @returns null when the text is no output of network equipment: it may still be a table */
export function dumpTable(text: string): Result<JsonTable> | null {
  const head = text.slice(0, charactersLookedAt);
  if (!prompted.test(head) && (hasTableHeader(head) || isEvenTable(head))) return null;
  if (!prompted.test(head) && !dumpFormats.some(({ sign }) => sign.test(head)) && !isConfiguration(head))
    return null;
  const records = joinRecords(commandSections(text).map(readSection));
  if (records.length > 0) {
    const table = recordTable(records.map(tableRecord));
    return { ok: true, value: { table, format: 'command-output', remarks: secretRemarks(text) } };
  }
  if (isConfiguration(head)) return { ok: false, problems: [isConfigurationOnly()] };
  return prompted.test(head) ? { ok: false, problems: [nothingRead()] } : null;
}

/** A spreadsheet of one's own may speak of a `ZXA10` in its cells: with a row of known headings it is a table. */
function hasTableHeader(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/, rowsSearched);
  return lines.some((line) =>
    delimiters.some(
      (delimiter) => line.split(delimiter).filter((cell) => isKnownHeading(unquoted(cell))).length > 1,
    ),
  );
}

/** Rows of a spreadsheet without their headings: all lines have as many cells, as no terminal writes them. */
function isEvenTable(text: string): boolean {
  const lines = text.split(/\r\n|\r|\n/, rowsSearched + 1).slice(0, rowsSearched);
  const filled = lines.filter((line) => line.trim() !== '');
  const cells = new Set(filled.map((line) => line.split('\t').length));
  const [only = 0] = cells;
  return cells.size === 1 && only > 2;
}

const delimiters = [',', ';', '\t', '|'] as const;

function unquoted(cell: string): string {
  return cell.trim().replace(/^"|"$/g, '');
}

function readSection({ speaker, command, lines }: CommandSection): readonly DumpRecord[] {
  const text = lines.join('\n');
  if (/^(?:show|display) (?:running|current|startup|saved)|configuration/.test(command)) return [];
  const fits = dumpFormats.filter((format) =>
    command === '' ? format.sign.test(text) : format.command.test(command),
  );
  for (const { parsers } of fits) {
    const records = parsers.flatMap((parse) => parse(lines, speaker));
    if (records.length > 0) return records;
  }
  return [];
}

function tableRecord(record: DumpRecord): TableRecord {
  const { name, manufacturer, model, serial, mac, ip, objectId, firmware, description } = record;
  const columns: Readonly<Record<string, string | undefined>> = {
    Name: name,
    Manufacturer: manufacturer,
    Model: model,
    Serial: serial,
    Quantity: record.quantity === undefined ? undefined : String(record.quantity),
    MAC: mac,
    IP: ip,
    'SNMP object id': objectId,
    Firmware: firmware,
    'System description': description,
    Status: record.isOnlySeen === true || record.seenBy !== undefined ? 'discovered' : undefined,
    'Seen by': record.seenBy,
    'Part of': record.partOf,
    Place: record.place,
    Manufactured: record.made,
  };
  return Object.fromEntries(Object.entries(columns).map(([column, value]) => [column, value ?? '']));
}

function isConfiguration(text: string): boolean {
  return new Set((text.match(configuration) ?? []).map((word) => word.toLowerCase())).size >= 3;
}

function secretRemarks(text: string): string[] {
  const lines = text.split(/[\r\n]+/).filter(holdsSecret).length;
  return lines === 0
    ? []
    : [`${lines} line${lines === 1 ? '' : 's'} with SNMP communities or passwords were dropped unread`];
}

function isConfigurationOnly(): Problem {
  return problem(
    'This is the configuration of a network device, not an inventory; it holds secrets and was not read',
    'Save the output of “display version”, “display esn” or “show inventory” instead',
  );
}

function nothingRead(): Problem {
  return problem(
    'This is a terminal session, and none of its commands lists equipment in a form that is known',
    'Save the output of “display version”, “show inventory”, “display lldp neighbor” or an ARP table',
  );
}
