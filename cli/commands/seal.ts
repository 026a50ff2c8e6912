import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { problem, UserProblem } from '../../core/problem';
import { type AddCommand, withWorkspace } from '../command';

/** A passphrase never stands on the command line, where other users of the machine could read it. */
export const addSeal: AddCommand = (program, perform) => {
  program
    .command('seal <workspace> <file>')
    .description('a copy locked with a passphrase, in the age format, to be sent')
    .requiredOption(
      '--passphrase-file <path>',
      'file with the passphrase in its first line; - reads standard input',
    )
    .action(
      perform(async ({ client, output }, path: string, file: string, options: PassphraseOption) => {
        const passphrase = readPassphrase(options);
        const copy = await withWorkspace(client, path, 'read', () =>
          client.call('workspace-seal', { path: resolve(file), passphrase }),
        );
        output.document('changeout/seal/1', { ...copy });
        output.line(`${copy.path}: ${copy.bytes.toLocaleString('en-US')} bytes, SHA-256 ${copy.sha256}`);
      }),
    );
  program
    .command('unseal <file> <workspace>')
    .description('open a locked copy as a new workspace')
    .requiredOption(
      '--passphrase-file <path>',
      'file with the passphrase in its first line; - reads standard input',
    )
    .action(
      perform(async ({ client, output }, file: string, path: string, options: PassphraseOption) => {
        const from = resolve(file);
        const copy = await client.call('workspace-unseal', {
          from,
          path: resolve(path),
          passphrase: readPassphrase(options),
        });
        output.document('changeout/unseal/1', { ...copy });
        output.line(`Opened ${file} as ${copy.path}.`);
      }),
    );
};

interface PassphraseOption {
  readonly passphraseFile: string;
}

function readPassphrase({ passphraseFile }: PassphraseOption): string {
  try {
    const text = readFileSync(passphraseFile === '-' ? 0 : passphraseFile, 'utf8');
    return text.split(/\r?\n/)[0] ?? '';
  } catch {
    throw new UserProblem([
      problem('The file with the passphrase cannot be read', 'Check its name and permissions', {
        file: passphraseFile,
      }),
    ]);
  }
}
