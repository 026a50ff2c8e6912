import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { TriedTask } from '../../../engine/api';
import { countOf } from '../../format/count';
import { DataTable } from '../../parts/data-table';
import { DateText } from '../../parts/date-text';
import type { GanttRow } from './gantt-rows';
import { causeWords, crewLabel, taskLabel } from './gantt-words';

const mostRows = 400;

interface TaskTableProps {
  readonly rows: readonly GanttRow[];
  readonly tasks: ReadonlyMap<string, TriedTask>;
  onOpenSite(site: string): void;
}

/** The bars of the Gantt as rows, in the same order. */
export function TaskTable({ rows, tasks, onOpenSite }: TaskTableProps) {
  const [text, setText] = useState('');
  const words = text.toLowerCase().trim();
  const found = rows
    .flatMap((row) => row.bars.map(({ task }) => task))
    .filter((task) => `${task.site} ${taskLabel(task)} ${crewLabel(task)}`.toLowerCase().includes(words));
  return (
    <>
      <TextInput
        size="xs"
        mx="md"
        mb={6}
        w={260}
        aria-label="Filter tasks"
        placeholder="Site, task or crew"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <DataTable
        caption="Tasks in the order of the Gantt"
        maxHeight={384}
        rows={found}
        mostDrawn={mostRows}
        leftWords={(left) => `${countOf(left, 'more task')} not shown: filter by site to see them.`}
        rowKey={(task) => task.taskId}
        onOpen={(task) => onOpenSite(task.site)}
        empty="No task has these words."
        columns={[
          { header: 'Site', cell: (task) => task.site },
          { header: 'Task', cell: taskLabel },
          { header: 'Crew', cell: crewLabel },
          { header: 'Start', right: true, cell: (task) => <DateText date={task.start} /> },
          { header: 'Finish', right: true, cell: (task) => <DateText date={task.finish} /> },
          {
            header: 'Why it starts then',
            cell: (task) => causeWords(task, tasks.get(task.startCause.afterTaskId ?? '') ?? null),
          },
        ]}
      />
    </>
  );
}
