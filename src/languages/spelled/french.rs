//! Numbers in words of French, with the Belgian and Swiss ones.

use super::tables::Spelled;

#[rustfmt::skip]
pub(super) static FRENCH: Spelled = Spelled {
    tag: "fr",
    cardinals: &[
        (0, "zéro"), (1, "un une"), (2, "deux"), (3, "trois"), (4, "quatre"), (5, "cinq"), (6, "six"), (7, "sept"), (8, "huit"),
        (9, "neuf"), (10, "dix dizaine"), (11, "onze"), (12, "douze"), (13, "treize"), (14, "quatorze"), (15, "quinze"), (16, "seize"),
        (20, "vingt vingts vingtaine"), (30, "trente trentaine"), (40, "quarante"), (50, "cinquante cinquantaine"), (60, "soixante soixantaine"), (70, "septante"),
        (80, "huitante octante"), (90, "nonante"), (100, "centaine"), (1000, "millier"),
    ],
    ordinals: &[
        (1, "premier première premiers premières unième"), (2, "deuxième deuxièmes"), (3, "troisième troisièmes"),
        (4, "quatrième quatrièmes"), (5, "cinquième"), (6, "sixième"), (7, "septième"), (8, "huitième"), (9, "neuvième"),
        (10, "dixième"), (11, "onzième"), (12, "douzième"), (13, "treizième"), (14, "quatorzième"), (15, "quinzième"),
        (16, "seizième"), (20, "vingtième"), (30, "trentième"), (40, "quarantième"), (50, "cinquantième"), (60, "soixantième"),
        (70, "septantième"), (80, "huitantième"), (90, "nonantième"), (100, "centième"), (1000, "millième"),
    ],
    vague: &[
        (2, "second seconde"), (3, "triple triennal triennale"), (4, "quadruple quadriennal quadriennale quadriennaux quadriennales"), (5, "quinquennal quinquennale quinquennaux quinquennales"),
        (8, "huitaine"), (10, "dizaines décennie décennies décennal décennale décennaux décennales"), (12, "douzaines"), (15, "quinzaine"),
        (30, "trentenaire trentenaires"), (40, "quarantaine quadragénaire quadragénaires"), (50, "cinquantenaire quinquagénaire"), (100, "centenaire centennal centennale centennaux centennales siècle"), (200, "bicentenaire"),
    ],
    scales: &[(2, "cent cents"), (3, "mille mil"), (6, "million millions mio"), (9, "milliard milliards mrd mds md"), (12, "billion billions")],
    plurals: &[(2, "centaines"), (3, "milliers")],
    dozens: &["douzaine"],
    fractions: &[(2, "moitié moitiés demi demie"), (3, "tiers"), (4, "quart quarts"), (5, "cinquièmes"), (8, "huitièmes"), (10, "dixièmes")],
    half: &["demi"],
    half_behind: &["et demi", "et demie"],
    joins: &["et"],
    articles: &[],
    others: &["autres", "autre"],
};
