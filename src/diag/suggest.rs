//! "Did you mean": the nearest known name to a misspelt one.

/// The known name nearest to `name`, if it is near enough to be a slip (Jaro-Winkler, or one letter apart).
pub fn did_you_mean<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let lower = name.to_lowercase();
    known
        .into_iter()
        .map(|candidate| (similarity(&lower, &candidate.to_lowercase()), candidate))
        .filter(|(score, _)| *score >= 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0).then_with(|| b.1.cmp(a.1)))
        .map(|(_, candidate)| format!("did you mean `{candidate}`?"))
}

fn similarity(left: &str, right: &str) -> f64 {
    let near = strsim::damerau_levenshtein(left, right) <= 1 && right.chars().count() > 2;
    if near { 1.0 } else { strsim::jaro_winkler(left, right) }
}

/// A help line that lists what may stand at a place, the nearest name first.
pub fn one_of<'a>(name: &str, known: impl IntoIterator<Item = &'a str> + Clone) -> String {
    if let Some(near) = did_you_mean(name, known.clone()) {
        return near;
    }
    let list: Vec<String> = known.into_iter().map(|candidate| format!("`{candidate}`")).collect();
    match list.len() {
        0 => format!("remove `{name}`: nothing may stand here"),
        1 => format!("write {}", list[0]),
        _ => format!("write one of {}", list.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_is_recognized_and_a_stranger_is_not() {
        assert_eq!(did_you_mean("tilte", ["title", "date"]).as_deref(), Some("did you mean `title`?"));
        assert_eq!(did_you_mean("zebra", ["title", "date"]), None);
    }
}
