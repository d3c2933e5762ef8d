//! What checks know of each language's words, in one place.
//!
//! Everything is in small letters and without vowel signs, as [`fold`] makes it. A language without a table is checked for what
//! needs no words.

/// The words of a language.
pub struct Words {
    /// Words of a link that say nothing of where it leads.
    pub vague: &'static [&'static str],
    /// Phrases that say of an event that it is still to come; `*` stands for any ending, `…` for any words.
    pub upcoming: &'static [&'static str],
    /// Names of months in every form that stands beside a day or a year; names of two words too.
    pub months: &'static [(&'static str, u8)],
    /// Words between two days of a span.
    pub between: &'static [&'static str],
    /// Small words inside a date, and endings of a day.
    pub inside: &'static [&'static str],
    /// Marks between day, month and year in digits, where the day comes first.
    pub numeric: &'static [char],
}

/// All tables, for what may stand in a page of any language.
pub fn all() -> impl Iterator<Item = &'static Words> {
    TABLES.iter().map(|(_, words)| words)
}

/// The words of a language by the first part of its tag.
pub fn of(primary: &str) -> Option<&'static Words> {
    TABLES.iter().find(|(language, _)| *language == primary).map(|(_, words)| words)
}

/// A text in small letters, without vowel signs, with plain apostrophes, without the marks around it.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.trim_matches(|c: char| !c.is_alphanumeric()).chars() {
        match c {
            '\u{64b}'..='\u{652}' | '\u{640}' => {}
            '’' => folded.push('\''),
            c if c.is_whitespace() => folded.push(' '),
            c => folded.extend(c.to_lowercase()),
        }
    }
    folded
}

