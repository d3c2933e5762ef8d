//! The storage of a cloud, asked from ordinary threads.
//!
//! What proves the right to write is read from the environment, as the clouds' own tools read it. Nothing else of the environment counts
//! where `site.toml` says something.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, anyhow};
use futures_util::{StreamExt as _, TryStreamExt as _, stream};
use jiff::Timestamp;
use object_store::aws::AmazonS3Builder;
use object_store::azure::MicrosoftAzureBuilder;
use object_store::gcp::GoogleCloudStorageBuilder;
use object_store::path::Path;
use object_store::{
    Attribute, Attributes, BackoffConfig, Error, GetOptions, ObjectStore, ObjectStoreExt as _, PutMode,
    PutMultipartOptions, PutOptions, PutPayload, RetryConfig,
};
use tokio::runtime::{Builder, Runtime};

use super::client::Connector;
use crate::config::{Bucket, Storage};
use crate::deploy::manifest::File;
use crate::parallel;

/// How many requests are made at once.
pub const AT_ONCE: usize = 32;

/// Larger objects are sent in parts of this size, in bytes.
const PART: usize = 8 << 20;

/// A bucket.
pub struct Store {
    inner: Arc<dyn ObjectStore>,
    prefix: String,
    /// How people call it.
    pub name: String,
    runtime: Runtime,
}

/// An object that was read.
pub struct Fetched {
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// The seconds since it was written.
    pub age: i64,
}

/// An object of a list.
pub struct Listed {
    /// Its path below the prefix.
    pub path: String,
    /// Its size.
    pub size: u64,
    /// What changes with its content.
    pub tag: Option<String>,
}

/// What became of an object that must not replace another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Created {
    /// It is there.
    Yes,
    /// Another was there.
    Exists,
    /// The storage cannot do that.
    Unsupported,
}

impl Store {
    /// Opens a bucket; nothing is asked yet.
    ///
    /// # Errors
    ///
    /// If `site.toml` and the environment do not say all that is needed.
    pub fn open(bucket: &Bucket) -> Result<Store> {
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_time().build();
        let (scheme, inner) = match bucket.storage {
            Storage::S3 => ("s3", s3(bucket)),
            Storage::Google => ("gs", google(bucket)),
            Storage::Azure => ("az", azure(bucket)),
        };
        let name = format!("{scheme}://{}/{}", bucket.name, bucket.prefix);
        let name = name.trim_end_matches('/').to_owned();
        let inner = inner.with_context(|| format!("cannot use `{name}`: {}", secrets(bucket.storage)))?;
        let runtime = runtime.context("cannot start threads")?;
        Ok(Store { inner, prefix: bucket.prefix.clone(), name, runtime })
    }

    fn path(&self, path: &str) -> Result<Path> {
        let whole = match self.prefix.is_empty() {
            true => path.to_owned(),
            false => format!("{}/{path}", self.prefix),
        };
        Path::parse(&whole).with_context(|| format!("`{path}` cannot be the name of an object"))
    }

    /// Does again what the library does not by itself, because it cannot know that a second time changes nothing.
    fn repeat<T>(&self, work: impl Fn() -> object_store::Result<T>) -> object_store::Result<T> {
        for pause in [100, 400, 1600, 5000] {
            match work() {
                Err(Error::Generic { .. }) => parallel::pause(Duration::from_millis(pause)),
                done => return done,
            }
        }
        work()
    }

    fn wait<T>(&self, work: impl Future<Output = object_store::Result<T>>) -> object_store::Result<T> {
        self.runtime.handle().block_on(work)
    }

    /// Reads an object; `None` if it is not there.
    ///
    /// # Errors
    ///
    /// If it cannot be read.
    pub fn get(&self, path: &str) -> Result<Option<Fetched>> {
        let at = self.path(path)?;
        let found = self.wait(async {
            let found = self.inner.get(&at).await?;
            let age = Timestamp::now().as_second() - found.meta.last_modified.timestamp();
            Ok(Fetched { age, bytes: found.bytes().await?.into() })
        });
        match found {
            Ok(found) => Ok(Some(found)),
            Err(Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(self.fault(error, "read", path)),
        }
    }

    /// What changes with an object; `None` if it is not there.
    ///
    /// # Errors
    ///
    /// If it cannot be asked for.
    pub fn tag(&self, path: &str) -> Result<Option<String>> {
        let at = self.path(path)?;
        match self.wait(self.inner.head(&at)) {
            Ok(found) => Ok(found.e_tag),
            Err(Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(self.fault(error, "read", path)),
        }
    }

    /// Whether an object is sent with the headers of a file.
    ///
    /// # Errors
    ///
    /// If it cannot be asked for.
    pub fn has_headers(&self, file: &File) -> Result<bool> {
        let at = self.path(&file.path)?;
        let options = GetOptions { head: true, ..GetOptions::default() };
        let found = self.wait(self.inner.get_opts(&at, options));
        let found = found.map_err(|error| self.fault(error, "read", &file.path))?.attributes;
        let value = |name| found.get(&name).map_or("", AsRef::as_ref).to_owned();
        Ok(value(Attribute::ContentType) == file.media_type
            && value(Attribute::CacheControl) == file.cache
            && value(Attribute::ContentEncoding) == file.encoding)
    }

    /// Writes a file of the site.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn put(&self, file: &File, bytes: Vec<u8>) -> Result<()> {
        let mut attributes = headers(&file.media_type, &file.cache);
        if !file.encoding.is_empty() {
            attributes.insert(Attribute::ContentEncoding, file.encoding.clone().into());
        }
        self.write(&file.path, bytes, attributes)
    }

    /// Writes an object that readers do not ask for.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn put_own(&self, path: &str, bytes: Vec<u8>) -> Result<()> {
        self.write(path, bytes, headers("application/gzip", "no-store"))
    }

