import type { Scene, Shape } from '../chart/scene';
import { BAND, inks } from '../pdf/style';
import { escapeHtml } from './escape';

const HATCH = 'hatch';

/** A chart as SVG; `altText` is what a screen reader says. */
export function svgScene({ width, height, shapes }: Scene, altText: string): string {
  const label = escapeHtml(altText);
  return (
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${label}" xmlns="http://www.w3.org/2000/svg">` +
    `<defs><pattern id="${HATCH}" width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">` +
    `<rect width="4" height="4" fill="#fff"/><line x1="0" y1="0" x2="0" y2="4" stroke="${inks.accent}" stroke-width="1.2"/></pattern></defs>` +
    `${shapes.map(svgShape).join('')}</svg>`
  );
}

function svgShape(shape: Shape): string {
  switch (shape.kind) {
    case 'line':
      return svgLine(shape);
    case 'box':
      return svgBox(shape);
    case 'diamond':
      return svgDiamond(shape);
    case 'text':
      return svgText(shape);
  }
}

function svgLine({ points, ink, width, dash }: Extract<Shape, { kind: 'line' }>): string {
  const path = points.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ');
  const dashes = dash.length === 0 ? '' : ` stroke-dasharray="${dash.join(' ')}"`;
  return `<polyline points="${path}" fill="none" stroke="${inks[ink]}" stroke-width="${width}"${dashes}/>`;
}

function svgBox({ x, y, width, height, fill }: Extract<Shape, { kind: 'box' }>): string {
  if (width <= 0 || height <= 0) return '';
  const paint = { accent: inks.accent, hatch: `url(#${HATCH})`, pale: BAND, none: 'none' }[fill];
  const edge = fill === 'hatch' ? ` stroke="${inks.accent}" stroke-width="0.7"` : '';
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${paint}"${edge}/>`;
}

function svgDiamond({ x, y, radius }: Extract<Shape, { kind: 'diamond' }>): string {
  const corners = [
    [x, y - radius],
    [x + radius, y],
    [x, y + radius],
    [x - radius, y],
  ];
  const path = corners.map((corner) => corner.map(round).join(',')).join(' ');
  return `<polygon points="${path}" fill="#fff" stroke="${inks.ink}" stroke-width="0.9"/>`;
}

function svgText({ x, y, text, size, anchor, ink, bold }: Extract<Shape, { kind: 'text' }>): string {
  const weight = bold ? ' font-weight="600"' : '';
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" text-anchor="${anchor}" fill="${inks[ink]}"${weight}>${escapeHtml(text)}</text>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
