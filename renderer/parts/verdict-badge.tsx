import { IconAlertOctagon, IconCheck, IconHelp } from '@tabler/icons-react';
import type { VerdictValue } from '../../core/flagging/verdict';
import classes from './badge.module.css';

const icons = { listed: IconAlertOctagon, review: IconHelp, clear: IconCheck } as const;
export const verdictLabels: Readonly<Record<VerdictValue, string>> = {
  listed: 'Listed',
  review: 'Review',
  clear: 'Clear',
};

/** Color, icon and word say the same, so that it reads in gray. */
export function VerdictBadge({
  verdict,
  overridden = false,
}: {
  verdict: VerdictValue;
  overridden?: boolean;
}) {
  const Icon = icons[verdict];
  return (
    <span className={`${classes.badge} ${classes[verdict]}`}>
      <Icon size={13} stroke={2} aria-hidden />
      {verdictLabels[verdict]}
      {overridden && ', set by hand'}
    </span>
  );
}
