// The translator's desk and the translator's view in a browser. `node --test desk.test.js`.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { until } from './support/editing.js';
import { serving } from './support/serving.js';
import { program } from './support/site.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const interfaces = ['en', 'fr', 'es', 'ru', 'ar', 'zh'];

/** A text of 1,000 paragraphs and its translation. */
const long = (title, words) => `---\ntitle: "${title}"\n---\n\n${Array.from({ length: 1000 }, (_, at) => `${words} ${at + 1}.`).join('\n\n')}\n`;
const about = (title, first, part = 'Part', words = 'Words of *a part*.', one = 'One thing', two = 'Two things') =>
  `---\ntitle: "${title}"\n---\n\n${first}\n\n## ${part} {#part}\n\n${words}\n\n- ${one}\n- ${two}\n`;
const original = 'content/aim.en.md';
const files = {
  'content/long.en.md': long('A long text', 'Paragraph number'),
  'content/long.fr.md': long('Un long texte', 'Paragraphe numéro'),
  [original]: about('The aim', 'The call is open.'),
  'content/aim.fr.md': about('Le but', 'L’appel est ouvert.', 'Partie', 'Les mots *d’une partie*.', 'Une chose', 'Deux choses'),
};
const { site, server, complaints, open: opening } = await serving(files, {
  prepare(site) {
    const git = (...words) => execFileSync('git', ['-C', site.folder, '-c', 'user.name=a', '-c', 'user.email=a@b.test', ...words]);
    git('init', '-q');
    git('add', '-A');
    git('commit', '-qm', 'a');
    execFileSync(program(), ['l10n', 'stamp', '--root', site.folder, 'content/long.fr.md', 'content/aim.fr.md']);
    site.write('content/long.en.md', files['content/long.en.md'].replaceAll('Paragraph number', 'Every paragraph number'));
  },
  ended: (complaints) => assert.deepEqual([...complaints], []),
});

function open(address, { width, scheme = 'light', locale = 'en' } = {}) {
  site.write(original, files[original].replace('is open', 'has closed'));
  return opening(address, { width, colorScheme: scheme, locale });
}

/** Notes which files the page would open in the editor. */
const editor = (tab) =>
  tab.evaluate(() => {
    window.opened = [];
    addEventListener('click', (event) => {
      const link = event.composedPath().find((element) => element.href?.startsWith?.('vscode:'));
      if (!link) return;
      event.preventDefault();
      window.opened.push(link.href);
    }, true);
  });
const opened = (tab) => tab.evaluate(() => window.opened.at(-1));
const focused = (tab) => tab.evaluate(() => document.activeElement.id);
const aim = '/_l10n/?lang=fr&entry=aim';

async function violations(tab) {
  await tab.evaluate(axe);
  const { violations } = await tab.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

test('a translation is found, walked through and opened with the keyboard alone', async () => {
  const tab = await open('/_l10n/');
  await tab.keyboard.press('Tab');
  assert.equal(await tab.evaluate(() => document.activeElement.className), 'skip');
  while (!(await tab.evaluate(() => document.activeElement.matches('a.open[lang=fr]')))) await tab.keyboard.press('j');
  await tab.keyboard.press('Enter');
  await tab.waitForURL(/lang=fr$/);
  const stale = tab.locator('section.stale a.open, section.outdated a.open');
  assert.equal(await stale.count(), 2);
  await tab.keyboard.press('j');
  assert.equal(await tab.evaluate(() => document.activeElement.textContent), 'The aim');
  await tab.keyboard.press('Enter');
  await tab.waitForURL(/entry=aim$/);
  await editor(tab);
  await tab.keyboard.press('j');
  assert.equal(await focused(tab), 'b1');
  assert.notEqual(await tab.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), 'none', 'the focus is seen');
  await tab.keyboard.press('n');
  assert.equal(await focused(tab), 'b2');
  assert.ok((await tab.locator('#b2').innerText()).includes('has closed'));
  assert.deepEqual(await tab.locator('#b2 del, #b2 ins').allInnerTexts(), ['is open', 'has closed']);
  await tab.keyboard.press('e');
  assert.match(await opened(tab), /\/content\/aim\.fr\.md:\d+:1$/);
  await tab.keyboard.press('o');
  assert.equal(await opened(tab), `vscode://file${site.at(original)}:5:1`);
  await tab.keyboard.press('k');
  assert.equal(await focused(tab), 'b1');
  await tab.keyboard.press('Shift+J');
  await tab.waitForURL(/entry=long$/);
  await tab.keyboard.press('Shift+K');
  await tab.waitForURL(/entry=aim$/);
  await tab.keyboard.press('u');
  await tab.waitForURL(/lang=fr$/);
});

