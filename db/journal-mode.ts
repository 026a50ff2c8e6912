// How SQLite keeps its journal. The write-ahead log needs memory shared between programs, which a network drive
// does not give (SQLite documentation, "Write-Ahead Logging", section 1), so a workspace there uses the
// older rollback journal: slower, and a reader waits while somebody writes, but sound.

import { statfsSync } from 'node:fs';
import { dirname } from 'node:path';

/** Type numbers of network file systems in Linux' statfs(2): NFS, SMB, CIFS, SMB2, AFS, Coda, Ceph, 9P and FUSE (sshfs). */
const networkTypes: ReadonlySet<number> = new Set([
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x5346414f, 0x73757245, 0x00c36400, 0x01021997, 0x65735546,
]);

export interface Place {
  readonly platform: NodeJS.Platform;
  /** File-system type of the folder. */
  fileSystemType(folder: string): number;
}

const thisMachine: Place = {
  platform: process.platform,
  fileSystemType: (folder) => statfsSync(folder).type >>> 0,
};

export function isOnNetwork(path: string, place: Place = thisMachine): boolean {
  if (place.platform === 'win32') return /^[\\/]{2}(?![?.][\\/])/.test(path) || /^\\\\\?\\UNC\\/i.test(path);
  if (place.platform !== 'linux') return path.startsWith('/Volumes/');
  return networkTypes.has(place.fileSystemType(dirname(path)));
}

export function journalMode(path: string, place: Place = thisMachine): 'WAL' | 'DELETE' {
  return isOnNetwork(path, place) ? 'DELETE' : 'WAL';
}
