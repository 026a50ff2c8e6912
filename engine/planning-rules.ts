import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseReplacementRules } from '../core/plan/parse-rules';
import type { ReplacementRules } from '../core/plan/rules';
import type { Result } from '../core/problem';
import { parseSiteTemplates } from '../core/schedule/parse-site-templates';
import type { SiteTemplates } from '../core/schedule/site-template';

/** Our own planning assumptions, as data: what replaces what, and how long the work takes. */
export interface PlanningRules {
  readonly replacement: ReplacementRules;
  readonly templates: SiteTemplates;
  /** SHA-256 of the files, for the input hash of a run. */
  readonly sha256: string;
}

/** @throws Error when a shipped file is missing or malformed: a bug of the build, not of the user */
export function loadPlanningRules(assetsDir: string): PlanningRules {
  const hash = createHash('sha256');
  const read = <T>(name: string, parse: (json: unknown) => Result<T>): T => {
    const text = readFileSync(join(assetsDir, 'rules', `${name}.json`), 'utf8');
    hash.update(name).update(text);
    const parsed = parse(JSON.parse(text));
    if (parsed.ok) return parsed.value;
    throw new Error(`${name}.json: ${parsed.problems.map((item) => item.reason).join('; ')}`);
  };
  return {
    replacement: read('replacement-rules', parseReplacementRules),
    templates: read('site-templates', parseSiteTemplates),
    sha256: hash.digest('hex'),
  };
}
