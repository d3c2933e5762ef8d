// The dev server's bar and overlay in a browser. `node --test serve-bar.test.js`.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { until } from './support/editing.js';
import { serving } from './support/serving.js';
import { allowHtml, files } from './support/trial.js';

const text = 'content/trial.en.md';
const { site, complaints, open: opening } = await serving(files, { prepare: allowHtml });

async function open(address, { width, expected } = {}) {
  for (const [name, words] of Object.entries(files)) if (site.read(name) !== words) site.write(name, words);
  const tab = await opening(address, { width, height: 720, expected, shown });
  const overlay = tab.locator('hexaglot-dev .overlay');
  return { tab, overlay, bar: tab.locator('hexaglot-dev .bar') };
}

const shown = (tab) => until(tab, () => document.querySelector('hexaglot-dev').shadowRoot.querySelector('.bar.listening button.hide') !== null, (is) => is);
const stayed = async (tab) => assert.equal(await tab.evaluate(() => window.stayed), true, 'the page was loaded again');
const isOpen = (tab) => tab.evaluate(() => document.querySelector('hexaglot-dev').shadowRoot.querySelector('.overlay').open);
const opens = (tab) => until(tab, () => document.querySelector('hexaglot-dev').shadowRoot.querySelector('.overlay').open, (is) => is);
/** Waits until each section of the overlay has its words: problems of the page, then those of the rest. */
const tells = (tab, ...parts) =>
  until(
    tab,
    () => [...document.querySelector('hexaglot-dev').shadowRoot.querySelectorAll('.overlay section')].map((section) => section.innerText),
    (found) => parts.every((words, at) => found[at]?.includes(words)),
  );
const closes = (tab) => until(tab, () => document.querySelector('hexaglot-dev').shadowRoot.querySelector('.overlay').open, (is) => !is);

test('a mistake comes with its place and what to type, and goes when it is mended', async () => {
  const { tab, overlay } = await open('/en/trial/');
  await tab.getByRole('link', { name: 'A link' }).focus();
  const scrolled = await tab.evaluate(() => scrollY);
  site.edit(text, 'title: "A trial"', 'title: "A trial"\ntitel: "x"');
  await tells(tab, 'titel');
  const problem = overlay.locator('article').first();
  const shown = await problem.innerText();
  for (const part of ['error[unknown-key]', 'titel', 'content/trial.en.md:3:1', 'help: ', 'title: "A trial"']) {
    assert.ok(shown.includes(part), `${part} is missing in ${shown}`);
  }
  assert.equal(await overlay.locator('h2').first().innerText(), 'This page');
  assert.equal(await problem.locator('mark').innerText(), 'titel');
  assert.equal(await problem.locator('a').first().getAttribute('href'), `vscode://file${site.at(text)}:3:1`);
  await problem.getByText('explain').click();
  assert.ok((await problem.locator('details p').innerText()).length > 40);
  await tab.getByRole('link', { name: 'A link' }).focus();
  assert.equal(await tab.evaluate(() => scrollY), scrolled);
  site.edit(text, 'titel: "x"\n', '');
  await closes(tab);
  assert.equal(await tab.evaluate(() => document.activeElement.innerText), 'A link');
  await stayed(tab);
});

test('problems of the page stand above those of the site', async () => {
  const { tab, overlay } = await open('/en/trial/');
  site.edit(text, '(contact.md)', '(nowhere.md)');
  site.edit('content/sketch.en.md', 'draft: true', 'draft: true\ntitel: "x"');
  await tells(tab, 'nowhere', 'content/sketch.en.md');
  assert.deepEqual(await overlay.locator('h2').allInnerTexts(), ['This page', 'The rest of the site']);
  assert.ok((await tab.locator('main').innerText()).includes('Paragraph 30'), 'the page is served all the same');
});

test('an overlay that was closed comes back with another error, not with the same', async () => {
  const { tab, bar } = await open('/en/trial/');
  site.edit(text, '(contact.md)', '(nowhere.md)');
  await opens(tab);
  await tab.keyboard.press('Escape');
  await closes(tab);
  site.edit(text, 'First words.', 'Other words,\n\nand a line more.');
  await until(tab, () => document.body.innerText.includes('and a line more'), (is) => is);
  await until(tab, () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('/page?')).length, (count) => count >= 3);
  assert.equal(await isOpen(tab), false);
  await bar.getByRole('button', { name: /1 error/ }).click();
  await opens(tab);
  await tab.keyboard.press('Escape');
  site.edit(text, 'Other words,', 'Other words, [more](elsewhere.md),');
  await opens(tab);
});

test('an overlay that comes by itself takes no focus', async () => {
  const { tab } = await open('/en/trial/');
  site.edit(text, '(contact.md)', '(nowhere.md)');
  await opens(tab);
  assert.equal(await tab.evaluate(() => document.activeElement.localName), 'body');
});

