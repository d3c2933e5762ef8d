// The translator's view of a page: a click on a text shows from which message or which block it comes, with a link that opens it in
// the editor. The server numbers the parts of the page by comments; a page without them is the published one.
import { element } from './bar.js';
import { keyOf } from './keys.js';

const REMEMBERED = 'hexaglot-translator';
const ATTRIBUTE = 'data-hexaglot-messages';
const PICKED = 'hexaglot-picked';

// A browser may forbid to remember anything.
const memory = {
  get: () => { try { return sessionStorage.getItem(REMEMBERED) === 'yes'; } catch { return false; } },
  set: on => { try { sessionStorage.setItem(REMEMBERED, on ? 'yes' : 'no'); } catch { /* Then it is as it is. */ } },
};

export class Translator {
  /** `change` exchanges the page for the one that the view needs; `own` is the folder of the server's files. */
  constructor(root, own, change) {
    this.root = root;
    this.own = own;
    this.change = change;
    this.on = memory.get();
    this.panel = element('section', { class: 'panel', hidden: true });
    root.append(this.panel);
    this.parts = [];
    this.texts = [];
    this.sheet = new CSSStyleSheet();
    this.sheet.replaceSync(`body { cursor: help; } ::highlight(${PICKED}) { background: #ffe08a; color: #1d2430; }`);
    document.addEventListener('click', event => this.click(event), true);
    document.addEventListener('dblclick', event => this.doubleClick(event), true);
    document.addEventListener('keydown', event => this.key(event));
  }

  toggle() {
    this.on = !this.on;
    memory.set(this.on);
    if (!this.on) this.hide();
    this.change();
  }

  hide() {
    this.panel.hidden = true;
    this.panel.replaceChildren();
    this.picked = null;
    globalThis.CSS?.highlights?.delete(PICKED);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(sheet => sheet !== this.sheet);
  }

