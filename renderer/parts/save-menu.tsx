import { ActionIcon, Menu } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload } from '@tabler/icons-react';
import { type RefObject, useState } from 'react';
import { announceFailure, announceProblems } from '../app/announce';
import { useDesktop } from '../app/desktop-context';
import { printView } from '../app/print-view';
import { pictureIn, pngBase64, svgText, tableCsv, textBase64 } from './save-view';

type ViewKind = 'png' | 'svg' | 'csv';

interface SaveMenuProps {
  readonly title: string;
  readonly body: RefObject<HTMLDivElement | null>;
  /** Draws the table for as long as `read` takes; it need not be the view that is shown. */
  readonly withTable: (read: (table: HTMLTableElement | null) => void) => void;
}

/** Saves what a frame shows: its drawing as a picture, where it is one, and its numbers as CSV. */
export function SaveMenu({ title, body, withTable }: SaveMenuProps) {
  const desktop = useDesktop();
  const [hasPicture, setHasPicture] = useState(false);
  const save = async (extension: ViewKind, base64: string | null): Promise<void> => {
    if (base64 === null) return announceFailure('There is nothing to save here yet.');
    await saveView(desktop, { title, extension, base64 });
  };
  const savePicture = async (kind: 'png' | 'svg'): Promise<void> =>
    save(kind, await pictureOf(pictureIn(body.current), kind));
  const saveTable = (): void =>
    withTable((table) => void save('csv', table === null ? null : textBase64(tableCsv(table))));
  return (
    <Menu position="bottom-end" withinPortal onOpen={() => setHasPicture(pictureIn(body.current) !== null)}>
      <Menu.Target>
        <ActionIcon variant="default" size={30} aria-label={`${title}: save or print`}>
          <IconDownload size={15} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {hasPicture && <Menu.Item onClick={() => void savePicture('png')}>Save as PNG…</Menu.Item>}
        {hasPicture && <Menu.Item onClick={() => void savePicture('svg')}>Save as SVG…</Menu.Item>}
        <Menu.Item onClick={saveTable}>Save as CSV…</Menu.Item>
        <Menu.Item onClick={() => void printView()}>Print this view…</Menu.Item>
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

async function pictureOf(chart: SVGSVGElement | null, kind: 'png' | 'svg'): Promise<string | null> {
  if (chart === null) return null;
  const background = getComputedStyle(document.body).backgroundColor;
  return kind === 'svg' ? textBase64(svgText(chart, background)) : pngBase64(chart, background);
}
