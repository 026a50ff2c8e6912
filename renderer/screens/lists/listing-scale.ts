import { addMonths, type CalendarDate, dateOf, dayNumber, later, partsOf } from '../../../core/calendar/date';
import type { ListGroup } from './entity-words';

export interface ListingScale {
  readonly width: number;
  readonly right: number;
  x(date: CalendarDate): number;
  readonly years: readonly { readonly year: number; readonly x: number }[];
}

const margin = 18;
const leastTickPixels = 46;

/** Days to pixels, from the year of the first listing to half a year past today or the as-of date. */
export function listingScale(groups: readonly ListGroup[], last: CalendarDate, width: number): ListingScale {
  const listings = groups.flatMap((group) => group.listings);
  const first = listings.reduce(
    (start, listing) => (listing.effectiveDate < start ? listing.effectiveDate : start),
    last,
  );
  const end = listings.reduce(
    (until, { endDate }) => (endDate === null ? until : later(until, endDate)),
    last,
  );
  const [firstYear, lastYear] = [partsOf(first).year, partsOf(addMonths(end, 6)).year];
  const from = dayNumber(dateOf(firstYear, 1, 1));
  const days = dayNumber(addMonths(end, 6)) - from;
  const pixelsPerDay = (width - 2 * margin) / days;
  const x = (date: CalendarDate): number => margin + (dayNumber(date) - from) * pixelsPerDay;
  const step = Math.max(1, Math.ceil(leastTickPixels / (365 * pixelsPerDay)));
  const years = [];
  for (let year = firstYear; year <= lastYear; year += step) years.push({ year, x: x(dateOf(year, 1, 1)) });
  return { width, right: width - margin, x, years };
}