#[rustfmt::skip]
static TABLES: [(&str, Words); 6] = [
    ("en", Words {
        vague: &[
            "here", "click here", "click", "link", "this link", "see here", "read more", "more", "learn more", "this page", "this",
        ],
        upcoming: &[
            "will take place", "will be held", "will be hosted", "is going to take place", "is still to come", "upcoming event",
            "upcoming meeting", "upcoming conference", "upcoming roundtable", "upcoming dialogue", "upcoming session",
        ],
        months: &[
            ("january", 1), ("february", 2), ("march", 3), ("april", 4), ("may", 5), ("june", 6), ("july", 7),
            ("august", 8), ("september", 9), ("october", 10), ("november", 11), ("december", 12),
        ],
        between: &["to", "until", "through"],
        inside: &["of", "th", "st", "nd", "rd", "the", "on"],
        numeric: &[],
    }),
    ("fr", Words {
        vague: &["ici", "cliquez ici", "cliquer ici", "lien", "ce lien", "en savoir plus", "lire la suite", "plus", "cette page"],
        upcoming: &[
            "aura lieu", "auront lieu", "se tiendra", "se tiendront", "se déroulera", "réunion à venir", "conférence à venir",
            "événement à venir", "prochaine réunion", "prochaine conférence",
        ],
        months: &[
            ("janvier", 1), ("février", 2), ("mars", 3), ("avril", 4), ("mai", 5), ("juin", 6), ("juillet", 7), ("août", 8),
            ("aout", 8), ("septembre", 9), ("octobre", 10), ("novembre", 11), ("décembre", 12),
        ],
        between: &["au", "à"],
        inside: &["er", "le", "de"],
        numeric: &['/', '.'],
    }),
    ("es", Words {
        vague: &[
            "aquí", "haga clic aquí", "haz clic aquí", "pulse aquí", "clic aquí", "enlace", "este enlace", "más", "leer más",
            "más información", "esta página",
        ],
        upcoming: &[
            "se celebrará", "se celebrarán", "tendrá lugar", "tendrán lugar", "se llevará a cabo", "próxima reunión",
            "próxima conferencia", "próximo evento", "próximo diálogo",
        ],
        months: &[
            ("enero", 1), ("febrero", 2), ("marzo", 3), ("abril", 4), ("mayo", 5), ("junio", 6), ("julio", 7), ("agosto", 8),
            ("septiembre", 9), ("setiembre", 9), ("octubre", 10), ("noviembre", 11), ("diciembre", 12),
        ],
        between: &["al", "a", "hasta"],
        inside: &["de", "del", "el", "º"],
        numeric: &['/'],
    }),
    ("ru", Words {
        vague: &[
            "здесь", "тут", "сюда", "нажмите здесь", "нажмите сюда", "ссылка", "эта ссылка", "по ссылке", "по этой ссылке",
            "подробнее", "далее", "эта страница",
        ],
        upcoming: &[
            "состоится", "состоятся", "будет проходить", "будет проведен*", "пройдет", "пройдут", "предстоящ* встреч*",
            "предстоящ* собрани*", "предстоящ* конференци*", "предстоящ* мероприяти*", "предстоящ* круглый", "предстоящ* диалог*",
        ],
        months: &[
            ("января", 1), ("январь", 1), ("январе", 1), ("февраля", 2), ("февраль", 2), ("феврале", 2), ("марта", 3), ("март", 3),
            ("марте", 3), ("апреля", 4), ("апрель", 4), ("апреле", 4), ("мая", 5), ("май", 5), ("мае", 5), ("июня", 6),
            ("июнь", 6), ("июне", 6), ("июля", 7), ("июль", 7), ("июле", 7), ("августа", 8), ("август", 8), ("августе", 8),
            ("сентября", 9), ("сентябрь", 9), ("сентябре", 9), ("октября", 10), ("октябрь", 10), ("октябре", 10),
            ("ноября", 11), ("ноябрь", 11), ("ноябре", 11), ("декабря", 12), ("декабрь", 12), ("декабре", 12),
        ],
        between: &["по", "до"],
        inside: &["го", "е"],
        numeric: &['.'],
    }),
    ("ar", Words {
        vague: &[
            "هنا", "اضغط هنا", "انقر هنا", "اضغطوا هنا", "رابط", "الرابط", "هذا الرابط", "المزيد", "اقرأ المزيد", "هذه الصفحة",
        ],
        upcoming: &[
            "سيعقد", "ستعقد", "سينعقد", "ستنعقد", "سيقام", "ستقام", "سيجري", "الاجتماع المقبل", "الاجتماع القادم", "المؤتمر المقبل",
            "المؤتمر القادم", "الحدث القادم", "الحوار القادم",
        ],
        months: &[
            ("يناير", 1), ("فبراير", 2), ("مارس", 3), ("أبريل", 4), ("ابريل", 4), ("مايو", 5), ("يونيو", 6), ("يونيه", 6),
            ("يوليو", 7), ("يوليه", 7), ("أغسطس", 8), ("اغسطس", 8), ("سبتمبر", 9), ("أكتوبر", 10), ("اكتوبر", 10), ("نوفمبر", 11),
            ("ديسمبر", 12), ("كانون الثاني", 1), ("شباط", 2), ("آذار", 3), ("نيسان", 4), ("أيار", 5), ("حزيران", 6), ("تموز", 7),
            ("آب", 8), ("أيلول", 9), ("تشرين الأول", 10), ("تشرين الثاني", 11), ("كانون الأول", 12),
        ],
        between: &["إلى", "الى", "حتى"],
        inside: &["من", "عام", "سنة", "يوم"],
        numeric: &['/'],
    }),
    ("zh", Words {
        vague: &["这里", "此处", "点击这里", "点击此处", "请点击这里", "请点击此处", "链接", "此链接", "更多", "了解更多", "本页"],
        upcoming: &["即将举行", "即将召开", "即将举办", "将于…举行", "将于…召开", "将举行", "将召开", "将在…举行"],
        months: &[],
        between: &["至", "到"],
        inside: &[],
        numeric: &[],
    }),
];
