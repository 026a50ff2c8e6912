import { NumberInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { type Fraction, fraction } from '../../core/fraction';
import { typedNumber } from '../format/typed-number';

interface PercentInputProps {
  readonly label: string;
  readonly description?: string;
  readonly value: Fraction | null;
  readonly onChange: (value: Fraction | null) => void;
  readonly placeholder?: string;
  readonly required?: boolean;
  /** In percent; Infinity for a share that may be more than the whole. */
  readonly max?: number;
  readonly error?: string | null;
  readonly w?: number | string;
  readonly onBlur?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
}

/** A share in percent; empty = not given. */
export function PercentInput({ value, onChange, max = 100, ...field }: PercentInputProps) {
  return (
    <NumberInput
      {...field}
      value={value === null ? '' : Number((value * 100).toFixed(4))}
      onChange={(next) => {
        const typed = typedNumber(next);
        if (typed !== undefined) onChange(typed === null ? null : fraction(Math.min(max, typed) / 100));
      }}
      suffix="%"
      min={0}
      max={max}
      allowNegative={false}
      decimalScale={2}
      hideControls
    />
  );
}
