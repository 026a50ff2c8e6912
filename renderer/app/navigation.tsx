import { createContext, type ReactNode, use, useCallback, useMemo, useState } from 'react';
import type { VerdictValue } from '../../core/flagging/verdict';
import type { AssetId } from '../../core/inventory/asset';
import type { AssetFilter } from '../../engine/api';

/** Where the window is, with what the way there asked for. */
export type Place =
  | { readonly screen: 'inventory'; readonly filter?: AssetFilter; readonly assetId?: AssetId }
  | {
      readonly screen: 'flags';
      readonly verdict?: VerdictValue;
      readonly entityId?: string;
      readonly site?: string;
    }
  | {
      readonly screen: 'plan';
      /** Only these lines; `heading` says whose they are. */
      readonly lineIds?: readonly string[];
      readonly group?: string;
      readonly site?: string;
      readonly heading?: string;
    }
  | {
      readonly screen: 'catalog';
      readonly tab?: 'prices' | 'quotes' | 'rules';
      /** Opens this item or rule. */
      readonly itemId?: string;
      readonly ruleId?: string;
    }
  | { readonly screen: PlainScreen };

type PlainScreen =
  | 'overview'
  | 'sites'
  | 'estimate'
  | 'timeline'
  | 'funding'
  | 'scenarios'
  | 'reports'
  | 'lists'
  | 'history';
export type ScreenId = Place['screen'];

interface Navigation {
  readonly place: Place;
  /** Counts the moves, so that going to a place again starts it afresh. */
  readonly move: number;
  go(place: Place): void;
  back(): void;
  readonly canGoBack: boolean;
}

const NavigationContext = createContext<Navigation | null>(null);
const mostRemembered = 50;

export function NavigationProvider({ children, start }: { children: ReactNode; start?: Place }) {
  const [trail, setTrail] = useState<readonly Place[]>([start ?? { screen: 'overview' }]);
  const [move, setMove] = useState(0);

  const go = useCallback((place: Place) => {
    setTrail((before) => [...before, place].slice(-mostRemembered));
    setMove((count) => count + 1);
  }, []);
  const back = useCallback(() => {
    setTrail((before) => (before.length > 1 ? before.slice(0, -1) : before));
    setMove((count) => count + 1);
  }, []);

  const place = trail.at(-1) ?? { screen: 'overview' };
  const canGoBack = trail.length > 1;
  const value = useMemo(() => ({ place, move, go, back, canGoBack }), [place, move, go, back, canGoBack]);
  return <NavigationContext value={value}>{children}</NavigationContext>;
}

export function useNavigation(): Navigation {
  const value = use(NavigationContext);
  if (!value) throw new Error('useNavigation outside of NavigationProvider');
  return value;
}
