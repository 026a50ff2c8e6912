// What the program remembers between starts: a small JSON file in the user's data folder. Every field is a
// convenience, so an unreadable or foreign value is replaced by its default instead of stopping the start.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ThemeSource } from './bridge';

export interface WindowBounds {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
}

export interface AppState {
  readonly bounds: WindowBounds;
  readonly isMaximized: boolean;
  readonly zoomLevel: number;
  readonly theme: ThemeSource;
  /** Paths of workspaces, the newest first. */
  readonly recent: readonly string[];
}

export interface StateFile {
  current(): AppState;
  change(patch: Partial<AppState>): void;
}

const initial: AppState = {
  bounds: { width: 1360, height: 860 },
  isMaximized: false,
  zoomLevel: 0,
  theme: 'system',
  recent: [],
};

export function openStateFile(path: string): StateFile {
  const held = { state: stateFrom(readJson(path)) };
  return {
    current: () => held.state,
    change: (patch) => {
      held.state = { ...held.state, ...patch };
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify(held.state, null, 2));
    },
  };
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

export function stateFrom(json: unknown): AppState {
  if (typeof json !== 'object' || json === null) return initial;
  const { bounds, isMaximized, zoomLevel, theme, recent } = json as Record<string, unknown>;
  return {
    bounds: isBounds(bounds) ? bounds : initial.bounds,
    isMaximized: isMaximized === true,
    zoomLevel: typeof zoomLevel === 'number' && Math.abs(zoomLevel) <= 9 ? zoomLevel : initial.zoomLevel,
    theme: isThemeSource(theme) ? theme : initial.theme,
    recent: Array.isArray(recent) ? recent.filter((path) => typeof path === 'string') : initial.recent,
  };
}

export function isThemeSource(value: unknown): value is ThemeSource {
  return value === 'system' || value === 'light' || value === 'dark';
}

function isBounds(value: unknown): value is WindowBounds {
  if (typeof value !== 'object' || value === null) return false;
  const { x, y, width, height } = value as Record<string, unknown>;
  const isWhole = (n: unknown) => Number.isInteger(n);
  const isPlace = (n: unknown) => n === undefined || isWhole(n);
  return (
    isWhole(width) &&
    isWhole(height) &&
    isPlace(x) &&
    isPlace(y) &&
    Number(width) >= 400 &&
    Number(height) >= 300
  );
}
