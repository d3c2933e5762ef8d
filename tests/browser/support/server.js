// Serves a built site on the loopback interface as a static host would: with the site's own headers, compressed, and with the
// page for missing addresses of the reader's language.

import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/**
 * The policy that pages must live with where the site does not bring a `_headers` file of its own. Nothing on a page connects to
 * anything, but Chromium lets Lighthouse read `robots.txt` only where the policy of the page would.
 */
export const strictPolicy =
  "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
  '.ics': 'text/calendar; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
};
const compressible = /^text\/|xml|json/;

/** Starts on a free port; `folder` may be set later, so that a site can be built for the port. */
export async function serve(folder) {
  const site = { folder, headers: [], compressed: new Map() };
  const server = createServer((request, response) => answer(site, request, response));
  await new Promise((started) => server.listen(0, '127.0.0.1', started));
  const show = (next) => {
    site.folder = next;
    site.headers = readHeaders(next);
    site.compressed.clear();
  };
  if (folder) show(folder);
  return { origin: `http://localhost:${server.address().port}`, show, policy: () => policyOf(site), stop: () => server.close() };
}

/** Reads a `_headers` file: a pattern of addresses on a line of its own, its headers indented below it. */
export function readHeaders(folder) {
  const file = path.join(folder, '_headers');
  if (!existsSync(file)) return [];
  const rules = [];
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const text = line.trim();
    if (!text || text.startsWith('#')) continue;
    if (!/^\s/.test(line)) rules.push({ pattern: toPattern(text), headers: [] });
    else rules.at(-1)?.headers.push([text.slice(0, text.indexOf(':')).trim(), text.slice(text.indexOf(':') + 1).trim()]);
  }
  return rules;
}

function toPattern(text) {
  const escaped = text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\*/g, '.*').replace(/:\w+/g, '[^/]+')}$`);
}

function policyOf(site) {
  return headersOf(site, '/en/').find(([name]) => name.toLowerCase() === 'content-security-policy')?.[1];
}

function headersOf(site, address) {
  const found = site.headers.filter((rule) => rule.pattern.test(address)).flatMap((rule) => rule.headers);
  const hasPolicy = found.some(([name]) => name.toLowerCase() === 'content-security-policy');
  return hasPolicy ? found : [...found, ['Content-Security-Policy', strictPolicy]];
}

function answer(site, request, response) {
  const address = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  const [status, file] = find(site.folder, address);
  const type = types[path.extname(file)] ?? 'application/octet-stream';
  response.statusCode = status;
  response.setHeader('Content-Type', type);
  for (const [name, value] of headersOf(site, address)) response.setHeader(name, value);
  if (!file) return response.end();
  const coding = compressible.test(type) ? codingOf(request) : null;
  if (coding) response.setHeader('Content-Encoding', coding);
  response.setHeader('Vary', 'Accept-Encoding');
  response.end(coding ? compress(site, file, coding) : readFileSync(file));
}

function find(folder, address) {
  const below = path.join(folder, path.normalize(address));
  for (const file of [below, path.join(below, 'index.html')]) {
    if (existsSync(file) && statSync(file).isFile()) return [200, file];
  }
  for (const missing of [path.join(folder, address.split('/')[1] ?? '', '404.html'), path.join(folder, '404.html')]) {
    if (existsSync(missing)) return [404, missing];
  }
  return [404, ''];
}

function codingOf(request) {
  const accepted = request.headers['accept-encoding'] ?? '';
  return ['br', 'gzip'].find((coding) => accepted.includes(coding)) ?? null;
}

function compress(site, file, coding) {
  const key = `${coding} ${file}`;
  if (!site.compressed.has(key)) {
    const body = readFileSync(file);
    site.compressed.set(key, coding === 'br' ? brotliCompressSync(body) : gzipSync(body, { level: 9 }));
  }
  return site.compressed.get(key);
}
