import { problem, UserProblem } from '../../core/problem';
import { type BlocksDone, recordInBlocks } from '../../db/history/record-in-blocks';
import type { WorkspaceFile } from '../../db/workspace-file';
import type { Session } from '../session';

export interface BlockChange<T> {
  /** Yields after each block; it must use the file that it is given. */
  readonly write: (file: WorkspaceFile) => Generator<BlocksDone, T>;
  readonly pause: (done: BlocksDone) => Promise<void>;
  readonly describe: (outcome: T) => { target: string; summary: string };
}

/** A long change: one transaction, one entry of the history, with progress, and nothing left when it is given up. */
export async function changeInBlocks<T>(
  session: Session,
  action: string,
  { write, pause, describe }: BlockChange<T>,
): Promise<T> {
  const file = session.workspace();
  if (file.readOnly) {
    throw new UserProblem([
      problem('The workspace is open for reading only', 'Open it for writing', { file: file.path }),
    ]);
  }
  const stamp = { action, author: session.options.author, at: session.now() };
  return recordInBlocks(file, { write, pause, labelOf: (outcome) => ({ ...stamp, ...describe(outcome) }) });
}
