import type { IntakeQuestion } from './intake';

/** What one cell says for one field. */
export type CellOutcome =
  | { readonly kind: 'value'; readonly value: string | number }
  | { readonly kind: 'blank' }
  /** Text that this field cannot hold and that is kept as it came. */
  | { readonly kind: 'kept' }
  /** Waits for the user's answer about the whole column; kept as it came until then. */
  | { readonly kind: 'waits'; readonly option: IntakeQuestion['option']; readonly choice?: string }
  | { readonly kind: 'bad'; readonly reason: string; readonly remedy: string };

export const keptCell: CellOutcome = { kind: 'kept' };

export function cellValue(value: string | number): CellOutcome {
  return { kind: 'value', value };
}

export function badCell(reason: string, remedy: string): CellOutcome {
  return { kind: 'bad', reason, remedy };
}
