import { useState } from 'react';
import type { CrewCounts } from '../../../core/schedule/timeline';
import type { ScheduleTry } from '../../../engine/api';
import { type TriedCall, useTriedCall } from '../../app/run/use-tried-call';
import { useRunInput } from '../../app/workspace-context';

export interface CrewTry {
  /** Counts that are shown: tried ones, else those of the run. */
  readonly crews: CrewCounts;
  readonly isTrying: boolean;
  /** The likely schedule with the tried counts. */
  readonly schedule: TriedCall<'timeline-try'>;
  /** Simulated once a count was let go. */
  readonly simulated: TriedCall<'timeline'>;
  /** While a count is dragged. */
  drag(crews: CrewCounts): void;
  /** When it is let go. */
  release(crews: CrewCounts): void;
  putBack(): void;
}

/** Long enough that a slider in motion does not ask for every step. */
const dragPause = 90;
const releasePause = 300;

export function useCrewTry(present: ScheduleTry): CrewTry {
  const input = useRunInput();
  const [tried, setTried] = useState<{ readonly crews: CrewCounts; readonly isReleased: boolean } | null>(
    null,
  );
  const differs = tried !== null && isOther(tried.crews, present.presentCrews);
  const schedule = useTriedCall('timeline-try', differs ? { ...input, crews: tried.crews } : null, dragPause);
  // After the bars have moved: a simulation asked for meanwhile would keep them waiting.
  const simulated = useTriedCall(
    'timeline',
    differs && tried.isReleased && !schedule.isRunning ? { ...input, patch: { crews: tried.crews } } : null,
    releasePause,
  );
  return {
    crews: tried?.crews ?? present.presentCrews,
    isTrying: differs,
    schedule,
    simulated,
    drag: (crews) => setTried({ crews, isReleased: false }),
    release: (crews) => setTried({ crews, isReleased: true }),
    putBack: () => setTried(null),
  };
}

function isOther(a: CrewCounts, b: CrewCounts): boolean {
  return a.engineering !== b.engineering || a.tower !== b.tower || a.field !== b.field || a.core !== b.core;
}
