// An overlay with all problems, those of this page first. It opens with an error and closes when that is fixed.
import { element } from './bar.js';

export class Overlay {
  constructor(root) {
    this.dialog = element('dialog', { class: 'overlay', 'aria-label': 'Problems of the site' });
    root.append(this.dialog);
    // The errors that were there when it was closed, and those that are there.
    this.dismissed = new Set();
    this.errors = [];
    document.addEventListener('keydown', event => {
      if (event.key === 'Escape' && this.dialog.open) this.close();
    });
  }

  close() {
    this.dismissed = new Set(this.errors);
    this.wanted = false;
    this.dialog.close();
  }

  toggle() {
    if (this.dialog.open) return this.close();
    this.wanted = true;
    this.dialog.show();
  }

  show(problems) {
    // Without their lines, which any edit above moves.
    const name = ({ code, message, place }) => [code, message, place?.path].join(' ');
    this.errors = [...problems.page, ...problems.site].filter(({ severity }) => severity === 'error').map(name);
    const isNew = this.errors.some(error => !this.dismissed.has(error));
    if (this.errors.length === 0) this.dismissed.clear();
    const all = problems.errors + problems.warnings;
    const scroll = this.dialog.scrollTop;
    const part = (title, list) => list.length
      ? element('section', {}, element('h2', {}, title), ...list.map(problem)) : null;
    this.dialog.replaceChildren(...[
      element('button', { type: 'button', class: 'close', 'aria-label': 'Close', title: 'Close (Esc)', click: () => this.close() }, '×'),
      part('This page', problems.page),
      part(problems.page.length ? 'The rest of the site' : 'The site', problems.site),
      problems.more ? element('p', {}, `… and ${problems.more} more: hexaglot check shows all.`) : null,
    ].filter(Boolean));
    this.dialog.scrollTop = scroll;
    const open = all > 0 && (this.wanted || isNew);
    // An overlay that comes by itself leaves the focus where the editor has it, which `show()` would not.
    if (open) this.dialog.open = true;
    if (!open && this.dialog.open) {
      this.wanted = false;
      this.dialog.close();
    }
  }
}

function problem(problem) {
  return element('article', { class: problem.severity },
    element('h3', {}, element('span', { class: 'code' }, `${problem.severity}[${problem.code}]`), ` ${problem.message}`),
    problem.place && place(problem.place),
    ...problem.also.map(also => element('div', {}, element('p', {}, `${also.label}:`), place(also))),
    problem.help && element('p', { class: 'help' }, element('b', {}, 'help: '), problem.help),
    element('details', {}, element('summary', {}, 'explain'), element('p', {}, problem.explanation)));
}

function place(place) {
  const shown = `${place.path}:${place.line}:${place.column}`;
  const link = place.href ? element('a', { href: place.href, title: 'Open in the editor' }, shown) : shown;
  if (!place.frame?.length) return element('p', { class: 'place' }, link);
  const lines = place.frame.map(({ number, text, skipped }) => {
    const here = number === place.line;
    const parts = [...text];
    const start = place.column - 1 - skipped;
    const end = Math.max(place.endColumn - 1 - skipped, start + 1);
    const marked = here
      ? [parts.slice(0, start).join(''), element('mark', {}, parts.slice(start, end).join('') || ' '), parts.slice(end).join('')]
      : [text];
    if (skipped) marked.unshift('… ');
    return element('span', { class: here ? 'line here' : 'line' },
      element('span', { class: 'number' }, String(number).padStart(4) + ' │ '), element('bdi', {}, ...marked));
  });
  return element('figure', {}, element('figcaption', { class: 'place' }, link), element('pre', {}, element('code', {}, ...lines)));
}
