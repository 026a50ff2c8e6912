import type { Answer, EngineMessage, EngineRequest } from '../api';
import type { Engine } from '../engine';
import { tooLarge } from './message-size';

/** The engine's side of a channel: answers each request, keeps the set of canceled calls. */
export function serve(
  engine: Engine,
  post: (message: EngineMessage) => void,
): (request: EngineRequest) => void {
  const open = new Map<number, { canceled: boolean }>();

  async function answer(request: Extract<EngineRequest, { type: 'call' }>): Promise<void> {
    const { id, name, input } = request;
    const call = { canceled: false };
    open.set(id, call);
    const result = await engine
      .call(name, input, {
        onProgress: (progress) => post({ type: 'progress', id, progress }),
        isCanceled: () => call.canceled,
      })
      .catch(failure);
    open.delete(id);
    post({ type: 'answer', id, answer: withinLimit(result) });
  }

  return (request) => {
    if (request.type === 'call') {
      void answer(request);
      return;
    }
    const call = open.get(request.id);
    if (call) call.canceled = true;
  };
}

function failure(reason: unknown): Answer<never> {
  return { kind: 'failure', message: reason instanceof Error ? reason.message : String(reason) };
}

function withinLimit(answer: Answer<unknown>): Answer<unknown> {
  const refusal = answer.kind === 'value' ? tooLarge(answer.value, 'answer') : null;
  return refusal ? { kind: 'problems', problems: [refusal] } : answer;
}