    fn write(&self, path: &str, bytes: Vec<u8>, attributes: Attributes) -> Result<()> {
        let at = self.path(path)?;
        let done = match bytes.len() > 2 * PART {
            true => self.wait(self.write_parts(&at, &bytes, attributes)),
            false => {
                let options = PutOptions { attributes, ..PutOptions::default() };
                self.wait(self.inner.put_opts(&at, bytes.into(), options)).map(drop)
            }
        };
        done.map_err(|error| self.fault(error, "write", path))
    }

    async fn write_parts(&self, at: &Path, bytes: &[u8], attributes: Attributes) -> object_store::Result<()> {
        let options = PutMultipartOptions { attributes, ..PutMultipartOptions::default() };
        let mut upload = self.inner.put_multipart_opts(at, options).await?;
        for part in bytes.chunks(PART) {
            if let Err(error) = upload.put_part(part.to_vec().into()).await {
                // What was sent is not kept, and paid for.
                let _ = upload.abort().await;
                return Err(error);
            }
        }
        upload.complete().await.map(drop)
    }

    /// Writes an object that must not replace another.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn create(&self, path: &str, bytes: Vec<u8>) -> Result<Created> {
        let at = self.path(path)?;
        let attributes = headers("application/json", "no-store");
        let options = PutOptions { mode: PutMode::Create, attributes, ..PutOptions::default() };
        let bytes = PutPayload::from(bytes);
        let put = || self.wait(self.inner.put_opts(&at, bytes.clone(), options.clone()));
        let is_final = |error: &Error| said(error).contains(" 501 ");
        // An error that says that the storage cannot do it is no reason to ask again.
        let done = match put() {
            Err(error) if !is_final(&error) && matches!(error, Error::Generic { .. }) => self.repeat(put),
            done => done,
        };
        match done {
            Ok(_) => Ok(Created::Yes),
            Err(Error::AlreadyExists { .. } | Error::Precondition { .. }) => Ok(Created::Exists),
            Err(Error::NotImplemented { .. } | Error::NotSupported { .. }) => Ok(Created::Unsupported),
            Err(error) if is_final(&error) => Ok(Created::Unsupported),
            Err(error) => Err(self.fault(error, "write", path)),
        }
    }

    /// Deletes objects; those that are not there are no problem.
    ///
    /// # Errors
    ///
    /// If one cannot be deleted.
    pub fn delete<'p>(&self, paths: impl Iterator<Item = &'p str>) -> Result<()> {
        let paths = paths.map(|path| self.path(path)).collect::<Result<Vec<_>>>()?;
        let delete = || {
            let paths = stream::iter(paths.clone()).map(Ok).boxed();
            let done: Vec<object_store::Result<Path>> =
                self.wait(async { Ok(self.inner.delete_stream(paths).collect().await) })?;
            let is_missing = |error: &Error| matches!(error, Error::NotFound { .. });
            match done.into_iter().filter_map(Result::err).find(|error| !is_missing(error)) {
                Some(error) => Err(error),
                None => Ok(()),
            }
        };
        self.repeat(delete).map_err(|error| self.fault(error, "delete", "an object"))
    }

    /// The objects below a folder, or all.
    ///
    /// # Errors
    ///
    /// If they cannot be listed.
    pub fn list(&self, folder: &str) -> Result<Vec<Listed>> {
        let whole = [&*self.prefix, folder].into_iter().filter(|part| !part.is_empty());
        let whole = Path::parse(whole.collect::<Vec<_>>().join("/"))?;
        let found = self.wait(self.inner.list(Some(&whole)).try_collect::<Vec<_>>());
        let found = found.map_err(|error| self.fault(error, "list", "its objects"))?;
        let below = |path: &str| match self.prefix.is_empty() {
            true => Some(path.to_owned()),
            false => path.strip_prefix(&*self.prefix)?.strip_prefix('/').map(str::to_owned),
        };
        let listed = found.into_iter().filter_map(|meta| {
            Some(Listed { path: below(meta.location.as_ref())?, size: meta.size, tag: meta.e_tag })
        });
        Ok(listed.collect())
    }

    /// An error with what was tried and what may help.
    fn fault(&self, error: Error, verb: &str, what: &str) -> anyhow::Error {
        let help = match &error {
            Error::PermissionDenied { .. } | Error::Unauthenticated { .. } => {
                "the storage refuses it; see whether the credentials in the environment have the right to"
            }
            Error::NotFound { .. } => {
                "there is no such bucket; make it first, and compare its name and region"
            }
            _ => "",
        };
        let tried = match what.contains(' ') {
            true => format!("cannot {verb} {what} of `{}`", self.name),
            false => format!("cannot {verb} `{what}` in `{}`", self.name),
        };
        let error = anyhow!("{}", said(&error));
        match help {
            "" => error.context(tried),
            help => error.context(help).context(tried),
        }
    }
}

