// Money is integer US cents (method, opening). A bare number is never money: the brand keeps
// dollars, cents and fractions apart at compile time. Safe up to about 90 trillion dollars.

export type Cents = number & { readonly __unit: 'cents' };

export function cents(amount: number): Cents {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`not a whole number of cents: ${amount}`);
  return (amount === 0 ? 0 : amount) as Cents;
}

export const zeroCents: Cents = cents(0);

export function dollars(amount: number): Cents {
  return cents(Math.round(amount * 100));
}

export function addCents(...amounts: readonly Cents[]): Cents {
  return cents(amounts.reduce<number>((sum, amount) => sum + amount, 0));
}

export function sumCents<T>(items: Iterable<T>, amountOf: (item: T) => Cents): Cents {
  let sum = 0;
  for (const item of items) sum += amountOf(item);
  return cents(sum);
}

/** `$1,234,567`; with `exact`, `$1,234,567.89`. Negative amounts as `-$5`. */
export function formatCents(amount: Cents, exact = false): string {
  const absolute = Math.abs(amount);
  const whole = exact ? Math.floor(absolute / 100) : Math.round(absolute / 100);
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, ',');
  const tail = exact ? `.${String(absolute % 100).padStart(2, '0')}` : '';
  return `${amount < 0 && absolute >= (exact ? 1 : 50) ? '-' : ''}$${grouped}${tail}`;
}
