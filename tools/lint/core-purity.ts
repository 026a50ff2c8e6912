// The core must give the same answer for the same arguments, on any day and machine: no clock, no chance but a seed,
// no input or output. What it needs from outside is an argument.

import { matches, type Rule } from './source-file';

const impure: readonly { readonly pattern: RegExp; readonly instead: string }[] = [
  { pattern: /\bDate\.now\b/g, instead: 'Take the as-of date as an argument.' },
  { pattern: /\bnew Date\(\s*\)/g, instead: 'Take the as-of date as an argument.' },
  { pattern: /\bMath\.random\b/g, instead: 'Draw from a seeded generator that is passed in.' },
  { pattern: /\bconsole\.\w/g, instead: 'Return a value or a problem; the caller prints.' },
  { pattern: /\bprocess\.\w/g, instead: 'Take what is needed as an argument.' },
  { pattern: /\bperformance\.now\b/g, instead: 'Measure in the benchmark, not in the core.' },
  {
    pattern: /\b(?:setTimeout|setInterval|setImmediate|queueMicrotask)\(/g,
    instead: 'The core only computes; wait above it.',
  },
  { pattern: /\b(?:fetch|require)\(/g, instead: 'Take the content as an argument.' },
  {
    pattern: /\b(?:window|document|localStorage|globalThis)\.\w/g,
    instead: 'Take what is needed as an argument.',
  },
  { pattern: /\bBuffer\b/g, instead: 'Use Uint8Array.' },
];

export const corePurityRule: Rule = {
  name: 'core purity',
  check: ({ path, code }) =>
    path.startsWith('core/')
      ? impure.flatMap(({ pattern, instead }) =>
          matches(code, pattern).map(({ match, line }) => ({
            line,
            message: `The core may not use ${match[0].replace(/\($/, '')}. ${instead}`,
          })),
        )
      : [],
};
