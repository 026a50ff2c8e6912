import { useState } from 'react';
import type { DiffFilter, ImportDiff } from '../../../../engine/api';
import { type Run, useRun } from '../../../app/run/use-run';
import type { ImportWork } from './use-import';

export const diffPageRows = 50;

export interface Diff {
  readonly run: Run<ImportDiff>;
  readonly filter: DiffFilter;
  readonly offset: number;
  show(filter: DiffFilter): void;
  turnTo(offset: number): void;
}

/** What the import would change, a page at a time. */
export function useDiff({ sources, reading, handEdits }: ImportWork): Diff {
  const [filter, setFilter] = useState<DiffFilter>({ action: 'update' });
  const [offset, turnTo] = useState(0);
  const run = useRun('import-diff', {
    ...sources,
    ...reading,
    ...handEdits,
    filter,
    offset,
    limit: diffPageRows,
  });
  const show = (next: DiffFilter): void => {
    setFilter(next);
    turnTo(0);
  };
  return { run, filter, offset, show, turnTo };
}
