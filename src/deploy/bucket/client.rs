//! Requests of `object_store` by `ureq`, with which the program asks other sites as well: no second client and no second TLS.
//!
//! A request waits on the thread that asks: `parallel` gives as many threads as there are requests at once.

use std::future::{Future, ready};
use std::io::ErrorKind;
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use hyper::body::Body as _;
use object_store::ClientOptions;
use object_store::client::{
    ClientConfigKey, HttpClient, HttpConnector, HttpError, HttpErrorKind, HttpRequest, HttpResponse,
    HttpService,
};
use ureq::http::{Method, Request};
use ureq::{Agent, Error};

/// The time that a request has at least, and the bytes that it sends or gets in a second at least.
const TIME: Duration = Duration::from_secs(60);
const SPEED: u64 = 32 * 1024;

/// Makes clients for a number of requests at once.
#[derive(Debug)]
pub struct Connector {
    /// The number.
    pub at_once: usize,
}

impl HttpConnector for Connector {
    fn connect(&self, options: &ClientOptions) -> object_store::Result<HttpClient> {
        let openly = options.get_config_value(&ClientConfigKey::AllowHttp);
        let config = Agent::config_builder()
            .user_agent(concat!("hexaglot/", env!("CARGO_PKG_VERSION")))
            .http_status_as_error(false)
            .https_only(openly.is_none_or(|value| value != "true"))
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_connect(Some(Duration::from_secs(10)))
            .max_idle_connections(self.at_once)
            .max_idle_connections_per_host(self.at_once)
            .build();
        Ok(HttpClient::new(Client { agent: Agent::new_with_config(config) }))
    }
}

#[derive(Debug)]
struct Client {
    agent: Agent,
}

type Answer<'a> = Pin<Box<dyn Future<Output = Result<HttpResponse, HttpError>> + Send + 'a>>;

impl HttpService for Client {
    fn call<'s, 'a>(&'s self, request: HttpRequest) -> Answer<'a>
    where
        's: 'a,
        Self: 'a,
    {
        Box::pin(ready(self.ask(request)))
    }
}

impl Client {
    fn ask(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        let (parts, body) = request.into_parts();
        let length = body.content_length() as u64;
        let time = TIME + Duration::from_secs(length / SPEED);
        let has_body = matches!(parts.method, Method::PUT | Method::POST | Method::PATCH);
        let answer = match has_body {
            true => self.send(Request::from_parts(parts, bytes(body)?), time),
            false => self.send(Request::from_parts(parts, ()), time),
        };
        let (parts, body) = answer.map_err(fault)?.into_parts();
        let body = body.into_with_config().limit(u64::MAX).read_to_vec().map_err(fault)?;
        Ok(HttpResponse::from_parts(parts, body.into()))
    }

    fn send<B: ureq::AsSendBody>(
        &self,
        request: Request<B>,
        time: Duration,
    ) -> Result<ureq::http::Response<ureq::Body>, Error> {
        let request = self.agent.configure_request(request).timeout_global(Some(time)).build();
        self.agent.run(request)
    }
}

/// The whole body of a request.
fn bytes(body: object_store::client::HttpRequestBody) -> Result<Vec<u8>, HttpError> {
    let mut bytes = Vec::with_capacity(body.content_length());
    let mut body = pin!(body);
    // The body is in memory: nothing is waited for.
    let mut task = Context::from_waker(Waker::noop());
    while let Poll::Ready(Some(frame)) = body.as_mut().poll_frame(&mut task) {
        bytes.extend(frame?.into_data().iter().flatten());
    }
    Ok(bytes)
}

/// What a fault of the client means for a further try.
fn fault(error: Error) -> HttpError {
    let kind = match &error {
        Error::Timeout(_) => HttpErrorKind::Timeout,
        Error::HostNotFound | Error::ConnectionFailed => HttpErrorKind::Connect,
        Error::Io(error) => match error.kind() {
            ErrorKind::ConnectionRefused | ErrorKind::HostUnreachable | ErrorKind::NetworkUnreachable => {
                HttpErrorKind::Connect
            }
            ErrorKind::TimedOut | ErrorKind::WouldBlock => HttpErrorKind::Timeout,
            ErrorKind::ConnectionReset
            | ErrorKind::ConnectionAborted
            | ErrorKind::BrokenPipe
            | ErrorKind::UnexpectedEof => HttpErrorKind::Interrupted,
            _ => HttpErrorKind::Unknown,
        },
        // A connection that ends within an answer.
        Error::Protocol(_) => HttpErrorKind::Interrupted,
        _ => HttpErrorKind::Unknown,
    };
    HttpError::new(kind, error)
}
