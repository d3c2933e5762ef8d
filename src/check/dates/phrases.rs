//! How the six languages say that an entry is held, and by when a form is filled in.
//!
//! Everything is folded as [`words`](super::super::words) does it, apostrophes are words of their own.

/// Phrases of a language.
pub struct Phrases {
    /// Whether words stand between spaces.
    pub spaced: bool,
    /// Whether the verb stands before its subject.
    pub verb_first: bool,
    /// Whether a subject without an article may be any of its kind.
    pub needs_determiner: bool,
    /// Words before the date of an entry and a colon.
    pub labels: &'static [&'static str],
    /// Words before a subject that make it this one.
    pub determiners: &'static [&'static str],
    /// Kinds of events; one that the title has excludes the others.
    pub nouns: &'static [&'static str],
    /// Words for any event.
    pub events: &'static [&'static str],
    /// Words that stand for the subject in the first sentence.
    pub pronouns: &'static [&'static str],
    /// That something is held.
    pub verbs: &'static [&'static str],
    /// Beginnings of sentences that say it without a subject.
    pub meetings: &'static [&'static str],
    /// Words around a date that say nothing.
    pub glue: &'static [&'static str],
    /// Words of another event, or of another date of this one.
    pub doubts: &'static [&'static str],
    /// What a reader is asked to do by a deadline, and the words before it.
    pub asks: &'static [&'static str],
    /// Words before the day that is asked for.
    pub by: &'static [&'static str],
    /// Beginnings of sentences that name a deadline.
    pub deadlines: &'static [&'static str],
}

/// The phrases of a language by the first part of its tag.
pub fn of(lang: &str) -> Option<&'static Phrases> {
    TABLES.iter().find(|(known, _)| *known == lang).map(|(_, phrases)| phrases)
}

/// Days of the week, from Monday.
pub const WEEKDAYS: [[&str; 7]; 7] = [
    ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
    ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"],
    ["понедельник", "вторник", "среда", "четверг", "пятница", "суббота", "воскресенье"],
    ["понедельник", "вторник", "среду", "четверг", "пятницу", "субботу", "воскресенье"],
    ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
    ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
];

