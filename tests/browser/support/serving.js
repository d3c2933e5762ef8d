// The dev server over a copy of the site, and a browser that looks at it, for a whole file of tests.

import { after, afterEach } from 'node:test';
import { launch } from './browser.js';
import { copy, start, visit } from './editing.js';

/** Starts both; `files` are written into the copy, and `prepare` may change it before it is read. Each test has tabs of readers of their own,
    so that nothing is remembered from test to test; `ended` is called when all has stopped, with what the browser has said of the pages. */
export async function serving(files, { prepare = () => {}, ended = () => {} } = {}) {
  const site = copy(files);
  prepare(site);
  const server = await start(site);
  const browser = await launch();
  const complaints = new Set();
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  after(async () => {
    await browser.close();
    await server.stop();
    site.remove();
    ended(complaints);
  });
  /** A tab of a new reader at an address. `shown` waits until the page is there; what the browser says is a complaint, unless it is `expected`. */
  const open = async (address, { width = 1280, height = 800, expected, shown = () => {}, ...reader } = {}) => {
    const context = await browser.newContext({ viewport: { width, height }, reducedMotion: 'reduce', ...reader });
    const tab = await context.newPage();
    await visit(tab, server.origin, address, { complaints, expected, shown });
    return tab;
  };
  return { site, server, browser, complaints, open };
}
