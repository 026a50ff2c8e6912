import { formatCents } from '../../core/money/cents';
import { riskDelaySentences } from '../../core/schedule/delay-summary';
import type { TimelineResult } from '../../core/schedule/timeline';
import { type AddCommand, addRunOptions, type RunOptions, runInputOf, withWorkspace } from '../command';
import { tableLines } from '../table';
import { runningOnLines } from './running-on-lines';

export const addTimeline: AddCommand = (program, perform) => {
  addRunOptions(program.command('timeline <workspace>').description('schedule and deadlines')).action(
    perform(async ({ client, output }, path: string, options: RunOptions) => {
      const { timeline, runningOn } = await withWorkspace(client, path, 'read', async () => {
        const view = await client.call('timeline', runInputOf(options));
        const spares = await client.call('running-on', runInputOf(options));
        return { timeline: view.timeline, runningOn: spares };
      });
      output.document('changeout/timeline/1', { ...timeline, runningOn });
      for (const line of timelineLines(timeline)) output.line(line);
      for (const line of runningOnLines(runningOn)) output.line(line);
    }),
  );
};

export function timelineLines(timeline: TimelineResult): string[] {
  const { finish } = timeline;
  const deadlines = tableLines(
    [
      { heading: 'Deadline', cell: (deadline) => deadline.name, width: 60 },
      { heading: 'Date', cell: (deadline) => deadline.date },
      { heading: 'Granted', cell: (deadline) => (deadline.granted ? 'yes' : 'possible') },
      { heading: 'Met in', cell: (deadline) => `${(deadline.pMet * 100).toFixed(1)} %`, align: 'right' },
    ],
    timeline.deadlines,
  );
  const sites = tableLines(
    [
      { heading: 'Site', cell: (site) => site.site, width: 30 },
      { heading: 'Start', cell: (site) => site.start },
      { heading: 'Finish P50', cell: (site) => site.finishP50 },
      { heading: 'Finish P80', cell: (site) => site.finishP80 },
    ],
    timeline.sites,
  );
  return [
    `Finish: P50 ${finish.p50}, P80 ${finish.p80} (P10 ${finish.p10}, P90 ${finish.p90}); with likely durations ${finish.deterministic}`,
    ...(timeline.riskDelay === undefined ? [] : [riskDelaySentences(timeline.riskDelay)]),
    `Binding resource: ${timeline.bindingResource ?? 'none'}. Priority: ${timeline.priorityRule}.`,
    ...evidenceLines(timeline),
    ...jointLines(timeline),
    '',
    ...deadlines,
    '',
    ...sites,
  ];
}

/** What was tried to find the binding resource. */
function evidenceLines({ bindingEvidence = [] }: TimelineResult): string[] {
  return bindingEvidence.map(
    ({ change, finishDate, daysGained }) => `  ${change}: finish ${finishDate}, ${daysGained} days earlier`,
  );
}

function jointLines({ joint, quadrants, chain, trials }: TimelineResult): string[] {
  const lines: string[] = [];
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  if (joint && quadrants) {
    const { both, onlyBudget, onlyDate, neither } = quadrants;
    lines.push(
      `Within ${formatCents(joint.budgetCents)} and by ${joint.date}: ${percent(joint.p)} (of ${trials} trials: both ${both}, only budget ${onlyBudget}, only date ${onlyDate}, neither ${neither})`,
    );
  }
  if (chain && chain.ifGranted !== chain.ifRefused) {
    const middle = chain.expected === null ? '' : `, weighed ${percent(chain.expected)}`;
    lines.push(
      `In time if no extension is granted: ${percent(chain.ifRefused)}; if every possible one is: ${percent(chain.ifGranted)}${middle}`,
    );
  }
  return lines;
}
