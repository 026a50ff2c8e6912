import { useCallback, useState } from 'react';
import { useDesktop } from '../../../app/desktop-context';

export interface ImportPaths {
  /** The files of the import in hand; null = none. */
  readonly paths: readonly string[] | null;
  begin(paths: readonly string[]): void;
  choose(): Promise<void>;
  end(): void;
}

export function useImportPaths(): ImportPaths {
  const { bridge } = useDesktop();
  const [paths, setPaths] = useState<readonly string[] | null>(null);
  const choose = useCallback(async () => {
    const chosen = await bridge('dialog', { kind: 'import-files' });
    if (chosen.length > 0) setPaths(chosen);
  }, [bridge]);
  const end = useCallback(() => setPaths(null), []);
  return { paths, begin: setPaths, choose, end };
}
