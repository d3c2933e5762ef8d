//! The words that turn what a sentence says into its opposite.

/// Those of languages by the first part of their tags, in small letters. Chinese and Japanese write them inside of words.
static NEGATIONS: [(&str, &[&str]); 12] = [
    (
        "en",
        &[
            "no",
            "not",
            "never",
            "none",
            "nobody",
            "nothing",
            "nowhere",
            "neither",
            "nor",
            "without",
            "cannot",
            "can't",
            "don't",
            "doesn't",
            "didn't",
            "isn't",
            "aren't",
            "wasn't",
            "weren't",
            "won't",
            "shouldn't",
            "mustn't",
            "couldn't",
            "wouldn't",
            "hasn't",
            "haven't",
            "hadn't",
        ],
    ),
    ("fr", &["ne", "pas", "non", "jamais", "aucun", "aucune", "rien", "personne", "ni", "sans", "nulle"]),
    (
        "es",
        &["no", "nunca", "jamás", "ningún", "ninguno", "ninguna", "nada", "nadie", "ni", "sin", "tampoco"],
    ),
    ("ru", &["не", "нет", "никогда", "никто", "ничего", "ничто", "нигде", "ни", "без", "нельзя"]),
    ("ar", &["لا", "لم", "لن", "ليس", "ليست", "بدون", "دون", "غير", "ولا"]),
    (
        "de",
        &[
            "nicht", "kein", "keine", "keinen", "keinem", "keiner", "nie", "niemals", "niemand", "nichts",
            "ohne",
        ],
    ),
    ("it", &["non", "mai", "nessuno", "nessuna", "nessun", "niente", "nulla", "né", "senza"]),
    ("pt", &["não", "nunca", "jamais", "nenhum", "nenhuma", "nada", "ninguém", "nem", "sem"]),
    ("nl", &["niet", "geen", "nooit", "niemand", "niets", "zonder", "noch"]),
    ("pl", &["nie", "nigdy", "nikt", "nic", "bez", "ani", "żaden", "żadna"]),
    ("uk", &["не", "ні", "ніколи", "ніхто", "нічого", "без"]),
    ("sv", &["inte", "ingen", "inget", "inga", "aldrig", "utan", "ej"]),
];

/// Signs of Chinese and Japanese that negate what follows.
const SIGNS: &[char] = &['不', '没', '無', '无', '未', '非', '勿', '莫', '別'];

/// The words of a text that negate something, in small letters and in their order.
pub fn negations(primary: &str, text: &str) -> Vec<String> {
    if matches!(primary, "zh" | "ja") {
        return text.chars().filter(|sign| SIGNS.contains(sign)).map(String::from).collect();
    }
    let Some((_, known)) = NEGATIONS.iter().find(|(tag, _)| *tag == primary) else { return Vec::new() };
    let text = text.to_lowercase().replace('’', "'");
    let words = text.split(|sign: char| !sign.is_alphabetic() && sign != '\'');
    let parts = words.map(|word| match word.strip_prefix("n'") {
        // French writes it together with the next word.
        Some(_) if primary == "fr" => "ne",
        _ => word.trim_matches('\''),
    });
    parts.filter(|word| known.contains(word)).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::negations;

    #[test]
    fn words_that_negate_are_found_in_each_language() {
        for (tag, text, expected) in [
            ("en", "Do not pay. Nobody can’t.", &["not", "nobody", "can't"][..]),
            ("en", "Notes for the nation", &[]),
            ("fr", "N’envoyez rien, ne payez pas", &["ne", "rien", "ne", "pas"]),
            ("ru", "Не платите", &["не"]),
            ("zh", "请不要付款", &["不"]),
            ("xx", "no not", &[]),
        ] {
            assert_eq!(negations(tag, text), expected, "{tag}");
        }
    }
}
