import { DateInput } from '@mantine/dates';
import { type CalendarDate, isCalendarDate } from '../../core/calendar/date';
import { parseTypedDate } from '../format/typed-date';

interface DateFieldProps {
  readonly label?: string;
  readonly 'aria-label'?: string;
  readonly description?: string;
  readonly value: CalendarDate | null;
  readonly onChange: (date: CalendarDate | null) => void;
  readonly placeholder?: string;
  readonly clearable?: boolean;
  readonly w?: number | string;
}

/** A date typed or picked, in US form. */
export function DateField({ onChange, ...field }: DateFieldProps) {
  return (
    <DateInput
      {...field}
      valueFormat="MMM D, YYYY"
      dateParser={parseTypedDate}
      firstDayOfWeek={0}
      popoverProps={{ withinPortal: true, shadow: 'md' }}
      onChange={(next) => onChange(next !== null && isCalendarDate(next) ? next : null)}
    />
  );
}
