import type { PricePoint } from '../../../core/schedule/deadline-price';
import { type CrewCounts, trades } from '../../../core/schedule/timeline';

/** What a plan does beyond the crews that there are: `1 more field and IP crew; overtime`. */
export function measureWords(point: PricePoint, crews: CrewCounts): string {
  const more = trades.flatMap(({ id, label }) => {
    const extra = point.crews[id] - crews[id];
    return extra > 0
      ? [`${extra} more ${label === 'Field and IP crew' ? 'field and IP crew' : label.toLowerCase()}`]
      : [];
  });
  const measures = [
    ...more,
    ...(point.overtime ? ['overtime'] : []),
    ...(point.expedite ? ['expedited deliveries'] : []),
  ];
  return measures.length === 0 ? 'the plan as it stands' : measures.join('; ');
}
