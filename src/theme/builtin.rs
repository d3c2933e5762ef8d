//! The files of the built-in theme, compiled in.

macro_rules! files {
    ($($path:literal),* $(,)?) => {
        /// Path below `builtin/` and text of each file.
        pub const FILES: &[(&str, &str)] =
            &[$((concat!("builtin/", $path), include_str!(concat!("builtin/", $path)))),*];
    };
}

/// The templates of values and of lists of values.
pub const OF_VALUES: [&str; 2] = ["builtin/templates/value.html", "builtin/templates/values.html"];

/// The search page and its script, and the form that leads there, which is empty on sites without search.
pub const OF_SEARCH: [&str; 3] =
    ["builtin/templates/search.html", "builtin/templates/search-box.html", "builtin/assets/search.js"];

/// The form that leads to the search page.
pub const SEARCH_FORM: &str = "builtin/templates/search-form.html";

/// Languages of the built-in messages, by the names of their folders.
pub const LANGUAGES: [&str; 7] = ["ar", "en", "es", "fr", "ru", "zh", "zh-Hant"];

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
    "assets/search.js",
    "assets/style.css",
    "locales/ar/formats.ftl",
    "locales/ar/interface.ftl",
    "locales/en/formats.ftl",
    "locales/en/interface.ftl",
    "locales/es/formats.ftl",
    "locales/es/interface.ftl",
    "locales/fr/formats.ftl",
    "locales/fr/interface.ftl",
    "locales/ru/formats.ftl",
    "locales/ru/interface.ftl",
    "locales/zh/formats.ftl",
    "locales/zh/interface.ftl",
    "locales/zh-Hant/formats.ftl",
    "locales/zh-Hant/interface.ftl",
}
