import type { CalendarDate } from '../../core/calendar/date';
import type { Verdict } from '../../core/flagging/verdict';
import { withOwnLicenses } from '../../core/listing/own-license';
import { readLicenses } from '../../db/licenses';
import type { Session } from '../session';

/** Lays the workspace's own licenses over a verdict's license standing; read once for many verdicts. */
export function ownLicenses(session: Session, asOf: CalendarDate): (verdict: Verdict) => Verdict {
  const records = readLicenses(session.workspace());
  if (records.length === 0) return (verdict) => verdict;
  return (verdict) => {
    const { license, entityId } = verdict;
    if (!license || entityId === null) return verdict;
    return { ...verdict, license: withOwnLicenses({ standing: license, records, entityId, asOf }) };
  };
}
