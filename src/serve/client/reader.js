// What the reader of a page did with it, so that it can be done again after the page has been exchanged: scrolling, focus, words in
// fields, parts that are open. An element is known again by what it says, since its node may say something else by then.
const FOCUSED = 'a[href], area[href], button, input, select, textarea, summary, [tabindex], [contenteditable]';

// Remembers all of it; what is given back does it again.
export function remember() {
  const tasks = [parts(), fields(), focus(), scroll()];
  return () => tasks.forEach(task => task());
}

// Elements by their words, and by how many before them have the same.
function named(selector, words) {
  const [counts, found] = [new Map(), new Map()];
  for (const element of document.body.querySelectorAll(selector)) {
    const said = words(element);
    const count = (counts.get(said) ?? 0) + 1;
    counts.set(said, count);
    found.set(`${count} ${said}`, element);
  }
  return found;
}

function parts() {
  const words = part => part.id || part.querySelector(':scope > summary')?.textContent;
  const open = new Map([...named('details', words)].map(([name, part]) => [name, part.open]));
  return () => {
    for (const [name, part] of named('details', words)) {
      if (open.has(name)) part.open = open.get(name);
    }
  };
}

function fields() {
  const words = field => [field.localName, field.type, field.id, field.name, field.getAttribute('aria-label')].join(' ');
  const fields = () => named('input, textarea, select', words);
  const state = field => (['checkbox', 'radio'].includes(field.type) ? 'checked' : 'value');
  const written = new Map([...fields()].filter(([, field]) => field.type !== 'file').map(([name, field]) => [name, field[state(field)]]));
  return () => {
    for (const [name, field] of fields()) {
      if (written.has(name) && field[state(field)] !== written.get(name)) field[state(field)] = written.get(name);
    }
  };
}

function focus() {
  const active = document.activeElement;
  if (!active || active === document.body || !document.body.contains(active)) return () => {};
  const words = element => [element.localName, element.id, element.name, element.getAttribute('href'), element.textContent].join(' ');
  const [name] = [...named(FOCUSED, words)].find(([, element]) => element === active) ?? [];
  return () => {
    const now = named(FOCUSED, words).get(name) ?? (active.isConnected ? active : null);
    if (now && now !== document.activeElement) now.focus({ preventScroll: true });
  };
}

// Keeps the middle of the window in place, even if something above it grows.
function scroll() {
  const { scrollX: left, scrollY: top } = window;
  if (top === 0) return () => {};
  const words = element => element.id || element.textContent;
  const blocks = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, th, pre, figure, img, summary';
  const inWindow = ([, element]) => {
    const { top, height } = element.getBoundingClientRect();
    return height > 0 && top >= innerHeight * 0.2 && top < innerHeight * 0.9;
  };
  const [name, seen] = [...named(blocks, words)].find(inWindow) ?? [];
  const at = seen?.getBoundingClientRect().top;
  return () => {
    const now = name && named(blocks, words).get(name);
    // The browser would move the page by itself too, some time later.
    document.documentElement.style.overflowAnchor = 'none';
    if (now) scrollBy({ top: now.getBoundingClientRect().top - at, behavior: 'instant' });
    else scrollTo({ left, top, behavior: 'instant' });
    requestAnimationFrame(() => requestAnimationFrame(() => {
      document.documentElement.style.overflowAnchor = '';
      if (!document.documentElement.getAttribute('style')) document.documentElement.removeAttribute('style');
    }));
  };
}
