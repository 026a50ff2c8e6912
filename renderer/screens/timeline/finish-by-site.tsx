import { Group, TextInput, UnstyledButton } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { CalendarDate } from '../../../core/calendar/date';
import type { SiteFinish } from '../../../core/schedule/timeline';
import type { ScheduleTry } from '../../../engine/api';
import { countOf } from '../../format/count';
import { DataTable } from '../../parts/data-table';
import { DateText } from '../../parts/date-text';
import { Section } from '../../parts/page';
import { siteCauseWords } from './gantt-words';
import { notYet } from './shown-deadline';

interface FinishBySiteProps {
  readonly present: ScheduleTry;
  /** null while the schedule is simulated. */
  readonly simulated: readonly SiteFinish[] | null;
  onSeek(site: string): void;
}

const orders = {
  site: 'Site',
  finish: 'As drawn',
  finishP50: 'P50',
  finishP80: 'P80',
  cause: 'Held up by',
} as const;
type Order = keyof typeof orders;

interface SiteRow {
  readonly site: string;
  readonly finish: CalendarDate;
  /** null while it is not known. */
  readonly finishP50: CalendarDate | null;
  readonly finishP80: CalendarDate | null;
  readonly cause: string;
}

/** In order of the first start. */
function siteRowsOf({ tasks, siteCauses }: ScheduleTry, simulated: readonly SiteFinish[] | null): SiteRow[] {
  const causes = new Map(siteCauses.map((cause) => [cause.site, siteCauseWords(cause)]));
  const late = new Map(simulated?.map((site) => [site.site, site]));
  const last = new Map<string, CalendarDate>();
  for (const { site, finish } of tasks) {
    const known = last.get(site);
    if (known === undefined || finish > known) last.set(site, finish);
  }
  return [...last].map(([site, finish]) => ({
    site,
    finish,
    finishP50: late.get(site)?.finishP50 ?? null,
    finishP80: late.get(site)?.finishP80 ?? null,
    cause: causes.get(site) ?? 'Not known',
  }));
}

/** When each site is finished, and what holds it up most; a row leads to its bars above. */
export function FinishBySite({ present, simulated, onSeek }: FinishBySiteProps) {
  const [text, setText] = useState('');
  const [order, setOrder] = useState<{ by: Order; isDown: boolean }>({ by: 'finish', isDown: true });
  const words = text.toLowerCase().trim();
  const sites = useMemo(() => siteRowsOf(present, simulated), [present, simulated]);
  const rows = sites
    .filter(({ site, cause }) => `${site} ${cause}`.toLowerCase().includes(words))
    .sort((a, b) => compare(a, b, order.by) * (order.isDown ? -1 : 1));
  const sortBy = (by: Order): void =>
    setOrder({ by, isDown: order.by === by ? !order.isDown : by.startsWith('finish') });
  const head = (by: Order) => (
    <SortHead name={orders[by]} isDown={order.by === by ? order.isDown : null} onSort={() => sortBy(by)} />
  );
  return (
    <Section
      title="Finish by site"
      note="With likely durations (as drawn) and in half and four fifths of the trials"
      actions={
        <Group gap="sm">
          <span className="dimmed">{countOf(rows.length, 'site')}</span>
          <TextInput
            size="xs"
            w={220}
            aria-label="Filter sites"
            placeholder="Site or cause"
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </Group>
      }
      flush
    >
      <DataTable
        caption="Finish by site"
        maxHeight={380}
        rows={rows}
        rowKey={({ site }) => site}
        onOpen={({ site }) => onSeek(site)}
        empty="No site has these words."
        columns={[
          { header: head('site'), cell: ({ site }) => site },
          { header: head('finish'), right: true, cell: ({ finish }) => <DateText date={finish} /> },
          { header: head('finishP50'), right: true, cell: ({ finishP50 }) => <LateDate date={finishP50} /> },
          { header: head('finishP80'), right: true, cell: ({ finishP80 }) => <LateDate date={finishP80} /> },
          { header: head('cause'), cell: ({ cause }) => cause },
        ]}
      />
    </Section>
  );
}

function LateDate({ date }: { date: CalendarDate | null }) {
  return date === null ? notYet : <DateText date={date} />;
}

function compare(a: SiteRow, b: SiteRow, by: Order): number {
  return (
    (a[by] ?? '').localeCompare(b[by] ?? '', 'en', { numeric: true }) ||
    a.site.localeCompare(b.site, 'en', { numeric: true })
  );
}

interface SortHeadProps {
  readonly name: string;
  /** null = another column decides. */
  readonly isDown: boolean | null;
  onSort(): void;
}

function SortHead({ name, isDown, onSort }: SortHeadProps) {
  const state = isDown === null ? '' : isDown ? ', latest or last first' : ', earliest or first first';
  return (
    <UnstyledButton
      fz="inherit"
      fw="inherit"
      c="inherit"
      onClick={onSort}
      aria-label={`Sort by ${name}${state}`}
    >
      {name} <span aria-hidden="true">{isDown === null ? '' : isDown ? '↓' : '↑'}</span>
    </UnstyledButton>
  );
}
