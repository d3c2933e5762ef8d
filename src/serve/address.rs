//! The path of a request -> the artifact that a static host would answer with.
//!
//! An artifact is found only by its name in the list of artifacts, so nothing outside the site can be requested.

use std::borrow::Cow;

use hyper::http::Uri;

use crate::content::paths;
use crate::live::View;
use crate::site::address;
use crate::url;

/// The meaning of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// An artifact, by index.
    Artifact(usize),
    /// A folder without the slash at its end, or the site without its base path: the address to go to.
    Moved(String),
    /// No artifact: the page for missing addresses, by index.
    Missing(Option<usize>),
}

/// Finds the meaning of a path, which is still percent-encoded.
pub fn find(view: &View, path: &str) -> Target {
    let base = view.built.world().config.base_path.as_str();
    let plain = |address| url::decode(address).filter(|text| !text.contains('\0'));
    let (Some(path), Some(base_name)) = (plain(path), plain(base)) else { return missing(view, "") };
    let Some(below) = path.strip_prefix(&*base_name).filter(|rest| rest.is_empty() || rest.starts_with('/'))
    else {
        let outside = path.is_empty() || path == "/";
        return if outside { Target::Moved(format!("{base}/")) } else { missing(view, "") };
    };
    if below.is_empty() {
        return Target::Moved(format!("{base}/"));
    }
    let name = below.trim_start_matches('/');
    if below.len() - name.len() != 1 {
        return missing(view, "");
    }
    if let Some(at) = view.find(&url::output_path(name)) {
        return Target::Artifact(at);
    }
    if !name.ends_with('/') && view.find(&format!("{name}/index.html")).is_some() {
        return Target::Moved(format!("{base}/{}/", url::encode_path(name)));
    }
    missing(view, name)
}

/// The address of a file that is published as it is: one beside a page, or below a `static` folder.
pub fn of_file(view: &View, file: &str) -> Option<String> {
    let own = paths::below(file)
        .and_then(|below| below.strip_prefix(paths::STATIC))
        .or_else(|| file.strip_prefix("static/"));
    let of_theme =
        || Some(file.strip_prefix("themes/")?.split_once('/')?.1.strip_prefix("static/")?.to_owned());
    let beside = || Some([address::FILES, paths::below(file)?].concat());
    let name = own.map(str::to_owned).or_else(of_theme).or_else(beside)?;
    view.find(&name)?;
    Some(format!("{}/{}", view.built.world().config.base_path, url::encode_path(&name)))
}

/// The page for missing addresses, in the language with which the path begins.
fn missing(view: &View, name: &str) -> Target {
    let first = name.split('/').next().unwrap_or_default();
    let own = view.find(&format!("{first}/{}", address::NOT_FOUND)).filter(|_| !first.is_empty());
    Target::Missing(own.or_else(|| view.find(address::NOT_FOUND)))
}

/// A value of the query.
pub(super) fn query(uri: &Uri, name: &str) -> Option<String> {
    let mut pairs = uri.query()?.split('&').map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    let (_, value) = pairs.find(|(key, _)| *key == name)?;
    url::decode(&value.replace('+', " ")).map(Cow::into_owned)
}
