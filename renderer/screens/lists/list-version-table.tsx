import { isCalendarDate } from '../../../core/calendar/date';
import type { ListVersion } from '../../../core/listing/entity';
import { formatCount } from '../../format/count';
import { usDates } from '../../format/prose';
import { DataTable } from '../../parts/data-table';
import { DateText } from '../../parts/date-text';
import { Section } from '../../parts/page';
import classes from './lists.module.css';

interface ListVersionTableProps {
  readonly lists: readonly ListVersion[];
  readonly chosen: string | null;
  readonly onChoose: (list: string) => void;
}

export function ListVersionTable({ lists, chosen, onChoose }: ListVersionTableProps) {
  const inForce = lists.filter(({ version }) => isCalendarDate(version));
  const later = lists.filter((list) => !inForce.includes(list));
  return (
    <Section
      title="Lists in force"
      note="The version is the newest entry in force on the as-of date. Choose a list to see whom it names."
      flush
    >
      <DataTable
        caption="Lists in force on the as-of date"
        rows={inForce}
        empty="No list was in force on the as-of date"
        rowKey={(row) => row.list}
        onOpen={(row) => onChoose(row.list)}
        isChosen={(row) => row.list === chosen}
        columns={[
          { header: 'List', width: '42%', cell: (row) => row.list },
          {
            header: 'Version',
            cell: ({ version }) => <DateText date={isCalendarDate(version) ? version : null} />,
          },
          { header: 'Entities', right: true, cell: (row) => formatCount(row.entities) },
          { header: 'Source', width: '30%', cell: (row) => usDates(row.source) },
        ]}
      />
      {later.length > 0 && (
        <p className={classes.more}>Not in force on that date: {later.map(({ list }) => list).join('; ')}.</p>
      )}
    </Section>
  );
}
