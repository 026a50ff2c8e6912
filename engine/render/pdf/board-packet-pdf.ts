// Board packet as PDF: tagged, with bookmarks, embedded fonts only (the standard fonts of pdfkit read their metrics
// from disk, and a reader's computer may lack them). The same packet gives the same bytes.

import { dayNumber } from '../../../core/calendar/date';
import type { Block, PacketSection, TableModel } from '../../../core/document/block';
import type { BoardPacket } from '../../../core/document/board-packet';
import { dateWords } from '../../../core/document/words';
import { drawFigure } from './draw-scene';
import { drawTable } from './draw-table';
import { drawCallout, drawKeyFigures, drawList, drawParagraph, drawSubheading, flowText } from './draw-text';
import { drawPageFrames } from './page-frame';
import {
  artifact,
  ensureRoom,
  type Fonts,
  finish,
  newPage,
  openPress,
  openSection,
  type Press,
} from './press';
import { inks, PAGE, styles } from './style';

const MILLISECONDS_PER_DAY = 86_400_000;
/** Room that a section needs to begin on a page that is already in use. */
const SECTION_OPENING = 190;
/** A board reads no more (method 6). */
const MOST_PAGES = 10;

/** Rows that tables of words may keep, from the first try to the last; figures are never cut here. */
const WORD_ROWS = [12, 7, 5, 3] as const;

export function renderBoardPacket(packet: BoardPacket, fonts: Fonts): Promise<Uint8Array> {
  let press = drawPacket(packet, fonts);
  for (const rows of WORD_ROWS) {
    if (press.doc.bufferedPageRange().count <= MOST_PAGES) break;
    press = drawPacket(closedUp(packet, rows), fonts);
  }
  drawPageFrames(press, packet.stamp, packet.title);
  return finish(press);
}

/** The same packet with no page begun anew for a section, and its tables of words cut to so many rows. */
function closedUp(packet: BoardPacket, rows: number): BoardPacket {
  const sections = packet.sections.map((section) => ({
    ...section,
    startsPage: false,
    blocks: section.blocks.map((block) =>
      block.kind === 'table' ? { ...block, table: cutTable(block.table, rows) } : block,
    ),
  }));
  return { ...packet, sections };
}

function cutTable(table: TableModel, rows: number): TableModel {
  const isOfWords = table.columns.every(({ align }) => align === 'left');
  if (!isOfWords || table.rows.length <= rows) return table;
  const cut = `${table.rows.length - rows} more rows are not shown for want of room; see the workbook.`;
  const note = table.note === null ? cut : `${cut} ${table.note}`;
  return { ...table, rows: table.rows.slice(0, rows), note };
}

function drawPacket(packet: BoardPacket, fonts: Fonts): Press {
  const { stamp } = packet;
  const press = openPress({
    title: `${packet.title}: ${stamp.workspaceName}${stamp.isDemo ? ' (DEMO)' : ''}`,
    subject: `Board packet as of ${stamp.asOf}`,
    date: new Date(dayNumber(stamp.asOf) * MILLISECONDS_PER_DAY),
    fonts,
  });
  drawTitle(press, packet);
  packet.sections.forEach((section, index) => {
    drawSection(press, section, index === 0);
  });
  return press;
}

function drawTitle(press: Press, { title, stamp }: BoardPacket): void {
  openSection(press, title);
  press.y = PAGE.top - 8;
  flowText(press, 'BOARD PACKET', styles.kicker, { after: 8, tag: 'P' });
  flowText(press, title, styles.title, { after: 6, tag: 'H1' });
  flowText(press, `${stamp.workspaceName}, as of ${dateWords(stamp.asOf)}`, styles.subtitle, {
    after: 12,
    tag: 'P',
  });
  const { y } = press;
  artifact(press, () => press.doc.rect(PAGE.left, y, 44, 2.4).fill(inks.accent));
  press.y = y + 22;
}

function drawSection(press: Press, section: PacketSection, isFirst: boolean): void {
  openSection(press, section.heading);
  if (section.startsPage) newPage(press);
  else if (!isFirst) {
    ensureRoom(press, SECTION_OPENING);
    if (press.y > PAGE.top) press.y += 14;
  }
  press.doc.outline.addItem(section.heading);
  flowText(press, section.heading.toUpperCase(), styles.kicker, { after: 5, keepWithNext: 60, tag: 'H2' });
  flowText(press, withoutOrphan(section.finding), styles.finding, { after: 10, keepWithNext: 40, tag: 'P' });
  for (const block of section.blocks) drawBlock(press, block);
}

/** The last word never stands alone on its line. */
function withoutOrphan(text: string): string {
  return text.replace(/ (\S+)$/, '\u00a0$1');
}

function drawBlock(press: Press, block: Block): void {
  switch (block.kind) {
    case 'paragraph':
      drawParagraph(press, block.text);
      return;
    case 'subheading':
      drawSubheading(press, block.text);
      return;
    case 'callout':
      drawCallout(press, block.label, block.text);
      return;
    case 'key-figures':
      drawKeyFigures(press, block.figures);
      return;
    case 'list':
      drawList(press, block.entries);
      return;
    case 'figure':
      drawFigure(press, block.figure);
      return;
    case 'table':
      drawTable(press, block.table);
  }
}
