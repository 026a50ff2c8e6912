import { Text } from '@mantine/core';
import type { RunStamp } from '../../core/document/run-result';
import { formatDate } from '../format/date';

/** What a number was computed from, at the foot of the screen as at the foot of each document. */
export function RunStampLine({ stamp, note }: { stamp: RunStamp; note?: string }) {
  return (
    <Text size="xs" c="dimmed">
      As of {formatDate(stamp.asOf)}, scenario {stamp.scenario}, seed {stamp.seed}
      {note && `, ${note}`}, Changeout {stamp.appVersion}.
    </Text>
  );
}
