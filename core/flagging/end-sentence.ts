/** Adds the final period, unless the text ends in one: company names do (`Co., Ltd.`). */
export function endSentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}
