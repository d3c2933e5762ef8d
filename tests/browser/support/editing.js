// A copy of the site that a test may edit, and `hexaglot serve` running on it.

import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { program, root } from './site.js';

/** The parts of a site that are copied. */
const parts = ['site.toml', 'content', 'themes', 'locales', 'static', 'templates', 'assets'];

/** Nothing that is waited for takes so long. */
const patience = 20_000;

/** Copies the site; `files` are written into the copy. */
export function copy(files = {}) {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'hexaglot-editing-')));
  for (const part of parts.filter((part) => existsSync(path.join(root, part)))) {
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  }
  const at = (name) => path.join(folder, name);
  const site = {
    folder,
    at,
    read: (name) => readFileSync(at(name), 'utf8'),
    /** Puts the whole file in its place at once: what stands half-way through a save is another test's matter. */
    write(name, text) {
      mkdirSync(path.dirname(at(name)), { recursive: true });
      writeFileSync(`${folder}.saving`, text);
      renameSync(`${folder}.saving`, at(name));
    },
    /** Replaces what must stand in the file. */
    edit(name, old, fresh) {
      const text = site.read(name);
      if (!text.includes(old)) throw new Error(`\`${old}\` does not stand in ${name}`);
      site.write(name, text.replace(old, fresh));
    },
    delete: (name) => rmSync(at(name)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  for (const [name, text] of Object.entries(files)) site.write(name, text);
  return site;
}

/** Starts the dev server; it has read the site when this returns. */
export async function start(site, port = 0) {
  const server = spawn(program(), ['serve', '--port', String(port), '--root', site.folder], { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise((done) => server.once('exit', done));
  let said = '';
  const origin = await new Promise((ready, failed) => {
    server.stdout.on('data', (data) => {
      said += data;
      const found = /http:\/\/[^/\s]+/.exec(said);
      if (found) ready(found[0]);
    });
    ended.then(() => failed(new Error(`the dev server ended: ${said}`)));
  });
  const stop = async () => {
    server.kill('SIGKILL');
    await ended;
  };
  return { origin, port: Number(new URL(origin).port), stop };
}

/** Opens a page in a tab, and waits until it is shown with its bar. `window.stayed` goes with a reload; `complaints` takes what the
    browser says, unless it is `expected`. */
export async function visit(tab, origin, address, { complaints, expected = /^$/, shown }) {
  tab.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()) && !expected.test(message.text())) complaints.add(`${address}: ${message.text()}`);
  });
  tab.on('pageerror', (error) => complaints.add(`${address}: ${error.message}`));
  await tab.goto(origin + address);
  await shown(tab);
  await tab.evaluate(() => (window.stayed = true));
}

/** Asks the page again and again until `right` says so of an answer; gives that. */
export async function until(tab, ask, right, argument) {
  const end = Date.now() + patience;
  for (;;) {
    const { answer, failure } = await tab.evaluate(ask, argument).then((answer) => ({ answer }), (error) => ({ failure: error.message }));
    if (failure === undefined && right(answer)) return answer;
    if (Date.now() > end) throw new Error(`this stays as it is: ${failure ?? JSON.stringify(answer)}\nasked: ${ask}`);
    await pause(15);
  }
}
