// The category of an asset: from the words of the file where a column says what it is, else from model and
// manufacturer by the patterns of category-patterns.ts. First pattern that matches wins; what none knows stays
// `unknown`, because a wrong category plans the wrong replacement.

import { type AssetCategory, assetCategories } from './category';
import { makerPatterns, modelPatterns } from './category-patterns';
import { roleWords } from './category-words';

export interface CategoryClues {
  readonly manufacturer: string | null;
  readonly model: string | null;
  /** Text of a column that says what the asset is for: role, type, category, function. */
  readonly role: string | null;
}

/** @returns the category, `unknown` when no word and no pattern settles it */
export function inferCategory(clues: CategoryClues): AssetCategory {
  const said = clues.role === null ? 'unknown' : categoryOfWords(clues.role);
  if (said !== 'unknown') return said;
  const model = (clues.model ?? '')
    .normalize('NFKC')
    .trim()
    .toUpperCase()
    .replace(/[\s_]+/g, '-');
  const maker = (clues.manufacturer ?? '').normalize('NFKC').toLowerCase();
  const byModel = model === '' ? undefined : modelPatterns.find((entry) => fits(entry, maker, model));
  if (byModel) return byModel.category;
  const fromModelWords = model === '' ? 'unknown' : categoryOfWords(clues.model ?? '');
  if (fromModelWords !== 'unknown') return fromModelWords;
  return makerPatterns.find((entry) => entry.maker.test(maker))?.category ?? 'unknown';
}

function fits(entry: (typeof modelPatterns)[number], maker: string, model: string): boolean {
  return (
    (entry.maker === null || maker === '' || entry.maker.test(maker)) &&
    !(entry.maker !== null && maker === '' && entry.needsMaker === true) &&
    entry.model.test(model)
  );
}

/** @returns the category that these words name, `unknown` when they name none */
export function categoryOfWords(text: string): AssetCategory {
  const words = text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_/-]+/g, ' ');
  const exact = assetCategories.find(
    (one) => one.id.replaceAll('-', ' ') === words || plain(one.label) === words,
  );
  if (exact) return exact.id;
  return roleWords.find((entry) => entry.words.test(words))?.category ?? 'unknown';
}

function plain(label: string): string {
  return label.toLowerCase().replace(/[\s_/-]+/g, ' ');
}
