// The command line: every command of the contract over one engine. Exit status: 0 done, 1 a failure of the
// program itself, 2 bad usage or input that cannot be read, 3 rejected rows under --strict.

import { Command, CommanderError } from 'commander';
import { UserProblem } from '../core/problem';
import type { EngineOptions } from '../engine/engine';
import { createClient } from './client';
import type { AddCommand, Perform } from './command';
import { addAllocate } from './commands/allocate';
import { addAssets } from './commands/assets';
import { addBackup } from './commands/backup';
import { addCatalog } from './commands/catalog';
import { addCheck } from './commands/check';
import { addCompare } from './commands/compare';
import { addDeadlinePrice } from './commands/deadline-price';
import { addEstimate } from './commands/estimate';
import { addEvidence } from './commands/evidence';
import { addExport } from './commands/export';
import { addFlag } from './commands/flag';
import { addForms } from './commands/forms';
import { addFund } from './commands/fund';
import { addHistory } from './commands/history';
import { addImport } from './commands/import';
import { addInvoices } from './commands/invoices';
import { addLetters } from './commands/letters';
import { addLists } from './commands/lists';
import { addMappings } from './commands/mappings';
import { addNew } from './commands/new';
import { addPlan } from './commands/plan';
import { addPortfolio } from './commands/portfolio';
import { addProgram } from './commands/program';
import { addQuotes } from './commands/quotes';
import { addReport } from './commands/report';
import { addRules } from './commands/rules';
import { addRun } from './commands/run';
import { addSeal } from './commands/seal';
import { addSettings } from './commands/settings';
import { addSpares } from './commands/spares';
import { addTimeline } from './commands/timeline';
import { addVendor } from './commands/vendor';
import { createOutput, problemLines, type Streams } from './output';

const commands: readonly AddCommand[] = [
  addNew,
  addImport,
  addMappings,
  addAssets,
  addExport,
  addEvidence,
  addFlag,
  addVendor,
  addLists,
  addPlan,
  addCatalog,
  addQuotes,
  addRules,
  addSettings,
  addEstimate,
  addTimeline,
  addSpares,
  addLetters,
  addDeadlinePrice,
  addFund,
  addProgram,
  addAllocate,
  addCompare,
  addPortfolio,
  addInvoices,
  addForms,
  addReport,
  addRun,
  addCheck,
  addBackup,
  addSeal,
  addHistory,
];

export const status = { done: 0, failure: 1, badInput: 2 } as const;

/** Runs one command line. @returns the exit status */
export async function runCommandLine(
  args: readonly string[],
  options: EngineOptions,
  streams: Streams,
): Promise<number> {
  const json = args.includes('--json');
  const output = createOutput(json, streams);
  const exit: { status: number } = { status: status.done };
  const perform: Perform =
    (work) =>
    async (...given) => {
      const client = createClient(options, (progress) => reportProgress(streams, progress.message));
      try {
        await work(
          {
            client,
            output,
            clock: options.clock,
            exitWith: (value) => {
              exit.status = value;
            },
          },
          ...given,
        );
      } finally {
        await client.close();
      }
    };
  try {
    await buildProgram(perform, options.appVersion, streams).parseAsync(args, { from: 'user' });
    return exit.status;
  } catch (error) {
    return statusOf(error, streams);
  }
}

function buildProgram(perform: Perform, version: string, streams: Streams): Command {
  const program = new Command('changeout')
    .description('Plans the replacement of equipment from listed vendors: what, how much, by when, who pays.')
    .version(version)
    .option('--json', 'print one JSON document')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.out.write(text),
      writeErr: (text) => streams.err.write(text),
      outputError: (text, write) => write(text.replace(/^error: /, '')),
    });
  for (const add of commands) add(program, perform);
  forEachCommand(program, (command) => {
    command.exitOverride().copyInheritedSettings(program);
    if (command !== program) command.option('--json', 'print one JSON document');
  });
  return program;
}

function forEachCommand(command: Command, visit: (command: Command) => void): void {
  visit(command);
  for (const child of command.commands) forEachCommand(child, visit);
}

function statusOf(error: unknown, streams: Streams): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? status.done : status.badInput;
  if (error instanceof UserProblem) {
    for (const line of problemLines(error.problems)) streams.err.write(`${line}\n`);
    return status.badInput;
  }
  streams.err.write(`Changeout failed: ${error instanceof Error ? error.message : String(error)}\n`);
  return status.failure;
}

/** Progress is for a person who waits: one line that is written over, and nothing when nobody looks. */
function reportProgress(streams: Streams, message: string): void {
  if ('isTTY' in streams.err && streams.err.isTTY) streams.err.write(`\r\x1b[K${message}\r`);
}
