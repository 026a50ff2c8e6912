import { useEffect, useState } from 'react';
import type { Fraction } from '../../core/fraction';
import { PercentInput } from './percent-input';

interface CommittedPercentProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: Fraction | null;
  /** Called when the field is left or Enter is pressed, and only with another value. */
  readonly onCommit: (value: Fraction | null) => void;
}

export function CommittedPercent({ value, onCommit, ...field }: CommittedPercentProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const commit = (): void => {
    if (typed !== value) onCommit(typed);
  };
  return (
    <PercentInput
      {...field}
      value={typed}
      onChange={setTyped}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
    />
  );
}
