/** The last part of a path, on every system. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

export function formatBytes(bytes: number): string {
  if (bytes >= 1_000_000) return `${(bytes / 1_000_000).toFixed(1)} MB`;
  if (bytes >= 1000) return `${Math.round(bytes / 1000)} kB`;
  return `${bytes} bytes`;
}
