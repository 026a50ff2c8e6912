import { Button, Popover, Stack, Text } from '@mantine/core';
import { IconCalendar } from '@tabler/icons-react';
import { useState } from 'react';
import { type CalendarDate, calendarDate } from '../../core/calendar/date';
import { formatDate } from '../format/date';
import { DateField } from '../parts/date-field';
import { useWrite } from './use-write';
import { useWorkspace } from './workspace-context';

/** Two dates on which the law stood differently (method, section 0). */
const landmarks = [
  { date: calendarDate('2019-11-04'), words: 'bills introduced, no FCC list yet' },
  { date: calendarDate('2022-07-18'), words: 'the July 2022 allocations' },
];

/** Everything is judged by the law of this date; always in sight. */
export function AsOfPicker() {
  const workspace = useWorkspace();
  const { write, busy } = useWrite();
  const [opened, setOpened] = useState(false);
  const isToday = workspace.settings.asOf === null;

  const choose = async (asOf: CalendarDate | null): Promise<void> => {
    setOpened(false);
    if (asOf !== workspace.settings.asOf) await write('settings-change', { patch: { asOf } });
  };

  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" shadow="md" trapFocus>
      <Popover.Target>
        <Button
          variant={isToday ? 'default' : 'light'}
          size="sm"
          h={32}
          px={10}
          fw={500}
          loading={busy}
          leftSection={<IconCalendar size={15} stroke={1.7} />}
          onClick={() => setOpened(!opened)}
        >
          As of {formatDate(workspace.asOf)}
          {isToday && ' (today)'}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs" w={270}>
          <Text size="xs" c="dimmed">
            Lists, extensions, bills and programs are taken as they stood on this date.
          </Text>
          {landmarks.map((landmark, index) => (
            <Button
              key={landmark.date}
              data-autofocus={index === 0 || undefined}
              variant="subtle"
              size="xs"
              justify="flex-start"
              onClick={() => choose(landmark.date)}
            >
              {formatDate(landmark.date)}: {landmark.words}
            </Button>
          ))}
          <Button variant="default" size="xs" onClick={() => choose(null)} disabled={isToday}>
            Today
          </Button>
          <DateField label="Another date" value={workspace.asOf} onChange={(date) => date && choose(date)} />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
