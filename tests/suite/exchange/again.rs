//! What comes back a second time is known, and what a new page has of its original is no translation.

use super::{extract, fill, filled_po, import, own, read, said, site, write};
use crate::own_site::git;
use crate::thorough;

const EN: &str = "content/plan.en.md";
const FR: &str = "content/plan.fr.md";
const PO: &str = "out/content/plan.po";
const BEFORE: &str = "---\ntitle: Plan\n---\nThe first long paragraph of the plan.\n\n- One item.\n\n| A | B |\n|---|---|\n| one | two |\n";
const FRENCH: &str = "---\ntitle: Projet\n---\nLe premier long paragraphe du plan.\n\n- Un point.\n\n| C | D |\n|---|---|\n| un | deux |\n";
const AFTER: &str = "---\ntitle: Plan\nlabel: The label\n---\nThe first long paragraph of the plan.\n\nA second one with `code`.\n\nA third one.\n\n- One item.\n- Two items.\n\n| A | B |\n|---|---|\n| one | two |\n| three | four |\n\n## The end\n\nIt is over.\n";

/// A site whose original has got new texts since its translation was stamped; Git knows the former original if it is asked to.
fn grown([before, french, after]: [&str; 3], has_history: bool) -> tempfile::TempDir {
    let place = site(&[(EN, before), (FR, french)]);
    let (code, text) = said(place.path(), &["l10n", "stamp", FR]);
    assert_eq!(code, 0, "{text}");
    if has_history {
        git(place.path(), &["init", "-q"]);
        git(place.path(), &["add", "-A"]);
        git(place.path(), &["commit", "-qm", "1"]);
    }
    write(&place, EN, after);
    place
}

#[test]
fn a_second_import_changes_nothing() {
    for has_history in [true, false] {
        for (format, file) in [("po", PO), ("xliff2", "out/content/plan.xlf")] {
            let place = grown([BEFORE, FRENCH, AFTER], has_history);
            extract(&place, format, "fr");
            fill(&place);
            // One unit is refused, the others are written.
            let whole = read(&place, file);
            let code = if format == "po" { "Zz A second one with `code`." } else { "Zz A second one with " };
            let at = whole.rfind(code).unwrap();
            let broken = match format {
                "po" => whole.replace(code, "Zz A second one without."),
                _ => format!("{}Zz [A](second one with {}", &whole[..at], &whole[at + code.len()..]),
            };
            write(&place, file, broken);
            let (_, text) = import(&place);
            assert!(text.contains("not stamped"), "{format}: {text}");
            let made = own(&place);
            let page = read(&place, FR);
            for words in
                ["Zz The label", "Zz A third", "Zz Two items", "Zz three", "Zz The end", "Zz It is over"]
            {
                assert_eq!(page.matches(words).count(), 1, "{words}: {page}");
            }
            for _ in 0..2 {
                let (_, text) = import(&place);
                assert!(text.contains("0 texts in 0 files"), "{format}: {text}");
                assert!(!text.contains("[unplaced-unit]"), "{format}: {text}");
                assert!(own(&place) == made, "{format}: {}", read(&place, FR));
            }
            // The next export asks for the one that is missing.
            let told = extract(&place, format, "fr");
            assert!(told.contains(": 1 not translated") && !told.contains("belongs to no text"), "{told}");
            write(&place, file, whole);
            let (code, text) = import(&place);
            assert!(code == 0 && text.contains("1 text written, stamped"), "{format}: {text}");
            let page = read(&place, FR);
            assert!(page.find("Zz A second").unwrap() < page.find("Zz A third").unwrap(), "{page}");
            assert_eq!(page.matches("Zz A third").count(), 1, "{page}");
        }
    }
}

