import type { DutyAnswer } from '../../../core/flagging/verdict';
import { duties } from '../../../core/flagging/verdict';
import { DataTable } from '../../parts/data-table';

const words: Readonly<Record<DutyAnswer['answer'], string>> = {
  yes: 'Applies',
  no: 'Does not',
  depends: 'Depends',
};

/** Four duties, kept apart: being listed does not by itself mean that something must be replaced. */
export function DutyList({ answers }: { answers: readonly DutyAnswer[] }) {
  return (
    <DataTable
      caption="What follows from the listings on the as-of date"
      rows={answers}
      rowKey={(answer) => answer.duty}
      empty="Nothing follows: no listing applies."
      columns={[
        { header: 'Duty', width: '34%', cell: (answer) => dutyLabel(answer.duty) },
        { header: 'Answer', cell: (answer) => <b>{words[answer.answer]}</b> },
        {
          header: 'Why',
          cell: (answer) => (
            <>
              {answer.reason}
              {answer.clause && <div className="dimmed">{answer.clause}</div>}
            </>
          ),
        },
      ]}
    />
  );
}

function dutyLabel(id: DutyAnswer['duty']): string {
  return duties.find((duty) => duty.id === id)?.label ?? id;
}
