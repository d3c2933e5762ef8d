// Runs in the pages of the translator's desk: keys, the list of keys, and what is new as files are saved.
import { Idiomorph } from './idiomorph.js';
import { keyOf } from './keys.js';

const OFF = 'hexaglot-desk-shortcuts-off';
const DUE = '.due';
const live = document.getElementById('live');
const lost = document.getElementById('lost');
const dialog = document.getElementById('keys');
const shortcuts = document.getElementById('shortcuts');

// A browser may forbid to remember anything.
const memory = {
  get: () => { try { return localStorage.getItem(OFF) === 'yes'; } catch { return false; } },
  set: off => { try { localStorage.setItem(OFF, off ? 'yes' : 'no'); } catch { /* Then it is as it is. */ } },
};
shortcuts.checked = !memory.get();
shortcuts.addEventListener('change', () => memory.set(!shortcuts.checked));

// Blocks of a translation, or rows of the queue.
const items = () => [...document.querySelectorAll('main .item')];

// The item with the focus; if none has it, the last one that had it.
let last = null;
addEventListener('focusin', ({ target }) => { last = target.closest?.('main .item') ?? last; });

function move(step, selector) {
  const all = items();
  const from = all.indexOf(last);
  const fits = item => !selector || item.matches(selector);
  let at = from + step;
  if (from < 0) at = step > 0 ? 0 : all.length - 1;
  while (all[at] && !fits(all[at])) at += step;
  const item = all[at];
  if (!item) return;
  (item.querySelector('a.open') ?? (item.matches('article') ? item : item.querySelector('a')) ?? item).focus({ preventScroll: true });
  item.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}

// Opens the file of the item with the focus, or that of the page.
function open(name) {
  const scope = last?.isConnected ? last : null;
  (scope?.querySelector(`a.${name}`) ?? document.querySelector(`main a.${name}`))?.click();
}

const follow = key => document.querySelector(`main [data-key="${key}"]`)?.click();

const ACTIONS = {
  j: () => move(1),
  k: () => move(-1),
  n: () => move(1, DUE),
  p: () => move(-1, DUE),
  J: () => follow('J+'),
  K: () => follow('J-'),
  e: () => open('edit'),
  o: () => open('original'),
  u: () => follow('u'),
  '?': () => help(),
};

document.addEventListener('keydown', event => {
  if (!shortcuts.checked || dialog.open) return;
  const action = ACTIONS[keyOf(event)];
  if (!action) return;
  event.preventDefault();
  action();
});

function help() {
  if (!dialog.open) dialog.showModal();
}

document.querySelector('button.help').addEventListener('click', help);
dialog.querySelector('.close').addEventListener('click', () => dialog.close());

let edition = document.body.dataset.edition;
let events = null;

// A browser opens few connections to a server, so only a page that is looked at holds one.
function connect() {
  events?.close();
  events = null;
  if (document.hidden) return;
  events = new EventSource(`/_l10n/events?${new URLSearchParams({ edition })}`);
  events.addEventListener('edition', refresh);
  events.onopen = () => { lost.hidden = true; };
  events.onerror = () => {
    lost.hidden = false;
    events?.close();
    events = null;
    setTimeout(() => { if (!events) connect(); }, 700);
  };
}

// One exchange after the other, so that a slow one never comes last with an old text.
let isStale = false;
let isChanging = false;

async function refresh() {
  isStale = true;
  if (isChanging) return;
  isChanging = true;
  try {
    while (isStale) {
      isStale = false;
      await exchange();
    }
  } finally {
    isChanging = false;
  }
}

async function exchange() {
  let page;
  try {
    const answer = await fetch(location.pathname + location.search, { cache: 'no-store' });
    page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  } catch {
    setTimeout(connect, 700);
    return;
  }
  const [old, fresh] = [document.querySelector('main'), page.querySelector('main')];
  // The server is busy with a file that is being written; it tells again when it is done.
  if (!fresh) {
    setTimeout(refresh, 700);
    return;
  }
  edition = page.body.dataset.edition;
  if (old.innerHTML === fresh.innerHTML) return;
  const top = last?.isConnected ? last.getBoundingClientRect().top : null;
  document.title = page.title;
  Idiomorph.morph(old, fresh, { morphStyle: 'outerHTML', restoreFocus: true });
  if (top !== null && last?.isConnected && scrollY > 0) scrollBy({ top: last.getBoundingClientRect().top - top, behavior: 'instant' });
  live.textContent = '';
  requestAnimationFrame(() => { live.textContent = document.body.dataset.updated; });
  dispatchEvent(new CustomEvent('hexaglot:changed'));
}

connect();
document.addEventListener('visibilitychange', connect);
