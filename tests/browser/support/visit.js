// Opens a page once and looks at it in all windows and schemes; what is wrong goes into the findings.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { foreignWords } from './letters.js';
import { contrasts } from './pixels.js';
import { languages } from './site.js';

const require = createRequire(import.meta.url);
const inPage = readFileSync(path.join(import.meta.dirname, 'in-page.js'), 'utf8');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const axeOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations', 'incomplete'],
  preload: false,
};

/** The windows that axe looks at. */
export const widths = [390, 1280];
export const schemes = ['light', 'dark'];
const widest = Math.max(...widths);
export const everyView = widths.flatMap((width) => schemes.map((scheme) => ({ width, scheme })));

/** Looks at one page of the `site` on a server; `views` are the windows for axe, `edition` a word before the address in reports. */
export async function visit(tab, page, { site, origin, findings, views = everyView, edition = '' }) {
  const shown = `${edition}${page.address}`;
  const add = (check, finding) => findings.add(check, shown, finding);
  const stopWatching = watch(tab, origin, add);
  await tab.setViewportSize({ width: 1280, height: 900 });
  await tab.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await tab.goto(origin + page.address, { waitUntil: 'load' });
  await tab.evaluate(`${inPage};${axe}`);
  judge(page, await tab.evaluate(() => look.facts()), { site, origin }, add);
  const doubts = [];
  for (const view of views) {
    doubts.push(...(await runAxe(tab, shown, view, findings)));
    if (view.width === widest) await measure(tab, shown, stillOpen(doubts, view.scheme, views), findings);
  }
  await reflow(tab, add);
  stopWatching();
}

/** Opens a page and hands it the functions of `in-page.js`. */
export async function open(tab, address) {
  await tab.goto(address, { waitUntil: 'load' });
  await tab.evaluate(inPage);
}

function watch(tab, origin, add) {
  const onConsole = (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    const text = message.text().replaceAll(origin, '');
    const [check, mend] = /Content Security Policy/i.test(text)
      ? ['policy', 'take out the inline style, script or address that the policy of `_headers` forbids']
      : ['console', 'open the page with the developer tools and mend what the console says'];
    add(check, { rule: `console-${message.type()}`, message: `${text} ${message.location().url.replace(origin, '')}`, mend });
  };
  const onError = (error) => add('console', { rule: 'page-error', message: error.message, mend: 'a page has no script that could fail' });
  const onRequest = (request) => {
    if (request.url().startsWith(`${origin}/`) || request.url().startsWith('data:')) return;
    add('hosts', { rule: request.resourceType(), message: `asks ${request.url()}`, mend: 'serve the file from the site itself' });
  };
  const events = { console: onConsole, pageerror: onError, request: onRequest };
  for (const [event, listener] of Object.entries(events)) tab.on(event, listener);
  return () => Object.entries(events).forEach(([event, listener]) => tab.off(event, listener));
}

function judge(page, facts, { site, origin }, add) {
  judgeLanguage(page, facts, add);
  for (const { word, text, selector, lang } of foreignWords(facts.texts)) {
    const mend =
      'translate it; or mark it with `lang`, or with <code> if it is a code; or list it, if it is a name, with the reason in allowed/letters.json';
    add('letters', { rule: 'foreign-letters', message: `${word} (lang="${lang}")`, example: `${selector}: ${text.slice(0, 120)}`, mend });
  }
  if (facts.headings !== 1) add('whole', { rule: 'one-h1', message: `has ${facts.headings} h1`, mend: 'give the page exactly one h1' });
  if (facts.rules === 0) add('whole', { rule: 'no-styles', message: 'has no styles', mend: 'check the address of the stylesheet' });
  for (const image of facts.brokenImages) {
    add('whole', { rule: 'broken-image', message: image.replace(origin, ''), mend: 'publish the file, or correct the address' });
  }
  for (const address of facts.addresses.files.filter((one) => !isPublished(site, one))) {
    add('whole', { rule: 'no-such-file', message: `leads to ${address}`, mend: 'publish the file, or correct the address' });
  }
  for (const lost of facts.addresses.lostFragments) {
    add('whole', { rule: 'no-such-place', message: lost, mend: 'give the target this `id`, or correct the link' });
  }
  // The search page has the only script.
  for (const selector of page.rest === 'search/' ? [] : facts.scripts) {
    add('scripts', { rule: 'script', selector, message: 'is script', mend: 'pages need no JavaScript: do it at build time or in CSS' });
  }
  for (const family of facts.fonts) {
    add('scripts', { rule: 'font', message: `loads the font ${family}`, mend: 'use the system’s fonts: no web font is loaded' });
  }
}

