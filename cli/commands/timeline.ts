import type { TimelineResult } from '../../core/schedule/timeline';
import { type AddCommand, addRunOptions, type RunOptions, runInputOf, withWorkspace } from '../command';
import { tableLines } from '../table';

export const addTimeline: AddCommand = (program, perform) => {
  addRunOptions(program.command('timeline <workspace>').description('schedule and deadlines')).action(
    perform(async ({ client, output }, path: string, options: RunOptions) => {
      const { timeline } = await withWorkspace(client, path, 'read', () =>
        client.call('timeline', runInputOf(options)),
      );
      output.document('changeout/timeline/1', { ...timeline });
      for (const line of timelineLines(timeline)) output.line(line);
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
    `Binding resource: ${timeline.bindingResource ?? 'none'}. Priority: ${timeline.priorityRule}.`,
    '',
    ...deadlines,
    '',
    ...sites,
  ];
}
