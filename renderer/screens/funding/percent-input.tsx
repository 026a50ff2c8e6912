import { NumberInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { type Fraction, fraction } from '../../../core/fraction';

interface PercentInputProps {
  readonly label: string;
  readonly description?: string;
  readonly value: Fraction | null;
  readonly onChange: (value: Fraction | null) => void;
  readonly placeholder?: string;
  readonly error?: string | null;
  readonly w?: number | string;
  readonly onBlur?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** A share in percent; empty = not given. */
export function PercentInput({ value, onChange, ...field }: PercentInputProps) {
  return (
    <NumberInput
      {...field}
      value={value === null ? '' : Number((value * 100).toFixed(4))}
      onChange={(next) => onChange(next === '' ? null : fraction(Math.min(100, Number(next)) / 100))}
      suffix="%"
      min={0}
      max={100}
      decimalScale={2}
      hideControls
    />
  );
}
