//! The table of all codes: name, default level, explanation.
//!
//! A code whose level is `Off` is not reported until `[checks]` asks for it.
//! `hexaglot explain CODE` prints the explanation; `[checks]` in `site.toml` names codes from this table.

use super::severity::LevelSetting;

macro_rules! codes {
    ($($variant:ident $name:literal $level:ident $text:literal;)*) => {
        /// A kind of problem.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code {
            $(#[doc = $text] $variant,)*
        }

        impl Code {
            /// Every code, in the order of the table.
            pub const ALL: &[Code] = &[$(Code::$variant,)*];

            /// Its name, as shown and as written in `site.toml`.
            pub fn name(self) -> &'static str {
                match self { $(Code::$variant => $name,)* }
            }

            /// Its level where the site says nothing.
            pub fn level(self) -> LevelSetting {
                match self { $(Code::$variant => LevelSetting::$level,)* }
            }

            /// One paragraph: what it means, why it matters, how to fix it.
            pub fn explanation(self) -> &'static str {
                match self { $(Code::$variant => $text,)* }
            }
        }
    };
}

codes! {
    UnreadableFile "unreadable-file" Error "A file of the site could not be read: it is missing, a folder, or this user may not open it. Check that it exists and that its permissions allow reading.";
    NotUtf8 "not-utf8" Error "A text file is not UTF-8. Every text of a site is UTF-8, since six languages do not fit into one older encoding. The message names the first byte that is wrong, and the encoding that the file seems to have. Open the file in an editor, choose “Save with encoding”, and take UTF-8.";
    ConflictMarker "conflict-marker" Error "A text has the lines that Git writes where two versions of it could not be merged: `<<<<<<< HEAD`, `=======`, `>>>>>>> branch`. Both versions are between them, and readers would see them and the signs. Keep what is right of the two, remove the lines with the signs, and commit the file. Code in a fence, which shows how such a conflict looks, is left alone.";
    SymlinkOutside "symlink-outside" Error "A symbolic link leads out of the site's folder, or to what is not part of the site: a file beside `content/` and the other folders of a site, such as the data of version control, or a hidden name. What is seen through a link may be published, and a site that reads files from elsewhere builds differently on another machine. Put a copy of the file into the site.";
    ChangedFile "changed-file" Error "A file was saved, renamed, removed or replaced by a link while the site was made, so that a page would have had parts of two states of it. Nothing is published. A build that meets this begins again by itself, three times at most. Run the command again once nothing is being saved.";
    InternalError "internal-error" Error "The program failed while it read this file or made this page, which is a bug in the program. The other files and pages are made, and nothing is published. Report the message with the file; until the program is fixed, changing the text there may help.";
    PathTooLong "path-too-long" Error "A path of the published site has a part longer than 255 bytes or is longer than 1,024 bytes in all, which common file systems refuse. Give the entry a shorter `slug`.";
    FileTooLarge "file-too-large" Error "A text file is larger than 16 MB. No page is that long: it is probably a picture or a dump with the wrong name. Move it beside the page and link to it.";
    BadFileName "bad-file-name" Error "A content file has a name that cannot become a path: paths are the same in all languages, so stems are made of ASCII letters, digits, `-` and `_`. Texts end in `.md`, facts and tables in `.yaml`. Rename the file, and give the page its name in the `title`. A file that is published as it is may have any name except for a backslash and control characters, which no address has.";
    YamlSyntax "yaml-syntax" Error "A YAML file or front matter cannot be parsed. Frequent reasons: a colon inside an unquoted text (put it in quotes), a tab used for indentation (use spaces), a quotation mark that is not closed.";
    YamlValue "yaml-value" Error "YAML ignores a part of a value, which would be lost: a comment begins where ` #` is in a text without quotes, `&word` is an anchor that nothing refers to, `!word` is a tag. Put the text in quotes. A comment that is meant as one has two spaces before its `#` and one after it.";
    YamlQuotes "yaml-quotes" Warning "A value is in typographic quotation marks, which YAML treats as letters, so that readers see them. Only straight ones, `\"…\"` and `'…'`, are marks of YAML; programs for letters replace them while one types. Guillemets and corner brackets, in which titles of works stand, are not reported.";
    StrayEscape "stray-escape" Error "A backslash in a text between double quotation marks makes another sign of the letter after it: `\"C:\\temp\"` has a tab in it, `\"C:\\new\"` the end of a line. Write two backslashes for one, or, in YAML and TOML, put the text in single quotation marks, where a backslash is a backslash.";
    TomlSyntax "toml-syntax" Error "`site.toml`, `theme.toml` or front matter between lines of `+++` cannot be parsed as TOML. Texts are in quotation marks, tables begin with `[name]`, lists with `[[name]]`.";
    JsonSyntax "json-syntax" Error "Front matter that begins with `{` cannot be parsed as JSON. Names and texts are in double quotation marks, fields are separated by commas, with none after the last one.";
    UnclosedFrontMatter "unclosed-front-matter" Error "A Markdown file begins with `---`, `+++` or `{` but the front matter never ends, or the front matter is not at the start of the file. YAML ends with a line `---`, TOML with a line `+++`, JSON with `}`.";
    BadFrontMatter "bad-front-matter" Error "The first lines of a Markdown file look like front matter, but their fence is missing or wrong, or other text comes before it, so that the fields would be published as a text. YAML is between two lines of `---`, TOML between two lines of `+++`; the first of them is the first line of the file.";
    UnknownKey "unknown-key" Error "A field is not known at this place. It is probably misspelt: a misspelt field would be ignored silently by others. Anything of your own goes under `extra:`. Records of the tables in `_data/` have what fields they like: there a field of one record alone is reported if it is one letter away from a field that the record lacks, and that other records or all tables have.";
    WrongType "wrong-type" Error "A field has a value of the wrong type, such as a text where a list is expected. The message says what is expected.";
    MissingField "missing-field" Error "A required field is missing. The message names it, and the help says how to write it. A fact may be in any file of its entry; a title is required of every page.";
    MisplacedField "misplaced-field" Error "A text is in the facts, or the other way round. Facts (`.yaml`) are written once for all languages; texts (front matter of `.md`) once per language. Move the field to the file that the message names.";
    ConflictingFact "conflicting-fact" Error "Two files of one entry give different values for the same fact, so two languages would disagree. Write the fact once, in the entry's `.yaml` file, and delete it from the others. Or the tables `references` and `organizations` have a record of the same name, of which a link by `ref:` can mean one alone.";
    OutOfRange "out-of-range" Error "A number is outside the range that makes sense for its field, such as a goal that is not between 1 and 17.";
    BadDate "bad-date" Error "A date cannot be read or does not exist. Write `2021`, `2021-12`, `2021-10-18`, or a range of two such dates with `/` between them.";
    UnknownZone "unknown-zone" Error "A time zone is not in the tz database. Zones have names such as `Europe/Zurich`; abbreviations such as `CET` mean different offsets in different places.";
    DeadlineWithoutZone "deadline-without-zone" Error "A deadline has no time zone. Readers on six continents must know the very instant; write it as `2021-10-31T23:59[Europe/Zurich]`.";
    UnknownKind "unknown-kind" Error "An entry, a section or `site.toml` names a kind that no file declares. `hexaglot kinds` lists those that there are.";
    BadKind "bad-kind" Error "The declaration of a kind, a file `kinds/<name>.toml` of the site or a theme, says something that cannot be: an unknown type, a field that entries of every kind have, a role for a field of another type, pages for values that cannot have any. The help says what can stand there.";
    UnknownLanguage "unknown-language" Error "A file name, a field or a table names a language that `site.toml` does not list under `[[languages]]`, or a file name says its language elsewhere than before `.md`, after a point: `about.fr.md`, not `about-fr.md` or `fr/about.md`.";
    UnknownReference "unknown-reference" Error "A field or a `ref:` link names a record that no table under `content/_data/` has, or a form that `site.toml` does not configure.";
    DuplicateFile "duplicate-file" Error "Two files claim to be the same text, for example `a.md` and `a.en.md` where English is the source language, or `a.yaml` beside `a/index.yaml`. Keep one of them.";
    DuplicateRoute "duplicate-route" Error "Two artifacts would be published at the same address, or one as a file where another needs a folder, so that one of them would hide the other. Give one of the entries another `slug`, or rename one of the files. Two values of a fact whose pages would have one address are told apart by a file that says `value`. Parts of a list in pages have the addresses `page/2/`, `page/3/`, each language has its `feed.xml`, `calendar.ics`, `site.webmanifest` and `404.html`.";
    SimilarPaths "similar-paths" Warning "The paths of two published files differ only in letter case or in the Unicode form of a letter, so that they are one file on most computers of editors and on some hosts. Rename one of them.";
    AliasCollision "alias-collision" Error "An alias is the address of something that is published, or another page's alias, so that its redirect would hide that. Remove the alias.";
    MissingHome "missing-home" Warning "A language of the site has no home page, so that the choice of languages, the header and the feed have nothing to lead to in it. Write its `_index` text, let the original be shown under a notice (`[fallback]` in `site.toml`), or remove the language. While it is missing, nothing leads there.";
    UnsafeLink "unsafe-link" Error "A link has a scheme that links may not have. Those that run what they hold, such as `javascript:` and `data:`, would let a text act for its reader; others need a program that readers may not have. Links lead to pages and files of the site, or begin with `https:`, `http:`, `mailto:` or `tel:`. Whatever the level of this code, a link that would run something is published as its words.";
    BrokenLink "broken-link" Error "A link leads to a page or file that does not exist. Links between pages are relative paths to the `.md` file without its language, such as `../topics/access.md`.";
    BrokenAnchor "broken-anchor" Error "A link leads to a heading that the target page does not have. Headings have anchors of their own text, or the one given by `{#id}`.";
    PlaceholderLink "placeholder-link" Error "A link leads nowhere (`#` or empty). Readers click it and nothing happens. Give it its target, or remove the link.";
    Placeholder "placeholder" Warning "An address is still a placeholder. It is published as a demonstration only; `check --release` makes it an error.";
    LostAddress "lost-address" Warning "A page, a feed or a calendar had an address when the site was published last, and nothing is there now: links from other sites, bookmarks and search engines lead to it. Give the page that took its place the former address in `aliases`, so that readers are led there. If nothing took its place, nothing need be done.";
    HostLimit "host-limit" Error "A host that `[deploy]` in `site.toml` names does not take the site as it is: it has too many files, a file that is too large, a name with a sign that the host refuses, or more or longer headers than the host reads. The figures are those of the hosts' free plans; on a plan that takes more, lower the code in `[checks]`.";
    ExpiredContact "expired-contact" Warning "The day in `expires` of `[security]` is past: people who find a weakness of the site must not use `security.txt` any more (RFC 9116). Check its addresses, and write a new day, at most a year ahead.";
    MissingTarget "missing-target-language" Warning "A link leads to a page that does not exist in the reader's language, and the site's policy is to leave such pages out; it leads to the original instead and says so.";
    MissingImage "missing-image" Error "An image does not exist beside the page, under the site's static files, or in the theme.";
    BadImage "bad-image" Warning "An image's format is not recognized, so its width and height cannot be written and the page jumps while it loads. Save it as PNG, JPEG, GIF, WebP, AVIF or SVG.";
    MissingAlt "missing-alt" Error "An image has no alternative text, so a reader who cannot see it learns nothing. Write what it shows between the brackets: `![A map of the harbor](map.png)`. A picture that only decorates is marked `![](map.png){.decorative}`.";
    RawHtml "raw-html" Error "Markdown contains raw HTML, which this site does not allow (`raw_html = \"deny\"`). Use Markdown or a component of the theme; to write the character `<`, type `\\<`. Where raw HTML is allowed, an element begins and does not end, or ends and does not begin.";
    RemovedHtml "removed-html" Warning "Raw HTML has an element or an attribute that is taken out of the page, since the site cleans raw HTML (`raw_html = \"sanitize\"`). Remove it, or use Markdown or a component of the theme.";
    UnknownComponent "unknown-component" Error "A component is not defined by the theme. Components are listed in the theme's page for authors.";
    ComponentSyntax "component-syntax" Error "A component call is not written correctly. Inline: `{{ <name key=\"value\" /> }}`; around a text: `{% <name> %} … {% </name> %}`, each tag on a line of its own.";
    ComponentArgument "component-argument" Error "A component, or a function or filter of a template, is called with an argument that it does not have, without one that it needs, or with a value of the wrong type.";
    ComponentPlace "component-place" Error "A component is called where only plain text can be: in the address of a link or an image, in the anchor of a heading, or in a heading without an anchor of its own, since anchors are made before components run. Tags around blocks go between blocks.";
    HeadingAttribute "heading-attribute" Warning "Braces at the end of a heading are attributes if all in them is `#id`, `.class` or `key=value`; anything else is text of the heading. One word in braces is often an anchor whose `#` was forgotten, and an anchor with a space or another sign in it is none.";
    EmptyHeading "empty-heading" Warning "A heading has no words, so readers see an empty line and screen readers announce a heading with nothing in it. Write its words, also before an anchor, `## Words {#id}`, or remove the line.";
    HeadingLevel "heading-level" Warning "A heading skips a level, so the outline that screen readers show has a hole, or is one of level 1 beside the title. The page's title is level 1; sections begin with `##`. A text without a `title` may begin with `# Title`, which is shown once.";
    DuplicateAnchor "duplicate-anchor" Error "Two headings of one page have the same explicit `{#id}`, or an element of raw HTML has it too, or a heading has one that the template of the page gives too, so links lead to the first of them only.";
    EmptyPage "empty-page" Warning "A page has neither text nor fields of its own to show.";
    ForeignSyntax "foreign-syntax" Warning "A text holds the syntax of another tool: a shortcode of Hugo or Zola, a tag of Jekyll, an admonition of MkDocs, a container of Docusaurus, a link of Obsidian, a directive of Sphinx, a formula, an icon. Here it is plain text, so readers see its signs. Write what does the same here, or show it as code, between backticks; a backslash before its first sign says that the sign is meant.";
    StrayEmphasis "stray-emphasis" Warning "Signs of emphasis (`**`, `__`, `*`) are published as text, or became emphasis that nobody meant. CommonMark takes them only close to the words, and not where a mark is inside and a letter follows at once: write `**强调**。后面` for `**强调。**后面`, `**text** more` for `**text **more`, `**x**y` for `__x__y`. A sign that is meant is written with a backslash, `\\*`, or as code.";
    BrokenMarkup "broken-markup" Warning "Markdown did not become what it was meant to be, and its signs are published: a heading without a space after `#`, a link with a space before or in its address, a table whose second line does not fit its header, code that never ends. The help says what to write; a sign that is meant is written with a backslash before it.";
    LostCells "lost-cells" Error "A row of a table has more cells than its header, and the contents of the last ones are published beside the table, as typed. A bar inside a cell, also inside code, is written `\\|`. If the row is right, add a column to the header and to the line below it.";
    UndefinedReference "undefined-reference" Warning "A link by name, `[words][name]`, has no definition `[name]: address` on its page, so its brackets are published and it leads nowhere. Write the address itself, `[words](page.md)`, or the definition at the end of the page.";
    UnusedDefinition "unused-definition" Warning "A definition of a link, `[name]: address`, is used by no link of its page, or is written twice with the same name, where only the first one holds. Its text is published nowhere. Use it, or remove the line.";
    MissingFootnote "missing-footnote" Error "A footnote is used but not defined, defined and never used, defined twice, or defined only in a `since` or `until` block that is not shown on the day of the edition.";
    MissingLanguage "missing-language" Warning "An entry has no page in one of the site's languages. Depending on the kind's fallback the page is left out, or the original is shown under a notice.";
    IncompleteEntry "incomplete-entry" Error "The policy of a kind publishes all languages of an entry together (`publish = \"together\"` in `[translation]`), and a required language has no text, or one whose state is too low. Complete the translations, or mark the entry as a draft, so that the rest of the site can be published.";
    HeldTranslation "held-translation" Warning "A translation is not published, since the policy of its kind in `[translation]` asks for a higher state, takes no translations by a machine, or takes back those whose original has changed; or since it is only begun, and its texts are still those of its original; or since it says that it is a translation, and its original does not exist, cannot be read or is a draft. Readers get what `[fallback]` says.";
    BadStamp "bad-stamp" Error "The part of a translation's front matter that only the program writes is damaged, so nobody can know which version of the original the translation follows; or a page that is shown as an earlier edition does not say of which day. Run `hexaglot l10n stamp` again once the translation says what the original says.";
    StaleTranslation "stale-translation" Warning "The original says something else than when this translation was made. `hexaglot l10n diff` with the path of the page shows the words that changed, beside the translated sentences; correct the translation and run `hexaglot l10n stamp` with its path. If the change altered no meaning, `hexaglot l10n minor` with the path of the original says so for all languages.";
    ChangedSinceReview "changed-since-review" Warning "The stamp of a translation says that it was reviewed, and its words have changed since, so nobody has reviewed what readers would get; or its state was typed by hand, without a name or a day, or without the text that was reviewed. It counts as a draft everywhere: in lists, in what the page says of itself, and for a policy with `minimum`, which holds it back. Have it reviewed and run `hexaglot l10n stamp FILE --reviewed-by NAME`; without a review, `hexaglot l10n stamp` records it as a draft. White space, line ends, quotation marks, markers and addresses of links do not count.";
    OrphanTranslation "orphan-translation" Warning "A translation names an original that does not exist: the text in that language was removed, the name of this file is misspelt or lacks its language, or the entry has another original now. Rename it, or translate it anew from the original, and run `hexaglot l10n stamp`, or remove it.";
    BadExchange "bad-exchange" Error "A file that came back from translators cannot be read, or is not of this site or this language, a translation in it was changed in the site too, or it cannot stand in its place: a heading with a blank line in it, a cell with a border, a message that Fluent cannot parse. `hexaglot l10n import` then writes nothing. The message says what to type, at the line of the PO or XLIFF file.";
    LostPlaceholder "lost-placeholder" Error "A translation lacks something of its original that is the same in every language, or has one that the original lacks: the address of a link, code, a call of a component, a reference to a note, a value of a message. Copy it from the original, at the place where the sentence needs it.";
    UnplacedUnit "unplaced-unit" Warning "A translated unit of a PO or XLIFF file was not written: its original has changed since the file was made, or is gone, or the page has no place for it. Extract the page again, and translate what is open there.";
    OddExchange "odd-exchange" Warning "A PO or XLIFF file has something that says nothing to this program, and that its translator may have meant: an entry marked as obsolete, a state or a `subState` that XLIFF 2 does not define. The units concerned are left out or read as if it were not there, as the message says. It also says if most new translations are what the site says in another language.";
    ForbiddenTerm "forbidden-term" Warning "A text uses a form that the glossary of the site does not allow for a thing, so that readers would take it for another one. Write the approved name, or remove the form from `other` of its term if it is right.";
    MissingTerm "missing-term" Warning "The original uses a term of the glossary, and its translation never uses the approved name. Use the name, or write another form that is right too into `also` of the term.";
    MissingTranslation "missing-translation" Warning "A value per language lacks a language of the site; the fallback chain is used instead.";
    UnusedFile "unused-file" Warning "Nothing uses this file: it is not a page, no page links to it, and it stands beside no page. Or it is the text of a value, in a folder of pages of values, and no entry has that value in its language. Delete it or link to it.";
    UnusedRule "unused-rule" Warning "A table of `[headers]` in `site.toml` is for a path at which nothing is published, so that no file would be sent with these headers. The path begins at the root of the site, below `base_url`; `*` at its end stands for everything below it. Correct the path, or remove the table. If the host itself answers at that path, as a function does, set the code to `off`.";
    TemplateSyntax "template-syntax" Error "A template cannot be parsed. The message says what was expected; frequent reasons are a block that is not closed and a missing quotation mark.";
    TemplateVariable "template-variable" Error "A template uses a variable or a field that does not exist. Undefined is an error here, since it would publish a hole.";
    TemplateError "template-error" Error "A template failed while it was rendered, for example because a function got a wrong argument.";
    EmptyTemplate "empty-template" Error "A template shows nothing at all: it is empty, or has only comments, or extends one that is, so its pages would be files without a text. An empty file in `templates/` replaces the theme's template of that name; delete it to get that one back.";
    MissingTemplate "missing-template" Error "A page or a template names a template that neither the site, nor its theme, nor the built-in theme has.";
    UnknownFunction "unknown-function" Error "A template uses a function, a filter or a test that neither the program nor its template engine has. The page for theme authors lists the functions.";
    UnknownIcon "unknown-icon" Error "A template asks for an icon that has no file `assets/icons/<name>.svg` in the site or its themes.";
    BadIcon "bad-icon" Error "An icon of the theme cannot be in a page: it has no `viewBox`, cannot be read, or holds what could load, run or be styled from inside. Icons are paths and plain shapes with `fill` and `stroke` as attributes.";
    BrokenImport "broken-import" Error "A stylesheet imports a stylesheet, or uses a picture or font, that is not among the assets of the site and its themes. Names are relative to the stylesheet; imports are at its head; nothing is loaded from other servers.";
    CssSyntax "css-syntax" Error "A stylesheet has a comment, a text or a bracket that is never closed, or a closing bracket too many, so browsers would skip the rules after it.";
    ThemeCycle "theme-cycle" Error "A theme is its own parent, directly or by others.";
    UnknownTheme "unknown-theme" Error "`site.toml` or a `theme.toml` names a theme that has no folder under `themes/`.";
    FluentSyntax "fluent-syntax" Error "A Fluent file has a message that cannot be parsed. A message is `name = text`; further lines are indented; variables are `{ $name }`.";
    DuplicateMessage "duplicate-message" Error "A message is defined twice in one language of the same source; only one of them can be shown.";
    UnknownMessage "unknown-message" Error "A template asks for a message that no Fluent file of the page's language has, or a file of the site has a message that no template asks for and whose name is nearly that of another.";
    MessageReference "message-reference" Error "A message refers to a term, a message or an attribute that no Fluent file of its language has, or leads back to itself, so a name in braces would be published.";
    MessageFunction "message-function" Error "A message calls a function that there is not, or gives `NUMBER` or `DATETIME` an option or a value that it does not have. Functions have one value and options of ECMA 402 after it: `{ NUMBER($n, minimumFractionDigits: 2) }`, `{ DATETIME($date, month: \"long\", day: \"numeric\") }`.";
    MissingInterface "missing-interface" Warning "The built-in interface has no texts in a language of the site, so its labels are shown in another language. Write them once in a file under `locales/`.";
    MissingMessage "missing-message" Error "A message exists in one language of the site and not in another, so readers would see a foreign text.";
    MessageArgument "message-argument" Error "A message uses a variable that the template does not give it, or gives as a text where the message needs a number or a date, or the texts of two languages use different variables.";
    PluralCategory "plural-category" Warning "A message chooses by number but lacks a plural form that whole numbers need in its language (CLDR), or has a key that is not a plural category, so some numbers read wrongly. Forms for fractions and for millions are not asked for.";
    UnusedArgument "unused-argument" Warning "A template gives a message a value that no language's text of it uses. Either a word of the message lost its variable, or the call has a value too many. Values are given as they are needed: `t(key=\"greeting\", name=page.title)` for `greeting = Hello { $name }`.";
    UndeclaredMessages "undeclared-messages" Warning "A template composes the id of a message of a value alone, so that it cannot be said which messages are used, and a missing one is noticed by readers only. Give the id a fixed beginning, `t(key=\"state-\" ~ page.state)`, or declare the messages in a comment of the template: `{# messages: state-*, total #}`.";
    ObsoleteMessage "obsolete-message" Error "A language of the site has a message that its source language does not have, and no template asks for it: the original was removed or renamed, and its translation was left. Delete it, or let `hexaglot l10n prune` delete all of them; if the original was renamed, give the translation the new id.";
    UnusedMessage "unused-message" Warning "A message of the site or of its theme is used by no template, no other message and no part of the program, so that translators work for nobody. Delete it in all languages, or let `hexaglot l10n prune` do it. A template that composes ids of values declares them in a comment: `{# messages: state-* #}`.";
    UntranslatedMessage "untranslated-message" Warning "A message in another language has the same text as the original, so it was probably copied and never translated. Translate it. Messages that may be the same, such as a name or a word that two languages share, are listed under `[messages]` in `site.toml`: `same = [\"menu\", \"fr:contact\"]`. Not reported are texts without words, acronyms, and languages that differ only in region or script.";
    ForeignLetters "foreign-letters" Warning "A message has letters of a script in which its language is not written, such as a Cyrillic word in a French message, or has words in Latin letters alone although its language is written in others. It was probably copied from another language. Latin names beside words of the language's own are not reported.";
    MessageHtml "message-html" Warning "A message has an HTML element or a character reference. Messages are texts: readers see `<b>` and `&nbsp;` as they are written. Put the markup into the template and give it to the message as a value, and write characters themselves, or as `{ \"\\u00A0\" }`. Where a template shows a message with the filter `safe`, elements inside a sentence are allowed, without attributes that style or run something.";
    MessageTypography "message-typography" Warning "The punctuation of a message is not that of its language, and the typography of a page does not mend it: two spaces in a row, a space before a comma or a point, quotation marks of another language, a straight one without a partner, a question or an exclamation in Spanish without its first mark.";
    MessageParts "message-parts" Warning "A translation of a message lacks a value, an attribute, a term or a reference that the original shows, or has an attribute or a term that the original does not have. Readers would miss a date, a name or a label. A value that only chooses a form by number or by grammar may be left out; a choice by another text may not, nor may its default be another one.";
    MissingOther "missing-other" Warning "A selection by number has no variant `[other]`, or another one is its default, so that numbers of which nobody thought, such as fractions, get the text of another form. Every language has the category `other`: write it last, as `*[other] …`.";
    StaleMessage "stale-message" Warning "The original of a message was changed after this translation was recorded as correct, under the same id. Read the original again, mend the translation, and record it with `hexaglot l10n stamp --messages LANG ID`. What was translated from which text is kept in `messages.state` beside the files of messages; a language without that file is not compared.";
    UnstampedMessage "unstamped-message" Warning "A language keeps a record of its translations, `messages.state`, and this message is not in it, so a later change of the original would not be noticed. Record it with `hexaglot l10n stamp --messages LANG ID`.";
    ChangedVariables "changed-variables" Error "The original of a message uses other values than when its translations were recorded, under the same id, so that old translations are given values that they do not know. A message that says something else gets a new id: the languages that lack it are reported, and nothing old is published. If all translations follow already, record them with `hexaglot l10n stamp --messages`.";
    MessageState "message-state" Error "A line of `messages.state` cannot be read. The file is written by `hexaglot l10n stamp --messages` alone: a line for each message, sorted, `id = 0123456789ab $variable`. After a conflict keep the lines of both sides without the signs of Git, and run the command again.";
    HardCodedText "hard-coded-text" Warning "A template has words of its own, which are the same in all languages. Write them as a message, and `{{ t(key=\"…\") }}` in the template. It is looked for by `hexaglot check --pseudo` and `hexaglot l10n pseudo`. Text in `<code>`, `<style>` and `<script>` is not reported, nor text without letters.";
    BidiControl "bidi-control" Error "A text holds an invisible control that turns the order of what follows (U+202A–U+202E, U+2066–U+2069), so that what is seen is not what is written (CVE-2021-42574). Delete it. The direction of a page follows from its language; a single word is kept apart by a mark of direction (U+200E, U+200F).";
    ControlCharacter "control-character" Error "A text has a control character other than a tab or the end of a line, typed or written by an escape (`\"\\u0007\"`, `&#7;`), or one of the two characters that mean nothing (U+FFFE, U+FFFF). No page, feed or calendar can carry it. It comes from copying or from a program; delete it.";
    InvisibleCharacter "invisible-character" Warning "A text has a character that nobody sees: a zero-width space, a soft hyphen, a byte order mark, a joiner, a line separator, a control character, a tag. It comes from copying and breaks search, links and spelling. Delete it. Not reported are: joiners between letters of Arabic script, beside letters of India and inside emoji, zero-width spaces beside letters of Thai, Lao, Khmer and Burmese, marks of direction where a script runs from right to left, soft hyphens inside words of 16 letters and more, word joiners beside a dash, a slash or a digit, and no-break spaces.";
    DoubleSpace "double-space" Warning "Two spaces are in a row inside a sentence. Delete one. Not reported are: code, tables, the two spaces at the end of a line, which break it, the spaces around the sign of a note, spaces between items of a line in Chinese or Japanese, lines to be filled in, spaces written as `&nbsp;`, and the spaces after sentences of a page that has two after most of its sentences, which browsers show as one.";
    VagueLink "vague-link" Warning "The words of a link say nothing of where it leads (`click here`, `здесь`, `这里`). Screen readers list links without the sentence around them. Make a link of the words that name its target.";
    LongTitle "long-title" Warning "A title is longer than 60 characters, so search engines and tabs cut it. Characters are counted as readers see them; Chinese characters count double, since they are twice as wide. Where the official title of a document cannot be shortened, give the page a short `label`: then the label is measured instead.";
    LongDescription "long-description" Warning "A description is longer than 160 characters, so search engines cut it. Characters are counted as readers see them; Chinese characters count double, since they are twice as wide. Say the most important in one short sentence.";
    HeavyImage "heavy-image" Warning "An image has more than 500 KB (500,000 bytes), for which a reader on a slow or dear connection waits and pays. Save it smaller, or as WebP or AVIF.";
    DuplicateTitle "duplicate-title" Warning "Two pages of one section and folder have the same title in the same language, so readers cannot tell them apart in lists, tabs and search results. Say in the title what is particular to each. Not reported are: pages with different `label`s, entries with different dates, entries whose places, parts or numbers (facts with the roles `where`, `of` and `number`) differ, and drafts.";
    MixedScripts "mixed-scripts" Warning "A word mixes Latin, Cyrillic or Greek letters that look alike, such as a Latin `c` in a Russian word (UTS #39). Readers see no difference; search, hyphenation and screen readers fail. Type the letter of the word's own alphabet. Hyphens, apostrophes and digits part words.";
    StraightQuote "straight-quote" Warning "A straight quotation mark or apostrophe stays straight on a page that otherwise has the marks of its language, because it belongs to what looks like a program's text, or because the other mark of the pair is missing in its paragraph. Set what belongs to a program as code, in backticks; else type both marks, or those of the language. Feet, inches and addresses are not reported, nor pages with `typography: verbatim`.";
    UnexplainedAcronym "unexplained-acronym" Off "A page in a Latin or Cyrillic script uses an acronym of two to six Latin capitals that no page of its language explains. Write it out where it is first used: `World Telecommunication Development Conference (WTDC)`. It is reported once, at the first page that uses it. Not reported are: formats, protocols, licences, units, countries, currencies, months and organizations that everybody knows, Roman numbers, ordinary words in capitals, lines in capitals, codes such as `ISO 8601`, parts of proper names, acronyms inside links, and acronyms whose words follow each other somewhere on the page. Those that all readers of the site know are listed in `known_acronyms` of `site.toml`. It is off by default, since a program cannot know what the readers of a site know; `unexplained-acronym = \"warning\"` under `[checks]` turns it on.";
    JoinedLines "joined-lines" Warning "Short lines that belong under each other, such as an address, a signature or a salutation, run together: a line end inside a paragraph is a space to readers. End each line but the last with `\\`. Lines that are wrapped for their length are not reported, nor pages whose author begins a line for each clause.";
    PastedText "pasted-text" Warning "A text has traces of a word processor: bullets that make no list, a list inside an item without words (`- 1) text`), tabs, a hyphen that breaks an address. Word writes lists with signs that are letters to Markdown. Begin each item with `- ` or `1. `.";
    GarbledText "garbled-text" Warning "A text has letters that were read with the wrong encoding, such as `cafÃ©` for `café`, or the sign U+FFFD, which replaces a lost character. It was so when it was pasted or saved. The message names the word that was meant, if the letters say it; the others are in an older copy of the text.";
    UnfinishedText "unfinished-text" Error "A text or a value that `hexaglot new` writes as a sample is still there, on a page that is not a draft, or a text is only a placeholder (`TODO`, `Lorem ipsum`, `xxx`, `à traduire`, `待翻译`), and readers would see it. Write your own, or mark the entry `draft: true`.";
    YearMissing "year-missing" Warning "A day has no year in a text with a deadline, or on a page that names a form. In a year nobody knows which day was meant, and readers miss the deadline or believe that it is still to come. Write the year, or let the deadline be written by a component.";
    PastEvent "past-event" Warning "All days of an event are past, but its text says that it is upcoming or will take place. Put the sentence into an `until` block with the day after the event, and what was held into a `since` block. Paragraphs that link to another page, or name another entry or a later day by a component, are not read.";
    PastDeadline "past-deadline" Warning "A form has closed, but no text of a page whose sentences name it changes after that day, so readers are still told to fill it in. A component that stands by itself shows the state of the form, and a text that is issued on a day (`issued` in the declaration of its kind), such as a dated letter, says what held then; neither is reported. Write what holds now in a `since` block, or put what no longer holds into an `until` block, dated after the last day.";
    StaleTense "stale-tense" Warning "A sentence links to an event, or to a section of events in parts, whose days are past, or a component in it writes its dates or the last day of a form that has closed, and its verb speaks of it as lasting or to come: `[The roundtable](events/roundtable.md) will be held`, `register for`, `is open until`. Put the sentence into an `until` block with the day after, and what holds now into a `since` block; or say it in the past tense, or without a verb. A short list of clear verbs in Arabic, Chinese, English, French, Russian and Spanish is looked for, beside the link. Not reported are: quotations, what happens every year or in a later year than that of the edition, other meetings held after or because of the one that is linked, links whose words name a report, a page or another paper, and texts that are issued on a day, such as dated letters (`issued` in the declaration of their kind).";
    NumberMismatch "number-mismatch" Warning "A translation has a number that neither its original nor the facts have, where the original has another one of which it may be a slip: a digit lost, added, wrong or turned, or another magnitude. Values are compared, not digits, so `18.55 billion`, `18 550 millones`, `185.5亿` and numbers in words are the same. Passages are paired by what they say, not by their order. Reported too is a number in digits, from 3 on, that only one of two paired passages has, in digits or in words. Not reported are hours, miles and degrees, names such as P2C, numbers of facts, passages with a component that the other one lacks, passages near one that only one of the texts has, and texts of which many numbers differ, since they are two editions.";
    LostText "lost-text" Warning "A translation lacks something that its original has: a heading, a paragraph, an item, a row or a cell of a table, code, a text of the front matter, also below `extra`. Blocks are paired by their order, headings, links, components, figures and lengths, whatever the day; what is missing is reported once, beside the place where it belongs. Translate it, or remove it from the original.";
    DifferentStructure "different-structure" Warning "A translation is built in another way than its original: a heading has another level, place or `{#id}`, a list or a table another form, a block of code other code, or there is a block that the original lacks. In code, comments and quoted texts may be translated. A text of which many blocks have no counterpart is reported once.";
    OrderDiffers "order-differs" Warning "Sections, items, steps, rows or paragraphs of a translation stand in another order than those of its original. Blocks are paired by what is the same in all languages: ids of headings, links, components, code, numbers, names, words of one origin, lengths; another order is reported only where these speak clearly for it. A list or a table that is sorted by the alphabet of its own language is not reported. Move the block, or record with `hexaglot l10n stamp --differs` why the order is intended.";
    LengthDiffers "length-differs" Warning "A paragraph or an item of a translation has less than half, or more than twice, of the length that is usual for its original, so that a part of it may be lost, or added. What is usual depends on both languages; texts of fewer than 80 characters in English, or as much in another language, are not compared, nor texts with other components. Compare both, or record with `hexaglot l10n stamp --differs` why the difference is intended.";
    WrongLanguage "wrong-language" Warning "A page, a paragraph of it or a message is in another language than its file says: in another script, or with the small words of another language and hardly any of its own. Known are Arabic, Chinese, English, French, Russian and Spanish. What is in quotation marks, the words of links, blocks of quotation, code, names, addresses and texts of fewer than eight words are not read. Translate the text, or give the file the name of its language.";
    DifferentLink "different-link" Warning "A link, an image or a footnote of a translation is not that of its original. Paths are compared without their language; anchors by the heading that they lead to; addresses of other sites without parts that name a language (`/fr/`, `fr.`, `lang=fr`, `-F.pdf`), and two addresses of one host that each name the language of their page are versions of one page.";
    DifferentComponent "different-component" Warning "A component of a translation has another fact than that of its original, is missing, or has been added; or a `since` or `until` block has another day, or is around other blocks. Facts are all arguments that name a day, a number, an entry, a record, a form, an icon, an address or one of several words; arguments that are words of a language, or that the component declares `per language`, may differ.";
    AlteredText "altered-text" Warning "A text that the original marks as one that is not to be translated differs from it: what is inside of the component `no_translate`, a heading or a message with `translate=\"no\"`, a field that `no_translate` names, also below `extra`. Write it as it is in the original, or remove the mark there.";
    UntranslatedText "untranslated-text" Warning "A paragraph, a heading, an item, a cell, an alternative text or a text of the front matter is still in the language of the original: in its letters, in its small words, or word by word. Names, codes, addresses and short words that two languages may share are not reported. In another script a title or a heading of one word is reported too, unless it is in capitals, a term of the glossary, or marked as one that is not to be translated.";
    DateMismatch "date-mismatch" Warning "A date in a text contradicts the facts about the same thing: the `dates` or `sessions` of an event, where the text says of the event itself when it is held, or the last day of a form, where the sentence beside the form says by when to answer. Reported is a date with day, month and year that misses the fact by its year, its month or its day alone, and a weekday that is not the one of a day of the facts. Reported too is a weekday directly beside any whole date, `Tuesday, 3 March 2027`, that falls on another one, and a month of a translation in place of another one of its original. The day of a page (`date`, `updated`) is never compared. Mend the text or the fact, or let a component write the date.";
}

