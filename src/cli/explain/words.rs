//! The words with which the program speaks of translations and of what it makes, for people who meet them in a report.

/// A word, what it means, and what is done about it.
static WORDS: [(&str, &str); 38] = [
    ("current", "A translation that follows its original: there is nothing to do."),
    (
        "minor",
        "A translation whose original has changed, and somebody recorded with `hexaglot l10n minor` that its meaning has not: there is nothing to do.",
    ),
    (
        "ahead",
        "A translation that follows its original, and has sections that the original lacks. Write them into the original too, or remove them.",
    ),
    (
        "incomplete",
        "A translation that follows its original, and lacks a section, a paragraph, an item, a row or a text of the front matter. `hexaglot l10n diff FILE` shows what; where that is intended, `hexaglot l10n stamp FILE --differs \"REASON\"` records why.",
    ),
    (
        "stale",
        "A translation whose original says something else by now. `hexaglot l10n diff FILE` shows the words that changed, for messages `hexaglot l10n diff --messages LANG`; once the translation is corrected, `hexaglot l10n stamp FILE` records it. Readers find a notice on the page until then. `check` reports `stale-translation` and `stale-message`.",
    ),
    (
        "outdated",
        "A translation that has been stale for longer than `grace` of the policy of its kind allows, in `[translation]` of `site.toml`. Depending on `outdated` there, readers get it under a notice, or the original.",
    ),
    (
        "unknown",
        "A translation without a stamp, so that nobody knows which version of its original it follows. Compare the two, and run `hexaglot l10n stamp FILE`.",
    ),
    (
        "orphan",
        "A translation of a text that is not the original of its entry, or does not exist. Its name may be misspelt; otherwise translate it anew from the original and run `hexaglot l10n stamp FILE`, or remove it. `check` reports `orphan-translation`.",
    ),
    (
        "missing",
        "There is no translation of a page, or no message, in a language. `hexaglot l10n new LANG ORIGINAL` begins a page; a message is written into the file of its language with the name of that of the original.",
    ),
    (
        "broken",
        "A file that cannot be read, or a message with another problem. `hexaglot check --lang LANG` shows what is wrong with a page, `hexaglot l10n lint --lang LANG` with a message.",
    ),
    (
        "begun",
        "A translation that `hexaglot l10n new` wrote, or that has no stamp yet, and some of whose texts are still those of its original. Translate them, and run `hexaglot l10n stamp FILE`.",
    ),
    (
        "held",
        "A translation that is not published: its state is lower than `minimum` of the policy of its kind, a machine made it, it lacks parts, or its texts are still those of the original. `check` says which, `held-translation`; readers get what `[fallback]` says, the original under a notice or no page. `serve --drafts` shows it.",
    ),
    (
        "unstamped",
        "A message of which nobody has recorded from which original it was made. Once it is right, run `hexaglot l10n stamp --messages LANG ID`.",
    ),
    ("obsolete", "A message whose original is gone. `hexaglot l10n prune` removes it."),
    (
        "copied",
        "A message that still has the text of its original. Translate it; if both languages share the word, write its id into `same` of `[messages]` in `site.toml`.",
    ),
    (
        "machine",
        "The state of a translation that a program made and no person has read. `hexaglot l10n stamp FILE --state machine` records it, `hexaglot l10n stamp FILE --reviewed-by NAME` that somebody has read it since.",
    ),
    (
        "reviewed",
        "The state of a translation that a second person has read beside its original. `hexaglot l10n stamp FILE --reviewed-by NAME` records it, with the name and the day; a state that is typed into the file by hand counts as `draft`. It ends when the translation or its original changes.",
    ),
    (
        "official",
        "The state of a translation that the organization itself has approved, or published as its own. `hexaglot l10n stamp FILE --state official --reviewed-by NAME` records it. It ends when the translation or its original changes.",
    ),
    (
        "state",
        "How far a translation is: `machine`, `draft`, `reviewed`, `official`, from the lowest to the highest. The field `state` of `translation` in the front matter has it, and `hexaglot l10n stamp` writes it.",
    ),
    (
        "stamp",
        "What `hexaglot l10n stamp` writes into the front matter of a translation, the field `translation`: the language of the original, the version that the translation follows, its state, and who made and reviewed it. By it the program knows when the original says something else.",
    ),
    (
        "standing",
        "How a translation compares with its original: `current`, `minor`, `ahead`, `incomplete`, `stale`, `outdated`, `unknown`, `orphan`, `missing` or `broken`. `hexaglot l10n status` counts them.",
    ),
    (
        "policy",
        "What has to be translated, and how well, before it is published: a table `[translation.KIND]` of `site.toml`. `hexaglot explain site.toml` lists its fields.",
    ),
    (
        "notice",
        "A page without a text in its language, with the text of another language under a notice in the reader's language: `[fallback]` of `site.toml` makes them, with `default = \"notice\"` for all kinds. Without it, such a page is left out, `\"omit\"`.",
    ),
    (
        "entry",
        "One thing that the site has a page about: its facts and its texts. A page is an entry in one language.",
    ),
    (
        "fact",
        "A field whose value all languages share, such as a date. It is written once, in the `.yaml` file of the entry. `hexaglot kinds KIND` lists those of a kind.",
    ),
    (
        "text",
        "A field that each language has in its own words, such as `title`, in the front matter of its `.md` file; and the file itself. `hexaglot kinds KIND` lists those of a kind.",
    ),
    (
        "kind",
        "What sort of entry it is, such as `page`, `section`, `event`: it decides which fields an entry has and how it is shown. `hexaglot kinds` lists them.",
    ),
    (
        "segment",
        "The short name of a language in addresses and file names: `fr` in `/fr/about/` and `about.fr.md`.",
    ),
    (
        "artifact",
        "One file of the published site: a page, a feed, a calendar, an image. A build says how many it has made.",
    ),
    (
        "edition",
        "The site as it is published on one day: `today` of `site.toml`, `--today DATE`, or the day of the clock. What is dated later is not in it; `check` looks at the later days as well.",
    ),
    (
        "front matter",
        "The lines between two `---` at the beginning of a text: its title and the other fields of its kind.",
    ),
    (
        "message",
        "Words of templates and of the program, such as “Read more”: in files `locales/LANG/*.ftl`, in the syntax of Fluent.",
    ),
    (
        "unit",
        "A text that is translated as a whole: a heading, a paragraph, an item, a row, a field of the front matter, a message.",
    ),
    (
        "desk",
        "The pages of the dev server for translators, at `/_l10n/` of `hexaglot serve`: what is to be done in each language, and both texts side by side.",
    ),
    ("anchor", "The name of a heading in addresses, `{#fees}` at its end. It is the same in all languages."),
    (
        "fuzzy",
        "A translation in a PO file that is to be looked at again, since its original has changed or a program made it. `import` does not write it until the mark is gone.",
    ),
    (
        "source",
        "What a translation was made from, as its stamp names it; and `source_language` of `site.toml`, the language of texts whose names have none.",
    ),
    (
        "title",
        "The title of a page, in each language: a field of the front matter, or its first heading of level 1.",
    ),
];

/// What a word means.
pub fn meaning(word: &str) -> Option<&'static str> {
    WORDS.iter().find(|(known, _)| known.eq_ignore_ascii_case(word)).map(|(_, meaning)| *meaning)
}

/// All of them.
pub fn all<'w>() -> impl Iterator<Item = &'w str> {
    WORDS.iter().map(|(word, _)| *word)
}
