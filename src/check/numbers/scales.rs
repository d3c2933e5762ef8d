//! Words for numbers by language: magnitudes behind a number, as CLDR's compact formats have them, and numbers in words.
//!
//! Everything is folded as [`words`](super::super::words) does it; `*` at the end stands for any ending.

/// Words of a language.
type Table<T> = &'static [(&'static str, T)];

/// The power of ten of a magnitude, also in English, which stands where a text is not translated yet.
pub fn scale(lang: &str, word: &str) -> Option<i32> {
    find(SCALES, lang, word).or_else(|| find(SCALES, "en", word).filter(|_| word.is_ascii()))
}

/// The value of a number in words, up to a hundred.
pub fn word(lang: &str, word: &str) -> Option<u32> {
    find(WORDS, lang, word).or_else(|| find(WORDS, lang, word.strip_prefix('و')?))
}

/// Whether a word joins the parts of a number in words.
pub fn joins(word: &str) -> bool {
    matches!(word, "and" | "et" | "y" | "e" | "и" | "й" | "و" | "und" | "та" | "i")
}

fn find<T: Copy>(tables: &[(&str, Table<T>)], lang: &str, word: &str) -> Option<T> {
    let matches = |name: &str| match name.strip_suffix('*') {
        Some(stem) => word.starts_with(stem),
        None => word == name,
    };
    let (_, table) = tables.iter().find(|(known, _)| *known == lang)?;
    table.iter().find(|(name, _)| matches(name)).map(|(_, value)| *value)
}

