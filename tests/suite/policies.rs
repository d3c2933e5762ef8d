//! Policies of `[translation]`: what is published of translations that are missing, unreviewed, made by a machine or outdated.

use super::site_test::{Outcome, SiteTest};

const LANGUAGES: &str = "base_url = \"https://site.test\"\ntoday = 2021-10-18\n[[languages]]\ntag = \"en\"\nname = \"English\"\n\
    [[languages]]\ntag = \"fr\"\nname = \"Français\"\nfallback = [\"en\"]\n[[languages]]\ntag = \"ru\"\nname = \"Русский\"\n\
    fallback = [\"en\"]\n[fallback]\ndefault = \"notice\"\n";

const HOME: [(&str, &str); 3] = [
    ("content/_index.en.md", "---\ntitle: Home\n---\nWelcome.\n"),
    (
        "content/_index.fr.md",
        "---\ntitle: Accueil\ntranslation: {state: official, reviewed: 2021-10-01, text: \"sem:e1ce87efb340\"}\n---\nBienvenue.\n",
    ),
    (
        "content/_index.ru.md",
        "---\ntitle: Главная\ntranslation: {state: official, reviewed: 2021-10-01, text: \"sem:773f6224e7e5\"}\n---\nДобро пожаловать.\n",
    ),
];
const EN: (&str, &str) =
    ("content/guide.en.md", "---\ntitle: Guide\n---\nMembers join.\n\n## Fees\n\nTen euros.\n");
const FR: &str = "content/guide.fr.md";
const RU: &str = "content/guide.ru.md";

/// What `stamp` writes of a review of the text with this sum.
fn review(state: &str, sum: &str) -> String {
    match state {
        "reviewed" | "official" => format!(", reviewed: 2021-10-01, text: \"sem:{sum}\""),
        _ => String::new(),
    }
}

/// A translation, in a state.
fn french(state: &str) -> String {
    let review = review(state, "b87f7a6bca4b");
    format!(
        "---\ntitle: Guide des membres\ntranslation: {{state: {state}{review}}}\n---\nLes membres adhèrent.\n\n## Cotisation\n\nDix euros.\n"
    )
}

fn russian(state: &str) -> String {
    let review = review(state, "deb520962d9e");
    format!(
        "---\ntitle: Справочник\ntranslation: {{state: {state}{review}}}\n---\nЧлены вступают.\n\n## Взнос\n\nДесять евро.\n"
    )
}

fn site(policy: &str) -> SiteTest {
    let site = SiteTest::new().file("site.toml", format!("{LANGUAGES}{policy}")).file(EN.0, EN.1);
    HOME.iter().fold(site, |site, (path, text)| site.file(path, text))
}

/// Fails unless one of the problems contains this.
#[track_caller]
fn says(outcome: &Outcome, part: &str) {
    assert!(
        outcome.problems.iter().any(|problem| problem.contains(part)),
        "no `{part}` in {:#?}",
        outcome.problems
    );
}

#[test]
fn all_languages_wait_for_each_other_where_the_policy_says_so() {
    let site = site("[translation.page]\npublish = \"together\"\nminimum = \"reviewed\"\n");
    let told = site.clone().file(FR, french("draft")).build();
    says(
        &told,
        "error[incomplete-entry] `guide` is published in all its languages together, and not all are ready: `ru` has no text, `fr` is in the state `draft`",
    );
    let unknown = french("draft").replace("translation: {state: draft}\n", "");
    let told = site.clone().file(FR, &unknown).file(RU, russian("reviewed")).build();
    says(&told, "not all are ready: `fr` has no recorded state");
    site.clone().file(FR, french("reviewed")).file(RU, russian("official")).build().is_clean();
    // A draft keeps nobody from publishing the rest.
    let facts = site.file("content/guide.yaml", "draft: true\n").file(FR, french("draft"));
    facts.build().is_clean();
}

#[test]
fn only_the_required_languages_are_waited_for() {
    let site =
        site("[translation.page]\nrequired = [\"fr\"]\npublish = \"together\"\nminimum = \"reviewed\"\n");
    let site = site.file(FR, french("reviewed"));
    site.build().is_clean();
    let held = site.file(RU, russian("machine")).build();
    says(&held, "content/guide.ru.md:3:1 warning[held-translation] this translation is not published");
}

