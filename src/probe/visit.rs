//! One address, followed to its end.

use std::time::Duration;

use ::url::Url;

use super::client::{Answer, Client, Method};
use super::fault::Fault;
use super::sites::Sites;
use super::verdict::{Heard, Outcome, Verdict};

/// How many redirects are followed.
const REDIRECTS: usize = 10;

/// How often a request is repeated after an error that may pass.
const REPEATS: u32 = 2;

/// A site that wants to be left alone for longer is not asked again.
const PATIENCE: Duration = Duration::from_secs(60);

/// Who follows addresses.
pub(super) struct Visitor<'a> {
    pub(super) client: &'a Client,
    pub(super) sites: &'a Sites,
}

/// The addresses that lead from a link to where it ends.
struct Way<'u> {
    start: &'u Url,
    seen: Vec<Url>,
    /// The address after the redirects at the beginning that are for good.
    moved: Option<Url>,
    /// Whether all redirects so far are for good.
    is_for_good: bool,
    has_cookie: bool,
}

impl Visitor<'_> {
    /// Where an address leads.
    pub(super) fn visit(&self, start: &Url) -> Outcome {
        let (seen, moved) = (vec![start.clone()], None);
        let mut way = Way { start, seen, moved, is_for_good: true, has_cookie: false };
        let mut here = start.clone();
        loop {
            let outcome = match self.page(&here) {
                Ok(answer) if is_redirect(answer.status) => match way.follow(&here, &answer) {
                    Ok(next) => {
                        here = next;
                        continue;
                    }
                    Err(verdict) => return Outcome::answer(verdict),
                },
                Ok(answer) if (200..300).contains(&answer.status) => return Outcome::answer(way.arrived()),
                Ok(answer) => Outcome::answer(refused(answer.status)),
                Err(outcome) => outcome,
            };
            return match here == *start {
                true => outcome,
                // Redirects were heard of.
                false => Outcome::answer(outcome.verdict.after_redirect(here.as_str())),
            };
        }
    }

    /// The answer for one address, after all repetitions.
    fn page(&self, url: &Url) -> Result<Answer, Outcome> {
        if let Some(outcome) = self.sites.closed(url) {
            return Err(outcome);
        }
        let mut method = Method::Head;
        let mut repeats = 0;
        loop {
            let result = self.sites.in_turn(url, || self.client.ask(method, url));
            let is_last = repeats == REPEATS;
            match result {
                Ok(answer)
                    if matches!(answer.status, 429 | 503) && (answer.retry_after.is_some() || !is_last) =>
                {
                    self.wait(url, &answer, repeats)?;
                    if is_last {
                        return Ok(answer);
                    }
                    repeats += 1;
                }
                Ok(answer) if answer.status >= 400 && method == Method::Head => method = Method::Get,
                Ok(answer) if answer.status >= 500 && !is_last => {
                    self.sites.rest(url, self.growing(repeats));
                    repeats += 1;
                }
                Ok(answer) => {
                    self.sites.answered(url);
                    return Ok(answer);
                }
                Err(Fault::Private) => return Err(Outcome { verdict: private(), heard: Heard::Unasked }),
                Err(Fault::NoSuchName) => return Err(self.silent(url, &Fault::NoSuchName)),
                Err(_) if method == Method::Head => method = Method::Get,
                Err(_) if repeats == 0 => {
                    self.sites.rest(url, self.growing(repeats));
                    repeats = REPEATS;
                }
                Err(fault) => return Err(self.silent(url, &fault)),
            }
        }
    }

    /// Leaves a site alone that has too much to do, for as long as it wants.
    fn wait(&self, url: &Url, answer: &Answer, repeats: u32) -> Result<(), Outcome> {
        let time = answer.retry_after.map_or(self.growing(repeats), Duration::from_secs);
        if time <= PATIENCE {
            self.sites.rest(url, time);
            return Ok(());
        }
        let why = format!("it has too many visitors now (status {})", answer.status);
        let outcome = Outcome::answer(Verdict::unsure(why));
        self.sites.close(url, outcome.clone());
        Err(outcome)
    }

    fn growing(&self, repeats: u32) -> Duration {
        (self.sites.pause() * 2_u32.pow(repeats + 1)).min(PATIENCE)
    }

    /// The outcome of an address that got no answer.
    fn silent(&self, url: &Url, fault: &Fault) -> Outcome {
        let verdict = match fault {
            Fault::NoSuchName => Verdict::dead(fault.words()),
            _ => Verdict::unsure(fault.words()),
        };
        let heard = if fault.is_silence() { Heard::Silence } else { Heard::Answer };
        let outcome = Outcome { verdict, heard };
        match fault {
            Fault::NoSuchName => self.sites.close(url, outcome.clone()),
            _ => self.sites.failed(url, &outcome),
        }
        outcome
    }
}

impl Way<'_> {
    /// The next address after a redirect.
    fn follow(&mut self, here: &Url, answer: &Answer) -> Result<Url, Verdict> {
        self.has_cookie |= answer.has_cookie;
        let Some(location) = &answer.location else {
            return Err(Verdict::unsure(format!(
                "it redirects without an address (status {})",
                answer.status
            )));
        };
        let Ok(mut next) = here.join(location) else {
            return Err(Verdict::dead(format!("it redirects to `{location}`, which is no address")));
        };
        if !matches!(next.scheme(), "http" | "https") {
            return Err(Verdict::dead(format!("it redirects to `{next}`, where browsers do not go")));
        }
        self.is_for_good &= matches!(answer.status, 301 | 308);
        if self.is_for_good {
            self.moved = Some(next.clone());
        }
        next.set_fragment(None);
        if self.seen.contains(&next) {
            // Some sites redirect to the same address until they get their cookie back.
            return Err(match self.has_cookie {
                true => Verdict::unsure("it redirects in a circle to readers without cookies"),
                false => Verdict::dead("it redirects in a circle"),
            });
        }
        if self.seen.len() > REDIRECTS {
            return Err(Verdict::dead(format!("it redirects more than {REDIRECTS} times")));
        }
        self.seen.push(next.clone());
        Ok(next)
    }

    /// The verdict at the end of the way.
    fn arrived(self) -> Verdict {
        match self.moved.filter(|moved| moved != self.start) {
            Some(moved) => Verdict::Moved { to: moved.into() },
            None => Verdict::Good,
        }
    }
}

fn is_redirect(status: u16) -> bool {
    matches!(status, 301 | 302 | 303 | 307 | 308)
}

fn private() -> Verdict {
    Verdict::dead(format!("{}, which readers cannot reach", Fault::Private.words()))
}

/// The verdict of a page that is not shown.
fn refused(status: u16) -> Verdict {
    match status {
        404 => Verdict::dead("the site has no such page (status 404)"),
        410 => Verdict::dead("the site has removed this page (status 410)"),
        401 | 407 => Verdict::unsure(format!("it wants a password (status {status})")),
        403 => Verdict::unsure("it refuses programs, or everybody (status 403)"),
        429 => Verdict::unsure("it gets too many requests (status 429)"),
        451 => Verdict::unsure("it may not be shown for legal reasons (status 451)"),
        500.. => Verdict::unsure(format!("the site is out of order (status {status})")),
        _ => Verdict::unsure(format!("it answers with status {status}")),
    }
}
