import { Button, Group, Kbd } from '@mantine/core';
import { useState } from 'react';
import type { Verdict, VerdictValue } from '../../../core/flagging/verdict';
import type { AssetId } from '../../../core/inventory/asset';
import { ReasonForm } from './reason-form';
import classes from './review.module.css';
import { useKeys } from './use-keys';
import type { ReviewQueue } from './use-review-queue';

interface ReviewDecisionProps {
  readonly assetId: AssetId;
  readonly verdict: Verdict;
  readonly queue: ReviewQueue;
}

export const decisions = [
  { verdict: 'listed', key: 'l', label: 'Listed' },
  { verdict: 'clear', key: 'n', label: 'Not listed' },
  { verdict: 'review', key: 'a', label: 'Ask' },
] as const satisfies readonly { verdict: VerdictValue; key: string; label: string }[];

/** The question that would settle it, the three answers with their keys, then the reason. */
export function ReviewDecision({ assetId, verdict, queue }: ReviewDecisionProps) {
  const [answer, setAnswer] = useState<VerdictValue | null>(null);
  const begin = (next: VerdictValue): void => {
    if (!queue.busy) setAnswer(next);
  };
  useKeys({ l: () => begin('listed'), n: () => begin('clear'), a: () => begin('review') });
  return (
    <div className={classes.decision}>
      <div className={classes.label}>What would settle it</div>
      <div className={classes.question}>
        {verdict.question ?? 'No one question: weigh the evidence below.'}
      </div>
      {answer === null ? (
        <Group gap="xs">
          {decisions.map((decision) => (
            <Button
              key={decision.key}
              size="sm"
              aria-keyshortcuts={decision.key.toUpperCase()}
              variant={decision.verdict === 'review' ? 'default' : 'light'}
              rightSection={
                <Kbd size="xs" aria-hidden>
                  {decision.key.toUpperCase()}
                </Kbd>
              }
              onClick={() => begin(decision.verdict)}
            >
              {decision.label}
            </Button>
          ))}
        </Group>
      ) : (
        <ReasonForm
          key={answer}
          assetId={assetId}
          verdict={verdict}
          answer={answer}
          queue={queue}
          onClose={() => setAnswer(null)}
        />
      )}
    </div>
  );
}
