// The dev server in a browser: what becomes of an open page while the files of the site are edited. `node --test serve.test.js`.

import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { launch } from './support/browser.js';
import { copy, start, until, visit } from './support/editing.js';
import { allowHtml, files, picture } from './support/trial.js';

const text = 'content/trial.en.md';
const site = copy(files);
allowHtml(site);
let server = await start(site);
const browser = await launch();
const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
const complaints = new Set();

// A tab that stays open holds a connection, and a browser opens few of them to one server.
afterEach(() => Promise.all(context.pages().map((tab) => tab.close())));
after(async () => {
  await browser.close();
  await server.stop();
  site.remove();
});

/** A tab with a page that has heard from the server. */
async function open(address, expected = /^$/) {
  const tab = await context.newPage();
  await visit(tab, server.origin, address, { complaints, expected, shown: listens });
  return tab;
}

/** Waits until the connection stands. */
const listens = (tab) => until(tab, () => document.querySelector('hexaglot-dev').shadowRoot.querySelector('.bar.listening') !== null, (is) => is);
const shows = (tab, words) => until(tab, () => document.body.innerText, (shown) => shown.includes(words));
const stayed = async (tab) => assert.equal(await tab.evaluate(() => window.stayed), true, 'the page was loaded again');

/** Each test begins with the entry as it was. */
async function restore() {
  for (const [name, words] of Object.entries(files)) site.write(name, words);
  await pause(60);
}

test('a new text is shown in place, where the reader was', async () => {
  await restore();
  const tab = await open('/en/trial/');
  await tab.locator('.trial-part summary').click();
  const link = tab.getByRole('link', { name: 'A link' });
  await link.focus();
  const before = await tab.evaluate(() => scrollY);
  assert.ok(before > 100, 'the page is scrolled');
  const top = await tab.locator('#middle').evaluate((heading) => heading.getBoundingClientRect().top);

  site.edit(text, 'Paragraph 20 has', 'Paragraph 20 now has');
  await shows(tab, 'Paragraph 20 now has');
  assert.equal(await tab.evaluate(() => scrollY), before);

  site.edit(text, 'First words.', 'Other words.\n\nOne paragraph more.\n\nAnd one.');
  await shows(tab, 'And one.');
  const moved = await tab.locator('#middle').evaluate((heading) => heading.getBoundingClientRect().top);
  assert.ok(Math.abs(moved - top) < 2, `what the reader looks at moved by ${moved - top} pixels`);
  site.edit(text, '[A link]', 'One before the link.\n\n[A link]');
  await shows(tab, 'One before the link.');
  assert.equal(await tab.evaluate(() => document.activeElement.innerText), 'A link');
  assert.equal(await tab.locator('.trial-part').evaluate((part) => part.open), true);
  await stayed(tab);
});

test('focus on a summary, and words in a field, are kept', async () => {
  await restore();
  const tab = await open('/en/trial/');
  await tab.locator('.trial-field').fill('half a sen');
  await tab.locator('.trial-part summary').focus();
  site.edit(text, 'First words.', 'Other words.\n\nOne paragraph more.');
  await shows(tab, 'One paragraph more.');
  assert.equal(await tab.evaluate(() => document.activeElement.localName), 'summary');
  assert.equal(await tab.locator('.trial-field').inputValue(), 'half a sen');
  await stayed(tab);
});

test('a stylesheet is exchanged in place', async () => {
  const tab = await open('/en/trial/');
  const style = 'themes/coalition/assets/css/base.css';
  const before = site.read(style);
  site.write(style, `${before}\nh1 { letter-spacing: 7px; }\n`);
  const spacing = () => getComputedStyle(document.querySelector('h1')).letterSpacing;
  await until(tab, spacing, (found) => found === '7px');
  const sheets = () => document.querySelectorAll('link[rel=stylesheet]').length;
  const count = await tab.evaluate(sheets);
  site.write(style, before);
  await until(tab, spacing, (found) => found !== '7px');
  assert.equal(await tab.evaluate(sheets), count, 'the old stylesheet is gone');
  await stayed(tab);
});

