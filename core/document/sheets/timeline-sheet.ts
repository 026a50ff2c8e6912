import { riskDelaySentences } from '../../schedule/delay-summary';
import { steps, trades } from '../../schedule/timeline';
import type { RunResult } from '../run-result';
import { column, date, row, type SheetModel, text } from '../sheet';
import { percentWords } from '../words';

/** Deadlines with their chance, finish by site, and every task of the plan. */
export function timelineSheet({ timeline }: RunResult): SheetModel {
  const delay = timeline.riskDelay === undefined ? '' : ` ${riskDelaySentences(timeline.riskDelay)}`;
  return {
    name: 'Timeline',
    note: `Start ${timeline.startDate}; finish P50 ${timeline.finish.p50}, P80 ${timeline.finish.p80}. Priority: ${timeline.priorityRule}.${delay}`,
    columns: [
      column('Kind', 12),
      column('Location or deadline', 44),
      column('Step', 26),
      column('Crew', 24),
      column('Start', 12),
      column('Finish', 12),
      column('Finish P50', 12),
      column('Finish P80', 12),
      column('Remark', 60),
    ],
    rows: [
      ...timeline.deadlines.map((deadline) =>
        row(
          text('deadline'),
          text(deadline.name),
          text(deadline.granted ? 'granted' : 'possible'),
          text(null),
          text(null),
          date(deadline.date),
          text(null),
          text(null),
          text(
            `${percentWords(deadline.pMet)} chance to meet it; ${deadline.source} (${deadline.confidence})`,
          ),
        ),
      ),
      ...timeline.sites.map((site) =>
        row(
          text('location'),
          text(site.site),
          text('all work'),
          text(null),
          date(site.start),
          date(site.finish),
          date(site.finishP50),
          date(site.finishP80),
        ),
      ),
      ...timeline.tasks.map((task) =>
        row(
          text('task'),
          text(task.site),
          text(stepWords(task.step)),
          text(tradeWords(task.trade)),
          date(task.start),
          date(task.finish),
        ),
      ),
    ],
    choices: [],
  };
}

function stepWords(id: (typeof steps)[number]['id']): string {
  return steps.find((step) => step.id === id)?.label ?? id;
}

function tradeWords(id: (typeof trades)[number]['id'] | null): string | null {
  return id === null ? null : (trades.find((trade) => trade.id === id)?.label ?? id);
}
