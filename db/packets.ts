import type { CalendarDate } from '../core/calendar/date';
import type { HandedPacket } from '../core/document/handed-packet';
import type { WorkspaceFile } from './workspace-file';

interface PacketRow {
  readonly id: number;
  readonly handed_over_date: string;
  readonly packet: string;
}

/** Packets handed over, the newest first. */
export function readPackets(file: WorkspaceFile): HandedPacket[] {
  const rows = file.db.prepare('SELECT * FROM handed_packet ORDER BY id DESC').all() as PacketRow[];
  return rows.map((row) => ({
    id: row.id,
    handedOverDate: row.handed_over_date as CalendarDate,
    ...(JSON.parse(row.packet) as Omit<HandedPacket, 'id' | 'handedOverDate'>),
  }));
}

/** @returns its id */
export function writePacket(
  file: WorkspaceFile,
  date: CalendarDate,
  packet: Omit<HandedPacket, 'id' | 'handedOverDate'>,
): number {
  const written = file.db
    .prepare('INSERT INTO handed_packet (handed_over_date, packet) VALUES (?, ?)')
    .run(date, JSON.stringify(packet));
  return Number(written.lastInsertRowid);
}
