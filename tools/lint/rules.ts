import { corePurityRule } from './core-purity';
import { everyTestRunsRule, fileNameRule, sizeRule, stateRule, switchedOffRule } from './file-form';
import { glossaryRule } from './glossary';
import { layerRule } from './layers';
import { type Finding, type Rule, sourceFile } from './source-file';

export const rules: readonly Rule[] = [
  layerRule,
  corePurityRule,
  glossaryRule,
  sizeRule,
  fileNameRule,
  stateRule,
  switchedOffRule,
  everyTestRunsRule,
];

/** All findings of all rules in one file, by line. */
export function lintFile(path: string, text: string): readonly Finding[] {
  const file = sourceFile(path, text);
  return rules
    .flatMap((rule) => rule.check(file).map((finding) => ({ ...finding, path, rule: rule.name })))
    .sort((a, b) => a.line - b.line);
}
