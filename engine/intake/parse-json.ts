import { problem, type Result } from '../../core/problem';

/** @returns the value, or a problem where the text is cut off or no JSON at all */
export function parseJson(text: string): Result<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    // JSON.parse fails only for what is in the text: no JSON, or nested deeper than the stack.
    const detail = (error as Error).message.slice(0, 120);
    return {
      ok: false,
      problems: [
        problem('This JSON cannot be read; it may be cut off', 'Export it again', { value: detail }),
      ],
    };
  }
}
