//! The page at a former address, which redirects readers without JavaScript.

use crate::render::World;
use crate::site::PageId;

/// A small page in the target's language that leads to the target.
pub fn redirect(world: &World, target: PageId) -> String {
    let reader = world.reader();
    let target = reader.site.page(target);
    let language = world.config.language(target.lang);
    let url = reader.site.url(target);
    let address = escape(&[&*world.config.base_path, url].concat());
    let canonical = escape(&[&*world.config.base_url, url].concat());
    let title = escape(&reader.text(target, &target.title));
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
