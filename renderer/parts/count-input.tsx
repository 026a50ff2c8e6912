import { NumberInput } from '@mantine/core';
import { typedNumber } from '../format/typed-number';

interface CountInputProps {
  readonly label?: string;
  readonly 'aria-label'?: string;
  readonly description?: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly placeholder?: string;
  readonly error?: string | null;
  readonly suffix?: string;
}

/** A whole number; empty = none. */
export function CountInput({ value, onChange, ...field }: CountInputProps) {
  return (
    <NumberInput
      {...field}
      value={value ?? ''}
      onChange={(next) => {
        const typed = typedNumber(next);
        if (typed !== undefined) onChange(typed);
      }}
      thousandSeparator=","
      min={0}
      allowDecimal={false}
      allowNegative={false}
      hideControls
    />
  );
}
