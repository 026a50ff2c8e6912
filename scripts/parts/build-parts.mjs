// The parts of the build and the sources each depends on; a part is built only when its sources changed.

import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { writeBundledPackages } from './bundled-packages.mjs';
import { fingerprint } from './fingerprint.mjs';
import { withLock } from './lock.mjs';
import { inRoot, stop } from './project.mjs';
import { readStamps, writeStamps } from './stamps.mjs';

const stampPath = inRoot('out', '.stamps.json');
const common = ['package-lock.json', 'scripts/parts/build-parts.mjs'];

const parts = {
  cli: {
    sources: ['core', 'db', 'engine', 'cli', 'assets'],
    outputs: ['cli/changeout.cjs', 'engine/trial-worker.cjs', 'assets'],
    build: buildCli,
  },
  node: {
    sources: ['core', 'db', 'engine', 'cli', 'electron', 'assets'],
    outputs: [
      'cli/changeout.cjs',
      'engine/engine.cjs',
      'engine/trial-worker.cjs',
      'electron/main.cjs',
      'electron/preload.cjs',
      'assets',
    ],
    build: buildNode,
  },
  window: {
    sources: ['core', 'engine/api.ts', 'electron/bridge.ts', 'renderer', 'assets', 'vite.config.mts'],
    outputs: ['renderer/index.html'],
    build: buildWindow,
  },
};

/**
 * Builds the named parts that are not current; returns the names of those it built. `force` builds all of them anew, into
 * emptied `clear` folders of `out`.
 */
export async function buildParts(names, options = {}) {
  const wanted = names.map(
    (name) =>
      parts[name] ?? stop(`There is no part “${name}”; there are ${Object.keys(parts).join(', ')}.`, 2),
  );
  const stale = () => names.filter((name, index) => options.force || !isCurrent(name, wanted[index]));
  if (stale().length === 0) return [];
  return withLock(inRoot('.runtime', 'build.lock'), async () => {
    const { force = false, clear = ['assets'] } = options;
    if (force) for (const folder of clear) rmSync(inRoot('out', folder), { recursive: true, force: true });
    const toBuild = stale();
    for (const name of toBuild) await buildPart(name);
    return toBuild;
  });
}

async function buildPart(name) {
  const stamps = { [name]: stampOf(parts[name]), ...(name === 'node' ? { cli: stampOf(parts.cli) } : {}) };
  try {
    await parts[name].build();
  } catch (error) {
    stop(`The build of “${name}” failed: ${error.message}`);
  }
  writeStamps(stampPath, stamps);
}

function isCurrent(name, part) {
  return (
    readStamps(stampPath)[name] === stampOf(part) &&
    part.outputs.every((path) => existsSync(inRoot('out', path)))
  );
}

function stampOf(part) {
  return fingerprint([...common, ...part.sources]);
}

const oldNode = { target: 'node18', external: ['electron'] };
const newNode = {
  target: 'node22',
  external: ['better-sqlite3'],
  // Libraries written as ES modules look for their files beside themselves; in the bundle that is the bundle.
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
};
const entries = {
  cli: { input: 'cli/main.ts', output: 'cli/changeout.cjs', ...newNode },
  engine: { input: 'engine/host/process-entry.ts', output: 'engine/engine.cjs', ...newNode },
  trialWorker: { input: 'engine/run/trial-worker.ts', output: 'engine/trial-worker.cjs', ...newNode },
  main: { input: 'electron/main.ts', output: 'electron/main.cjs', ...oldNode },
  preload: { input: 'electron/preload.ts', output: 'electron/preload.cjs', ...oldNode },
};

async function buildCli() {
  copyAssets();
  await bundleAll([entries.cli, entries.trialWorker]);
}

async function buildNode() {
  copyAssets();
  await bundleAll(Object.values(entries));
}

async function bundleAll(wanted) {
  const modules = [];
  for (const entry of wanted) modules.push(...(await bundle(entry)));
  writeBundledPackages('program', [...modules, 'node_modules/better-sqlite3/package.json']);
}

/** The modules that went into the bundle. */
async function bundle({ input, output, ...settings }) {
  const { build } = await import('esbuild');
  if (!existsSync(inRoot(input))) stop(`${input} does not exist; the build needs it.`);
  const { metafile } = await build({
    entryPoints: [inRoot(input)],
    outfile: inRoot('out', output),
    bundle: true,
    metafile: true,
    platform: 'node',
    format: 'cjs',
    ...settings,
    minifySyntax: true,
    keepNames: true,
    legalComments: 'none',
    plugins: [standardFonts],
    logLevel: 'warning',
  });
  if (settings.target === newNode.target) copyColorProfile(output);
  return Object.keys(metafile.inputs);
}

/** The PDF writer requires its standard fonts in a way that a bundler cannot see; this makes it plain. */
const standardFonts = {
  name: 'standard-fonts',
  setup: (build) =>
    build.onLoad({ filter: /pdfkit[\\/]js[\\/]pdfkit\.node\.mjs$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replaceAll("require$1('#", "require('#"),
      loader: 'js',
    })),
};

/** The PDF writer reads this one file beside its own code (PDF/A only); its fonts are inside the bundle. */
function copyColorProfile(output) {
  const name = 'sRGB_IEC61966_2_1.icc';
  cpSync(inRoot('node_modules/pdfkit/js/data', name), inRoot('out', output, '../data', name));
}

const interFiles = [
  '400Regular/Inter_400Regular.ttf',
  '600SemiBold/Inter_600SemiBold.ttf',
  '700Bold/Inter_700Bold.ttf',
  'LICENSE_FONT',
];

function copyAssets() {
  const target = inRoot('out', 'assets');
  mkdirSync(target, { recursive: true });
  cpSync(inRoot('assets'), target, { recursive: true });
  for (const file of interFiles) {
    cpSync(inRoot('node_modules/@expo-google-fonts/inter', file), inRoot('out/assets/fonts', basename(file)));
  }
}

async function buildWindow() {
  if (!existsSync(inRoot('renderer', 'index.html')))
    stop('renderer/index.html does not exist; the build needs it.');
  const { build } = await import('vite');
  await build({ configFile: inRoot('vite.config.mts'), logLevel: 'warn' });
}
