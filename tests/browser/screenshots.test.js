// Takes pictures for people to leaf through: one page of each template, in four scripts, narrow and wide, light and dark.
// They go to `HEXAGLOT_SCREENSHOTS`, or `target/screenshots`; `index.html` there shows them side by side.

import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { crew, launch } from './support/browser.js';
import { serve } from './support/server.js';
import { build, samples } from './support/site.js';
import { everyView } from './support/visit.js';

const folder = path.resolve(process.env.HEXAGLOT_SCREENSHOTS ?? path.join(import.meta.dirname, '../../target/screenshots'));
const segments = ['ar', 'en', 'ru', 'zh'];

test('there is a picture of every template in four scripts, two widths and two schemes', async (context) => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const site = await build();
  const server = await serve(site.folder);
  const browser = await launch();
  const pages = samples(site.pages, segments);
  try {
    await crew(browser, pages, 2, (tab, page) => photograph(tab, page, server.origin));
  } finally {
    await browser.close();
    server.stop();
    site.remove();
  }
  writeFileSync(path.join(folder, 'index.html'), album(pages));
  const pictures = readdirSync(folder).filter((name) => name.endsWith('.png'));
  assert.equal(pictures.length, pages.length * everyView.length);
  context.diagnostic(`${pictures.length} pictures in ${folder}`);
});

async function photograph(tab, page, origin) {
  await tab.goto(origin + page.address, { waitUntil: 'load' });
  for (const view of everyView) {
    await tab.setViewportSize({ width: view.width, height: 900 });
    await tab.emulateMedia({ colorScheme: view.scheme, reducedMotion: 'reduce' });
    await tab.screenshot({ path: path.join(folder, pictureOf(page, view)), fullPage: true });
  }
}

function pictureOf({ template, segment }, { width, scheme }) {
  return `${template}-${segment}-${width}-${scheme}.png`;
}

/** A page with a row for each template and view, and the four languages in it side by side. */
function album(pages) {
  const names = [...new Set(pages.map(({ template }) => template))];
  const rows = names.flatMap((name) => everyView.map((view) => row(pages.filter(({ template }) => template === name), name, view)));
  const links = names.map((name) => `<a href="#${name}-390-light">${name}</a>`).join(' ');
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>The site in pictures</title>
<style>
body { font: 1rem sans-serif; margin: 1rem } nav { position: sticky; inset-block-start: 0; background: #fff; padding: .5rem }
section > div { display: flex; gap: 1rem; overflow-x: auto; align-items: start } figure { margin: 0; flex: 0 0 auto }
img { border: 1px solid #888; block-size: auto; display: block } h2 { scroll-margin-block-start: 3rem }
</style>
<nav>${links}</nav>
${rows.join('\n')}
</html>
`;
}

function row(pages, name, view) {
  const figure = (page) => {
    const file = pictureOf(page, view);
    const width = view.width === 390 ? 300 : 640;
    return `<figure><a href="${file}"><img src="${file}" width="${width}" alt="${page.address}" loading="lazy"></a><figcaption>${page.address}</figcaption></figure>`;
  };
  return `<section><h2 id="${name}-${view.width}-${view.scheme}">${name}, ${view.width} pixels, ${view.scheme}</h2><div>${pages.map(figure).join('')}</div></section>`;
}