#[test]
fn a_text_below_the_least_state_is_held_back_and_readers_get_the_original() {
    let site = site("[translation.default]\nminimum = \"reviewed\"\n[translation.page]\n");
    let site = site.file(FR, french("draft")).file(RU, russian("reviewed"));
    let built = site.build();
    says(
        &built,
        "content/guide.fr.md:3:1 warning[held-translation] this translation is not published, and its readers get another language under a notice: those of the kind `page` are published from `reviewed` on, and this one is `draft`",
    );
    let page = built.text("fr/guide/index.html");
    assert!(page.contains("Members join.") && !page.contains("adhèrent"), "{page}");
    assert!(built.text("ru/guide/index.html").contains("Члены вступают."));
    // Whoever asks for drafts sees it.
    let drafts = site.drafts().build();
    assert!(drafts.text("fr/guide/index.html").contains("adhèrent"));
}

#[test]
fn a_text_that_was_edited_after_its_review_is_below_the_least_state() {
    let edited = french("reviewed").replace("sem:b87f7a6bca4b", "sem:000000000000");
    let site =
        site("[translation.page]\nminimum = \"reviewed\"\n").file(RU, russian("reviewed")).file(FR, &edited);
    says(
        &site.build(),
        "content/guide.fr.md:3:1 warning[held-translation] this translation is not published",
    );
    let site = super::policies::site("").file(RU, russian("reviewed")).file(FR, &edited);
    says(
        &site.build(),
        "content/guide.fr.md:3:22 warning[changed-since-review] the stamp says `reviewed`, but this text has changed since",
    );
}

#[test]
fn a_state_that_was_typed_into_the_stamp_of_a_draft_counts_as_a_draft() {
    for (state, rest, lacks) in [
        ("reviewed", ", text: \"sem:b87f7a6bca4b\"", "names neither who reviewed this text nor the day"),
        ("official", ", text: \"sem:b87f7a6bca4b\"", "names neither who reviewed this text nor the day"),
        ("official", "", "names neither who reviewed this text nor the day"),
        ("reviewed", ", reviewed_by: A", "does not say which text was reviewed"),
    ] {
        let typed = french("draft").replace("{state: draft}", &format!("{{state: {state}{rest}}}"));
        let built = site("[translation.page]\nminimum = \"reviewed\"\n")
            .file(RU, russian("reviewed"))
            .file(FR, &typed)
            .build();
        says(&built, &format!("from `reviewed` on, and the stamp of this one {lacks}"));
        assert!(!built.text("fr/guide/index.html").contains("adhèrent"));
        let built = site("").file(RU, russian("reviewed")).file(FR, &typed).build();
        let told = format!(
            "[changed-since-review] the stamp says `{state}`, and {lacks}, so that it counts as `draft`"
        );
        says(&built, &told);
    }
}

#[test]
fn translations_by_a_machine_can_be_refused() {
    let site = site("[translation.page]\nmachine = false\n").file(RU, russian("draft"));
    let built = site.clone().file(FR, french("machine")).build();
    says(&built, "those by a machine are not published");
    assert!(built.text("fr/guide/index.html").contains("Members join."));
    site.file(FR, french("draft")).build().is_clean();
}

/// A French text that follows an earlier version, with its original changed on 2021-09-01.
fn outdated(policy: &str) -> SiteTest {
    stamped(policy, ", as_of: 2021-05-04")
}

/// The same with this end of its stamp.
fn stamped(policy: &str, day: &str) -> SiteTest {
    let stamp =
        format!("of: en, source: \"sem:000000000000 blob:0000000000000000000000000000000000000000\"{day}");
    let stamped = french("reviewed").replace("state: reviewed", &format!("state: reviewed, {stamp}"));
    let original = EN.1.replace("title: Guide\n", "title: Guide\nupdated: 2021-09-01\n");
    site(policy).file(EN.0, &original).file(FR, &stamped).file(RU, russian("reviewed"))
}

