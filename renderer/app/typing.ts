const choices = ['radio', 'checkbox', 'button', 'submit', 'range'];

/** True where keys write text; a radio button or a checkbox is an input, but nobody types in it. */
export function isTextField(element: Element | null): boolean {
  if (element instanceof HTMLInputElement) return !choices.includes(element.type);
  return (
    element instanceof HTMLTextAreaElement || (element instanceof HTMLElement && element.isContentEditable)
  );
}
