//! The generators whose sites are brought, and how each is known by its files.

use super::calls::Style;
use super::source::Source;

/// A generator of sites.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Generator {
    /// Hugo.
    Hugo,
    /// Zola.
    Zola,
    /// Docusaurus.
    Docusaurus,
    /// Starlight, of Astro.
    Starlight,
    /// mdBook.
    MdBook,
    /// Jekyll, with Polyglot or without.
    Jekyll,
    /// Eleventy.
    Eleventy,
}

impl Generator {
    /// Their names.
    pub const NAMES: &[(&str, Generator)] = &[
        ("hugo", Generator::Hugo),
        ("zola", Generator::Zola),
        ("docusaurus", Generator::Docusaurus),
        ("starlight", Generator::Starlight),
        ("mdbook", Generator::MdBook),
        ("jekyll", Generator::Jekyll),
        ("polyglot", Generator::Jekyll),
        ("eleventy", Generator::Eleventy),
    ];

    /// The one with a name.
    pub fn by_name(name: &str) -> Option<Generator> {
        Generator::NAMES.iter().find(|(known, _)| *known == name).map(|(_, generator)| *generator)
    }

    /// What it calls itself.
    pub fn title(self) -> &'static str {
        match self {
            Generator::Hugo => "Hugo",
            Generator::Zola => "Zola",
            Generator::Docusaurus => "Docusaurus",
            Generator::Starlight => "Starlight",
            Generator::MdBook => "mdBook",
            Generator::Jekyll => "Jekyll",
            Generator::Eleventy => "Eleventy",
        }
    }

    /// How its texts call what is not Markdown.
    pub fn style(self) -> Option<Style> {
        match self {
            Generator::Hugo => Some(Style::Hugo),
            Generator::Zola => Some(Style::Zola),
            Generator::Jekyll | Generator::Eleventy => Some(Style::Liquid),
            _ => None,
        }
    }

    /// The one whose files a folder has.
    pub fn guess(source: &Source) -> Option<Generator> {
        let has = |files: &[&str]| files.iter().any(|file| source.has(file));
        let texts = |file: &str, word: &str| {
            std::fs::read_to_string(source.path(file)).is_ok_and(|text| text.contains(word))
        };
        let astro = ["astro.config.mjs", "astro.config.ts", "astro.config.js", "astro.config.mts"];
        if has(&["docusaurus.config.js", "docusaurus.config.ts", "docusaurus.config.mjs"]) {
            Some(Generator::Docusaurus)
        } else if has(&astro) {
            Some(Generator::Starlight)
        } else if has(&["book.toml"]) {
            Some(Generator::MdBook)
        } else if has(&["hugo.toml", "hugo.yaml", "hugo.yml", "hugo.json"])
            || source.below("config/_default").next().is_some()
        {
            Some(Generator::Hugo)
        } else if has(&["_config.yml", "_config.yaml", "_config.toml"]) {
            Some(Generator::Jekyll)
        } else if has(&[".eleventy.js", "eleventy.config.js", "eleventy.config.mjs", "eleventy.config.cjs"]) {
            Some(Generator::Eleventy)
        } else if has(&["config.toml", "zola.toml"])
            && (texts("config.toml", "base_url") || has(&["zola.toml"]))
        {
            Some(Generator::Zola)
        } else if has(&["config.toml", "config.yaml", "config.yml", "config.json"]) {
            Some(Generator::Hugo)
        } else {
            None
        }
    }
}
