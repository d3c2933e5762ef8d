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
    }),
    ("fr", Words {
        vague: &["ici", "cliquez ici", "cliquer ici", "lien", "ce lien", "en savoir plus", "lire la suite", "plus", "cette page"],
        upcoming: &[
            "aura lieu", "auront lieu", "se tiendra", "se tiendront", "se déroulera", "réunion à venir", "conférence à venir",
            "événement à venir", "prochaine réunion", "prochaine conférence",
        ],
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
    }),
    ("ar", Words {
        vague: &[
            "هنا", "اضغط هنا", "انقر هنا", "اضغطوا هنا", "رابط", "الرابط", "هذا الرابط", "المزيد", "اقرأ المزيد", "هذه الصفحة",
        ],
        upcoming: &[
            "سيعقد", "ستعقد", "سينعقد", "ستنعقد", "سيقام", "ستقام", "سيجري", "الاجتماع المقبل", "الاجتماع القادم", "المؤتمر المقبل",
            "المؤتمر القادم", "الحدث القادم", "الحوار القادم",
        ],
    }),
    ("zh", Words {
        vague: &["这里", "此处", "点击这里", "点击此处", "请点击这里", "请点击此处", "链接", "此链接", "更多", "了解更多", "本页"],
        upcoming: &["即将举行", "即将召开", "即将举办", "将于…举行", "将于…召开", "将举行", "将召开", "将在…举行"],
    }),
];
