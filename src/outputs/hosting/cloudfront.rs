//! Functions of Amazon CloudFront (runtime 2.0): one on requests, one on responses.

use serde_json::{Map, Value, json};

use super::description::Hosting;
use super::negotiation::ranges;
use super::patterns::expression;
use super::rules::PAGES;
use crate::config::Target;

/// The largest function that CloudFront takes, in bytes (its quotas).
pub const LARGEST: usize = 10 * 1024;

/// The functions, with names in capitals where the values of the site go.
const REQUEST: &str = include_str!("cloudfront_request.js");
const RESPONSE: &str = include_str!("cloudfront_response.js");

/// The function on requests: the page of a folder, redirects, the language of readers.
pub fn request(hosting: &Hosting<'_>, target: &Target) -> String {
    let redirects = hosting.redirects.iter().flat_map(|(from, to)| {
        Hosting::spellings(from).map(|from| (hosting.address(from), json!(hosting.address(to))))
    });
    let redirects: Value = redirects.collect::<Map<_, _>>().into();
    let languages: Vec<Value> = match target.negotiate {
        true => ranges(&hosting.languages)
            .into_iter()
            .map(|(range, segment)| json!([range.to_lowercase(), hosting.address(&format!("/{segment}/"))]))
            .collect(),
        false => Vec::new(),
    };
    REQUEST
        .replacen("BASE", &json!(hosting.base).to_string(), 1)
        .replacen("LANGUAGES", &json!(languages).to_string(), 1)
        .replacen("REDIRECTS", &redirects.to_string(), 1)
}

/// The function on responses: headers.
pub fn response(hosting: &Hosting<'_>) -> String {
    let rules = hosting.rules.iter().map(|(path, named)| {
        let named: Map<String, Value> =
            named.iter().map(|(name, value)| (name.to_lowercase(), json!(value))).collect();
        json!([format!("^{}$", expression(path)), named])
    });
    let rules: Vec<Value> = rules.collect();
    RESPONSE
        .replacen("BASE", &json!(hosting.base).to_string(), 1)
        .replacen("PAGES", &json!(PAGES).to_string(), 1)
        .replacen("RULES", &json!(rules).to_string(), 1)
}
