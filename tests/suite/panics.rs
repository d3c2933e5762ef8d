//! A mistake of the program in one artifact is a problem of that artifact; the others are made.

use std::sync::Mutex;

use hexaglot::build::assemble;
use hexaglot::diag::Diagnostics;
use hexaglot::observer::NoObserver;
use hexaglot::site::Artifact;

use crate::site_test::SiteTest;

#[test]
fn a_panic_is_reported_at_what_was_made_and_the_rest_is_made() {
    SiteTest::new().file("content/about.en.md", "---\ntitle: About\n---\nWe.\n").with_inputs(
        |inputs, settings, memo, watch| {
            let mut diags = Diagnostics::new();
            let built = assemble(inputs, settings, memo, watch, &mut diags);
            let all: Vec<&Artifact> = built.plan.artifacts.iter().collect();
            let (made, mut found) = (Mutex::new(0), Diagnostics::new());
            let make = |_: &_, artifact: &Artifact, _: &mut Diagnostics| {
                if *artifact.path == *"en/about/index.html" || *artifact.path == *"sitemap.xml" {
                    panic!("byte index 3 is not a char boundary");
                }
                *made.lock().unwrap() += 1;
                Ok(|| Ok(()))
            };
            built.render_each(&all, (inputs, &NoObserver), &mut found, make).unwrap();
            assert_eq!(*made.lock().unwrap(), all.len() - 2);
            let told: Vec<String> = found
                .iter()
                .map(|problem| {
                    let place = problem.place.as_ref().map_or("site", |place| &*place.path);
                    format!("{place} [{}] {}", problem.code.name(), problem.message)
                })
                .collect();
            assert_eq!(
                told,
                [
                    "content/about.en.md [internal-error] the program failed at `en/about/index.html`: byte index 3 is not a char boundary",
                    "site [internal-error] the program failed at `sitemap.xml`: byte index 3 is not a char boundary",
                ]
            );
        },
    );
}

#[test]
fn what_was_found_before_a_panic_is_kept() {
    use hexaglot::diag::{Code, guarded};
    use hexaglot::source::Place;

    let mut diags = Diagnostics::new();
    let path: std::sync::Arc<str> = "content/a.en.md".into();
    let made: Option<u8> = guarded(
        || Some(Place::file(&path)),
        &path,
        &mut diags,
        |diags| {
            diags.report_file(Code::NotUtf8, &path, "first");
            panic!("no {}", "way")
        },
    );
    assert!(made.is_none());
    let told: Vec<&str> = diags.iter().map(|problem| problem.message.as_str()).collect();
    assert_eq!(told, ["first", "the program failed at `content/a.en.md`: no way"]);
    assert_eq!(guarded(|| None, "b", &mut diags, |_| 1), Some(1));
}
