//! Lints of texts: a site's texts -> findings. Pure; called by `hexaglot check`, and by the dev server for the one entry that is
//! open in a browser; never by a build.
//!
//! [`site`] checks every file below `content/` (`invisible`), every table (`tables`), every page by itself (`spaces`, `links`, `lengths`, `markup`,
//! `scripts`, `quotes`, `events`, `deadlines`, `tense`, `leftovers`, `joined`, `nested`, `pasted`, `garbled`, `unfinished`,
//! `years`), stamps of translations (`stamps`), all languages of an entry together (`numbers`, `dates`, `structure`), all pages of a language (`acronyms`), pages that may be
//! confused (`titles`, `images`), and the host's rules (`redirects`). [`messages`] checks the Fluent files beside each other and beside the
//! templates, [`fact_labels()`] the labels of facts, [`hard_coded`] looks for words of templates, [`elsewhere()`] collects the addresses of
//! other sites, which `probe` asks. The results of an entry are kept for other days as
//! [`CheckedTexts`]. Each check is a file; `phrases`, `reading`, `tokens` and `words` are shared, and `languages` has the words of each
//! language. Prose comes from
//! [`markdown::prose`](crate::markdown::prose()), so code, addresses and arguments of components are never checked as text.

mod acronyms;
mod beside;
mod checked_texts;
mod citations;
mod dates;
mod deadlines;
mod elsewhere;
mod entries;
mod events;
mod extent;
mod fact_labels;
mod garbled;
mod hard_coded;
mod images;
mod invisible;
mod joined;
mod leftovers;
mod lengths;
mod links;
mod markup;
mod messages;
mod months;
mod names;
mod nested;
mod numbers;
mod pasted;
mod phrases;
mod plain;
mod pseudo_page;
mod quotes;
mod reading;
mod redirects;
mod scope;
mod scripts;
mod sentences;
mod spaces;
mod stamps;
mod structure;
mod tables;
mod technical;
mod tense;
mod terms;
mod titles;
mod tokens;
mod tongue;
mod translations;
mod unfinished;
mod words;
mod writing;
mod written_days;
mod years;

use std::sync::Arc;

use crate::content::name::is_text;
use crate::content::paths;
use crate::diag::{Diagnostics, guarded};
use crate::inputs::Inputs;
use crate::node::yaml;
use crate::parallel;
use crate::site::{Entry, Page};
use crate::source::Place;

pub use checked_texts::{CheckedTexts, Read, texts, together};
pub use elsewhere::{Elsewhere, elsewhere};
use entries::{entry, is_right_to_left, readings};
pub use fact_labels::{Labelled, fact_labels};
pub use hard_coded::hard_coded;
pub use messages::{
    Known as KnownMessages, KnownFile, MessageRow, MessageSurvey, State as MessageState,
    Translated as TranslatedMessage, is_of_language, is_of_messages, messages, narrow, need_of,
    obsolete as obsolete_messages, state_path, states, survey as messages_survey, unused as unused_messages,
};
pub use pseudo_page::in_pseudo;
pub use scope::Scope;
pub use stamps::to_come as stamps_to_come;
pub use translations::translations;

/// Checks all texts of a site, in parallel; findings are in the order of files, then of pages.
pub fn site(scope: Scope<'_>, inputs: &Inputs, diags: &mut Diagnostics) -> CheckedTexts {
    let files: Vec<&Arc<str>> = inputs.below("content").map(|file| &file.path).collect();
    let found = parallel::map(&files, |path| {
        let mut found = Diagnostics::new();
        let look = |found: &mut Diagnostics| file(scope, path, inputs, found);
        guarded(|| Some(Place::file(path)), path, &mut found, look);
        found
    });
    found.into_iter().for_each(|found| diags.extend(found));
    let known = CheckedTexts::default().and(texts(scope, None, inputs));
    diags.extend(together(scope, &known, inputs));
    known
}

/// Checks the files of an entry, and its pages as [`site`] does, except for checks that need other entries.
pub fn of_entry(scope: Scope<'_>, of: &Entry, inputs: &Inputs) -> Diagnostics {
    let pages: Vec<&Page> = scope.site.alternates(of).filter(|page| page.document.has_file()).collect();
    let mut found = entry(&readings(scope, &pages, inputs), inputs);
    let mut files: Vec<&Arc<str>> = pages.iter().map(|page| &page.document.path).chain([&of.file]).collect();
    files.sort_unstable();
    files.dedup();
    files.into_iter().for_each(|path| file(scope, path, inputs, &mut found));
    found
}

/// Blocks of a translation that stand in another order than in its original.
pub fn order(scope: Scope<'_>, (original, page): (&Page, &Page), inputs: &Inputs) -> Diagnostics {
    let mut found = Diagnostics::new();
    if let [other, own] = &readings(scope, &[original, page], inputs)[..] {
        structure::order(own, other, &mut found);
    }
    found
}

/// Checks a file as it is written.
fn file(scope: Scope<'_>, path: &Arc<str>, inputs: &Inputs, diags: &mut Diagnostics) {
    if is_text(path) {
        // A file that cannot be read was reported when the site was assembled.
        inputs.read(path, &mut Diagnostics::new(), |text| {
            invisible::check(path, text, is_right_to_left(scope.config, path), diags);
            if !path.ends_with(paths::TEXT) {
                unfinished::facts(path, text, &scope.site.kinds, diags);
                if path.starts_with(&paths::tables()) {
                    tables::check(scope, (path, text), inputs, diags);
                }
                if memchr::memchr(b'\\', text.as_bytes()).is_some() {
                    let values = yaml(path, text, 0, &mut Diagnostics::new());
                    values.iter().for_each(|values| invisible::written(path, text, values, false, diags));
                }
            }
        });
    }
}
