import { useCallback, useState } from 'react';
import { nothingSelected, type SelectedAssets } from './selected-assets';

export type NextSelection = (selected: SelectedAssets) => SelectedAssets;

/** What is ticked belongs to one filter: another one begins with nothing. */
export function useSelection(filter: object): [SelectedAssets, (next: NextSelection) => void] {
  const key = JSON.stringify(filter);
  const [held, setHeld] = useState({ key, selected: nothingSelected });
  const select = useCallback(
    (next: NextSelection) =>
      setHeld((before) => ({ key, selected: next(before.key === key ? before.selected : nothingSelected) })),
    [key],
  );
  return [held.key === key ? held.selected : nothingSelected, select];
}
