// The strict content security policy allows only styles that carry the nonce of this start. The main process
// writes it into `<meta property="csp-nonce">`; the libraries that make style elements at run time get it here.

import { setNonce } from 'get-nonce';

/** The nonce of this start; undefined on a page without a policy (tests). */
export function styleNonce(): string | undefined {
  const meta = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]');
  return meta?.nonce || meta?.content || undefined;
}

/** For the scroll lock of dialogs, which takes its nonce from a global. */
export function announceNonce(): void {
  const nonce = styleNonce();
  if (nonce) setNonce(nonce);
}
