// Collects what checks find and says it once for all pages where it is the same.

import assert from 'node:assert/strict';

/** Findings of many pages: what is wrong (`rule`, `selector`, `message`, `mend`) and where (`page`). */
export class Findings {
  #found = [];

  /** `example` is shown once, however much it differs between pages that are told together. */
  add(check, page, { rule, selector = '', message, example = '', mend }) {
    this.#found.push({ check, page, rule, selector: normalize(selector), message: message.trim(), example, mend });
  }

  /** Fails with all findings of the checks, those that differ only by page told once. */
  assertNone(...checks) {
    const found = checks.flatMap((check) => this.of(check));
    if (found.length > 0) assert.fail(tell(found));
  }

  /** What a check found. */
  of(check) {
    return this.#found.filter((finding) => finding.check === check);
  }
}

/** Writes findings for people: rule and selector, what is wrong, what to do, on which pages. */
export function tell(found) {
  const groups = groupBy(found, likeness);
  const parts = [...groups.values()].sort((one, other) => other.length - one.length).map(tellGroup);
  return `${found.length} findings of ${groups.size} kinds\n\n${parts.join('\n\n')}\n`;
}

/** The place in a document without what differs from page to page: positions, identifiers, addresses. */
function normalize(selector) {
  return selector
    .replace(/:nth-(child|of-type)\(\d+\)/g, '')
    .replace(/\[(lang|dir)="[^"]*"\]/g, '')
    .replace(/\[(href|id|action|src|aria-[a-z]+)[$^*~|]?=("[^"]*"|'[^']*'|[^\]]*)\]/g, '[$1]');
}

function likeness({ rule, selector, message }) {
  return [rule, selector, message.replace(/\d+(\.\d+)?/g, '0')].join('\n');
}

function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) {
    if (!groups.has(key(item))) groups.set(key(item), []);
    groups.get(key(item)).push(item);
  }
  return groups;
}

function tellGroup(found) {
  const [first] = found;
  const pages = [...new Set(found.map((finding) => finding.page))];
  const shown = pages.slice(0, 4).join(', ') + (pages.length > 4 ? ` and ${pages.length - 4} more` : '');
  const place = first.selector ? ` at \`${first.selector}\`` : '';
  return [
    `  ${first.rule}${place}`,
    ...first.message.split('\n').map((line) => `    ${line.trim()}`),
    ...(first.example ? [`    such as: ${first.example}`] : []),
    `    pages: ${shown}`,
    `    to do: ${first.mend}`,
  ].join('\n');
}
