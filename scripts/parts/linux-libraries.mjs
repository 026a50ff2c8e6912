// The system libraries that Electron and the virtual display need on Linux: found by asking the loader, installed
// when we may, else named in one line that can be pasted.

import { existsSync } from 'node:fs';
import { hasDisplay, inRoot, stop } from './project.mjs';
import { capture } from './run.mjs';
import { readStamps, writeStamps } from './stamps.mjs';

const stampPath = inRoot('.runtime', 'libraries.json');

const wanted = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'fonts-dejavu-core'];
const forDisplay = ['xvfb', 'xauth'];

/** Makes sure that `executable` can be loaded and, without a display, that a virtual one can be started. */
export function ensureLinuxLibraries(executable) {
  if (process.platform !== 'linux') return;
  const checked = `${executable} ${hasDisplay()}`;
  if (readStamps(stampPath).libraries === checked) return;
  requireLibraries(executable);
  writeStamps(stampPath, { libraries: checked });
}

/** What the tests look at PDF files with. Where we may not install it, those tests fail and say how. */
export function ensureDocumentTools() {
  if (process.platform !== 'linux' || capture('pdftotext', ['-v']).status === 0) return;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) install(['poppler-utils']);
  else process.stderr.write('Tests of PDF files need poppler-utils: install it before `npm test`.\n');
}

function requireLibraries(executable) {
  const libraries = missingLibraries(executable);
  const needsDisplay = !hasDisplay() && capture('which', ['xvfb-run', 'xauth']).status !== 0;
  if (libraries.length === 0 && !needsDisplay) return;
  const names = [
    ...(needsDisplay ? forDisplay : []),
    ...(libraries.length > 0 ? wanted : ['fonts-dejavu-core']),
  ];
  if (!existsSync('/usr/bin/apt-get')) {
    stop(
      `Install with your system's package manager: ${[...libraries, ...(needsDisplay ? ['Xvfb with xvfb-run', 'xauth'] : [])].join(', ')}`,
      2,
    );
  }
  install(names);
}

function install(names) {
  if (process.getuid?.() !== 0)
    stop(`Run once: sudo apt-get install -y --no-install-recommends ${named(names).join(' ')}`, 2);
  process.stderr.write(`Installing system packages: ${names.join(' ')} ...\n`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  capture('apt-get', ['update'], { env });
  const result = capture('apt-get', ['install', '-y', '--no-install-recommends', ...named(names)], { env });
  if (result.status !== 0)
    stop(`apt-get install failed:\n${result.output.trim().split('\n').slice(-5).join('\n')}`, 2);
}

/** Since 2024 Debian and Ubuntu name some libraries with `t64` at the end; whichever the machine offers. */
function named(names) {
  return names.map((name) => (isOffered(`${name}t64`) ? `${name}t64` : name));
}

function isOffered(name) {
  if (!name.startsWith('lib')) return false;
  return /Candidate: (?!\(none\))/.test(capture('apt-cache', ['policy', name]).output);
}

function missingLibraries(executable) {
  const { output } = capture('ldd', [executable]);
  return output
    .split('\n')
    .filter((line) => line.includes('not found'))
    .map((line) => line.trim().split(' ')[0] ?? '');
}
