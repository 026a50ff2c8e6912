// Escalation (method 3): a price of year y is moved to the quarter in which the schedule spends it, by a yearly
// rate compounded quarterly. A price year stands for its middle, July 1, the start of its third quarter: prices
// are gathered through the year, and the middle is off by half a year at most. Spending counts from the start
// of its quarter, so a price of 2018 spent in 2018Q3 is not moved, and one spent before that goes down.

import { dateOf } from '../calendar/date';
import { type Quarter, quarterNumber, quarterOf } from '../calendar/quarter';
import type { Fraction } from '../fraction';

/** The quarter for which a price of the year holds as it stands. */
export function priceQuarter(priceYear: number): Quarter {
  return quarterOf(dateOf(priceYear, 7, 1));
}

/**
 * (1 + rate/4)^n, n = quarters from the third quarter of the price year to the quarter of spending.
 * @param rate yearly, e.g. 0.03
 * @returns factor for a unit cost; under 1 where the money is spent before the middle of the price year
 */
export function escalationFactor(rate: Fraction, priceYear: number, spendingQuarter: Quarter): number {
  const quarters = quarterNumber(spendingQuarter) - quarterNumber(priceQuarter(priceYear));
  return (1 + rate / 4) ** quarters;
}
