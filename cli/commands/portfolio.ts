import { resolve } from 'node:path';
import { formatCents } from '../../core/money/cents';
import type { PortfolioRow } from '../../engine/api';
import type { AddCommand } from '../command';

export const addPortfolio: AddCommand = (program, perform) => {
  program
    .command('portfolio <workspaces...>')
    .description('the answer of several workspaces beside one another; nothing is written')
    .action(
      perform(async ({ client, output, exitWith }, paths: string[]) => {
        const portfolio = await client.call('portfolio-read', { paths: paths.map((path) => resolve(path)) });
        output.document('changeout/portfolio/1', { ...portfolio });
        for (const row of portfolio.rows) output.line(rowLine(row));
        output.line(`Point estimates together: ${formatCents(portfolio.totals.pointCents)}`);
        if (portfolio.rows.some((row) => row.problem !== null)) exitWith(2);
      }),
    );
};

function rowLine({ path, figures, problem }: PortfolioRow): string {
  if (figures === null) return `${path}: ${problem?.reason ?? 'not read'}. ${problem?.remedy ?? ''}`;
  const { name, listedAssets, assets, p50Cents, p80Cents, netP50Cents, finishP80 } = figures;
  const cost = `P50 ${formatCents(p50Cents)}, P80 ${formatCents(p80Cents)}, net P50 ${formatCents(netP50Cents)}`;
  return `${name}: ${listedAssets} of ${assets} assets listed, ${cost}, done by ${finishP80} (P80)`;
}
