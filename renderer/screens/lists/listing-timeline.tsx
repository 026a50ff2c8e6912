import { useElementSize } from '@mantine/hooks';
import { type CalendarDate, later } from '../../../core/calendar/date';
import type { Listing } from '../../../core/listing/entity';
import { isInForce } from '../../../core/listing/in-force';
import { formatDate } from '../../format/date';
import type { ListGroup } from './entity-words';
import { type ListingScale, listingScale } from './listing-scale';
import classes from './lists.module.css';

interface ListingTimelineProps {
  readonly groups: readonly ListGroup[];
  readonly asOf: CalendarDate;
  readonly today: CalendarDate;
}

const axisHeight = 44;
const rowHeight = 40;
const barHeight = 12;
const letterWidth = 6.6;

/** Bars from the effective date to the end, or to the edge while it is open; the as-of date is a line over all. */
export function ListingTimeline({ groups, asOf, today }: ListingTimelineProps) {
  const { ref, width } = useElementSize();
  const scale = listingScale(groups, later(today, asOf), Math.max(360, width));
  const height = axisHeight + groups.length * rowHeight + 4;
  const line = scale.x(asOf);
  const isLate = line > scale.width / 2;
  return (
    <div ref={ref}>
      <div className={classes.legend}>
        <span>
          <Swatch look={classes.inForce} /> in force on the as-of date
        </span>
        <span>
          <Swatch look={classes.notInForce} /> not in force then
        </span>
      </div>
      <svg
        className={classes.timeline}
        width={scale.width}
        height={height}
        role="img"
        aria-label={describe(groups, asOf)}
        data-picture
      >
        {scale.years.map(({ year, x }) => (
          <g key={year}>
            <line x1={x} x2={x} y1={axisHeight - 8} y2={height} className={classes.gridLine} />
            <text x={x} y={axisHeight - 14} className={classes.axisText} textAnchor="middle">
              {year}
            </text>
          </g>
        ))}
        {groups.map((group, index) => (
          <Bars key={group.list} group={group} top={rowTop(index) + 18} scale={scale} asOf={asOf} />
        ))}
        <line x1={line} x2={line} y1={4} y2={height} className={classes.asOf} />
        <text
          x={isLate ? line - 5 : line + 5}
          y={12}
          className={classes.asOfText}
          textAnchor={isLate ? 'end' : 'start'}
        >
          As of {formatDate(asOf)}
        </text>
        {groups.map((group, index) => (
          <RowLabel key={group.list} list={group.list} y={rowTop(index) + 12} width={scale.width} />
        ))}
      </svg>
    </div>
  );
}

function rowTop(index: number): number {
  return axisHeight + index * rowHeight;
}

interface BarsProps {
  readonly group: ListGroup;
  readonly top: number;
  readonly scale: ListingScale;
  readonly asOf: CalendarDate;
}

/** What was in force lies over what came later or ended; the marks of later entries lie over both. */
function Bars({ group, top, scale, asOf }: BarsProps) {
  const [first, ...rest] = group.listings;
  const ordered = group.listings.toSorted((a, b) => Number(isInForce(a, asOf)) - Number(isInForce(b, asOf)));
  return (
    <g>
      {ordered.map((listing) => {
        const start = scale.x(listing.effectiveDate);
        const end = listing.endDate === null ? scale.right : scale.x(listing.endDate);
        return (
          <rect
            key={`${listing.effectiveDate} ${listing.scope}`}
            x={start}
            y={top}
            width={Math.max(3, end - start)}
            height={barHeight}
            rx={2}
            className={isInForce(listing, asOf) ? classes.inForce : classes.notInForce}
          >
            <title>{barWords(listing)}</title>
          </rect>
        );
      })}
      {rest
        .filter((listing) => listing.effectiveDate !== first?.effectiveDate)
        .map((listing) => (
          <line
            key={`${listing.effectiveDate} ${listing.scope}`}
            x1={scale.x(listing.effectiveDate)}
            x2={scale.x(listing.effectiveDate)}
            y1={top - 1}
            y2={top + barHeight + 1}
            className={classes.entryMark}
          >
            <title>{barWords(listing)}</title>
          </line>
        ))}
    </g>
  );
}

function RowLabel({ list, y, width }: { list: string; y: number; width: number }) {
  const letters = Math.floor(width / letterWidth);
  return (
    <text x={0} y={y} className={classes.rowText}>
      {list.length > letters ? `${list.slice(0, letters - 1)}…` : list}
      <title>{list}</title>
    </text>
  );
}

function Swatch({ look }: { look: string | undefined }) {
  return (
    <svg className={classes.swatch} aria-hidden="true">
      <rect x="0.5" y="0.5" width="13" height="9" rx="2" className={look} />
    </svg>
  );
}

function barWords({ effectiveDate, endDate, scope }: Listing): string {
  const span = `${formatDate(effectiveDate)} ${endDate === null ? 'on' : `to ${formatDate(endDate)}`}`;
  return scope === null ? span : `${span}: ${scope}`;
}

function describe(groups: readonly ListGroup[], asOf: CalendarDate): string {
  const inForce = groups.filter((group) => group.listings.some((listing) => isInForce(listing, asOf)));
  return `${groups.length} lists, ${inForce.length} of them in force on ${formatDate(asOf)}. The table view has every date.`;
}
