//! Requests without an answer, in plain words.

use std::io::{self, ErrorKind};

use ureq::Error;

use super::private::Private;

/// Why a request got no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// The address is one of this computer or of a private network; it was not asked.
    Private,
    /// Nobody has a site of that name.
    NoSuchName,
    /// The name could not be looked up, or the network ends here.
    NoNetwork(String),
    /// Time was up.
    Timeout,
    /// The connection is not safe: a certificate that is not valid.
    Certificate(String),
    /// Something else, from a computer that can be reached.
    Other(String),
}

impl Fault {
    /// What an error of the client means.
    pub(super) fn of(error: Error) -> Fault {
        match error {
            Error::Other(inner) => match inner.downcast::<NameFault>() {
                Ok(fault) => fault.of_name(),
                Err(inner) if inner.is::<Private>() => Fault::Private,
                Err(inner) => Fault::Other(inner.to_string()),
            },
            Error::HostNotFound => Fault::NoSuchName,
            Error::Timeout(_) => Fault::Timeout,
            Error::Io(error) => Fault::of_connection(&error),
            Error::Protocol(_) | Error::Http(_) => Fault::Other("it does not answer in HTTP".to_owned()),
            Error::LargeResponseHeader(..) => Fault::Other("the head of its answer is too large".to_owned()),
            Error::BadUri(_) => Fault::Other("the address cannot be asked for".to_owned()),
            error => match certificate(&error.to_string()) {
                Some(why) => Fault::Certificate(why),
                None => Fault::Other(error.to_string()),
            },
        }
    }

    fn of_connection(error: &io::Error) -> Fault {
        let said = error.to_string();
        if let Some(why) = certificate(&said) {
            return Fault::Certificate(why);
        }
        match error.kind() {
            ErrorKind::ConnectionRefused => Fault::Other("it refuses connections".to_owned()),
            ErrorKind::ConnectionReset
            | ErrorKind::ConnectionAborted
            | ErrorKind::BrokenPipe
            | ErrorKind::UnexpectedEof => {
                Fault::Other("it closes the connection without an answer".to_owned())
            }
            ErrorKind::TimedOut | ErrorKind::WouldBlock => Fault::Timeout,
            ErrorKind::NetworkUnreachable | ErrorKind::HostUnreachable | ErrorKind::NetworkDown => {
                Fault::NoNetwork("no network leads there".to_owned())
            }
            ErrorKind::InvalidData | ErrorKind::InvalidInput => {
                Fault::Other("it does not answer in HTTP".to_owned())
            }
            _ => Fault::Other(said),
        }
    }

    /// Whether nothing was heard from any other computer.
    pub(super) fn is_silence(&self) -> bool {
        matches!(self, Fault::NoSuchName | Fault::NoNetwork(_) | Fault::Timeout)
    }

    /// Why, in words that follow the name of an address.
    pub(super) fn words(&self) -> String {
        match self {
            Fault::Private => "it is an address of this computer or of a private network".to_owned(),
            Fault::NoSuchName => "no site has this name".to_owned(),
            Fault::NoNetwork(why) | Fault::Other(why) => why.clone(),
            Fault::Timeout => "it did not answer in time".to_owned(),
            Fault::Certificate(why) => why.clone(),
        }
    }
}

/// What is wrong with a certificate, from the words of the library.
fn certificate(said: &str) -> Option<String> {
    let (_, reason) = said.split_once("invalid peer certificate: ")?;
    let why = match reason {
        reason if reason.starts_with("Expired") || reason.contains("expired") => "has expired",
        reason if reason.starts_with("NotValidYet") || reason.contains("not valid yet") => {
            "does not hold yet"
        }
        reason if reason.contains("not valid for name") || reason.contains("NotValidForName") => {
            "is for another name"
        }
        "UnknownIssuer" => "is from an issuer that browsers may not know",
        "Revoked" => "was revoked",
        _ => "is not valid",
    };
    Some(format!("its certificate {why}"))
}

/// A name that could not be looked up.
#[derive(Debug)]
pub(super) struct NameFault(pub(super) io::Error);

impl std::fmt::Display for NameFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for NameFault {}

impl NameFault {
    /// Systems say in words alone whether a name does not exist, or nobody could be asked. Where that is not certain, nobody could.
    fn of_name(self) -> Fault {
        let said = self.0.to_string();
        let unknown = ["Name or service not known", "No address associated", "nodename nor servname"];
        if unknown.iter().any(|words| said.contains(words)) {
            return Fault::NoSuchName;
        }
        Fault::NoNetwork("its name could not be looked up".to_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn certificates_are_explained() {
        for (said, words) in [
            ("invalid peer certificate: Expired", "its certificate has expired"),
            (
                "io: invalid peer certificate: UnknownIssuer",
                "its certificate is from an issuer that browsers may not know",
            ),
            (
                "invalid peer certificate: certificate expired: verification time 1",
                "its certificate has expired",
            ),
            (
                "invalid peer certificate: certificate not valid for name \"a\"",
                "its certificate is for another name",
            ),
            ("invalid peer certificate: BadEncoding", "its certificate is not valid"),
        ] {
            assert_eq!(Fault::of(Error::Io(io::Error::other(said))), Fault::Certificate(words.to_owned()));
        }
    }

    #[test]
    fn a_name_that_does_not_exist_differs_from_a_missing_network() {
        let fault = |said: &str| Fault::of(Error::Other(Box::new(NameFault(io::Error::other(said)))));
        assert_eq!(fault("failed to lookup: Name or service not known"), Fault::NoSuchName);
        assert!(fault("failed to lookup: Temporary failure in name resolution").is_silence());
    }
}