/// What an error says, in one line.
fn said(error: &Error) -> String {
    let said = error.to_string();
    let mut line: String = said.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((end, _)) = line.char_indices().nth(400) {
        line.truncate(end);
        line.push('…');
    }
    line
}

fn headers(media_type: &str, cache: &str) -> Attributes {
    let mut attributes = Attributes::new();
    attributes.insert(Attribute::ContentType, media_type.to_owned().into());
    attributes.insert(Attribute::CacheControl, cache.to_owned().into());
    attributes
}

/// Tries again for two minutes, after pauses that grow.
fn retries() -> RetryConfig {
    let backoff = BackoffConfig { max_backoff: Duration::from_secs(10), ..BackoffConfig::default() };
    RetryConfig { backoff, max_retries: 8, retry_timeout: Duration::from_secs(120) }
}

/// Whether the endpoint is of this computer, and may be asked without TLS: `config` refuses any other.
fn is_open(bucket: &Bucket) -> bool {
    bucket.endpoint.as_ref().is_some_and(|endpoint| endpoint.starts_with("http:"))
}

const CONNECTOR: Connector = Connector { at_once: AT_ONCE };

fn s3(bucket: &Bucket) -> object_store::Result<Arc<dyn ObjectStore>> {
    let mut builder = AmazonS3Builder::from_env()
        .with_bucket_name(&bucket.name)
        .with_allow_http(is_open(bucket))
        .with_virtual_hosted_style_request(!bucket.path_style)
        .with_retry(retries())
        .with_http_connector(CONNECTOR);
    if let Some(region) = &bucket.region {
        builder = builder.with_region(region);
    }
    if let Some(endpoint) = &bucket.endpoint {
        builder = builder.with_endpoint(endpoint);
    }
    Ok(Arc::new(builder.build()?))
}

fn google(bucket: &Bucket) -> object_store::Result<Arc<dyn ObjectStore>> {
    let mut builder = GoogleCloudStorageBuilder::from_env()
        .with_bucket_name(&bucket.name)
        .with_client_options(object_store::ClientOptions::new().with_allow_http(is_open(bucket)))
        .with_retry(retries())
        .with_http_connector(CONNECTOR);
    if let Some(endpoint) = &bucket.endpoint {
        builder = builder.with_base_url(endpoint);
    }
    Ok(Arc::new(builder.build()?))
}

fn azure(bucket: &Bucket) -> object_store::Result<Arc<dyn ObjectStore>> {
    let mut builder = MicrosoftAzureBuilder::from_env()
        .with_container_name(&bucket.name)
        .with_allow_http(is_open(bucket))
        .with_retry(retries())
        .with_http_connector(CONNECTOR);
    if let Some(account) = &bucket.account {
        builder = builder.with_account(account);
    }
    if let Some(endpoint) = &bucket.endpoint {
        builder = builder.with_endpoint(endpoint.clone());
    }
    Ok(Arc::new(builder.build()?))
}

/// What the environment has to say.
fn secrets(storage: Storage) -> &'static str {
    match storage {
        Storage::S3 => {
            "`AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` are read from the environment, and `AWS_REGION` if `region` is absent"
        }
        Storage::Google => {
            "`GOOGLE_APPLICATION_CREDENTIALS` in the environment names the file of a service account"
        }
        Storage::Azure => {
            "`AZURE_STORAGE_ACCOUNT_NAME` and `AZURE_STORAGE_ACCOUNT_KEY` are read from the environment"
        }
    }
}
