// A paste of a terminal session: prompts, several commands, paging marks. It is cut at the prompts; what stands between
// two of them is the output of the command that was typed.

export interface CommandSection {
  /** Name of the asset whose prompt it was; null when the text starts without one. */
  readonly speaker: string | null;
  /** In lower case without the prompt; empty when the text starts without one. */
  readonly command: string;
  readonly lines: readonly string[];
}

const verbs = String.raw`(?:show|sh|display|dis|arp|ip|nbtstat|screen-length|terminal|enable|exit|quit|configure|system-view|save|undo|set|cat|ping|onvif|ssh|telnet|no)\b`;
/** `<sw-1>`, `[~sw-1-GigabitEthernet0/0/1]`, `sw-1#`, `user@mx-1>`, `[admin@tower] >`, `C:\>`. */
const prompts: readonly RegExp[] = [
  new RegExp(String.raw`^(?:HRP_[MS])?<([\w.~*-]+)>\s*(${verbs}.*)$`, 'i'),
  /^\[\w[\w.-]*@([^\]]+)\]\s*(?:\/[\w/ -]*)?>\s*(\/?\S.*)$/i,
  new RegExp(String.raw`^\[[~*]?([\w.-]+)\]\s*(${verbs}.*)$`, 'i'),
  new RegExp(
    String.raw`^(?:[\w.-]+@)?([A-Za-z][\w.-]*)(?::[^\s#$>]*)?(?:\([\w/-]+\))?[>#$%]\s*(${verbs}.*)$`,
    'i',
  ),
  new RegExp(String.raw`^([A-Za-z]):\\[^>]*>\s*(${verbs}.*)$`, 'i'),
  /^()(\/(?:ip neighbor|ip arp|system)\b.*)$/i,
];
const bareVerb = /^(?:show|display)\s+[a-z][a-z -]*$/i;
/** Marks of a terminal that stops after each screen, with the cursor moves that wipe them out. */
const paging = /-{2,5}\s?\(?more\)?(?:\s?\(?[^)\n]*\)?)?\s?-{2,5}(?:\s*\[\d{1,3}D)*|<--- more --->/gi;
const cursorMove = new RegExp(
  String.raw`${String.fromCharCode(27)}\[[0-9;]*[A-Za-z]|${String.fromCharCode(8)}+`,
  'g',
);

export function commandSections(text: string): CommandSection[] {
  const sections: { speaker: string | null; command: string; lines: string[] }[] = [];
  let current: { speaker: string | null; command: string; lines: string[] } = {
    speaker: null,
    command: '',
    lines: [],
  };
  for (const raw of text.split(/\r\n|\n|\r/)) {
    const shown = raw.replace(cursorMove, '');
    const unpaged = shown.replace(paging, '');
    const line = (unpaged === shown ? shown : unpaged.trimStart()).trimEnd();
    const typed = promptOf(line);
    if (typed === null) {
      current.lines.push(line);
      continue;
    }
    if (current.command !== '' || current.lines.some((one) => one !== '')) sections.push(current);
    const speaker = typed.speaker ?? current.speaker;
    current = { speaker, command: typed.command, lines: [] };
  }
  sections.push(current);
  return sections;
}

function promptOf(line: string): { speaker: string | null; command: string } | null {
  if (line.length > 200) return null;
  for (const prompt of prompts) {
    const match = prompt.exec(line);
    if (match) {
      const name = (match[1] ?? '').replace(/^[~*]+/, '');
      // A drive letter is no name.
      return { speaker: name.length > 1 ? name : null, command: commandOf(match[2] ?? '') };
    }
  }
  return bareVerb.test(line) ? { speaker: null, command: commandOf(line) } : null;
}

function commandOf(typed: string): string {
  return typed
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^\//, '')
    .replace(/^sh /, 'show ')
    .replace(/^dis /, 'display ');
}
