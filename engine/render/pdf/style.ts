// The look of the printed documents: US Letter, wide margins, one dark accent that stays dark in gray, four sizes of
// type. All measures are points (1/72 inch).

import type { Ink } from '../chart/scene';

export const PAGE = { width: 612, height: 792, left: 62, right: 62, top: 74, bottom: 82 } as const;
export const CONTENT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
export const CONTENT_BOTTOM = PAGE.height - PAGE.bottom;

export const inks: Readonly<Record<Ink, string>> = {
  accent: '#1b4d5c',
  ink: '#1d2327',
  soft: '#565f66',
  faint: '#d5dade',
};
export const PALE = '#eef2f4';
/** The band of a chart: still seen where a gray printer leaves PALE white. */
export const BAND = '#dbe3e7';
export const WHITE = '#ffffff';

export type Face = 'regular' | 'semibold' | 'bold';

export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  readonly ink: Ink;
  readonly lineGap: number;
}

export const styles = {
  kicker: { face: 'bold', size: 8.5, ink: 'accent', lineGap: 0 },
  title: { face: 'bold', size: 20.5, ink: 'ink', lineGap: 1 },
  subtitle: { face: 'regular', size: 10.5, ink: 'soft', lineGap: 1 },
  finding: { face: 'bold', size: 14.5, ink: 'ink', lineGap: 2 },
  subheading: { face: 'semibold', size: 10, ink: 'ink', lineGap: 1 },
  body: { face: 'regular', size: 9.5, ink: 'ink', lineGap: 3 },
  figureTitle: { face: 'semibold', size: 9, ink: 'ink', lineGap: 1 },
  tableHeader: { face: 'semibold', size: 7.5, ink: 'soft', lineGap: 0.5 },
  cell: { face: 'regular', size: 8, ink: 'ink', lineGap: 1 },
  totalCell: { face: 'semibold', size: 8, ink: 'ink', lineGap: 1 },
  denseCell: { face: 'regular', size: 7.5, ink: 'ink', lineGap: 0.8 },
  note: { face: 'regular', size: 7.5, ink: 'soft', lineGap: 1 },
  footer: { face: 'regular', size: 6.8, ink: 'soft', lineGap: 0 },
} as const satisfies Readonly<Record<string, TextStyle>>;
