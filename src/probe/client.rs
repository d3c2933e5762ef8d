//! One request to another site, without following where it leads.

use ::url::{Host, Url};
use ureq::config::Config;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{DefaultConnector, NextTimeout};
use ureq::{Agent, Error, http};

use super::fault::{Fault, NameFault};
use super::private::{Private, is_private, is_private_name};
use crate::config::External;

/// How a page is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Method {
    /// Its head alone.
    Head,
    /// Page and head; of the page nothing is read.
    Get,
}

/// The head of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Answer {
    pub(super) status: u16,
    /// Where it redirects to, as it is written.
    pub(super) location: Option<String>,
    /// The seconds after which the site wants to be asked again.
    pub(super) retry_after: Option<u64>,
    /// Whether the site wants to know the reader again.
    pub(super) has_cookie: bool,
}

/// Who asks.
pub(super) struct Client {
    agent: Agent,
    asks_private: bool,
}

impl Client {
    /// A client that tells sites its name, and for whom it asks.
    pub(super) fn new(external: &External, base_url: &str) -> Client {
        let config = Agent::config_builder()
            .user_agent(format!("hexaglot/{} (+{base_url})", env!("CARGO_PKG_VERSION")))
            .accept("*/*")
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_global(Some(external.timeout))
            // The next request comes after a pause, when most servers have closed the connection.
            .max_idle_connections(0)
            .build();
        let names = Names { inner: DefaultResolver::default(), asks_private: external.private };
        let agent = Agent::with_parts(config, DefaultConnector::default(), names);
        Client { agent, asks_private: external.private }
    }

    /// Asks for a page.
    pub(super) fn ask(&self, method: Method, url: &Url) -> Result<Answer, Fault> {
        // Behind a proxy, the names of sites are not looked up here.
        if !self.asks_private && is_private_host(url) {
            return Err(Fault::Private);
        }
        let method = match method {
            Method::Head => http::Method::HEAD,
            Method::Get => http::Method::GET,
        };
        let request = http::Request::builder().method(method).uri(url.as_str()).body(());
        let request = request.map_err(|error| Fault::of(Error::Http(error)))?;
        let answer = self.agent.run(request).map_err(Fault::of)?;
        let header = |name| answer.headers().get(name).map(|value| decoded(value.as_bytes()));
        Ok(Answer {
            status: answer.status().as_u16(),
            location: header("location").filter(|location| !location.trim().is_empty()),
            retry_after: header("retry-after").map(|given| seconds(given.trim())),
            has_cookie: answer.headers().contains_key("set-cookie"),
        })
    }
}

/// The text of a header: in UTF-8 where it is one, else in Latin-1.
fn decoded(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().copied().map(char::from).collect(),
    }
}

/// The seconds of `Retry-After`. A date, which few sites send, is later than anybody waits.
fn seconds(given: &str) -> u64 {
    given.parse().unwrap_or(u64::MAX)
}

fn is_private_host(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => is_private_name(name),
        Some(Host::Ipv4(address)) => is_private(address.into()),
        Some(Host::Ipv6(address)) => is_private(address.into()),
        None => false,
    }
}

/// Looks up names, and refuses those that lead to private addresses.
#[derive(Debug)]
struct Names {
    inner: DefaultResolver,
    asks_private: bool,
}

impl Resolver for Names {
    fn resolve(
        &self,
        uri: &http::Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, Error> {
        let found = self.inner.resolve(uri, config, timeout).map_err(|error| match error {
            Error::Io(error) => Error::Other(Box::new(NameFault(error))),
            error => error,
        })?;
        if !self.asks_private && found.iter().any(|address| is_private(address.ip())) {
            return Err(Error::Other(Box::new(Private)));
        }
        Ok(found)
    }
}
