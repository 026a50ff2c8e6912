import { isCalendarDate } from '../../../core/calendar/date';
import type { ListVersion } from '../../../core/listing/entity';
import { formatCount } from '../../format/count';
import { usDates } from '../../format/prose';
import { DataTable } from '../../parts/data-table';
import { DateText } from '../../parts/date-text';
import { Section } from '../../parts/page';

interface ListVersionTableProps {
  readonly lists: readonly ListVersion[];
  readonly chosen: string | null;
  readonly onChoose: (list: string) => void;
}

export function ListVersionTable({ lists, chosen, onChoose }: ListVersionTableProps) {
  return (
    <Section
      title="Lists in force"
      note="The version is the newest entry in force on the as-of date. Choose a list to see whom it names."
      flush
    >
      <DataTable
        caption="Lists in force on the as-of date"
        rows={lists}
        rowKey={(row) => row.list}
        onOpen={(row) => onChoose(row.list)}
        isChosen={(row) => row.list === chosen}
        columns={[
          { header: 'List', width: '42%', cell: (row) => row.list },
          {
            header: 'Version',
            cell: ({ version }) =>
              isCalendarDate(version) ? (
                <DateText date={version} />
              ) : (
                <span className="dimmed">not yet in force</span>
              ),
          },
          { header: 'Entities', right: true, cell: (row) => formatCount(row.entities) },
          { header: 'Source', width: '30%', cell: (row) => usDates(row.source) },
        ]}
      />
    </Section>
  );
}
