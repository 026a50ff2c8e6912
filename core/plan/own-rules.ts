// The operator's rules over the shipped ones: a rule can be added, changed, switched off and moved. What ships is never
// changed, so a later version of it reaches the workspace wherever the operator said nothing. Rules that the chosen
// order does not name stand behind the rule that they follow in the shipped set; new own rules go first.

import { canonicalJson } from '../json/canonical';
import type { ReplacementRule, ReplacementRules } from './rules';

export interface OwnRules {
  /** New rules, and changed ones under the id of the shipped rule. */
  readonly rules: readonly ReplacementRule[];
  readonly disabledIds: readonly string[];
  /** Rule ids in order of precedence; null = own rules first, then as shipped. */
  readonly order: readonly string[] | null;
}

export type RuleOrigin = 'shipped' | 'changed' | 'own';

export interface RuleEntry {
  readonly rule: ReplacementRule;
  readonly origin: RuleOrigin;
  readonly isDisabled: boolean;
}

export const noOwnRules: OwnRules = { rules: [], disabledIds: [], order: null };

/** Every rule, also the disabled ones, in order of precedence. */
export function ruleEntries(shipped: ReplacementRules, own: OwnRules): RuleEntry[] {
  const changed = new Map(own.rules.map((rule) => [rule.id, rule]));
  const shippedIds = new Set(shipped.rules.map((rule) => rule.id));
  const added = own.rules.filter((rule) => !shippedIds.has(rule.id));
  const natural = [...added, ...shipped.rules.map((rule) => changed.get(rule.id) ?? rule)];
  return inOrder(natural, own.order).map((rule) => ({
    rule,
    origin: !shippedIds.has(rule.id) ? 'own' : changed.has(rule.id) ? 'changed' : 'shipped',
    isDisabled: own.disabledIds.includes(rule.id),
  }));
}

/** The rules that plan, in order; the version says when they are not the shipped ones. */
export function rulesInForce(shipped: ReplacementRules, own: OwnRules): ReplacementRules {
  const entries = ruleEntries(shipped, own);
  const isAsShipped = own.rules.length === 0 && own.disabledIds.length === 0 && own.order === null;
  if (isAsShipped) return shipped;
  return {
    ...shipped,
    version: `${shipped.version}, changed in this workspace`,
    rules: entries.filter((entry) => !entry.isDisabled).map((entry) => entry.rule),
  };
}

function inOrder(
  natural: readonly ReplacementRule[],
  order: readonly string[] | null,
): readonly ReplacementRule[] {
  if (order === null) return natural;
  const byId = new Map(natural.map((rule) => [rule.id, rule]));
  const placed = order.flatMap((id) => byId.get(id) ?? []);
  const named = new Set(order);
  natural.forEach((rule, index) => {
    if (named.has(rule.id)) return;
    const before = natural[index - 1];
    const at = before === undefined ? -1 : placed.indexOf(before);
    placed.splice(at + 1, 0, rule);
  });
  return placed;
}

/** All rules as a file that `parseReplacementRules` takes back; `disabledIds` beside them. */
export function rulesFile(shipped: ReplacementRules, own: OwnRules): object {
  const entries = ruleEntries(shipped, own);
  return {
    schema: 'changeout/replacement-rules/1',
    version: rulesInForce(shipped, own).version,
    rules: entries.map((entry) => entry.rule),
    disabledIds: entries.filter((entry) => entry.isDisabled).map((entry) => entry.rule.id),
  };
}

export type RulesFileMode = 'add' | 'replace';

/**
 * The own rules after a file was taken.
 * @param mode `add` lays the rules of the file over what is there, by id; `replace` makes the file the whole set: what it
 *   does not name is switched off or, where it is an own rule, dropped
 */
export function withRulesFile(
  own: OwnRules,
  shipped: ReplacementRules,
  file: { readonly rules: readonly ReplacementRule[]; readonly disabledIds: readonly string[] },
  mode: RulesFileMode,
): OwnRules {
  const isShipped = (rule: ReplacementRule): boolean =>
    shipped.rules.some((one) => one.id === rule.id && canonicalJson(one) === canonicalJson(rule));
  const fileIds = new Set(file.rules.map((rule) => rule.id));
  const changed = file.rules.filter((rule) => !isShipped(rule));
  if (mode === 'add') {
    const kept = own.rules.filter((rule) => !fileIds.has(rule.id));
    const stillDisabled = own.disabledIds.filter((id) => !fileIds.has(id));
    return {
      rules: [...changed, ...kept],
      disabledIds: [...stillDisabled, ...file.disabledIds],
      order: own.order,
    };
  }
  const missing = shipped.rules.filter((rule) => !fileIds.has(rule.id)).map((rule) => rule.id);
  const order = [...file.rules.map((rule) => rule.id), ...missing];
  const natural = [
    ...changed.filter((rule) => !shipped.rules.some((one) => one.id === rule.id)).map((rule) => rule.id),
    ...shipped.rules.map((rule) => rule.id),
  ];
  return {
    rules: changed,
    disabledIds: [...file.disabledIds, ...missing],
    order: order.join() === natural.join() ? null : order,
  };
}
