// A chart or table of the window as a file: the picture is made of what stands on the screen, with its computed colors
// and type written into it, so that it looks the same anywhere.

import { csvLine, csvText, quoted } from '../../core/document/csv';

const kept = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'visibility',
] as const;
const SHARPNESS = 2;

/** The drawing among what stands in a frame; null where a chart is made of boxes, or there is none yet. */
export function pictureIn(body: HTMLElement | null): SVGSVGElement | null {
  return body?.querySelector<SVGSVGElement>('.recharts-wrapper > svg, svg[data-picture]') ?? null;
}

/** A chart as text of a file, on the background that it stands on. */
export function svgText(chart: SVGSVGElement, background: string): string {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  [chart, ...chart.querySelectorAll<SVGElement>('*')].forEach((element, index) => {
    const style = getComputedStyle(element);
    for (const name of kept) copies[index]?.style.setProperty(name, style.getPropertyValue(name));
  });
  const { width, height } = chart.getBoundingClientRect();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.style.setProperty('background', background);
  return new XMLSerializer().serializeToString(copy);
}

/** The same as a picture of twice the size. @throws Error where the picture cannot be drawn */
export async function pngBase64(chart: SVGSVGElement, background: string): Promise<string> {
  const { width, height } = chart.getBoundingClientRect();
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;base64,${textBase64(svgText(chart, background))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  const brush = canvas.getContext('2d');
  if (brush === null) throw new Error('The picture cannot be drawn');
  brush.fillStyle = background;
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}

/** A table as it reads, as CSV (RFC 4180), without its columns of buttons; a cell that a spreadsheet would run gets an apostrophe. */
export function tableCsv(table: HTMLTableElement): string {
  const rows = [...table.rows].map((row) =>
    [...row.cells].filter((cell) => !cell.hasAttribute('data-control')).map((cell) => fieldOf(textOf(cell))),
  );
  return rows.map(csvLine).join('');
}

/** What a cell says in one line: words that stand below each other are parted, what is only drawn is left out. */
function textOf(cell: Element): string {
  return spacedText(cell).replace(/\s+/g, ' ').trim();
}

function spacedText(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
  if (!(node instanceof Element) || node.matches('[aria-hidden="true"], [data-control]')) return '';
  if (node instanceof HTMLInputElement) return node.type === 'text' ? node.value : '';
  const text = [...node.childNodes].map(spacedText).join('');
  const isInline = getComputedStyle(node).display.startsWith('inline') && node.tagName !== 'BR';
  return isInline ? text : ` ${text} `;
}

const NUMBER = /^[-+]?\$?[\d,]+(\.\d+)?%?$/;

function fieldOf(text: string): string {
  return NUMBER.test(text) ? quoted(text) : csvText(text);
}

export function textBase64(text: string): string {
  return btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));
}
