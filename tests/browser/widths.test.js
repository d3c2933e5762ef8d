// Every page in every width from 320 to 1600 pixels, in steps of 40: nothing makes it scroll sideways.

import { test } from 'node:test';
import { crew, launch } from './support/browser.js';
import { Findings } from './support/findings.js';
import { serve } from './support/server.js';
import { build } from './support/site.js';
import { everyWidth, openHolder, tryWidths } from './support/widths.js';

test(`no page scrolls sideways in any of ${everyWidth.length} widths`, async (context) => {
  const findings = new Findings();
  const browser = await launch();
  try {
    const first = await look({}, '', () => true);
    const known = new Set(first.map(({ address }) => address));
    const later = await look({ today: '2026-01-01' }, '2026-01-01 ', ({ address }) => !known.has(address));
    context.diagnostic(`${first.length} pages, and ${later.length} of later editions`);
  } finally {
    await browser.close();
  }
  findings.assertNone('widths');

  async function look(options, edition, isMeant) {
    const site = await build(options);
    const server = await serve(site.folder);
    const pages = site.pages.filter(isMeant);
    try {
      // Each tab takes a part of the pages and keeps its frame.
      const parts = Array.from({ length: 3 }, (_, part) => pages.filter((_, at) => at % 3 === part));
      await crew(browser, parts, parts.length, async (tab, part) => {
        await openHolder(tab, server.origin);
        for (const page of part) await tryWidths(tab, page, { findings, edition });
      });
    } finally {
      server.stop();
      site.remove();
    }
    return pages;
  }
});