test('while a template is broken the last page stays, under the overlay', async () => {
  const { tab, overlay } = await open('/en/trial/', { expected: /500/ });
  await tab.evaluate(() => scrollTo(0, 600));
  const template = 'themes/coalition/templates/layouts/base.html';
  const before = site.read(template);
  site.write(template, before.replace('{{ page.title }}', '{{ page.titel }}'));
  try {
    await tells(tab, 'titel');
    await opens(tab);
    assert.ok((await tab.locator('main').innerText()).includes('Paragraph 30'));
  } finally {
    site.write(template, before);
  }
  await closes(tab);
  assert.equal(await tab.evaluate(() => scrollY), 600);
  await stayed(tab);
});

test('a mistake far along a line is shown where it is', async () => {
  const { tab, overlay } = await open('/en/trial/');
  site.edit(text, 'First words.', `${'Many words stand in one line. '.repeat(20)}[So](nowhere.md) goes on ${'the rest of it. '.repeat(20)}`);
  await tells(tab, 'nowhere.md');
  assert.equal(await overlay.locator('mark').first().innerText(), 'nowhere.md');
  assert.ok(await overlay.locator('mark').first().isVisible());
  const { x, width } = await overlay.locator('mark').first().boundingBox();
  assert.ok(x > 0 && x + width < 1280, 'it need not be scrolled to');
});

test('the bar tells of the page', async () => {
  const { tab, bar } = await open('/fr/trial/');
  const told = await bar.innerText();
  for (const part of ['draft', / words · \d min/, 'as of', 'drafts', '\\d errors?, \\d warnings?']) assert.match(told, new RegExp(part));
  await bar.getByText('Files').click();
  const links = await bar.locator('.menu a').evaluateAll((all) => all.map((link) => [link.textContent, link.getAttribute('href')]));
  for (const name of ['content/trial.ar.md', text, 'content/trial.fr.md']) {
    assert.deepEqual(links.find(([shown]) => shown === name), [name, `vscode://file${site.at(name)}:1:1`]);
  }
  assert.ok(links.some(([shown]) => shown.endsWith('.html')), 'the template is there');
  await bar.getByText('Outline').click();
  await bar.getByRole('link', { name: 'Below the middle' }).click();
  assert.equal(await tab.evaluate(() => location.hash), '#below');
  await stayed(tab);
});

test('the bar tells what an editor would mark on the page, and no other page asks for that', async () => {
  const { tab, bar, overlay } = await open('/en/trial/');
  const told = () => document.querySelector('hexaglot-dev').shadowRoot.querySelector('.bar').innerText;
  // The texts in other languages are built in another way than this one.
  const count = (shown) => Number(/(\d+) text warning/.exec(shown)?.[1] ?? 0);
  const before = count(await tab.evaluate(told));
  site.edit(text, 'First words.', 'First  words, and more of them.');
  await until(tab, told, (shown) => count(shown) === before + 1);
  await bar.getByText(/text warning/).click();
  const remarks = bar.locator('details[open] .menu');
  assert.match(await remarks.innerText(), /double-space/);
  const link = remarks.locator('a[href$="trial.en.md:5:6"]').first();
  assert.match(await link.getAttribute('href'), /^vscode:\/\/file/);
  assert.equal(await overlay.isVisible(), false);
  site.edit(text, 'First  words', 'First words');
  await until(tab, told, (shown) => count(shown) === before);
});

test('the key hides the bar, which stays hidden, and brings it back', async () => {
  const { tab, bar } = await open('/en/trial/');
  await tab.locator('.trial-field').press('.');
  assert.equal(await tab.locator('.trial-field').inputValue(), '.');
  assert.equal(await bar.isVisible(), true, 'whoever writes a full stop means that');
  await tab.locator('.trial-field').blur();
  await tab.keyboard.press('.');
  assert.equal(await bar.isVisible(), false);
  await tab.reload();
  await shown(tab);
  assert.equal(await bar.isVisible(), false);
  await tab.keyboard.press('.');
  assert.equal(await bar.isVisible(), true);
  await bar.getByRole('button', { name: 'Hide the bar' }).click();
  assert.equal(await bar.isVisible(), false);
});

test('the languages of the bar lead to the same entry', async () => {
  const { tab, bar } = await open('/en/trial/');
  await bar.getByRole('link', { name: 'Français' }).click();
  await tab.waitForURL('**/fr/trial/');
  await shown(tab);
  assert.equal(await bar.locator('nav [aria-current]').innerText(), 'fr');
  assert.match(await bar.getByRole('link', { name: '中文' }).getAttribute('aria-label'), /no translation/);
});

