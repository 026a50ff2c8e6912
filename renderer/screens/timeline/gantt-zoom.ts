// How many pixels a day is wide. A named zoom keeps its meaning when the window is resized; in between there are free steps.

export const zooms = [
  { id: 'fit', label: 'Fit' },
  { id: 'year', label: 'Year', days: 365 },
  { id: 'quarter', label: 'Quarter', days: 91 },
  { id: 'month', label: 'Month', days: 30.5 },
  { id: 'week', label: 'Week', days: 7 },
] as const;
export type ZoomName = (typeof zooms)[number]['id'];

/** A name, or pixels a day. */
export type Zoom = ZoomName | number;

export interface ZoomRoom {
  /** Pixels for the days. */
  readonly width: number;
  /** From the first to the last day of the chart. */
  readonly days: number;
}

export const zoomStep = 1.5;

export function pixelsPerDay(zoom: Zoom, room: ZoomRoom): number {
  if (typeof zoom === 'number') return withinLimits(zoom, room);
  const named = zooms.find(({ id }) => id === zoom);
  const days = named !== undefined && 'days' in named ? named.days : room.days;
  return room.width / Math.max(1, days);
}

export function zoomBy(zoom: Zoom, factor: number, room: ZoomRoom): number {
  return withinLimits(pixelsPerDay(zoom, room) * factor, room);
}

/** From the whole work, or a year where that is more, to five days. */
function withinLimits(pixels: number, { width, days }: ZoomRoom): number {
  return Math.min(width / 5, Math.max(width / Math.max(365, days), pixels));
}

/** Left edge after a zoom, so that the day under the pointer stays under it. */
export function leftAfterZoom(left: number, pointerX: number, [before, after]: readonly [number, number]) {
  return Math.max(0, ((left + pointerX) / before) * after - pointerX);
}
