//! How a browser views the site: on which day, with or without drafts.
//!
//! A browser chooses by a POST, and the site is made for that day then; a GET shows what was chosen and chooses nothing. The choice is kept in a cookie. A browser gives cookies of a host to all its ports, and takes them from all of them, so the value
//! carries a signature: what another server of this machine writes is no choice.

use std::hash::{BuildHasher, RandomState};

use hyper::http::header::{COOKIE, HeaderValue, SET_COOKIE};
use hyper::http::request::Parts;
use hyper::http::{Response, StatusCode};

use super::address::query;
use super::answer::plain;
use super::body::Body;
use super::guard::may_choose;
use crate::date::Day;
use crate::live::Preview;

/// The cookie.
const NAME: &str = "hexaglot-preview";

/// Makes choices and knows them again.
pub struct Choices {
    /// Random, different in each process.
    key: [u8; 32],
}

impl Choices {
    /// Choices of this process.
    pub fn new() -> Choices {
        let words: Vec<u8> =
            (0..4).flat_map(|word| RandomState::new().hash_one(word).to_le_bytes()).collect();
        Choices { key: blake3::derive_key("hexaglot preview", &words) }
    }

    /// What a POST chooses by `?as-of=2022-06-20` or `?drafts=1`, beside what its browser has chosen before; an empty value takes a choice
    /// back.
    ///
    /// # Errors
    ///
    /// The status of the refusal, with a few words.
    pub fn choose(&self, parts: &Parts) -> Result<Preview, (StatusCode, &'static str)> {
        if !may_choose(parts) {
            return Err((
                StatusCode::FORBIDDEN,
                "only a page of this server chooses how you look at the site",
            ));
        }
        let (day, drafts) = (query(&parts.uri, "as-of"), query(&parts.uri, "drafts"));
        if day.is_none() && drafts.is_none() {
            return Err((StatusCode::BAD_REQUEST, "choose a day or drafts"));
        }
        let mut chosen = self.of(parts);
        if let Some(day) = day {
            if !day.is_empty() && Day::parse(&day).is_err() {
                return Err((StatusCode::BAD_REQUEST, "write a day such as ?as-of=2022-06-20"));
            }
            chosen.today = Day::parse(&day).ok();
        }
        if let Some(drafts) = drafts {
            chosen.drafts = match drafts.as_str() {
                "" => None,
                word => Some(word != "0"),
            };
        }
        Ok(chosen)
    }

    /// The answer by which a browser keeps its choice.
    pub fn keep(&self, chosen: &Preview) -> Response<Body> {
        let value = format!(
            "{}.{}",
            chosen.today.map(|day| day.to_string()).unwrap_or_default(),
            chosen.drafts.map(|drafts| u8::from(drafts).to_string()).unwrap_or_default()
        );
        let cookie = format!("{NAME}={value}.{}; Path=/; SameSite=Strict; HttpOnly", self.signature(&value));
        let mut response = plain(StatusCode::NO_CONTENT, "");
        response.headers_mut().extend(HeaderValue::from_str(&cookie).ok().map(|cookie| (SET_COOKIE, cookie)));
        response
    }

    /// The choice of a browser.
    pub fn of(&self, parts: &Parts) -> Preview {
        let cookies = parts.headers.get_all(COOKIE).iter().filter_map(|cookies| cookies.to_str().ok());
        let pairs =
            cookies.flat_map(|cookies| cookies.split(';')).filter_map(|pair| pair.trim().split_once('='));
        let signed = pairs.filter(|(name, _)| *name == NAME).find_map(|(_, value)| {
            let (value, signature) = value.rsplit_once('.')?;
            (self.signature(value) == signature).then_some(value)
        });
        let (day, drafts) = signed.and_then(|value| value.split_once('.')).unwrap_or_default();
        Preview {
            today: Day::parse(day).ok(),
            drafts: if drafts.is_empty() { None } else { Some(drafts == "1") },
            for_translators: false,
        }
    }

    fn signature(&self, value: &str) -> String {
        blake3::keyed_hash(&self.key, value.as_bytes()).to_hex().as_str().chars().take(32).collect()
    }
}