#[rustfmt::skip]
static TABLES: [(&str, Phrases); 6] = [
    ("en", Phrases {
        spaced: true, verb_first: false, needs_determiner: true,
        labels: &["date", "dates", "when", "date and time", "date and place", "event date", "event dates", "save the date"],
        determiners: &["the", "this", "our", "the annual", "this year ' s"],
        nouns: &[
            "conference", "roundtable", "round table", "meeting", "workshop", "webinar", "forum", "summit", "assembly", "symposium",
            "seminar", "session", "hearing", "dialogue", "congress", "hackathon", "consultation", "course", "training", "gathering",
        ],
        events: &["event"],
        pronouns: &["it"],
        verbs: &[
            "will be held", "will take place", "takes place", "took place", "was held", "is held", "is being held", "will run",
            "runs", "ran", "meets", "met", "will meet", "opens", "opened", "will open", "begins", "began", "will begin", "starts",
            "will start", "is", "was", "will be", "is celebrated", "is scheduled for", "is planned for", "is to be held",
        ],
        meetings: &["we meet", "join us", "save the date", "we will meet"],
        glue: &["from", "on", "the", "of", "between", "to"],
        doubts: &[
            "previous", "last", "next", "first", "second", "third", "another", "other", "former", "ago", "originally", "postponed",
            "moved", "canceled", "cancelled", "instead", "since", "until", "before", "after", "updated", "published", "preparatory",
            "side", "dinner", "reception", "registration", "segment", "not",
        ],
        asks: &[
            "apply", "register", "submit", "reply", "respond", "answer", "send", "please apply", "please register", "please submit",
            "please reply", "please respond", "please send", "fill in",
        ],
        by: &["by", "no later than", "not later than", "until", "before"],
        deadlines: &[
            "the deadline is", "deadline :", "applications close on", "the call closes on", "the form closes on", "registration closes on", "submissions close on", "the closing date is", "open until",
        ],
    }),
    ("fr", Phrases {
        spaced: true, verb_first: false, needs_determiner: true,
        labels: &["date", "dates", "quand", "date et heure", "date et lieu", "retenez la date", "à vos agendas"],
        determiners: &["la", "le", "l '", "cette", "ce", "cet", "notre"],
        nouns: &[
            "conférence", "table ronde", "réunion", "atelier", "webinaire", "forum", "sommet", "assemblée", "symposium", "colloque",
            "séminaire", "session", "audition", "dialogue", "congrès", "hackathon", "consultation", "cours", "formation", "rencontre",
        ],
        events: &["événement", "évènement", "manifestation"],
        pronouns: &["elle", "il"],
        verbs: &[
            "se tiendra", "aura lieu", "a lieu", "a eu lieu", "se tient", "s ' est tenue", "s ' est tenu", "s ' ouvre", "s ' ouvrira",
            "se déroulera", "se déroule", "s ' est déroulée", "s ' est déroulé", "commence", "commencera", "débute", "débutera", "est prévue",
            "est prévu",
        ],
        meetings: &["rendez - vous", "rejoignez - nous", "retenez la date"],
        glue: &["du", "le", "au", "les", "de", "des", "la"],
        doubts: &[
            "précédente", "précédent", "dernière", "dernier", "prochaine", "prochain", "première", "premier", "autre", "reportée",
            "reporté", "annulée", "annulé", "initialement", "depuis", "avant", "après", "préparatoire", "dîner", "inscription", "pas",
        ],
        asks: &["répondez", "inscrivez", "envoyez", "remplissez", "candidatez", "postulez", "veuillez répondre"],
        by: &["avant le", "jusqu ' au", "au plus tard le", "d ' ici au", "d ' ici le"],
        deadlines: &[
            "la date limite est le", "date limite : le", "date limite :", "l ' appel se termine le", "le délai expire le",
            "les inscriptions se terminent le",
        ],
    }),
    ("es", Phrases {
        spaced: true, verb_first: false, needs_determiner: true,
        labels: &["fecha", "fechas", "cuándo", "fecha y hora", "fecha y lugar", "reserve la fecha", "reserva la fecha"],
        determiners: &["la", "el", "esta", "este", "nuestra", "nuestro"],
        nouns: &[
            "conferencia", "mesa redonda", "reunión", "taller", "seminario web", "seminario", "foro", "cumbre", "asamblea", "simposio",
            "sesión", "audiencia", "diálogo", "congreso", "hackatón", "consulta", "curso", "encuentro", "jornada",
        ],
        events: &["evento", "acto"],
        pronouns: &["ella"],
        verbs: &[
            "se celebrará", "se celebró", "se celebra", "tendrá lugar", "tiene lugar", "tuvo lugar", "comienza", "comenzará", "empieza",
            "empezará", "se inaugura", "se llevará a cabo", "se llevó a cabo", "está prevista para", "está previsto para", "es", "será",
        ],
        meetings: &["nos reunimos", "reserve la fecha", "acompáñenos"],
        glue: &["del", "el", "al", "de", "la", "los", "días"],
        doubts: &[
            "anterior", "última", "último", "próxima", "próximo", "primera", "primer", "otra", "otro", "aplazó", "aplazada", "aplazado",
            "cancelado", "cancelada", "inicialmente", "desde", "antes", "después", "preparatorio", "preparatoria", "cena",
            "inscripción", "no",
        ],
        asks: &["responda", "envíe", "inscríbase", "rellene", "solicite", "responde", "envía"],
        by: &["antes del", "hasta el", "a más tardar el"],
        deadlines: &[
            "el plazo vence el", "el plazo termina el", "fecha límite :", "la fecha límite es el", "la convocatoria cierra el",
            "responda antes del", "envíe antes del", "inscríbase antes del", "solicite antes del",
        ],
    }),
    ("ru", Phrases {
        spaced: true, verb_first: false, needs_determiner: false,
        labels: &["дата", "даты", "когда", "дата и время", "дата и место", "сроки проведения", "дата проведения", "время проведения"],
        determiners: &["эта", "этот", "это", "наша", "наш", "данный", "данная"],
        nouns: &[
            "конференция", "круглый стол", "встреча", "собрание", "совещание", "семинар", "вебинар", "форум", "саммит", "ассамблея",
            "симпозиум", "сессия", "слушание", "диалог", "конгресс", "хакатон", "консультация", "курс", "практикум", "заседание",
        ],
        events: &["мероприятие", "событие"],
        pronouns: &["она", "он", "оно"],
        verbs: &[
            "состоится", "состоялась", "состоялся", "состоялось", "пройдет", "пройдёт", "прошла", "прошел", "прошёл", "прошло",
            "проходит", "проводится", "будет проходить", "открывается", "откроется", "начинается", "начнется", "начнётся",
            "будет проведена", "будет проведен", "будет проведено",
        ],
        meetings: &["мы встречаемся", "ждем вас", "ждём вас"],
        glue: &["с", "со", "по", "в", "во", "года", "г", "году", "—", "–", "-"],
        doubts: &[
            "предыдущая", "предыдущий", "прошлая", "прошлый", "следующая", "следующий", "первая", "первый", "другая", "другой",
            "перенесена", "перенесен", "перенесено", "отменена", "отменен", "изначально", "до", "после", "ужин", "регистрация", "не",
        ],
        asks: &["ответьте", "отправьте", "зарегистрируйтесь", "заполните", "подайте", "пришлите"],
        by: &["до", "не позднее"],
        deadlines: &["срок подачи —", "срок подачи –", "срок подачи :", "срок подачи", "последний день —", "крайний срок —", "прием заявок до"],
    }),
    ("ar", Phrases {
        spaced: true, verb_first: true, needs_determiner: false,
        labels: &["التاريخ", "الموعد", "متى", "التاريخ والوقت", "التاريخ والمكان", "الزمان"],
        determiners: &["هذا", "هذه"],
        nouns: &[
            "المؤتمر", "المائدة المستديرة", "الاجتماع", "ورشة العمل", "الندوة", "المنتدى", "القمة", "الجمعية", "الدورة", "الجلسة",
            "الحوار", "الملتقى", "الهاكاثون",
        ],
        events: &["الحدث", "الفعالية"],
        pronouns: &[],
        verbs: &[
            "ستعقد", "سيعقد", "يعقد", "تعقد", "عقد", "عقدت", "انعقد", "انعقدت", "ستنعقد", "سينعقد", "سيقام", "ستقام", "يقام", "تقام",
            "أقيم", "أقيمت", "يبدأ", "تبدأ", "سيبدأ", "ستبدأ", "يفتتح", "تفتتح",
        ],
        meetings: &[],
        glue: &["من", "في", "يوم", "إلى", "عام"],
        doubts: &[
            "السابق", "السابقة", "الماضي", "الماضية", "المقبل", "المقبلة", "القادم", "القادمة", "الأول", "الأولى", "آخر", "أخرى",
            "تأجل", "تأجلت", "ألغي", "قبل", "بعد", "منذ", "حتى", "العالمي", "العالمية", "التحضيري", "التحضيرية", "لا",
        ],
        asks: &["أجيبوا", "أرسلوا", "سجلوا", "قدموا", "يرجى الرد", "يرجى التسجيل"],
        by: &["قبل", "حتى", "في موعد أقصاه"],
        deadlines: &["آخر موعد هو", "الموعد النهائي هو", "آخر موعد :", "الموعد النهائي :", "ينتهي التسجيل في"],
    }),
    ("zh", Phrases {
        spaced: false, verb_first: false, needs_determiner: false,
        labels: &["日期", "时间", "会议日期", "会议时间", "活动日期", "活动时间", "举办时间", "举行日期", "日期和地点"],
        determiners: &["本次", "本届", "此次", "这次", "該", "该", "本"],
        nouns: &["圆桌会议", "研讨会", "论坛", "峰会", "大会", "讲习班", "座谈会", "对话", "会议", "讲座", "培训", "听证会", "网络研讨会"],
        events: &["活动"],
        pronouns: &[],
        verbs: &["举行", "召开", "举办", "开幕", "舉行", "召開", "進行", "进行"],
        meetings: &[],
        glue: &["年", "的"],
        doubts: &["上", "下", "前", "后", "另", "原", "首", "曾", "未"],
        asks: &[],
        by: &[],
        deadlines: &["截止日期为", "截止日期：", "截止日期是", "截止时间为", "截止时间：", "申请截止日期为", "报名截止日期为"],
    }),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::words::fold;

    #[test]
    fn phrases_are_folded() {
        for (lang, phrases) in &TABLES {
            let lists =
                [phrases.labels, phrases.nouns, phrases.events, phrases.verbs, phrases.doubts, phrases.asks];
            for phrase in lists.into_iter().flatten() {
                for word in phrase.split(' ').filter(|word| word.chars().any(char::is_alphabetic)) {
                    assert_eq!(fold(word), word, "{lang}");
                }
            }
        }
        assert!(of("de").is_none());
    }
}
