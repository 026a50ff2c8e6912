// What one engine holds while it runs: the open workspace, the reference data, and the results computed for
// the workspace's present revision. It is an argument of every feature; nothing is global.

import type { CalendarDate } from '../core/calendar/date';
import { dateOf } from '../core/calendar/date';
import { type Problem, problem, UserProblem } from '../core/problem';
import { overlayReference } from '../core/reference/overlay-reference';
import type { Reference } from '../core/reference/reference';
import { recordWrite } from '../db/history/record';
import { readRevision } from '../db/history/revision';
import { listsFingerprint, readTakenLists } from '../db/lists';
import type { WorkspaceFile } from '../db/workspace-file';
import { loadPlanningRules, type PlanningRules } from './planning-rules';
import { loadReference } from './reference/load-reference';
import { createRunCache, type RunCache } from './run/run-cache';

export interface EngineOptions {
  /** Folder with reference/, rules/, demo/ and fonts/. */
  readonly assetsDir: string;
  readonly appVersion: string;
  /** Written into the history beside every change. */
  readonly author: string;
  readonly clock: () => Date;
  readonly log: (line: string) => void;
}

export interface Session {
  readonly options: EngineOptions;
  /** The reference data as it ships, read from the assets at first use. */
  shippedReference(): Reference;
  /** The same with the lists of the open workspace over it. */
  reference(): Reference;
  rules(): PlanningRules;
  /** @throws UserProblem when no workspace is open */
  workspace(): WorkspaceFile;
  workspaceOrNull(): WorkspaceFile | null;
  /** Closes the workspace that is open and takes the given one in its place. */
  hold(file: WorkspaceFile | null): void;
  today(): CalendarDate;
  now(): string;
  readonly cache: RunCache;
  /** Why the last automatic backup failed. */
  readonly backupProblem: { current: Problem | null };
}

interface Held {
  file: WorkspaceFile | null;
  shipped: Reference | null;
  overlaid: Overlaid | null;
  rules: PlanningRules | null;
}

/** Made again only when the lists of the workspace changed: its indexes take a moment to build. */
interface Overlaid {
  readonly fingerprint: string;
  readonly reference: Reference;
}

export function createSession(options: EngineOptions): Session {
  const held: Held = { file: null, shipped: null, overlaid: null, rules: null };
  const cache = createRunCache();
  const shippedReference = (): Reference => {
    held.shipped ??= loadReference(options.assetsDir);
    return held.shipped;
  };
  return {
    options,
    cache,
    backupProblem: { current: null },
    shippedReference,
    reference: () => {
      if (held.file === null) return shippedReference();
      held.overlaid = overlaidReference(held.file, shippedReference(), held.overlaid);
      return held.overlaid.reference;
    },
    rules: () => {
      held.rules ??= loadPlanningRules(options.assetsDir);
      return held.rules;
    },
    workspace: () => held.file ?? refuseWithoutWorkspace(),
    workspaceOrNull: () => held.file,
    hold: (file) => {
      cache.clear();
      held.file?.close();
      held.file = file;
      held.overlaid = null;
    },
    today: () => {
      const now = options.clock();
      return dateOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
    },
    now: () => options.clock().toISOString(),
  };
}

function overlaidReference(file: WorkspaceFile, shipped: Reference, known: Overlaid | null): Overlaid {
  const fingerprint = listsFingerprint(file);
  if (known?.fingerprint === fingerprint) return known;
  return { fingerprint, reference: overlayReference(shipped, readTakenLists(file)) };
}

function refuseWithoutWorkspace(): never {
  throw new UserProblem([problem('No workspace is open', 'Open a workspace or make a new one')]);
}

/** Every change goes through here: one transaction, one entry of the history. */
export function change<T>(
  session: Session,
  action: string,
  write: () => T,
  describe: (outcome: T) => { target: string; summary: string },
): T {
  const file = session.workspace();
  if (file.readOnly) {
    throw new UserProblem([
      problem('The workspace is open for reading only', 'Open it for writing', { file: file.path }),
    ]);
  }
  const stamp = { action, author: session.options.author, at: session.now() };
  return recordWrite(file, write, (outcome) => ({ ...stamp, ...describe(outcome) }));
}

export function revisionOf(session: Session): number {
  return readRevision(session.workspace());
}
