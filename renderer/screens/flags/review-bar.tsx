import { Button, Group, Kbd } from '@mantine/core';
import { formatCount } from '../../format/count';
import { ShareBar } from '../../parts/share-bar';
import classes from './review.module.css';
import { useKeys } from './use-keys';
import type { ReviewQueue } from './use-review-queue';

/** Where in the queue, and the way to the asset before and after. */
export function ReviewBar({ queue }: { queue: ReviewQueue }) {
  useKeys({ j: queue.next, k: queue.previous });
  return (
    <div className={classes.bar}>
      <div className={classes.progress}>
        <span className="figure" role="status">
          {formatCount(queue.place)} of {formatCount(queue.total)}
        </span>
        <ShareBar share={queue.place / queue.total} />
      </div>
      <Group gap={6} wrap="nowrap">
        <Button
          aria-keyshortcuts="K"
          size="xs"
          variant="default"
          rightSection={
            <Kbd size="xs" aria-hidden>
              K
            </Kbd>
          }
          onClick={queue.previous}
        >
          Previous
        </Button>
        <Button
          aria-keyshortcuts="J"
          size="xs"
          variant="default"
          rightSection={
            <Kbd size="xs" aria-hidden>
              J
            </Kbd>
          }
          onClick={queue.next}
        >
          Next
        </Button>
      </Group>
    </div>
  );
}
