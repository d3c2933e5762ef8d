// Pages of hostile fields in a browser that gets no headers, and pages of strangers that ask the dev server. `node --test hostile.test.js`.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { crew, launch } from './support/browser.js';
import { start } from './support/editing.js';
import { program } from './support/site.js';

const repository = path.resolve(import.meta.dirname, '../..');
const payloads = JSON.parse(readFileSync(path.join(repository, 'tests/suite/payloads.json'), 'utf8'));
const schemas = path.join(repository, '.vscode/schemas');
const schema = (name) => JSON.parse(readFileSync(path.join(schemas, name), 'utf8'));
const browser = await launch();
const folders = [];

after(async () => {
  await browser.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Where texts may stand in what a schema describes: names of fields, and `-` for an item of a list. */
function ways(root) {
  const found = new Map();
  const walk = (part, way) => {
    if (way.length > 4) return;
    if (part.$ref) return walk(part.$ref.slice(2).split('/').reduce((at, name) => at[name], root), way);
    for (const one of part.anyOf ?? []) walk(one, way);
    const kinds = part.type === undefined ? (part.anyOf || part.properties ? [] : ['string']) : [part.type].flat();
    if (kinds.includes('string') && way.length) found.set(way.join('.'), way);
    for (const [name, field] of Object.entries(part.properties ?? {})) walk(field, [...way, name]);
    if (typeof part.additionalProperties === 'object') walk(part.additionalProperties, [...way, 'en']);
    if (typeof part.items === 'object') walk(part.items, [...way, '-']);
  };
  walk(root, []);
  return [...found.values()].filter(([first]) => first !== 'kind');
}

const beside = { id: 'x', title: 'T', start: '2022-06-07T09:00[Europe/Zurich]', publish: '2021-01-01', url: 'https://a.test/a.pdf', number: '1' };

function put(value, [name, ...rest], text) {
  if (name === undefined) return text;
  if (name === '-') return [put(Array.isArray(value) ? value[0] : undefined, rest, text)];
  const map = value && typeof value === 'object' && !Array.isArray(value) ? value : name === 'en' ? {} : { ...beside };
  return { ...map, [name]: put(map[name], rest, text) };
}

function folder() {
  const made = mkdtempSync(path.join(tmpdir(), 'hexaglot-hostile-'));
  folders.push(made);
  return made;
}

function write(root, name, text) {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
}

/** What a build says is wrong where no level can be lowered, and its output folder. */
function built(root) {
  const output = path.join(folder(), 'public');
  const made = spawnSync(program(), ['build', '--root', root, '--output', output, '--format', 'json'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const said = made.stdout.trim().split('\n').map((line) => JSON.parse(line));
  return { output, errors: said.filter((line) => line.type === 'problem' && line.severity === 'error') };
}

/**
 * A site whose pages have each payload in every field that their kind has, with nothing reported that keeps it from being published. What
 * cannot be published at any level takes its field with it; the fields that stay are counted.
 */
function build() {
  const root = folder();
  const levels = Object.entries(schema('site.json').properties.checks.properties).filter(([, level]) => level.enum.includes('off'));
  const codes = levels.map(([code]) => `${code} = "off"\n`);
  write(root, 'site.toml', `base_url = "https://site.test"\ntoday = 2021-10-18\n[[languages]]\ntag = "en"\nname = "English"\n[checks]\n${codes.join('')}`);
  write(root, 'content/_index.en.md', '---\ntitle: Home\n---\nWelcome.\n');
  const kinds = readdirSync(schemas).flatMap((name) => /^(.*)-facts\.json$/.exec(name)?.[1] ?? []);
  const pages = new Map();
  // Each field has a line of its own, by which a problem names it. YAML takes control characters as escapes alone.
  const escaped = (value) => JSON.stringify(value).replace(/[\u007f-\u009f]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
  const put_ = (name) => {
    const { front, text } = pages.get(name);
    const fields = Object.entries(front).map(([key, value]) => `${JSON.stringify(key)}: ${escaped(value)}`);
    write(root, name, `---\n{\n${fields.join(',\n')}\n}\n---\n${text}\n`);
  };
  for (const kind of kinds.filter((kind) => kind !== 'home')) {
    const fields = [...ways(schema(`${kind}-facts.json`)), ...ways(schema(`${kind}-text.json`))];
    payloads.forEach((payload, number) => {
      const base = { title: 'T', kind, dates: '2022-06-07/2022-06-09', date: '2021-10-01' };
      // What would take the page away is left to the tests that ask for each field alone.
      const filled = (front, way) => (['slug', 'draft', 'dates', 'date'].includes(way[0]) ? front : put(front, way, payload));
      const front = { ...fields.reduce(filled, base), kind };
      const name = ['section', 'series'].includes(kind) ? `content/${kind}-${number}/_index.en.md` : `content/${kind}-${number}.en.md`;
      pages.set(name, { front, text: `[x](${kind}) <b onclick=alert(7331)>x</b> ${payload}` });
      put_(name);
    });
  }
  const all = [...pages.values()].reduce((sum, { front }) => sum + Object.keys(front).length, 0);
  for (let round = 0; ; round += 1) {
    const { output, errors } = built(root);
    if (errors.length === 0) {
      const kept = [...pages.values()].reduce((sum, { front }) => sum + Object.keys(front).length, 0);
      return { output, count: pages.size, share: kept / all };
    }
    assert.ok(round < 12, JSON.stringify(errors.slice(0, 5)));
    const wrong = errors.map(({ place }) => [place.file, Object.keys(pages.get(place.file)?.front ?? {})[place.line - 3]]);
    const lost = errors.filter((_, at) => wrong[at][1] === undefined || wrong[at][1] === 'kind');
    assert.deepEqual(lost, [], 'errors that are none of a field');
    for (const [name, key] of wrong) delete pages.get(name).front[key];
    new Set(wrong.map(([name]) => name)).forEach(put_);
  }
}

const types = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.xml': 'application/xml', '.svg': 'image/svg+xml', '.ics': 'text/calendar' };

/** A host that sends no headers of the site; `change` may do something to a page. */
async function host(output, change = (html) => html) {
  const server = createServer((request, response) => {
    let file = path.join(output, path.normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname)));
    try {
      if (statSync(file).isDirectory()) file = path.join(file, 'index.html');
      const type = types[path.extname(file)] ?? 'application/octet-stream';
      const body = readFileSync(file);
      response.setHeader('Content-Type', type);
      response.end(file.endsWith('.html') ? change(body.toString()) : body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise((started) => server.listen(0, '127.0.0.1', started));
  return { origin: `http://127.0.0.1:${server.address().port}`, stop: () => (server.closeAllConnections(), server.close()) };
}

/** All pages and texts below a folder. */
const files = (at) => readdirSync(at, { recursive: true }).filter((name) => /\.(html|xml|svg)$/.test(name));

const policy = /\n<meta http-equiv="Content-Security-Policy"[^>]*>/;

/** What a page has that runs or leads where no page does. It also does what a reader may do. */
function look() {
  const found = [];
  for (const element of document.querySelectorAll('*')) {
    // JSON-LD is a data block, which no browser runs (HTML, “The script element”).
    const isData = element.localName === 'script' && element.type === 'application/ld+json';
    if (/^(script|iframe|object|embed|base|frame)$/i.test(element.localName) && !isData) found.push(`<${element.localName}>`);
    for (const { name, value } of element.attributes) {
      if (/^on|^srcdoc$|^style$/i.test(name)) found.push(`${name}=${value}`);
      if (!/^(href|src|action|formaction|poster|data|cite|xlink:href)$/.test(name)) continue;
      const { protocol, search } = new URL(value, location);
      if (!['http:', 'https:', 'mailto:', 'tel:', 'webcal:'].includes(protocol) || (protocol === 'mailto:' && /bcc=/i.test(search))) found.push(`${name}=${value}`);
    }
    for (const kind of ['mouseover', 'focus', 'load', 'error', 'toggle']) element.dispatchEvent(new Event(kind, { bubbles: false }));
  }
  return found;
}

test('nothing in a field of a page runs where a host sends no headers', async () => {
  const { output, count, share } = build();
  assert.ok(share > 0.6, `${share} of the fields stay`);
  const pages = files(output);
  assert.ok(payloads.length >= 35 && pages.length > count * 0.95, `${pages.length} pages of ${count}`);
  const found = new Set();
  const isRedirect = (page) => {
    const [, to] = /<meta http-equiv="refresh" content="([^"]*)"/.exec(readFileSync(path.join(output, page), 'utf8')) ?? [];
    if (to !== undefined && !/^0; url=\/[^/\\]/.test(to)) found.add(`${page}: leads on to ${to}`);
    return to !== undefined;
  };
  const shown = pages.filter((page) => !isRedirect(page));
  assert.ok(shown.length > count * 0.9, `${shown.length} pages of ${count}`);
  const server = await host(output, (html) => html.replace(policy, ''));
  after(server.stop);
  await crew(browser, shown, 6, async (tab, page) => {
    const note = (what) => found.add(`${page}: ${what}`);
    tab.removeAllListeners();
    tab.on('dialog', (dialog) => (note(`ran ${dialog.message()}`), dialog.dismiss()));
    tab.on('request', (request) => request.url().startsWith(server.origin) || note(`asked for ${request.url()}`));
    await tab.goto(`${server.origin}/${page.split('/').map(encodeURIComponent).join('/')}`, { waitUntil: 'domcontentloaded' });
    if (page.endsWith('.html')) for (const one of await tab.evaluate(look)) note(one);
    // A feed that is broken is shown as an error.
    else if (await tab.evaluate(() => document.querySelector('parsererror') !== null)) note('is no XML');
  });
  assert.deepEqual([...found], []);
});

test('the policy in a page keeps a script out where nobody sends a header', async () => {
  const root = folder();
  write(root, 'site.toml', 'base_url = "https://site.test"\nraw_html = "allow"\n[[languages]]\ntag = "en"\nname = "English"\n');
  write(root, 'content/_index.en.md', '---\ntitle: Home\n---\n<script>document.title = "ran"</script> <b onclick="document.title = \'ran\'">x</b>\n');
  const output = path.join(root, 'public');
  execFileSync(program(), ['build', '--root', root], { stdio: 'ignore' });
  const server = await host(output);
  after(server.stop);
  const tab = await browser.newPage();
  await tab.goto(`${server.origin}/en/`);
  await tab.locator('b').click();
  assert.equal(await tab.title(), 'Home');
  const styled = await tab.evaluate(() => document.styleSheets.length);
  assert.equal(styled, 1);
  await tab.close();
});

test('a page of another origin or of another port reads nothing of the dev server and changes nothing', { timeout: 90_000 }, async () => {
  const root = folder();
  write(root, 'site.toml', 'base_url = "https://site.test"\ntoday = 2021-10-18\n[[languages]]\ntag = "en"\nname = "English"\n');
  write(root, 'content/_index.en.md', '---\ntitle: Home\n---\nWelcome. ![x](/?as-of=2030-01-01)\n');
  const dev = await start({ folder: root });
  const own = `http://127.0.0.1:${dev.port}`;
  const attack = (to) => `<!doctype html><title>attack</title><body><script>
    const to = ${JSON.stringify(to)};
    const wait = (time) => new Promise((done) => setTimeout(done, time));
    const tries = [
      () => fetch(to + '/en/').then((answer) => answer.text()),
      () => fetch(to + '/__hexaglot/page?path=/en/').then((answer) => answer.text()),
      () => fetch(to + '/en/?as-of=2030-01-01', { credentials: 'include', mode: 'no-cors' }).then((answer) => answer.text()),
      () => fetch(to + '/__hexaglot/preview?as-of=2030-01-01', { method: 'POST', credentials: 'include', mode: 'no-cors' }).then((answer) => answer.text()),
      () => fetch(to + '/__hexaglot/preview?as-of=2030-01-01', { method: 'POST', credentials: 'include' }).then((answer) => answer.text()),
      () => import(to + '/__hexaglot/client.js').then(() => 'a script'),
      () => new Promise((done) => { const image = new Image(); image.onload = image.onerror = () => done(''); image.src = to + '/en/?as-of=2030-01-01'; }),
      () => new Promise((done) => { const events = new EventSource(to + '/__hexaglot/events?path=/en/&hash=x'); events.onmessage = events.onopen = () => done('events'); events.onerror = () => done(''); }),
      () => new Promise((done) => { const frame = document.createElement('iframe'); frame.src = to + '/en/?drafts=1'; frame.onload = () => { try { done(frame.contentDocument.body.innerText); } catch { done(''); } }; document.body.append(frame); }),
      async () => { const form = document.createElement('form'); const frame = document.createElement('iframe'); frame.name = 'frame'; Object.assign(form, { method: 'post', action: to + '/__hexaglot/preview?as-of=2030-01-01', target: 'frame' }); document.body.append(frame, form); form.submit(); await wait(300); return ''; },
      async () => { const opened = window.open(to + '/en/?as-of=2030-01-01'); await wait(400); let text = ''; try { text = opened.document.body.innerText; } catch {} opened?.close(); return text; },
    ];
    window.done = Promise.all(tries.map((one) => Promise.race([one().catch(() => ''), wait(5000).then(() => '')])));
  </script>`;
  const strangers = createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(attack(own));
  });
  await new Promise((started) => strangers.listen(0, '127.0.0.1', started));
  const { port } = strangers.address();
  try {
    // Another port of the same host is another origin of the same site; another name is another site.
    for (const from of [`http://127.0.0.1:${port}/`, `http://evil.localhost:${port}/`]) {
      const context = await browser.newContext();
      const tab = await context.newPage();
      await tab.goto(from);
      const read = await tab.evaluate(() => window.done);
      assert.deepEqual(read.filter(Boolean), [], from);
      assert.deepEqual((await context.cookies(own)).map(({ name }) => name), [], from);
      // A link that somebody follows.
      await tab.evaluate((to) => { location.href = `${to}/en/?as-of=2030-01-01`; }, own);
      await tab.waitForURL(`${own}/**`);
      assert.match(await tab.locator('body').innerText(), /Welcome/);
      assert.deepEqual((await context.cookies(own)).map(({ name }) => name), [], from);
      // The site itself, whose text has a picture that asks for a day.
      await tab.goto(`${own}/en/`);
      await tab.waitForFunction(() => document.querySelector('hexaglot-dev')?.shadowRoot.querySelector('.bar.listening button.hide'));
      assert.deepEqual((await context.cookies(own)).map(({ name }) => name), [], from);
      await context.close();
    }
    // The bar alone chooses; an address that somebody types does not.
    const context = await browser.newContext();
    const tab = await context.newPage();
    await tab.goto(`${own}/en/?drafts=1`);
    await tab.waitForFunction(() => document.querySelector('hexaglot-dev')?.shadowRoot.querySelector('.bar.listening button.hide'));
    assert.deepEqual(await context.cookies(own), []);
    const bar = tab.locator('hexaglot-dev');
    await Promise.all([tab.waitForEvent('load'), bar.getByLabel('drafts').check({ noWaitAfter: true })]);
    assert.match((await context.cookies(own))[0]?.value ?? '', /^\.1\./);
    const day = tab.locator('hexaglot-dev input[type=date]');
    await day.fill('2022-06-20');
    await day.press('Enter');
    await tab.getByRole('button', { name: 'back to today' }).waitFor();
    assert.match((await context.cookies(own))[0]?.value ?? '', /^2022-06-20\.1\./);
    await context.close();
  } finally {
    strangers.closeAllConnections();
    strangers.close();
    await dev.stop();
  }
});
