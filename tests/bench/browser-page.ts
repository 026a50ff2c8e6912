// The page of a running Electron, asked over Chromium's own debugging protocol. Nothing is added to the program, and an
// inspector of the main process, which would slow its start, is not needed.

import type { ChildProcess } from 'node:child_process';

export interface BrowserPage {
  /** The value of an expression in the page; a promise is waited for. */
  evaluate<T>(expression: string): Promise<T>;
  close(): void;
}

/** Waits until a program started with `--remote-debugging-port=0` has a page. */
export async function pageOf(program: ChildProcess): Promise<BrowserPage> {
  const port = await debuggingPort(program);
  for (;;) {
    const targets = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as Target[];
    const page = targets.find(({ type, url }) => type === 'page' && url !== '' && url !== 'about:blank');
    if (page) return await connect(page.webSocketDebuggerUrl);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

interface Target {
  readonly type: string;
  readonly url: string;
  readonly webSocketDebuggerUrl: string;
}

interface Reply {
  readonly id: number;
  readonly result?: { readonly result: { readonly value: unknown } };
}

function debuggingPort(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const told: string[] = [];
    program.stderr?.on('data', (bytes: Buffer) => {
      told.push(bytes.toString());
      const port = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)/.exec(told.join(''))?.[1];
      if (port !== undefined) resolve(port);
    });
    program.once('exit', (code) => reject(new Error(`It ended with ${code}: ${told.join('')}`)));
  });
}

async function connect(url: string): Promise<BrowserPage> {
  const socket = new WebSocket(url);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`No answer from ${url}`)));
  });
  const waiting = new Map<number, (reply: Reply) => void>();
  socket.addEventListener('message', ({ data }) => {
    const reply = JSON.parse(String(data)) as Reply;
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  });
  const sent = { count: 0 };
  return {
    close: () => socket.close(),
    evaluate: <T>(expression: string) =>
      new Promise<T>((resolve) => {
        sent.count += 1;
        waiting.set(sent.count, (reply) => resolve(reply.result?.result.value as T));
        const params = { expression, awaitPromise: true, returnByValue: true };
        socket.send(JSON.stringify({ id: sent.count, method: 'Runtime.evaluate', params }));
      }),
  };
}
