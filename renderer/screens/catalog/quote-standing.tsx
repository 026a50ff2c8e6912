import type { QuoteStanding } from '../../../core/plan/quote';
import classes from '../../parts/badge.module.css';

const words: Readonly<Record<QuoteStanding, string>> = {
  valid: 'valid',
  expired: 'expired',
  'not yet': 'dated after the as-of date',
};

export function QuoteStandingBadge({ standing }: { standing: QuoteStanding }) {
  const tone = standing === 'valid' ? classes.clear : classes.review;
  return (
    <span className={`${classes.badge} ${tone}`} style={{ paddingLeft: 7 }}>
      {words[standing]}
    </span>
  );
}
