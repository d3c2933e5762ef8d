//! `hexaglot check` on arbitrary and on long texts: checks never panic, point at whole characters, and take time in proportion to the text.

use proptest::prelude::*;

use hexaglot::build::assemble;
use hexaglot::check::{self, Scope};
use hexaglot::config::Settings;
use hexaglot::date::Day;
use hexaglot::diag::Diagnostics;
use hexaglot::inputs::Inputs;
use hexaglot::memo::Memo;
use hexaglot::observer::NoObserver;

use crate::thorough;

/// What is found in a Russian site of one page with this text.
fn found(text: &str) -> Diagnostics {
    let config = "base_url = \"https://site.test\"\n[[languages]]\ntag = \"ru\"\nname = \"R\"\n[[languages]]\ntag = \"en\"\nname = \"E\"\n";
    let facts = "kind: event\ndates: 2021-10-18\n";
    let files = [
        ("site.toml", config),
        ("content/_index.ru.md", text),
        ("content/a.ru.md", text),
        ("content/a.en.md", text),
        ("content/a.yaml", facts),
    ];
    let inputs = Inputs::from_memory(files);
    let settings = Settings::at(Day::new(2021, 10, 18).unwrap());
    let built = assemble(&inputs, &settings, &Memo::default(), &NoObserver, &mut Diagnostics::new());
    let mut found = Diagnostics::new();
    let world = built.world();
    let scope = Scope {
        config: &world.config,
        locales: &world.locales,
        site: &world.site,
        calls: &world.theme.calls,
    };
    check::site(scope, &inputs, &mut found);
    found
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn arbitrary_text_is_read_without_panic_and_places_are_whole_characters(
        text in "(---\ntitle: \\PC{0,9}\n---\n)?([a-zé*_`\\[\\]()<>!&;#|\\\\ \n\"'-]|  |\u{202e}|\u{200b}|cлово|18 октября 2022 года|18 October 2022|(ABC)|1 234,5|3 billion|[0-9]|\\{\\{ <a b=\"ж\" /> \\}\\}|[x](y)|\\PC){0,40}",
    ) {
        for finding in found(&text).iter() {
            let place = finding.place.clone().unwrap();
            if place.path.ends_with(".md") {
                let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
                prop_assert!(text.get(place.start..place.end).is_some(), "{finding:?}");
            }
        }
    }
}

#[test]
fn a_paragraph_of_megabytes_takes_as_long_as_its_length_says() {
    let time = |size: usize| {
        let part =
            "Слово \"ещё\" cлово  [здесь](b.md) 18 октября 2022 года, ABC, 1 234,5 млн *раз* \u{200b}. ";
        let text = part.repeat(size / part.len());
        let begun = std::time::Instant::now();
        assert!(found(&text).iter().count() > size / part.len());
        begun.elapsed().as_secs_f64()
    };
    let small_size = thorough::of(500_000, 50_000);
    let (small, large) = (time(small_size), time(small_size * 10));
    // Ten times the text; the square would be a hundred times.
    assert!(large < small * 40.0 + 1.0, "{small} s, {large} s");
}
