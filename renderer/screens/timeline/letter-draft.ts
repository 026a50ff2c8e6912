import type { CalendarDate } from '../../../core/calendar/date';
import { type Fraction, fraction } from '../../../core/fraction';
import type { DeadlineLetter } from '../../../core/schedule/deadline-letter';

export const kinds = [
  { value: 'extension', label: 'An extension' },
  { value: 'deadline', label: 'A deadline set' },
] as const;

export const statuses = [
  { value: 'requested', label: 'Requested' },
  { value: 'granted', label: 'Granted' },
  { value: 'refused', label: 'Denied' },
] as const;

export function statusLabel(status: DeadlineLetter['status']): string {
  return statuses.find(({ value }) => value === status)?.label ?? status;
}

/** A letter while it is typed. */
export interface LetterDraft {
  readonly kind: DeadlineLetter['kind'];
  readonly status: DeadlineLetter['status'];
  readonly letterDate: CalendarDate | null;
  readonly deadlineDate: CalendarDate | null;
  readonly extensionDays: number | null;
  readonly probability: Fraction | null;
  readonly source: string;
  readonly evidenceFile: string;
  readonly notes: string;
}

export function draftOf(letter: DeadlineLetter | null): LetterDraft {
  return {
    kind: letter?.kind ?? 'extension',
    status: letter?.status ?? 'granted',
    letterDate: letter?.letterDate ?? null,
    deadlineDate: letter?.deadlineDate ?? null,
    extensionDays: letter?.extensionDays ?? null,
    probability: letter?.probability == null ? null : fraction(letter.probability),
    source: letter?.source ?? '',
    evidenceFile: letter?.evidenceFile ?? '',
    notes: letter?.notes ?? '',
  };
}

export function isWhole({ letterDate, source, kind, deadlineDate, extensionDays }: LetterDraft): boolean {
  const hasDate = deadlineDate !== null || (kind === 'extension' && extensionDays !== null);
  return letterDate !== null && source.trim() !== '' && hasDate;
}

/** What is saved: fields that the kind of letter does not have are left empty. null while the date is missing. */
export function letterOf(
  draft: LetterDraft,
  id: number | null,
): (Omit<DeadlineLetter, 'id'> & { readonly id: number | null }) | null {
  const { kind, letterDate } = draft;
  if (letterDate === null) return null;
  const status = kind === 'deadline' ? 'granted' : draft.status;
  return {
    id,
    kind,
    status,
    letterDate,
    deadlineDate: draft.deadlineDate,
    extensionDays: kind === 'deadline' ? null : draft.extensionDays,
    probability: status === 'requested' ? draft.probability : null,
    source: draft.source.trim(),
    evidenceFile: textOrNull(draft.evidenceFile),
    notes: textOrNull(draft.notes),
  };
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
