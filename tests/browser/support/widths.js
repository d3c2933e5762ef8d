// Shows a page in a frame that takes all widths one after another: no window is resized, so that hundreds of pages take seconds.

import { readFileSync } from 'node:fs';
import path from 'node:path';

const inPage = readFileSync(path.join(import.meta.dirname, 'in-page.js'), 'utf8');

/** From a small phone, or a wide window at 400 %, to a wide screen. */
export const everyWidth = Array.from({ length: 33 }, (_, at) => 320 + 40 * at);

/** Opens the page that holds the frame. It is nobody's, so no policy keeps pages out of it. */
export async function openHolder(tab, origin) {
  const address = `${origin}/frame-of-the-test`;
  // The script that measures is none of the page, whose policy would refuse it.
  const session = await tab.context().newCDPSession(tab);
  await session.send('Page.setBypassCSP', { enabled: true });
  await tab.setViewportSize({ width: 1640, height: 900 });
  const body = '<!doctype html><title>Frame</title><iframe style="border: 0; height: 844px"></iframe>';
  await tab.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
  await tab.goto(address);
}

/** Looks at one page in all widths, with all that folds in its text open. */
export async function tryWidths(tab, page, { findings, edition = '' }) {
  const wrong = await tab.evaluate(measure, { address: page.address, widths: everyWidth, inPage });
  if (wrong.length === 0) return;
  const message = `scrolls sideways in windows of ${wrong.map(({ width }) => width).join(', ')} pixels: ${wrong[0].selector}`;
  const mend = 'let it wrap, shrink or scroll within itself (`overflow-wrap: anywhere`, `min-inline-size: 0`, a scrolling box around a table)';
  findings.add('widths', `${edition}${page.address}`, { rule: 'scrolls-sideways', selector: wrong[0].selector, message, mend });
}

/** Runs in the page that holds the frame. */
async function measure({ address, widths, inPage }) {
  const frame = document.querySelector('iframe');
  const html = await (await fetch(address)).text();
  await new Promise((loaded) => {
    frame.onload = loaded;
    frame.srcdoc = html;
  });
  const shown = frame.contentDocument;
  for (const details of shown.querySelectorAll('main details')) details.open = true;
  frame.contentWindow.eval(inPage);
  const wrong = [];
  for (const width of widths) {
    frame.style.width = `${width}px`;
    if (shown.documentElement.scrollWidth > width) wrong.push({ width, selector: frame.contentWindow.look.sideways().outside[0] ?? '' });
  }
  return wrong;
}
