//! Fluent files: read, compared with those of the program, run with arguments of every kind, and shown in pages.

use std::collections::BTreeMap;
use std::sync::Arc;

use hexaglot::date::{DateSpan, Day, PartialDate};
use hexaglot::diag::Diagnostics;
use hexaglot::locales::fluent::Source;
use hexaglot::locales::{self, Asked, GivenDate, Locales, MessageArgument};

use super::ground::{Ground, LANGUAGES, chosen, ground};
use super::oracles;

/// A file of messages.
pub fn fluent(data: &[u8]) {
    let language = chosen(LANGUAGES, data);
    let ground = ground(language, false);
    let path: Arc<str> = format!("locales/{language}/own.ftl").into();
    let inputs = ground.inputs(&[(&path, data)]);
    let mut diags = Diagnostics::new();
    let Some(text) = inputs.text(&path, &mut diags) else { return };
    let given = arguments(&text);
    let locales = Arc::new(read(ground, (path, text), &mut diags));
    oracles::sound(&diags, &inputs);
    let locale = locales.get(ground.config().source);
    for id in locale.messages.ids() {
        let said = locale.message(id, &given);
        assert!(said == locale.message(id, &given), "`{id}` says one thing, then another");
    }
    ground.build_with(&locales);
}

fn read(ground: &Ground, (path, text): (Arc<str>, String), diags: &mut Diagnostics) -> Locales {
    let (config, theme) = (ground.config(), ground.theme());
    let own = Source { path, text, lang: config.source, layer: 0, is_borrowed: false };
    let known = theme.messages.iter().map(|known| Source {
        path: Arc::clone(&known.path),
        text: known.text.clone(),
        lang: known.lang,
        layer: known.layer,
        is_borrowed: known.is_borrowed,
    });
    let sources: Vec<Source> = std::iter::once(own).chain(known).collect();
    let templates = theme.reachable();
    let asked = Asked {
        templates: &templates,
        languages: &config.language_places,
        source: config.source,
        quoted: Default::default(),
        declared: Default::default(),
    };
    locales::build(&config.languages, &sources, &asked, diags)
}

/// Values for the variables that a file names.
fn arguments(text: &str) -> BTreeMap<String, MessageArgument> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let names = text.split('$').skip(1).map(|rest| &rest[..rest.find(|c| !is_name(c)).unwrap_or(rest.len())]);
    let day = Day::new(2021, 10, 18).map_or(PartialDate::Year(2021), PartialDate::Day);
    let date = MessageArgument::Date {
        text: "a day".to_owned(),
        date: GivenDate::Span(DateSpan { start: day, end: day }),
    };
    let kinds = [
        MessageArgument::Number("1234.5".to_owned()),
        MessageArgument::Text("<b>a \"word\"</b>".to_owned()),
        date,
        MessageArgument::Amount("-0.070".to_owned()),
    ];
    names.enumerate().map(|(at, name)| (name.to_owned(), kinds[at % kinds.len()].clone())).collect()
}
