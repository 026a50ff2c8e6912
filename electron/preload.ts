// Runs in the sandbox before the page. Exposes one function and nothing else.

import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { BridgeEvent, BridgeKind } from './bridge';

type Listener = (event: BridgeEvent) => void;

function changeout(kind: BridgeKind, payload: unknown, listener?: Listener): Promise<unknown> {
  if (kind === 'paths')
    return Promise.resolve((payload as { files: readonly File[] }).files.map(pathOf).filter(Boolean));
  if (kind === 'subscribe' && listener) return subscribe(listener);
  return ipcRenderer.invoke('changeout', kind, payload);
}

async function subscribe(listener: Listener): Promise<() => void> {
  const forward = (_event: unknown, message: BridgeEvent) => listener(message);
  ipcRenderer.on('changeout-event', forward);
  await ipcRenderer.invoke('changeout', 'subscribe', {});
  return () => ipcRenderer.removeListener('changeout-event', forward);
}

/** Electron 32 moved a dropped file's path from the file itself to webUtils. */
function pathOf(file: File): string {
  if (webUtils?.getPathForFile) return webUtils.getPathForFile(file);
  return (file as File & { readonly path?: string }).path ?? '';
}

contextBridge.exposeInMainWorld('changeout', changeout);
