// The header on phones: how much of the first screen it takes, what it still says, and how what it folds is opened.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { crew, launch } from './support/browser.js';
import { serve } from './support/server.js';
import { build, languages } from './support/site.js';
import { open } from './support/visit.js';

const phone = { width: 390, height: 844 };
const mostOfScreen = 0.25;
const names = { ar: 'العربية', zh: '中文', en: 'English', fr: 'Français', ru: 'Русский', es: 'Español' };
/** The home page, those of the main navigation, one below them, and that for missing addresses. */
const isMeant = ({ segment, rest }) => segment && /^(?:|(?:about|focus-areas|join|events|documents|contact|focus-areas\/access)\/|404\.html)$/.test(rest);
let browser, server, site, tab;

before(async () => {
  browser = await launch();
  site = await build();
  server = await serve(site.folder);
  tab = await (await browser.newContext({ viewport: phone, reducedMotion: 'reduce' })).newPage();
});

after(async () => {
  await browser?.close();
  server?.stop();
  site?.remove();
});

const show = (address) => open(tab, server.origin + address);

/** Both lists: what opens them, and what stands in them. */
const lists = () =>
  tab.evaluate(() => {
    const isSeen = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1;
    return Object.fromEntries(
      ['language-bar', 'main-navigation'].map((name) => {
        const list = document.querySelector(`header .${name}`);
        const summary = list.querySelector('summary');
        const box = summary.getBoundingClientRect();
        const links = [...list.querySelectorAll('a')];
        const facts = {
          says: summary.textContent.trim().replace(/\s+/g, ' '),
          isSeen: isSeen(summary),
          isOpen: list.querySelector('details').open,
          height: box.height,
          middle: (box.left + box.right) / 2 / innerWidth,
          links: links.length,
          seen: links.filter(isSeen).length,
          current: list.querySelector('[aria-current]')?.textContent ?? '',
        };
        return [name, facts];
      }),
    );
  });

test('the header takes at most a quarter of a phone, and says language and place', async (context) => {
  const most = {};
  await crew(browser, site.pages.filter(isMeant), 2, async (one, page) => {
    await one.setViewportSize(phone);
    await open(one, server.origin + page.address);
    const { share, language, place, current } = await one.evaluate(() => ({
      share: document.querySelector('header').getBoundingClientRect().bottom / innerHeight,
      language: document.querySelector('header .language-bar summary').innerText,
      place: document.querySelector('header .main-navigation summary').innerText,
      current: document.querySelector('header .main-navigation [aria-current]')?.textContent ?? '',
    }));
    most[page.segment] = Math.max(most[page.segment] ?? 0, share);
    assert.ok(share <= mostOfScreen, `${page.address}: ${Math.round(share * 100)} %`);
    assert.ok(language.includes(names[page.segment]), `${page.address}: ${language}`);
    assert.ok(place.includes(current), `${page.address}: ${place} without ${current}`);
  });
  assert.equal(Object.keys(most).length, 6);
  context.diagnostic(Object.entries(most).map(([segment, share]) => `${segment} ${(share * 100).toFixed(1)} %`).join(', '));
});

for (const [segment, { dir }] of Object.entries(languages)) {
  test(`in \`${segment}\` what the header folds is opened by keyboard, one list at a time`, async () => {
    await show(`/${segment}/events/`);
    const closed = await lists();
    for (const { isSeen, isOpen, seen, height } of Object.values(closed)) {
      assert.deepEqual({ isSeen, isOpen, seen }, { isSeen: true, isOpen: false, seen: 0 });
      assert.ok(height >= 44, `${height} pixels are hard to touch`);
    }
    const isMenuFirst = closed['main-navigation'].middle < closed['language-bar'].middle;
    assert.equal(isMenuFirst, dir === 'ltr', 'the menu stands where a line begins');
    for (const name of ['language-bar', 'main-navigation']) {
      await tab.locator(`header .${name} summary`).focus();
      await tab.keyboard.press('Enter');
      const opened = await lists();
      assert.equal(opened[name].seen, opened[name].links);
      assert.ok(opened[name].links >= 6 && opened[name].current);
      assert.equal(Object.values(opened).filter(({ isOpen }) => isOpen).length, 1);
      await tab.keyboard.press('Tab');
      const isFirst = await tab.evaluate((list) => document.activeElement === document.querySelector(`header .${list} a`), name);
      assert.ok(isFirst, 'its first link comes next');
      const width = await tab.evaluate(() => document.documentElement.scrollWidth);
      assert.equal(width, phone.width);
    }
  });
}

test('a screen reader hears a button that says what it opens, and whether it is open', async () => {
  await show('/en/events/');
  const session = await tab.context().newCDPSession(tab);
  const heard = async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const buttons = nodes.filter(({ role }) => role?.value.startsWith('DisclosureTriangle'));
    const isOpen = ({ properties }) => properties.find(({ name }) => name === 'expanded')?.value.value;
    return Object.fromEntries(buttons.map((button) => [button.name.value.replace(/\s+/g, ' '), isOpen(button)]));
  };
  assert.deepEqual(await heard(), { 'Languages English': false, 'Menu · Events': false });
  await tab.locator('header .main-navigation summary').click();
  assert.deepEqual(await heard(), { 'Languages English': false, 'Menu · Events': true });
  await session.detach();
});

test('in forced colors the mark of a folded list is seen', async () => {
  await tab.emulateMedia({ forcedColors: 'active' });
  await show('/en/events/');
  const contrast = await tab.evaluate(() => {
    const mark = getComputedStyle(document.querySelector('header summary'), '::after');
    const color = (text) => text.match(/\d+/g).map(Number).slice(0, 3);
    return keys.contrast(color(mark.borderBottomColor), color(getComputedStyle(document.body).backgroundColor));
  });
  await tab.emulateMedia({ forcedColors: 'none' });
  assert.ok(contrast >= 3, `its contrast is ${contrast.toFixed(2)}:1`);
});

test('on a wide screen both lists are open, and nothing stands there to open them', async () => {
  await tab.setViewportSize({ width: 1280, height: 900 });
  for (const segment of ['ar', 'en']) {
    await show(`/${segment}/events/`);
    for (const { isSeen, seen, links } of Object.values(await lists())) assert.deepEqual({ isSeen, seen }, { isSeen: false, seen: links });
  }
  await tab.setViewportSize(phone);
});

test('pages without a header begin with a link to their text, too', async () => {
  for (const address of ['/', '/404.html']) {
    await show(address);
    await tab.keyboard.press('Tab');
    const first = await tab.evaluate(() => ({ hash: document.activeElement.hash, top: document.activeElement.getBoundingClientRect().top }));
    assert.deepEqual(first, { hash: '#content', top: 0 }, address);
  }
});
