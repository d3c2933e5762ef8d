// Runs in the page of an editor: hears what changed, morphs the page in place, shows the bar and the overlay.
import { Idiomorph } from './idiomorph.js';
import { Bar, choose } from './bar.js';
import { Overlay } from './overlay.js';
import { remember } from './reader.js';
import { Translator } from './translator.js';

const own = new URL('.', import.meta.url).pathname;
const host = document.createElement('hexaglot-dev');
let hash = document.querySelector(`script[src="${own}client.js"]`)?.dataset.hash ?? '';
let told = '';
// The last state of the site that this page has heard of.
let edition = '';
let events = null;
let bar, overlay, translator;

const path = () => location.pathname;

async function begin() {
  host.lang = 'en';
  host.dir = 'ltr';
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await (await fetch(own + 'style.css')).text());
  root.adoptedStyleSheets = [sheet];
  overlay = new Overlay(root);
  translator = new Translator(root, own, async () => {
    await change();
    connect();
  });
  bar = new Bar(root, overlay, translator);
  // Beside the body, so that a morph of the body never touches it.
  document.documentElement.append(host);
  // The remark on a page that is not there on this day.
  document.addEventListener('click', ({ target }) => {
    const button = target.closest?.('body > [role=status] > button[data-preview]');
    if (button) choose(button.dataset.preview);
  });
  await ask();
  if (translator.on) await change();
  connect();
  document.addEventListener('visibilitychange', connect);
}

// What the bar and the overlay show.
async function ask() {
  try {
    const answer = await fetch(`${own}page?path=${encodeURIComponent(path())}`, { cache: 'no-store' });
    if (!answer.ok) return;
    const about = await answer.json();
    told = about.told;
    edition = about.edition;
    bar.show(about);
    overlay.show(about.problems);
  } catch {
    // The server is being started again; the connection tells when it is back.
  }
}

// A browser opens few connections to a server, so only a page that is looked at holds one.
function connect() {
  events?.close();
  events = null;
  if (document.hidden) return;
  const question = new URLSearchParams({ path: path(), hash, problems: told, edition, marked: translator.on ? 'yes' : '' });
  events = new EventSource(`${own}events?${question}`);
  events.addEventListener('page', event => change(event.data));
  events.addEventListener('problems', ask);
  events.addEventListener('file', event => {
    edition = event.lastEventId;
    exchangeFile(event.data);
  });
  events.onopen = () => bar.connected(true);
  events.onerror = () => {
    bar.connected(false);
    events?.close();
    events = null;
    // With the bytes that are shown now, not with those of long ago.
    setTimeout(() => { if (!events) connect(); }, 700);
  };
}

// One exchange after the other: each shows what is newest when it begins, so that a slow one never comes last with an old text.
let isStale = false;
let isChanging = false;

async function change(fresh) {
  isStale = true;
  if (isChanging) return;
  isChanging = true;
  try {
    while (isStale) {
      isStale = false;
      await exchangePage(fresh);
    }
  } finally {
    isChanging = false;
  }
}

// The page with numbered parts, for the translator's view; null if it cannot be had.
async function markedPage() {
  if (!translator.on) return null;
  const answer = await fetch(`${own}marked?path=${encodeURIComponent(path())}`, { cache: 'no-store' });
  return answer.ok ? answer.json() : null;
}

async function exchangeMarked(marked) {
  const page = new DOMParser().parseFromString(marked.html, 'text/html');
  // The policy of the page would keep this script out, and is in the header of what was loaded.
  for (const policy of page.querySelectorAll('meta[http-equiv]')) policy.remove();
  const script = document.querySelector(`script[src="${own}client.js"]`);
  if (script) page.body.append(page.importNode(script, true));
  hash = marked.hash;
  await morph(page);
  translator.show(marked);
  await ask();
  dispatchEvent(new CustomEvent('hexaglot:changed'));
}

