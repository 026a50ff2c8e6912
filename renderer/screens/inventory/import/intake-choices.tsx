import { Group, Select } from '@mantine/core';
import type { IntakeOptions } from '../../../../core/intake/intake';
import type { ImportPreview } from '../../../../engine/api';
import { countOf } from '../../../format/count';
import { MappingMenu } from './mapping-menu';
import { ProfileSelect } from './profile-select';
import type { ImportWork } from './use-import';

interface IntakeChoicesProps {
  readonly preview: ImportPreview;
  readonly options: IntakeOptions;
  readonly onOptions: (options: IntakeOptions) => void;
  /** undefined for a pasted table. */
  readonly path: string | undefined;
  readonly work: ImportWork;
}

export const dateOrders = [
  { value: 'month-first', label: 'Month first: March 4' },
  { value: 'day-first', label: 'Day first: April 3' },
] as const;
export const costMeanings = [
  { value: 'unit', label: 'For one unit' },
  { value: 'extended', label: 'For the whole row' },
] as const;

function sheetOption({ name, rows, isSuggested }: ImportPreview['sheetChoices'][number]): {
  value: string;
  label: string;
} {
  return { value: name, label: `${name} (${countOf(rows, 'row')}${isSuggested ? ', suggested' : ''})` };
}

/** What a person can always say otherwise than the file's values suggest. */
export function IntakeChoices({ preview, options, onOptions, path, work }: IntakeChoicesProps) {
  return (
    <Group align="flex-end" gap="sm">
      {preview.sheets.length > 1 && (
        <Select
          label="Sheet"
          data={preview.sheetChoices.map(sheetOption)}
          placeholder="Choose one"
          value={preview.isSheetOpen ? null : preview.sheet}
          onChange={(sheet) => sheet && onOptions({ ...options, sheet })}
          allowDeselect={false}
          w={240}
        />
      )}
      <Select
        label="Dates like 03/04/2019"
        data={[...dateOrders]}
        placeholder="As the values show"
        clearable
        value={options.dateOrder ?? null}
        onChange={(next) => onOptions({ ...options, dateOrder: chosen(dateOrders, next) })}
        w={190}
      />
      <Select
        label="Costs are"
        data={[...costMeanings]}
        placeholder="As the heading says"
        clearable
        value={options.costIs ?? null}
        onChange={(next) => onOptions({ ...options, costIs: chosen(costMeanings, next) })}
        w={180}
      />
      <ProfileSelect preview={preview} work={work} />
      <MappingMenu preview={preview} path={path} work={work} />
    </Group>
  );
}

/** The choice with this value; undefined where none was made. */
export function chosen<V extends string>(
  choices: readonly { readonly value: V }[],
  value: string | null,
): V | undefined {
  return choices.find((choice) => choice.value === value)?.value;
}
