import { categoryLabel } from '../inventory/category';
import { type AssetGroup, alternativeKinds, type GroupChoice } from './alternative';

/** `Remote radio unit at all sites`. */
export function groupWords({ category, site, assetIds }: AssetGroup): string {
  const where = site === null ? 'at all sites' : `at ${site}`;
  const which = assetIds === null ? '' : ` (${assetIds.length} chosen)`;
  return `${categoryLabel(category)} ${where}${which}`;
}

export function choiceWords(choice: GroupChoice): string {
  const kind = alternativeKinds.find(({ id }) => id === choice.kind)?.label ?? choice.kind;
  const premium =
    choice.kind === 'upgrade'
      ? `, ${choice.premium.map((share) => Number((share * 100).toFixed(2))).join(' / ')} % above the comparable price`
      : '';
  return `${groupWords(choice)}: ${kind.charAt(0).toLowerCase()}${kind.slice(1)}${premium}`;
}

export function choicesWords(choices: readonly GroupChoice[]): string {
  return choices.length === 0 ? 'like for like everywhere' : choices.map(choiceWords).join('; ');
}
