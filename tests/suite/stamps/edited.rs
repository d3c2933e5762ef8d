//! Reviewed translations that were edited afterwards, and not stamped again.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::{CONFIG, GUIDE, ORIGINAL, done, exchange, site, stamp, text};
use crate::own_site::{said, write};

/// The line of `check` about the review, if there is one.
fn reported(place: &Path) -> Option<String> {
    let (_, told) = said(place, &["check", "--format", "short"]);
    told.lines().find(|line| line.contains("[changed-since-review]")).map(str::to_owned)
}

/// The state of the guide: in `l10n status`, in `l10n.json`, in `page.state` of its own page, and on another page.
fn states(place: &Path) -> [String; 4] {
    let rows: Value = serde_json::from_str(&done(place, &["l10n", "status", "--format", "json"])).unwrap();
    let row = rows["translations"].as_array().unwrap().iter().find(|row| row["file"] == GUIDE).unwrap();
    done(place, &["build"]);
    let all: Value = serde_json::from_str(&text(place, "public/l10n.json")).unwrap();
    let entry = all["entries"].as_array().unwrap().iter().find(|entry| entry["path"] == "guide").unwrap();
    let page = |path: &str| {
        let text = text(place, path);
        text.split_once("<i>").unwrap().1.split_once("</i>").unwrap().0.to_owned()
    };
    let name = |state: &Value| state.as_str().unwrap().to_owned();
    [
        name(&row["state"]),
        name(&entry["translations"]["fr"]["state"]),
        page("public/fr/guide/index.html"),
        page("public/en/guide/index.html"),
    ]
}

const TEMPLATE: &str = "{% for one in page.translations %}{% if one.language.tag == \"fr\" %}<i>{{ one.state }}</i>{% endif %}{% endfor %}{{ content }}";

#[test]
fn a_reviewed_text_that_was_edited_is_a_draft_everywhere_until_it_is_stamped() {
    let place = site(&[("templates/page.html", TEMPLATE)]);
    let place = place.path();
    stamp(place, &["--reviewed-by", "A. Martin"]);
    assert_eq!(states(place), ["reviewed"; 4].map(str::to_owned));
    assert_eq!(reported(place), None);
    // Layout and typography are no other text.
    let reviewed = text(place, GUIDE);
    exchange(place, GUIDE, "à tout moment", "à\ntout *moment*");
    assert_eq!((states(place), reported(place)), (["reviewed"; 4].map(str::to_owned), None));
    // A change of the body, and a change of the front matter; both are seen by a warm build.
    for (old, new) in [("10 euros par an", "10 euros chaque année"), ("title: Le guide", "title: Le manuel")]
    {
        write(place, GUIDE, &reviewed);
        assert_eq!(states(place), ["reviewed"; 4].map(str::to_owned));
        exchange(place, GUIDE, old, new);
        assert_eq!(states(place), ["draft"; 4].map(str::to_owned), "{new}");
        let line = reported(place).unwrap();
        assert!(line.starts_with("content/guide.fr.md:3:") && line.contains("warning"), "{line}");
        let (_, told) = said(place, &["check"]);
        assert!(
            told.contains("`hexaglot l10n stamp content/guide.fr.md --reviewed-by NAME`, or record it as a draft with `hexaglot l10n stamp content/guide.fr.md`"),
            "{told}"
        );
        assert!(done(place, &["build", "--no-cache"]).contains("[changed-since-review]"));
        let sarif = done(place, &["l10n", "status", "--format", "sarif"]);
        assert_eq!(sarif.matches("\"ruleId\": \"changed-since-review\"").count(), 1, "{sarif}");
        let explained = done(place, &["l10n", "explain", "/fr/guide/"]);
        assert!(explained.contains("draft") && !explained.contains("reviewed"), "{explained}");
    }
    stamp(place, &[]);
    assert_eq!((states(place), reported(place)), (["draft"; 4].map(str::to_owned), None));
    // An official text is called official in the command.
    stamp(place, &["--state", "official"]);
    exchange(place, GUIDE, "Le manuel", "Le guide");
    let (_, told) = said(place, &["check"]);
    assert!(told.contains("stamp content/guide.fr.md --state official --reviewed-by NAME`"), "{told}");
    stamp(place, &["--state", "official", "--reviewed-by", "A. Martin"]);
    assert_eq!((states(place), reported(place)), (["official"; 4].map(str::to_owned), None));
}

