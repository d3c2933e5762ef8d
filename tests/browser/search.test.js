// Searches the published site in the browser: 20 queries in each language as a delegate would type them, keyboard, screen reader,
// addresses with a query, hostile queries and titles, and the words of the index as the browser folds and cuts them.

import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { crew, launch } from './support/browser.js';
import { serve } from './support/server.js';
import { copy } from './support/editing.js';
import { build, languages, program, read, root } from './support/site.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const queries = JSON.parse(readFileSync(path.join(import.meta.dirname, 'search/queries.json'), 'utf8'));
const script = path.join(root, 'src/theme/builtin/assets/search.js');
let browser, server, site, tab;
const complaints = [];

before(async () => {
  browser = await launch();
  site = await build();
  server = await serve(site.folder);
  tab = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })).newPage();
  tab.on('console', (message) => complaints.push(message.text()));
  tab.on('pageerror', (error) => complaints.push(error.message));
});

after(async () => {
  await browser?.close();
  server?.stop();
  site?.remove();
});

const said = (one) => one.locator('.search-status').textContent();
/** Asks, and waits for the answer. */
async function ask(one, query) {
  await one.locator('.search-status').evaluate((status) => (status.textContent = ''));
  await one.locator('#search-query').fill(query);
  await one.waitForFunction(() => document.querySelector('.search-status').textContent !== '');
  return one.locator('.search-results h2 a').evaluateAll((links) => links.map((link) => new URL(link.href).pathname));
}

for (const [segment, list] of Object.entries(queries)) {
  test(`in \`${segment}\` each of ${list.length} queries finds what is wanted among the first three`, async () => {
    await tab.goto(`${server.origin}/${segment}/search/`);
    const missed = [];
    for (const [query, wanted] of list) {
      const first = (await ask(tab, query)).slice(0, 3);
      if (!wanted.every((page) => first.includes(`/${segment}/${page}`))) missed.push(`${query}: ${first}`);
    }
    assert.equal(list.length, 20);
    assert.deepEqual(missed, []);
  });
}

test('nothing of an index is loaded before somebody searches, and little then', async (context) => {
  const loaded = [];
  const listen = (response) => loaded.push(new URL(response.url()).pathname);
  tab.on('response', listen);
  await tab.goto(`${server.origin}/en/about/`);
  await tab.goto(`${server.origin}/en/search/`, { waitUntil: 'networkidle' });
  const of = (pattern) => [...new Set(loaded.filter((address) => pattern.test(address)))];
  assert.deepEqual(of(/index\.json|words-|pages-/), []);
  assert.equal(of(/\.js$/).length, 1);
  await ask(tab, 'roundtable');
  tab.off('response', listen);
  const bytes = (addresses) => addresses.reduce((sum, address) => sum + brotliCompressSync(readFileSync(path.join(site.folder, address))).length, 0);
  const [own, index] = [bytes(of(/\.js$/)), bytes(of(/index\.json|words-|pages-/))];
  context.diagnostic(`script ${own} bytes, index ${index} bytes, compressed`);
  assert.ok(own <= 60_000 && index <= 100_000);
});

test('an address with a query is answered at once, and follows what is typed', async () => {
  await tab.goto(`${server.origin}/ru/search/?q=${encodeURIComponent('обязательства')}`);
  await tab.locator('.search-results li').first().waitFor();
  assert.match(await said(tab), /^\D?\d+\D*результат/);
  assert.equal(await tab.locator('#search-query').inputValue(), 'обязательства');
  assert.ok((await tab.locator('.search-results mark').allTextContents()).some((text) => /обязательств/i.test(text)));
  await ask(tab, 'форма');
  await tab.waitForURL(/q=%D1%84/);
});

test('a result leads to the section in which the words are', async () => {
  await tab.goto(`${server.origin}/en/search/?q=landlocked`);
  const link = tab.locator('.search-section a').first();
  await link.waitFor();
  const { pathname, hash } = new URL(await link.evaluate((link) => link.href));
  const html = readFileSync(path.join(site.folder, pathname, 'index.html'), 'utf8');
  assert.ok(html.includes(`id="${decodeURIComponent(hash.slice(1))}"`));
});

