// The way through a page by the Tab key: order, a plain outline, nothing covered, from the skip link to the footer.

import { after, before, test } from 'node:test';
import { crew, launch } from './support/browser.js';
import { Findings } from './support/findings.js';
import { serve } from './support/server.js';
import { build, samples } from './support/site.js';
import { walk } from './support/walk.js';

const views = [
  { width: 1280, height: 900, scheme: 'light' },
  { width: 390, height: 700, scheme: 'dark' },
];
const found = new Findings();
let browser;
let walked = 0;

before(async () => {
  browser = await launch();
  const site = await build();
  const server = await serve(site.folder);
  const walks = samples(site.pages, ['ar', 'en', 'ru', 'zh']).flatMap((page) => views.map((view) => ({ page, view })));
  try {
    await crew(browser, walks, 3, async (tab, { page, view }) => {
      await walk(tab, page, view, { origin: server.origin, findings: found });
      walked += 1;
    });
  } finally {
    server.stop();
    site.remove();
  }
});

after(() => browser?.close());

test('the Tab key reaches everything once, in the order of the page, and ends in the footer', (context) => {
  context.diagnostic(`${walked} pages`);
  found.assertNone('order');
});
test('what has the focus is outlined, at least 2 pixels wide and in a contrast of 3:1', () => found.assertNone('outline'));
test('what has the focus stands in the window and under nothing else', () => found.assertNone('hidden'));
test('the skip link comes first, shows itself, and leads past the navigation', () => found.assertNone('skip'));
