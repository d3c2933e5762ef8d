//! How long a publication takes: `HEXAGLOT=target/release/hexaglot cargo test --release --features buckets --test buckets -- --ignored --nocapture`.

use std::time::Instant;

use crate::double::Double;
use crate::site::Site;

/// The most seconds that a publication of one changed page takes longer than the build.
const MOST: f64 = 3.0;

#[test]
#[ignore = "takes minutes, and needs a program that is optimized"]
fn one_changed_page_of_sixty_thousand_is_published_at_once() {
    let (double, address) = Double { is_conditional: true, ..Double::default() }.start();
    let site = Site::at(&address);
    for page in 0..60_000 {
        let text = format!("---\ntitle: Page {page}\ndescription: A page\n---\nText {page}.\n");
        site.write(&format!("content/part-{}/p{page}.en.md", page / 1000), &text);
    }
    let timed = |arguments: &[&str]| {
        let started = Instant::now();
        let text = site.done(arguments);
        let seconds = started.elapsed().as_secs_f64();
        eprintln!("{seconds:.2} s: {}", text.lines().last().unwrap_or_default());
        seconds
    };
    timed(&["publish", "web"]);
    assert!(double.objects.lock().unwrap().len() > 60_000);
    let change = |text: &str| {
        site.write(
            "content/part-7/p7007.en.md",
            &format!("---\ntitle: Page 7007\ndescription: A page\n---\n{text}\n"),
        );
    };
    change("Other words.");
    let build = timed(&["build"]);
    change("And others.");
    double.log.lock().unwrap().clear();
    let publish = timed(&["publish", "web"]);
    let log = double.log.lock().unwrap();
    let own = log.iter().filter(|line| !line.contains(".hexaglot/")).count();
    eprintln!("{own} files of the site written, {:.2} s longer than the build", publish - build);
    assert!(own < 5 && publish - build < MOST, "{own} files, {publish:.2} s and {build:.2} s: {log:?}");
}
