//! The files of the built-in theme, compiled in.

macro_rules! files {
    ($($path:literal),* $(,)?) => {
        /// Path and text of each file but those of messages.
        pub const FILES: &[(&str, &str)] = &[
            ("builtin/assets/style.css", STYLE),
            $((concat!("builtin/", $path), include_str!(concat!("builtin/", $path)))),*
        ];
    };
}

/// The stylesheet, of which each part has a file.
const STYLE: &str = concat!(
    include_str!("builtin/css/tokens.css"),
    include_str!("builtin/css/base.css"),
    include_str!("builtin/css/scripts.css"),
    include_str!("builtin/css/layout.css"),
    include_str!("builtin/css/components.css"),
    include_str!("builtin/css/print.css"),
);

/// The templates of values and of lists of values.
pub const OF_VALUES: [&str; 2] = ["builtin/templates/value.html", "builtin/templates/values.html"];

/// The search page and its script, and the form that leads there, which is empty on sites without search.
pub const OF_SEARCH: [&str; 3] =
    ["builtin/templates/search.html", "builtin/templates/search-box.html", "builtin/assets/search.js"];

/// The form that leads to the search page.
pub const SEARCH_FORM: &str = "builtin/templates/search-form.html";

files! {
    "kinds/document.toml",
    "kinds/event.toml",
    "kinds/home.toml",
    "kinds/page.toml",
    "kinds/post.toml",
    "kinds/section.toml",
    "kinds/value.toml",
    "kinds/values.toml",
    "templates/base.html",
    "templates/page.html",
    "templates/section.html",
    "templates/value.html",
    "templates/values.html",
    "templates/home.html",
    "templates/chooser.html",
    "templates/404.html",
    "templates/404-all.html",
    "templates/components.html",
    "templates/search.html",
    "templates/search-box.html",
    "templates/search-form.html",
    "assets/site-icon.svg",
    "assets/search.js",
}

/// The messages in one language.
pub struct BuiltinLanguage {
    /// The tag: language, and script if it is not the usual one.
    pub tag: &'static str,
    /// Path and text of the interface.
    pub interface: (&'static str, &'static str),
    /// Path and text of what puts dates and numbers together.
    pub formats: (&'static str, &'static str),
}

impl BuiltinLanguage {
    /// Its files.
    pub fn files(&self) -> [(&'static str, &'static str); 2] {
        [self.interface, self.formats]
    }
}

macro_rules! languages {
    ($($tag:literal),* $(,)?) => {
        /// The languages of the messages.
        pub const LANGUAGES: &[BuiltinLanguage] = &[$(BuiltinLanguage {
            tag: $tag,
            interface: (
                concat!("builtin/locales/", $tag, "/interface.ftl"),
                include_str!(concat!("builtin/locales/", $tag, "/interface.ftl")),
            ),
            formats: (
                concat!("builtin/locales/", $tag, "/formats.ftl"),
                include_str!(concat!("builtin/locales/", $tag, "/formats.ftl")),
            ),
        }),*];
    };
}

languages! {
    "ar",
    "bg",
    "bn",
    "ca",
    "cs",
    "da",
    "de",
    "el",
    "en",
    "es",
    "fa",
    "fi",
    "fr",
    "he",
    "hi",
    "hu",
    "id",
    "it",
    "ja",
    "ko",
    "nl",
    "pl",
    "pt",
    "ro",
    "ru",
    "sk",
    "sr-Cyrl",
    "sv",
    "sw",
    "th",
    "tr",
    "uk",
    "ur",
    "vi",
    "zh",
    "zh-Hant",
}

/// The text of a file, by its path.
pub fn text(path: &str) -> Option<&'static str> {
    let of_languages = LANGUAGES.iter().flat_map(BuiltinLanguage::files);
    FILES.iter().copied().chain(of_languages).find(|(name, _)| *name == path).map(|(_, text)| text)
}
