// Evidence 1 of method 1: the manufacturer is a name, alias or covered subsidiary of a listed entity, after
// normalization. Whole names first; then a brand word that opens the name; a brand word further inside (`FS, Huawei
// compatible`) is doubtful. Short words such as ZTE match as whole words only.

import type { Fraction } from '../fraction';
import { type Clue, clue } from './clue';
import { endSentence } from './end-sentence';
import { type LeadingForm, type NameForm, type NameIndex, sharedBrands } from './name-index';
import { foldText, nameWords, withoutPlaces } from './normalize';
import { strengths } from './strength';

/** Words that turn a brand into a description of somebody else's product. */
const compatibleWords = new Set([
  'compatible',
  'for',
  'replacement',
  'clone',
  'equivalent',
  'style',
  'not',
  'former',
  'ex',
]);

/** Kinds of alias that name a company related to the entity. */
const relatedKinds = new Set(['affiliate', 'subsidiary', 'parent', 'former subsidiary']);

/** Generic ends of Chinese company names, and places at their front. */
const chineseForm =
  /^(?:中国|北京|上海|深圳|杭州|浙江|天津|武汉|南京)?市?|(?:股份|有限|公司|集团|技术|科技|通讯|通信|数字|终端|设备|网络|信息|电子)+$/gu;

/** Evidence of the manufacturer's name; empty where no listed name is in it. */
export function nameClues(text: string, index: NameIndex): Clue[] {
  const words = nameWords(text);
  if (index.unrelated.has(words.join(''))) return [];
  const whole = index.whole.get(words.join(' ')) ?? joinedForms(words, index);
  if (whole !== undefined) return oncePerEntity(whole).map((form) => wholeNameClue(text, form));
  const script = otherScriptForms(text, index);
  if (script.length > 0) return oncePerEntity(script).map((form) => wholeNameClue(text, form));
  return brandClues(text, words, index);
}

/** A separator may be left out (`TPLink`), not put in: `Hik Vision USA` is a near-miss. */
function joinedForms(words: readonly string[], index: NameIndex): readonly NameForm[] | undefined {
  const forms = index.joined
    .get(words.join(''))
    ?.filter((form) => nameWords(form.text).length >= words.length);
  return forms === undefined || forms.length === 0 ? undefined : forms;
}

function otherScriptForms(text: string, index: NameIndex): readonly NameForm[] {
  if (!/\p{Script=Han}/u.test(text)) return [];
  const han = foldText(text).replace(/[^\p{Script=Han}]/gu, '');
  return index.otherScripts.get(han) ?? index.otherScripts.get(han.replace(chineseForm, '')) ?? [];
}

function brandClues(text: string, words: readonly string[], index: NameIndex): Clue[] {
  const ahead = withoutPlaces(words);
  const leading = leadingForms(ahead, 0, index);
  if (leading.length > 0) {
    const isDoubtful = words.some((word) => compatibleWords.has(word));
    const strength = isDoubtful ? strengths.nameInside : strengths.nameLeading;
    return oncePerEntity(leading).map((form) => brandClue(text, form, strength));
  }
  const inside = ahead.flatMap((_, at) => (at === 0 ? [] : leadingForms(ahead, at, index)));
  return oncePerEntity(inside).map((form) => brandClue(text, form, strengths.nameInside));
}

function leadingForms(words: readonly string[], at: number, index: NameIndex): readonly LeadingForm[] {
  const candidates = index.leading.get(words[at] ?? '') ?? [];
  const fits = candidates.filter((form) => form.words.every((word, offset) => words[at + offset] === word));
  const longest = fits[0]?.words.length ?? 0;
  return fits.filter((form) => form.words.length === longest);
}

/** One form an entity; a name that is one entity's own comes before one that is another's affiliate. */
function oncePerEntity<T extends NameForm>(forms: readonly T[]): T[] {
  const byEntity = new Map<string, T>();
  const own = forms.filter((form) => !relatedKinds.has(form.kind));
  for (const form of [...own, ...forms])
    if (!byEntity.has(form.entity.id)) byEntity.set(form.entity.id, form);
  return [...byEntity.values()];
}

function wholeNameClue(text: string, form: NameForm): Clue {
  return clue({
    kind: 'name',
    entityId: form.entity.id,
    maker: form.entity.name,
    matched: text,
    detail: endSentence(`“${text}” is the ${kindWords(form.kind)} ${form.text} of ${form.entity.name}`),
    strength: wholeNameStrength(form),
    source: form.entity.source,
    confidence: form.confidence,
    isSubsidiary: form.kind === 'subsidiary',
  });
}

function wholeNameStrength(form: NameForm): Fraction {
  const isFormer = form.kind === 'former subsidiary';
  const isRemembered = form.kind === 'member' && form.entity.entityType === 'government body';
  const isDoubtful = isFormer || isRemembered || sharedBrands.has(foldText(form.text));
  return isDoubtful || isUncertainHolding(form) ? strengths.nameDoubtful : strengths.nameWhole;
}

function isUncertainHolding(form: NameForm): boolean {
  return form.confidence === 'uncertain' && form.kind !== 'name' && form.kind !== 'former';
}

function kindWords(kind: string): string {
  return kind === 'name' || kind === 'member' ? 'listed name' : `${kind} name`;
}

function brandClue(text: string, form: NameForm, strength: Fraction): Clue {
  return clue({
    kind: 'name',
    entityId: form.entity.id,
    maker: form.entity.name,
    matched: text,
    detail: `“${text}” contains the name ${form.text} of ${form.entity.name} as a whole word.`,
    strength,
    source: form.entity.source,
    confidence: form.confidence,
  });
}
