import { type RefObject, useEffect, useRef } from 'react';
import { labelWidth } from './gantt-scale';
import { zoomStep } from './gantt-zoom';
import type { GanttView } from './use-gantt-view';

/** Ctrl and the wheel zoom around the pointer, as a pinch on a touchpad does. */
export function useWheelZoom(frame: RefObject<HTMLDivElement | null>, view: GanttView): void {
  const newest = useRef(view);
  newest.current = view;
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const x = event.clientX - element.getBoundingClientRect().left - labelWidth;
      newest.current.zoomBy(zoomStep ** (-event.deltaY / 100), Math.max(0, x));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [frame]);
}