/// A translator without the earlier file gets the words that the site has as well, to be looked at.
#[test]
fn what_the_site_has_goes_out_after_half_an_import() {
    for has_history in [true, false] {
        let place = grown([BEFORE, FRENCH, AFTER], has_history);
        extract(&place, "po", "fr");
        let po = read(&place, PO);
        write(
            &place,
            PO,
            po.replace(
                "msgid \"A third one.\"\nmsgstr \"\"",
                "msgid \"A third one.\"\nmsgstr \"Un troisième.\"",
            ),
        );
        assert!(import(&place).1.contains("1 text written"));
        std::fs::remove_dir_all(place.path().join("out")).unwrap();
        let told = extract(&place, "po", "fr");
        let po = read(&place, PO);
        assert!(
            po.contains("msgstr \"Un troisième.\"") && !told.contains("belongs to no text"),
            "{told}{po}"
        );
        assert!(po.contains("#, fuzzy"), "{po}");
    }
}

/// Numbers that look random and are not.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, count: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % count
    }
}

/// What has become of a text of an original since its translation was made.
#[derive(Clone, Copy, PartialEq)]
enum Fate {
    Kept,
    New,
    Changed,
    Removed,
}

/// A page with blocks of each kind, as it was, as it is translated, and as it is.
fn pages(numbers: &mut Numbers) -> [String; 3] {
    let mut made = [
        String::from("---\ntitle: Plan\n---\n"),
        String::from("---\ntitle: Projet\n---\n"),
        String::from("---\ntitle: Plan\n"),
    ];
    if numbers.below(2) == 0 {
        made[2] += "label: New label\n";
    }
    made[2] += "---\n";
    let mut count = 0;
    for _ in 0..5 {
        let kind = numbers.below(5);
        let mut each = |fate: Fate, text: &dyn Fn(&str) -> String| {
            count += 1;
            let start = ["Words of the plan", "More words in a longer text", "A short one here"][count % 3];
            let words = format!("{start} number {count}");
            if fate != Fate::New {
                made[0] += &text(&words);
                made[1] += &text(&format!("En français {words}"));
            }
            match fate {
                Fate::Removed => {}
                Fate::Changed => made[2] += &text(&format!("{words} now")),
                Fate::New | Fate::Kept => made[2] += &text(&words),
            }
        };
        let fates = [Fate::New, Fate::New, Fate::Changed, Fate::Removed, Fate::Kept, Fate::Kept];
        let mut fate = |count: u64| fates[numbers.below(count) as usize];
        match kind {
            0 => each(fate(6), &|words| format!("{words}.\n\n")),
            1 => each(fate(6), &|words| format!("## {words}\n\n")),
            2 => {
                let is_whole_new = fate(6) == Fate::New;
                for _ in 0..3 {
                    let own = fate(6);
                    each(if is_whole_new { Fate::New } else { own }, &|words| format!("- {words}\n"));
                }
                each(Fate::Kept, &|words| format!("\n{words}.\n\n"));
            }
            3 => {
                each(Fate::Kept, &|words| format!("| {words} | B |\n|---|---|\n"));
                for _ in 0..3 {
                    each(fate(6), &|words| format!("| {words} | yes |\n"));
                }
                each(Fate::Kept, &|words| format!("\n{words}.\n\n"));
            }
            _ => each(fate(6), &|words| format!("> {words}\n\n")),
        }
    }
    made
}

/// A PO file in which only some of the units that are open are translated.
fn half(po: &str, whole: &str, numbers: &mut Numbers) -> String {
    let (open, done): (Vec<&str>, Vec<&str>) = (po.split("\n\n").collect(), whole.split("\n\n").collect());
    let chosen = open.iter().zip(done).map(|(open, done)| if numbers.below(2) == 0 { *open } else { done });
    chosen.collect::<Vec<_>>().join("\n\n")
}

