import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { createDesktop } from './client';
import './fonts.css';
import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './styles.css';
import './print.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<App desktop={createDesktop(window.changeout)} />);
