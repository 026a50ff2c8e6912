import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { CountRange } from '../../../core/estimate/count-range';
import type { RiskSetting } from '../../../core/estimate/risk-setting';
import { riskDelayWords } from '../../../core/estimate/uncertainty-words';
import { categoryLabel } from '../../../core/inventory/category';
import type { SettingsPatch } from '../../../core/scenario/settings';
import { useWrite } from '../../app/use-write';
import { useWorkspace } from '../../app/workspace-context';
import { formatShare } from '../../format/count';
import { Amount } from '../../parts/amount';
import { DataTable } from '../../parts/data-table';
import { Section } from '../../parts/page';
import { RowActions } from '../../parts/row-actions';
import { CountForm } from './count-form';
import classes from './estimate.module.css';
import { RiskForm } from './risk-form';

/** Where the risk-event group of the estimate leads. */
export const uncertaintyId = 'risk-events-and-counts';

type Editing =
  | { readonly kind: 'risk'; readonly risk: RiskSetting | null }
  | { readonly kind: 'count'; readonly range: CountRange | null };

/** What may happen, and what nobody has counted yet. Nothing ships: no published probability was found for any event. */
export function UncertaintySection() {
  const { settings } = useWorkspace();
  const { risks, countRanges } = settings;
  const [editing, setEditing] = useState<Editing | null>(null);
  return (
    <div id={uncertaintyId}>
      <Section
        title="Risk events and uncertain counts"
        note="Your own: what may happen beside the prices, and counts that nobody has checked yet. None is assumed for you."
        flush
        actions={
          <>
            <Add label="Add a risk event…" onClick={() => setEditing({ kind: 'risk', risk: null })} />
            <Add label="Add an uncertain count…" onClick={() => setEditing({ kind: 'count', range: null })} />
          </>
        }
      >
        {risks.length + countRanges.length === 0 && (
          <div className={`dimmed ${classes.none}`}>None written down.</div>
        )}
        {risks.length > 0 && (
          <RiskTable risks={risks} onEdit={(risk) => setEditing({ kind: 'risk', risk })} />
        )}
        {countRanges.length > 0 && (
          <CountTable ranges={countRanges} onEdit={(range) => setEditing({ kind: 'count', range })} />
        )}
        {editing?.kind === 'risk' && <RiskForm risk={editing.risk} onClose={() => setEditing(null)} />}
        {editing?.kind === 'count' && <CountForm range={editing.range} onClose={() => setEditing(null)} />}
      </Section>
    </div>
  );
}

interface RiskTableProps {
  readonly risks: readonly RiskSetting[];
  readonly onEdit: (risk: RiskSetting) => void;
}

function RiskTable({ risks, onEdit }: RiskTableProps) {
  return (
    <DataTable
      caption="Risk events"
      rows={risks}
      rowKey={({ id }) => id}
      columns={[
        { header: 'Risk event', cell: ({ label }) => <b>{label}</b> },
        { header: 'Concerns', cell: scopeWords },
        { header: 'Chance', right: true, cell: ({ probability }) => formatShare(probability) },
        { header: 'Low', right: true, cell: ({ lowCents }) => <Amount cents={lowCents} /> },
        { header: 'Likely', right: true, cell: ({ likelyCents }) => <Amount cents={likelyCents} /> },
        { header: 'High', right: true, cell: ({ highCents }) => <Amount cents={highCents} /> },
        { header: 'Delay', right: true, cell: (risk) => riskDelayWords(risk) ?? 'none' },
        { header: 'Source', cell: ({ source }) => source },
        {
          header: <span className="visually-hidden">Change or delete</span>,
          isControl: true,
          right: true,
          width: 90,
          cell: (risk) => (
            <Actions
              name={risk.label}
              onEdit={() => onEdit(risk)}
              without={{ risks: risks.filter(({ id }) => id !== risk.id) }}
            />
          ),
        },
      ]}
    />
  );
}

interface CountTableProps {
  readonly ranges: readonly CountRange[];
  readonly onEdit: (range: CountRange) => void;
}

function CountTable({ ranges, onEdit }: CountTableProps) {
  return (
    <DataTable
      caption="Uncertain counts"
      rows={ranges}
      rowKey={({ label }) => label}
      columns={[
        { header: 'Uncertain count', cell: ({ label }) => <b>{label}</b> },
        { header: 'Of', cell: ({ category }) => categoryLabel(category) },
        { header: 'Where', cell: ({ site }) => site ?? 'every site' },
        {
          header: 'Of the count',
          right: true,
          cell: ({ lowShare, highShare }) => `${formatShare(lowShare)} to ${formatShare(highShare)}`,
        },
        { header: 'Source', cell: ({ source }) => source },
        {
          header: <span className="visually-hidden">Change or delete</span>,
          isControl: true,
          right: true,
          width: 90,
          cell: (range) => (
            <Actions
              name={range.label}
              onEdit={() => onEdit(range)}
              without={{ countRanges: ranges.filter(({ label }) => label !== range.label) }}
            />
          ),
        },
      ]}
    />
  );
}

function scopeWords({ scope, site }: RiskSetting): string {
  if (scope === 'site') return site ?? '';
  return scope === 'project' ? 'the whole project' : 'each site, by itself';
}

function Add({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Button variant="default" size="xs" leftSection={<IconPlus size={14} />} onClick={onClick}>
      {label}
    </Button>
  );
}

interface ActionsProps {
  readonly name: string;
  readonly onEdit: () => void;
  /** The settings without this one. */
  readonly without: SettingsPatch;
}

function Actions({ name, onEdit, without }: ActionsProps) {
  const { write, busy } = useWrite();
  return (
    <RowActions
      name={name}
      busy={busy}
      onChange={onEdit}
      onDelete={() => write('settings-change', { patch: without }, { done: `${name} deleted.` })}
    />
  );
}
