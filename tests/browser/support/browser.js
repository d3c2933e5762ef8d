// Starts Debian's Chromium and lets several tabs share the work.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** No sandbox, since CI runs as root; nothing that would talk to anybody but the page's own server. */
export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser's program: `HEXAGLOT_CHROMIUM`, or the first of the usual names. */
export function program() {
  if (process.env.HEXAGLOT_CHROMIUM) return process.env.HEXAGLOT_CHROMIUM;
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const found = folders.flatMap((folder) => names.map((name) => path.join(folder, name))).find(existsSync);
  if (!found) throw new Error('there is no Chromium; install the package `chromium` or name it in HEXAGLOT_CHROMIUM');
  return found;
}

export function launch(more = []) {
  return chromium.launch({ executablePath: program(), args: [...flags, ...more] });
}

/** Gives each item to one of `size` tabs, each in a context of its own; `work(tab, item)`. */
export async function crew(browser, items, size, work) {
  const waiting = [...items];
  const worker = async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const tab = await context.newPage();
    for (let item = waiting.shift(); item; item = waiting.shift()) await work(tab, item);
    await context.close();
  };
  await Promise.all(Array.from({ length: size }, worker));
}
