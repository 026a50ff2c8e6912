import { Button } from '@mantine/core';
import type { GroupChoice } from '../../../core/plan/alternative';
import { choiceWords, groupWords } from '../../../core/plan/alternative-words';
import { useWrite } from '../../app/use-write';
import { useWorkspaceState } from '../../app/workspace-context';
import { DataTable } from '../../parts/data-table';
import { Section } from '../../parts/page';

/** What was chosen so far; like for like needs no entry. */
export function ChoiceList({ choices }: { choices: readonly GroupChoice[] }) {
  const { write, busy } = useWrite();
  const { scenario } = useWorkspaceState();
  if (choices.length === 0) return null;
  const back = (choice: GroupChoice) =>
    write(
      'alternative-choose',
      { choice: { ...choice, kind: 'like-for-like' }, ...(scenario === null ? {} : { scenario }) },
      { done: 'Like for like again.' },
    );
  return (
    <Section title="Chosen" note="Every other group is replaced like for like." flush>
      <DataTable
        caption="Chosen alternatives"
        rows={choices}
        rowKey={(choice, index) => `${groupWords(choice)} ${index}`}
        columns={[
          { header: 'Group and alternative', cell: choiceWords },
          { header: 'Why', cell: ({ reason }) => reason },
          {
            header: <span className="visually-hidden">Back to like for like</span>,
            isControl: true,
            right: true,
            cell: (choice) => (
              <Button size="compact-xs" variant="default" loading={busy} onClick={() => back(choice)}>
                Back to like for like
              </Button>
            ),
          },
        ]}
      />
    </Section>
  );
}
