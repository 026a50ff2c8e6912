import { cpus, release, totalmem } from 'node:os';
import { timeCommand } from './baseline';

/** What the figures were measured on, and the versions of both sides; a baseline that is not there is left out. */
export function machineWords(): string {
  const processors = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const processor = `${processors.length} x ${processors[0]?.model ?? 'unknown processor'}`;
  const versions = [
    `Node ${process.versions.node}`,
    firstLine('python3', [
      '-c',
      'import numpy, sys; print("Python", sys.version.split()[0], "numpy", numpy.__version__)',
    ]),
    firstLine('sqlite3', ['-version'], 'SQLite '),
    firstLine('grep', ['--version']),
  ];
  return `${processor}, ${memory}, ${process.platform} ${release()}, ${versions.filter(Boolean).join(', ')}`;
}

function firstLine(command: string, args: readonly string[], before = ''): string | null {
  const [line, version] =
    timeCommand(command, args)
      ?.out.trim()
      .split('\n')[0]
      ?.match(/^(.*?)(?: \d{4}-.*)?$/) ?? [];
  return line ? `${before}${version ?? line}` : null;
}
