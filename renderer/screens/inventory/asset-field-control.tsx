import { NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import type { CalendarDate } from '../../../core/calendar/date';
import { type AssetFields, assetUses } from '../../../core/inventory/asset';
import { assetCategories } from '../../../core/inventory/category';
import type { Cents } from '../../../core/money/cents';
import { DateField } from '../../parts/date-field';
import { DollarInput } from '../../parts/dollar-input';
import type { FormField } from './asset-form-fields';

interface AssetFieldControlProps {
  readonly field: FormField;
  readonly value: AssetFields[keyof AssetFields];
  readonly onChange: (value: string | number | null) => void;
}

const categories = assetCategories.map((category) => ({ value: category.id, label: category.label }));
const uses = assetUses.map((use) => ({ value: use.id, label: use.label }));
const unknown = 'unknown';

export function AssetFieldControl({ field, value, onChange }: AssetFieldControlProps) {
  const { label, control } = field;
  const text = value === null ? '' : String(value);
  switch (control) {
    case 'category':
    case 'use':
      return (
        <Select
          label={label}
          data={control === 'category' ? categories : uses}
          value={text}
          onChange={onChange}
          searchable
          allowDeselect={false}
        />
      );
    case 'units':
      return (
        <NumberInput label={label} value={Number(text)} onChange={onChange} min={0} thousandSeparator="," />
      );
    case 'date':
      return (
        <DateField
          label={label}
          value={(value as CalendarDate | null) ?? null}
          onChange={onChange}
          placeholder={unknown}
          clearable
        />
      );
    case 'dollars':
      return (
        <DollarInput
          label={label}
          value={(value as Cents | null) ?? null}
          onCommit={onChange}
          placeholder={unknown}
          exact
        />
      );
    case 'long-text':
      return (
        <Textarea
          label={label}
          value={text}
          placeholder={unknown}
          autosize
          minRows={1}
          maxRows={6}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'text':
      return (
        <TextInput
          label={label}
          value={text}
          placeholder={unknown}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
  }
}
