// Shows that each check finds the fault that it is made for: a page with one of each, and one without any.

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { crew, launch } from './support/browser.js';
import { Findings, tell } from './support/findings.js';
import { readHeaders, serve } from './support/server.js';
import { read } from './support/site.js';
import { visit } from './support/visit.js';
import { walk } from './support/walk.js';
import { openHolder, tryWidths } from './support/widths.js';

const whole = `<!doctype html>
<html lang="ru" dir="ltr"><head><meta charset="utf-8"><title>Страница</title><link rel="icon" href="/icon.svg">
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/whole.css"></head>
<body><a href="#content">К тексту</a><header><a href="/ru/whole/">Начало</a></header><main id="content"><h1>Страница</h1><p>Письмо BDT/DIR/110 на <a href="https://www.itu.int/">itu.int</a>, <bdi lang="en">in English</bdi>.</p>
<p class="painted">Узор</p><svg viewBox="0 0 200 40" width="200" height="40"><rect width="200" height="40" fill="#036"/><text y="30" fill="#fff">Надпись</text></svg></main>
<footer><a href="/ru/whole/">Начало</a></footer></body></html>`;

const broken = `<!doctype html>
<html lang="ru" dir="rtl"><head><meta charset="utf-8"><title>Страница</title><link rel="icon" href="/icon.svg">
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/broken.css">
<link rel="canonical" href="https://example.org/en/"></head>
<body style="margin: 0"><header><a href="/ru/whole/">Начало</a></header><main><h1>Страница</h1><h1>Another heading</h1><p class="pale">Бледно</p><p class="pale-dark">Темно</p>
<p lang="ar" dir="ltr">نص</p><p class="wide">Широко</p><p class="cut">Неразрывнаястрока</p>
<p class="painted">Узор</p><a href="#nowhere">Никуда</a> <a href="/ru/nothing/">Ничего</a>
<img src="/picture.png" alt="Снимок"><img src="http://other.invalid/picture.png" alt="Чужой снимок"><script src="/script.js"></script>
<a class="bare" href="#x">Без рамки</a> <a class="faint" href="#x">Бледная рамка</a> <a class="away" href="#x">За краем</a> <a class="first" tabindex="1" href="#x">Первая</a>
<div class="over"></div></main></body></html>`;

const calm = `:root { color-scheme: light dark } body { color: #111; background: #fff } a { transition: all 60s; display: inline-block; padding: 5px; color: #00c } a:focus-visible { outline: 3px solid #00c }
.painted { color: #fff; background: linear-gradient(90deg, #000, #333) }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #111 } a { color: #aaf } a:focus-visible { outline-color: #aaf } }`;

const wild = `@font-face { font-family: Own; src: url(/own.woff2) }
:root { color-scheme: light dark } main { overflow-wrap: anywhere }
.pale { color: #aaa; background: #fff } .wide { min-inline-size: 420px } .cut { inline-size: 3em; overflow: hidden; white-space: nowrap }
.painted { position: relative; z-index: 1; color: #fff; background: linear-gradient(90deg, #000, #999) }
.bare:focus-visible { outline: none } .faint:focus-visible { outline: 3px solid #eee } .away { position: fixed; inset-block-start: -99px }
.over { position: fixed; inset: 0; background: #fff }
.pale-dark { color: #000; background: #fff } @media (prefers-color-scheme: dark) { .pale-dark { background: #222 } }`;

const checks = {
  'axe-390-light': 'color-contrast',
  'axe-1280-light': 'color-contrast',
  'axe-390-dark': 'color-contrast',
  'axe-1280-dark': 'color-contrast',
  'axe-undecided': 'pixel-contrast',
  narrow: 'scrolls-sideways',
  zoomed: 'cut-off',
  widths: 'scrolls-sideways',
  language: 'html-lang-dir direction untranslated',
  letters: 'foreign-letters',
  console: 'console-error',
  policy: 'console-error',
  hosts: 'image',
  scripts: 'script font',
  order: 'focus-order',
  outline: 'thin-outline pale-outline',
  hidden: 'out-of-sight covered',
  skip: 'no-skip-link',
  whole: 'one-h1 no-such-file no-such-place broken-image',
};

let folder;
const found = new Findings();

before(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'hexaglot-faults-'));
  const write = (name, text) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  write('ru/whole/index.html', whole);
  write('ru/broken/index.html', broken);
  write('whole.css', calm);
  write('broken.css', wild);
  write('icon.svg', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>');
  write('_headers', "/*\n  Content-Security-Policy: default-src 'none'; style-src 'self'; img-src * \n  X-One: 1\n/ru/*\n  X-Two: 2\n");
  const server = await serve(folder);
  const browser = await launch();
  const site = read(folder);
  await crew(browser, site.pages, 1, async (tab, page) => {
    await visit(tab, page, { site, origin: server.origin, findings: found });
    await walk(tab, page, { width: 1280, height: 900, scheme: 'light' }, { origin: server.origin, findings: found });
  });
  await crew(browser, [site.pages], 1, async (tab, pages) => {
    await openHolder(tab, server.origin);
    for (const page of pages) await tryWidths(tab, page, { findings: found });
  });
  await browser.close();
  server.stop();
});

after(() => rmSync(folder, { recursive: true, force: true }));

for (const [check, rules] of Object.entries(checks)) {
  test(`the check \`${check}\` finds its fault, and nothing on a page without`, () => {
    const known = found.of(check);
    for (const rule of rules.split(' ')) assert.ok(known.some((finding) => finding.rule === rule), `${rule} in ${JSON.stringify(known)}`);
    const wrong = known.filter((finding) => finding.page.startsWith('/ru/whole/'));
    assert.equal(wrong.length, 0, tell(wrong));
  });
}

test('the contrast of a dark scheme is looked at in the dark', () => {
  const rules = (check) => found.of(check).map((finding) => finding.selector);
  assert.ok(rules('axe-1280-dark').includes('.pale-dark'));
  assert.ok(!rules('axe-1280-light').includes('.pale-dark'));
});

test('texts that axe cannot measure are measured from pixels', () => {
  const known = found.of('axe-undecided').map(({ rule, selector, message }) => `${rule} ${selector} ${message}`);
  assert.ok(known.some((text) => /^pixel-contrast .*\.painted has pixels with a contrast of \d\.\d+:1 of 4\.5:1/.test(text)), known.join('\n'));
});

test('the headers of the site are those of all patterns that fit', () => {
  const rules = readHeaders(folder);
  const names = (address) => rules.filter((rule) => rule.pattern.test(address)).flatMap((rule) => rule.headers.map(([name]) => name));
  assert.deepEqual(names('/en/'), ['Content-Security-Policy', 'X-One']);
  assert.deepEqual(names('/ru/'), ['Content-Security-Policy', 'X-One', 'X-Two']);
});
