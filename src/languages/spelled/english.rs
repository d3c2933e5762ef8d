//! Numbers in words of English.

use super::tables::Spelled;

#[rustfmt::skip]
pub(super) static ENGLISH: Spelled = Spelled {
    tag: "en",
    cardinals: &[
        (0, "zero nil"), (1, "one"), (2, "two both couple"), (3, "three"), (4, "four"), (5, "five"), (6, "six"), (7, "seven"),
        (8, "eight"), (9, "nine"), (10, "ten"), (11, "eleven"), (12, "twelve"), (13, "thirteen"), (14, "fourteen"),
        (15, "fifteen"), (16, "sixteen"), (17, "seventeen"), (18, "eighteen"), (19, "nineteen"), (20, "twenty"),
        (30, "thirty"), (40, "forty fourty"), (50, "fifty"), (60, "sixty"), (70, "seventy"), (80, "eighty fourscore"), (90, "ninety"),
    ],
    ordinals: &[
        (1, "first"), (2, "second twice"), (4, "fourth"), (5, "fifth"), (6, "sixth"), (7, "seventh"), (8, "eighth"), (9, "ninth"),
        (10, "tenth"), (11, "eleventh"), (12, "twelfth"), (13, "thirteenth"), (14, "fourteenth"), (15, "fifteenth"),
        (16, "sixteenth"), (17, "seventeenth"), (18, "eighteenth"), (19, "nineteenth"), (20, "twentieth"), (30, "thirtieth"),
        (40, "fortieth"), (50, "fiftieth"), (60, "sixtieth"), (70, "seventieth"), (80, "eightieth"), (90, "ninetieth"),
        (100, "hundredth"), (1000, "thousandth"),
    ],
    vague: &[
        (3, "third triple threefold triennial trilateral"), (4, "quadruple fourfold"), (10, "decade"), (14, "fortnight"), (12, "dozens"),
        (15, "fortnight"), (100, "centennial centenary century"), (5, "quinquennial"),
    ],
    scales: &[(2, "hundred"), (3, "thousand"), (6, "million mn"), (9, "billion bn"), (12, "trillion tn"), (5, "lakh"), (7, "crore")],
    plurals: &[(2, "hundreds"), (3, "thousands"), (6, "millions"), (9, "billions"), (12, "trillions")],
    dozens: &["dozen"],
    fractions: &[(2, "half halves"), (3, "thirds"), (4, "quarter quarters"), (5, "fifths"), (8, "eighths"), (10, "tenths")],
    half: &["half"],
    half_behind: &["and a half"],
    joins: &["and"],
    articles: &["a"],
    others: &["other", "others", "more", "another"],
};
