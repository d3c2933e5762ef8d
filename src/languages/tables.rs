//! What is known of a language.
//!
//! Everything is in small letters and without vowel signs, as [`fold`](crate::check::words::fold) makes it.

/// The names of seven days, from Monday.
pub type Week = [&'static str; 7];

/// A language whose words are known.
pub struct Language {
    /// The first part of its tag.
    pub tag: &'static str,
    /// Words of links, events and dates.
    pub words: LanguageWords,
    /// The days of the week, as they are written beside a date.
    pub weeks: &'static [Week],
    /// The same in other spellings.
    pub other_weeks: &'static [Week],
    /// Its words around the days of the week.
    pub weekdays: Weekdays,
    /// Its phrases for the time at which something is held.
    pub dates: Dates,
    /// Its phrases for something that continues or is in the future.
    pub tense: Tense,
    /// Its words for numbers.
    pub numbers: Numbers,
    /// Its words around numbers.
    pub quantities: Quantities,
    /// How it writes dates by hand.
    pub written: Written,
    /// How it says whether a day has a year.
    pub years: Years,
}

/// The words around a weekday that is beside a date.
pub struct Weekdays {
    /// Words between a weekday and the date behind it: `Tuesday, the 3rd of March`.
    pub before: &'static [&'static str],
    /// Words between a date and the weekday behind it: `3 марта 2027 года (среда)`.
    pub behind: &'static [&'static str],
    /// Words between two of several weekdays.
    pub joins: &'static [&'static str],
    /// How a weekday differs from other words with its letters.
    pub letters: Letters,
    /// Words, each before a weekday, that make another name of both: `The Sun`.
    pub names: &'static [(&'static str, &'static str)],
    /// The word that is before each weekday of the first of the `weeks`, if it depends on the day: `во вторник`.
    pub prepositions: Option<Week>,
    /// Words of a place or a time before such a weekday.
    pub governing: &'static [&'static str],
    /// A weekday of the other weeks that is another word, too, except behind a word of a time: its number.
    pub homonym: Option<usize>,
    /// How they are written without spaces.
    pub signs: Option<Signs>,
}

/// The first letters of weekdays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Letters {
    /// Any.
    Any,
    /// Always a capital.
    Capital,
    /// A capital only at the beginning of a sentence; elsewhere, it is the name of something else.
    Small,
}

/// Weekdays that are written without spaces: `3日（星期二）`.
pub struct Signs {
    /// Signs of a day behind its number.
    pub days: &'static [&'static str],
    /// Words before the sign of a weekday.
    pub week: &'static [&'static str],
    /// The signs of the weekdays.
    pub names: Week,
    /// Another sign of the last weekday.
    pub last: &'static str,
}

/// Words around numbers in digits.
pub struct Quantities {
    /// Behind a number that is an hour, minutes, a month or a century, which other languages write in another way.
    pub clock: &'static [&'static str],
    /// Before the number of an hour or of its minutes.
    pub hours: &'static [&'static str],
    /// Units that a translation replaces by others.
    pub converted: &'static [&'static str],
    /// Between a number and its magnitude: `40 多万`.
    pub about: &'static [&'static str],
    /// Between two magnitudes: `miles de millones`.
    pub of: &'static [&'static str],
    /// Between two parts of a number with magnitudes.
    pub and: &'static [&'static str],
    /// Magnitudes that are parts of units, with the other parts: `千米`.
    pub units: &'static [(&'static str, &'static [&'static str])],
    /// Words for minutes, hours, days, weeks, months and years, with spaces between them; `*` stands for any ending.
    pub times: [&'static str; 6],
}

/// Values by words; `*` at the end of a word stands for any ending.
pub type Values<T> = &'static [(&'static str, T)];

/// Words for numbers.
pub struct Numbers {
    /// Magnitudes behind a number, as CLDR's compact formats have them, with their powers of ten.
    pub scales: Values<i32>,
    /// Numbers in words, up to a hundred, of languages whose numbers nothing reads whole (`spelled`).
    pub words: Values<u32>,
    /// Words that join the parts of a number in words.
    pub joins: &'static [&'static str],
}

/// How dates are written by hand.
pub struct Written {
    /// The months, by the first letters of their names.
    pub months: [&'static [&'static str]; 12],
    /// Words inside a date that say nothing of it.
    pub fillers: &'static [&'static str],
    /// Signs behind the numbers of a date.
    pub signs: &'static str,
    /// What stands between two dates, with the spaces around it.
    pub between: &'static [&'static str],
}

/// What is said of a day without a year.
pub struct Years {
    /// That it is the last day for something.
    pub deadlines: &'static [&'static str],
    /// That it comes each year.
    pub returns: &'static [&'static str],
}

