import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

export interface DrawnRows<Row> {
  readonly rows: readonly Row[];
  /** How many are not drawn. */
  readonly left: number;
  /** Draws every row for as long as `read` takes: what is saved is the whole table. */
  withAll(read: () => void): void;
}

/** A table of thousands would be slow on the screen; on paper more has its use, but not a ream. */
const mostPrinted = 2000;

/** The first `most` rows; more of them while the screen prints, all of them while the table is saved. */
export function useDrawnRows<Row>(rows: readonly Row[], most: number | undefined): DrawnRows<Row> {
  const [doing, setDoing] = useState<'reading' | 'printing' | 'saving'>('reading');
  const isCut = most !== undefined && rows.length > most;
  useEffect(() => {
    if (!isCut) return;
    const begin = (): void => flushSync(() => setDoing('printing'));
    const end = (): void => setDoing('reading');
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, [isCut]);
  const count = {
    reading: most ?? rows.length,
    printing: Math.max(most ?? 0, mostPrinted),
    saving: rows.length,
  };
  const drawn = isCut ? rows.slice(0, count[doing]) : rows;
  const withAll = (read: () => void): void => {
    flushSync(() => setDoing('saving'));
    read();
    setDoing('reading');
  };
  return { rows: drawn, left: rows.length - drawn.length, withAll };
}
