import type { Figure } from '../../../core/document/block';
import { cashScene } from './cash';
import { curveScene } from './curve';
import { ganttScene } from './gantt';
import { rangeScene } from './range';
import type { Scene } from './scene';
import { tornadoScene } from './tornado';

const TORNADO_ROW = 20;
const TORNADO_FRAME = 36;

/** Any figure at a width in points; the height follows from what it shows. */
export function figureScene(figure: Figure, width: number): Scene {
  switch (figure.kind) {
    case 'range':
      return rangeScene(figure, width);
    case 'curve':
      return curveScene(figure, width, 236);
    case 'tornado':
      return tornadoScene(figure, width, TORNADO_FRAME + Math.max(1, figure.bars.length) * TORNADO_ROW);
    case 'cash':
      return cashScene(figure, width, 220);
    case 'gantt':
      return ganttScene(figure, width);
  }
}
