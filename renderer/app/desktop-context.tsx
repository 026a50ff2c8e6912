import { createContext, type ReactNode, use, useMemo } from 'react';
import type { Desktop, EngineClient } from '../client';
import { createReadStore, type ReadStore } from './run/read-store';

interface DesktopValue {
  readonly desktop: Desktop;
  readonly reads: ReadStore;
}

const DesktopContext = createContext<DesktopValue | null>(null);

export function DesktopProvider({ desktop, children }: { desktop: Desktop; children: ReactNode }) {
  const value = useMemo(() => ({ desktop, reads: createReadStore(desktop.engine) }), [desktop]);
  return <DesktopContext value={value}>{children}</DesktopContext>;
}

function useDesktopValue(): DesktopValue {
  const value = use(DesktopContext);
  if (!value) throw new Error('useDesktop outside of DesktopProvider');
  return value;
}

export function useDesktop(): Desktop {
  return useDesktopValue().desktop;
}

export function useEngine(): EngineClient {
  return useDesktopValue().desktop.engine;
}

export function useReadStore(): ReadStore {
  return useDesktopValue().reads;
}