impl Code {
    /// The code with this name.
    pub fn by_name(name: &str) -> Option<Code> {
        Code::ALL.iter().copied().find(|code| code.name() == name)
    }

    /// Whether it is an error regardless of `[checks]`: the text cannot be published as its editor wrote it.
    pub fn is_always_error(self) -> bool {
        use Code::{
            BadFileName, BadFrontMatter, ChangedFile, ConflictMarker, ConflictingFact, DuplicateFile,
            FileTooLarge, InternalError, JsonSyntax, MisplacedField, NotUtf8, PathTooLong, SymlinkOutside,
            TomlSyntax, UnclosedFrontMatter, UnknownLanguage, UnreadableFile, WrongType, YamlSyntax,
            YamlValue,
        };
        matches!(
            self,
            UnreadableFile
                | NotUtf8
                | ConflictMarker
                | SymlinkOutside
                | ChangedFile
                | InternalError
                | PathTooLong
                | FileTooLarge
                | BadFileName
                | DuplicateFile
                | UnknownLanguage
                | YamlSyntax
                | YamlValue
                | TomlSyntax
                | JsonSyntax
                | UnclosedFrontMatter
                | BadFrontMatter
                | WrongType
                | MisplacedField
                | ConflictingFact
        )
    }

    /// Whether `check --release` makes it an error.
    pub fn is_placeholder(self) -> bool {
        matches!(self, Code::Placeholder)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_explanations_are_whole_sentences() {
        for (at, code) in Code::ALL.iter().enumerate() {
            assert_eq!(Code::by_name(code.name()), Some(Code::ALL[at]));
            assert!(code.explanation().ends_with('.') && code.explanation().len() > 40, "{code:?}");
        }
    }
}
