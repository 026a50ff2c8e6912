// The window is treated as if it could be taken over: it is sandboxed, loads only our own files over our own scheme
// with a strict content policy, may ask for no permission, go nowhere and open nothing but an https page in the
// system's browser (the sources of the lists).

import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { app, protocol, session, type WebPreferences } from 'electron';
import type { ExternalPages } from './external-pages';

export const APP_ORIGIN = 'changeout://app';

export const windowPreferences: WebPreferences = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webviewTag: false,
  spellcheck: false,
};

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'changeout', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built window from `folder`, and refuses everything else the window could try. */
export function secureSession(folder: string, pages: ExternalPages): void {
  const nonce = randomBytes(16).toString('base64');
  protocol.handle('changeout', (request) => answerRequest(folder, request.url, nonce));
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.defaultSession.setPermissionCheckHandler(() => false);
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event, url) => {
      if (!url.startsWith(`${APP_ORIGIN}/`)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(({ url }) => {
      void pages.open(url);
      return { action: 'deny' };
    });
  });
}

export function contentPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

async function answerRequest(folder: string, url: string, nonce: string): Promise<Response> {
  const path = fileOf(folder, url);
  const content = path === null ? null : await readFile(path).catch(() => null);
  if (path === null || content === null) return new Response('Not found', { status: 404 });
  const extension = extname(path);
  const body = extension === '.html' ? withNonce(content.toString('utf8'), nonce) : new Uint8Array(content);
  const headers = {
    'content-type': contentTypes[extension] ?? 'application/octet-stream',
    'content-security-policy': contentPolicy(nonce),
    'x-content-type-options': 'nosniff',
  };
  return new Response(body, { headers });
}

/** The file a request means; null when it is not ours or lies outside the folder. */
export function fileOf(folder: string, url: string): string | null {
  const { host, pathname } = new URL(url);
  if (host !== 'app') return null;
  const path = normalize(join(folder, decodeURIComponent(pathname)));
  return path.startsWith(folder + sep) ? path : null;
}

function withNonce(html: string, nonce: string): string {
  return html.replace('<head>', `<head><meta property="csp-nonce" nonce="${nonce}">`);
}
