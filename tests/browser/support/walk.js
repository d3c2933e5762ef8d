// Goes through a page by the Tab key as a reader without a mouse does, and judges each place that gets the focus.

import { open } from './visit.js';

/** Goes through a page in one window; what is wrong goes into the findings. */
export async function walk(tab, page, { width, height, scheme }, { origin, findings }) {
  const add = (check, finding) => findings.add(check, `${page.address} (${width} ${scheme})`, finding);
  await tab.setViewportSize({ width, height });
  await tab.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await open(tab, origin + page.address);
  await tab.evaluate(() => look.settle());
  const count = await tab.evaluate(() => keys.count());
  const stops = [];
  const isEnd = (stop) => !stop || (stops.length > 0 && stop.index === stops[0].index) || stops.length > count + 50;
  for (let stop = await next(tab); !isEnd(stop); stop = await next(tab)) {
    stops.push(stop);
    judgeStop(stop, add);
  }
  judgeOrder(stops, count, page, add);
  const hasNavigation = stops.some(({ region }) => region === 'header' || region === '');
  if (hasNavigation) await trySkipLink(tab, stops, origin + page.address, add);
}

async function next(tab) {
  await tab.keyboard.press('Tab');
  return tab.evaluate(() => {
    look.settle();
    return keys.focused();
  });
}

function judgeStop({ selector, text, outline, contrast, isInWindow, isUncovered }, add) {
  if (outline < 2) {
    const mend = 'draw an outline of 2 pixels or more on `:focus-visible`';
    add('outline', { rule: 'thin-outline', selector, message: `has an outline of ${outline} pixels`, example: text, mend });
  } else if (contrast < 3) {
    const mend = 'take a color for the outline that stands out from what is behind it (WCAG 1.4.11)';
    add('outline', { rule: 'pale-outline', selector, message: `its outline has a contrast of ${contrast.toFixed(2)}:1`, example: text, mend });
  }
  if (!isInWindow) add('hidden', { rule: 'out-of-sight', selector, message: 'has the focus outside the window', example: text, mend: 'show it when it has the focus' });
  else if (!isUncovered) {
    const mend = 'give the page `scroll-padding` as high as what stays over it (WCAG 2.4.11)';
    add('hidden', { rule: 'covered', selector, message: 'is covered by something else while it has the focus', example: text, mend });
  }
}

function judgeOrder(stops, count, page, add) {
  const own = stops.filter((stop) => !stop.isScroller);
  own.forEach((stop, at) => {
    if (stop.index === at || (at > 0 && stop.index === own[at - 1].index + 1)) return;
    const mend = 'let the order of the document be that of reading; no positive `tabindex`';
    add('order', { rule: 'focus-order', selector: stop.selector, message: 'comes out of its order', example: stop.text, mend });
  });
  if (own.length !== count) {
    const mend = 'look for what catches the focus, or cannot get it';
    add('order', { rule: 'unreached', message: `the Tab key meets ${own.length} of ${count} places`, mend });
  }
  const regions = stops.map((stop) => stop.region).filter(Boolean);
  const order = ['header', 'main', 'footer'].filter((region) => regions.includes(region));
  const isMixed = regions.some((region, at) => at > 0 && order.indexOf(region) < order.indexOf(regions[at - 1]));
  if (page.template !== 'missing' && regions.at(-1) !== 'footer') {
    add('order', { rule: 'footer', selector: stops.at(-1).selector, message: 'is the last place, outside the footer', mend: 'let the page end with its footer' });
  }
  if (isMixed) add('order', { rule: 'regions', message: `goes through ${[...new Set(regions)].join(', ')} and back`, mend: 'keep header, main and footer in this order' });
}

async function trySkipLink(tab, stops, address, add) {
  const [first] = stops;
  const mend = 'begin the page with a link to `#content`, seen when it has the focus';
  const target = await tab.evaluate(() => document.querySelector('a[href^="#"]')?.hash);
  if (!target || first?.index !== 0) return add('skip', { rule: 'no-skip-link', message: 'does not begin with a link into the page', mend });
  await open(tab, address);
  await next(tab);
  const isLink = await tab.evaluate((hash) => document.activeElement.hash === hash, target);
  if (!isLink) return add('skip', { rule: 'no-skip-link', selector: first.selector, message: 'is met before the skip link', mend });
  await tab.keyboard.press('Enter');
  const after = await next(tab);
  if (after && after.region === 'header') {
    add('skip', { rule: 'skip-link-fails', selector: after.selector, message: `is met after the skip link to ${target}`, mend: 'let the link lead to the `id` of <main>' });
  }
}
