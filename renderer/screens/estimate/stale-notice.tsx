import { Button, Group } from '@mantine/core';
import type { KeptEstimate } from '../../../engine/api';
import { countOf } from '../../format/count';
import { formatMoment } from '../../format/date';
import { Notice } from '../../parts/notice';

const mostNamed = 4;

/** What is in the hash of a run and neither a setting nor a plan line. */
const unnamed = 'the inventory, sites, operator, letters, rates or spares';

/** Says that the numbers below are of an earlier run, and which inputs changed since. */
export function StaleNotice({ kept, onRun }: { kept: KeptEstimate; onRun: (() => void) | null }) {
  const names = kept.inputs.slice(0, mostNamed).map(({ label, before, after }) => {
    const short = before.length + after.length < 60;
    return short ? `${label}, ${before} to ${after}` : label;
  });
  const more = kept.inputs.length - names.length;
  const lines = kept.changedLines > 0 ? [`${countOf(kept.changedLines, 'line')} new, gone or different`] : [];
  const changes = [...names, ...(more > 0 ? [`${more} more settings`] : []), ...lines];
  return (
    <Notice kind="doubt" title={`Out of date: computed ${formatMoment(kept.row.at)}`} role="status">
      <Group justify="space-between" gap="md">
        <span>Changed since: {changes.length === 0 ? unnamed : changes.join('; ')}.</span>
        {onRun && (
          <Button size="xs" onClick={onRun}>
            Run again
          </Button>
        )}
      </Group>
    </Notice>
  );
}
