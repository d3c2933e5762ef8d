// Builds an edition of the site into a folder of its own and finds all its pages, so that no test names a list of them.
//
// HEXAGLOT is the program (default: this repository's release build, else its debug build); HEXAGLOT_ROOT is the folder with
// `site.toml` (default: this repository), so that another work tree can be looked at too.

import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const repository = path.resolve(import.meta.dirname, '../../..');

/** Where the site's `site.toml` stands. */
export const root = path.resolve(process.env.HEXAGLOT_ROOT ?? repository);

/** Languages by the first part of the address. */
export const languages = {
  ar: { tag: 'ar', dir: 'rtl' },
  zh: { tag: 'zh-Hans', dir: 'ltr' },
  en: { tag: 'en', dir: 'ltr' },
  fr: { tag: 'fr', dir: 'ltr' },
  ru: { tag: 'ru', dir: 'ltr' },
  es: { tag: 'es', dir: 'ltr' },
};

/** Templates that stand for all pages where a test is too slow or too particular for every page; `optional` may be absent. */
const templates = [
  { name: 'home', path: /^$/ },
  { name: 'circular', path: /^circulars\/[^/]+\/$/ },
  { name: 'pillar', path: /^focus-areas\/access\/$/ },
  { name: 'events', path: /^events\/$/ },
  { name: 'event', path: /^events\/(?!.*road-to-addis\/$).+\/$/ },
  { name: 'terms', path: /^terms\/$/, optional: true },
  { name: 'missing', path: /^404\.html$/ },
];

/** Builds one edition; `options` are those of the command line. */
export async function build(options = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'hexaglot-browser-'));
  const site = { folder: path.join(folder, 'site'), remove: () => rmSync(folder, { recursive: true, force: true }) };
  const flags = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  try {
    await promisify(execFile)(program(), ['build', '--format', 'short', '--root', root, '--output', site.folder, ...flags]);
  } catch (error) {
    site.remove();
    const said = (error.stderr ?? '').split('\n').filter((line) => line.includes('error'));
    throw new Error(['the site cannot be built:', ...(said.length > 0 ? said : [error.message])].join('\n'));
  }
  return { ...site, ...read(site.folder) };
}

/** All files and pages of a built site. */
export function read(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  const html = files.filter((file) => file.endsWith('.html'));
  const pages = html.filter((file) => !isRedirect(path.join(folder, file))).map(page);
  if (pages.length === 0) throw new Error(`no page was found in ${folder}`);
  return { files, html, pages };
}

/** One page for each template in each of the languages. */
export function samples(pages, segments) {
  return segments.flatMap((segment) =>
    templates.flatMap(({ name, path: pattern, optional }) => {
      const found = pages.find((page) => page.segment === segment && pattern.test(page.rest));
      if (!found && !optional) throw new Error(`there is no page for the template \`${name}\` in \`${segment}\``);
      return found ? [{ ...found, template: name }] : [];
    }),
  );
}

function page(file) {
  const address = `/${file.split(path.sep).join('/')}`.replace(/\/index\.html$/, '/');
  const segment = address.split('/')[1];
  const known = segment in languages;
  return { file, address, segment: known ? segment : null, rest: known ? address.slice(segment.length + 2) : address.slice(1) };
}

function isRedirect(file) {
  return /<meta[^>]+http-equiv="?refresh/i.test(readFileSync(file, 'utf8'));
}

/** The program that builds and serves. */
export function program() {
  const known = [process.env.HEXAGLOT, ...['release', 'debug'].map((kind) => path.join(repository, 'target', kind, 'hexaglot'))];
  const found = known.find((file) => file && existsSync(file));
  if (!found) throw new Error('there is no `hexaglot` to build the site with; run `cargo build --release` first');
  return found;
}
