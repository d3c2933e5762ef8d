// Runs in the page of an editor: hears what changed, morphs the page in place, shows the bar and the overlay.
import { Idiomorph } from './idiomorph.js';
import { Bar } from './bar.js';
import { Overlay } from './overlay.js';

const own = new URL('.', import.meta.url).pathname;
const host = document.createElement('hexaglot-dev');
let hash = document.querySelector(`script[src="${own}client.js"]`)?.dataset.hash ?? '';
let told = '';
let events = null;
let bar, overlay;

const path = () => location.pathname;

async function begin() {
  host.lang = 'en';
  host.dir = 'ltr';
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await (await fetch(own + 'style.css')).text());
  root.adoptedStyleSheets = [sheet];
  overlay = new Overlay(root);
  bar = new Bar(root, overlay);
  // Beside the body, so that a morph of the body never touches it.
  document.documentElement.append(host);
  await ask();
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
    bar.show(about);
    overlay.show(about.problems, about.told);
  } catch {
    // The server is being started again; the connection tells when it is back.
  }
}

// A browser opens few connections to a server, so only a page that is looked at holds one.
function connect() {
  events?.close();
  events = null;
  if (document.hidden) return;
  const question = new URLSearchParams({ path: path(), hash, problems: told });
  events = new EventSource(`${own}events?${question}`);
  events.addEventListener('page', event => change(event.data));
  events.addEventListener('problems', ask);
  events.addEventListener('file', event => exchangeFile(event.data));
  events.onopen = () => bar.connected(true);
  events.onerror = () => {
    bar.connected(false);
    events?.close();
    events = null;
    // With the bytes that are shown now, not with those of long ago.
    setTimeout(() => { if (!events) connect(); }, 700);
  };
}

async function change(fresh) {
  let answer;
  try {
    answer = await fetch(location.pathname + location.search, { cache: 'no-store' });
  } catch {
    return;
  }
  if (answer.redirected) {
    location.replace(answer.url);
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  hash = page.querySelector(`script[src="${own}client.js"]`)?.dataset.hash ?? fresh;
  await morph(page);
  await ask();
  dispatchEvent(new CustomEvent('hexaglot:changed'));
}

async function morph(page) {
  const { scrollX, scrollY } = window;
  for (const { name } of [...document.documentElement.attributes]) {
    if (!page.documentElement.hasAttribute(name)) document.documentElement.removeAttribute(name);
  }
  for (const { name, value } of page.documentElement.attributes) document.documentElement.setAttribute(name, value);
  await head(page);
  Idiomorph.morph(document.body, page.body, {
    morphStyle: 'outerHTML',
    ignoreActiveValue: true,
    restoreFocus: true,
    callbacks: {
      // What the reader has opened or closed stays so.
      beforeAttributeUpdated: (name, element) => !(name === 'open' && element.localName === 'details'),
    },
  });
  scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
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

// A picture or stylesheet under its own name: the same address with a mark, so that the browser asks again.
function exchangeFile(address) {
  const marked = url => {
    const at = new URL(url, location);
    if (at.pathname !== address || at.origin !== location.origin) return null;
    at.searchParams.set('fresh', Date.now());
    return at.pathname + at.search;
  };
  for (const sheet of document.querySelectorAll('link[rel~="stylesheet"]')) {
    const href = marked(sheet.href);
    if (!href) continue;
    const fresh = sheet.cloneNode();
    fresh.href = href;
    exchange(sheet, fresh);
  }
  for (const media of document.querySelectorAll('img[src], source[src], video[src], audio[src]')) {
    const src = marked(media.src);
    if (src) media.src = src;
  }
}

begin();
