import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { act } from 'react';
import { App } from '../../renderer/app/app';
import type { Place } from '../../renderer/app/navigation';
import { createDesktop } from '../../renderer/client';
import { createFakeProgram, type FakeOptions, type FakeProgram } from './fake-engine';

export interface RenderedApp extends FakeProgram {
  readonly user: ReturnType<typeof userEvent.setup>;
  /** What the window asked the engine to write, in order. */
  inputsOf(name: FakeProgram['calls'][number]['name']): unknown[];
}

/** The whole window over an invented program, with its workspace open at a place. */
export async function renderApp(start: Place, options: FakeOptions = {}): Promise<RenderedApp> {
  const app = renderStart(options, start);
  await act(async () => app.emit({ type: 'open-file', path: '/home/operator/big-sky.changeout' }));
  await screen.findByRole('navigation', { name: 'Screens' });
  return app;
}

/** The window before a workspace is open. */
export function renderStart(options: FakeOptions = {}, start?: Place): RenderedApp {
  const program = createFakeProgram(options);
  render(<App desktop={createDesktop(program.bridge)} env="test" start={start} />);
  return {
    ...program,
    user: userEvent.setup(),
    inputsOf: (name) => program.calls.filter((call) => call.name === name).map((call) => call.input),
  };
}
