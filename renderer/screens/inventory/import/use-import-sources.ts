import { useCallback, useState } from 'react';
import type { ImportSources } from '../../../../engine/api';
import { useDesktop } from '../../../app/desktop-context';

export interface ImportRequest {
  /** What the import in hand reads; null = none. */
  readonly sources: ImportSources | null;
  /** Text that was pasted and waits to be looked at; null = no dialog for it. */
  readonly pasting: string | null;
  begin(paths: readonly string[]): void;
  choose(): Promise<void>;
  /** Opens the dialog for rows of a spreadsheet, with what was pasted already. */
  paste(text: string): void;
  readPasted(text: string): void;
  end(): void;
}

export function useImportSources(): ImportRequest {
  const { bridge } = useDesktop();
  const [sources, setSources] = useState<ImportSources | null>(null);
  const [pasting, setPasting] = useState<string | null>(null);
  const begin = useCallback((paths: readonly string[]) => {
    setPasting(null);
    setSources({ paths });
  }, []);
  const choose = useCallback(async () => {
    const paths = await bridge('dialog', { kind: 'import-files' });
    if (paths.length > 0) begin(paths);
  }, [bridge, begin]);
  const readPasted = useCallback((text: string) => {
    setPasting(null);
    setSources({ paths: [], pasted: text });
  }, []);
  const end = useCallback(() => {
    setSources(null);
    setPasting(null);
  }, []);
  return { sources, pasting, begin, choose, paste: setPasting, readPasted, end };
}
