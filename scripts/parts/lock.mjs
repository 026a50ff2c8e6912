import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 120_000;

/** Runs `work` while no other process does the same; a lock left by a dead process is taken over. */
export async function withLock(path, work) {
  mkdirSync(dirname(path), { recursive: true });
  const giveUpAt = Date.now() + PATIENCE_MS;
  while (!take(path)) {
    if (Date.now() > giveUpAt)
      throw new Error(`${path} is held by another process. Delete it if none is running.`);
    await pause(100);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
  if (isAlive(holderOf(path))) return false;
  rmSync(path, { force: true });
  return false;
}

function holderOf(path) {
  try {
    return Number(readFileSync(path, 'utf8'));
  } catch {
    return 0;
  }
}

/** A number that was not written yet (0) counts as alive: its process is just writing it. */
function isAlive(pid) {
  if (!(pid > 0)) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
