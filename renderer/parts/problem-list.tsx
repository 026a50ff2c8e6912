import { List } from '@mantine/core';
import { describeProblem, type Problem } from '../../core/problem';
import { Notice } from './notice';

interface ProblemListProps {
  readonly problems: readonly Problem[];
  readonly title?: string;
}

const mostShown = 20;

export function ProblemList({ problems, title = 'This needs your attention' }: ProblemListProps) {
  if (problems.length === 0) return null;
  return (
    <Notice kind="bad" title={title} role="alert">
      <List size="sm" spacing={4} listStyleType="none">
        {problems.slice(0, mostShown).map((problem) => (
          <List.Item key={describeProblem(problem)}>{describeProblem(problem)}</List.Item>
        ))}
        {problems.length > mostShown && <List.Item>and {problems.length - mostShown} more</List.Item>}
      </List>
    </Notice>
  );
}
