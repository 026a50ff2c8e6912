import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** While the page is printed every row is drawn. */
export function usePrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const before = (): void => flushSync(() => setIsPrinting(true));
    const after = (): void => setIsPrinting(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return isPrinting;
}
