//! A server of one language and what it needs: the originals of its translations, and what belongs to no language.
//!
//! The whole site is assembled as always, so that its pages are those of a build, with all languages in their bar. What is of another
//! language is neither rendered in the background nor shown.

use anyhow::{Result, bail};
use hyper::http::header::{CACHE_CONTROL, CONTENT_TYPE, HeaderValue};
use hyper::http::{Response, StatusCode};

use super::address::{self, Target};
use super::body::Body;
use crate::config::Config;
use crate::diag::one_of;
use crate::lang::{Lang, Language};
use crate::live::View;
use crate::markdown::escape;
use crate::site::Page;
use crate::url;

/// One language of a site, by the segment that its addresses begin with.
#[derive(Clone, Debug)]
pub struct Only {
    segment: String,
}

impl Only {
    /// The language with this segment or tag.
    ///
    /// # Errors
    ///
    /// If the site has no such language.
    pub fn of(config: &Config, name: &str) -> Result<Only> {
        let languages = &config.languages;
        let by_tag = languages.iter().find(|language| language.tag.eq_ignore_ascii_case(name));
        match by_tag.map(|language| language.id).or_else(|| languages.by_segment(name)) {
            Some(lang) => Ok(Only { segment: config.language(lang).segment.to_string() }),
            None => bail!("the site has no language `{name}`: {}", one_of(name, languages.segments())),
        }
    }

    /// The language; `None` if the site has it no longer.
    pub fn lang(&self, config: &Config) -> Option<Lang> {
        config.languages.by_segment(&self.segment)
    }

    /// Whether an artifact is shown: it is of the language, of none, or the original of an entry.
    pub fn has(&self, view: &View, at: usize) -> bool {
        let world = view.built.world();
        let other = self.other(&world.config, &view.artifact(at).path);
        let is_original = |page: &Page| world.site.entry(page.entry).original == page.lang;
        other.is_none() || view.page(at).is_some_and(|(_, page)| is_original(page))
    }

    /// The language of a path, if it is another one.
    fn other<'c>(&self, config: &'c Config, path: &str) -> Option<&'c Language> {
        let first = path.trim_start_matches('/').split('/').next()?;
        let lang = config.languages.by_segment(first).filter(|_| first != self.segment)?;
        self.lang(config).map(|_| config.language(lang))
    }

    /// The page for an address that this server does not show.
    pub fn refusal(&self, view: &View, path: &str) -> Option<Response<Body>> {
        let config = &view.built.world().config;
        let below = path.strip_prefix(&*config.base_path)?;
        let other = self.other(config, below)?;
        match address::find(view, path) {
            Target::Artifact(at) if self.has(view, at) => return None,
            Target::Moved(_) => return None,
            Target::Artifact(_) | Target::Missing(_) => {}
        }
        let here = below.trim_start_matches('/').strip_prefix(&*other.segment).unwrap_or_default();
        let own = format!("{}/{}{here}", config.base_path, self.segment);
        let own = matches!(address::find(view, &own), Target::Artifact(_)).then_some(own);
        Some(refused(&self.segment, &other.segment, path, own.as_deref()))
    }

    /// The same for the desk.
    pub fn refused_by_desk(&self, segment: &str, path: &str) -> Option<Response<Body>> {
        let own = format!("{path}?lang={}", self.segment);
        (segment != self.segment).then(|| refused(&self.segment, segment, path, Some(&own)))
    }

    /// Its segment.
    pub fn segment(&self) -> &str {
        &self.segment
    }
}

fn refused(own: &str, other: &str, path: &str, link: Option<&str>) -> Response<Body> {
    let path = url::decode(path).unwrap_or_default();
    let link = link.map(|to| format!("<p><a href=\"{0}\">{0}</a> is here.</p>\n", escape(to)));
    let (own, other) = (escape(own), escape(other));
    let html = format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <meta name=\"color-scheme\" content=\"light dark\"><title>Not served: {other}</title></head>\n\
         <body style=\"font: 1.1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 10vh auto; padding: 0 1rem\">\n\
         <h1>This server does not show the language <code>{other}</code></h1>\n\
         <p><bdi>{}</bdi> is not rendered: <code>hexaglot serve --lang {own}</code> shows the pages in <code>{own}</code> and the originals that they were made from.</p>\n\
         <p>End it with Ctrl-C, and run <code>hexaglot serve --lang {other}</code> for this language, or <code>hexaglot serve</code> for all.</p>\n\
         {}</body></html>\n",
        escape(&path),
        link.unwrap_or_default()
    );
    let mut response = Response::new(Body::from(html));
    *response.status_mut() = StatusCode::NOT_FOUND;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    headers.insert("x-content-type-options", HeaderValue::from_static("nosniff"));
    response
}
