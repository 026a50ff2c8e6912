import { existsSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import type { CalendarDate } from '../../core/calendar/date';
import type { Cents } from '../../core/money/cents';
import type { SettingsPatch } from '../../core/scenario/settings';
import type { CallOutput } from '../../engine/api';
import { prepareFolder } from '../../engine/folder';
import type { Client } from '../client';
import { type AddCommand, dateOption, dollarsOption, wholeNumberOption } from '../command';
import { estimateLines } from '../estimate-lines';
import type { Output } from '../output';
import { verdictDocument } from '../verdict-document';
import { fundDocument, fundingLines } from './fund';
import { importDocument, printImport } from './import';
import { printFiles, reportFormats } from './report';
import { timelineLines } from './timeline';

interface RunCommandOptions {
  readonly out: string;
  readonly name?: string;
  readonly asOf?: CalendarDate;
  readonly program?: string;
  readonly budget?: Cents;
  readonly trials?: number;
  readonly seed?: number;
}

export const addRun: AddCommand = (program, perform) => {
  program
    .command('run <files...>')
    .description('the whole main job: new workspace, import, flag, plan, estimate, timeline, fund, report')
    .requiredOption('--out <folder>', 'folder for the workspace and the documents')
    .option('--name <name>', 'name of the operator (default: the name of the first file)')
    .option('--as-of <date>', 'evaluate as of this date (default today)', dateOption)
    .option('--program <id>', 'program or bill (default: the newest that concerns the plan)')
    .option('--budget <dollars>', 'budget whose probability to suffice is asked for', dollarsOption)
    .option('--trials <n>', 'number of trials', wholeNumberOption)
    .option('--seed <n>', 'seed of the random draws', wholeNumberOption)
    .action(
      perform(async ({ client, output }, files: string[], options: RunCommandOptions) => {
        const job = await runJob(client, files, options);
        output.document('changeout/run/1', jobDocument(job));
        printJob(output, job);
      }),
    );
};

interface Job {
  readonly workspace: string;
  readonly imported: CallOutput<'files-import'>;
  readonly flags: CallOutput<'flag-all'>;
  readonly plan: CallOutput<'plan'>;
  readonly estimate: CallOutput<'estimate'>;
  readonly timeline: CallOutput<'timeline'>;
  readonly funding: CallOutput<'funding'>;
  readonly report: CallOutput<'report-write'>;
}

async function runJob(client: Client, files: readonly string[], options: RunCommandOptions): Promise<Job> {
  const folder = resolve(options.out);
  prepareFolder(folder);
  const name = options.name ?? basename(files[0] ?? 'inventory', extname(files[0] ?? ''));
  const workspace = freeName(folder, name);
  await client.call('workspace-create', { path: workspace, name });
  try {
    const imported = await client.call('files-import', { paths: files });
    await client.call('settings-change', { patch: await settingsOf(client, options) });
    return {
      workspace,
      imported,
      flags: await client.call('flag-all', {}),
      plan: await client.call('plan', {}),
      estimate: await client.call('estimate', {}),
      timeline: await client.call('timeline', {}),
      funding: await client.call('funding', {}),
      report: await client.call('report-write', { folder, formats: reportFormats }),
    };
  } finally {
    await client.call('workspace-close', {});
  }
}

async function settingsOf(client: Client, options: RunCommandOptions): Promise<SettingsPatch> {
  const asOf = options.asOf === undefined ? {} : { asOf: options.asOf };
  const programId = options.program ?? (await client.call('program-default', asOf)).programId;
  return {
    ...asOf,
    programId,
    ...(options.budget === undefined ? {} : { budgetCents: options.budget }),
    ...(options.trials === undefined
      ? {}
      : { trials: options.trials, timelineTrials: Math.min(options.trials, 2000) }),
    ...(options.seed === undefined ? {} : { seed: options.seed }),
  };
}

/** Never overwrites the workspace of an earlier run: `inventory.changeout`, then `inventory-2.changeout`. */
function freeName(folder: string, name: string): string {
  const plain = name.replace(/[^\p{L}\p{N} ._-]+/gu, '-').slice(0, 80);
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${plain}${number === 1 ? '' : `-${number}`}.changeout`);
    if (!existsSync(path)) return path;
  }
}

function jobDocument(job: Job): Record<string, unknown> {
  return {
    workspace: job.workspace,
    stamp: job.estimate.stamp,
    import: importDocument(job.imported),
    flag: {
      asOf: job.flags.asOf,
      lists: job.flags.lists,
      counts: job.flags.counts,
      assets: job.flags.assets.map(({ asset, verdict }) => verdictDocument(asset, verdict)),
    },
    plan: { lines: job.plan.lines, gaps: job.plan.gaps, totalCents: job.plan.totalCents },
    estimate: job.estimate.estimate,
    timeline: job.timeline.timeline,
    fund: job.funding.funding ? fundDocument(job.funding.funding) : null,
    report: job.report,
  };
}

function printJob(output: Output, job: Job): void {
  const { listed, review, clear } = job.flags.counts;
  printImport(output, job.imported);
  output.line();
  output.line(
    `As of ${job.flags.asOf}: ${listed} listed, ${review} to review, ${clear} clear; ${job.plan.lines.length} plan lines.`,
  );
  const sections = [
    estimateLines(job.estimate.estimate),
    timelineLines(job.timeline.timeline),
    job.funding.funding ? fundingLines(job.funding.funding) : ['No program was chosen: nobody else pays.'],
  ];
  for (const section of sections) {
    output.line();
    for (const line of section) output.line(line);
  }
  output.line();
  output.line(`Workspace: ${job.workspace}`);
  printFiles(output, job.report.files);
}
