//! Decides which requests are answered.
//!
//! A page of another site may make the browser ask this server, and may even give itself this server's address (DNS rebinding).
//! So the name that a request asks for must be one of this machine's, and a request that a page made must come
//! from a page of this server. GET and HEAD change nothing; how a browser looks at the site is chosen by a POST of its bar.

use std::net::IpAddr;

use hyper::http::header::{HOST, ORIGIN};
use hyper::http::request::Parts;
use hyper::http::{Method, StatusCode};

/// Where the day of a preview is chosen.
pub const CHOICE: &str = "/__hexaglot/preview";

/// Where a request comes from, as browsers send it (Fetch Metadata Request Headers).
const SITE: &str = "sec-fetch-site";

/// Whether a request may choose how its browser looks at the site: a page of this server asks.
pub fn may_choose(request: &Parts) -> bool {
    let site = request.headers.get(SITE).map(|site| site.to_str().unwrap_or_default());
    // Browsers name no site to a host that they do not trust, but always the page that posts, which has been looked at.
    site.map_or(request.headers.contains_key(ORIGIN), |site| site == "same-origin")
}

/// The longest path with its query, in bytes.
const LONGEST: usize = 4096;

/// Where the server listens.
#[derive(Clone, Debug)]
pub struct Bound {
    /// The name or address that was asked for.
    pub host: String,
    /// The address that it became.
    pub address: IpAddr,
}

impl Bound {
    /// Refuses a request, with a short reason.
    ///
    /// # Errors
    ///
    /// The status of the refusal.
    pub fn check(&self, request: &Parts) -> Result<(), (StatusCode, &'static str)> {
        let is_choice = request.method == Method::POST && request.uri.path() == CHOICE;
        if request.method != Method::GET && request.method != Method::HEAD && !is_choice {
            return Err((StatusCode::METHOD_NOT_ALLOWED, "only GET and HEAD are answered"));
        }
        let length = request.uri.path_and_query().map_or(0, |path| path.as_str().len());
        if length > LONGEST {
            return Err((StatusCode::URI_TOO_LONG, "the address is too long"));
        }
        let mut hosts = request.headers.get_all(HOST).iter();
        let (Some(host), None) = (hosts.next(), hosts.next()) else {
            return Err((StatusCode::BAD_REQUEST, "a request names one host"));
        };
        let host = host.to_str().unwrap_or_default();
        let whole = request.uri.host().is_none_or(|host| self.is_ours(host));
        if !whole || !self.is_ours(name_of(host)) {
            return Err((StatusCode::MISDIRECTED_REQUEST, "this server does not speak for that host"));
        }
        for origin in request.headers.get_all(ORIGIN) {
            let origin = origin.to_str().unwrap_or_default();
            let of = origin.strip_prefix("http://").or_else(|| origin.strip_prefix("https://"));
            if !of.is_some_and(|of| of.eq_ignore_ascii_case(host)) {
                return Err((StatusCode::FORBIDDEN, "pages of other sites may not ask this server"));
            }
        }
        Ok(())
    }

    /// Whether a name means this machine. DNS cannot redirect a numeric address, so any is valid if other machines may ask.
    fn is_ours(&self, name: &str) -> bool {
        let name = name.to_ascii_lowercase();
        if let Ok(address) = name.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>() {
            return address.is_loopback() || !self.address.is_loopback();
        }
        name == "localhost" || name.ends_with(".localhost") || name == self.host.to_ascii_lowercase()
    }
}

/// A host without its port.
fn name_of(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) && !name.ends_with(':') => name,
        _ => host,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(bound: &str, host: &str, origin: Option<&str>) -> u16 {
        let bound = Bound { host: bound.to_owned(), address: bound.parse().unwrap() };
        let mut request = hyper::http::Request::get("/en/").header(HOST, host);
        if let Some(origin) = origin {
            request = request.header(ORIGIN, origin);
        }
        let (parts, ()) = request.body(()).unwrap().into_parts();
        bound.check(&parts).map_or_else(|(status, _)| status.as_u16(), |()| 200)
    }

    #[test]
    fn only_names_of_this_machine_are_answered() {
        for host in ["127.0.0.1:1111", "localhost:1111", "LOCALHOST", "[::1]:1111", "p2c.localhost:80"] {
            assert_eq!(status("127.0.0.1", host, None), 200, "{host}");
        }
        for host in
            ["evil.test", "evil.test:1111", "localhost.evil.test", "192.168.1.2", "", "127.0.0.1.evil.test"]
        {
            assert_eq!(status("127.0.0.1", host, None), 421, "{host}");
        }
        assert_eq!(status("0.0.0.0", "192.168.1.2:1111", None), 200);
        assert_eq!(status("0.0.0.0", "evil.test", None), 421);
    }

    #[test]
    fn only_a_page_of_this_server_chooses_a_day() {
        let may = |lines: &[(&str, &str)]| {
            let request = hyper::http::Request::post(CHOICE);
            let request = lines.iter().fold(request, |request, line| request.header(line.0, line.1));
            may_choose(&request.body(()).unwrap().into_parts().0)
        };
        assert!(may(&[(SITE, "same-origin")]) && may(&[("origin", "http://localhost:1111")]));
        for other in ["none", "cross-site", "same-site", ""] {
            assert!(!may(&[(SITE, other)]), "{other}");
        }
        assert!(!may(&[]));
    }

    #[test]
    fn pages_of_other_sites_are_refused() {
        assert_eq!(status("127.0.0.1", "localhost:1111", Some("http://localhost:1111")), 200);
        for origin in ["http://evil.test", "null", "http://localhost:2222", "http://localhost:1111.evil.test"]
        {
            assert_eq!(status("127.0.0.1", "localhost:1111", Some(origin)), 403, "{origin}");
        }
    }
}
