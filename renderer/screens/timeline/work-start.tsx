import { useWrite } from '../../app/use-write';
import { useWorkspace } from '../../app/workspace-context';
import { DateField } from '../../parts/date-field';

export function WorkStart() {
  const { settings } = useWorkspace();
  const { write } = useWrite();
  return (
    <DateField
      label="Work starts"
      placeholder="next business day"
      clearable
      value={settings.startDate}
      onChange={(startDate) => void write('settings-change', { patch: { startDate } })}
      w={190}
    />
  );
}
