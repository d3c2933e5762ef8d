// The bar at the foot of the window. The key . hides it and brings it back.
const KEY = '.';
const REMEMBERED = 'hexaglot-bar-hidden';

// A browser may forbid to remember anything.
const memory = {
  get: () => { try { return localStorage.getItem(REMEMBERED); } catch { return null; } },
  set: value => { try { localStorage.setItem(REMEMBERED, value); } catch { /* Then it is as it is. */ } },
};

export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function') made.addEventListener(key, value);
    else made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children.filter(child => child !== null && child !== undefined));
  return made;
}

const counted = (count, word) => `${count} ${word}${count === 1 ? '' : 's'}`;

// Chooses how this browser looks at the site: `as-of=2022-06-20`, `drafts=1`.
export async function choose(query) {
  const choice = new URL('preview', import.meta.url);
  choice.search = query.toString();
  try {
    await fetch(choice, { method: 'POST' });
    location.reload();
  } catch {
    // The server is being started again; the bar says so.
  }
}

export class Bar {
  constructor(root, overlay, translator) {
    this.overlay = overlay;
    this.translator = translator;
    this.bar = element('aside', { class: 'bar', 'aria-label': 'Hexaglot' });
    this.live = element('p', { class: 'hidden', role: 'status' });
    root.append(this.bar, this.live);
    this.hide(memory.get() === 'yes');
    // The page leaves as much room at its foot as the bar takes.
    new ResizeObserver(() => root.host.style.setProperty('--room', `${this.bar.offsetHeight}px`)).observe(this.bar);
    document.addEventListener('keydown', event => {
      const typing = event.composedPath()[0]?.closest?.('input, textarea, select, [contenteditable]');
      if (event.key !== KEY || event.ctrlKey || event.metaKey || event.altKey || typing) return;
      this.hide(!this.bar.hidden);
    });
  }

  hide(hidden) {
    this.bar.hidden = hidden;
    this.bar.getRootNode().host.toggleAttribute('bar-hidden', hidden);
    memory.set(hidden ? 'yes' : 'no');
  }

  connected(is) {
    // What was chosen meanwhile may not have reached the server.
    if (!is) this.said = '';
    this.bar.classList.toggle('lost', !is);
    this.bar.classList.toggle('listening', is);
    this.say(is ? '' : 'The dev server does not answer.');
  }

  say(text) {
    if (this.live.textContent !== text) this.live.textContent = text;
  }

  show(about) {
    const open = new Set([...this.bar.querySelectorAll('details[open]')].map(details => details.dataset.name));
    const focused = this.bar.getRootNode().activeElement?.dataset?.focus;
    // A day that is being written stays under the keys until it is left.
    this.waiting = focused === 'day' ? about : null;
    if (this.waiting) return;
    // A bar that says the same already stays, with what is under the pointer.
    const said = JSON.stringify(about);
    if (said === this.said) return;
    this.said = said;
    const { page, problems, languages, preview } = about;
    this.bar.replaceChildren(...[
      this.languages(languages),
      page && element('span', { class: `state ${page.state}`, title: 'State of the translation' },
        page.notice ? `text in ${page.notice}` : page.state),
      page && element('span', { title: 'Words and reading time' }, `${counted(page.words, 'word')} · ${page.minutes} min`),
      page && this.files(page),
      page?.outline.length ? this.outline(page) : null,
      page?.remarks.length ? this.remarks(page) : null,
      this.problems(problems),
      this.translators(page),
      this.preview(preview),
      element('button', {
        type: 'button', class: 'hide', 'data-focus': 'hide', title: `Hide the bar (${KEY})`, 'aria-label': 'Hide the bar', 'aria-keyshortcuts': KEY,
        click: () => this.hide(true),
      }, '×'),
    ].filter(Boolean));
    for (const details of this.bar.querySelectorAll('details')) details.open = open.has(details.dataset.name);
    if (focused) this.bar.querySelector(`[data-focus="${focused}"]`)?.focus();
    this.say(problems.errors ? counted(problems.errors, 'error') : '');
  }

  languages(languages) {
    const links = languages.map(language => element('a', {
      href: language.href, lang: language.tag, dir: language.dir, hreflang: language.tag, title: language.name,
      'data-focus': `language-${language.segment}`, class: language.translated ? null : 'missing',
      'aria-current': language.current ? 'true' : null,
      'aria-label': language.translated ? language.name : `${language.name} (no translation)`,
    }, language.segment));
    return element('nav', { 'aria-label': 'Languages of this page' }, ...links);
  }

