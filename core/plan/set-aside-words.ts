import { formatCents } from '../money/cents';
import type { PriceSetAside } from './plan-line';

/** `planning assumption $6,900.00 (Price list 7): your own price goes first; ...`; empty where nothing was set aside. */
export function setAsideWords(setAside: readonly PriceSetAside[] | undefined): string {
  return (setAside ?? [])
    .map(({ basis, source, likelyCents, reason }) => {
      const amount = likelyCents === null ? '' : ` ${formatCents(likelyCents, true)}`;
      return `${basis}${amount} (${source}): ${reason}`;
    })
    .join('; ');
}
