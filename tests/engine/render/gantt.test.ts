import { calendarDate } from '../../../core/calendar/date';
import type { GanttFigure } from '../../../core/document/block';
import { ganttScene } from '../../../engine/render/chart/gantt';
import type { Shape } from '../../../engine/render/chart/scene';

const WIDTH = 488;
const LABELS_END = 112;

function figureWith(deadlines: GanttFigure['deadlines']): GanttFigure {
  return {
    kind: 'gantt',
    title: 'Work by site',
    altText: 'One bar',
    rows: [
      {
        label: 'Cedar Gap',
        start: calendarDate('2020-02-20'),
        finish: calendarDate('2020-08-13'),
        finishP80: calendarDate('2020-11-15'),
      },
    ],
    deadlines,
  };
}

const deadline = (date: string, label: string) => ({ date: calendarDate(date), label, granted: true });

function textsOf(shapes: readonly Shape[]) {
  return shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
}

/** Upright lines of deadlines: the only ink lines. */
function uprights(shapes: readonly Shape[]) {
  return shapes.flatMap((shape) =>
    shape.kind === 'line' && shape.ink === 'ink' ? [shape.points[0] ?? { x: 0, y: 0 }] : [],
  );
}

describe('Gantt', () => {
  it('keeps a deadline before the first work out of the names of the sites', () => {
    const { shapes } = ganttScene(figureWith([deadline('2019-11-18', 'Rule ends')]), WIDTH);
    const [at] = uprights(shapes);
    expect(at?.x).toBeGreaterThanOrEqual(LABELS_END);
    expect(at?.x).toBeLessThan(WIDTH / 2);
  });

  it('leaves a deadline far from the work to the table', () => {
    const { shapes } = ganttScene(
      figureWith([deadline('2012-01-01', 'Long ago'), deadline('2035-01-01', 'Far off')]),
      WIDTH,
    );
    expect(uprights(shapes)).toEqual([]);
  });

  it('lets no line cross the words of another deadline', () => {
    const { shapes } = ganttScene(
      figureWith([deadline('2020-03-16', 'Possible further 90 days'), deadline('2019-12-18', 'Rule ends')]),
      WIDTH,
    );
    const words = textsOf(shapes).filter(({ text }) => /days|Rule/.test(text));
    expect(words.map(({ text }) => text)).toEqual([
      'Rule ends, 2019-12-18',
      'Possible further 90 days, 2020-03-16',
    ]);
    const [first, second] = words;
    expect(first?.y).toBeLessThan(second?.y ?? 0);
    expect(first?.anchor).toBe('start');
  });

  it('says a date once that stands in the name already', () => {
    const { shapes } = ganttScene(figureWith([deadline('2020-03-16', 'In force to 2020-03-16')]), WIDTH);
    expect(textsOf(shapes).map(({ text }) => text)).toContain('In force to 2020-03-16');
  });
});
