import type { CalendarDate } from '../../../core/calendar/date';
import { isInForce } from '../../../core/listing/in-force';
import { usDates } from '../../format/prose';
import { DataTable } from '../../parts/data-table';
import { DateText } from '../../parts/date-text';
import { SourceNote } from '../../parts/source-note';
import type { ListGroup } from './entity-words';

export function ListingTable({ groups, asOf }: { groups: readonly ListGroup[]; asOf: CalendarDate }) {
  const rows = groups.flatMap(({ list, listings }) => listings.map((listing) => ({ list, listing })));
  return (
    <DataTable
      caption="Listings with their dates"
      maxHeight={460}
      rows={rows}
      rowKey={(_row, index) => index}
      empty="No listing is known"
      columns={[
        {
          header: 'List',
          width: '32%',
          cell: ({ list, listing }) => (
            <>
              {isInForce(listing, asOf) ? <b>{list}</b> : list}
              {listing.ofParentId && <div className="dimmed">through its parent</div>}
            </>
          ),
        },
        { header: 'From', cell: ({ listing }) => <DateText date={listing.effectiveDate} /> },
        { header: 'Until', cell: ({ listing }) => <DateText date={listing.endDate} unknown="open" /> },
        {
          header: 'Scope',
          cell: ({ listing }) => (
            <>
              {listing.scope && usDates(listing.scope)}
              {listing.scopeCondition && <div>Only for: {listing.scopeCondition}</div>}
              <div>
                <SourceNote source={listing.source} confidence={listing.confidence} />
              </div>
            </>
          ),
        },
      ]}
    />
  );
}
