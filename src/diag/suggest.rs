//! "Did you mean": the nearest known name to a misspelt one.

/// A help line with the known name nearest to `name`, if there is one.
pub fn did_you_mean<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest(name, known).map(|near| format!("did you mean `{near}`?"))
}

/// The known name nearest to `name`, if it may be a typing error of it (Jaro-Winkler, or one letter apart).
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let lower = name.to_lowercase();
    if let Some((_, meant)) = FALSE_FRIENDS.iter().find(|(friend, _)| *friend == lower) {
        return known.into_iter().find(|candidate| candidate == meant);
    }
    known
        .into_iter()
        .map(|candidate| {
            let small = candidate.to_lowercase();
            (if small == lower { 2.0 } else { similarity(&lower, &small) }, candidate)
        })
        .filter(|(score, _)| *score >= 0.8)
        .max_by(|a, b| {
            let far = |candidate: &str| candidate.len().abs_diff(name.len());
            a.0.total_cmp(&b.0).then_with(|| far(b.1).cmp(&far(a.1))).then_with(|| b.1.cmp(a.1))
        })
        .map(|(_, candidate)| candidate)
}

/// Words of large numbers that look like a name but mean another number, or one without a name here.
const FALSE_FRIENDS: &[(&str, &str)] = &[
    ("milliard", "billion"),
    ("milliards", "billion"),
    ("milliarde", "billion"),
    ("milliarden", "billion"),
    ("bn", "billion"),
    ("mln", "million"),
    ("mille", "thousand"),
    ("millier", "thousand"),
    ("milliers", "thousand"),
    ("mil", "thousand"),
    ("trillion", "trillion"),
    ("trillions", "trillion"),
    ("billón", "trillion"),
    ("billones", "trillion"),
    ("billiard", "quadrillion"),
];

fn similarity(left: &str, right: &str) -> f64 {
    let near = strsim::damerau_levenshtein(left, right) <= 1 && right.chars().count() > 2;
    if near { 1.0 } else { strsim::jaro_winkler(left, right) }
}

/// A help line with the nearest of the allowed names, or else with the first of them.
pub fn one_of<'a>(name: &str, known: impl IntoIterator<Item = &'a str> + Clone) -> String {
    did_you_mean(name, known.clone()).unwrap_or_else(|| any_of(name, known))
}

/// A help line with the first of the allowed names.
fn any_of<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let mut known = known.into_iter();
    let first: Vec<String> = known.by_ref().take(MOST).map(str::to_owned).collect();
    first_of(name, &first, known.count())
}

/// A help line with the first of the allowed names, and the number of the others.
pub fn first_of(name: &str, first: &[String], more: usize) -> String {
    let list: Vec<String> = first.iter().map(|candidate| format!("`{candidate}`")).collect();
    match (list.len(), more) {
        (0, _) => format!("remove `{name}`: nothing is allowed here"),
        (1, _) => format!("write {}", list[0]),
        (_, 0) => format!("write one of {}", list.join(", ")),
        (_, more) => format!("write one of {}, or another of {more} more", list.join(", ")),
    }
}

/// How many names are listed.
pub const MOST: usize = 40;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_recognized_and_a_stranger_is_not() {
        assert_eq!(did_you_mean("tilte", ["title", "date"]).as_deref(), Some("did you mean `title`?"));
        assert_eq!(did_you_mean("zebra", ["title", "date"]), None);
    }

    #[test]
    fn a_word_that_means_another_number_is_no_slip() {
        let scales = ["thousand", "million", "billion"];
        assert_eq!(did_you_mean("milliard", scales).as_deref(), Some("did you mean `billion`?"));
        assert_eq!(did_you_mean("trillion", scales), None);
        assert_eq!(did_you_mean("billón", scales), None);
        assert_eq!(did_you_mean("milion", scales).as_deref(), Some("did you mean `million`?"));
    }
}