test('results are filtered by kind, and what is chosen is in the address', async () => {
  await tab.goto(`${server.origin}/en/search/?q=addis`);
  await tab.locator('select[name=kind]').waitFor();
  const value = await tab.locator('select[name=kind] option', { hasText: /^Event \(\d+\)$/ }).getAttribute('value');
  const wanted = Number((await tab.locator(`select[name=kind] option[value="${value}"]`).textContent()).match(/\d+/)[0]);
  await tab.locator('select[name=kind]').selectOption(value);
  await tab.waitForURL(/kind=Event/);
  assert.equal(Number((await said(tab)).match(/\d+/)[0]), wanted);
  await tab.reload();
  await tab.locator('.search-results li').first().waitFor();
  assert.equal(Number((await said(tab)).match(/\d+/)[0]), wanted);
});

test('the keyboard is enough: `/` leads to the field, Escape empties it, the focus stays', async () => {
  await tab.goto(`${server.origin}/en/search/`);
  await tab.keyboard.press('/');
  const focused = () => tab.evaluate(() => document.activeElement.id);
  assert.equal(await focused(), 'search-query');
  await tab.keyboard.type('roundtable/');
  await tab.locator('.search-results li').first().waitFor();
  assert.equal(await focused(), 'search-query');
  assert.equal(await tab.locator('#search-query').inputValue(), 'roundtable/');
  await tab.keyboard.press('Enter');
  await tab.keyboard.press('Escape');
  assert.equal(await tab.locator('#search-query').inputValue(), '');
  assert.equal(await tab.locator('.search-results li').count(), 0);
  assert.ok(await tab.locator('.search-all').isVisible());
});

test('a screen reader hears how many results there are, in the forms of the language', async () => {
  assert.equal(await tab.locator('.search-status').getAttribute('role'), 'status');
  for (const [segment, nothing] of [['ar', /^لم/], ['en', /^Nothing/], ['fr', /^Aucun/], ['ru', /^Ничего/]]) {
    await tab.goto(`${server.origin}/${segment}/search/`);
    await ask(tab, 'qqqqqqzzzz');
    assert.match(await said(tab), nothing);
  }
});

test('axe finds nothing on a page with results', async () => {
  for (const segment of Object.keys(languages)) {
    for (const [width, colorScheme] of [[390, 'dark'], [1280, 'light']]) {
      await tab.setViewportSize({ width, height: 900 });
      await tab.emulateMedia({ colorScheme });
      await tab.goto(`${server.origin}/${segment}/search/?q=Partner2Connect`);
      await tab.locator('.search-results li').first().waitFor();
      await tab.evaluate(axe);
      const { violations } = await tab.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
      assert.deepEqual(violations.map(({ id, nodes }) => [id, nodes[0].html]), [], `${segment} ${width}`);
      assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), width);
    }
  }
  await tab.setViewportSize({ width: 1280, height: 900 });
  await tab.emulateMedia({ colorScheme: 'light' });
});

test('without JavaScript the search page lists all pages by section', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  for (const segment of Object.keys(languages)) {
    await plain.goto(`${server.origin}/${segment}/search/?q=x`);
    const listed = new Set(await plain.locator('.search-all a').evaluateAll((links) => links.map((link) => new URL(link.href).pathname)));
    const pages = site.pages.filter((page) => page.segment === segment && !/404|^search\//.test(page.rest)).map(({ address }) => address);
    assert.deepEqual(pages.filter((address) => !listed.has(address)), []);
    assert.ok(await plain.locator('.search-all').isVisible());
  }
  await context.close();
});

