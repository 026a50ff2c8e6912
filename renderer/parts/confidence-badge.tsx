import { Tooltip } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Confidence } from '../../core/source';
import classes from './badge.module.css';

const meanings: Readonly<Record<Confidence, string>> = {
  sourced: 'Read in the source that is named',
  recalled: 'Well known, but not checked against a document at hand',
  uncertain: 'Doubtful: inferred, or no published figure was found. Replace it with your own where you can',
};

/** `sourced` is the normal case and stays quiet; `uncertain` is always seen. */
export function ConfidenceBadge({ confidence }: { confidence: Confidence }) {
  const doubtful = confidence === 'uncertain';
  return (
    <Tooltip label={meanings[confidence]}>
      <span className={`${classes.badge} ${doubtful ? classes.review : classes.quiet}`}>
        {doubtful && <IconAlertTriangle size={13} stroke={2} aria-hidden />}
        {confidence}
      </span>
    </Tooltip>
  );
}

export function BasisBadge({ basis }: { basis: string }) {
  return <span className={`${classes.badge} ${classes.quiet}`}>{basis}</span>;
}