  /** The page has been exchanged for one with numbered parts. */
  show(marked) {
    this.parts = marked.parts;
    this.words = marked.words;
    this.panel.lang = marked.lang;
    this.panel.dir = marked.dir;
    this.panel.setAttribute('aria-label', this.words.view);
    if (!document.adoptedStyleSheets.includes(this.sheet)) document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet];
    this.read();
    const again = this.picked && this.texts.find(text => text.node === this.picked);
    if (again) this.pick(again.node, again.node.parentElement);
    else this.draw(null, []);
  }

  /** Finds out which part each text belongs to. */
  read() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT);
    this.blocks = new Map();
    this.messages = new Map();
    this.texts = [];
    const open = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.nodeType === Node.COMMENT_NODE) {
        if (node.data === '/hexaglot') open.pop();
        const number = /^hexaglot (\d+)$/.exec(node.data)?.[1];
        const part = number === undefined ? null : this.parts[number];
        if (part?.kind === 'message') open.push(part);
        else if (part) this.blocks.set(node.parentNode, part);
      } else if (node.data.trim() && !node.parentElement.closest('script, style, noscript, template')) {
        if (open.length) this.messages.set(node, open.at(-1));
        this.texts.push({ node });
      }
    }
  }

  blockOf(node) {
    for (let at = node.parentNode; at; at = at.parentNode) if (this.blocks.has(at)) return this.blocks.get(at);
    return null;
  }

  click(event) {
    if (!this.on || event.composedPath().includes(this.root.host)) return;
    // Enter on a link follows it, as does a click with Ctrl.
    if (event.detail === 0 || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    this.pick(this.textAt(event), event.target);
  }

  doubleClick(event) {
    if (!this.on || event.composedPath().includes(this.root.host)) return;
    event.preventDefault();
    this.openPicked();
  }

  openPicked() {
    this.panel.querySelector('a.source')?.click();
  }

  /** The text under the pointer, or the first of the element. */
  textAt({ clientX, clientY, target }) {
    const at = document.caretPositionFromPoint?.(clientX, clientY)?.offsetNode ?? document.caretRangeFromPoint?.(clientX, clientY)?.startContainer;
    if (at?.nodeType === Node.TEXT_NODE && target.contains(at)) return at;
    return this.texts.find(({ node }) => target.contains(node))?.node ?? null;
  }

  key(event) {
    if (!this.on || this.panel.hidden) return;
    const key = keyOf(event);
    const step = { n: 1, p: -1 }[key];
    if (step) {
      event.preventDefault();
      this.step(step);
    } else if (key === 'o' || key === 'e') {
      event.preventDefault();
      this.openPicked();
    } else if (key === 'Escape' && this.picked) {
      this.picked = null;
      globalThis.CSS?.highlights?.delete(PICKED);
      this.draw(null, []);
    }
  }

  step(step) {
    const shown = this.texts.filter(({ node }) => node.parentElement?.checkVisibility?.({ visibilityProperty: true }) ?? true);
    if (!shown.length) return;
    const from = shown.findIndex(({ node }) => node === this.picked);
    const at = from < 0 ? (step > 0 ? 0 : shown.length - 1) : (from + step + shown.length) % shown.length;
    const { node } = shown[at];
    node.parentElement.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    this.pick(node, node.parentElement);
  }

  async pick(node, target) {
    this.picked = node;
    this.highlight(node);
    const message = node && this.messages.get(node);
    const block = node && this.blockOf(node);
    const sources = [message ?? block].filter(Boolean);
    // What a screen reader says, or what a pointer shows.
    const named = target?.closest?.(`[${ATTRIBUTE}]`);
    const numbers = named?.getAttribute(ATTRIBUTE).split(' ') ?? [];
    const attributes = numbers.map(number => this.parts[number]).filter(part => part && part !== message);
    if (!sources.length && node) sources.push(...await this.ask(node));
    if (this.picked !== node) return;
    this.draw(node, [...sources, ...attributes.map(part => ({ ...part, isAttribute: true }))]);
  }

  /** Asks the server for a text that has no number. */
  async ask(node) {
    const texts = new Set([node.data.trim(), node.parentElement.textContent.trim()]);
    for (const text of [...texts].filter(text => text.length < 1000)) {
      try {
        const answer = await fetch(`${this.own}source?${new URLSearchParams({ path: location.pathname, text })}`, { cache: 'no-store' });
        const found = answer.ok ? await answer.json() : [];
        if (found.length) return found;
      } catch {
        return [];
      }
    }
    return [];
  }

  highlight(node) {
    if (!globalThis.CSS?.highlights) return;
    CSS.highlights.delete(PICKED);
    if (!node) return;
    const range = document.createRange();
    range.selectNodeContents(node);
    CSS.highlights.set(PICKED, new Highlight(range));
  }

  draw(node, sources) {
    const focused = this.root.activeElement?.dataset?.focus;
    const { words } = this;
    const quote = node?.data.trim().replace(/\s+/g, ' ').slice(0, 80);
    const hint = node ? words['view-nothing'] : words['view-hint'];
    const button = (name, word, click) => element('button', { type: 'button', 'data-focus': name, 'aria-label': word, title: word, click }, { next: '↓', previous: '↑' }[name]);
    this.panel.hidden = false;
    this.panel.replaceChildren(
      element('div', { class: 'found', role: 'status' },
        quote ? element('p', { class: 'quote' }, element('bdi', {}, quote)) : '',
        ...(sources.length ? sources.map(source => this.source(source)) : [element('p', {}, hint)])),
      element('div', { class: 'steps' },
        button('previous', words['view-previous'], () => this.step(-1)),
        button('next', words['view-next'], () => this.step(1)),
        element('a', { href: '/_l10n/', 'data-focus': 'to-desk' }, words.desk)));
    if (focused) this.panel.querySelector(`[data-focus="${focused}"]`)?.focus();
  }

  source(source) {
    const { words } = this;
    const place = source.path ? `${source.path}:${source.line}` : '';
    const link = source.href
      ? element('a', { class: 'source', href: source.href, dir: 'ltr', title: words.open }, place)
      : element('span', { dir: 'ltr' }, place);
    const name = source.kind === 'message' ? source.id : source.kind === 'field' ? source.name : null;
    return element('p', { class: `of-${source.kind}` },
      `${words[`view-${source.kind}`] ?? ''} `, name ? element('code', { dir: 'ltr' }, name) : '', ' ', link,
      source.isAttribute ? ` (${words['view-attribute']})` : '',
      source.own ? element('span', { class: 'own' }, ` ${words['view-built-in']} `, element('code', { dir: 'ltr' }, source.own)) : '');
  }
}