#[rustfmt::skip]
static SCALES: &[(&str, Table<i32>)] = &[
    ("en", &[
        ("hundred", 2), ("thousand", 3), ("thousands", 3), ("million", 6), ("millions", 6), ("mn", 6), ("billion", 9),
        ("billions", 9), ("bn", 9), ("trillion", 12), ("trillions", 12), ("tn", 12), ("lakh", 5), ("crore", 7),
    ]),
    ("fr", &[
        ("cents", 2), ("mille", 3), ("milliers", 3), ("million*", 6), ("mio", 6), ("milliard*", 9), ("mrd", 9), ("mds", 9),
        ("md", 9), ("billion*", 12),
    ]),
    ("es", &[
        ("cien", 2), ("mil", 3), ("miles", 3), ("millón", 6), ("millones", 6), ("millardo*", 9), ("billón", 12),
        ("billones", 12), ("mm", 6),
    ]),
    ("pt", &[
        ("cem", 2), ("mil", 3), ("milhares", 3), ("milhão", 6), ("milhões", 6), ("mi", 6), ("bilhão", 9), ("bilhões", 9),
        ("bi", 9), ("mil milhões", 9), ("trilhão", 12), ("trilhões", 12), ("biliões", 12), ("bilião", 12),
    ]),
    ("it", &[
        ("cento", 2), ("mila", 3), ("mille", 3), ("milion*", 6), ("mln", 6), ("miliard*", 9), ("mld", 9), ("bilion*", 12),
    ]),
    ("de", &[
        ("hundert", 2), ("tausend", 3), ("tsd", 3), ("million*", 6), ("mio", 6), ("milliarde*", 9), ("mrd", 9),
        ("billion*", 12), ("bio", 12),
    ]),
    ("nl", &[("duizend", 3), ("miljoen", 6), ("mln", 6), ("miljard", 9), ("mld", 9), ("biljoen", 12)]),
    ("sv", &[("tusen", 3), ("miljon*", 6), ("mn", 6), ("miljard*", 9), ("md", 9), ("biljon*", 12)]),
    ("da", &[("tusind", 3), ("million*", 6), ("mio", 6), ("milliard*", 9), ("mia", 9)]),
    ("nb", &[("tusen", 3), ("million*", 6), ("mill", 6), ("milliard*", 9), ("mrd", 9)]),
    ("ru", &[
        ("сот", 2), ("тыс", 3), ("тысяч*", 3), ("млн", 6), ("миллион*", 6), ("млрд", 9), ("миллиард*", 9), ("трлн", 12),
        ("триллион*", 12),
    ]),
    ("uk", &[
        ("тис", 3), ("тисяч*", 3), ("млн", 6), ("мільйон*", 6), ("млрд", 9), ("мільярд*", 9), ("трлн", 12), ("трильйон*", 12),
    ]),
    ("be", &[("тыс", 3), ("тысяч*", 3), ("млн", 6), ("мільён*", 6), ("млрд", 9), ("мільярд*", 9)]),
    ("bg", &[("хил", 3), ("хиляд*", 3), ("млн", 6), ("милион*", 6), ("млрд", 9), ("милиард*", 9)]),
    ("sr", &[
        ("hiljad*", 3), ("milion*", 6), ("milijard*", 9), ("хиљад*", 3), ("милион*", 6), ("милијард*", 9),
    ]),
    ("hr", &[("tisuć*", 3), ("milijun*", 6), ("milijard*", 9)]),
    ("pl", &[("tys", 3), ("tysi*", 3), ("mln", 6), ("milion*", 6), ("mld", 9), ("miliard*", 9), ("bln", 12), ("bilion*", 12)]),
    ("cs", &[("tis", 3), ("tisíc*", 3), ("mil", 6), ("milion*", 6), ("mld", 9), ("miliard*", 9)]),
    ("sk", &[("tisíc*", 3), ("mil", 6), ("milión*", 6), ("mld", 9), ("miliard*", 9)]),
    ("ro", &[("mii", 3), ("milion*", 6), ("mil", 6), ("miliard*", 9), ("mld", 9)]),
    ("hu", &[("ezer*", 3), ("millió*", 6), ("milliárd*", 9)]),
    ("fi", &[("tuhat*", 3), ("miljoona*", 6), ("milj", 6), ("miljardi*", 9), ("mrd", 9)]),
    ("el", &[("χιλιάδες", 3), ("χιλιάδων", 3), ("εκατομμύρι*", 6), ("εκατ", 6), ("δισεκατομμύρι*", 9), ("δισ", 9)]),
    ("tr", &[("bin", 3), ("milyon*", 6), ("mn", 6), ("milyar*", 9), ("mr", 9), ("trilyon*", 12)]),
    ("ca", &[("mil", 3), ("milió", 6), ("milions", 6), ("bilió", 12), ("bilions", 12)]),
    ("id", &[("ribu", 3), ("juta", 6), ("miliar", 9), ("triliun", 12)]),
    ("ms", &[("ribu", 3), ("juta", 6), ("bilion", 9)]),
    ("vi", &[("nghìn", 3), ("ngàn", 3), ("triệu", 6), ("tỷ", 9), ("tỉ", 9)]),
    ("ar", &[
        ("مئة", 2), ("مائة", 2), ("ألف", 3), ("آلاف", 3), ("ألفا", 3), ("الاف", 3), ("الف", 3), ("مليون", 6), ("ملايين", 6),
        ("مليونا", 6), ("مليار", 9), ("مليارات", 9), ("مليارا", 9), ("بليون", 9), ("بلايين", 9), ("تريليون*", 12), ("ترليون*", 12),
    ]),
    ("fa", &[("هزار", 3), ("میلیون", 6), ("میلیارد", 9), ("تریلیون", 12)]),
    ("ur", &[("ہزار", 3), ("لاکھ", 5), ("ملین", 6), ("کروڑ", 7), ("ارب", 9)]),
    ("he", &[("אלף", 3), ("אלפים", 3), ("מיליון", 6), ("מיליוני", 6), ("מיליארד*", 9)]),
    ("hi", &[("हज़ार*", 3), ("हजार*", 3), ("लाख*", 5), ("करोड*", 7), ("मिलियन", 6), ("अरब*", 9), ("बिलियन", 9)]),
    ("bn", &[("হাজার*", 3), ("লাখ*", 5), ("লক্ষ*", 5), ("মিলিয়ন*", 6), ("কোটি*", 7), ("বিলিয়ন*", 9)]),
    ("ta", &[("ஆயிர*", 3), ("லட்ச*", 5), ("மில்லியன*", 6), ("கோடி*", 7)]),
    ("th", &[("พัน*", 3), ("หมื่น*", 4), ("แสน*", 5), ("ล้าน*", 6), ("พันล้าน*", 9)]),
    ("zh", &[("十", 1), ("百", 2), ("千", 3), ("万", 4), ("萬", 4), ("亿", 8), ("億", 8)]),
    ("ja", &[("十", 1), ("百", 2), ("千", 3), ("万", 4), ("億", 8), ("兆", 12)]),
    ("ko", &[("천*", 3), ("만*", 4), ("억*", 8), ("조*", 12)]),
];

