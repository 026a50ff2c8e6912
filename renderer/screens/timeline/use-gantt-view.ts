import { type RefCallback, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type GanttScale, ganttScale, labelWidth } from './gantt-scale';
import { leftAfterZoom, pixelsPerDay, type Zoom, type ZoomRoom, zoomBy } from './gantt-zoom';

/** What of the chart is seen, in pixels. */
export interface GanttWindow {
  readonly left: number;
  readonly top: number;
  /** With the labels. */
  readonly width: number;
  readonly height: number;
}

export interface GanttView {
  readonly scale: GanttScale;
  readonly seen: GanttWindow;
  readonly zoom: Zoom;
  readonly scroller: RefCallback<HTMLDivElement>;
  /** Zooms around a place in the days, from their left edge; absent = around the middle. */
  setZoom(zoom: Zoom, around?: number): void;
  zoomBy(factor: number, around?: number): void;
  scrollTo(place: { readonly left?: number; readonly top?: number }): void;
}

/** Where nothing is laid out. */
const unknownSize = { width: 960, height: 360 };

/** Zoom and scroll of the Gantt, which the crew load below follows. */
export function useGanttView(span: readonly [number, number]): GanttView {
  const node = useRef<HTMLDivElement | null>(null);
  const wantedLeft = useRef<number | null>(null);
  const [zoom, keepZoom] = useState<Zoom>('fit');
  const [seen, setSeen] = useState<GanttWindow>({ left: 0, top: 0, ...unknownSize });
  const room: ZoomRoom = {
    width: Math.max(200, seen.width - labelWidth - 8),
    days: span[1] - span[0] + 1,
  };
  const pixels = pixelsPerDay(zoom, room);
  const [first, last] = span;
  const scale = useMemo(() => ganttScale([first, last], pixels), [first, last, pixels]);

  const scroller = useScroller(node, setSeen);
  // The new width is laid out before the scroll position that needs it.
  useLayoutEffect(() => {
    if (wantedLeft.current === null || node.current === null) return;
    node.current.scrollLeft = wantedLeft.current;
    wantedLeft.current = null;
  });

  const scrollTo = useCallback<GanttView['scrollTo']>(({ left, top }) => {
    if (node.current === null) return;
    if (left !== undefined) node.current.scrollLeft = left;
    if (top !== undefined) node.current.scrollTop = top;
  }, []);
  const setZoom = (next: Zoom, around = room.width / 2): void => {
    if (next === zoom) return;
    wantedLeft.current = leftAfterZoom(seen.left, around, [pixels, pixelsPerDay(next, room)]);
    keepZoom(next);
  };
  return {
    scale,
    seen,
    zoom,
    scroller,
    setZoom,
    zoomBy: (factor, around) => setZoom(zoomBy(zoom, factor, room), around),
    scrollTo,
  };
}

function useScroller(
  node: { current: HTMLDivElement | null },
  setSeen: (seen: GanttWindow) => void,
): RefCallback<HTMLDivElement> {
  return useCallback(
    (element) => {
      node.current = element;
      if (element === null) return;
      const measure = (): void =>
        setSeen({
          left: element.scrollLeft,
          top: element.scrollTop,
          width: element.clientWidth || unknownSize.width,
          height: element.clientHeight || unknownSize.height,
        });
      const observer = new ResizeObserver(measure);
      observer.observe(element);
      element.addEventListener('scroll', measure, { passive: true });
      measure();
      return () => {
        observer.disconnect();
        element.removeEventListener('scroll', measure);
        node.current = null;
      };
    },
    [node, setSeen],
  );
}
