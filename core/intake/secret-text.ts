// Secrets inside free text: people paste a line of a configuration into a note, and terminals show communities. What
// follows the word is taken out before anything is stored, shown or logged; the words around it stay, so that a
// person sees what was there.

const hint = /communit|password|passwd|secret|cipher|pre-shared|psk|authentication-key/i;
const mark = '(dropped)';

/** The word that announces a secret, with what may stand between, and the secret. */
const statements: readonly RegExp[] = [
  /(\bsnmp-server\s+community\s+)(\S+)/gi,
  /(\bsnmp-agent\s+community\s+(?:(?:read|write|cipher|simple|hash)\s+)*)(\S+)/gi,
  /(\bsnmp\s+(?:(?:ro|rw|read|write|v[123]c?)\s+)*community(?:\s+string)?\s*[:=]?\s*)(\S+)/gi,
  /(\b(?:password|passwd|passphrase|secret|psk|pre-shared-key|authentication-key)(?:\s*[:=]\s*|\s+(?:(?:cipher|irreversible-cipher|simple|plain|hash|[05789])\s+)+))(\S+)/gi,
  /(\bcipher\s+)(\S+)/gi,
];

/** True for a line that gives a secret away. */
export function holdsSecret(line: string): boolean {
  return hint.test(line) && line.length < 4000 && statements.some((statement) => line.search(statement) >= 0);
}

/** @returns the text without the secrets in it, the same text where it holds none */
export function withoutSecrets(text: string): string {
  if (!hint.test(text)) return text;
  return statements.reduce(
    (kept, statement) =>
      kept.replace(statement, (whole, word: string, value: string) =>
        value === mark ? whole : `${word}${mark}`,
      ),
    text,
  );
}
