import { useEffect, useRef, useState } from 'react';
import type { VerdictValue } from '../../../core/flagging/verdict';
import type { AssetId } from '../../../core/inventory/asset';
import type { Problem } from '../../../core/problem';
import { useWrite } from '../../app/use-write';
import type { FlagPage } from './use-flag-page';

export interface Decision {
  readonly assetId: AssetId;
  readonly verdict: VerdictValue;
  readonly entityId: string | null;
  readonly reason: string;
}

export interface ReviewQueue {
  /** 1-based place, counted with those that were decided since the queue was opened. */
  readonly place: number;
  readonly total: number;
  readonly busy: boolean;
  /** The reason given last for this verdict; empty at first. */
  lastReason(verdict: VerdictValue): string;
  /** Saves, then shows the next asset; problems leave this one where it is. */
  decide(decision: Decision): Promise<readonly Problem[]>;
  next(): void;
  previous(): void;
}

const saved: Readonly<Record<VerdictValue, string>> = {
  listed: 'Listed, by hand.',
  clear: 'Not listed, by hand.',
  review: 'Left in review with your note.',
};

/** The assets to review, one after the other. */
export function useReviewQueue(page: FlagPage): ReviewQueue {
  const { write, busy } = useWrite();
  const reasons = useRef(new Map<VerdictValue, string>());
  const [mostSeen, setMostSeen] = useState(0);
  useEffect(() => setMostSeen((most) => Math.max(most, page.total)), [page.total]);
  const decided = Math.max(0, mostSeen - page.total);
  const isMoving = busy || page.isMoving || page.run.isStale;

  const decide = async (decision: Decision): Promise<readonly Problem[]> => {
    const answer = await write('override-set', decision, {
      ownProblems: true,
      done: saved[decision.verdict],
    });
    if (answer.kind === 'problems') return answer.problems;
    if (answer.kind !== 'value') return [];
    reasons.current.set(decision.verdict, decision.reason);
    page.moveTo(decision.verdict === 'review' ? Math.min(page.at + 1, page.total - 1) : page.at);
    return [];
  };
  return {
    place: page.at + 1 + decided,
    total: page.total + decided,
    busy: isMoving,
    lastReason: (verdict) => reasons.current.get(verdict) ?? '',
    decide,
    next: () => page.at + 1 < page.total && page.moveTo(page.at + 1),
    previous: () => page.at > 0 && page.moveTo(page.at - 1),
  };
}
