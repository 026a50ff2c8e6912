import { Select, Text } from '@mantine/core';
import type { CalendarDate } from '../../../core/calendar/date';
import { type Cents, formatCents } from '../../../core/money/cents';
import type { PricePoint } from '../../../core/schedule/deadline-price';
import type { CrewCounts } from '../../../core/schedule/timeline';
import { formatDate } from '../../format/date';
import { measureWords } from './deadline-price-measures';
import classes from './timeline.module.css';

interface DeadlinePriceChoiceProps {
  readonly curve: readonly PricePoint[];
  readonly chosen: PricePoint;
  /** The crews that there are. */
  readonly crews: CrewCounts;
  readonly onChoose: (date: CalendarDate) => void;
}

/** One corner of the curve: what is done to meet its date, and what each measure costs. */
export function DeadlinePriceChoice({ curve, chosen, crews, onChoose }: DeadlinePriceChoiceProps) {
  const parts: readonly [string, Cents][] = [
    ['bringing crews in', chosen.mobilizationCents],
    ['crews slowing each other', chosen.dragCents],
    ['overtime', chosen.overtimeCents],
    ['expediting', chosen.expediteCents],
  ];
  const counted = parts
    .filter(([, amount]) => amount > 0)
    .map(([name, amount]) => `${name} ${formatCents(amount)}`);
  return (
    <div className={classes.choice}>
      <Select
        label="Finish by"
        value={chosen.date}
        onChange={(next) => {
          const found = curve.find(({ date }) => date === next);
          if (found) onChoose(found.date);
        }}
        data={curve.map(({ date }) => ({ value: date, label: formatDate(date) }))}
        allowDeselect={false}
        w={170}
      />
      <Text size="sm" aria-live="polite">
        <b>{capitalized(measureWords(chosen, crews))}.</b> {costWords(chosen.extraCents, counted)}
      </Text>
    </div>
  );
}

function costWords(extraCents: Cents, counted: readonly string[]): string {
  if (extraCents === 0) return 'It costs nothing more.';
  return `${formatCents(extraCents)} more than the plan as it stands: ${counted.join(', ')}.`;
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
