import type { SiteFinish, TimelineResult } from '../../../core/schedule/timeline';
import { useNavigation } from '../../app/navigation';
import { ChartFrame } from '../../parts/chart-frame';
import { DataTable } from '../../parts/data-table';
import { DateText } from '../../parts/date-text';
import { Gantt } from './gantt';

export function GanttFrame({ timeline }: { timeline: TimelineResult }) {
  const { go } = useNavigation();
  const open = (site: SiteFinish): void => go({ screen: 'plan', site: site.site, heading: site.site });
  return (
    <ChartFrame
      title="Work by site"
      note="The plan as drawn, with likely durations. The thin line reaches to each site's P80 finish."
      chart={<Gantt timeline={timeline} />}
      table={
        <DataTable
          caption="Work by site"
          maxHeight={460}
          rows={timeline.sites}
          rowKey={(site) => site.site}
          onOpen={open}
          columns={[
            { header: 'Site', cell: (site) => site.site },
            { header: 'Start', right: true, cell: (site) => <DateText date={site.start} /> },
            { header: 'Finish as drawn', right: true, cell: (site) => <DateText date={site.finish} /> },
            { header: 'Finish P50', right: true, cell: (site) => <DateText date={site.finishP50} /> },
            { header: 'Finish P80', right: true, cell: (site) => <DateText date={site.finishP80} /> },
          ]}
        />
      }
    />
  );
}
