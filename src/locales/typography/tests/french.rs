//! The typography of the language: French.

use super::expect;
use crate::locales::typography::{Rules, typeset_str};

#[test]
fn french_prose_has_guillemets_and_fine_spaces() {
    expect(
        "fr",
        &[
            (
                r#"Coalition pour le numérique "Partner2Connect""#,
                "Coalition pour le numérique «⍽Partner2Connect⍽»",
            ),
            ("la série « En route pour Addis »", "la série «⍽En route pour Addis⍽»"),
            ("la série «En route pour Addis».", "la série «⍽En route pour Addis⍽»."),
            (r#""La série "En route pour Addis"""#, "«⍽La série “En route pour Addis”⍽»"),
            (r#"Table ronde "Partner2Connect", à Kigali"#, "Table ronde «⍽Partner2Connect⍽», à Kigali"),
            (r#"l'appel d'"Addis-Abeba""#, "l’appel d’«⍽Addis-Abeba⍽»"),
            ("États Membres de l'UIT", "États Membres de l’UIT"),
            ("Bureau de l'Envoyé du Secrétaire général", "Bureau de l’Envoyé du Secrétaire général"),
            ("ACCÈS : Connecter les populations", "ACCÈS⍽: Connecter les populations"),
            ("Original: anglais", "Original⍽: anglais"),
            ("Qui peut participer? Tous!", "Qui peut participer˽? Tous˽!"),
            ("Qui peut participer ? Tous !", "Qui peut participer˽? Tous˽!"),
            ("Vraiment?! Oui; bien sûr", "Vraiment˽?! Oui˽; bien sûr"),
            ("(est-ce ouvert?)", "(est-ce ouvert˽?)"),
            ("37 % de la population, soit 37% en 2021", "37˽% de la population, soit 37˽% en 2021"),
            ("Genève, 18 octobre 2021", "Genève, 18⍽octobre 2021"),
            ("le 1er juin 2022", "le 1er⍽juin 2022"),
            ("7-9 juin 2022", "7-9⍽juin 2022"),
            ("2,9 milliards de personnes", "2,9⍽milliards de personnes"),
            ("18,55 milliards USD", "18,55⍽milliards USD"),
            (
                "2 152 participants et 1 000 000 d'engagements",
                "2˽152 participants et 1˽000˽000 d’engagements",
            ),
            ("Circulaire n° 110, BDT/DIR/110", "Circulaire n°⍽110, BDT/DIR/110"),
            ("M. Guterres et Mme Bogdan-Martin", "M.⍽Guterres et Mme⍽Bogdan-Martin"),
            ("de 10:30 à 14 h 30, si a != b :-)", "de 10:30 à 14⍽h⍽30, si a != b :-)"),
            (
                "voir https://www.itu.int/fr/?x=1;y=2 ou https: seul",
                "voir https://www.itu.int/fr/?x=1;y=2 ou https: seul",
            ),
            ("Écrivez à Partner2Connect@itu.int!", "Écrivez à Partner2Connect@itu.int!"),
            ("l'adresse d'itu.int", "l’adresse d’itu.int"),
            ("À suivre...", "À suivre…"),
            ("un débit de 10 Mbit/s par 5 Go", "un débit de 10⍽Mbit/s par 5⍽Go"),
            ("sans espace , avant la virgule.", "sans espace , avant la virgule."),
        ],
    );
}

#[test]
fn a_site_may_write_the_french_colon_without_a_space() {
    let mut rules = Rules::of_tag("fr").expect("French has rules");
    rules.spaced.to_mut().retain(|&(mark, _)| mark != ':');
    assert_eq!(typeset_str(&rules, "Original: anglais"), "Original: anglais");
}
