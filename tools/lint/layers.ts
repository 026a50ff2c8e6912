// Who may import whom: core <- db <- engine <- (electron, cli); core and the types of engine <- renderer.
// The table is the rule; a folder that is not in it may be imported by nobody.

import { type Import, importsOf } from './imports';
import type { Rule } from './source-file';

interface Layer {
  /** Folders it may import from, itself included. */
  readonly may: readonly string[];
  /** Folders or files of which it may import only types. */
  readonly mayTypes: readonly string[];
  /** Packages it may import: a pattern of their names. */
  readonly packages: RegExp;
}

const noPackage = /^$/;
const noWindowPackage = /^(?!electron$|react(-dom)?(\/|$)|@mantine\/)/;

export const layers: Readonly<Record<string, Layer>> = {
  core: { may: ['core'], mayTypes: [], packages: noPackage },
  db: { may: ['core', 'db'], mayTypes: [], packages: /^(node:.*|better-sqlite3)$/ },
  engine: { may: ['core', 'db', 'engine'], mayTypes: [], packages: noWindowPackage },
  cli: { may: ['core', 'db', 'engine', 'cli', 'package.json'], mayTypes: [], packages: noWindowPackage },
  electron: { may: ['core', 'engine', 'electron'], mayTypes: [], packages: /^(node:.*|electron)$/ },
  renderer: {
    may: ['core', 'renderer'],
    mayTypes: ['engine', 'electron/bridge'],
    packages: /^(?!node:|electron$|better-sqlite3)/,
  },
};

export const layerRule: Rule = {
  name: 'layers',
  check: (file) => {
    const name = folderOf(file.path);
    const layer = layers[name];
    if (!layer) return [];
    return importsOf(file)
      .filter((imported) => !isAllowed(layer, imported))
      .map(({ line, target, isPackage }) => ({ line, message: remedy(name, layer, { target, isPackage }) }));
  },
};

function isAllowed(layer: Layer, { target, isPackage, isTypeOnly }: Import): boolean {
  if (isPackage) return layer.packages.test(target);
  return isWithin(target, layer.may) || (isTypeOnly && isWithin(target, layer.mayTypes));
}

function isWithin(target: string, places: readonly string[]): boolean {
  return places.some((place) => target === place || target.startsWith(`${place}/`));
}

function remedy(name: string, layer: Layer, imported: Pick<Import, 'target' | 'isPackage'>): string {
  if (imported.isPackage)
    return `${name}/ may not import the package ${imported.target}. Pass what it gives as an argument from a layer above.`;
  const may = layer.may.map((place) => `${place}/`).join(', ');
  const types =
    layer.mayTypes.length > 0 ? `, and with \`import type\` from ${layer.mayTypes.join(', ')}` : '';
  return `${name}/ may not import ${imported.target}: only from ${may}${types}. Move the shared part down, or pass it as an argument.`;
}

function folderOf(path: string): string {
  return path.split('/')[0] ?? '';
}
