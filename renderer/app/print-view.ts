// Printing the screen. A list that the engine pages has only its rows in sight on the screen, so before the paper is laid out
// whoever shows such a list may fetch the rest: the listeners of this event say what to wait for.

const PREPARE = 'changeout-prepare-print';

type Prepare = (waitFor: (work: Promise<void>) => void) => void;

/** Waits for what the screen has to fetch, then prints it. */
export async function printView(): Promise<void> {
  const work: Promise<void>[] = [];
  window.dispatchEvent(
    new CustomEvent(PREPARE, { detail: (started: Promise<void>) => void work.push(started) }),
  );
  await Promise.all(work);
  window.print();
}

/** @returns takes the listener away again */
export function beforePrinting(prepare: Prepare): () => void {
  const listen = (event: Event): void => prepare((event as CustomEvent<Parameters<Prepare>[0]>).detail);
  window.addEventListener(PREPARE, listen);
  return () => window.removeEventListener(PREPARE, listen);
}
