// The built files as they are: their weight on the wire, and what the Nu HTML checker says of them.

import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { Findings } from './support/findings.js';
import { build } from './support/site.js';

const limit = 40_000;
const jar = path.join(path.dirname(createRequire(import.meta.url).resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');
const editions = [
  { prefix: '', options: {} },
  { prefix: '2022-06-20 ', options: { today: '2022-06-20' } },
];
const found = new Findings();
const sites = [];

before(async () => {
  for (const edition of editions) sites.push({ ...edition, site: await build(edition.options) });
});

after(() => sites.forEach(({ site }) => site.remove()));

test('HTML and CSS of a page weigh 40 KB or less, compressed', (context) => {
  let heaviest = { weight: 0 };
  for (const { site, prefix } of sites) {
    const weigh = weigher(site.folder);
    for (const page of site.pages) {
      const weight = weigh(page.file);
      if (weight > heaviest.weight) heaviest = { weight, address: prefix + page.address };
      if (weight <= limit) continue;
      const mend = 'take out what the page repeats, or leave to another page what few read';
      found.add('weight', prefix + page.address, { rule: 'weight', message: `HTML and CSS weigh ${weight} bytes of ${limit}`, mend });
    }
  }
  context.diagnostic(`the heaviest is ${heaviest.address}: ${heaviest.weight} bytes`);
  found.assertNone('weight');
});

test('no file of the site is a script or a font, but the script of the search page', () => {
  for (const { site, prefix } of sites) {
    for (const file of site.files.filter((name) => /\.(m?js|wasm|woff2?|ttf|otf|eot)$/.test(name) && !/^assets\/search\.\w+\.js$/.test(name))) {
      found.add('files', prefix + file, { rule: 'script-or-font', message: 'is published', mend: 'take it out: pages need neither scripts nor fonts' });
    }
  }
  found.assertNone('files');
});

test('the Nu HTML checker finds no error and no warning', async (context) => {
  for (const { site, prefix } of sites) {
    const files = site.files.filter((name) => /\.(html|svg)$/.test(name));
    const messages = await check(site.folder, files);
    context.diagnostic(`${files.length} files, ${messages.length} messages`);
    for (const message of messages.filter(isNew)) addMessage(message, site.folder, prefix);
  }
  found.assertNone('nu');
});

/** Weighs a page with its stylesheets as gzip makes them, the weaker of the two usual codings. */
function weigher(folder) {
  const known = new Map();
  const weigh = (file) => {
    if (!known.has(file)) known.set(file, gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length);
    return known.get(file);
  };
  return (file) => {
    const links = readFileSync(path.join(folder, file), 'utf8').match(/<link\b[^>]*>/g) ?? [];
    const sheets = links.filter((link) => /rel="?stylesheet/.test(link)).map((link) => /href="?([^"\s>]+)/.exec(link)[1]);
    return weigh(file) + sheets.reduce((sum, address) => sum + weigh(decodeURIComponent(address).replace(/^\//, '')), 0);
  };
}

/** All messages of the checker on files of a folder. */
async function check(folder, files) {
  const flags = ['-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', '--also-check-svg', ...files];
  const output = await new Promise((done, fail) => {
    execFile('java', flags, { cwd: folder, maxBuffer: 1 << 28 }, (error, stdout) => (error ? fail(error) : done(stdout)));
  });
  return JSON.parse(output).messages.filter((message) => message.type === 'error' || message.subType === 'warning' || message.type === 'non-document-error');
}

const reasons = JSON.parse(readFileSync(path.join(import.meta.dirname, 'allowed/nu.json'), 'utf8'));

function isNew(message) {
  return !reasons.some((allowed) => message.type !== 'error' && new RegExp(allowed.message).test(message.message));
}

function addMessage(message, folder, prefix) {
  const file = prefix + decodeURIComponent(new URL(message.url).pathname).replace(folder, '');
  const example = `line ${message.lastLine}: ${(message.extract ?? '').replace(/\s+/g, ' ').trim()}`;
  const mend = 'correct the template or the writer of HTML; a warning that must stay has its place and reason in allowed/nu.json';
  found.add('nu', file, { rule: message.subType ?? message.type, message: message.message, example, mend });
}