test('a picture is exchanged in place, and a text after it does not bring the old one back', async () => {
  await restore();
  const tab = await open('/en/trial/');
  const width = () => document.querySelector('.trial-picture').naturalWidth;
  await until(tab, width, (found) => found === 20);
  site.write('content/_static/trial.svg', picture(40));
  await until(tab, width, (found) => found === 40);
  site.edit(text, 'First words.', 'Other words.');
  await shows(tab, 'Other words.');
  await until(tab, width, (found) => found === 40);
  await stayed(tab);
});

test('a tab in the background catches up when it is looked at', async () => {
  await restore();
  const tab = await open('/en/trial/');
  const look = (hidden) => {
    Object.defineProperty(document, 'hidden', { value: hidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  };
  const requests = [];
  await tab.evaluate(look, true);
  // What was asked while the page was looked at is answered first.
  await pause(700);
  tab.on('request', (request) => requests.push(request.url()));
  site.edit(text, 'First words.', 'Words of the background.');
  site.write('content/_static/trial.svg', picture(50));
  await pause(300);
  assert.deepEqual(requests, [], 'nobody looks at it');
  await tab.evaluate(look, false);
  await shows(tab, 'Words of the background.');
  await until(tab, () => document.querySelector('.trial-picture').naturalWidth, (found) => found === 50);
  await stayed(tab);
});

test('only pages whose bytes changed are told', async () => {
  await restore();
  const [first, second] = [await open('/en/trial/'), await open('/en/accessibility/')];
  await pause(700);
  const requests = [];
  second.on('request', (request) => requests.push(request.url()));
  site.edit(text, 'First words.', 'Words of one page.');
  await shows(first, 'Words of one page.');
  await pause(700);
  assert.deepEqual(requests, []);
});

test('edits in quick succession end with the last', async () => {
  await restore();
  const tab = await open('/en/trial/');
  // The stylesheet that comes with the first edit is slow, the second edit has none to wait for.
  await tab.route('**/*.css', async (route) => {
    await pause(500);
    await route.continue();
  });
  const style = 'themes/coalition/assets/css/base.css';
  const before = site.read(style);
  site.write(style, `${before}\nh1 { letter-spacing: 3px; }\n`);
  site.edit(text, 'First words.', 'Words number 0.');
  for (let at = 1; at < 12; at += 1) {
    await pause(30);
    site.edit(text, `Words number ${at - 1}.`, `Words number ${at}.`);
  }
  await shows(tab, 'Words number 11.');
  await pause(700);
  await shows(tab, 'Words number 11.');
  site.write(style, before);
  await stayed(tab);
});

test('a page that is deleted, and made again, is followed', async () => {
  await restore();
  const tab = await open('/en/trial/', /404/);
  site.delete(text);
  await until(tab, () => document.title, (title) => !title.startsWith('A trial'));
  assert.equal(await tab.evaluate(() => document.documentElement.lang), 'en');
  await restore();
  await until(tab, () => document.title, (title) => title.startsWith('A trial'));
  await stayed(tab);
});

test('when the server is started again the page finds it', async () => {
  await restore();
  const tab = await open('/en/trial/', /net::ERR_/);
  const port = server.port;
  await server.stop();
  await until(tab, () => document.querySelector('hexaglot-dev').shadowRoot.querySelector('.bar').classList.contains('lost'), (is) => is);
  site.edit(text, 'First words.', 'Words after a while.');
  server = await start(site, port);
  await shows(tab, 'Words after a while.');
  await listens(tab);
  site.edit(text, 'Words after a while.', 'And it goes on.');
  await shows(tab, 'And it goes on.');
  await stayed(tab);
});

test('from saving to seeing', async (report) => {
  await restore();
  const tab = await open('/en/trial/');
  const times = [];
  for (let at = 0; at < 12; at += 1) {
    const seen = tab.evaluate(
      (words) =>
        new Promise((done) => {
          const look = () => document.body.innerText.includes(words) && requestAnimationFrame(() => done(performance.timeOrigin + performance.now()));
          new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
        }),
      `Words number ${at}.`,
    );
    await pause(40);
    const saved = performance.timeOrigin + performance.now();
    site.write(text, files[text].replace('First words.', `Words number ${at}.`));
    times.push((await seen) - saved);
  }
  times.sort((one, other) => one - other);
  report.diagnostic(`median ${times[6].toFixed(0)} ms, longest ${times.at(-1).toFixed(0)} ms`);
  await stayed(tab);
});

test('no browser complained, of the policy of the site neither', () => assert.deepEqual([...complaints], []));