test('hostile queries and titles stay text', async () => {
  const title = '<img src=x onerror="window.hacked=1"> & </script><b>bold</b> \u202egnp';
  const hostile = copy({ 'content/hostile.en.md': `---\ntitle: ${JSON.stringify(title)}\n---\n\nText \`<svg onload=1>\` of hostility.\n` });
  await promisify(execFile)(program(), ['build', '--root', hostile.folder, '--output', path.join(hostile.folder, 'out')]).catch(() => {});
  const other = await serve(path.join(hostile.folder, 'out'));
  try {
    await tab.goto(`${other.origin}/en/search/`);
    const found = await ask(tab, 'hostility');
    assert.ok(found.includes('/en/hostile/'));
    assert.ok((await tab.locator('.search-results h2').allTextContents()).some((text) => text.includes('<img src=x')));
    const all = ['<img src=x onerror=window.hacked=1>', 'a'.repeat(10_000), '.*+?^${}()|[]\\', '\u202e\u2066abc\u2069', '"><script>', '%', '\u0000x', '😀', '__proto__ constructor toString', '联'.repeat(300), '/'];
    for (const query of all) {
      await ask(tab, query);
      await tab.goto(`${other.origin}/en/search/?q=${encodeURIComponent(query).slice(0, 3000)}`);
      await tab.waitForTimeout(50);
    }
    assert.equal(await tab.evaluate(() => window.hacked), undefined);
    assert.equal(await tab.locator('.search-results img, .search-results svg').count(), 0);
  } finally {
    other.stop();
    hostile.remove();
  }
});

test('the browser folds and cuts words as the program does', async () => {
  const { language } = await import(script);
  const signs = [];
  const ranges = [[0xc0, 0x24f], [0x370, 0x6ff], [0x900, 0x97f], [0xe01, 0xe3a], [0x10a0, 0x10ff], [0x1e00, 0x1fff], [0x2c00, 0x2c5f], [0x3041, 0x30fe], [0x4e00, 0x4e40], [0xac00, 0xac40], [0xfb00, 0xfb06], [0xfb50, 0xfb80], [0xff10, 0xff5a]];
  for (const [first, last] of ranges) for (let code = first; code <= last; code += 1) if (/[\p{L}\p{Nd}]/u.test(String.fromCodePoint(code))) signs.push(String.fromCodePoint(code));
  const words = signs.flatMap((sign) => [`x${sign}y`, `${sign}${sign}`]).concat('co\u00adoperation', 'e\u0301cole', 'ك\u0640ت\u064eاب', 'İI', 'ΣΑΣ', '½', 'Ⅻ', 'ﬁn');
  const own = copy({ 'content/words.en.md': `---\ntitle: Words\ntypography: verbatim\n---\n\n${words.join(' ')}\n` });
  await promisify(execFile)(program(), ['build', '--root', own.folder, '--output', path.join(own.folder, 'out')]).catch(() => {});
  try {
    const { files } = read(path.join(own.folder, 'out'));
    const text = (file) => readFileSync(path.join(own.folder, 'out', file), 'utf8');
    for (const segment of Object.keys(languages)) {
      const rules = language(JSON.parse(text(`${segment}/search/index.json`)).rules);
      const forms = new Set();
      for (const line of files.filter((file) => file.startsWith(`${segment}/search/words-`)).flatMap((file) => text(file).split('\n'))) {
        const [stem, list] = line.split('\t');
        if (!list || list[0] === '>') forms.add(stem);
        else for (const form of list.split(',')) forms.add(form[0] === '-' ? stem + form.slice(1) : form);
      }
      const pages = files.filter((file) => file.startsWith(`${segment}/search/pages-`)).flatMap((file) => JSON.parse(text(file)));
      const texts = pages.flatMap(([, title, description, date, sections]) => [title, description, date, ...sections.flatMap(([, heading, text]) => [heading, text])]);
      const all = texts.flatMap((text) => rules.words(text).map((word) => word.text)).concat(segment === 'en' ? words : []);
      // The last word of an excerpt may be cut.
      const missing = all.filter((word) => rules.cut(word).some(({ form }) => !forms.has(form)));
      assert.ok(all.length > 500, segment);
      assert.deepEqual([...new Set(missing)].filter((word) => !texts.some((text) => text.endsWith(word))), [], segment);
    }
  } finally {
    own.remove();
  }
});

test('the browser complains of nothing', () => assert.deepEqual([...new Set(complaints)], []));
