// Searches the index of one language in the browser; loads nothing before the reader types. Words are folded and cut by the rules that
// the index contains, as the program folded the pages. Texts become text nodes, never markup.

/** Folds and cuts words by the rules of an index. */
export function language(rules) {
  const drop = rules.drop.map((ends) => ends.map((code) => `\\u{${code.toString(16)}}`).join('-')).join('');
  const dropped = new RegExp(`[${drop}]`, 'gu');
  const written = new RegExp(`[\\p{Alphabetic}\\p{N}\\p{M}${drop}]+`, 'gu');
  const same = new Map(rules.same);
  const plain = (sign) => {
    if (same.has(sign)) return same.get(sign);
    const code = sign.codePointAt(0);
    const zero = rules.zeros.find((zero) => code >= zero && code < zero + 10);
    return zero === undefined ? sign : String(code - zero);
  };
  const fold = (text) =>
    text.normalize('NFKD').replace(dropped, '').toLowerCase().replace(dropped, '').replace(/[^\0-\x7f]/gu, plain).normalize('NFC');
  const gram = (sign) => {
    const code = sign.codePointAt(0);
    return rules.grams.find(([first, last]) => code >= first && code <= last)?.[2] ?? 0;
  };
  /** The tokens of a word as it is written: each a form, and how many characters its script is cut into, or 0. */
  const cut = (word) => {
    const found = [];
    for (const part of fold(word).match(/[\p{Alphabetic}\p{N}\p{M}]+/gu) ?? []) {
      const runs = [];
      for (const sign of part) {
        const size = gram(sign);
        if (runs.at(-1)?.size !== size) runs.push({ size, signs: [] });
        runs.at(-1).signs.push(sign);
      }
      for (const { size, signs } of runs) {
        const count = size && signs.length > size ? signs.length - size + 1 : 1;
        for (let at = 0; at < count; at += 1) found.push({ size, form: (size ? signs.slice(at, at + size) : signs).join('') });
      }
    }
    return found;
  };
  const words = (text) => [...text.matchAll(written)].map((match) => ({ at: match.index, text: match[0] }));
  return { fold, gram, cut, words };
}

/** How many letters are wrong, missing, too many, or in the wrong order; at most `most` + 1. */
export function distance(left, right, most) {
  const [a, b] = [[...left], [...right]];
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, row] = [[], b.map((_, at) => at).concat(b.length)];
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) next[j] = Math.min(next[j], before[j - 2] + 1);
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return row[b.length];
}

