//! The page at a former address, which redirects readers without JavaScript.

use crate::config::Config;
use crate::site::{Page, Site};

/// A small page in the target's language that leads to the target.
pub fn redirect(config: &Config, site: &Site, target: &Page) -> String {
    let language = config.language(target.lang);
    let address = escape(&[&*config.base_path, site.url(target)].concat());
    let canonical = escape(&[&*config.base_url, site.url(target)].concat());
    let title = escape(&target.title);
    format!(
        "<!doctype html>\n<html lang=\"{tag}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
         <meta name=\"robots\" content=\"noindex\">\n<link rel=\"canonical\" href=\"{canonical}\">\n\
         <meta http-equiv=\"refresh\" content=\"0; url={address}\">\n</head>\n<body>\n\
         <p><a href=\"{address}\">{title}</a></p>\n</body>\n</html>\n",
        tag = language.tag,
        dir = language.direction.as_str(),
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
