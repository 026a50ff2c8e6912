import type { CalendarDate } from '../../core/calendar/date';
import { formatDate } from '../format/date';

/** A calendar date in US form; `unknown` is the word for none. */
export function DateText({ date, unknown = 'not known' }: { date: CalendarDate | null; unknown?: string }) {
  if (date === null) return <span className="dimmed">{unknown}</span>;
  return (
    <time dateTime={date} className="figure">
      {formatDate(date)}
    </time>
  );
}
