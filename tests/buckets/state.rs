//! What a publication writes, deletes and refuses.

use crate::double::{Double, Object, until};
use crate::site::Site;

/// The paths of the site that were written and deleted since the last call.
fn log(double: &Double) -> Vec<String> {
    let all = std::mem::take(&mut *double.log.lock().unwrap());
    all.into_iter().filter(|line| !line.contains(".hexaglot/")).collect()
}

fn foreign(text: &str) -> Object {
    Object { bytes: text.as_bytes().to_owned(), headers: std::collections::BTreeMap::new() }
}

fn server() -> (std::sync::Arc<Double>, String) {
    Double { is_conditional: true, ..Double::default() }.start()
}

#[test]
fn the_second_publication_writes_only_what_changed() {
    let (double, address) = server();
    let site = Site::at(&address);
    let tried = site.done(&["publish", "web", "--dry-run"]);
    assert!(tried.contains("+ en/news/p1/index.html\n") && log(&double).is_empty(), "{tried}");
    site.done(&["publish", "web"]);
    assert_eq!(log(&double).len(), site.built().len());
    site.write("content/news/p1.en.md", "---\ntitle: Page 1\ndate: 2022-06-02\n---\nOther words.\n");
    let text = site.done(&["publish", "web"]);
    let mut written = log(&double);
    written.retain(|line| !line.contains("feed") && !line.contains("sitemap"));
    assert_eq!(written, ["+ en/news/p1/index.html"], "{text}");
    assert!(text.contains("edition 2 in `s3://site`: 0 new, "), "{text}");
}

#[test]
fn nothing_is_published_of_a_site_that_is_not_fit_for_release() {
    let (double, address) = server();
    let site = Site::at(&address);
    site.write("content/news/p1.en.md", "---\ntitle: Page 1\n---\n[nowhere](/en/none/)\n");
    let (code, text) = site.said(&["publish", "web"]);
    assert_eq!((code, text.contains("nothing was published")), (1, true), "{text}");
    assert!(double.log.lock().unwrap().is_empty());
}

#[test]
fn objects_of_others_are_neither_replaced_nor_deleted_unless_that_is_permitted() {
    let (double, address) = server();
    let site = Site::at(&address);
    for name in ["index.html", "mine.txt"] {
        double.objects.lock().unwrap().insert(name.to_owned(), foreign("mine"));
    }
    let (code, text) = site.said(&["publish", "web"]);
    assert_eq!(
        (code, text.contains("1 objects such as `index.html` that no publication wrote")),
        (2, true),
        "{text}"
    );
    assert!(log(&double).is_empty());
    site.done(&["publish", "web", "--adopt"]);
    site.state(1);
    site.done(&["publish", "web"]);
    let has = |name: &str| double.objects.lock().unwrap().contains_key(name);
    assert!(has("mine.txt") && !has(".hexaglot/lock"));
    site.done(&["publish", "web", "--delete-unknown"]);
    assert!(!has("mine.txt"));
}

#[test]
fn a_bucket_whose_record_is_lost_is_compared_object_by_object() {
    let (double, address) = server();
    let site = Site::at(&address);
    site.done(&["publish", "web"]);
    double.objects.lock().unwrap().remove(".hexaglot/manifest.json.gz");
    log(&double);
    site.done(&["publish", "web"]);
    assert_eq!(log(&double), Vec::<String>::new());
}

#[test]
fn more_deletions_than_somebody_expects_need_permission() {
    let (double, address) = server();
    let site = Site::new(&format!(
        "host = \"s3\"\nbucket = \"site\"\nprefix = \"below/here\"\nendpoint = \"{address}\"\nmax_deletes = 2\n"
    ));
    site.done(&["publish", "web"]);
    log(&double);
    site.state(1);
    let (code, text) = site.said(&["publish", "web"]);
    assert_eq!((code, text.contains("publish with `--max-deletes ")), (2, true), "{text}");
    assert_eq!(log(&double), Vec::<String>::new());
    site.done(&["publish", "web", "--max-deletes", "100"]);
    let log = log(&double);
    assert!(
        log.iter().any(|line| line == "- below/here/en/news/p0/index.html" || line.starts_with("- below"))
    );
    assert!(log.iter().all(|line| line[2..].starts_with("below/here/")), "{log:?}");
}

#[test]
fn two_publications_at_once_do_not_mix() {
    for is_conditional in [true, false] {
        let (double, address) = Double { is_conditional, ..Double::default() }.start();
        let site = Site::at(&address);
        site.done(&["build"]);
        double.stop_after(Some(12));
        let mut first = site.begin(&["publish", "web"]);
        until(|| double.stands_still());
        // The first one waits for an answer; another computer comes.
        double.objects.lock().unwrap().insert(".hexaglot/lock".to_owned(), foreign("another"));
        double.stop_after(None);
        assert_eq!(first.wait().unwrap().code(), Some(2), "conditional: {is_conditional}");
        let (code, text) = site.said(&["publish", "web"]);
        assert_eq!((code, text.contains("another publication is writing `s3://site`")), (2, true), "{text}");
        assert!(!double.objects.lock().unwrap().contains_key(".hexaglot/manifest.json.gz"));
        double.objects.lock().unwrap().remove(".hexaglot/lock");
        site.done(&["publish", "web"]);
    }
}

#[test]
fn a_record_that_nobody_can_read_is_an_error() {
    let (double, address) = server();
    let site = Site::at(&address);
    double.objects.lock().unwrap().insert(".hexaglot/manifest.json.gz".to_owned(), foreign("other"));
    let (code, text) = site.said(&["publish", "web"]);
    assert_eq!((code, text.contains("is not what a publication writes there")), (2, true), "{text}");
}
