import { notifications } from '@mantine/notifications';
import type { CellValueChangedEvent } from 'ag-grid-community';
import { useCallback } from 'react';
import type { AssetFields } from '../../../core/inventory/asset';
import type { AssetRow } from '../../../engine/api';
import { useWrite } from '../../app/use-write';
import { parseTypedDate } from '../../format/typed-date';

type CellEdit = (event: CellValueChangedEvent<AssetRow>) => Promise<void>;

/** Sends an edited cell to the engine; what is refused goes back to what it was, with the reason. */
export function useCellEdit(): CellEdit {
  const { write } = useWrite();
  return useCallback(
    async (event) => {
      const field = event.colDef.field as keyof AssetFields | undefined;
      if (!field || event.source === 'data' || event.newValue === event.oldValue) return;
      const checked = checkedValue(field, event.newValue);
      if (checked.refusal !== null) {
        event.node.setDataValue(event.column, event.oldValue, 'data');
        notifications.show({ title: 'Not changed', message: checked.refusal, color: 'red', autoClose: 8000 });
        return;
      }
      const fields = { [field]: checked.value } as Partial<AssetFields>;
      const answer = await write('asset-change', { assetIds: [event.data.id], fields });
      if (answer.kind !== 'value') event.node.setDataValue(event.column, event.oldValue, 'data');
    },
    [write],
  );
}

interface CheckedValue {
  readonly value: unknown;
  /** What is wrong and what would be right; null when nothing is. */
  readonly refusal: string | null;
}

function checkedValue(field: keyof AssetFields, typed: unknown): CheckedValue {
  const text = typed === null || typed === undefined ? '' : String(typed).trim();
  if (field === 'quantity') {
    const quantity = Number(text);
    const isCount = text !== '' && Number.isInteger(quantity) && quantity >= 0;
    return { value: quantity, refusal: isCount ? null : 'Units must be a whole number, zero or more.' };
  }
  if (field === 'purchaseDate' && text !== '') {
    const date = parseTypedDate(text);
    return {
      value: date,
      refusal: date ? null : `“${text}” is no date. Write it like 11/4/2019 or 2019-11-04.`,
    };
  }
  return { value: text === '' ? null : text, refusal: null };
}
