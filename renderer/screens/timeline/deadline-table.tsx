import { useWrite } from '../../app/use-write';
import { useWorkspace } from '../../app/workspace-context';
import { formatShare } from '../../format/count';
import { usDates } from '../../format/prose';
import { ConfidenceBadge } from '../../parts/confidence-badge';
import { DataTable } from '../../parts/data-table';
import { DateField } from '../../parts/date-field';
import { DateText } from '../../parts/date-text';
import { Section } from '../../parts/page';
import { chanceOf, type ShownDeadline } from './shown-deadline';

export function DeadlineTable({ deadlines }: { deadlines: readonly ShownDeadline[] }) {
  const { settings } = useWorkspace();
  const { write } = useWrite();
  return (
    <Section title="Deadlines" note="The date in your own letter wins over every computed one." flush>
      <DataTable
        caption="Deadlines with the chance to meet them"
        rows={deadlines}
        rowKey={(deadline) => deadline.id}
        empty="No deadline is known as of this date. Give the one in your own letter."
        columns={[
          {
            header: 'Deadline',
            cell: (deadline) => (
              <>
                {usDates(deadline.name)}
                <div className="dimmed">
                  {usDates(deadline.source)}{' '}
                  {deadline.confidence !== 'sourced' && <ConfidenceBadge confidence={deadline.confidence} />}
                </div>
              </>
            ),
          },
          { header: 'Date', right: true, cell: (deadline) => <DateText date={deadline.date} /> },
          { header: 'In force', right: true, cell: inForce },
          { header: 'Chance to meet', right: true, cell: (deadline) => <b>{chanceOf(deadline)}</b> },
        ]}
      />
      <div style={{ display: 'flex', gap: 12, padding: '10px 16px 12px' }}>
        <DateField
          label="Date in your own letter"
          placeholder="none"
          clearable
          value={settings.ownDeadline}
          onChange={(ownDeadline) => void write('settings-change', { patch: { ownDeadline } })}
          w={190}
        />
        <DateField
          label="First disbursement"
          placeholder="not yet"
          clearable
          value={settings.firstDisbursementDate}
          onChange={(firstDisbursementDate) =>
            void write('settings-change', { patch: { firstDisbursementDate } })
          }
          w={190}
        />
      </div>
    </Section>
  );
}

function inForce(deadline: ShownDeadline): string {
  if (deadline.granted) return 'granted';
  if (deadline.probability === 0) return 'closed';
  return deadline.probability === null ? 'possible' : `${formatShare(deadline.probability)} likely`;
}
