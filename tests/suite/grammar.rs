//! Dates and ranges in six languages: every style, every pair of precisions and every month, against the grammar of each
//! language, written here without the program's patterns.

use crate::site_test::SiteTest;

/// A date as precise as it is known.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
struct Known(i32, Option<usize>, Option<usize>);

/// What a language calls months (beside a day, and alone) and weekdays, Sunday first.
struct Names {
    tag: &'static str,
    months: [&'static str; 12],
    alone: Option<[&'static str; 12]>,
    days: [&'static str; 7],
}

#[rustfmt::skip]
const LANGUAGES: [Names; 6] = [
    Names {
        tag: "en",
        months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        alone: None,
        days: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
    },
    Names {
        tag: "fr",
        months: ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
        alone: None,
        days: ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
    },
    Names {
        tag: "es",
        months: ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
        alone: None,
        days: ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"],
    },
    Names {
        tag: "ru",
        months: ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"],
        alone: Some(["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"]),
        days: ["воскресенье", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота"],
    },
    Names {
        tag: "ar",
        months: ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"],
        alone: None,
        days: ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"],
    },
    Names {
        tag: "zh",
        months: ["1月", "2月", "3月", "4月", "5月", "6月", "7月", "8月", "9月", "10月", "11月", "12月"],
        alone: None,
        days: ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"],
    },
];

/// The day of the week by Sakamoto's method, Sunday first.
fn weekday(year: i32, month: usize, day: usize) -> usize {
    let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
    let year = usize::try_from(if month < 3 { year - 1 } else { year }).unwrap();
    (year + year / 4 - year / 100 + year / 400 + shifts[month - 1] + day) % 7
}

impl Names {
    fn beside(&self, month: usize) -> &str {
        self.months[month - 1]
    }

    fn alone(&self, month: usize) -> &str {
        self.alone.unwrap_or(self.months)[month - 1]
    }

    fn day(&self, day: usize) -> String {
        if self.tag == "fr" && day == 1 { "1er".to_owned() } else { day.to_string() }
    }

    /// Day and month, without a year.
    fn day_of_month(&self, month: usize, day: usize) -> String {
        let (day, month) = (self.day(day), self.beside(month));
        match self.tag {
            "es" => format!("{day} de {month}"),
            "zh" => format!("{month}{day}日"),
            _ => format!("{day} {month}"),
        }
    }

    /// Adds the year that belongs to a day or a month.
    fn in_year(&self, what: &str, year: i32) -> String {
        match self.tag {
            "es" => format!("{what} de {year}"),
            "ru" => format!("{what} {year} года"),
            "zh" => format!("{year}年{what}"),
            _ => format!("{what} {year}"),
        }
    }

    fn date(&self, Known(year, month, day): Known, style: &str) -> String {
        let Some(month) = month else {
            return match self.tag {
                "ru" => format!("{year} год"),
                "zh" => format!("{year}年"),
                _ => year.to_string(),
            };
        };
        let Some(day) = day else { return self.in_year(self.alone(month), year) };
        let text = self.in_year(&self.day_of_month(month, day), year);
        let name = self.days[weekday(year, month, day)];
        match (style, self.tag) {
            ("weekday", "fr") => format!("{name} {text}"),
            ("weekday", "ar") => format!("{name}، {text}"),
            ("weekday", "zh") => format!("{text}{name}"),
            ("weekday", _) => format!("{name}, {text}"),
            _ => text,
        }
    }

    /// What two dates have in common is said once.
    fn ends(&self, from: Known, to: Known, style: &str) -> (String, String) {
        let whole = (self.date(from, style), self.date(to, style));
        let is_days = from.2.is_some() && to.2.is_some();
        if from.0 != to.0 || from.1.is_none() || from.2.is_some() != to.2.is_some() || to.1.is_none() {
            let years = from.1.is_none() && to.1.is_none();
            return match self.tag {
                "zh" if years => (from.0.to_string(), whole.1),
                _ => whole,
            };
        }
        if style == "weekday" && is_days {
            return whole;
        }
        let (one, two) = (from.1.unwrap(), to.1.unwrap());
        let (start, end) = match (from.2, to.2) {
            (Some(start), Some(end)) if one == two && self.tag == "zh" => {
                (self.day_of_month(one, start), format!("{end}日"))
            }
            (Some(start), Some(end)) if one == two => (self.day(start), self.day_of_month(two, end)),
            (Some(start), Some(end)) => (self.day_of_month(one, start), self.day_of_month(two, end)),
            _ => (self.alone(one).to_owned(), self.alone(two).to_owned()),
        };
        match self.tag {
            "zh" => (self.in_year(&start, from.0), end),
            _ => (start, self.in_year(&end, to.0)),
        }
    }

    fn span(&self, from: Known, to: Known, style: &str) -> String {
        let cut = |date: Known| if style == "month" { Known(date.0, date.1, None) } else { date };
        let (from, to) = (cut(from), cut(to));
        if from == to {
            return self.date(from, style);
        }
        let (start, end) = self.ends(from, to, style);
        match self.tag {
            "ar" => format!("من {start} إلى {end}"),
            "zh" => format!("{start}至{end}"),
            _ if style == "prose" => self.sentence(from, to, &start, &end),
            _ => self.dashed(from, to, &start, &end, style),
        }
    }

    fn dashed(&self, from: Known, to: Known, start: &str, end: &str, style: &str) -> String {
        let kin = from.2.is_some() == to.2.is_some() && from.1.is_some() == to.1.is_some();
        let months = from.0 == to.0 && from.1.is_some() && from.2.is_none();
        let days = from.0 == to.0 && from.1 == to.1 && from.2.is_some() && style != "weekday";
        let years = from.1.is_none();
        let bare = |date: Known| self.date(date, style).trim_end_matches(" года").to_owned();
        let dash = if matches!(self.tag, "fr" | "es") { "-" } else { "–" };
        match self.tag {
            "ru" if kin && years => format!("{}–{} годы", from.0, to.0),
            // The word for the year is said once, also of two months.
            "ru" if kin && from.2.is_none() && !months => format!("{} – {end}", bare(from)),
            "ru" if kin && months => format!("{start} – {end}"),
            _ if kin && (years || months || days) => format!("{start}{dash}{end}"),
            _ => format!("{start} – {end}"),
        }
    }

    fn sentence(&self, from: Known, to: Known, start: &str, end: &str) -> String {
        let is_vowel = |month: usize| matches!(month, 4 | 8 | 10);
        match (self.tag, from) {
            ("en", _) => format!("from {start} to {end}"),
            ("fr", _) => {
                let of = match from {
                    Known(_, _, Some(_)) => "du ",
                    Known(_, Some(month), None) if is_vowel(month) => "d’",
                    _ => "de ",
                };
                format!("{of}{start} {} {end}", if to.2.is_some() { "au" } else { "à" })
            }
            ("es", _) => {
                let (of, until) =
                    (if from.2.is_some() { "del" } else { "de" }, if to.2.is_some() { "al" } else { "a" });
                format!("{of} {start} {until} {end}")
            }
            (_, Known(_, _, Some(day))) => {
                format!("{} {start} по {end}", if day == 2 { "со" } else { "с" })
            }
            // The genitive; what both years share is said once.
            (_, Known(year, Some(month), None)) => {
                let is_shared = year == to.0 && to.1.is_some() && to.2.is_none();
                let year = if is_shared { String::new() } else { format!(" {year} года") };
                format!("с {}{year} по {end}", self.beside(month))
            }
            (_, Known(year, None, _)) if to.1.is_none() => format!("с {year} по {end}"),
            (_, Known(year, None, _)) => format!("с {year} года по {end}"),
        }
    }
}

fn iso(Known(year, month, day): Known) -> String {
    let part = |part: Option<usize>| part.map_or(String::new(), |part| format!("-{part:02}"));
    format!("{year}{}{}", part(month), part(day))
}

/// Every pair of precisions, each month with each: equal, in one month, in one year, across years.
fn spans() -> Vec<(Known, Known)> {
    let mut dates = vec![Known(2021, None, None), Known(2022, None, None), Known(2030, None, None)];
    for year in [2021, 2022] {
        for month in 1..=12 {
            dates.push(Known(year, Some(month), None));
            let days = if year == 2021 { &[1, 2, 11, 28][..] } else { &[9] };
            dates.extend(days.iter().map(|day| Known(year, Some(month), Some(*day))));
        }
    }
    let first = |date: Known| (date.0, date.1.unwrap_or(1), date.2.unwrap_or(1));
    let last = |date: Known| (date.0, date.1.unwrap_or(12), date.2.unwrap_or(31));
    let pairs = dates.iter().flat_map(|from| dates.iter().map(|to| (*from, *to)));
    pairs.filter(|(from, to)| first(*from) <= last(*to)).collect()
}

#[test]
fn every_range_of_dates_follows_the_grammar_of_its_language_in_every_style() {
    let spans = spans();
    assert!(spans.len() > 3_000);
    let list: Vec<String> =
        spans.iter().map(|(from, to)| format!("\"{}/{}\"", iso(*from), iso(*to))).collect();
    let styles = ["plain", "prose", "weekday", "month"];
    let template = format!(
        "{{% for style in [\"{}\"] %}}{{% for value in [{}] %}}{{{{ date_range(value=value, style=style, markup=false) }}}}\n{{% endfor %}}{{% endfor %}}",
        styles.join("\", \""),
        list.join(",\n"),
    );
    for names in LANGUAGES {
        let tag = names.tag;
        let config =
            format!("base_url = \"https://site.test\"\n[[languages]]\ntag = \"{tag}\"\nname = \"x\"\n");
        let site = SiteTest::empty()
            .config(&config)
            .file(&format!("content/_index.{tag}.md"), "---\ntitle: x\n---\nx\n")
            .file("templates/home.html", &template);
        let built = site.build();
        let text = built.text(&format!("{tag}/index.html")).replace(['\u{a0}', '\u{202f}'], " ");
        let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let mut wrong = Vec::new();
        for style in styles {
            for (from, to) in &spans {
                let (said, right) = (lines.next().unwrap_or_default(), names.span(*from, *to, style));
                if said != right {
                    wrong.push(format!("{tag} {style} {}/{}: `{said}`, not `{right}`", iso(*from), iso(*to)));
                }
            }
        }
        assert!(wrong.is_empty(), "{} wrong: {:#?}", wrong.len(), &wrong[..wrong.len().min(12)]);
    }
}

#[test]
fn ranges_are_written_as_in_these_sentences() {
    let table = [
        ("fr", "2021-10/2022-04", "prose", "d’octobre 2021 à avril 2022"),
        ("fr", "2021-08-01/2022-01", "prose", "du 1er août 2021 à janvier 2022"),
        ("es", "2021-10-05/2022-11", "prose", "del 5 de octubre de 2021 a noviembre de 2022"),
        ("ru", "2021/2022", "prose", "с 2021 по 2022 год"),
        ("ru", "2022-06/2023-07", "prose", "с июня 2022 года по июль 2023 года"),
        ("ru", "2021-06-02/2021-06-05", "prose", "со 2 по 5 июня 2021 года"),
        ("ru", "2021/2022-07-05", "prose", "с 2021 года по 5 июля 2022 года"),
        ("en", "2022-06-07/2022-06-09", "weekday", "Tuesday, 7 June 2022 – Thursday, 9 June 2022"),
        ("zh", "2022-06-07/2022-06-09", "weekday", "2022年6月7日星期二至2022年6月9日星期四"),
        ("ar", "2022-06-07/2022-06-09", "weekday", "من الثلاثاء، 7 يونيو 2022 إلى الخميس، 9 يونيو 2022"),
        ("en", "2022-06/2022-07-09", "weekday", "June 2022 – Saturday, 9 July 2022"),
        ("de", "2022-06-07/2022-06-09", "weekday", "Dienstag, 7. Juni 2022 – Donnerstag, 9. Juni 2022"),
    ];
    for (tag, value, style, right) in table {
        let config =
            format!("base_url = \"https://site.test\"\n[[languages]]\ntag = \"{tag}\"\nname = \"x\"\n");
        let call = format!("{{{{ date(value=\"{value}\", style=\"{style}\", markup=false) }}}}");
        let built = SiteTest::empty()
            .config(&config)
            .file(&format!("content/_index.{tag}.md"), "---\ntitle: x\n---\nx\n")
            .file("templates/home.html", call)
            .build();
        assert_eq!(built.text(&format!("{tag}/index.html")).replace('\u{a0}', " "), right);
    }
}
