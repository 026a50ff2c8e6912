import { problem, type Result } from '../../core/problem';

/** No inventory nests deeper; what reads the values may then call itself without fear for the stack. */
const deepest = 100;

/** @returns the value, or a problem where the text is cut off, nested without end or no JSON at all */
export function parseJson(text: string): Result<unknown> {
  if (isDeeperThan(text, deepest))
    return {
      ok: false,
      problems: [
        problem(
          `This JSON is nested more than ${deepest} levels deep; no inventory is`,
          'Export the list of assets again',
        ),
      ],
    };
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    // JSON.parse fails only for what is in the text.
    const detail = (error as Error).message.slice(0, 120);
    return {
      ok: false,
      problems: [
        problem('This JSON cannot be read; it may be cut off', 'Export it again', { value: detail }),
      ],
    };
  }
}

function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isInText) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) isInText = false;
    } else if (code === 0x22) isInText = true;
    else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > limit) return true;
    } else if (code === 0x5d || code === 0x7d) depth -= 1;
  }
  return false;
}
