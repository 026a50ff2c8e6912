// Several workspaces beside one another, for a consultant. Each is opened for reading in a session of its own, one
// after the other so that memory holds one at a time, and computed as its own window would compute it.

import { resolve } from 'node:path';
import { sumCents } from '../../core/money/cents';
import { type Problem, problem, UserProblem } from '../../core/problem';
import { openWorkspaceFile } from '../../db/open';
import { sqliteProblem, systemProblem } from '../../db/problems';
import type { CallInput, CallOutput } from '../api';
import type { PortfolioFigures, PortfolioRow } from '../calls/portfolio';
import { createSession, type Session } from '../session';
import { partOf, type Watch } from '../watch';
import { flagSummary } from './flags';
import { outcomeOfRun } from './scenario-compare';
import { workspaceSummary } from './workspace';

export async function portfolioRead(
  session: Session,
  input: CallInput<'portfolio-read'>,
  watch: Watch,
): Promise<CallOutput<'portfolio-read'>> {
  const paths = [...new Set(input.paths.map((path) => resolve(path)))];
  const rows: PortfolioRow[] = [];
  for (const [index, path] of paths.entries()) {
    const part = partOf(watch, index / paths.length, (index + 1) / paths.length);
    rows.push(await portfolioRow(session, path, part));
  }
  const figures = rows.flatMap((row) => row.figures ?? []);
  const sum = (of: (one: PortfolioFigures) => number): number =>
    figures.reduce((total, one) => total + of(one), 0);
  return {
    rows,
    totals: {
      workspaces: figures.length,
      assets: sum((one) => one.assets),
      listedAssets: sum((one) => one.listedAssets),
      reviewAssets: sum((one) => one.reviewAssets),
      pointCents: sumCents(figures, (one) => one.pointCents),
    },
  };
}

async function portfolioRow(session: Session, path: string, watch: Watch): Promise<PortfolioRow> {
  const own = createSession(session.options);
  try {
    own.hold(await openWorkspaceFile(path, 'read'));
    return { path, figures: await figuresOf(own, watch), problem: null };
  } catch (error) {
    const known =
      error instanceof UserProblem ? error.problems[0] : (sqliteProblem(error, path) ?? systemProblem(error));
    if (!known) throw error;
    return { path, figures: null, problem: known };
  } finally {
    own.hold(null);
  }
}

async function figuresOf(own: Session, watch: Watch): Promise<PortfolioFigures> {
  const summary = workspaceSummary(own);
  if (summary.assets === 0) throw new UserProblem([emptyWorkspace(summary.path)]);
  const flags = await flagSummary(own, {}, watch);
  const outcome = await outcomeOfRun(own, {}, watch);
  return {
    name: summary.name,
    isDemo: summary.isDemo,
    asOf: summary.asOf,
    assets: summary.assets,
    listedAssets: flags.counts.listed,
    reviewAssets: flags.counts.review,
    pointCents: outcome.pointCents,
    p50Cents: outcome.p50Cents,
    p80Cents: outcome.p80Cents,
    netP50Cents: outcome.netP50Cents,
    netP80Cents: outcome.netP80Cents,
    finishP80: outcome.finishP80,
    deadlineDate: outcome.deadlineDate,
    pDeadlineMet: outcome.pDeadlineMet,
    inputHash: outcome.stamp.inputHash,
  };
}

function emptyWorkspace(path: string): Problem {
  return problem('The workspace holds no assets', 'Open it and import an inventory', { file: path });
}