/** An index below an address; `read(name)` gives the text of one of its files. */
export async function open(read) {
  const index = JSON.parse(await read('index.json'));
  const rules = language(index.rules);
  const minor = new Set(index.minor.split(' '));
  const files = new Map();
  const once = (name, parse) => {
    const version = `${name}?${index.version}`;
    if (!files.has(name)) files.set(name, read(version).then(parse).catch((error) => (files.delete(name), Promise.reject(error))));
    return files.get(name);
  };
  const shard = (form) => {
    const [first, second] = form;
    const more = index.depth > 1 && second && !rules.gram(first) ? second.codePointAt(0) : 0;
    return (first.codePointAt(0) * 31 + more) % index.shards;
  };
  const words = (number) => once(`words-${number}.txt`, parseWords);
  const page = async (number) => (await once(`pages-${Math.floor(number / index.chunk)}.json`, JSON.parse))[number % index.chunk];

  /** What the index says of a form: the word that it is a form of. */
  const entry = async (form) => {
    const found = (await words(shard(form))).forms.get(form);
    if (!found?.see) return found;
    return (await words(shard(found.see))).stems.get(found.see);
  };
  const after = (form, isSingle) => {
    const start = index.beginnings.find((start) => (start.length === 1) === isSingle && form.startsWith(start) && form.length - start.length > 2);
    return start && form.slice(start.length);
  };
  const before = (form) => {
    const end = index.endings.find((end) => form.endsWith(end) && form.length - end.length > 2);
    return end ? form.slice(0, -end.length) : form;
  };
  /** The words that an Arabic form may be of, as the program groups forms. */
  const roots = (form) => {
    let rest = form;
    for (let next = after(rest, false); next; next = after(rest, false)) rest = next;
    const single = after(rest, true);
    return [before(rest), ...(single ? [before(single)] : [])];
  };

  /** The words that a token of a query may mean, each with how sure that is. */
  async function meant({ form, size }, isLast) {
    const found = new Map();
    const add = (entry, share, forms) => {
      if (!entry) return;
      const known = found.get(entry) ?? { share: 0, forms: new Set() };
      known.share = Math.max(known.share, share);
      for (const one of forms ?? entry.forms) known.forms.add(one);
      found.set(entry, known);
    };
    const own = await words(shard(form));
    add(await entry(form), 1);
    if (!size && index.beginnings.length) {
      for (const root of roots(form)) if (!found.size) add((await words(shard(root))).stems.get(root), 0.9);
    }
    const letters = [...form].length;
    const isPart = size ? letters < size : isLast && letters > (found.size ? 2 : 1);
    if (isPart) await each(own, (other) => other.startsWith(form), (other, known) => add(known, size ? 1 : 0.4 + (0.5 * form.length) / other.length, [other]));
    if (found.size || size || /^\d+$/.test(form)) return found;
    if (found.size || letters < 4) return found;
    const near = await around(form, own);
    const most = letters < 8 ? 1 : 2;
    let [least, best, longest] = [most, [], 0];
    let inflected = [];
    for (const file of near) {
      await each(file, () => true, (other, known) => {
        const far = Math.min(distance(form, other, most), index.beginnings.length ? distance(roots(form)[0], roots(other)[0], most) : 9);
        if (far < least) [least, best] = [far, []];
        if (far <= least) best.push([other, known]);
        const shared = common(form, other);
        if (shared > longest) [longest, inflected] = [shared, []];
        if (shared === longest) inflected.push([other, known]);
      });
    }
    if (!best.length && longest >= Math.max(4, Math.ceil(letters * 0.6))) best = inflected;
    else if (best.length > 1) {
      const like = Math.max(...best.map(([other]) => common(form, other)));
      best = best.filter(([other]) => common(form, other) === like);
    }
    if (!best.length) for (const file of near) await each(file, (other) => other.includes(form), (other, known) => best.push([other, known]));
    for (const [other, known] of best) add(known, 0.7, [...known.forms, other]);
    return found;
  }
  /** Files with forms that begin otherwise by a slip: all of a small index, or those with the first letters exchanged. */
  async function around(form, own) {
    if (index.shards <= 7) return Promise.all(Array.from({ length: index.shards }, (_, number) => words(number)));
    const [first, second, third, ...rest] = form;
    const others = [[second, first, third, ...rest], [first, third, second, ...rest], [first, third, ...rest], [second, third, ...rest]];
    const numbers = new Set([shard(form), ...others.map((letters) => shard(letters.join('')))]);
    return Promise.all([...numbers].map(words));
  }
  async function each(file, fits, use) {
    for (const [form, known] of file.forms) {
      if (fits(form)) use(form, known.see ? await entry(form) : known);
    }
  }

  /** Pages for a query, the best first, and the forms that it means. */
  async function find(query) {
    const cut = rules.words(query.slice(0, 200)).flatMap(({ text }) => rules.cut(text)).slice(0, 32);
    const forms = new Set();
    const scores = new Map();
    const phrase = plainText(query);
    let all = 0;
    for (const [at, token] of cut.entries()) {
      const isMinor = minor.has(token.form);
      const isLast = at === cut.length - 1 && !/\s$/.test(query);
      if (isMinor && cut.length > 1 && isLast === false) continue;
      const terms = await meant(token, isLast && !isMinor);
      const levels = new Map();
      for (const [known, { share, forms: own }] of terms) {
        for (const form of own) forms.add(form);
        for (const [page, level] of known.pages()) levels.set(page, Math.max(levels.get(page) ?? 0, share * level));
      }
      if (!levels.size) continue;
      const rare = Math.log(1 + (index.pages - levels.size + 0.5) / (levels.size + 0.5)) + 0.05;
      const weight = (isMinor ? 0.1 : 1) * rare;
      all += weight;
      for (const [page, level] of levels) {
        const score = scores.get(page) ?? { page, sum: 0, covered: 0 };
        score.sum += weight * level;
        score.covered += weight;
        scores.set(page, score);
      }
    }
    const ranked = [...scores.values()].map(({ page, sum, covered }) => ({ page, score: sum * (covered / all) ** 2, covered: covered / all }));
    ranked.sort((left, right) => right.score - left.score || left.page - right.page);
    const best = Math.max(0, ...ranked.map(({ covered }) => covered));
    const kept = ranked.filter(({ covered }) => covered >= 0.6 * best);
    return { pages: await nearer(kept, phrase), forms, cut };
  }
  const plainText = (text) => ` ${rules.words(text).map((word) => rules.fold(word.text)).join(' ')} `;
  /** The first of the pages again, those first that have the words side by side. */
  async function nearer(ranked, phrase) {
    const first = ranked.slice(0, 12);
    const bare = phrase.trim();
    if (!bare.includes(' ') && !rules.gram(bare[0] ?? ' ')) {
      // A page called so comes first.
      return [...(await Promise.all(first.map(async (one) => ({ ...one, score: one.score * (plainText((await page(one.page))[1]) === phrase ? 1.5 : 1) }))))]
        .sort((left, right) => right.score - left.score)
        .concat(ranked.slice(12));
    }
    const judged = await Promise.all(
      first.map(async (one) => {
        const [, title, description, , sections] = await page(one.page);
        const has = (text) => plainText(text).includes(bare);
        let factor = plainText(title) === phrase ? 2 : has(title) ? 1.6 : 1;
        if (factor === 1 && (has(description) || sections.some(([, heading]) => has(heading)))) factor = 1.3;
        if (factor === 1 && sections.some(([, , text]) => has(text))) factor = 1.15;
        return { ...one, score: one.score * factor };
      }),
    );
    judged.sort((left, right) => right.score - left.score || left.page - right.page);
    return judged.concat(ranked.slice(12));
  }
  return { index, rules, find, page };
}

