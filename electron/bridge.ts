// The one function between the window and the program, `window.changeout(kind, payload, listener)`, typed by
// one table. The window stays sandboxed: everything it can ask for stands in `BridgeRequests`, and the main
// process refuses every other kind. Types only, so that the renderer may import this file.
//
// The window's style nonce (strict CSP) is the `nonce` of `<meta property="csp-nonce">`, written into
// index.html by the main process at each start.

import type { Answer, CallName, Progress } from '../engine/api';

export type ThemeSource = 'system' | 'light' | 'dark';

/** A menu entry or accelerator that the window carries out. */
export type MenuCommand =
  | 'workspace-new'
  | 'workspace-open'
  | 'workspace-close'
  | 'workspace-backup'
  | 'demo-open'
  | 'portfolio'
  | 'files-import'
  | 'documents-export'
  | 'print'
  | 'undo'
  | 'redo'
  | 'find'
  | 'palette'
  | 'go-overview'
  | 'go-inventory'
  | 'go-sites'
  | 'go-flags'
  | 'go-plan'
  | 'go-catalog'
  | 'go-estimate'
  | 'go-timeline'
  | 'go-funding'
  | 'go-scenarios'
  | 'go-reports'
  | 'go-lists'
  | 'go-history'
  | 'shortcuts'
  | 'about';

/** What the program tells the window without being asked. */
export type BridgeEvent =
  | { readonly type: 'progress'; readonly id: number; readonly progress: Progress }
  | { readonly type: 'menu'; readonly command: MenuCommand }
  /** A double-clicked workspace, an entry of Open Recent, a file given on the command line. */
  | { readonly type: 'open-file'; readonly path: string }
  | { readonly type: 'theme'; readonly source: ThemeSource; readonly dark: boolean }
  | {
      readonly type: 'engine';
      readonly state: 'restarting' | 'restarted' | 'stopped';
      /** A sentence for people; says what was kept and what to do. */
      readonly message: string;
      /** The workspace that was opened again; null when none was open or it could not be opened. */
      readonly workspacePath: string | null;
    };

export type DialogRequest =
  | { readonly kind: 'open-workspace' }
  | { readonly kind: 'open-workspaces' }
  | { readonly kind: 'new-workspace'; readonly suggestedName?: string }
  | { readonly kind: 'import-files' }
  | { readonly kind: 'evidence-files' }
  | { readonly kind: 'folder'; readonly title?: string }
  | {
      readonly kind: 'save-file';
      readonly suggestedName?: string;
      readonly extension: string;
      readonly title?: string;
    };

export interface RecentFile {
  readonly path: string;
  readonly name: string;
  /** False when the file is not where it was. */
  readonly exists: boolean;
}

export interface BridgeEnvironment {
  readonly platform: 'linux' | 'darwin' | 'win32';
  readonly electron: string;
  readonly chrome: string;
  readonly engineHost: 'utility-process' | 'child-process';
  /** For the status bar when the window runs on the old test runtime; null on the shipped one. */
  readonly runtimeNotice: string | null;
  readonly theme: { readonly source: ThemeSource; readonly dark: boolean };
}

/** Every kind: what goes in, what the promise resolves to. */
export interface BridgeRequests {
  /** One call of the engine; `id` is chosen by the window and returns in progress events and in `cancel`. */
  call: {
    payload: { readonly name: CallName; readonly input: unknown; readonly id: number };
    result: Answer<unknown>;
  };
  cancel: { payload: { readonly id: number }; result: undefined };
  /** Takes the listener; resolves to the function that ends the subscription. */
  subscribe: { payload: Record<string, never>; result: () => void };
  /** The chosen paths; empty when the dialog was dismissed. */
  dialog: { payload: DialogRequest; result: readonly string[] };
  /** Shows a file in the system's file browser; only a file that the engine wrote. False when refused. */
  shell: {
    payload: { readonly kind: 'show-item' | 'open-item'; readonly path: string };
    result: boolean;
  };
  recent: { payload: { readonly forget?: string }; result: readonly RecentFile[] };
  /** Real paths of dropped files, in their order; files without a path are left out. */
  paths: { payload: { readonly files: readonly File[] }; result: readonly string[] };
  window: { payload: { readonly title: string }; result: undefined };
  theme: { payload: { readonly source: ThemeSource }; result: undefined };
  /** Tells the end of a long job through the system, when the window is not in front. */
  notify: { payload: { readonly message: string }; result: undefined };
  /** Shows the program's log in the system's file browser. */
  log: { payload: Record<string, never>; result: undefined };
  /** Undo or redo of typing in the focused text field (the menu's Undo reaches the window as a command). */
  'text-edit': { payload: { readonly command: 'undo' | 'redo' }; result: undefined };
  environment: { payload: Record<string, never>; result: BridgeEnvironment };
}

export type BridgeKind = keyof BridgeRequests;
export type BridgePayload<K extends BridgeKind> = BridgeRequests[K]['payload'];
export type BridgeResult<K extends BridgeKind> = BridgeRequests[K]['result'];

export type Bridge = <K extends BridgeKind>(
  kind: K,
  payload: BridgePayload<K>,
  listener?: (event: BridgeEvent) => void,
) => Promise<BridgeResult<K>>;

declare global {
  interface Window {
    readonly changeout: Bridge;
  }
}