/// The words of a language.
pub struct LanguageWords {
    /// Link texts that do not describe the target.
    pub vague: &'static [&'static str],
    /// Phrases for an event in the future; `*` stands for any ending, `…` for any words.
    pub upcoming: &'static [&'static str],
    /// Names of months in every form that is written beside a day or a year; names of two words too.
    pub months: &'static [(&'static str, u8)],
    /// Words between two days of a span.
    pub between: &'static [&'static str],
    /// Small words inside a date, and endings of a day.
    pub inside: &'static [&'static str],
    /// Marks between day, month and year in digits, where the day comes first.
    pub numeric: &'static [char],
    /// Small words that nearly every sentence has.
    pub small: &'static [&'static str],
    /// Words for a translation, which stand alone where one is to come.
    pub translation: &'static [&'static str],
    /// Words before a month that is named without a day or a year: `in March`.
    pub before_months: &'static [&'static str],
    /// What stands in place of a text that is not written or translated yet.
    pub unfinished: &'static [&'static str],
}

/// Phrases for when an entry is held, and by when a form is filled in; apostrophes are words of their own.
pub struct Dates {
    /// Whether words are between spaces.
    pub spaced: bool,
    /// Whether the verb comes before its subject.
    pub verb_first: bool,
    /// Whether a subject without an article may be any of its kind.
    pub needs_determiner: bool,
    /// Words before the date of an entry and a colon.
    pub labels: &'static [&'static str],
    /// Words before a subject that refer to this event.
    pub determiners: &'static [&'static str],
    /// Kinds of events; one that the title has excludes the others.
    pub nouns: &'static [&'static str],
    /// Words for any event.
    pub events: &'static [&'static str],
    /// Words that stand for the subject in the first sentence.
    pub pronouns: &'static [&'static str],
    /// Verbs for "is held".
    pub verbs: &'static [&'static str],
    /// Beginnings of such sentences without a subject.
    pub meetings: &'static [&'static str],
    /// Words around a date without a meaning of their own.
    pub glue: &'static [&'static str],
    /// Words of another event, or of another date of this one.
    pub doubts: &'static [&'static str],
    /// Requests to a reader with a deadline, and the words before them.
    pub asks: &'static [&'static str],
    /// Words before the day of a deadline.
    pub by: &'static [&'static str],
    /// Beginnings of sentences that name a deadline.
    pub deadlines: &'static [&'static str],
}

/// Phrases about an event or a form that continues or is in the future; the signs of `tense::patterns` are used in patterns.
pub struct Tense {
    /// The first part of the language's tag.
    pub lang: &'static str,
    /// Papers, pages and results: a link with such a word is not about the event itself.
    pub papers: &'static [&'static str],
    /// Verbs before or after an event: `will be held`.
    pub verbs: &'static [&'static str],
    /// Verbs with the event as their subject.
    pub subjects: &'static [&'static str],
    /// Verbs or requests before the event: `register for`.
    pub objects: &'static [&'static str],
    /// Patterns that name the event themselves.
    pub whole: &'static [&'static str],
    /// What comes before the last day of a form: `open until`.
    pub deadlines: &'static [&'static str],
    /// Words between a verb of the future and an event at which something is done: `at`, `before`.
    pub times: &'static [&'static str],
    /// Verbs of the future.
    pub futures: &'static [&'static str],
    /// Beginnings of verbs of the future.
    pub beginnings: &'static [&'static str],
    /// Endings of verbs of the future.
    pub endings: &'static [&'static str],
    /// Words that only look like verbs of the future, by their beginnings, and verbs of lasting states.
    pub no_futures: &'static [&'static str],
    /// Verbs of the future that need another verb.
    pub auxiliaries: &'static [&'static str],
    /// Words after which a participle is part of the verb.
    pub passives: &'static [&'static str],
    /// Words without a meaning of their own between a verb and an event.
    pub light: &'static [&'static str],
    /// Words after which a clause begins.
    pub begins: &'static [&'static str],
    /// Letters that are written together with the word after them.
    pub joined: &'static [char],
    /// Words that make the event before them the subject.
    pub relatives: &'static [&'static str],
    /// Words before an event that make something else the subject.
    pub before: &'static [&'static str],
    /// Whether a subject is always at the beginning of its clause.
    pub only_first: bool,
    /// Words before a verb that cancel its meaning.
    pub cancels: &'static [&'static str],
    /// Phrases about something repeated; a sentence with one is not checked.
    pub leaves: &'static [&'static str],
    /// Words before a time that make it a repeated one: `every`.
    pub each: &'static [&'static str],
    /// Such times, beside months and numbers.
    pub units: &'static [&'static str],
    /// Words of another clause.
    pub stops: &'static [&'static str],
    /// How many words may be between a verb and its end.
    pub leap: usize,
}
