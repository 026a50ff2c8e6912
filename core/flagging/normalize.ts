// One writing for names and models before anything is compared (method 1): case, width, punctuation, diacritics and
// legal-form suffixes. Word boundaries are kept, so that `Hik Vision` stays a near-miss of `Hikvision` and `ZTE` never
// matches inside `Aztech`.

const legalForms = new Set(
  (
    'co ltd limited inc incorporated corp corporation company llc lp gmbh ag sa sas sarl srl spa bv nv plc pty pte ' +
    'pvt private kk oy ab aps kg jsc pjsc ooo ao group sdn bhd dooel'
  ).split(' '),
);

/** Places that company names open with; they say nothing of the maker. */
const places = new Set(
  'hangzhou shenzhen zhejiang beijing shanghai wuhan nanjing tianjin chengdu guangdong xiamen suzhou sz pt'.split(
    ' ',
  ),
);

const traditional: Readonly<Record<string, string>> = {
  華: '华',
  為: '为',
  興: '兴',
  視: '视',
  訊: '讯',
  達: '达',
  雲: '云',
  聯: '联',
  電: '电',
  動: '动',
  國: '国',
  術: '术',
  數: '数',
  網: '网',
  絡: '络',
  團: '团',
  設: '设',
  備: '备',
  終: '终',
  業: '业',
};

/** Signs that the compatibility form would turn into letters: `HUAWEI™` is not `huaweitm`. */
const trademarks = /[™℠®©]/g;

/** The heading of a field that was copied with its value: `Make: Huawei`, `vendor=ZTE`. */
const fieldHeading = /^\s*(?:make|maker|mfr|mfg|manufacturer|vendor|brand|oem)\s*[:=]\s*/;

/** Lower case, ordinary width, no diacritics; traditional Chinese characters of listed names as simplified ones. */
export function foldText(text: string): string {
  const folded = text.replace(trademarks, '').normalize('NFKC').toLowerCase();
  if (!/[^ -~]/.test(folded)) return folded;
  return folded
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/\p{Script=Han}/gu, (character) => traditional[character] ?? character);
}

/** `HUAWEI TECHNOLOGIES CO.,LTD` -> `huawei technologies` as words; dots and apostrophes vanish, the rest separates. */
export function nameWords(text: string): string[] {
  const words = foldText(text)
    .replace(fieldHeading, '')
    .replace(/[.'’`´]/g, '')
    .split(/[^\p{L}\p{N}+]+/u)
    .filter((word) => word !== '');
  let end = words.length;
  while (end > 1 && legalForms.has(words[end - 1] ?? '')) end -= 1;
  return words.slice(0, end);
}

/** The words after the place names at the front; all of them where nothing else is left. */
export function withoutPlaces(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !places.has(word));
  return first <= 0 ? words : words.slice(first);
}

export function nameKey(text: string): string {
  return nameWords(text).join(' ');
}

/** Letters and digits only: registry names are compared whole in this form, never by substring. */
export function squash(text: string): string {
  return foldText(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** As the model patterns expect it: trimmed, upper case, hyphens for white space and underscores. */
export function normalizeModel(text: string): string {
  return text
    .normalize('NFKC')
    .trim()
    .toUpperCase()
    .replace(/[\s_]+/g, '-');
}

/** Letters and digits only, as `squash` leaves them. */
const placeholders = new Set(
  (
    'unknown,na,none,null,nil,tbd,tba,tbc,other,various,generic,oem,noname,unbranded,unspecified,notknown,notspecified,' +
    'notavailable,notlisted,notmarked,notlegible,notvisible,nolabel,notag,nosticker,unreadable,illegible,missing,blank,' +
    'seephoto,seepicture,seelabel,seenotes,sameasabove,asabove,ditto,misc,miscellaneous,unk,x,xxx,undefined,' +
    'pending,unlabeled,unlabelled,wornoff,tobedetermined,dontknow'
  ).split(','),
);

/** Of a phrase that says that nothing is known: `not sure`, `no markings`, `Unknown brand`. */
const nothingWords = new Set(['unknown', 'not', 'no', 'none', 'nothing']);

/** True for a cell that says nothing: `Unknown`, `N/A`, `generic`, `???`, `0`; no name is without a letter. */
export function isPlaceholder(text: string): boolean {
  const letters = squash(text);
  return placeholders.has(letters) || !/\p{L}/u.test(letters) || nothingWords.has(firstWordOf(text));
}

/** Of two words and more; a single word is a name or a placeholder as a whole. */
function firstWordOf(text: string): string {
  return /^\W*([a-z]+)\s+\S/.exec(foldText(text))?.[1] ?? '';
}
