import { spawn, spawnSync } from 'node:child_process';
import { root } from './project.mjs';

/**
 * Runs a command to its end in the project folder; its standard output goes to our standard error unless told
 * otherwise, so that a script's own standard output stays its own. Returns the exit status (1 when it did not start).
 */
export function run(command, args, options = {}) {
  const { env, stdio = ['inherit', 2, 2], timeoutMs } = options;
  const result = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio,
    timeout: timeoutMs,
    shell: process.platform === 'win32' && command === 'npm',
  });
  return result.status ?? 1;
}

/** The same as a promise, so that several can run beside one another. */
export function start(command, args, { env } = {}) {
  const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 2, 2] });
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (status) => resolve(status ?? 1));
  });
}

/** Runs a command quietly; returns its status and output, both streams together. */
export function capture(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    env: { ...process.env, ...options.env },
    encoding: 'utf8',
    timeout: options.timeoutMs,
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32' && command === 'npm',
  });
  return { status: result.status ?? 1, output: `${result.stdout ?? ''}${result.stderr ?? ''}` };
}
