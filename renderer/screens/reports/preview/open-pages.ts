// pdf.js, loaded when a preview is first asked for. Its worker is a file of the program itself: the content security
// policy allows scripts from nowhere else, and evaluating text as a program stays off.

export interface PdfPages {
  readonly count: number;
  /** Draws one page, counted from 1; `onFault` is called where it cannot be drawn. @returns what stops it */
  draw(page: number, zoom: number, canvas: HTMLCanvasElement, onFault: () => void): () => void;
  close(): void;
}

export async function openPages(base64: string): Promise<PdfPages> {
  const [pdf, worker] = await Promise.all([
    import('pdfjs-dist/legacy/build/pdf.mjs'),
    import('pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'),
  ]);
  pdf.GlobalWorkerOptions.workerSrc = worker.default;
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const loading = pdf.getDocument({ data: bytes, isEvalSupported: false, useWasm: false });
  const document = await loading.promise;
  return {
    count: document.numPages,
    draw: (number, zoom, canvas, onFault) => {
      let stop = (): void => undefined;
      let isStopped = false;
      const start = async (): Promise<void> => {
        const page = await document.getPage(number);
        if (isStopped) return;
        const sharpness = 2;
        const viewport = page.getViewport({ scale: zoom * sharpness * 1.25 });
        canvas.width = viewport.width;
        canvas.height = viewport.height;
        canvas.style.width = `${viewport.width / sharpness}px`;
        const task = page.render({ canvas, viewport });
        stop = () => task.cancel();
        await task.promise;
      };
      // Drawing that was stopped rejects too.
      start().catch(() => {
        if (!isStopped) onFault();
      });
      return () => {
        isStopped = true;
        stop();
      };
    },
    close: () => void loading.destroy(),
  };
}
