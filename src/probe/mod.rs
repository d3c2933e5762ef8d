//! Links to other sites -> problems: asks each address once, politely, and remembers the answers.
//!
//! Called by `hexaglot check --external`; never by a build. In this order: `kept` reads the answers of earlier runs; the addresses
//! without one are asked, site by site and several sites at once (`sites` sees to it that no site gets two requests at once or one too
//! soon); `visit` follows an address to its end with requests of `client`, which refuses private addresses by `private`; `told`
//! writes the problems. This module knows neither the command line nor where addresses come from.

mod client;
mod fault;
mod kept;
mod private;
mod sites;
mod told;
mod verdict;
mod visit;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Mutex;
use std::time::Duration;

use ::url::Url;
use anyhow::{Result, bail};

use crate::check::Elsewhere;
use crate::config::External;
use crate::diag::Diagnostics;
use crate::parallel;
use client::Client;
use kept::Kept;
use sites::{Sites, site_of};
use verdict::{Heard, Outcome, Verdict};
use visit::Visitor;

/// How many sites are asked at once.
const AT_ONCE: usize = 16;

/// What is asked, and for whom.
#[derive(Clone, Copy)]
pub struct Question<'a> {
    /// The addresses, each with its places.
    pub addresses: &'a [Elsewhere],
    /// How they are asked.
    pub external: &'a External,
    /// The address of the site that asks, which other sites see.
    pub base_url: &'a str,
    /// The root of the site, where the answers are kept.
    pub root: &'a Path,
    /// The time since 1970.
    pub now: Duration,
}

/// Where nothing was heard, so many addresses that led somewhere in an earlier run are asked: if they answer, there is a network.
const CONTROLS: usize = 3;

/// How much there is to ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// Addresses.
    pub addresses: usize,
    /// The sites that they belong to.
    pub sites: usize,
    /// Addresses whose answer is known from earlier runs.
    pub known: usize,
}

/// Asks all addresses whose answer is not known, and reports those that lead to nothing, have moved, or could not be checked. `begin`
/// is called before the first request.
///
/// # Errors
///
/// If nothing was heard from any site: the network is missing, and nothing is known about the links.
pub fn links(question: Question<'_>, begin: impl FnOnce(Asked), diags: &mut Diagnostics) -> Result<()> {
    let Question { addresses, external, .. } = question;
    let targets: Vec<(&Elsewhere, Url)> = addresses
        .iter()
        .filter(|address| !external.ignores(&address.address))
        .filter_map(|address| Some((address, target(&address.address)?)))
        .collect();
    let kept = Kept::read(question.root, external.age, question.now);
    let mut known: BTreeMap<String, Verdict> = BTreeMap::new();
    let mut by_site: BTreeMap<String, BTreeSet<&Url>> = BTreeMap::new();
    for (_, url) in &targets {
        match kept.answer(url.as_str()) {
            Some(verdict) => drop(known.insert(url.to_string(), verdict)),
            None => drop(by_site.entry(site_of(url)).or_default().insert(url)),
        }
    }
    let asked = Asked {
        addresses: by_site.values().map(BTreeSet::len).sum(),
        sites: by_site.len(),
        known: known.len(),
    };
    if asked.addresses > 0 {
        begin(asked);
        let is_good = |url: &&Url| known.get(url.as_str()) == Some(&Verdict::Good);
        let good: Vec<&Url> = targets.iter().map(|(_, url)| url).filter(is_good).collect();
        let found = ask(question, kept, by_site.into_values().collect(), &good)?;
        known.extend(found.into_iter().map(|(url, outcome)| (url, outcome.verdict)));
    }
    for (address, url) in targets {
        if let Some(verdict) = known.get(url.as_str()) {
            told::report(address, verdict, diags);
        }
    }
    Ok(())
}

/// Asks the addresses of each site, one after the other, and several sites at once: those with most addresses first.
fn ask(
    question: Question<'_>,
    kept: Kept,
    mut sites: Vec<BTreeSet<&Url>>,
    good: &[&Url],
) -> Result<Vec<(String, Outcome)>> {
    sites.sort_by_key(|addresses| std::cmp::Reverse(addresses.len()));
    let client = Client::new(question.external, question.base_url);
    let gates = Sites::new(question.external.pause);
    let visitor = Visitor { client: &client, sites: &gates };
    let kept = Mutex::new(kept);
    let found = parallel::map_waiting(&sites, AT_ONCE, |addresses| {
        let visit = |url: &&Url| {
            let outcome = visitor.visit(url);
            if outcome.heard == Heard::Answer {
                sites::locked(&kept).add(url.as_str(), &outcome.verdict);
            }
            (url.to_string(), outcome)
        };
        addresses.iter().map(visit).collect::<Vec<_>>()
    });
    let found: Vec<(String, Outcome)> = found.into_iter().flatten().collect();
    let is_answered = |outcome: &Outcome| outcome.heard == Heard::Answer;
    let silent = found.iter().find(|(_, outcome)| outcome.heard == Heard::Silence);
    if let Some((url, outcome)) = silent
        && !found.iter().any(|(_, outcome)| is_answered(outcome))
        && !good.iter().take(CONTROLS).any(|url| is_answered(&visitor.visit(url)))
    {
        bail!(
            "no other site could be reached, so the network seems to be missing; the first address that was asked is `{url}`: {}",
            outcome.verdict.reason()
        );
    }
    sites::locked(&kept).write();
    Ok(found)
}

/// The address that is asked: without a fragment, which servers do not get, and without a name and a password.
fn target(address: &str) -> Option<Url> {
    let mut url = Url::parse(address).ok()?;
    url.set_fragment(None);
    url.set_username("").ok()?;
    url.set_password(None).ok()?;
    Some(url)
}
