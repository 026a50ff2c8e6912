// Looking at the screens without the program: `npx vite tests/renderer/preview`.
// ?screen=estimate&theme=dark&assets=100000&slow=2000

import { createRoot } from 'react-dom/client';
import { App } from '../../../renderer/app/app';
import type { Place } from '../../../renderer/app/navigation';
import { createDesktop } from '../../../renderer/client';
import { createFakeProgram } from '../fake-engine';
import '../../../renderer/fonts.css';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import '../../../renderer/styles.css';

const asked = new URLSearchParams(window.location.search);
const program = createFakeProgram({
  assets: Number(asked.get('assets') ?? 100_000),
  theme: asked.get('theme') === 'dark' ? 'dark' : 'light',
  heavyMilliseconds: Number(asked.get('slow') ?? 0),
  programId: asked.get('program') === 'none' ? null : 'scrp-2022',
});
const screen = asked.get('screen') ?? 'overview';
const root = document.getElementById('root');
if (root)
  createRoot(root).render(<App desktop={createDesktop(program.bridge)} start={{ screen } as Place} />);
// Opened as by a double click, once the window listens.
const open = (): void =>
  program.emit({ type: 'open-file', path: '/home/operator/Big Sky/big-sky.changeout' });
if (screen !== 'start') setTimeout(open, 300);
Object.assign(window, { program });
