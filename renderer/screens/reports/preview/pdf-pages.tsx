import { ActionIcon, Box, Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { openPages, type PdfPages as Pages } from './open-pages';

const zooms = [0.6, 0.8, 1, 1.25, 1.6, 2] as const;

/** The packet's own pages, one at a time. */
export function PdfPages({ base64 }: { base64: string }) {
  const [pages, setPages] = useState<Pages | null>(null);
  const [page, setPage] = useState(1);
  const [zoomAt, setZoomAt] = useState(2);
  const [problem, setProblem] = useState<string | null>(null);
  const [isUndrawn, setIsUndrawn] = useState(false);
  const canvas = useRef<HTMLCanvasElement>(null);
  const zoom = zooms[zoomAt] ?? 1;

  useEffect(() => {
    let opened: Pages | null = null;
    let isGone = false;
    openPages(base64).then(
      (next) => {
        opened = next;
        if (isGone) next.close();
        else setPages(next);
      },
      () => setProblem('The pages cannot be shown here. Writing the document still works.'),
    );
    return () => {
      isGone = true;
      opened?.close();
    };
  }, [base64]);

  useEffect(() => {
    setIsUndrawn(false);
    if (pages && canvas.current) return pages.draw(page, zoom, canvas.current, () => setIsUndrawn(true));
  }, [pages, page, zoom]);

  const count = pages?.count ?? 0;
  const turn = (event: KeyboardEvent<HTMLDivElement>): void => {
    const next = pageAfter(event.key, page, count);
    if (next === null) return;
    event.preventDefault();
    setPage(next);
  };

  if (problem !== null) return <Text size="sm">{problem}</Text>;
  return (
    <Box onKeyDown={turn}>
      <Group justify="space-between" mb="xs">
        <Group gap={6}>
          <ActionIcon
            variant="default"
            aria-label="Page before"
            disabled={page <= 1}
            onClick={() => setPage(page - 1)}
          >
            <IconChevronLeft size={16} />
          </ActionIcon>
          <Text size="sm" role="status">
            {count === 0 ? 'Opening the pages…' : `Page ${page} of ${count}`}
          </Text>
          <ActionIcon
            variant="default"
            aria-label="Next page"
            disabled={page >= count}
            onClick={() => setPage(page + 1)}
          >
            <IconChevronRight size={16} />
          </ActionIcon>
        </Group>
        <Group gap={6}>
          <ActionIcon
            variant="default"
            aria-label="Smaller"
            disabled={zoomAt === 0}
            onClick={() => setZoomAt(zoomAt - 1)}
          >
            <IconZoomOut size={16} />
          </ActionIcon>
          <Text size="sm">{Math.round(zoom * 100)}%</Text>
          <ActionIcon
            variant="default"
            aria-label="Larger"
            disabled={zoomAt === zooms.length - 1}
            onClick={() => setZoomAt(zoomAt + 1)}
          >
            <IconZoomIn size={16} />
          </ActionIcon>
        </Group>
      </Group>
      <Box
        role="region"
        aria-label="Pages; arrow keys turn them"
        tabIndex={0}
        style={{
          overflow: 'auto',
          maxHeight: 'calc(100dvh - 310px)',
          background: 'var(--mantine-color-gray-light)',
          padding: 16,
        }}
      >
        {isUndrawn && (
          <Text size="sm" role="alert">
            Page {page} cannot be drawn here. Writing the document still works.
          </Text>
        )}
        <canvas
          ref={canvas}
          aria-label={`Page ${page} of the board packet`}
          role="img"
          style={{ display: 'block', margin: '0 auto', background: '#fff' }}
        />
      </Box>
    </Box>
  );
}

/** @returns null for a key that turns no page */
function pageAfter(key: string, page: number, count: number): number | null {
  const places: Readonly<Record<string, number>> = {
    PageDown: Math.min(count, page + 1),
    ArrowRight: Math.min(count, page + 1),
    PageUp: Math.max(1, page - 1),
    ArrowLeft: Math.max(1, page - 1),
    Home: 1,
    End: count,
  };
  return count === 0 ? null : (places[key] ?? null);
}
