// The form of a file: its name, its length, no state of its own, no rule switched off.

import { matches, type Rule } from './source-file';

const LONGEST_LINES = 400;
const isCode = /\.(?:ts|tsx|mts|mjs|cjs|js)$/;

export const sizeRule: Rule = {
  name: 'size',
  check: ({ path, text }) => {
    const lines = text.trimEnd().split('\n').length;
    const hasReason = /^\/[/*] Long: ./.test(text);
    if (!isCode.test(path) || lines <= LONGEST_LINES || hasReason) return [];
    return [
      {
        line: LONGEST_LINES,
        message: `${lines} lines, more than ${LONGEST_LINES}. Split it by idea, or give the reason in the first line: // Long: …`,
      },
    ];
  },
};

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+)+$/;
const vague = /^(?:utils?|helpers?|managers?|common|misc|info|data)\./;

export const fileNameRule: Rule = {
  name: 'file name',
  check: ({ path }) => {
    const name = path.split('/').at(-1) ?? '';
    if (!isCode.test(path)) return [];
    if (!kebab.test(name))
      return [
        {
          line: 1,
          message: `The name ${name} is not kebab-case. Rename it: small letters, digits and hyphens.`,
        },
      ];
    if (vague.test(name))
      return [{ line: 1, message: `The name ${name} says nothing. Name the file for the one idea in it.` }];
    return [];
  },
};

export const stateRule: Rule = {
  name: 'no module state',
  check: ({ path, code }) =>
    isCode.test(path) && !path.startsWith('tests/')
      ? matches(code, /^(?:export )?(?:let|var)\s+\w+/gm).map(({ match, line }) => ({
          line,
          message: `“${match[0]}” is state of the module. Make it a const, or hold it in an object that is passed in.`,
        }))
      : [],
};

const switches = /@ts-ignore|@ts-nocheck|@ts-expect-error|biome-ignore/g;

export const switchedOffRule: Rule = {
  name: 'nothing switched off',
  check: ({ path, text }) =>
    isCode.test(path) && !/^(?:tests\/)?tools\/lint\//.test(path) && !path.startsWith('tests/tools/lint/')
      ? matches(text, switches).map(({ match, line }) => ({
          line,
          message: `${match[0]} switches a rule off. Mend what it points at; if the rule is wrong, change the rule.`,
        }))
      : [],
};

const restricted = /\b(?:test|it|describe)\.(?:only|skip|todo|fixme)\b/g;

export const everyTestRunsRule: Rule = {
  name: 'every test runs',
  check: ({ path, code }) =>
    path.startsWith('tests/')
      ? matches(code, restricted).map(({ match, line }) => ({
          line,
          message: `${match[0]} leaves tests out of the run. Mend or delete the test.`,
        }))
      : [],
};
