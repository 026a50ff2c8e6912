import { IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './notice.module.css';

interface NoticeProps {
  /** `doubt` makes an answer unsure, `bad` stopped something, `good` was done, `plain` says how it is. */
  readonly kind: 'doubt' | 'bad' | 'good' | 'plain';
  readonly title?: string;
  readonly role?: 'alert' | 'status';
  readonly children?: ReactNode;
}

const icons = {
  doubt: IconAlertTriangle,
  bad: IconAlertTriangle,
  good: IconCheck,
  plain: IconInfoCircle,
} as const;

/** A sentence that belongs to what stands below it. */
export function Notice({ kind, title, role, children }: NoticeProps) {
  const Icon = icons[kind];
  return (
    <div className={`${classes.notice} ${kind === 'plain' ? '' : classes[kind]}`} role={role}>
      <Icon size={17} stroke={1.8} className={classes.icon} aria-hidden />
      <div className={classes.body}>
        {title && <div className={classes.title}>{title}</div>}
        {children}
      </div>
    </div>
  );
}