#[test]
fn policies_hold_an_edited_text_back_or_wait_for_its_review() {
    let policy = "[translation.page]\nminimum = \"reviewed\"\n";
    let place = site(&[("site.toml", &format!("{CONFIG}{policy}"))]);
    let place = place.path();
    write(
        place,
        "content/_index.fr.md",
        "---\ntitle: Accueil\ntranslation: {state: official, reviewed: 2021-10-01, text: \"sem:e1ce87efb340\"}\n---\nBienvenue.\n",
    );
    stamp(place, &["--reviewed-by", "A. Martin"]);
    done(place, &["build"]);
    assert!(place.join("public/fr/guide/index.html").exists());
    exchange(place, GUIDE, "10 euros par an", "10 euros chaque année");
    let told = done(place, &["build", "--format", "short"]);
    assert!(!told.contains("changed-since-review"), "one cause, one report: {told}");
    assert!(
        told.contains("published from `reviewed` on, and this one has changed since it was reviewed"),
        "{told}"
    );
    assert!(!place.join("public/fr/guide/index.html").exists());
    let listed = done(place, &["l10n", "status", "--kind", "page"]);
    assert!(listed.contains("held: it is `draft`, and published from `reviewed` on"), "{listed}");
    assert_eq!(said(place, &["l10n", "status", "--kind", "page", "--strict"]).0, 1);
    // Where languages wait for each other, the build fails.
    write(place, "site.toml", &format!("{CONFIG}{policy}publish = \"together\"\n"));
    let (code, told) = said(place, &["build", "--format", "short"]);
    assert!(code == 1 && told.contains("`fr` has changed since it was reviewed"), "{told}");
    assert_eq!(said(place, &["check", "--format", "short"]).1.matches("[changed-since-review]").count(), 1);
    let (_, told) = said(place, &["build"]);
    assert!(told.contains("`hexaglot l10n stamp content/guide.fr.md --reviewed-by NAME`"), "{told}");
    stamp(place, &["--reviewed-by", "A. Martin"]);
    done(place, &["build"]);
    assert!(place.join("public/fr/guide/index.html").exists());
}

#[test]
fn a_review_that_does_not_say_which_text_it_is_of_counts_as_a_draft() {
    let place = site(&[]);
    let place = place.path();
    stamp(place, &["--state", "reviewed"]);
    let stamped = text(place, GUIDE);
    exchange(place, GUIDE, "10 euros par an", "10 euros chaque année");
    assert!(reported(place).is_some());
    // A stamp without the text is of no text.
    let edited = text(place, GUIDE);
    let (head, rest) = edited.split_once(", text: \"").unwrap();
    write(place, GUIDE, &format!("{head}{}", rest.split_once('"').unwrap().1));
    assert!(
        reported(place)
            .unwrap()
            .contains("does not say which text was reviewed, so that it counts as `draft`")
    );
    // A lower state needs none, nor does an original, whatever its stamp says.
    write(place, GUIDE, &edited);
    stamp(place, &["--state", "draft"]);
    assert_eq!(reported(place), None);
    write(place, GUIDE, &stamped);
    let english = text(place, ORIGINAL);
    let (front, _) = stamped.split_once("translation: {").unwrap().1.split_once("}\n").unwrap();
    let text_of = front.split_once("text: ").unwrap().1;
    let own = format!("title: Guide\ntranslation: {{state: reviewed, text: {text_of}}}");
    write(place, ORIGINAL, &english.replace("title: Guide", &own));
    assert_eq!(reported(place), None);
    // A damaged one is reported as such, and a text without `source` is compared too.
    write(place, ORIGINAL, &english);
    write(place, GUIDE, &edited.replace("text: \"sem:", "text: \"sem:x"));
    let (code, told) = said(place, &["check", "--format", "short"]);
    assert!(code == 1 && told.contains("[bad-stamp]") && !told.contains("changed-since"), "{told}");
    let body = edited.split_once("}\n").unwrap().1;
    write(
        place,
        GUIDE,
        &format!("---\ntitle: Le guide\ntranslation: {{state: official, text: {text_of}}}\n{body}"),
    );
    assert!(reported(place).unwrap().contains("the stamp says `official`"));
    fs::remove_file(place.join(ORIGINAL)).unwrap();
    // The only text is the original.
    assert_eq!(reported(place), None);
}
