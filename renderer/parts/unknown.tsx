/** Text of the workspace, or a word where there is none: unknown is a state, never a blank. */
export function OrUnknown({ text, word = 'unknown' }: { text: string | null; word?: string }) {
  if (text === null || text.trim() === '') return <span className="dimmed">{word}</span>;
  return <>{text}</>;
}
