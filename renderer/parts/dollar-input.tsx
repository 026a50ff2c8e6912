import { NumberInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { Cents } from '../../core/money/cents';
import { centsOf, dollarsOf } from '../format/amount';

interface DollarInputProps {
  readonly label: string;
  readonly description?: string;
  readonly value: Cents | null;
  /** Called when the field is left or Enter is pressed, and only with another amount. */
  readonly onCommit: (value: Cents | null) => void;
  readonly placeholder?: string;
  readonly error?: string | null;
  readonly w?: number | string;
  readonly exact?: boolean;
}

export function DollarInput({ value, onCommit, exact = false, ...field }: DollarInputProps) {
  const [typed, setTyped] = useState<string | number>(dollarsOf(value));
  useEffect(() => setTyped(dollarsOf(value)), [value]);
  const commit = (): void => {
    const next = centsOf(typed);
    if (next !== value) onCommit(next);
  };
  return (
    <NumberInput
      {...field}
      value={typed}
      onChange={setTyped}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
      prefix="$"
      thousandSeparator=","
      decimalScale={exact ? 2 : 0}
      min={0}
      hideControls
    />
  );
}
