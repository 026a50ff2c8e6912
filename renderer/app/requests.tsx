// What a menu entry, a shortcut or another screen asks a part of the window to do. A screen that is not shown
// yet takes up the request when it appears.

import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import type { Recovery } from '../../engine/api';

export type WindowRequest =
  | { readonly kind: 'import'; readonly paths: readonly string[] | null }
  | { readonly kind: 'new-workspace' }
  | { readonly kind: 'recovery'; readonly recovery: Recovery }
  /** `path`: a locked copy to open; null locks the open workspace. */
  | { readonly kind: 'locked-copy'; readonly path: string | null }
  | { readonly kind: 'portfolio' }
  | { readonly kind: 'palette' }
  | { readonly kind: 'find' }
  | { readonly kind: 'about' }
  | { readonly kind: 'shortcuts' };

interface Requests {
  readonly pending: WindowRequest | null;
  ask(request: WindowRequest): void;
  taken(): void;
}

const RequestsContext = createContext<Requests | null>(null);

export function RequestsProvider({ children }: { children: ReactNode }) {
  const [pending, setPending] = useState<WindowRequest | null>(null);
  const value = useMemo(() => ({ pending, ask: setPending, taken: () => setPending(null) }), [pending]);
  return <RequestsContext value={value}>{children}</RequestsContext>;
}

function useRequests(): Requests {
  const value = use(RequestsContext);
  if (!value) throw new Error('useRequests outside of RequestsProvider');
  return value;
}

export function useAsk(): (request: WindowRequest) => void {
  return useRequests().ask;
}

/** Calls `take` once for each request of this kind. */
export function useTake<K extends WindowRequest['kind']>(
  kind: K,
  take: (request: Extract<WindowRequest, { kind: K }>) => void,
): void {
  const { pending, taken } = useRequests();
  useEffect(() => {
    if (pending?.kind !== kind) return;
    taken();
    take(pending as Extract<WindowRequest, { kind: K }>);
  }, [pending, kind, taken, take]);
}
