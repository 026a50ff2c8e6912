// The container of an old .xls, checked before a library follows its chains: in a damaged file a chain of sectors can lead
// back into itself, and whoever follows it never comes out (MS-CFB 2.2 header, 2.3 FAT, 2.4 mini FAT, 2.5 DIFAT, 2.6 directory).

const headerBytes = 512;
const inHeader = 109;
/** Values from here on are no sectors: free, end of chain, parts of the table itself. */
const firstMark = 0xfffffffa;
const none = 0xffffffff;
const entryBytes = 128;

/** False for a container whose chains leave the file, lead back into themselves or meet. */
export function hasSoundChains(bytes: Uint8Array): boolean {
  if (bytes.length < headerBytes) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(0x1e, true);
  if (shift !== 9 && shift !== 12) return false;
  const container = new Container(view, 1 << shift);
  const table = container.table();
  if (table === null || !isAcyclic(table, container.sectors)) return false;
  const mini = container.chain(table, view.getUint32(0x3c, true));
  const directory = container.chain(table, view.getUint32(0x30, true));
  if (mini === null || directory === null || directory.length === 0) return false;
  const minis = mini.flatMap((sector) => container.numbers(sector));
  return isAcyclic(minis, minis.length) && isTree(directory.flatMap((sector) => container.entries(sector)));
}

class Container {
  readonly sectors: number;

  constructor(
    private readonly view: DataView,
    private readonly sectorBytes: number,
  ) {
    this.sectors = Math.floor((view.byteLength - headerBytes) / sectorBytes);
  }

  /** The sector after each sector; null where the table is not whole. */
  table(): number[] | null {
    const parts: number[] = [];
    for (let at = 0; at < inHeader; at++) parts.push(this.view.getUint32(0x4c + at * 4, true));
    const seen = new Set<number>();
    let more = this.view.getUint32(0x44, true);
    while (more < firstMark) {
      if (more >= this.sectors || seen.has(more)) return null;
      seen.add(more);
      const numbers = this.numbers(more);
      more = numbers.pop() ?? none;
      parts.push(...numbers);
    }
    const used = parts.filter((sector) => sector < firstMark);
    if (used.some((sector) => sector >= this.sectors) || new Set(used).size < used.length) return null;
    return used.flatMap((sector) => this.numbers(sector));
  }

  numbers(sector: number): number[] {
    const start = headerBytes + sector * this.sectorBytes;
    return Array.from({ length: this.sectorBytes / 4 }, (_, at) => this.view.getUint32(start + at * 4, true));
  }

  /** The entries that each entry of a directory sector leads to. */
  entries(sector: number): number[][] {
    const start = headerBytes + sector * this.sectorBytes;
    return Array.from({ length: this.sectorBytes / entryBytes }, (_, at) =>
      [0x44, 0x48, 0x4c].map((field) => this.view.getUint32(start + at * entryBytes + field, true)),
    );
  }

  /** Only of a table without cycles; null where it leaves the file. */
  chain(table: readonly number[], start: number): number[] | null {
    const sectors: number[] = [];
    for (let sector = start; sector < firstMark; sector = table[sector] ?? none) {
      if (sector >= this.sectors) return null;
      sectors.push(sector);
    }
    return sectors;
  }
}

/** No sector comes after two others, none after itself by any way, none lies beyond the limit. */
function isAcyclic(next: readonly number[], limit: number): boolean {
  const followed = new Set<number>();
  for (const to of next) {
    if (to >= firstMark) continue;
    if (to >= limit || followed.has(to)) return false;
    followed.add(to);
  }
  // With one way into each sector, what no chain starts at is a ring.
  const reached = new Set<number>();
  next.forEach((_, start) => {
    if (followed.has(start)) return;
    for (let at = start; at < firstMark; at = next[at] ?? none) reached.add(at);
  });
  return next.every((_, at) => reached.has(at));
}

/** Every entry but the root is led to once at most. */
function isTree(entries: readonly (readonly number[])[]): boolean {
  const seen = new Set<number>([0]);
  for (const to of entries.flat()) {
    if (to >= firstMark || to === 0) continue;
    if (to >= entries.length || seen.has(to)) return false;
    seen.add(to);
  }
  return true;
}