#[test]
fn an_outdated_translation_is_followed_by_what_the_policy_says() {
    let fallback = outdated("[translation.page]\ngrace = 30\noutdated = \"fallback\"\n").build();
    says(&fallback, "its original has changed, and the time to follow is over");
    assert!(fallback.text("fr/guide/index.html").contains("Members join."));
    // Within the time of grace it is published, under the notice of a stale page.
    let within = outdated("[translation.page]\ngrace = 60\noutdated = \"fallback\"\n").build();
    within.is_clean();
    let page = within.text("fr/guide/index.html");
    assert!(page.contains("adhèrent") && page.contains("a été modifié depuis sa traduction"), "{page}");
    let frozen = outdated("[translation.page]\noutdated = \"frozen\"\n").build();
    let page = frozen.text("fr/guide/index.html");
    assert!(
        page.contains("Cette page correspond à l’original du <time datetime=\"2021-05-04\">4\u{a0}mai 2021</time>, qui a été modifié depuis."),
        "{page}"
    );
    assert!(page.contains("adhèrent") && !page.contains("changed-section"), "{page}");
}

#[test]
fn an_earlier_edition_needs_its_day() {
    let told = "error[bad-stamp] this page is shown as the edition of the day that it follows, and nobody knows the day: ";
    for (day, place, why) in [
        ("", "3:1 ", "its stamp has no `as_of`"),
        (
            ", as_of: 2099-01-01",
            "3:121 ",
            "`as_of` in its stamp is 2099-01-01, after the day of this edition",
        ),
        (", as_of: 0021-05-04", "3:121 ", "`as_of` in its stamp is 0021-05-04, before there were websites"),
    ] {
        for policy in ["outdated = \"frozen\"", "outdated = \"banner\"", "outdated = \"frozen\"\ngrace = 90"]
        {
            let checked = stamped(&format!("[translation.page]\n{policy}\n"), day).check();
            if policy.ends_with("frozen\"") {
                says(&checked, &format!("content/guide.fr.md:{place}{told}{why}"));
            } else {
                assert!(
                    !checked.problems.iter().any(|problem| problem.contains("bad-stamp")),
                    "{policy}{day}"
                );
            }
        }
    }
}

#[test]
fn what_waits_for_a_review_is_named_with_the_command() {
    let site = site("[translation.default]\npublish = \"together\"\nminimum = \"reviewed\"\n");
    let site = site.file(FR, french("draft")).file(RU, russian("machine"));
    let home = HOME[1].1.replace("official", "draft");
    let site = site.file(HOME[1].0, &home);
    says(
        &site.build(),
        "`content/_index.en.md` is published in all its languages together, and not all are ready: `fr` is in the state `draft`",
    );
    let helps = site.helps();
    let helped = |part: &str| helps.iter().any(|help| help.contains(part));
    assert!(
        helped("run `hexaglot l10n stamp content/guide.fr.md content/guide.ru.md --reviewed-by NAME`")
            && helped("run `hexaglot l10n stamp content/_index.fr.md --reviewed-by NAME`"),
        "{helps:#?}"
    );
}

#[test]
fn mistakes_of_the_table_are_told_at_their_place() {
    for (policy, told) in [
        (
            "[translation.pages]\n",
            "site.toml:16:14 error[unknown-kind] unknown kind `pages` in `[translation]`",
        ),
        ("[translation]\ngrace = 3\n", "error[unknown-kind] unknown kind `grace` in `[translation]`"),
        (
            "[translation.page]\nrequired = [\"fr\", \"rus\"]\n",
            "error[unknown-language] unknown language `rus`",
        ),
        ("[translation.page]\nminimum = \"original\"\n", "error[wrong-type]"),
        ("[translation.page]\ngrace = -1\n", "error[out-of-range]"),
        ("[translation.page]\nmachines = false\n", "error[unknown-key]"),
        ("[translation.page]\npublish = \"all\"\n", "error[wrong-type]"),
    ] {
        says(&site(policy).file(FR, french("draft")).file(RU, russian("draft")).build(), told);
    }
}
