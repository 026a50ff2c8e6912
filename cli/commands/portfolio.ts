import { resolve } from 'node:path';
import { formatCents } from '../../core/money/cents';
import { describeProblem } from '../../core/problem';
import type { PortfolioFigures } from '../../engine/api';
import type { AddCommand } from '../command';

export const addPortfolio: AddCommand = (program, perform) => {
  program
    .command('portfolio <workspaces...>')
    .description('the answer of several workspaces beside one another; nothing is written')
    .action(
      perform(async ({ client, output, exitWith }, paths: string[]) => {
        const portfolio = await client.call('portfolio-read', { paths: paths.map((path) => resolve(path)) });
        output.document('changeout/portfolio/1', { ...portfolio });
        for (const { figures } of portfolio.rows) if (figures !== null) output.line(figuresLine(figures));
        output.line(`Point estimates together: ${formatCents(portfolio.totals.pointCents)}`);
        const unread = portfolio.rows.flatMap((row) => row.problem ?? []);
        for (const problem of unread) output.note(describeProblem(problem));
        if (unread.length > 0) exitWith(2);
      }),
    );
};

function figuresLine(figures: PortfolioFigures): string {
  const { name, listedAssets, assets, p50Cents, p80Cents, netP50Cents, finishP80 } = figures;
  const cost = `P50 ${formatCents(p50Cents)}, P80 ${formatCents(p80Cents)}, net P50 ${formatCents(netP50Cents)}`;
  return `${name}: ${listedAssets} of ${assets} assets listed, ${cost}, done by ${finishP80} (P80)`;
}
