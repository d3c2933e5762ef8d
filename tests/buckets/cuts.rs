//! What readers find while a publication is at work, is cut, is killed, and after the next one.

use std::collections::BTreeSet;
use std::fs;
use std::sync::Arc;

use crate::crawl;
use crate::double::{Double, Fate, until};
use crate::site::Site;
use crate::{Chance, moments};

/// A server that looks for broken links after each change.
fn watched() -> (Arc<Double>, String) {
    let (double, address) = Double { is_conditional: true, ..Double::default() }.start();
    *double.look.lock().unwrap() = Some(Box::new(crawl::broken));
    (double, address)
}

#[track_caller]
fn is_sound(double: &Double) {
    let wrong = double.wrong.lock().unwrap();
    assert!(wrong.is_empty(), "{} broken links: {:#?}", wrong.len(), &wrong[..wrong.len().min(9)]);
}

/// Whether the bucket has the files of the site, and nothing else but assets of earlier editions.
#[track_caller]
fn is_published(double: &Double, site: &Site) {
    let objects = double.objects.lock().unwrap();
    let built = site.built();
    for name in &built {
        let object = objects.get(name).unwrap_or_else(|| panic!("{name} is missing"));
        assert!(object.bytes == fs::read(site.path().join("public").join(name)).unwrap(), "{name} is old");
    }
    let built: BTreeSet<&String> = built.iter().collect();
    let more: Vec<&String> =
        objects.keys().filter(|key| !built.contains(key) && !key.starts_with("assets/")).collect();
    assert_eq!(more, [".hexaglot/manifest.json.gz"]);
}

#[test]
fn a_reader_finds_no_broken_link_at_any_moment() {
    let (double, address) = watched();
    let site = Site::at(&address);
    for state in 0..4 {
        site.state(state);
        let before: BTreeSet<String> = double.objects.lock().unwrap().keys().cloned().collect();
        let text = site.done(&["publish", "web"]);
        assert!(text.contains(&format!("edition {}", state + 1)), "{text}");
        is_sound(&double);
        is_published(&double, &site);
        // Who has a page of the edition before still gets its styles.
        let objects = double.objects.lock().unwrap();
        let lost = before.iter().filter(|key| key.starts_with("assets/") && !objects.contains_key(*key));
        assert_eq!(lost.count(), usize::from(state == 3), "assets of three editions stay");
    }
    let text = site.done(&["publish", "web"]);
    assert!(text.contains("is up to date: nothing was published"), "{text}");
}

#[test]
fn a_reader_would_find_a_broken_link_if_files_came_in_the_order_of_their_names() {
    let (double, address) = watched();
    let site = Site::at(&address);
    site.done(&["publish", "web"]);
    let mut now = double.objects.lock().unwrap().clone();
    site.state(1);
    site.done(&["publish", "web"]);
    let mut wrong = 0;
    for (key, object) in double.objects.lock().unwrap().clone() {
        now.insert(key, object);
        wrong += crawl::broken(&now).len();
    }
    assert!(wrong > 20, "the visitor sees nothing: {wrong}");
}

/// Killed at any moment, what is published has no broken link, and the next publication, of this state of the site or another, completes.
#[test]
fn a_publication_that_is_killed_at_any_moment_is_completed_by_the_next() {
    let mut chance = Chance(7);
    let mut cut = 0;
    let rounds = moments(100);
    let (mut double, mut address) = watched();
    let mut site = Site::at(&address);
    for round in 0..rounds {
        // Now and then, it is the first publication that is killed.
        if round % 5 == 0 {
            (double, address) = watched();
            site = Site::at(&address);
        }
        site.state(round);
        double.stop_after(Some(1 + chance.below(60)));
        let mut child = site.begin(&["publish", "web", "--break-lock", "--max-deletes", "1000"]);
        until(|| double.stands_still() || child.try_wait().unwrap().is_some());
        let is_cut = child.try_wait().unwrap().is_none();
        child.kill().unwrap_or_default();
        child.wait().unwrap();
        double.stop_after(None);
        cut += usize::from(is_cut);
        is_sound(&double);
        if chance.below(2) == 0 {
            site.state(round + 1 + chance.below(3));
        }
        // Not each killed one is followed by a complete one.
        if chance.below(4) > 0 || round + 1 == rounds {
            site.done(&["publish", "web", "--break-lock", "--max-deletes", "1000"]);
            is_published(&double, &site);
        }
        is_sound(&double);
    }
    assert!(cut * 3 > rounds, "{cut} of {rounds} were killed at work");
}

#[test]
fn connections_that_are_cut_and_servers_that_are_busy_delay_a_publication_and_nothing_else() {
    let (double, address) = watched();
    *double.oracle.lock().unwrap() = Some(Box::new(|number| match number % 11 {
        3 => Fate::Lost,
        6 => Fate::Unanswered,
        9 => Fate::Busy,
        _ => Fate::Answered,
    }));
    let site = Site::at(&address);
    for state in 0..2 {
        site.state(state);
        site.done(&["publish", "web"]);
        is_sound(&double);
        is_published(&double, &site);
    }
}

#[test]
fn a_publication_goes_on_where_the_last_one_was_cut() {
    let (double, address) = watched();
    let site = Site::at(&address);
    double.stop_after(Some(30));
    let mut child = site.begin(&["publish", "web"]);
    until(|| double.stands_still());
    child.kill().unwrap();
    child.wait().unwrap();
    double.stop_after(None);
    let noted: BTreeSet<String> = {
        let mut log = double.log.lock().unwrap();
        let end = log.iter().rposition(|line| line.contains(".hexaglot/done/")).unwrap();
        let noted = log[..end].iter().filter(|line| !line.contains(".hexaglot")).cloned().collect();
        log.clear();
        noted
    };
    assert!(noted.len() > 3, "{noted:?}");
    let (code, text) = site.said(&["publish", "web"]);
    assert_eq!((code, text.contains("another publication is writing")), (2, true), "{text}");
    site.done(&["publish", "web", "--break-lock"]);
    is_published(&double, &site);
    let again: Vec<String> =
        double.log.lock().unwrap().iter().filter(|line| noted.contains(*line)).cloned().collect();
    // What was on its way in the moment of the last note may be sent again.
    assert!(again.len() * 4 < noted.len(), "{again:?} of {noted:?}");
}
