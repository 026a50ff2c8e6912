// Pages that open in the system's browser: the sources of facts. A page of a host that the shipped reference data
// names opens at once; any other (a list that was taken from a file may name one) is shown to the user first.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dialog, shell } from 'electron';

export interface ExternalPages {
  /** Does nothing for anything but an https address. */
  open(url: string): Promise<void>;
}

export function externalPages(referenceFolder: string): ExternalPages {
  const held: { hosts: ReadonlySet<string> | null } = { hosts: null };
  return {
    open: async (url) => {
      const host = hostOf(url);
      if (host === null) return;
      held.hosts ??= hostsIn(referenceFolder);
      if (held.hosts.has(host) || (await isConfirmed(url))) await shell.openExternal(url);
    },
  };
}

/** null for anything but a plain https address: no other scheme, no name or password in it. */
export function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname, username, password } = new URL(url);
  return protocol === 'https:' && username === '' && password === '' ? hostname : null;
}

export function hostsIn(folder: string): ReadonlySet<string> {
  const hosts = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/https:\/\/[^\s"'<>)\]]+/g) ?? [])
    .map(hostOf)
    .filter((host) => host !== null);
  return new Set(hosts);
}

async function isConfirmed(url: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'question',
    message: 'Open this page in your browser?',
    detail: `${url}\n\nThe address comes from this workspace and not from Changeout’s own reference data.`,
    buttons: ['Cancel', 'Open the page'],
    defaultId: 0,
    cancelId: 0,
  });
  return response === 1;
}
