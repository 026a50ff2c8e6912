// Calls over several workspaces at once, which they only read.

import type { CalendarDate } from '../../core/calendar/date';
import type { Cents } from '../../core/money/cents';
import type { Problem } from '../../core/problem';

/** The answer of one workspace under its present settings. */
export interface PortfolioFigures {
  readonly name: string;
  readonly isDemo: boolean;
  readonly asOf: CalendarDate;
  readonly assets: number;
  readonly listedAssets: number;
  readonly reviewAssets: number;
  readonly pointCents: Cents;
  readonly p50Cents: Cents;
  readonly p80Cents: Cents;
  readonly netP50Cents: Cents;
  readonly netP80Cents: Cents;
  readonly finishP80: CalendarDate;
  readonly deadlineDate: CalendarDate | null;
  readonly pDeadlineMet: number | null;
  readonly inputHash: string;
}

export interface PortfolioRow {
  readonly path: string;
  readonly figures: PortfolioFigures | null;
  /** Why there are no figures. */
  readonly problem: Problem | null;
}

export interface Portfolio {
  readonly rows: readonly PortfolioRow[];
  /** Sums of what may be summed: counts and point estimates. Percentiles of several workspaces do not add up. */
  readonly totals: {
    readonly workspaces: number;
    readonly assets: number;
    readonly listedAssets: number;
    readonly reviewAssets: number;
    readonly pointCents: Cents;
  };
}

export interface PortfolioReads {
  /** In the order of the paths. A workspace that cannot be read costs the others nothing. */
  'portfolio-read': (input: { readonly paths: readonly string[] }) => Portfolio;
}
