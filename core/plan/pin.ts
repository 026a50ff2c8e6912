// A person's change of one plan line (method 2: "a line can be pinned by hand"). It is kept by line id, so it
// survives every new run of the rules; what it does not name stays as the rules made it.

import type { Cents } from '../money/cents';
import { type Problem, problem } from '../problem';
import type { Basis, DistributionName } from './plan-line';

export interface LinePin {
  readonly lineId: string;
  /** null = as the rules count it. */
  readonly quantity: number | null;
  /** Unit prices; all null = as the catalog has them. Only `likelyCents` = a firm price without a range. */
  readonly lowCents: Cents | null;
  readonly likelyCents: Cents | null;
  readonly highCents: Cents | null;
  /** Year in whose money the pinned price is; null = the catalog's price year. */
  readonly priceYear: number | null;
  readonly basis: Basis;
  /** Evidence: the quote, the contract, the person. */
  readonly source: string;
  readonly reason: string;
}

export interface PinnedPrice {
  readonly lowCents: Cents;
  readonly likelyCents: Cents;
  readonly highCents: Cents;
  readonly distribution: DistributionName | null;
}

/** What is wrong with a pin, before it is stored. */
export function checkPin(pin: LinePin): Problem[] {
  const where = { value: pin.lineId };
  const problems: Problem[] = [];
  const ask = (holds: boolean, reason: string, remedy: string): void => {
    if (!holds) problems.push(problem(reason, remedy, where));
  };
  ask(pin.reason.trim() !== '', 'The change has no reason', 'Say why the line differs from the rules');
  ask(pin.source.trim() !== '', 'The change has no source', 'Name the quote, contract or person');
  ask(pin.quantity === null || pin.quantity >= 0, 'The quantity is below zero', 'Enter zero or more');
  const anyPrice = pin.lowCents !== null || pin.highCents !== null;
  ask(
    !anyPrice || pin.likelyCents !== null,
    'A range has no most likely price',
    'Enter the most likely price too',
  );
  const price = pinnedPrice(pin);
  const ordered =
    price === null ||
    (0 <= price.lowCents && price.lowCents <= price.likelyCents && price.likelyCents <= price.highCents);
  ask(
    ordered,
    'The prices are not in the order low, likely, high',
    'Enter low <= likely <= high, none below zero',
  );
  return problems;
}

/** null where the pin leaves the price alone; a missing end of the range is the likely price itself. */
export function pinnedPrice(pin: LinePin): PinnedPrice | null {
  if (pin.likelyCents === null) return null;
  const lowCents = pin.lowCents ?? pin.likelyCents;
  const highCents = pin.highCents ?? pin.likelyCents;
  return {
    lowCents,
    likelyCents: pin.likelyCents,
    highCents,
    distribution: lowCents === highCents ? 'fixed' : null,
  };
}