#[test]
fn imports_of_parts_make_the_page_that_an_import_of_all_makes() {
    for seed in 0..thorough::of(60, 8) as u64 {
        let mut numbers = Numbers(seed * 7919 + 3);
        let texts = pages(&mut numbers);
        let texts = [texts[0].as_str(), &texts[1], &texts[2]];
        let place = grown(texts, seed % 2 == 0);
        extract(&place, "po", "fr");
        let po = read(&place, PO);
        let whole = filled_po(&po);
        let all = grown(texts, seed % 2 == 0);
        write(&all, PO, &whole);
        let (code, text) = import(&all);
        assert_eq!(code, 0, "{seed}: {text}");
        let mut before = po.clone();
        for _ in 0..2 {
            before = half(&before, &whole, &mut numbers);
            write(&place, PO, &before);
            import(&place);
            let made = own(&place);
            let page = read(&place, FR);
            let (_, text) = import(&place);
            assert!(own(&place) == made, "{seed}: {text}\n{page}\n=====\n{}", read(&place, FR));
        }
        write(&place, PO, &whole);
        let (_, text) = import(&place);
        let [one, other] = [read(&place, FR), read(&all, FR)];
        assert!(one == other, "{seed}: {text}\n{one}\n=====\n{other}\n{}", texts[2]);
    }
}

/// The same with a new export after each part: what was imported is known by its words or its place.
#[test]
fn exports_between_imports_of_parts_lose_and_double_nothing() {
    for seed in 0..thorough::of(40, 6) as u64 {
        let mut numbers = Numbers(seed * 104_729 + 11);
        let texts = pages(&mut numbers);
        let texts = [texts[0].as_str(), &texts[1], &texts[2]];
        let all = grown(texts, seed % 2 == 0);
        extract(&all, "po", "fr");
        fill(&all);
        import(&all);
        let place = grown(texts, seed % 2 == 0);
        for round in 0..3 {
            // Without the earlier file the history in Git says which text is which.
            if seed % 6 == 0 && round > 0 {
                std::fs::remove_dir_all(place.path().join("out")).unwrap();
            }
            extract(&place, "po", "fr");
            let po = read(&place, PO);
            let whole = filled_po(&po);
            let text = if round < 2 { half(&po, &whole, &mut numbers) } else { whole };
            write(&place, PO, text);
            import(&place);
        }
        let [one, other] = [read(&place, FR), read(&all, FR)];
        assert!(one == other, "{seed}: {one}\n=====\n{other}\n{}", texts[2]);
    }
}

#[test]
fn a_page_that_is_begun_exports_what_it_has_of_its_original_as_open() {
    for format in ["po", "xliff2"] {
        let place = site(&[(EN, &BEFORE.replace("| two |", "| 6:00 |"))]);
        let (code, text) = said(place.path(), &["l10n", "new", "fr", EN]);
        assert_eq!(code, 0, "{text}");
        let told = extract(&place, format, "fr");
        let open = if format == "po" {
            let po = read(&place, PO);
            assert!(po.contains("msgid \"Plan\"\nmsgstr \"\"\n"), "{po}");
            assert!(po.contains("msgid \"6:00\"\nmsgstr \"6:00\"\n"), "{po}");
            !po.contains("fuzzy")
        } else {
            !read(&place, "out/content/plan.xlf").contains("<target>Plan")
        };
        assert!(open && told.contains(": 8 not translated, 0 to be looked at"), "{told}");
        fill(&place);
        let (code, text) = import(&place);
        assert!(code == 0 && text.contains("written, stamped"), "{text}");
        assert!(read(&place, FR).contains("Zz Plan"), "{}", read(&place, FR));
    }
}

/// Somebody has to say that a word is the same in both languages.
#[test]
fn a_title_that_is_the_originals_is_stamped_only_by_somebodys_word() {
    let place = site(&[(EN, "---\ntitle: Plan\n---\nThe plan.\n")]);
    said(place.path(), &["l10n", "new", "fr", EN]);
    extract(&place, "po", "fr");
    let po = read(&place, PO)
        .replace("msgid \"The plan.\"\nmsgstr \"\"", "msgid \"The plan.\"\nmsgstr \"Le plan.\"");
    write(&place, PO, &po);
    let (_, text) = import(&place);
    assert!(text.contains("1 text written, not stamped: 1 of its 2 texts"), "{text}");
    write(&place, PO, po.replace("msgid \"Plan\"\nmsgstr \"\"", "msgid \"Plan\"\nmsgstr \"Plan\""));
    let (code, text) = import(&place);
    assert!(code == 0 && text.contains("0 texts written, stamped"), "{text}");
}