  files(page) {
    const link = (file, word) => element('li', {}, file.href ? element('a', { href: file.href }, file.path) : file.path, word);
    const items = page.files.map(file => link(file, file.path === page.file.path ? ' (this page)' : ''));
    if (page.template) items.push(link(page.template, ' (template)'));
    return menu('Files', 'files', element('ul', {}, ...items));
  }

  outline(page) {
    const items = page.outline.map(heading => {
      const item = element('li', {}, element('a', { href: `#${encodeURIComponent(heading.id)}` }, heading.text));
      // Not as an attribute, which the site's policy forbids.
      item.style.setProperty('--level', heading.level);
      return item;
    });
    return menu('Outline', 'outline', element('ol', {}, ...items));
  }

  // What `hexaglot check` would say of the text.
  remarks(page) {
    const items = page.remarks.map(({ severity, code, message, help, place }) => element('li', { class: severity },
      element('span', { class: 'code' }, code), ` ${message}`,
      place && element('p', {}, element('a', { href: place.href, title: 'Open in the editor' }, `${place.path}:${place.line}:${place.column}`)),
      help && element('p', {}, `help: ${help}`)));
    return menu(counted(page.remarks.length, 'text warning'), 'remarks', element('ul', {}, ...items));
  }

  problems(problems) {
    const here = problems.pageErrors + problems.pageWarnings;
    const all = problems.errors + problems.warnings;
    return element('button', {
      type: 'button', 'data-focus': 'problems', disabled: all === 0,
      class: problems.errors ? 'errors' : problems.warnings ? 'warnings' : 'fine',
      click: () => this.overlay.toggle(),
    }, all === 0 ? 'no problems' : `${counted(problems.errors, 'error')}, ${counted(problems.warnings, 'warning')}${here ? ` (${here} here)` : ''}`);
  }

  // The translator's view of this page, and the desk.
  translators(page) {
    return element('span', { class: 'translators' },
      element('button', {
        type: 'button', 'data-focus': 'translator', 'aria-pressed': String(this.translator.on),
        title: 'A click on a text shows where it comes from',
        click: ({ currentTarget }) => {
          this.translator.toggle();
          currentTarget.setAttribute('aria-pressed', String(this.translator.on));
        },
      }, 'translator’s view'), ' ',
      element('a', { href: page?.desk ?? '/_l10n/', 'data-focus': 'desk', title: 'The translator’s desk' }, 'desk'));
  }

  preview(preview) {
    const go = (name, value) => choose(new URLSearchParams({ [name]: value }));
    return element('span', { class: preview.asOf ? 'preview other' : 'preview' },
      element('label', { title: 'The site as it will be on this day' }, 'as of ',
        day(preview.today, value => go('as-of', value), () => setTimeout(() => this.waiting && this.show(this.waiting)))),
      preview.asOf && element('button', { type: 'button', 'data-focus': 'today', click: () => go('as-of', '') }, 'back to today'),
      element('label', {},
        element('input', { type: 'checkbox', checked: preview.drafts, 'data-focus': 'drafts', change: event => go('drafts', event.target.checked ? '1' : '0') }),
        ' drafts'));
  }
}

// A field for a day. While one is being written each key makes another day of it, so a written one waits for Enter.
function day(value, choose, leave) {
  let isWritten = false;
  const chosen = event => { if (event.target.value && event.target.value !== value) choose(event.target.value); };
  return element('input', {
    type: 'date', value, 'data-focus': 'day',
    keydown: event => {
      isWritten = event.key !== 'Enter';
      if (!isWritten) chosen(event);
    },
    pointerdown: () => { isWritten = false; },
    change: event => { if (!isWritten) chosen(event); },
    blur: event => {
      chosen(event);
      leave();
    },
  });
}

// Of all menus one at most is open.
function menu(title, name, content) {
  const summary = element('summary', { 'data-focus': name }, title);
  const details = element('details', { 'data-name': name, name: 'menu' }, summary, element('div', { class: 'menu' }, content));
  details.addEventListener('toggle', () => {
    // Above its title, as far as there is room in the window.
    const shown = details.querySelector('.menu');
    const room = details.parentElement.clientWidth - shown.offsetWidth - 8;
    shown.style.left = `${Math.max(8, Math.min(summary.offsetLeft, room))}px`;
  });
  details.addEventListener('keydown', event => {
    if (event.key === 'Escape' && details.open) {
      details.open = false;
      summary.focus();
      event.stopPropagation();
    }
  });
  return details;
}
