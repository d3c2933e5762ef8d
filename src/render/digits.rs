//! Numbers as editors type them: which are read, and what to type for those that are not.
//!
//! Called where arguments are checked, of components and of functions.

/// Digits, perhaps with a sign and decimals.
pub fn is_number(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let text = text.strip_prefix('-').unwrap_or(text);
    text.split_once('.').map_or_else(|| digits(text), |(whole, decimals)| digits(whole) && digits(decimals))
}

/// What to type for a number in another form: `18.55` for "18,55", both readings for "1,304".
pub fn number_help(text: &str) -> String {
    let plain = text.trim().trim_start_matches('+').replace('\u{2212}', "-");
    let plain = plain.replace(|sign: char| sign.is_whitespace() || matches!(sign, '\'' | '’' | '_'), "");
    let plain = if plain.starts_with('.') { format!("0{plain}") } else { plain };
    let without = |sign: char| plain.replace(sign, "");
    let with_point = |text: String| text.replace(',', ".");
    let readings = match (plain.rfind(','), plain.rfind('.')) {
        (Some(comma), Some(point)) if comma > point => vec![with_point(without('.'))],
        (Some(_), Some(_)) => vec![without(',')],
        (Some(comma), None) if plain.matches(',').count() == 1 && plain.len() == comma + 4 => {
            vec![without(','), with_point(plain)]
        }
        (Some(_), None) if plain.matches(',').count() == 1 => vec![with_point(plain)],
        (Some(_), None) => vec![without(',')],
        (None, Some(_)) if plain.matches('.').count() > 1 => vec![without('.')],
        _ => vec![plain.trim_end_matches('.').to_owned()],
    };
    let readings: Vec<String> =
        readings.iter().filter(|digits| is_number(digits)).map(|digits| format!("`{digits}`")).collect();
    match readings.is_empty() {
        true => "write digits with a point for decimals, such as `18.55`".to_owned(),
        false => format!("write {}", readings.join(" or ")),
    }
}