async function exchangePage(fresh) {
  let answer, text;
  try {
    const marked = await markedPage();
    if (marked) return await exchangeMarked(marked);
    answer = await fetch(location.pathname + location.search, { cache: 'no-store' });
    text = await answer.text();
  } catch {
    // The server is gone or busy. It tells whoever comes back with the bytes of before.
    setTimeout(connect, 700);
    return;
  }
  if (answer.redirected) {
    location.replace(answer.url);
    return;
  }
  const page = new DOMParser().parseFromString(text, 'text/html');
  const script = page.querySelector(`script[src="${own}client.js"]`);
  if (answer.status >= 500 && !script) {
    // The server itself is in trouble, such as with a file that is being written all the time.
    setTimeout(change, 700, fresh);
    return;
  }
  hash = script?.dataset.hash ?? fresh;
  // A page that cannot be made just now has nothing to show; the last one stays, under the overlay that says why.
  if (answer.status < 500) await morph(page);
  await ask();
  dispatchEvent(new CustomEvent('hexaglot:changed'));
}

async function morph(page) {
  for (const address of freshened.keys()) {
    for (const [media, src] of mediaOf(page, address)) media.setAttribute('src', src);
    for (const [sheet, href] of sheetsOf(page, address)) sheet.setAttribute('href', href);
  }
  await head(page);
  const restore = remember();
  for (const { name } of [...document.documentElement.attributes]) {
    if (!page.documentElement.hasAttribute(name)) document.documentElement.removeAttribute(name);
  }
  for (const { name, value } of page.documentElement.attributes) document.documentElement.setAttribute(name, value);
  Idiomorph.morph(document.body, page.body, {
    morphStyle: 'outerHTML',
    ignoreActiveValue: true,
    restoreFocus: true,
    callbacks: {
      // What the reader has opened or closed stays so.
      beforeAttributeUpdated: (name, element) => !(name === 'open' && element.localName === 'details'),
    },
  });
  restore();
}

// Stylesheets are exchanged once the new one has loaded; all else in the head is small.
async function head(page) {
  const isSheet = element => element.matches('link[rel~="stylesheet"]');
  const [old, fresh] = [document, page].map(of => [...of.head.children].filter(isSheet));
  const loads = fresh.map((sheet, at) => exchange(old[at], sheet));
  for (const sheet of old.slice(fresh.length)) sheet.remove();
  const others = of => [...of.head.children].filter(element => !isSheet(element) && element.localName !== 'script');
  const wanted = new Set(others(page).map(element => element.outerHTML));
  for (const element of others(document)) {
    if (!wanted.delete(element.outerHTML)) element.remove();
  }
  for (const element of others(page)) {
    if (wanted.has(element.outerHTML)) document.head.append(document.importNode(element, true));
  }
  await Promise.all(loads);
}

function exchange(old, sheet) {
  if (old?.getAttribute('href') === sheet.getAttribute('href') && old?.media === sheet.media) return null;
  const link = document.importNode(sheet, true);
  return new Promise(done => {
    const finish = () => {
      old?.remove();
      done();
    };
    link.onload = finish;
    link.onerror = finish;
    setTimeout(finish, 2000);
    old ? old.after(link) : document.head.append(link);
  });
}

// Pictures and stylesheets under their own name that have changed, with the mark that makes the browser ask for them again.
const freshened = new Map();

function marked(url, address) {
  const at = new URL(url, location);
  if (at.pathname !== address || at.origin !== location.origin) return null;
  at.searchParams.set('fresh', freshened.get(address));
  return at.pathname + at.search;
}

function mediaOf(page, address) {
  const media = [...page.querySelectorAll('img[src], source[src], video[src], audio[src]')];
  return media.map(element => [element, marked(element.src, address)]).filter(([, src]) => src);
}

function sheetsOf(page, address) {
  const sheets = [...page.querySelectorAll('link[rel~="stylesheet"]')];
  return sheets.map(sheet => [sheet, marked(sheet.href, address)]).filter(([, href]) => href);
}

function exchangeFile(address) {
  freshened.set(address, Date.now());
  for (const [sheet, href] of sheetsOf(document, address)) {
    const fresh = sheet.cloneNode();
    fresh.href = href;
    exchange(sheet, fresh);
  }
  for (const [media, src] of mediaOf(document, address)) media.src = src;
}

begin();
