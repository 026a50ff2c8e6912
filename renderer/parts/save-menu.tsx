import { ActionIcon, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { announceFailure, announceProblems } from '../app/announce';
import { useDesktop } from '../app/desktop-context';
import { pngBase64, svgText, tableCsv, textBase64 } from './save-view';

type ViewKind = 'png' | 'svg' | 'csv';

interface SaveMenuProps {
  readonly title: string;
  /** Which of the two stands there now. */
  readonly view: 'chart' | 'table';
  readonly body: RefObject<HTMLDivElement | null>;
}

/** Saves what stands in a frame: a chart as a picture, a table as CSV. */
export function SaveMenu({ title, view, body }: SaveMenuProps) {
  const desktop = useDesktop();
  const save = async (kind: ViewKind): Promise<void> => {
    const base64 = await contentOf(body.current, kind);
    if (base64 === null) return announceFailure('There is nothing to save here yet.');
    await saveView(desktop, { title, extension: kind, base64 });
  };
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="default" size={30} aria-label={`${title}: save or print`}>
          <IconDownload size={15} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {view === 'chart' && <Menu.Item onClick={() => void save('png')}>Save as PNG…</Menu.Item>}
        {view === 'chart' && <Menu.Item onClick={() => void save('svg')}>Save as SVG…</Menu.Item>}
        {view === 'table' && <Menu.Item onClick={() => void save('csv')}>Save as CSV…</Menu.Item>}
        <Menu.Item onClick={() => window.print()}>Print this view…</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

interface SavedView {
  /** The suggested name. */
  readonly title: string;
  readonly extension: ViewKind;
  readonly base64: string;
}

/** Asks where to, writes, and says what came of it. */
export async function saveView(
  { bridge, engine }: ReturnType<typeof useDesktop>,
  { title, extension, base64 }: SavedView,
): Promise<void> {
  const suggestedName = title.replace(/[^\w ,()-]+/g, ' ').trim();
  const [path] = await bridge('dialog', { kind: 'save-file', extension, suggestedName });
  if (!path) return;
  const answer = await engine.call('view-save', { path, base64 });
  if (answer.kind === 'value') notifications.show({ message: `Saved to ${path}`, autoClose: 4000 });
  if (answer.kind === 'problems') announceProblems(answer.problems);
  if (answer.kind === 'failure') announceFailure(answer.message);
}

async function contentOf(body: HTMLDivElement | null, kind: ViewKind): Promise<string | null> {
  if (kind === 'csv') {
    const table = body?.querySelector('table');
    return table ? textBase64(tableCsv(table)) : null;
  }
  const chart = body?.querySelector<SVGSVGElement>('svg.recharts-surface, svg[role="img"], svg');
  if (!chart) return null;
  const background = getComputedStyle(document.body).backgroundColor;
  return kind === 'svg' ? textBase64(svgText(chart, background)) : pngBase64(chart, background);
}
