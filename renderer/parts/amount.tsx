import { Tooltip } from '@mantine/core';
import { type Cents, formatCents } from '../../core/money/cents';
import { shortAmount } from '../format/amount';

interface AmountProps {
  /** null = not known, and said so. */
  readonly cents: Cents | null;
  /** `$12.4M`, with the exact amount on hover. */
  readonly short?: boolean;
  readonly exact?: boolean;
}

export function Amount({ cents, short = false, exact = false }: AmountProps) {
  if (cents === null) return <span className="dimmed">not known</span>;
  if (!short) return <span className="figure">{formatCents(cents, exact)}</span>;
  return (
    <Tooltip label={formatCents(cents)}>
      <span className="figure">{shortAmount(cents)}</span>
    </Tooltip>
  );
}

interface AmountRangeProps {
  readonly low: Cents;
  readonly high: Cents;
  readonly short?: boolean;
}

export function AmountRange({ low, high, short = false }: AmountRangeProps) {
  const format = short ? shortAmount : (amount: Cents): string => formatCents(amount);
  if (low === high) return <span className="figure">{format(low)}</span>;
  return (
    <span className="figure">
      {format(low)} to {format(high)}
    </span>
  );
}
