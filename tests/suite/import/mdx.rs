//! Sites of Starlight and Docusaurus.

use super::{Moved, says};

const STARLIGHT: &[(&str, &str)] = &[
    (
        "astro.config.mjs",
        "import { defineConfig } from 'astro/config';\nimport starlight from '@astrojs/starlight';\n\nexport default defineConfig({\n  site: 'https://old.test',\n  redirects: { '/was': '/guides/start/' },\n  integrations: [\n    starlight({\n      title: 'Old docs',\n      locales: {\n        root: { label: 'English', lang: 'en' },\n        fr: { label: 'Français' }, // a remark\n        'ar': { label: 'العربية', dir: 'rtl' },\n      },\n      sidebar: [\n        'intro',\n        { label: 'Guides', items: ['guides/start', { label: 'More', slug: 'guides/more' }] },\n        { label: 'Reference', autogenerate: { directory: 'reference' } },\n      ],\n    }),\n  ],\n});\n",
    ),
    (
        "src/content/docs/index.mdx",
        "---\ntitle: Docs\ntemplate: splash\nhero:\n  tagline: The tagline.\n---\nimport { Card, CardGrid } from '@astrojs/starlight/components';\n\n<CardGrid stagger>\n\t<Card title=\"Quick\" icon=\"rocket\">\n\t\tVery *quick*.\n\t</Card>\n</CardGrid>\n\n<LinkCard title=\"Start\" href=\"/guides/start/\" description=\"Begin here.\" />\n",
    ),
    (
        "src/content/docs/intro.md",
        "---\ntitle: Intro\nsidebar:\n  label: Hello\n  badge: New\n---\n:::tip[Did you know?]\nAsides are *boxes*.\n\n- a list\n:::\n\n:::caution\nHot.\n:::\n\n## `config.ts` & more\n\nSee [start](/guides/start/#first) or [relative](../further/more/).\n",
    ),
    (
        "src/content/docs/guides/start.mdx",
        "---\ntitle: Start\ndescription: How to start.\nlastUpdated: 2024-05-06\ndraft: false\n---\nimport {\n  Tabs,\n  TabItem,\n} from '@astrojs/starlight/components';\nimport Own from '../../../components/own.astro';\n\n{/* a remark */}\n\n<Steps>\n\n1. Install:\n\n   <Tabs syncKey=\"pkg\">\n     <TabItem label=\"npm\">\n\n     ```sh\n     npm i <Tabs>\n     ```\n\n     </TabItem>\n     <TabItem label=\"pnpm\">pnpm add</TabItem>\n   </Tabs>\n\n2. Done <Badge text=\"New\" />.\n\n</Steps>\n\n<Aside type=\"danger\" title=\"Beware\">\n  Of *dogs*.\n</Aside>\n\n<Own data={[1, 2]} on={() => 1}>inside</Own>\n\n<LinkButton href=\"/intro/\">Go</LinkButton>\n\n<FileTree>\n\n- src\n  - index.ts\n\n</FileTree>\n\n## First\n\n`<Tabs>` in code.\n\n![Logo](../../../assets/logo.png)\n\nexport const x = 1;\n",
    ),
    (
        "src/content/docs/guides/more.md",
        "---\ntitle: More\nslug: further/more\n---\nText.\n\n<details>\n<summary>S</summary>\n\nInside.\n\n</details>\n",
    ),
    ("src/content/docs/reference/API V2.md", "---\ntitle: API\n---\nText.\n"),
    ("src/content/docs/404.md", "---\ntitle: Not found\n---\nText.\n"),
    ("src/content/docs/_part.mdx", "Part.\n"),
    ("src/content/docs/fr/index.mdx", "---\ntitle: Docs\n---\nTexte.\n"),
    (
        "src/content/docs/fr/guides/start.mdx",
        "---\ntitle: Début\n---\n:::note\nNotez.\n:::\n\n## Première étape\n\n[Intro](/fr/intro/) [Suite](/further/more/)\n",
    ),
    ("src/content/docs/ar/intro.md", "---\ntitle: مقدمة\n---\nنص.\n"),
    ("src/content/i18n/fr.json", "{\"search.label\": \"Chercher\"}\n"),
    ("src/assets/logo.png", "png"),
    ("src/components/own.astro", "<p/>"),
    ("public/favicon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
];

#[test]
fn a_site_of_starlight_is_brought_whole() {
    let moved = Moved::of(STARLIGHT);
    let report = moved.settles();
    moved.answers(&[
        "/",
        "/intro/",
        "/guides/start/",
        "/further/more/",
        "/reference/api-v2/",
        "/was/",
        "/favicon.svg",
        "/fr/",
        "/fr/guides/start/",
        "/fr/intro/",
        "/ar/intro/",
        "/ar/",
        "/ar/guides/start/",
        "/assets/logo.png",
    ]);
    moved.has("/", "Very <em>quick</em>.");
    moved.has("/", "<a href=\"/guides/start/\">Start</a>");
    moved.has("/intro/", "Asides are <em>boxes</em>.");
    moved.has("/intro/", "Did you know?");
    moved.has("/intro/", "id=\"configts--more\"");
    moved.has("/intro/", "href=\"/guides/start/#first\"");
    moved.has("/intro/", "href=\"/guides/more/\"");
    moved.has("/guides/start/", "Tabs<span");
    moved.has("/guides/start/", "Of <em>dogs</em>.");
    moved.has("/guides/start/", "&lt;Own data={[1, 2]} on={() =&gt; 1}&gt;</code>inside<code>&lt;/Own&gt;");
    moved.has("/guides/start/", "<a href=\"/intro/\">Go</a>");
    moved.has("/guides/start/", "src=\"/assets/logo.png\"");
    moved.has("/fr/guides/start/", "id=\"première-étape\"");
    let text = moved.text("content/guides/start.en.md");
    assert!(
        !text.contains("import ") && !text.contains("a remark") && text.contains("updated: 2024-05-06"),
        "{text}"
    );
    assert!(moved.text("content/intro.en.md").contains("label: Hello"));
    assert!(moved.text("content/intro.yaml").contains("weight: 1"));
    says(&report, "left", "src/content/docs/guides/start.mdx", "the component `Own`");
    says(&report, "turned", "src/content/docs/guides/start.mdx", "the component `Tabs`");
    says(&report, "left", "src/content/docs/404.md", "missing addresses");
    says(&report, "left", "src/content/docs/_part.mdx", "part of other texts");
    says(&report, "left", "src/components/", "components");
}

const DOCUSAURUS: &[(&str, &str)] = &[
    (
        "docusaurus.config.js",
        "const config = {\n  title: 'Old docs',\n  url: 'https://old.test',\n  baseUrl: '/base/',\n  i18n: { defaultLocale: 'en', locales: ['en', 'fr'], localeConfigs: { fr: { label: 'Français', direction: 'ltr' } } },\n};\nmodule.exports = config;\n",
    ),
    (
        "docs/intro.md",
        "---\nsidebar_position: 1\nslug: /\n---\n# Intro\n\nSee [setup](./01-guide/02-setup.md#a) and [blog](/base/blog/2020/01/02/hello).\n",
    ),
    (
        "docs/01-guide/_category_.json",
        "{\"label\": \"The guide\", \"position\": 2, \"link\": {\"type\": \"generated-index\", \"description\": \"All.\"}}",
    ),
    (
        "docs/01-guide/02-setup.md",
        "---\ntitle: Set up\nsidebar_label: Setup\nkeywords: [a, b]\n---\nimport Tabs from '@theme/Tabs';\n\n:::info Good to know\n\nText.\n\n:::\n\n## A {#a}\n\n<Tabs><TabItem value=\"x\" label=\"X\">One</TabItem></Tabs>\n\n<!-- truncate -->\n",
    ),
    ("blog/2020-01-02-hello.md", "---\ntitle: Hello\nauthors: [ann]\n---\nText.\n"),
    ("src/pages/help.md", "# Help\n\nText.\n"),
    ("src/pages/index.js", "export default 1;\n"),
    (
        "i18n/fr/docusaurus-plugin-content-docs/current/intro.md",
        "---\nsidebar_position: 1\nslug: /\n---\n# Introduction\n\nTexte.\n",
    ),
    ("versioned_docs/version-1/intro.md", "# Old\n"),
    ("static/img/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
];

#[test]
fn a_site_of_docusaurus_is_brought_whole() {
    let moved = Moved::of(DOCUSAURUS);
    let report = moved.settles();
    moved.answers(&[
        "/docs/",
        "/docs/guide/setup/",
        "/docs/category/guide/",
        "/blog/2020/01/02/hello/",
        "/help/",
        "/img/logo.svg",
        "/fr/docs/",
    ]);
    moved.has("/docs/intro/", "href=\"/base/docs/guide/setup/#a\"");
    moved.has("/docs/guide/setup/", "Good to know");
    assert!(moved.text("site.toml").contains("base_url = \"https://old.test/base\""));
    says(&report, "left", "versioned_docs/", "earlier versions");
    says(&report, "left", "src/pages/index.js", "program");
}