test('the list of keys opens and closes, and turns the keys off', async () => {
  const tab = await open(aim);
  await tab.keyboard.press('?');
  const dialog = tab.getByRole('dialog', { name: 'Keyboard' });
  assert.ok(await dialog.isVisible());
  await tab.keyboard.press('j');
  assert.ok(!(await focused(tab)).startsWith('b'), 'keys are for the dialog');
  await dialog.getByRole('checkbox').uncheck();
  await tab.keyboard.press('Escape');
  assert.ok(!(await dialog.isVisible()));
  await tab.keyboard.press('j');
  assert.notEqual(await focused(tab), 'b1');
  await tab.reload();
  await tab.keyboard.press('?');
  assert.ok(!(await dialog.isVisible()), 'a choice is kept');
});

test('keys are those of the Latin letters on every keyboard, and none in a field or with Ctrl', async () => {
  const tab = await open(`${aim}&ui=ru`);
  const press = (key, code, more = {}) =>
    tab.evaluate(([key, code, more]) => {
      (document.querySelector('input.field') ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, composed: true, cancelable: true, ...more }));
    }, [key, code, more]);
  await press('о', 'KeyJ');
  assert.equal(await focused(tab), 'b1');
  await press('ت', 'KeyJ');
  assert.equal(await focused(tab), 'b2');
  await press('j', 'KeyJ', { ctrlKey: true });
  assert.equal(await focused(tab), 'b2');
  await tab.evaluate(() => {
    const field = document.createElement('input');
    field.className = 'field';
    document.querySelector('main').append(field);
  });
  await press('j', 'KeyJ');
  assert.equal(await focused(tab), 'b2');
});

test('the next of 1,000 stale blocks is there in less than 50 ms', async () => {
  const tab = await open('/_l10n/?lang=fr&entry=long');
  assert.equal(await tab.locator('.block.due').count(), 1000);
  // From the key to the next frame that shows it.
  const times = await tab.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const found = [];
    for (let count = 0; count < 200; count += 1) {
      await frame();
      const began = performance.now();
      document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', code: 'KeyN', bubbles: true, composed: true, cancelable: true }));
      document.activeElement.getBoundingClientRect();
      await frame();
      found.push(performance.now() - began);
    }
    return found;
  });
  assert.equal(await focused(tab), 'b201');
  times.sort((one, other) => one - other);
  const [median, worst] = [times[100], times.at(-5)].map((time) => time.toFixed(1));
  console.log(`next block: median ${median} ms, 98th percentile ${worst} ms`);
  assert.ok(times.at(-5) < 50, `${worst} ms`);
});

test('what is saved is shown, and the focus stays', async () => {
  const tab = await open(aim);
  await tab.evaluate(() => { window.stayed = true; });
  await tab.keyboard.press('j');
  await tab.keyboard.press('j');
  site.write(original, files[original].replace('is open', 'will reopen'));
  await until(tab, () => document.querySelector('#b2 ins')?.textContent, (words) => words === 'will reopen');
  assert.equal(await focused(tab), 'b2');
  assert.equal(await tab.evaluate(() => window.stayed), true);
  await until(tab, () => document.getElementById('live').textContent, (words) => words === 'Updated');
  site.write(original, files[original]);
  await until(tab, () => document.querySelectorAll('.block.due').length, (count) => count === 0);
  site.delete('content/aim.fr.md');
  await until(tab, () => document.querySelector('.note').textContent, (words) => words.includes('does not exist yet'));
  site.write('content/aim.fr.md', files['content/aim.fr.md']);
  await until(tab, () => document.querySelector('.note').textContent, (words) => words.includes('Nobody has recorded'));
  execFileSync(program(), ['l10n', 'stamp', '--root', site.folder, 'content/aim.fr.md']);
  await until(tab, () => document.querySelector('.note').textContent, (words) => words.includes('present original'));
  site.write(original, files[original].replace('is open', 'has closed'));
});

