//! Calendar files: of events, sections and languages; zones, changes, cancellation.

use crate::site_test::{Outcome, SiteTest};

/// A section with an event in sessions, and one of whole days in a section of its own.
fn site(roundtable: &str) -> SiteTest {
    SiteTest::new()
        .page("events/_index.en.md", "All.")
        .file("content/events/_index.fr.md", "---\ntitle: Manifestations\n---\nToutes.\n")
        .file(
            "content/events/roundtable.yaml",
            format!("kind: event\ndates: 2022-06-07/2022-06-09\n{roundtable}"),
        )
        .page("events/roundtable.en.md", "Text.")
        .file("content/events/roundtable.fr.md", "---\ntitle: Table ronde\n---\nTexte.\n")
        .page("events/series/_index.en.md", "A series.")
        .file("content/events/series/launch.yaml", "kind: event\ndates: 2021-11-09\n")
        .page("events/series/launch.en.md", "Text.")
        .page("about/_index.en.md", "No event.")
}

const SESSIONS: &str = "sessions:\n  - {start: \"2022-06-07T09:00\", end: \"2022-06-07T12:30\", zone: Africa/Kigali}\n  - {start: \"2022-11-30T09:00\", zone: Europe/Zurich}\n  - {start: \"2022-06-08T09:00\", zone: UTC}\n";

fn unfolded(outcome: &Outcome, path: &str) -> String {
    outcome.text(path).replace("\r\n ", "").replace("\r\n", "\n")
}

#[test]
fn each_section_with_events_has_a_calendar_of_all_below_it() {
    let built = site("").build();
    let events = unfolded(&built, "en/events/calendar.ics");
    assert!(
        events.contains("SUMMARY;LANGUAGE=en:roundtable") && events.contains("SUMMARY;LANGUAGE=en:launch"),
        "{events}"
    );
    assert!(events.contains("SOURCE;VALUE=URI:https://site.test/en/events/calendar.ics\n"), "{events}");
    let series = unfolded(&built, "en/events/series/calendar.ics");
    assert!(!series.contains("roundtable") && series.contains("launch"), "{series}");
    assert!(unfolded(&built, "fr/events/calendar.ics").contains("NAME;LANGUAGE=fr:Manifestations\n"));
    for path in ["en/about/calendar.ics", "en/events/roundtable/calendar.ics"] {
        assert!(!built.files.contains_key(path), "{path}");
    }
    assert!(!built.files.contains_key("fr/events/series/calendar.ics"), "no event is in French there");
    built.has("fr/events/index.html", "href=\"webcal://site.test/fr/events/calendar.ics\"");
    built.lacks("en/about/index.html", "webcal:").lacks("en/events/roundtable/index.html", "webcal:");
}

#[test]
fn sessions_have_their_zones_and_the_file_describes_them() {
    let event = unfolded(&site(SESSIONS).build(), "en/events/roundtable/event.ics");
    for line in [
        "DTSTART;TZID=Africa/Kigali:20220607T090000",
        "DTEND;TZID=Africa/Kigali:20220607T123000",
        "DTSTART;TZID=Europe/Zurich:20221130T090000",
        "DTSTART:20220608T090000Z",
        "BEGIN:VTIMEZONE\nTZID:Africa/Kigali\nBEGIN:STANDARD",
        "BEGIN:VTIMEZONE\nTZID:Europe/Zurich\nBEGIN:STANDARD\nDTSTART:20221030T030000\nTZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nTZNAME:CET\nEND:STANDARD\nEND:VTIMEZONE",
    ] {
        assert!(event.contains(line), "{line}\n{event}");
    }
    assert_eq!(event.matches("BEGIN:VTIMEZONE").count(), 2, "{event}");
}

#[test]
fn an_event_that_moved_has_a_new_number_and_the_same_id() {
    let moved = "updates:\n  - {publish: 2022-02-26, dates: 2022-06-20/2022-06-22}\n";
    let before = unfolded(&site(moved).today("2022-02-25").build(), "en/events/roundtable/event.ics");
    let after = site(moved).today("2022-02-26").build();
    let event = unfolded(&after, "fr/events/roundtable/event.ics");
    let id = "UID:events/roundtable@site.test\n";
    assert!(
        before.contains(id) && !before.contains("SEQUENCE") && before.contains("DTSTART;VALUE=DATE:20220607"),
        "{before}"
    );
    assert!(
        event.contains(id) && event.contains("SEQUENCE:1\n") && event.contains("DTSTART;VALUE=DATE:20220620"),
        "{event}"
    );
    let longer = site("updates:\n  - {publish: 2022-02-26, dates: 2022-06-07/2022-06-12}\n")
        .today("2022-02-26")
        .build();
    let page = "en/events/roundtable/index.html";
    longer.has(page, "EventScheduled").lacks(page, "previousStartDate");
    after.has(
        "en/events/roundtable/index.html",
        "\"previousStartDate\":\"2022-06-07\",\"eventStatus\":\"https://schema.org/EventRescheduled\"",
    );
}

#[test]
fn an_event_that_does_not_take_place_stays_and_says_so() {
    for (word, status, address) in
        [("cancelled", "CANCELLED", "EventCancelled"), ("postponed", "TENTATIVE", "EventPostponed")]
    {
        let built = site(&format!("updates: [{{publish: 2021-10-18, status: {word}}}]\n"))
            .today("2021-10-18")
            .build();
        let event = unfolded(&built, "en/events/roundtable/event.ics");
        assert!(event.contains(&format!("STATUS:{status}\n")) && event.contains("SEQUENCE:1\n"), "{event}");
        built.has(
            "en/events/roundtable/index.html",
            &format!("\"eventStatus\":\"https://schema.org/{address}\""),
        );
    }
    let helps = site("status: canceled\n").helps();
    assert!(helps.iter().any(|help| help == "did you mean `cancelled`?"), "{helps:?}");
}

#[test]
fn a_section_that_is_an_event_has_its_own_file_and_the_calendar_of_what_is_below_it() {
    let zoned =
        "sessions:\n  - start: 2021-11-19T10:00\n    end: 2021-11-19T11:00\n    zone: europe/zurich\n";
    let built = SiteTest::english()
        .file("kinds/conference.toml", "extends = \"event\"\nsection = true\n")
        .file("content/fair/_index.yaml", "kind: conference\ndates: 2021-11-18/2021-11-20\n")
        .file("content/fair/_index.md", "---\ntitle: Fair\n---\nText.\n")
        .file("content/fair/talk.yaml", format!("kind: event\ndates: 2021-11-19\n{zoned}"))
        .file("content/fair/talk.md", "---\ntitle: Talk\n---\nText.\n")
        .build();
    built.is_clean();
    let own = built.text("en/fair/event.ics");
    assert_eq!(own.matches("BEGIN:VEVENT").count(), 1, "{own}");
    let all = built.text("en/fair/calendar.ics");
    assert!(all.contains("SUMMARY;LANGUAGE=en:Fair") && all.contains("SUMMARY;LANGUAGE=en:Talk"), "{all}");
    // The database of zones is searched without regard to letter case.
    assert!(all.contains("TZID:Europe/Zurich\r\n") && !all.contains("europe/zurich"), "{all}");
}
