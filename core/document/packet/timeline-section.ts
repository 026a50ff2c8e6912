import { riskDelaySentences } from '../../schedule/delay-summary';
import type { SiteFinish } from '../../schedule/timeline';
import { trades } from '../../schedule/timeline';
import {
  type GanttFigure,
  left,
  type PacketSection,
  paragraph,
  right,
  type TableModel,
  table,
} from '../block';
import { decisiveDeadline } from '../run-figures';
import type { RunResult } from '../run-result';
import { countWords, dateWords, lowerFirst, percentWords, shortDateWords } from '../words';

const SITES_SHOWN = 7;
const DEADLINES_SHOWN = 4;

/** When it is finished, against the dates that have to be met. */
export function timelineSection(run: RunResult): PacketSection {
  return {
    heading: 'Can it be finished in time',
    finding: finding(run),
    startsPage: true,
    blocks: [
      paragraph(introduction(run)),
      { kind: 'figure', figure: gantt(run) },
      table(deadlineTable(run)),
      table(siteTable(run)),
    ],
  };
}

function finding(run: RunResult): string {
  const { finish } = run.timeline;
  const deadline = decisiveDeadline(run);
  if (deadline === null)
    return `Half of the runs finish by ${dateWords(finish.p50)}, four in five by ${dateWords(finish.p80)}.`;
  const chance =
    deadline.pMet === 0
      ? `No run finishes by ${dateWords(deadline.date)}`
      : `The chance to finish by ${dateWords(deadline.date)} is ${percentWords(deadline.pMet)}`;
  return `${chance}; four runs in five finish by ${dateWords(finish.p80)}.`;
}

function introduction({ timeline }: RunResult): string {
  const binding = trades.find(({ id }) => id === timeline.bindingResource);
  const load = timeline.crewLoads.find(({ trade }) => trade === timeline.bindingResource);
  const holds =
    binding === undefined
      ? 'No trade holds the schedule back.'
      : `The ${lowerFirst(binding.label)} holds it back${load === undefined ? '' : `, busy ${percentWords(load.utilization)} of the time`}.`;
  const delay =
    timeline.riskDelay === undefined ? '' : ` ${riskDelaySentences(timeline.riskDelay, dateWords)}`;
  return `Work starts on ${dateWords(timeline.startDate)}. Bars show the plan with likely durations, marks the date by which four of five runs finish the site. ${holds}${delay}`;
}

function shownSites({ timeline }: RunResult): readonly SiteFinish[] {
  const latest = [...timeline.sites].sort((a, b) =>
    a.finishP80 < b.finishP80 ? 1 : a.finishP80 > b.finishP80 ? -1 : 0,
  );
  return latest.slice(0, SITES_SHOWN).sort((a, b) => compareStart(a, b));
}

function compareStart(a: SiteFinish, b: SiteFinish): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  return a.site < b.site ? -1 : 1;
}

function gantt(run: RunResult): GanttFigure {
  const rows = shownSites(run);
  const { timeline } = run;
  return {
    kind: 'gantt',
    title: 'Work by site (bar: plan, diamond: P80) against the deadlines (solid: granted, dashed: possible)',
    altText: `Bars for ${countWords(rows.length, 'site')} from ${dateWords(timeline.startDate)} to ${dateWords(timeline.finish.deterministic)}, with lines for ${countWords(timeline.deadlines.length, 'deadline')}.`,
    rows: rows.map((site) => ({
      label: site.site,
      start: site.start,
      finish: site.finish,
      finishP80: site.finishP80,
    })),
    deadlines: timeline.deadlines
      .slice(0, DEADLINES_SHOWN)
      .map(({ date, name, granted }) => ({ date, label: name, granted })),
  };
}

function deadlineTable({ timeline }: RunResult): TableModel {
  return {
    caption: 'Deadlines and the chance to meet them',
    columns: [
      left('Deadline', 3.6),
      left('Date', 2.2),
      left('Standing', 1.3),
      right('Chance', 1.1),
      left('Source', 4.2),
    ],
    rows: timeline.deadlines
      .slice(0, DEADLINES_SHOWN)
      .map((deadline) => [
        deadline.name,
        dateWords(deadline.date),
        deadline.granted ? 'Granted' : 'Possible',
        percentWords(deadline.pMet),
        deadline.source,
      ]),
    total: null,
    note: deadlineNote(timeline.deadlines.length),
  };
}

function deadlineNote(count: number): string | null {
  if (count === 0) return 'No deadline is known as of the date.';
  const hidden = count - DEADLINES_SHOWN;
  return hidden > 0 ? `${countWords(hidden, 'more deadline')} in the workbook.` : null;
}

function siteTable(run: RunResult): TableModel {
  const rows = shownSites(run);
  const { startDate, finish } = run.timeline;
  const hidden = run.timeline.sites.length - rows.length;
  return {
    caption: 'Start and finish by site',
    columns: [left('Site', 4), right('Start', 2), right('Plan', 2), right('P50', 2), right('P80', 2)],
    rows: rows.map((site) => [
      site.site,
      ...[site.start, site.finish, site.finishP50, site.finishP80].map(shortDateWords),
    ]),
    total: ['All sites', ...[startDate, finish.deterministic, finish.p50, finish.p80].map(shortDateWords)],
    note:
      hidden > 0
        ? `The ${rows.length} sites that finish last; ${countWords(hidden, 'other is', 'others are')} in the workbook.`
        : null,
  };
}