function judgeLanguage(page, facts, add) {
  const expected = page.segment ? languages[page.segment] : Object.values(languages).find(({ tag }) => tag === facts.lang);
  if (facts.lang !== expected?.tag || facts.dir !== expected?.dir) {
    const message = `<html lang="${facts.lang}" dir="${facts.dir}"> instead of lang="${expected?.tag}" dir="${expected?.dir}"`;
    add('language', { rule: 'html-lang-dir', message, mend: 'take both from the page’s language in the layout' });
  }
  for (const selector of facts.wrongDirections) {
    const mend = 'give the element a `dir` beside its `lang`, and lay it out by logical properties only';
    add('language', { rule: 'direction', selector, message: 'runs against the direction of its language', mend });
  }
  const own = facts.canonical && new URL(facts.canonical).pathname;
  if (page.segment && own && own !== page.address) {
    add('language', { rule: 'untranslated', message: `shows the text of ${own}`, mend: 'translate the entry into the language of the page' });
  }
}

function isPublished(site, address) {
  const file = address.slice(1);
  return site.files.includes(file) || site.files.includes(`${file}index.html`);
}

/** Adds what axe finds in one view; returns the texts whose contrast it could not measure there. */
async function runAxe(tab, shown, { width, scheme }, findings) {
  await tab.setViewportSize({ width, height: 900 });
  await tab.emulateMedia({ colorScheme: scheme });
  await tab.evaluate(() => look.settle());
  const result = await tab.evaluate((options) => globalThis.axe.run(document, options), axeOptions);
  for (const violation of result.violations) {
    const isWcag = violation.tags.some((tag) => tag.startsWith('wcag'));
    const check = isWcag ? `axe-${width}-${scheme}` : 'axe-practice';
    for (const node of violation.nodes) addAxe(findings, check, `${shown} (${width} ${scheme})`, violation, node);
  }
  const undecided = result.incomplete.filter((rule) => rule.id === 'color-contrast');
  return undecided.flatMap((rule) => rule.nodes.map((node) => ({ width, scheme, rule, node, target: node.target.flat().join(' ') })));
}

/** The texts of a scheme that no width lets axe measure: what a scrolling box hides in one is plain to see in another. */
function stillOpen(doubts, scheme, views) {
  const known = doubts.filter((doubt) => doubt.scheme === scheme);
  const count = views.filter((view) => view.scheme === scheme).length;
  const isEverywhere = ({ target }) => known.filter((doubt) => doubt.target === target).length === count;
  return known.filter((doubt) => doubt.width === widest && isEverywhere(doubt));
}

/** Measures from pixels what axe could not; `views` with the widest window are shown at this moment. */
async function measure(tab, shown, doubts, findings) {
  if (doubts.length === 0) return;
  const measured = await contrasts(tab, doubts.map(({ target }) => target));
  measured.forEach((result, at) => {
    const { scheme, target, node } = doubts[at];
    if (result && result.contrast >= result.needed) return;
    const message = result
      ? `has pixels with a contrast of ${result.contrast.toFixed(2)}:1 of ${result.needed}:1`
      : `shows no ink, and axe says: ${node.failureSummary.split('\n').at(-1).trim()}`;
    const mend = 'draw the text over a plain color that stands out, or keep pictures and pseudo-elements from under it';
    findings.add('axe-undecided', `${shown} (${scheme})`, { rule: 'pixel-contrast', selector: target, message, mend });
  });
}

function addAxe(findings, check, view, rule, node) {
  const selector = node.target.flat().join(' ');
  findings.add(check, view, { rule: rule.id, selector, message: node.failureSummary, mend: `${rule.help}; ${rule.helpUrl}` });
}

async function reflow(tab, add) {
  await tab.setViewportSize({ width: 320, height: 640 });
  addSideways(add, 'narrow', await tab.evaluate(() => look.sideways()));
  const session = await tab.context().newCDPSession(tab);
  await session.send('Emulation.setDeviceMetricsOverride', { width: 320, height: 256, deviceScaleFactor: 4, mobile: false });
  addSideways(add, 'zoomed', await tab.evaluate(() => look.sideways()));
  await session.send('Emulation.clearDeviceMetricsOverride');
  await session.detach();
}

function addSideways(add, check, seen) {
  const mend = 'let it wrap, shrink or scroll within itself (`overflow-wrap: anywhere`, `min-inline-size: 0`, a scrolling box around a table)';
  if (seen.scrolls || seen.wide > seen.width) {
    const message = `the page is ${seen.wide} pixels wide in a window of ${seen.width}: ${[...new Set(seen.outside)].slice(0, 3).join(' and ')}`;
    add(check, { rule: 'scrolls-sideways', selector: seen.outside[0], message, mend });
  } else {
    for (const selector of new Set(seen.outside)) add(check, { rule: 'off-the-edge', selector, message: 'is cut off at the edge of the page', mend });
  }
  for (const selector of new Set(seen.cut)) add(check, { rule: 'cut-off', selector, message: 'cuts off its own text', mend });
  if (seen.covered > 0.5) {
    const message = `${Math.round(seen.covered * 100)} % of the window stays covered by fixed or sticky parts`;
    add(check, { rule: 'covered', message, mend: 'let the header scroll away in low windows (`@media (min-height: …)`)' });
  }
}
