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

const ariaLabels = {
  previousMonth: 'Month before',
  nextMonth: 'Next month',
  previousYear: 'Year before',
  nextYear: 'Next year',
  previousDecade: 'Decade before',
  nextDecade: 'Next decade',
};

/** A date typed or picked, in US form. */
export function DateField({ onChange, ...field }: DateFieldProps) {
  return (
    <DateInput
      {...field}
      valueFormat="MMM D, YYYY"
      dateParser={parseTypedDate}
      firstDayOfWeek={0}
      weekendDays={[]}
      ariaLabels={ariaLabels}
      popoverProps={{ withinPortal: true, shadow: 'md' }}
      onChange={(next) => onChange(next !== null && isCalendarDate(next) ? next : null)}
    />
  );
}
