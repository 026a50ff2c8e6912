import { NumberInput } from '@mantine/core';

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
      onChange={(next) => onChange(next === '' ? null : Number(next))}
      thousandSeparator=","
      min={0}
      allowDecimal={false}
      hideControls
    />
  );
}