const common = (left, right) => {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  return at;
};

/** A file of words. */
function parseWords(text) {
  const [forms, stems] = [new Map(), new Map()];
  for (const line of text.split('\n')) {
    if (!line) continue;
    const [stem, list, pages] = line.split('\t');
    if (list[0] === '>') {
      forms.set(stem, { see: list.slice(1) });
      continue;
    }
    const own = list ? list.split(',').map((form) => (form[0] === '-' ? stem + form.slice(1) : form)) : [stem];
    let read;
    const known = { forms: own, pages: () => (read ??= parsePages(pages)) };
    stems.set(stem, known);
    for (const form of own) if (!forms.get(form)) forms.set(form, known);
  }
  return { forms, stems };
}

function parsePages(text) {
  let page = 0;
  return [...text.matchAll(/([0-9a-z]+)([A-Z])/g)].map(([, step, level]) => [(page += parseInt(step, 36)), (level.charCodeAt(0) - 64) / 26]);
}

/** Where the words of a query are in a text: pairs of start and end. */
export function marked(text, rules, forms) {
  const found = [];
  for (const word of rules.words(text)) {
    const tokens = rules.cut(word.text);
    const grams = tokens.filter(({ size, form }) => size && forms.has(form));
    if (tokens.some(({ size, form }) => !size && forms.has(form))) found.push([word.at, word.at + word.text.length]);
    else for (const { form } of grams) for (let at = text.indexOf(form, word.at); at >= 0 && at < word.at + word.text.length; at = text.indexOf(form, at + 1)) found.push([at, at + form.length]);
  }
  found.sort(([left], [right]) => left - right);
  const merged = [];
  for (const [start, end] of found) {
    if (merged.length && start <= merged.at(-1)[1]) merged.at(-1)[1] = Math.max(merged.at(-1)[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

const reach = 180;

/** A text with marks, at most so long around them that they can be seen. */
function excerpt(text, rules, forms, isWhole) {
  const marks = marked(text, rules, forms);
  let [start, end] = [0, text.length];
  if (!isWhole && text.length > reach) {
    const within = (from) => new Set(marks.filter(([at, to]) => at >= from && to <= from + reach).map(([at, to]) => text.slice(at, to).toLowerCase())).size;
    const best = marks.reduce((best, [at]) => (within(at) > within(best) ? at : best), marks[0]?.[0] ?? 0);
    start = Math.max(0, Math.min(best - 30, text.length - reach));
    const space = text.lastIndexOf(' ', start);
    if (start > 0 && space > start - 20) start = space + 1;
    end = Math.min(text.length, start + reach);
    const last = text.indexOf(' ', end);
    if (last > 0 && last < end + 20) end = last;
  }
  const parts = document.createDocumentFragment();
  let at = start;
  if (start > 0) parts.append('… ');
  for (const [from, to] of marks.filter(([from, to]) => from >= start && to <= end)) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(from, to);
    parts.append(text.slice(at, from), mark);
    at = to;
  }
  parts.append(text.slice(at, end));
  if (end < text.length) parts.append(' …');
  return parts;
}

/** The search page. */
function start(root) {
  const [form, status, list, more] = ['form', '.search-status', '.search-results', '.search-more'].map((name) => root.querySelector(name));
  const [input, filters, all] = ['input[type=search]', '.search-filters', '.search-all'].map((name) => root.querySelector(name));
  const texts = root.querySelector('template').content;
  const say = (name) => texts.querySelector(`[data-text="${name}"]`)?.textContent ?? '';
  const plural = new Intl.PluralRules(document.documentElement.lang);
  const opened = () => (opened.index ??= open(async (name) => {
    const answer = await fetch(root.dataset.search + name);
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    return answer.text();
  }).catch((error) => ((opened.index = undefined), Promise.reject(error))));
  let run = 0;
  let shown = 10;

  const counted = (count) => {
    const samples = [...texts.querySelectorAll('[data-count]')];
    const wanted = samples.find((one) => Number(one.dataset.count) === count) ??
      samples.findLast((one) => plural.select(Number(one.dataset.count)) === plural.select(count)) ?? samples.at(-1);
    return wanted.textContent.replace(/\p{Nd}+/u, (digits) => {
      const zero = digits.codePointAt(0) - Number(wanted.dataset.count[0]);
      return [...String(count)].map((digit) => String.fromCodePoint(zero + Number(digit))).join('');
    });
  };
  const chosen = () => [...filters.querySelectorAll('select')].filter((one) => one.value).map((one) => Number(one.value));

  /** A list of values for each facet, with how many of the pages have each. */
  function choices({ index }, pages) {
    const before = new Map([...filters.querySelectorAll('select')].map((one) => [one.name, one.value]));
    const asked = new URLSearchParams(location.search);
    let first = 0;
    const lists = index.facets.map(({ name, label, values }) => {
      const start = first;
      first += values.length;
      const select = document.createElement('select');
      select.name = name;
      select.append(new Option(say('all'), ''));
      values.forEach((value, at) => {
        const count = pages.filter(({ page }) => index.of[page].includes(start + at)).length;
        const isChosen = before.has(name) ? before.get(name) === String(start + at) : asked.get(name) === value;
        if (count || isChosen) select.append(new Option(`${value} (${count})`, start + at, false, isChosen));
      });
      const box = document.createElement('label');
      const title = document.createElement('span');
      title.textContent = label || say(name);
      box.append(title, ' ', select);
      return { box, select };
    });
    const focused = document.activeElement?.name;
    filters.replaceChildren(...lists.filter(({ select }) => select.options.length > 2 || select.value).map(({ box }) => box));
    filters.hidden = !filters.childElementCount;
    if (focused && filters.contains(document.activeElement) === false) filters.querySelector(`select[name="${CSS.escape(focused)}"]`)?.focus();
  }

  function result({ rules }, forms, [url, title, description, date, sections]) {
    const hits = (text) => new Set(marked(text, rules, forms).map(([from, to]) => rules.fold(text.slice(from, to)))).size;
    const scored = sections.map((section) => ({ section, score: hits(section[1]) * 2 + hits(section[2]) }));
    const best = scored.reduce((best, one) => (one.score > best.score ? one : best), { section: ['', '', ''], score: 0 });
    const [id, heading, text] = best.section;
    const item = document.createElement('li');
    const name = document.createElement('h2');
    const link = document.createElement('a');
    link.href = url;
    link.append(excerpt(title, rules, forms, true));
    name.append(link);
    item.append(name);
    if (date) {
      const when = document.createElement('p');
      when.className = 'search-date';
      when.textContent = date;
      item.append(when);
    }
    if (id && heading) {
      const place = document.createElement('p');
      place.className = 'search-section';
      const anchor = document.createElement('a');
      anchor.href = `${url}#${encodeURIComponent(id)}`;
      anchor.append(excerpt(heading, rules, forms, true));
      place.append(anchor);
      item.append(place);
    }
    const words = document.createElement('p');
    words.append(excerpt(hits(text) >= hits(description) && text ? text : description, rules, forms, false));
    item.append(words);
    return item;
  }

  async function search() {
    const own = (run += 1);
    const query = input.value.trim();
    const address = new URL(location.href);
    if (!query) {
      address.search = '';
      history.replaceState(null, '', address);
      list.replaceChildren();
      filters.replaceChildren();
      [filters.hidden, more.hidden, all.hidden] = [true, true, false];
      status.textContent = '';
      return;
    }
    try {
      const opening = await opened();
      const { pages, forms } = await opening.find(input.value);
      if (own !== run) return;
      choices(opening, pages);
      const wanted = chosen();
      const fitting = pages.filter(({ page }) => wanted.every((value) => opening.index.of[page].includes(value)));
      const items = await Promise.all(fitting.slice(0, shown).map(async ({ page }) => result(opening, forms, await opening.page(page))));
      if (own !== run) return;
      list.replaceChildren(...items);
      [more.hidden, all.hidden] = [fitting.length <= shown, true];
      status.textContent = counted(fitting.length);
      address.search = '';
      address.searchParams.set('q', query);
      for (const select of filters.querySelectorAll('select')) {
        if (select.value) address.searchParams.set(select.name, select.selectedOptions[0].text.replace(/ \(\d+\)$/, ''));
      }
      address.hash = '';
      history.replaceState(null, '', address);
    } catch {
      if (own === run) status.textContent = say('failed');
    }
  }
  let waiting;
  const soon = () => {
    clearTimeout(waiting);
    shown = 10;
    waiting = setTimeout(search, 120);
  };
  input.addEventListener('input', soon);
  filters.addEventListener('change', () => ((shown = 10), search()));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    search();
  });
  more.querySelector('button').addEventListener('click', async () => {
    const at = shown;
    shown += 10;
    await search();
    list.children[at]?.querySelector('a').focus();
  });
  document.addEventListener('keydown', (event) => {
    const isField = event.target.closest?.('input, textarea, select, [contenteditable]');
    if (event.key === '/' && !isField && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
      input.select();
    } else if (event.key === 'Escape' && event.target === input) {
      event.preventDefault();
      input.value = '';
      search();
    }
  });
  const asked = new URLSearchParams(location.search).get('q');
  if (asked) input.value = asked.slice(0, 200);
  // A browser that goes back keeps what was typed.
  if (input.value) search();
}

const root = globalThis.document?.querySelector('[data-search]');
if (root) start(root);
