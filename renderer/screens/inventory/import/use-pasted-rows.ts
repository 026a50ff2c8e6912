import { useEffect } from 'react';
import { isTextField } from '../../../app/typing';

/** Ctrl V with rows of a spreadsheet in the clipboard, where neither a field, a grid nor a dialog takes it. */
export function usePastedRows(isListening: boolean, onRows: (text: string) => void): void {
  useEffect(() => {
    if (!isListening) return;
    const take = (event: ClipboardEvent): void => {
      if (event.defaultPrevented || isTaken(event.target) || document.querySelector('[role="dialog"]'))
        return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!isTable(text)) return;
      event.preventDefault();
      onRows(text);
    };
    document.addEventListener('paste', take);
    return () => document.removeEventListener('paste', take);
  }, [isListening, onRows]);
}

function isTaken(target: EventTarget | null): boolean {
  return target instanceof Element && (isTextField(target) || target.closest('.ag-root') !== null);
}

/** More than one cell: one word pasted by mistake opens nothing. */
function isTable(text: string): boolean {
  return text.includes('\t') || text.trim().includes('\n');
}
