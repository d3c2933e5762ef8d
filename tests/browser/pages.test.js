// Every page of the site in Chromium: axe in two widths and two schemes, reflow, language, letters, console, policy, scripts.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { crew, launch } from './support/browser.js';
import { Findings } from './support/findings.js';
import { allowed } from './support/letters.js';
import { serve } from './support/server.js';
import { build } from './support/site.js';
import { everyView, visit } from './support/visit.js';

const editions = [
  { name: 'default', options: {}, views: everyView, prefix: '' },
  { name: 'later', options: { today: '2022-06-20' }, views: [{ width: 1280, scheme: 'light' }], prefix: '2022-06-20 ' },
];
const found = { default: new Findings(), later: new Findings() };
const seen = { default: [], later: [] };
let browser;

before(async () => {
  browser = await launch();
  for (const edition of editions) await look(edition);
});

after(() => browser?.close());

async function look({ name, options, views, prefix }) {
  const site = await build(options);
  const server = await serve(site.folder);
  try {
    await crew(browser, site.pages, 3, async (tab, page) => {
      await visit(tab, page, { site, origin: server.origin, findings: found[name], views, edition: prefix });
      seen[name].push(page.address);
    });
    assert.equal(seen[name].length, site.pages.length);
  } finally {
    server.stop();
    site.remove();
  }
}

for (const { width, scheme } of everyView) {
  test(`no page breaks WCAG 2.2 A or AA at ${width} pixels in ${scheme}`, (context) => {
    context.diagnostic(`${seen.default.length} pages`);
    found.default.assertNone(`axe-${width}-${scheme}`);
  });
}

const checks = {
  'axe-practice': 'no page breaks a best practice that axe knows',
  'axe-undecided': 'texts that axe cannot measure have contrast in pixels',
  narrow: 'no page scrolls sideways or is cut off in a window of 320 pixels',
  zoomed: 'no page scrolls sideways or is cut off when zoomed to 400 %',
  language: 'every page says its language and direction, and is in its language',
  letters: 'no text is left in letters of another language',
  hosts: 'no page asks another host for anything',
  console: 'no page makes the console complain',
  policy: 'no page violates the content security policy',
  scripts: 'no page but the search page has scripts, and none web fonts',
  whole: 'every page has one h1, its styles, its images, and links that lead somewhere',
};

for (const [check, name] of Object.entries(checks)) {
  test(name, () => found.default.assertNone(check));
}

test('the edition of 20 June 2022 keeps all of this', (context) => {
  context.diagnostic(`${seen.later.length} pages`);
  found.later.assertNone('axe-1280-light', ...Object.keys(checks));
});

test('every word that may stay in foreign letters is still on some page', (context) => {
  const unused = allowed.filter((entry) => !entry.used).map((entry) => entry.text);
  if (unused.length > 0) context.diagnostic(`take out of allowed/letters.json: ${unused.join(', ')}`);
});