for (const language of interfaces) {
  test(`nothing bars anyone: ${language}`, async () => {
    for (const [width, scheme] of [[1280, 'light'], [1280, 'dark'], [390, 'light'], [390, 'dark']]) {
      const all = ['?', '?lang=fr&', '?lang=ar&entry=&', '?lang=fr&entry=aim&', '?lang=fr&entry=nothing&'];
      for (const address of (width === 1280) === (scheme === 'light') ? all : ['?', '?lang=fr&entry=aim&']) {
        const tab = await open(`/_l10n/${address}ui=${language}`, { width, scheme });
        if (address.includes('nothing')) complaints.clear();
        const where = `${address} ${width} ${scheme}`;
        assert.deepEqual(await violations(tab), [], where);
        assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, `${where} is too wide`);
        assert.equal(await tab.evaluate(() => document.dir), language === 'ar' ? 'rtl' : 'ltr');
        if (address === '?') {
          await tab.locator('button.help').click();
          assert.deepEqual(await violations(tab), [], `${where}: keys`);
        }
        await tab.context().close();
      }
    }
  });
}

const panel = (tab) => tab.locator('hexaglot-dev .panel');
const switchOn = async (tab) => {
  await tab.locator('hexaglot-dev [data-focus=translator]').click();
  await panel(tab).waitFor();
};
const says = (tab, part) =>
  until(tab, () => document.querySelector('hexaglot-dev').shadowRoot.querySelector('.panel .found')?.innerText ?? '', (text) => text.includes(part));

test('a click on a text of a page shows where it comes from', async () => {
  const tab = await open('/fr/aim/', { locale: 'fr' });
  await switchOn(tab);
  await editor(tab);
  await tab.locator('main p', { hasText: 'appel' }).click();
  await says(tab, 'content/aim.fr.md:');
  await panel(tab).locator('a.source').click();
  assert.match(await opened(tab), /\/content\/aim\.fr\.md:\d+:1$/);
  await tab.locator('h1').click();
  await says(tab, 'Champs en tête du fichier title');
  // A link is not followed, but shows its message.
  await tab.locator('footer a').first().click();
  assert.ok(tab.url().endsWith('/fr/aim/'));
  await tab.locator('.translation-state, footer p').first().click();
  await until(tab, () => document.querySelector('hexaglot-dev').shadowRoot.querySelector('.panel .found').innerText, (text) => text.length > 0);
  // It goes on by keys, and from page to page.
  await tab.keyboard.press('n');
  const first = await panel(tab).locator('.quote').innerText();
  await tab.keyboard.press('n');
  assert.notEqual(await panel(tab).locator('.quote').innerText(), first);
  await tab.goto(`${server.origin}/fr/`);
  await panel(tab).waitFor();
  await tab.locator('.skip-link').evaluate((link) => link.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, detail: 1 })));
  await says(tab, 'skip-to-content');
  await says(tab, 'locales/fr/');
  await tab.locator('hexaglot-dev [data-focus=translator]').click();
  assert.ok(!(await panel(tab).isVisible()));
  await until(tab, () => document.documentElement.outerHTML.includes('<!--hexaglot'), (has) => !has);
  await tab.locator('footer a').first().click();
});

test('the view follows what is saved', async () => {
  const tab = await open('/fr/aim/');
  await switchOn(tab);
  await tab.locator('main li', { hasText: 'Deux' }).click();
  await says(tab, 'content/aim.fr.md:');
  const text = site.read('content/aim.fr.md');
  site.write('content/aim.fr.md', text.replace('- Une chose', '- Une chose\n- Une autre'));
  await until(tab, () => document.querySelector('main').innerText, (words) => words.includes('Une autre'));
  await tab.locator('main li', { hasText: 'Deux' }).click();
  await says(tab, `content/aim.fr.md:${text.split('\n').indexOf('- Deux choses') + 2}`);
  site.write('content/aim.fr.md', text);
});
