// The PDF under way: document, place on the page, and the structure element that content belongs to. Everything
// drawn is either tagged content of a structure element or an artifact, so that a screen reader hears all of it once.

import PDFDocument from 'pdfkit';
import { CONTENT_BOTTOM, type Face, inks, PAGE, type TextStyle } from './style';

/** A font as its bytes or as the path of its file. */
export type FontSource = Uint8Array | string;
export type Fonts = Readonly<Record<Face, FontSource>>;

type Structure = ReturnType<PDFKit.PDFDocument['struct']>;

export interface Press {
  readonly doc: PDFKit.PDFDocument;
  readonly root: Structure;
  /** The open section; new content becomes its child. */
  section: Structure;
  /** Top of what comes next on the page. */
  y: number;
}

export interface TagOptions extends PDFKit.Mixins.StructureElementOptions {
  readonly bbox?: readonly [number, number, number, number];
  readonly scope?: 'Column' | 'Row';
}

export interface PressOptions {
  readonly title: string;
  readonly subject: string;
  /** Printed as the date of creation: fixed by the run, never the clock, so that the same run gives the same bytes. */
  readonly date: Date;
  readonly fonts: Fonts;
}

export function openPress({ title, subject, date, fonts }: PressOptions): Press {
  const doc = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en-US',
    displayTitle: true,
    // An empty name keeps pdfkit from reading a standard font's metrics off the disk.
    font: '',
    info: {
      Title: title,
      Subject: subject,
      Creator: 'Changeout',
      Producer: 'Changeout',
      CreationDate: date,
      ModDate: date,
    },
  });
  for (const face of ['regular', 'semibold', 'bold'] as const) doc.registerFont(face, fonts[face]);
  doc.addPage();
  const root = doc.struct('Document');
  doc.addStructure(root);
  return { doc, root, section: root, y: PAGE.top };
}

export function openSection(press: Press, title: string): void {
  if (press.section !== press.root) press.section.end();
  press.section = press.doc.struct('Sect', { title });
  press.root.add(press.section);
}

/** One structure element with its content, as the next child of the open section. */
export function tag(press: Press, type: string, draw: () => void, options: TagOptions = {}): void {
  press.section.add(press.doc.struct(type, options, [draw]));
}

/** Rules, bars and the like, which a reader need not hear. */
export function artifact(press: Press, draw: () => void): void {
  press.doc.markContent('Artifact', { type: 'Layout' });
  draw();
  press.doc.endMarkedContent();
}

export function newPage(press: Press): void {
  press.doc.addPage();
  press.y = PAGE.top;
}

export function ensureRoom(press: Press, height: number): void {
  if (press.y + height > CONTENT_BOTTOM && press.y > PAGE.top) newPage(press);
}

export interface TextPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly align?: 'left' | 'right' | 'center';
}

/** Sets type; digits are as wide as each other wherever they stand to the right. */
export function setText(press: Press, text: string, style: TextStyle, place: TextPlace): void {
  const { doc } = press;
  doc.font(style.face).fontSize(style.size).fillColor(inks[style.ink]);
  doc.text(bound(text), place.x, place.y, {
    width: place.width,
    align: place.align ?? 'left',
    lineGap: style.lineGap,
    ...featuresOf(place.align),
  });
}

export interface TextRoom {
  readonly width: number;
  readonly align?: TextPlace['align'];
}

/** A word that fits by a hair when it is measured may not when it is set: measured a little narrower. */
const HAIR = 0.4;

/** Height of the text as `setText` will set it, or a line more. */
export function textHeight(press: Press, text: string, style: TextStyle, { width, align }: TextRoom): number {
  press.doc.font(style.face).fontSize(style.size);
  return press.doc.heightOfString(bound(text), {
    width: width - HAIR,
    lineGap: style.lineGap,
    ...featuresOf(align),
  });
}

/** Without features the font's own defaults hold, and pdfkit remembers the words that it has laid out. */
function featuresOf(align: TextPlace['align']): { features?: PDFKit.Mixins.OpenTypeFeatures[] } {
  return align === 'right' ? { features: ['tnum', 'kern'] } : {};
}

/** Keeps an amount and its unit, and a date, on one line. */
function bound(text: string): string {
  return text
    .replace(/(\d) (million|billion)/g, '$1\u00a0$2')
    .replace(/\b([A-Z][a-z]+) (\d{1,2}),[ \u00a0](\d{4})\b/g, '$1\u00a0$2,\u00a0$3');
}

/** The whole file, once everything is drawn. */
export function finish({ doc, root, section }: Press): Promise<Uint8Array> {
  if (section !== root) section.end();
  root.end();
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
    doc.end();
  });
}