#[rustfmt::skip]
static WORDS: &[(&str, Table<u32>)] = &[
    ("en", &[
        ("one", 1), ("two", 2), ("both", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8),
        ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12), ("dozen", 12), ("thirteen", 13), ("fourteen", 14),
        ("fifteen", 15), ("sixteen", 16), ("seventeen", 17), ("eighteen", 18), ("nineteen", 19), ("twenty", 20),
        ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90),
        ("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7), ("eighth", 8),
        ("ninth", 9), ("tenth", 10), ("half", 50), ("twice", 2),
    ]),
    ("fr", &[
        ("un", 1), ("une", 1), ("deux", 2), ("trois", 3), ("quatre", 4), ("cinq", 5), ("six", 6), ("sept", 7), ("huit", 8),
        ("neuf", 9), ("dix", 10), ("onze", 11), ("douze", 12), ("douzaine", 12), ("treize", 13), ("quatorze", 14),
        ("quinze", 15), ("seize", 16), ("vingt", 20), ("trente", 30), ("quarante", 40), ("cinquante", 50), ("soixante", 60),
        ("cent", 100), ("dizaine", 10), ("vingtaine", 20), ("centaine", 100), ("premi*", 1), ("deuxième", 2), ("troisième", 3),
        ("moitié", 50),
    ]),
    ("es", &[
        ("un", 1), ("uno", 1), ("una", 1), ("dos", 2), ("tres", 3), ("cuatro", 4), ("cinco", 5), ("seis", 6), ("siete", 7),
        ("ocho", 8), ("nueve", 9), ("diez", 10), ("once", 11), ("doce", 12), ("docena", 12), ("trece", 13), ("catorce", 14),
        ("quince", 15), ("veinte", 20), ("veinticinco", 25), ("treinta", 30), ("cuarenta", 40), ("cincuenta", 50),
        ("sesenta", 60), ("setenta", 70), ("ochenta", 80), ("noventa", 90), ("primer*", 1), ("segund*", 2), ("tercer*", 3),
        ("mitad", 50),
    ]),
    ("pt", &[
        ("um", 1), ("uma", 1), ("dois", 2), ("duas", 2), ("três", 3), ("quatro", 4), ("cinco", 5), ("seis", 6), ("sete", 7),
        ("oito", 8), ("nove", 9), ("dez", 10), ("onze", 11), ("doze", 12), ("quinze", 15), ("vinte", 20), ("trinta", 30),
        ("quarenta", 40), ("cinquenta", 50),
    ]),
    ("it", &[
        ("un", 1), ("uno", 1), ("una", 1), ("due", 2), ("tre", 3), ("quattro", 4), ("cinque", 5), ("sei", 6), ("sette", 7),
        ("otto", 8), ("nove", 9), ("dieci", 10), ("undici", 11), ("dodici", 12), ("quindici", 15), ("venti", 20),
        ("trenta", 30), ("quaranta", 40), ("cinquanta", 50),
    ]),
    ("de", &[
        ("ein*", 1), ("zwei", 2), ("beide*", 2), ("drei", 3), ("vier", 4), ("fünf", 5), ("sechs", 6), ("sieben", 7), ("acht", 8),
        ("neun", 9), ("zehn", 10), ("elf", 11), ("zwölf", 12), ("fünfzehn", 15), ("zwanzig", 20), ("dreißig", 30),
        ("vierzig", 40), ("fünfzig", 50),
    ]),
    ("ru", &[
        ("один", 1), ("одна", 1), ("одного", 1), ("одной", 1), ("два", 2), ("две", 2), ("двух", 2), ("двумя", 2), ("оба", 2),
        ("три", 3), ("трех", 3), ("трёх", 3), ("тремя", 3), ("четыре", 4), ("четырех", 4), ("четырёх", 4), ("пять", 5),
        ("пяти", 5), ("шесть", 6), ("шести", 6), ("семь", 7), ("семи", 7), ("восемь", 8), ("восьми", 8), ("девять", 9),
        ("девяти", 9), ("десять", 10), ("десяти", 10), ("десяток", 10), ("одиннадцат*", 11), ("двенадцат*", 12), ("дюжин*", 12),
        ("тринадцат*", 13), ("четырнадцат*", 14), ("пятнадцат*", 15), ("шестнадцат*", 16), ("семнадцат*", 17),
        ("восемнадцат*", 18), ("девятнадцат*", 19), ("двадцат*", 20), ("тридцат*", 30), ("сорок*", 40), ("пятьдесят", 50),
        ("шестьдесят", 60), ("семьдесят", 70), ("восемьдесят", 80), ("девяносто", 90), ("сто", 100), ("половин*", 50),
    ]),
    ("uk", &[
        ("один", 1), ("одна", 1), ("два", 2), ("дві", 2), ("двох", 2), ("три", 3), ("трьох", 3), ("чотири", 4), ("чотирьох", 4),
        ("п'ят*", 5), ("шіст*", 6), ("шести", 6), ("сім", 7), ("семи", 7), ("вісім", 8), ("восьми", 8), ("дев'ять", 9),
        ("десят*", 10), ("одинадцят*", 11), ("дванадцят*", 12), ("двадцят*", 20), ("тридцят*", 30), ("сорок", 40), ("сто", 100),
    ]),
    ("ar", &[
        ("واحد*", 1), ("اثنان", 2), ("اثنين", 2), ("اثنتان", 2), ("اثنتين", 2), ("ثلاث*", 3), ("أربع*", 4), ("خمس*", 5),
        ("ست", 6), ("ستة", 6), ("سبع*", 7), ("ثماني*", 8), ("ثمان", 8), ("تسع*", 9), ("عشر*", 10), ("ألفان", 2000),
        ("ألفين", 2000), ("مليونان", 2_000_000), ("مليونين", 2_000_000), ("مئتان", 200), ("مئتين", 200), ("مائتي*", 200),
    ]),
    ("zh", &[
        ("〇", 0), ("零", 0), ("一", 1), ("二", 2), ("两", 2), ("兩", 2), ("三", 3), ("四", 4), ("五", 5), ("六", 6), ("七", 7),
        ("八", 8), ("九", 9), ("半", 50),
    ]),
    ("ja", &[
        ("一", 1), ("二", 2), ("三", 3), ("四", 4), ("五", 5), ("六", 6), ("七", 7), ("八", 8), ("九", 9), ("半", 50),
    ]),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::words::fold;

    #[test]
    fn words_of_the_tables_are_folded() {
        let scales = SCALES.iter().flat_map(|(_, table)| table.iter().map(|(name, _)| *name));
        let words = WORDS.iter().flat_map(|(_, table)| table.iter().map(|(name, _)| *name));
        for name in scales.chain(words) {
            let name = name.trim_end_matches('*');
            assert_eq!(fold(name), name);
        }
        assert_eq!(scale("uk", "мільйонів"), Some(6));
        assert_eq!(word("ar", "وخمسة"), Some(5));
    }
}