test('another day is chosen by writing it, and left again', async () => {
  const { tab, bar } = await open('/en/later/', { expected: /404/ });
  const day = bar.locator('input[type=date]');
  assert.equal(await day.inputValue(), '2021-10-18');
  await day.focus();
  await tab.keyboard.type('06202022');
  await tab.keyboard.press('Enter');
  await until(tab, () => document.title, (title) => title.startsWith('Later'));
  await shown(tab);
  assert.equal(await day.inputValue(), '2022-06-20');
  assert.equal(new URL(tab.url()).search, '');
  site.edit('content/later.en.md', 'Known later.', 'Known much later.');
  await until(tab, () => document.body.innerText, (words) => words.includes('Known much later.'));
  await bar.getByRole('button', { name: 'back to today' }).click();
  await until(tab, () => document.title, (title) => !title.startsWith('Later'));
  await shown(tab);
  assert.equal(await day.inputValue(), '2021-10-18');
});

test('drafts are shown to whom asks for them', async () => {
  const { tab, bar } = await open('/en/sketch/', { expected: /404/ });
  await bar.getByLabel('drafts').check({ noWaitAfter: true });
  await until(tab, () => document.title, (title) => title.startsWith('A sketch'));
  await shown(tab);
  assert.equal(await bar.getByLabel('drafts').isChecked(), true);
  await bar.getByLabel('drafts').uncheck({ noWaitAfter: true });
  await until(tab, () => document.title, (title) => !title.startsWith('A sketch'));
});

for (const [address, direction] of [['/en/trial/', 'ltr'], ['/ar/trial/', 'rtl']]) {
  test(`bar and overlay leave a page of direction ${direction} as it is`, async () => {
    const { tab, bar, overlay } = await open(address);
    site.edit(`content/trial.${address.slice(1, 3)}.md`, '(contact.md)', '(nowhere.md)');
    await opens(tab);
    const facts = () =>
      [document.documentElement, ...document.querySelectorAll('body, body *')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const measured = element === document.documentElement ? [x, width] : [x, y, width, height];
        return [element.localName, ...measured, ...Array.from(style, (name) => (/size|height|width|origin|inset|perspective|^(top|left|right|bottom)$/.test(name) ? '' : `${name}:${style.getPropertyValue(name)}`))].join(' ');
      });
    const own = (all) => all.filter((fact) => !fact.startsWith('script'));
    const beside = own(await tab.evaluate(facts));
    assert.equal(await tab.evaluate(() => document.documentElement.dir || 'ltr'), direction);
    assert.equal(await bar.evaluate((element) => getComputedStyle(element).direction), 'ltr');
    assert.equal(await overlay.evaluate((element) => getComputedStyle(element).direction), 'ltr');
    assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true);
    await tab.evaluate(() => document.querySelector('hexaglot-dev').remove());
    assert.deepEqual(own(await tab.evaluate(facts)), beside);
  });
}

test('the bar covers nothing of the page, and its menus are inside the window', async () => {
  for (const width of [1280, 390]) {
    const { tab, bar } = await open('/en/trial/', { width });
    site.edit(text, 'First words.', 'First  words.');
    const lists = () => document.querySelector('hexaglot-dev').shadowRoot.querySelectorAll('.bar details').length;
    await until(tab, lists, (count) => count === 3);
    // The page makes room for a bar that grew only when the browser has measured it.
    const covered = () => {
      scrollTo(0, document.documentElement.scrollHeight);
      const shown = document.querySelector('hexaglot-dev').shadowRoot.querySelector('.bar');
      return document.body.getBoundingClientRect().bottom - shown.getBoundingClientRect().top;
    };
    await until(tab, covered, (height) => height <= 1);
    const whole = await bar.boundingBox();
    const parts = await bar.locator(':scope > *').evaluateAll((all) => all.map((part) => part.getBoundingClientRect().toJSON()));
    for (const { left, right, top } of parts) assert.ok(left >= 0 && right <= width && top >= whole.y, `${width}: all parts are inside the bar`);
    const inside = (menu) => menu.width > 0 && menu.left >= 0 && menu.right <= width && menu.top >= 0 && menu.bottom <= whole.y + 1;
    for (const name of ['Files', 'Outline', 'text warning']) {
      await bar.getByText(name).click();
      // A bar that is told more meanwhile is made anew, with its menu open, and put in its place by the event that follows.
      const open = () => [...document.querySelector('hexaglot-dev').shadowRoot.querySelectorAll('.bar details[open] .menu')].map((menu) => menu.getBoundingClientRect().toJSON());
      await until(tab, open, (menus) => menus.length === 1 && inside(menus[0]));
    }
    await tab.keyboard.press('Escape');
    assert.equal(await bar.locator('details[open]').count(), 0);
  }
});

test('no browser complained, of the policy of the site neither', () => assert.deepEqual([...complaints], []));
