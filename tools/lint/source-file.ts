/** A file as the rules see it. */
export interface SourceFile {
  /** Relative to the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The text with comments, quoted strings and patterns blanked out, line for line. */
  readonly code: string;
}

export interface Finding {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  readonly rule: string;
  /** What is wrong, and what to do instead. */
  readonly message: string;
}

export interface Rule {
  readonly name: string;
  check(file: SourceFile): readonly Omit<Finding, 'path' | 'rule'>[];
}

const comment = String.raw`\/\/.*|\/\*[\s\S]*?\*\/`;
const quoted = String.raw`'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"`;
const pattern = String.raw`(?<=[=(,:[?]\s{0,3})\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*`;
const notCode = new RegExp([comment, quoted, pattern].join('|'), 'g');

export function sourceFile(path: string, text: string): SourceFile {
  const code = /\.md$/.test(path) ? text : text.replace(notCode, (part) => part.replace(/[^\n]/g, ' '));
  return { path, text, code };
}

/** Every match of a pattern (with the `g` flag) and the line it is on. */
export function matches(
  text: string,
  pattern: RegExp,
): readonly { readonly match: RegExpMatchArray; readonly line: number }[] {
  return [...text.matchAll(pattern)].map((match) => ({ match, line: lineAt(text, match.index ?? 0) }));
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
