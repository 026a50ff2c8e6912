/**
 * Puts a text on the clipboard. The window has no permission for the clipboard by itself, and needs none: the copy command that
 * the user's key began is answered with the text, before anybody else hears of it.
 */
export function copyToClipboard(text: string): void {
  const answer = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
  };
  window.addEventListener('copy', answer, { capture: true, once: true });
  document.execCommand('copy');
  window.removeEventListener('copy', answer, { capture: true });
}
