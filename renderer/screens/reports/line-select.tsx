import { MultiSelect } from '@mantine/core';
import { useRun } from '../../app/run/use-run';
import { useRunInput } from '../../app/workspace-context';

interface LineSelectProps {
  readonly lineIds: readonly string[];
  readonly onChange: (lineIds: readonly string[]) => void;
}

/** Lines of the plan by what they buy and where. One that the plan has no more stays chosen until it is taken out. */
export function LineSelect({ lineIds, onChange }: LineSelectProps) {
  const lines = useRun('plan', useRunInput()).value?.lines ?? null;
  const known = new Set(lines?.map(({ lineId }) => lineId));
  const others = lineIds.filter((lineId) => !known.has(lineId));
  return (
    <MultiSelect
      label="Plan lines"
      placeholder={lineIds.length === 0 ? 'none named' : undefined}
      data={[
        ...(lines ?? []).map((line) => ({ value: line.lineId, label: `${line.replacement}, ${line.site}` })),
        ...others.map((lineId) => ({
          value: lineId,
          label: lines === null ? lineId : `${lineId}, no longer in the plan`,
        })),
      ]}
      value={[...lineIds]}
      onChange={onChange}
      searchable
      clearable
      limit={50}
      nothingFoundMessage="No line of the plan matches"
    />
  );
}
