import { useEffect, useRef } from 'react';
import { isTextField } from '../../app/typing';

/** Single letters of a screen. They rest while a field or a dialog has the focus, and with a modifier held. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const newest = useRef(keys);
  useEffect(() => {
    newest.current = keys;
  });
  useEffect(() => {
    const act = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target)) return;
      const key = newest.current[event.key.toLowerCase()];
      if (!key) return;
      event.preventDefault();
      key();
    };
    window.addEventListener('keydown', act);
    return () => window.removeEventListener('keydown', act);
  }, []);
}

const takers = 'select, [role="dialog"], [role="listbox"], [role="menu"]';

function isTaken(target: EventTarget | null): boolean {
  return target instanceof Element && (isTextField(target) || target.closest(takers) !== null);
}
