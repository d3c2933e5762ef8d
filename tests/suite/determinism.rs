//! The same bytes, whatever the machine.

use std::sync::Arc;

use hexaglot::build::assemble;
use hexaglot::diag::Diagnostics;
use hexaglot::memo::Memo;

use crate::own_site::{copy_site, run, snapshot};
use crate::site_test::SiteTest;

#[test]
fn folder_zone_language_threads_and_file_order_do_not_show() {
    let (here, there) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let deep = there.path().join("some/where/else");
    copy_site(here.path(), false);
    copy_site(&deep, true);
    let one = run(
        here.path(),
        &["build"],
        &[("TZ", "Pacific/Kiritimati"), ("LANG", "ar_EG.UTF-8"), ("RAYON_NUM_THREADS", "1")],
    );
    let two = run(&deep, &["build"], &[("TZ", "America/Adak"), ("LANG", "C"), ("RAYON_NUM_THREADS", "7")]);
    assert!(one.status.success() && two.status.success(), "{}", String::from_utf8_lossy(&one.stderr));
    assert_eq!(snapshot(&here.path().join("public")), snapshot(&deep.join("public")));
}

#[test]
fn a_second_build_writes_nothing() {
    let dir = tempfile::tempdir().unwrap();
    copy_site(dir.path(), false);
    assert!(run(dir.path(), &["build"], &[]).status.success());
    let again = run(dir.path(), &["build"], &[]);
    let said = String::from_utf8(again.stdout).unwrap();
    assert!(said.contains(": 0 files written, "), "{said}");
}

#[test]
fn a_warm_build_is_a_cold_build() {
    let before =
        SiteTest::new().page("a.en.md", "One.").page("a.fr.md", "Un.").page("b.en.md", "[a](a.md#x)");
    let memory = before.memory();
    let after = before.page("a.en.md", "## X {#x}\n\nTwo.");
    let (warm, cold) = (after.build_with(&memory), after.build());
    assert_eq!(warm.files, cold.files);
    assert_eq!(warm.problems, cold.problems);
}

#[test]
fn a_remembered_document_is_not_parsed_again() {
    let site = SiteTest::new().page("a.en.md", "One.").page("b.en.md", "Two.");
    let texts = |memo: &Memo| {
        site.with_inputs(|inputs, settings, _, unwatched| {
            let built = assemble(inputs, settings, memo, unwatched, &mut Diagnostics::new());
            let pages = &built.world().site.pages;
            pages.iter().map(|page| Arc::clone(&page.document)).collect::<Vec<_>>()
        })
    };
    let memory = site.memory();
    // All are kept meanwhile, so that none is by chance where another stood.
    let (one, other, cold) = (texts(&memory), texts(&memory), texts(&Memo::default()));
    assert!(one.iter().zip(&other).all(|(one, other)| Arc::ptr_eq(one, other)));
    assert!(!one.iter().zip(&cold).any(|(one, cold)| Arc::ptr_eq(one, cold)));
    assert_eq!(site.build_with(&memory).files, site.build().files);
}
