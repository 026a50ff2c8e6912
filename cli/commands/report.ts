import { resolve } from 'node:path';
import { problem, UserProblem } from '../../core/problem';
import type { ReportFormat, WrittenFile } from '../../engine/api';
import { type AddCommand, listOption, withWorkspace } from '../command';
import type { Output } from '../output';

export const reportFormats: readonly ReportFormat[] = ['pdf', 'xlsx', 'csv', 'json', 'html'];

interface ReportOptions {
  readonly out: string;
  readonly formats?: string[];
  readonly scenario?: string;
  readonly handOver?: boolean;
}

export const addReport: AddCommand = (program, perform) => {
  program
    .command('report <workspace>')
    .description('write the documents')
    .requiredOption('--out <folder>', 'folder to write to')
    .option('--formats <list>', `of ${reportFormats.join(',')} (default: all)`, listOption)
    .option('--scenario <id>', 'a scenario of the workspace or a preset')
    .option('--hand-over', 'mark this packet as handed over: the next one says what has changed since')
    .action(
      perform(async ({ client, output }, path: string, options: ReportOptions) => {
        const formats = formatsOf(options.formats);
        const scenario = options.scenario === undefined ? {} : { scenario: options.scenario };
        const mode = options.handOver === true ? 'write' : 'read';
        const { files, packet } = await withWorkspace(client, path, mode, async () => {
          const written = await client.call('report-write', {
            folder: resolve(options.out),
            formats,
            ...scenario,
          });
          if (options.handOver !== true) return { ...written, packet: null };
          return { ...written, packet: await client.call('packet-hand-over', scenario) };
        });
        const handedOver = packet === null ? {} : { handedOverDate: packet.handedOverDate };
        output.document('changeout/report/1', { files, ...handedOver });
        printFiles(output, files);
        if (packet !== null) output.line(`Marked as handed over on ${packet.handedOverDate}`);
      }),
    );
};

export function printFiles(output: Output, files: readonly WrittenFile[]): void {
  for (const file of files)
    output.line(`${file.path} (${file.kind}, ${file.bytes.toLocaleString('en-US')} bytes)`);
}

function formatsOf(wanted: readonly string[] | undefined): ReportFormat[] {
  const formats = wanted ?? reportFormats;
  return formats.map((name) => {
    const known = reportFormats.find((format) => format === name);
    if (known) return known;
    throw new UserProblem([
      problem('There is no such format', `Choose of ${reportFormats.join(', ')}`, { value: name }),
    ]);
  });
}
