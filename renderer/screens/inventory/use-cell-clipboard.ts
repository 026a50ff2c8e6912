import { useEffect, useRef } from 'react';
import { isTextField } from '../../app/typing';

type Take = (event: ClipboardEvent) => void;

/**
 * Copy and paste while a cell of the grid has the focus. A cell holds no selection of text, so that the browser sends both to
 * the document: they are taken there, before whoever else listens.
 */
export function useCellClipboard(copy: Take, paste: Take): void {
  const newest = useRef({ copy, paste });
  useEffect(() => {
    newest.current = { copy, paste };
  });
  useEffect(() => {
    const take = (event: ClipboardEvent): void => {
      const focused = document.activeElement;
      if (event.defaultPrevented || isTextField(focused) || !focused?.closest('.ag-root')) return;
      newest.current[event.type === 'copy' ? 'copy' : 'paste'](event);
      if (event.defaultPrevented) event.stopImmediatePropagation();
    };
    document.addEventListener('copy', take, { capture: true });
    document.addEventListener('paste', take, { capture: true });
    return () => {
      document.removeEventListener('copy', take, { capture: true });
      document.removeEventListener('paste', take, { capture: true });
    };
  }, []);
}
