import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Section } from './page';
import { SaveMenu } from './save-menu';

interface ChartFrameProps {
  readonly title: string;
  readonly note?: ReactNode;
  readonly chart: ReactNode;
  /** The same numbers as a table: for screen readers, for gray printers, for whoever reads exactly. */
  readonly table: ReactNode;
  readonly actions?: ReactNode;
  /** Stays below both views. */
  readonly foot?: ReactNode;
}

export function ChartFrame({ title, note, chart, table, actions, foot }: ChartFrameProps) {
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const [isReading, setReading] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const withTable = (read: (table: HTMLTableElement | null) => void): void => {
    flushSync(() => setReading(true));
    read(body.current?.querySelector('table') ?? null);
    setReading(false);
  };
  return (
    <Section
      title={title}
      note={note}
      flush={view === 'table'}
      actions={
        <>
          {actions}
          <SegmentedControl
            size="xs"
            aria-label={`${title}: chart or table`}
            value={view}
            onChange={(next) => setView(next === 'table' ? 'table' : 'chart')}
            data={[
              { value: 'chart', label: 'Chart' },
              { value: 'table', label: 'Table' },
            ]}
          />
          <SaveMenu title={title} body={body} withTable={withTable} />
        </>
      }
    >
      <div ref={body}>
        {view === 'chart' ? chart : table}
        {view === 'chart' && isReading && <div hidden>{table}</div>}
      </div>
      {foot !== undefined && (
        <div style={view === 'table' ? { padding: '8px 16px 12px' } : undefined}>{foot}</div>
      )}
    </Section>
  );
}
