// Keeps one engine running. A crash fails the open calls with a sentence, waits a little (longer each time),
// starts the engine again and opens the workspace that was open. If opening it is what kills the engine, it is
// not tried twice; after five crashes in a minute the engine stays down, so that a broken machine does not spin.

import type { Answer, CallName } from '../api';
import type { CallWatch, EngineHost } from './engine-host';

export interface EngineNotice {
  readonly state: 'restarting' | 'restarted' | 'stopped';
  readonly message: string;
  /** The workspace that is open again; null when there is none. */
  readonly workspacePath: string | null;
}

export interface SupervisorOptions {
  readonly start: () => EngineHost;
  readonly onNotice: (notice: EngineNotice) => void;
  /** Resolves after so many milliseconds. */
  readonly wait: (delayMs: number) => Promise<void>;
  /** Milliseconds, for counting crashes. */
  readonly now: () => number;
}

const CRASH_WINDOW_MS = 60_000;
const CRASHES_ALLOWED = 5;
const FIRST_DELAY_MS = 250;
const LONGEST_DELAY_MS = 8_000;

const OPENS: readonly CallName[] = ['workspace-open', 'workspace-create', 'demo-create'];

export function supervise(options: SupervisorOptions): EngineHost {
  const supervisor = new Supervisor(options);
  return {
    kind: supervisor.kind,
    call: (name, input, watch) => supervisor.call(name, input, watch),
    onExit: () => undefined,
    close: () => supervisor.close(),
  };
}

class Supervisor {
  private host: EngineHost;
  /** Settles when the engine that is being started can take calls. */
  private available: Promise<void> = Promise.resolve();
  private workspacePath: string | null = null;
  private crashes: number[] = [];
  private isStopped = false;
  readonly kind: EngineHost['kind'];

  constructor(private readonly options: SupervisorOptions) {
    this.host = this.startHost();
    this.kind = this.host.kind;
  }

  async call(name: CallName, input: unknown, watch?: CallWatch): Promise<Answer<unknown>> {
    await this.available;
    if (this.isStopped) return { kind: 'failure', message: STOPPED };
    const answer = await this.host.call(name, input, watch);
    if (answer.kind === 'value') this.remember(name, answer.value);
    return answer;
  }

  async close(): Promise<void> {
    this.isStopped = true;
    await this.host.close();
  }

  private remember(name: CallName, value: unknown): void {
    if (OPENS.includes(name)) this.workspacePath = (value as { path: string }).path;
    if (name === 'workspace-close') this.workspacePath = null;
  }

  private startHost(): EngineHost {
    const host = this.options.start();
    host.onExit((reason) => {
      if (host === this.host && !this.isStopped) this.available = this.recover(reason);
    });
    return host;
  }

  private async recover(reason: string): Promise<void> {
    const now = this.options.now();
    this.crashes = [...this.crashes.filter((at) => now - at < CRASH_WINDOW_MS), now];
    if (this.crashes.length > CRASHES_ALLOWED) {
      this.isStopped = true;
      this.options.onNotice({ state: 'stopped', message: STOPPED, workspacePath: null });
      return;
    }
    const message = `The engine ended unexpectedly (${reason}) and is being started again.`;
    this.options.onNotice({ state: 'restarting', message, workspacePath: this.workspacePath });
    await this.options.wait(Math.min(FIRST_DELAY_MS * 2 ** (this.crashes.length - 1), LONGEST_DELAY_MS));
    if (this.isStopped) return;
    this.host = this.startHost();
    await this.reopen();
  }

  private async reopen(): Promise<void> {
    const path = this.workspacePath;
    this.workspacePath = null;
    const host = this.host;
    const answer = path === null ? null : await host.call('workspace-open', { path });
    if (host !== this.host || this.isStopped) return;
    this.workspacePath = answer?.kind === 'value' ? path : null;
    this.options.onNotice({
      state: 'restarted',
      message: path !== null && this.workspacePath === null ? notReopened(path) : RESTARTED,
      workspacePath: this.workspacePath,
    });
  }
}

const RESTARTED =
  'The engine was started again. Everything that was saved is there; repeat what was interrupted.';
const STOPPED =
  'The engine ended again and again and was stopped. Close the program and start it again; the workspace file is as it was last saved.';

function notReopened(path: string): string {
  return `The engine was started again, but ${path} could not be opened. Open it again, or restore its last backup.`;
}
