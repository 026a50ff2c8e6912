import type { CatalogItem } from '../../../core/plan/plan-line';
import { Amount } from '../../parts/amount';

/** Low, likely and high of an entry: dollars, or percent of the equipment. */
export function ItemPrice({ entry, place }: { entry: CatalogItem; place: 0 | 1 | 2 }) {
  if (entry.fractionOfEquipment !== null) {
    return <span className="figure">{Number((entry.fractionOfEquipment[place] * 100).toFixed(2))}%</span>;
  }
  const amount = [entry.lowCents, entry.likelyCents, entry.highCents][place] ?? null;
  return amount === null ? <span className="dimmed">no price</span> : <Amount cents={amount} exact />;
}
