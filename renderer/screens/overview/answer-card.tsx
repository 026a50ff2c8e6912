import { Skeleton, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { describeProblem } from '../../../core/problem';
import { type ScreenId, useNavigation } from '../../app/navigation';
import type { Run } from '../../app/run/use-run';
import { TextLink } from '../../parts/text-link';
import classes from './overview.module.css';

export interface Answer {
  readonly answer: ReactNode;
  /** What belongs beside the number: the range, the rest. */
  readonly beside: ReactNode;
  /** What makes the answer unsure; null = nothing in particular. */
  readonly doubt: string | null;
}

interface AnswerCardProps<T> {
  readonly question: string;
  readonly link: string;
  readonly screen: Exclude<ScreenId, 'inventory' | 'plan'>;
  readonly run: Run<T>;
  readonly answerOf: (value: T) => Answer;
}

export function AnswerCard<T>({ question, link, screen, run, answerOf }: AnswerCardProps<T>) {
  const { go } = useNavigation();
  return (
    <section className={classes.card} aria-label={question} aria-busy={run.status === 'running'}>
      <div className={classes.cardTop}>
        <h2 className={classes.question} style={{ margin: 0 }}>
          {question}
        </h2>
        <TextLink onClick={() => go({ screen })}>{link}</TextLink>
      </div>
      <Body run={run} answerOf={answerOf} />
    </section>
  );
}

function Body<T>({ run, answerOf }: Pick<AnswerCardProps<T>, 'run' | 'answerOf'>) {
  if (run.status === 'problems' || run.status === 'failure' || run.status === 'canceled') {
    const words = run.problems.map(describeProblem).join(' ') || run.message || 'Canceled.';
    return (
      <>
        <Text size="sm" c="dimmed" mt="xs">
          {words}
        </Text>
        <TextLink onClick={run.retry}>Try again</TextLink>
      </>
    );
  }
  if (run.value === null) {
    return (
      <>
        <Skeleton height={30} width="70%" mt={8} />
        <Skeleton height={14} width="90%" mt={8} />
        <Text size="xs" c="dimmed" mt="auto" role="status">
          {run.progress?.message ?? 'Working it out'}
        </Text>
      </>
    );
  }
  const { answer, beside, doubt } = answerOf(run.value);
  return (
    <>
      <div className={classes.answer}>{answer}</div>
      <div className={classes.beside}>{beside}</div>
      {doubt && (
        <div className={classes.doubt}>
          <IconAlertTriangle size={14} stroke={2} aria-hidden />
          <span>{doubt}</span>
        </div>
      )}
    </>
  );
}
