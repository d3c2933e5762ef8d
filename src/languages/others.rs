//! Words for numbers in languages of which nothing else is known, names of months that only they have, and translated labels of alerts.

use super::tables::{Numbers, Quantities, Written};

/// What programs add to the name of a copy of a file.
pub(super) static COPIES: [&str; 8] = ["copy", "copie", "kopie", "copia", "cópia", "копия", "副本", "نسخة"];

/// Labels of alerts (`> [!NOTE]`) and how people translate them.
#[rustfmt::skip]
pub(super) static ALERTS: &[(&str, &[&str])] = &[
    ("TIP", &["conseil", "astuce", "consejo", "tipp", "совет", "подсказка", "نصيحة", "تلميح", "提示", "技巧", "ヒント"]),
    ("IMPORTANT", &["importante", "wichtig", "важно", "важное", "مهم", "هام", "重要"]),
    ("WARNING", &["avertissement", "advertencia", "aviso", "warnung", "achtung", "внимание", "предупреждение", "تحذير", "警告"]),
    ("CAUTION", &["prudence", "précaution", "precaución", "vorsicht", "осторожно", "تنبيه", "小心"]),
];

/// Words for numbers by the first part of a language's tag.
#[rustfmt::skip]
pub(super) static NUMBERS: &[(&str, Numbers)] = &[
    ("pt", Numbers {
        scales: &[
            ("cem", 2), ("mil", 3), ("milhares", 3), ("milhão", 6), ("milhões", 6), ("mi", 6), ("bilhão", 9), ("bilhões", 9),
            ("bi", 9), ("mil milhões", 9), ("trilhão", 12), ("trilhões", 12), ("biliões", 12), ("bilião", 12),
        ],
        words: &[
            ("um", 1), ("uma", 1), ("dois", 2), ("duas", 2), ("três", 3), ("quatro", 4), ("cinco", 5), ("seis", 6),
            ("sete", 7), ("oito", 8), ("nove", 9), ("dez", 10), ("onze", 11), ("doze", 12), ("quinze", 15), ("vinte", 20),
            ("trinta", 30), ("quarenta", 40), ("cinquenta", 50),
        ],
        joins: &["e"],
    }),
    ("it", Numbers {
        scales: &[
            ("cento", 2), ("mila", 3), ("mille", 3), ("milion*", 6), ("mln", 6), ("miliard*", 9), ("mld", 9), ("bilion*", 12),
        ],
        words: &[
            ("un", 1), ("uno", 1), ("una", 1), ("due", 2), ("tre", 3), ("quattro", 4), ("cinque", 5), ("sei", 6), ("sette", 7),
            ("otto", 8), ("nove", 9), ("dieci", 10), ("undici", 11), ("dodici", 12), ("quindici", 15), ("venti", 20),
            ("trenta", 30), ("quaranta", 40), ("cinquanta", 50),
        ],
        joins: &["e"],
    }),
    ("de", Numbers {
        scales: &[
            ("hundert", 2), ("tausend", 3), ("tsd", 3), ("million*", 6), ("mio", 6), ("milliarde*", 9), ("mrd", 9),
            ("billion*", 12), ("bio", 12),
        ],
        words: &[
            ("ein*", 1), ("zwei", 2), ("beide*", 2), ("drei", 3), ("vier", 4), ("fünf", 5), ("sechs", 6), ("sieben", 7),
            ("acht", 8), ("neun", 9), ("zehn", 10), ("elf", 11), ("zwölf", 12), ("fünfzehn", 15), ("zwanzig", 20),
            ("dreißig", 30), ("vierzig", 40), ("fünfzig", 50),
        ],
        joins: &["und"],
    }),
    ("nl", Numbers {
        scales: &[("duizend", 3), ("miljoen", 6), ("mln", 6), ("miljard", 9), ("mld", 9), ("biljoen", 12)],
        words: &[],
        joins: &[],
    }),
    ("sv", Numbers {
        scales: &[("tusen", 3), ("miljon*", 6), ("mn", 6), ("miljard*", 9), ("md", 9), ("biljon*", 12)],
        words: &[],
        joins: &[],
    }),
    ("da", Numbers {
        scales: &[("tusind", 3), ("million*", 6), ("mio", 6), ("milliard*", 9), ("mia", 9)],
        words: &[],
        joins: &[],
    }),
    ("nb", Numbers {
        scales: &[("tusen", 3), ("million*", 6), ("mill", 6), ("milliard*", 9), ("mrd", 9)],
        words: &[],
        joins: &[],
    }),
    ("uk", Numbers {
        scales: &[
            ("тис", 3), ("тисяч*", 3), ("млн", 6), ("мільйон*", 6), ("млрд", 9), ("мільярд*", 9), ("трлн", 12),
            ("трильйон*", 12),
        ],
        words: &[
            ("один", 1), ("одна", 1), ("два", 2), ("дві", 2), ("двох", 2), ("три", 3), ("трьох", 3), ("чотири", 4),
            ("чотирьох", 4), ("п'ят*", 5), ("шіст*", 6), ("шести", 6), ("сім", 7), ("семи", 7), ("вісім", 8), ("восьми", 8),
            ("дев'ять", 9), ("десят*", 10), ("одинадцят*", 11), ("дванадцят*", 12), ("двадцят*", 20), ("тридцят*", 30),
            ("сорок", 40), ("сто", 100),
        ],
        joins: &["й", "та", "i"],
    }),
    ("be", Numbers {
        scales: &[("тыс", 3), ("тысяч*", 3), ("млн", 6), ("мільён*", 6), ("млрд", 9), ("мільярд*", 9)],
        words: &[],
        joins: &[],
    }),
    ("bg", Numbers {
        scales: &[("хил", 3), ("хиляд*", 3), ("млн", 6), ("милион*", 6), ("млрд", 9), ("милиард*", 9)],
        words: &[],
        joins: &[],
    }),
    ("sr", Numbers {
        scales: &[("hiljad*", 3), ("milion*", 6), ("milijard*", 9), ("хиљад*", 3), ("милион*", 6), ("милијард*", 9)],
        words: &[],
        joins: &[],
    }),
    ("hr", Numbers {
        scales: &[("tisuć*", 3), ("milijun*", 6), ("milijard*", 9)],
        words: &[],
        joins: &[],
    }),
    ("pl", Numbers {
        scales: &[
            ("tys", 3), ("tysi*", 3), ("mln", 6), ("milion*", 6), ("mld", 9), ("miliard*", 9), ("bln", 12), ("bilion*", 12),
        ],
        words: &[],
        joins: &[],
    }),
    ("cs", Numbers {
        scales: &[("tis", 3), ("tisíc*", 3), ("mil", 6), ("milion*", 6), ("mld", 9), ("miliard*", 9)],
        words: &[],
        joins: &[],
    }),
    ("sk", Numbers {
        scales: &[("tisíc*", 3), ("mil", 6), ("milión*", 6), ("mld", 9), ("miliard*", 9)],
        words: &[],
        joins: &[],
    }),
    ("ro", Numbers {
        scales: &[("mii", 3), ("milion*", 6), ("mil", 6), ("miliard*", 9), ("mld", 9)],
        words: &[],
        joins: &[],
    }),
    ("hu", Numbers {
        scales: &[("ezer*", 3), ("millió*", 6), ("milliárd*", 9)],
        words: &[],
        joins: &[],
    }),
    ("fi", Numbers {
        scales: &[("tuhat*", 3), ("miljoona*", 6), ("milj", 6), ("miljardi*", 9), ("mrd", 9)],
        words: &[],
        joins: &[],
    }),
    ("el", Numbers {
        scales: &[("χιλιάδες", 3), ("χιλιάδων", 3), ("εκατομμύρι*", 6), ("εκατ", 6), ("δισεκατομμύρι*", 9), ("δισ", 9)],
        words: &[],
        joins: &[],
    }),
    ("tr", Numbers {
        scales: &[("bin", 3), ("milyon*", 6), ("mn", 6), ("milyar*", 9), ("mr", 9), ("trilyon*", 12)],
        words: &[],
        joins: &[],
    }),
    ("ca", Numbers {
        scales: &[("mil", 3), ("milió", 6), ("milions", 6), ("bilió", 12), ("bilions", 12)],
        words: &[],
        joins: &[],
    }),
    ("id", Numbers {
        scales: &[("ribu", 3), ("juta", 6), ("miliar", 9), ("triliun", 12)],
        words: &[],
        joins: &[],
    }),
    ("ms", Numbers {
        scales: &[("ribu", 3), ("juta", 6), ("bilion", 9)],
        words: &[],
        joins: &[],
    }),
    ("vi", Numbers {
        scales: &[("nghìn", 3), ("ngàn", 3), ("triệu", 6), ("tỷ", 9), ("tỉ", 9)],
        words: &[],
        joins: &[],
    }),
    ("fa", Numbers {
        scales: &[("هزار", 3), ("میلیون", 6), ("میلیارد", 9), ("تریلیون", 12)],
        words: &[],
        joins: &[],
    }),
    ("ur", Numbers {
        scales: &[("ہزار", 3), ("لاکھ", 5), ("ملین", 6), ("کروڑ", 7), ("ارب", 9)],
        words: &[],
        joins: &[],
    }),
    ("he", Numbers {
        scales: &[("אלף", 3), ("אלפים", 3), ("מיליון", 6), ("מיליוני", 6), ("מיליארד*", 9)],
        words: &[],
        joins: &[],
    }),
    ("hi", Numbers {
        scales: &[("हज़ार*", 3), ("हजार*", 3), ("लाख*", 5), ("करोड*", 7), ("मिलियन", 6), ("अरब*", 9), ("बिलियन", 9)],
        words: &[],
        joins: &[],
    }),
    ("bn", Numbers {
        scales: &[("হাজার*", 3), ("লাখ*", 5), ("লক্ষ*", 5), ("মিলিয়ন*", 6), ("কোটি*", 7), ("বিলিয়ন*", 9)],
        words: &[],
        joins: &[],
    }),
    ("ta", Numbers {
        scales: &[("ஆயிர*", 3), ("லட்ச*", 5), ("மில்லியன*", 6), ("கோடி*", 7)],
        words: &[],
        joins: &[],
    }),
    ("th", Numbers {
        scales: &[("พัน*", 3), ("หมื่น*", 4), ("แสน*", 5), ("ล้าน*", 6), ("พันล้าน*", 9)],
        words: &[],
        joins: &[],
    }),
    ("ja", Numbers {
        scales: &[("十", 1), ("百", 2), ("千", 3), ("万", 4), ("億", 8), ("兆", 12)],
        words: &[("一", 1), ("二", 2), ("三", 3), ("四", 4), ("五", 5), ("六", 6), ("七", 7), ("八", 8), ("九", 9), ("半", 50)],
        joins: &[],
    }),
    ("ko", Numbers {
        scales: &[("천*", 3), ("만*", 4), ("억*", 8), ("조*", 12)],
        words: &[],
        joins: &[],
    }),
];

/// Words of dates, mostly of German and Portuguese.
#[rustfmt::skip]
pub(super) static WRITTEN: Written = Written {
    months: [&[], &[], &[], &[], &[], &[], &[], &[], &[], &["okt"], &[], &["dez"]],
    fillers: &[],
    signs: "",
    between: &[" bis "],
};

/// Words around numbers, of Korean, German and Ukrainian.
pub(super) static QUANTITIES: Quantities = Quantities {
    clock: &["월", "시", "분", "uhr", "годин"],
    hours: &["시", "uhr"],
    converted: &[],
    about: &[],
    of: &[],
    and: &[],
    units: &[],
    times: [""; 6],
};
