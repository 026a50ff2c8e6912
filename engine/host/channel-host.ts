import type { Answer, CallName, EngineMessage } from '../api';
import type { Channel } from './channel';
import type { CallWatch, EngineHost } from './engine-host';
import { tooLarge } from './message-size';

interface Pending {
  readonly settle: (answer: Answer<unknown>) => void;
  readonly watch: CallWatch;
}

/** Calls over a channel: numbers them, pairs answers, and answers `failure` for all that are open at its end. */
export function hostOnChannel(channel: Channel): EngineHost {
  const pending = new Map<number, Pending>();
  const exitListeners: ((reason: string) => void)[] = [];
  const state = { nextId: 1, closing: false, ended: null as string | null };

  channel.onMessage((message) => receive(message, pending));
  channel.onExit((reason) => {
    state.ended = reason;
    for (const { settle } of pending.values()) settle(lost(reason));
    pending.clear();
    if (!state.closing) for (const listener of exitListeners) listener(reason);
  });

  function call(name: CallName, input: unknown, watch: CallWatch = {}): Promise<Answer<unknown>> {
    if (state.ended !== null) return Promise.resolve(lost(state.ended));
    const refusal = tooLarge(input, 'request');
    if (refusal) return Promise.resolve({ kind: 'problems', problems: [refusal] });
    const id = state.nextId++;
    const cancel = () => channel.post({ type: 'cancel', id });
    return new Promise((resolve) => {
      const settle = (answer: Answer<unknown>) => {
        watch.signal?.removeEventListener('abort', cancel);
        resolve(answer);
      };
      pending.set(id, { settle, watch });
      channel.post({ type: 'call', id, name, input });
      if (watch.signal?.aborted) cancel();
      else watch.signal?.addEventListener('abort', cancel);
    });
  }

  return {
    kind: channel.kind,
    call,
    onExit: (listener) => exitListeners.push(listener),
    close: () => {
      state.closing = true;
      return state.ended === null ? endOf(channel) : Promise.resolve();
    },
  };
}

function receive(message: EngineMessage, pending: Map<number, Pending>): void {
  const call = pending.get(message.id);
  if (!call) return;
  if (message.type === 'progress') {
    call.watch.onProgress?.(message.progress);
    return;
  }
  pending.delete(message.id);
  call.settle(message.answer);
}

const CLOSE_PATIENCE_MS = 5000;

function endOf(channel: Channel): Promise<void> {
  return new Promise((resolve) => {
    const patience = setTimeout(() => channel.kill(), CLOSE_PATIENCE_MS);
    channel.onExit(() => {
      clearTimeout(patience);
      resolve();
    });
    channel.end();
  });
}

function lost(reason: string): Answer<never> {
  return {
    kind: 'failure',
    message: `The engine ended before it answered (${reason}). What was saved is safe; what this call would have written was not written unless it was already done.`,
  };
}
