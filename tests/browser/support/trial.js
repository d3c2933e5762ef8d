// An entry in three languages that tests may edit: long enough to scroll, with links, a part to open, a picture and a field.

const paragraphs = Array.from({ length: 30 }, (_, at) => `Paragraph ${at + 1} has a few words, so that the page is long enough to scroll.`);

const body = (first, link) => `${first}

<details class="trial-part"><summary>More of this</summary><p>What was folded.</p></details>

<p><input class="trial-field" aria-label="Field"></p>

${paragraphs.slice(0, 15).join('\n\n')}

## Middle {#middle}

[${link}](contact.md) stands in the middle.

<p><img class="trial-picture" src="/trial.svg" alt="A picture"></p>

### Below the middle {#below}

${paragraphs.slice(15).join('\n\n')}
`;

const text = (title, rest, words) => `---\ntitle: "${title}"\n${rest}---\n\n${words}`;

export const picture = (width) => `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="10"/>`;

/** The entry's files; `site.toml` of the copy must allow HTML. */
export const files = {
  'content/trial.en.md': text('A trial', '', body('First words.', 'A link')),
  'content/trial.fr.md': text('Un essai', 'translation: {state: draft}\n', body('Premiers mots.', 'Un lien')),
  'content/trial.ar.md': text('تجربة', 'translation: {state: draft}\n', body('الكلمات الأولى.', 'رابط')),
  'content/later.yaml': 'publish: 2022-01-01\n',
  'content/later.en.md': text('Later', '', 'Known later.\n'),
  'content/sketch.en.md': text('A sketch', 'draft: true\n', 'Not ready.\n'),
  'content/_static/trial.svg': picture(20),
};

/** Lets the trial's HTML through. */
export const allowHtml = (site) => site.write('site.toml', `raw_html = "allow"\n${site.read('site.toml')}`);
