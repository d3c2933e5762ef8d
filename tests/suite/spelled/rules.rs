//! Rules by which a language writes a number in words, for the numbers up to ten million; the program has others, for reading.

/// How a language writes a number, in the forms that people use.
pub fn words(lang: &str, number: u64) -> Vec<String> {
    let below = |hundreds: fn(u64) -> String, thousand: (&str, &str, &str), million: (&str, &str)| {
        let (millions, thousands, rest) = (number / 1_000_000, number / 1000 % 1000, number % 1000);
        let mut parts = Vec::new();
        match millions {
            0 => {}
            1 => parts.push(million.0.to_owned()),
            _ => parts.push(format!("{} {}", hundreds(millions), million.1)),
        }
        match thousands {
            0 => {}
            1 => parts.push(thousand.0.to_owned()),
            2..=4 => parts.push(format!("{} {}", hundreds(thousands), thousand.1)),
            _ => parts.push(format!("{} {}", hundreds(thousands), thousand.2)),
        }
        if rest > 0 || parts.is_empty() {
            parts.push(hundreds(rest));
        }
        parts
    };
    match lang {
        "fr" => {
            let parts = below(french, ("mille", "mille", "mille"), ("un million", "millions"));
            vec![parts.join(" "), parts.join(" ").replace('-', " ")]
        }
        "es" => vec![below(spanish, ("mil", "mil", "mil"), ("un millón", "millones")).join(" ")],
        "ru" => {
            let one = below(russian, ("тысяча", "тысячи", "тысяч"), ("миллион", "миллионов"));
            let other = below(russian_of, ("тысячи", "тысяч", "тысяч"), ("миллиона", "миллионов"));
            vec![one.join(" "), other.join(" ")]
        }
        "ar" => vec![below(arabic, ("ألف", "آلاف", "ألف"), ("مليون", "ملايين")).join(" و")],
        "zh" => vec![chinese(number)],
        _ => {
            let parts = below(english, ("one thousand", "thousand", "thousand"), ("one million", "million"));
            vec![parts.join(" "), parts.join(" ").replace(" and ", " ")]
        }
    }
}

fn at(list: &str, number: u64) -> String {
    list.split(' ').nth(usize::try_from(number).unwrap()).unwrap().to_owned()
}

const ENGLISH: &str = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
    eighteen nineteen";

fn english(number: u64) -> String {
    let tens = "- - twenty thirty forty fifty sixty seventy eighty ninety";
    match number {
        0..20 => at(ENGLISH, number),
        20..100 if number.is_multiple_of(10) => at(tens, number / 10),
        20..100 => format!("{}-{}", at(tens, number / 10), at(ENGLISH, number % 10)),
        _ if number.is_multiple_of(100) => format!("{} hundred", at(ENGLISH, number / 100)),
        _ => format!("{} hundred and {}", at(ENGLISH, number / 100), english(number % 100)),
    }
}

const FRENCH: &str = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf";

fn french(number: u64) -> String {
    let tens = "- - vingt trente quarante cinquante soixante";
    match number {
        0..20 => at(FRENCH, number),
        20..70 => match number % 10 {
            0 => at(tens, number / 10),
            1 => format!("{} et un", at(tens, number / 10)),
            unit => format!("{}-{}", at(tens, number / 10), at(FRENCH, unit)),
        },
        71 => "soixante et onze".to_owned(),
        70..80 => format!("soixante-{}", french(number - 60)),
        80 => "quatre-vingts".to_owned(),
        81..100 => format!("quatre-vingt-{}", french(number - 80)),
        100 => "cent".to_owned(),
        101..200 => format!("cent {}", french(number - 100)),
        _ if number.is_multiple_of(100) => format!("{} cents", at(FRENCH, number / 100)),
        _ => format!("{} cent {}", at(FRENCH, number / 100), french(number % 100)),
    }
}

fn spanish(number: u64) -> String {
    let small = "cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho \
        diecinueve veinte veintiún veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve";
    let tens = "- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa";
    let hundreds = "- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos";
    match number {
        0..30 => at(small, number),
        30..100 if number.is_multiple_of(10) => at(tens, number / 10),
        30..100 => format!("{} y {}", at(tens, number / 10), at(small, number % 10)),
        100 => "cien".to_owned(),
        _ if number.is_multiple_of(100) => at(hundreds, number / 100),
        _ => format!("{} {}", at(hundreds, number / 100), spanish(number % 100)),
    }
}

fn russian(number: u64) -> String {
    joined(
        number,
        "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать \
         семнадцать восемнадцать девятнадцать",
        "- - двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто",
        "- сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот",
    )
}

fn russian_of(number: u64) -> String {
    joined(
        number,
        "ноля одного двух трёх четырёх пяти шести семи восьми девяти десяти одиннадцати двенадцати тринадцати четырнадцати пятнадцати \
         шестнадцати семнадцати восемнадцати девятнадцати",
        "- - двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста",
        "- ста двухсот трёхсот четырёхсот пятисот шестисот семисот восьмисот девятисот",
    )
}

fn joined(number: u64, small: &str, tens: &str, hundreds: &str) -> String {
    let mut parts = Vec::new();
    if number >= 100 {
        parts.push(at(hundreds, number / 100));
    }
    match number % 100 {
        0 if number > 0 => {}
        rest @ 0..20 => parts.push(at(small, rest)),
        rest => {
            parts.push(at(tens, rest / 10));
            if rest % 10 > 0 {
                parts.push(at(small, rest % 10));
            }
        }
    }
    parts.join(" ")
}

fn arabic(number: u64) -> String {
    let units = "صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة";
    let tens = "- - عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون";
    let hundreds = "- مائة مئتان ثلاثمائة أربعمائة خمسمائة ستمائة سبعمائة ثمانمائة تسعمائة";
    match number {
        0..=10 => at(units, number),
        11 => "أحد عشر".to_owned(),
        12 => "اثنا عشر".to_owned(),
        13..20 => format!("{} عشر", at(units, number - 10)),
        20..100 if number.is_multiple_of(10) => at(tens, number / 10),
        20..100 => format!("{} و{}", at(units, number % 10), at(tens, number / 10)),
        _ if number.is_multiple_of(100) => at(hundreds, number / 100),
        _ => format!("{} و{}", at(hundreds, number / 100), arabic(number % 100)),
    }
}

fn chinese(number: u64) -> String {
    let section = |number: u64| {
        let mut text = String::new();
        for (power, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
            let digit = number / power % 10;
            if digit > 0 {
                if !text.is_empty() && (number / (power * 10)).is_multiple_of(10) {
                    text.push('零');
                }
                text.push_str(&format!("{}{name}", at("零 一 二 三 四 五 六 七 八 九", digit)));
            }
        }
        text
    };
    let (high, low) = (number / 10_000, number % 10_000);
    let text = match (high, low) {
        (0, 0) => "零".to_owned(),
        (0, low) => section(low),
        (high, 0) => format!("{}万", section(high)),
        (high, low) => format!("{}万{}{}", section(high), if low < 1000 { "零" } else { "" }, section(low)),
    };
    text.strip_prefix("一十").map_or(text.clone(), |rest| format!("十{rest}"))
}
