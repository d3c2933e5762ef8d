//! The words of English.

use super::tables::{
    Dates, Language, LanguageWords, Letters, Numbers, Quantities, Tense, Weekdays, Written, Years,
};

#[rustfmt::skip]
pub(super) static ENGLISH: Language = Language {
    tag: "en",
    words: LanguageWords {
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
        small: &[
            "the", "of", "and", "to", "in", "is", "that", "for", "it", "with", "as", "was", "on", "be", "by", "this", "are", "from",
            "at", "or", "an", "which", "not", "have", "has", "had", "its", "their", "they", "these", "those", "will", "were",
            "been", "can", "when", "who", "we", "you", "your", "what", "how", "if", "than", "into", "other", "all", "only", "also",
            "there", "about", "every", "do", "does",
        ],
        translation: &["translation"],
        before_months: &["in", "since", "until", "by", "early", "late", "mid", "every", "each"],
        unfinished: &[
            "to be translated", "translate this", "translation needed", "needs translation", "not translated yet", "not yet
            translated", "translation missing", "text to come", "insert text here", "placeholder", "coming soon",
        ],
    },
    weeks: &[
        ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
        ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
    ],
    other_weeks: &[
        ["mon", "tues", "wed", "thurs", "fri", "sat", "sun"],
    ],
    weekdays: Weekdays {
        before: &["the"],
        behind: &[],
        joins: &["and", "or"],
        letters: Letters::Capital,
        names: &[("the", "sun")],
        prepositions: None,
        governing: &[],
        homonym: None,
        signs: None,
    },
    dates: Dates {
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
    },
    tense: Tense {
        lang: "en",
        papers: &[
            "report", "reports", "record", "records", "outcome", "outcomes", "result", "results", "programme", "program", "page", "site",
            "website", "video", "recording", "recordings", "pledges", "document", "documents", "minutes", "summary", "statement",
            "declaration", "speech", "speeches", "agenda", "decisions", "conclusions", "follow", "photos", "list", "figures",
        ],
        verbs: &[
            "will be held", "will take place", "will be hosted", "will be organized", "will be organised", "will be convened",
            "will open", "will begin", "will start", "will kick off", "will run", "will meet", "will close", "will be opened", "will happen",
            "is to be held", "is to take place", "is going to be held", "is going to take place", "is being held", "is held",
            "takes place", "take place", "is taking place", "are taking place", "are held", "are being held", "is scheduled for",
            "is scheduled to", "are scheduled for", "is planned for", "is due to", "is set to", "is set for", "is expected to", "is about to",
        ],
        subjects: &[
            "will bring together", "will gather", "will discuss", "will adopt", "will launch", "will address", "will feature",
            "will focus on", "will present", "will welcome", "will consider", "will look at", "will examine", "will last",
            "will be attended", "will be chaired", "will be moderated", "will be streamed", "will be broadcast", "will be webcast",
            "will hear", "will be online", "will be hybrid", "will be in", "is coming up", "is approaching", "is still to come", "is under way", "is underway",
            "opens on", "opens in", "opens at", "opens today", "opens tomorrow", "begins on", "begins in", "begins at", "begins today",
            "starts on", "starts in", "starts at", "starts today", "is open for registration", "is open to registration", "is upcoming",
        ],
        objects: &[
            "^ register for", "^ register now for", "please register for", "can register for", "still register for", "^ sign up for",
            "can sign up for", "still sign up for", "^ join us at", "^ join us for", "^ join us on", "please join us at", "see you at",
            "look forward to", "looking forward to", "forward to seeing you at", "forward to meeting you at", "forward to welcoming you to",
            "forward to welcoming you at", "upcoming", "forthcoming", "registration is open for", "registration is now open for",
            "do not miss", "don't miss", "you are invited to", "will open", "will attend", "will host",
        ],
        whole: &[
            "registration for ~ @ ~ is open", "registration for ~ @ ~ is now open", "registration for ~ @ ~ opens",
            "registration for ~ @ ~ closes", "registration for ~ @ ~ will open", "registration for ~ @ ~ will close",
        ],
        deadlines: &[
            "is open until", "are open until", "remains open until", "stays open until", "is open to", "closes on", "close on", "closes at",
            "will close on", "ends on", "runs until", "^ apply by", "^ reply by", "^ register by", "^ submit by", "^ respond by",
            "please apply by", "please reply by", "please register by", "please submit by", "please respond by", "can apply until",
            "can still apply until", "is accepted until", "are accepted until", "can be submitted until", "must be submitted by",
            "you have until", "fill in the form by",
        ],
        times: &[
            "at", "during", "in", "before", "ahead of", "prior to", "until", "in preparation for", "in the margins of",
            "on the sidelines of", "in the course of", "on",
        ],
        futures: &["will"], beginnings: &[], endings: &[], no_futures: &[],
        auxiliaries: &["will"],
        passives: &["be", "also", "then", "been"],
        light: &[
            "the", "a", "an", "and", "on", "in", "at", "from", "to", "until", "by", "of", "during", "before", "ahead", "prior", "as", "part",
            "which", "that", "itself", "also", "now", "then", "online", "next", "later", "monday", "tuesday", "wednesday", "thursday",
            "friday", "saturday", "sunday", "margins", "sidelines", "course", "framework", "between", "this", "year", "spring",
            "summer", "autumn", "winter", "early", "late", "mid", "am", "pm", "session", "day", "days", "two", "three", "four", "our",
            "annual", "ministerial", "first", "second", "opening", "end", "beginning", "coming", "week", "month",
        ],
        begins: &["and", "but", "please", "so", "or"],
        joined: &[],
        relatives: &["which", "that", "who"],
        before: &[
            "of", "after", "before", "since", "following", "to", "from", "for", "about", "on", "at", "in", "during", "by", "with", "until",
            "like", "than", "if", "whether", "that", "unlike", "beyond", "behind", "despite",
        ],
        only_first: false,
        cancels: &["not", "never", "to", "would", "had", "was", "were", "longer", "did", "could", "how"],
        leaves: &[
            "annually", "usually", "always", "normally", "again", "next time", "another", "whenever", "regularly",
            "next edition", "next session", "next conference", "next meeting", "next roundtable", "follow - up",
        ],
        each: &["every", "each"],
        units: &[
            "year", "month", "week", "spring", "summer", "autumn", "fall", "winter", "day", "two", "three", "four", "five", "other", "second", "half", "time", "quarter",
        ],
        stops: &[
            "that", "what", "which", "who", "whom", "whose", "where", "made", "given", "said", "taken", "announced", "adopted",
            "agreed", "signed", "presented", "reached", "set", "raised", "discussed", "decided", "issued", "begun", "submitted", "received",
            "launched", "shared", "held", "as", "after", "of", "since", "described", "shown", "pledged", "remain", "because", "from", "delivered",
        ],
        leap: 4,
    },
    numbers: Numbers {
        scales: &[
            ("hundred", 2), ("thousand", 3), ("thousands", 3), ("million", 6), ("millions", 6), ("mn", 6), ("billion", 9),
            ("billions", 9), ("bn", 9), ("trillion", 12), ("trillions", 12), ("tn", 12), ("lakh", 5), ("crore", 7),
        ],
        words: &[],
        joins: &[],
    },
    quantities: Quantities {
        clock: &["am", "pm", "a", "p", "utc", "century"],
        hours: &[],
        converted: &[
            "mile", "miles", "mph", "mi", "foot", "feet", "ft", "inch", "inches", "pound", "pounds", "lb", "lbs", "yard", "yards", "gallon",
            "gallons", "acre", "acres", "ounce", "ounces", "oz", "fahrenheit",
        ],
        about: &[],
        of: &[],
        and: &["and"],
        units: &[],
        times: ["minute minutes min", "hour hours hourly", "day days daily", "week weeks weekly", "month months monthly", "year years yearly annual"],
    },
    written: Written {
        months: [
            &["jan"], &["feb"], &["mar"], &["apr"], &["may"], &["jun"],
            &["jul"], &["aug"], &["sep"], &["oct"], &["nov"], &["dec"],
        ],
        fillers: &[
            "of", "the", "from", "st", "nd", "rd", "th", "on", "am", "monday", "tuesday", "wednesday", "thursday", "friday",
            "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
        ],
        signs: "",
        between: &[" to ", " until ", " till "],
    },
    years: Years {
        deadlines: &[
            "deadline", "no later than", "not later than", "closing date", "closes on", "due by", "submit by", "register by",
            "apply by", "at the latest", "submitted by", "received by", "until",
        ],
        returns: &["every year", "each year", "annually", "annual", "world day", "international day", "day is celebrated"],
    },
};
