import type { LeftOut } from '../../../core/plan/plan-line';
import { countOf } from '../../format/count';
import { Notice } from '../../parts/notice';

/** What a choice keeps out of the total, so that the total is not taken for the whole. */
export function LeftOutNotice({ leftOut }: { leftOut: readonly LeftOut[] }) {
  if (leftOut.length === 0) return null;
  const units = leftOut.reduce((sum, group) => sum + group.units, 0);
  const reasons = [...new Set(leftOut.map(({ reason }) => reason))].join('; ');
  const sites = new Set(leftOut.map(({ site }) => site)).size;
  return (
    <Notice
      kind="plain"
      title={`${countOf(units, 'unit')} at ${countOf(sites, 'site')} left out by choice, in no line and in no total`}
    >
      {reasons}
    </Notice>
  );
}
