//! Numbers that mean something together: `6 in 10`, `24 heures sur 24`, `مليارا دولار و250 مليون`.

use super::decimal::ExactValue;
use super::values::Number;

/// Between a part and the ten of which it is one.
const OF_TEN: &[&str] = &["in", "out of", "of", "sur", "de cada", "из", "من كل", "من أصل", "من بين كل"];

/// What is between both numbers of `24 heures sur 24`.
const ALWAYS: &[&str] = &[
    "heures sur",
    "h sur",
    "h/",
    "/",
    "jours sur",
    "j/",
    "j sur",
    "heures/",
    "jours/",
    "horas de las",
    "horas sobre",
    "часа из",
    "дней из",
];

/// Gives numbers the values that they have with the one beside them.
pub fn read(text: &str, lang: &str, list: &mut [Number]) {
    for at in 1..list.len() {
        let (before, after) = list.split_at_mut(at);
        let (Some(first), Some(second)) = (before.last_mut(), after.first_mut()) else { continue };
        let Some(gap) = text.get(first.range.end..second.range.start).map(str::trim) else { continue };
        let whole = |number: &Number| number.values().first().and_then(|value| value.whole());
        match (whole(first), whole(second)) {
            (Some(part @ 1..10), Some(10)) if OF_TEN.contains(&gap) => {
                first.values.push(ExactValue::new(part, 1));
                second.soft = true;
            }
            (Some(all @ (7 | 24)), Some(same)) if all == same && ALWAYS.contains(&gap) => {
                [first, second].into_iter().for_each(|number| (number.soft, number.sure) = (true, false));
            }
            (Some(1_000_000..), Some(more))
                if lang == "ar" && gap.ends_with('و') && gap.chars().count() < 24 && second.power > 0 =>
            {
                let sums = first.values.iter().filter(|value| value.whole().is_some_and(|all| all > more));
                let sums: Vec<ExactValue> =
                    sums.filter_map(|value| value.plus(ExactValue::new(more, 0))).collect();
                second.values.extend(sums);
            }
            _ => {}
        }
    }
}
