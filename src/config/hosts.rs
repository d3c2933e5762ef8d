//! What serves a published site.

use crate::choice;

/// What serves a published site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Host {
    /// GitHub Pages.
    GitHub,
    /// GitLab Pages.
    GitLab,
    /// Netlify.
    Netlify,
    /// Cloudflare Pages.
    Cloudflare,
    /// Azure Static Web Apps.
    Azure,
    /// Amazon CloudFront before a bucket.
    CloudFront,
    /// nginx on a server of one's own.
    Nginx,
    /// Caddy on a server of one's own.
    Caddy,
    /// A folder that any other server publishes.
    Folder,
    /// Amazon S3 or storage that is compatible with it.
    S3,
    /// Google Cloud Storage.
    GoogleStorage,
    /// The static website of an Azure storage account.
    AzureStorage,
}

choice!(Host, "host", {
    "github-pages" => GitHub,
    "gitlab-pages" => GitLab,
    "netlify" => Netlify,
    "cloudflare-pages" => Cloudflare,
    "azure-static-web-apps" => Azure,
    "cloudfront" => CloudFront,
    "nginx" => Nginx,
    "caddy" => Caddy,
    "folder" => Folder,
    "s3" => S3,
    "google-cloud-storage" => GoogleStorage,
    "azure-storage" => AzureStorage,
});

impl Host {
    /// Whether it publishes a folder of a computer that one has access to.
    pub fn is_folder(self) -> bool {
        matches!(self, Host::Nginx | Host::Caddy | Host::Folder)
    }

    /// Whether its files are objects of a bucket.
    pub fn is_bucket(self) -> bool {
        matches!(self, Host::CloudFront) || self.is_bare_bucket()
    }

    /// Whether the bucket itself answers readers.
    pub fn is_bare_bucket(self) -> bool {
        matches!(self, Host::S3 | Host::GoogleStorage | Host::AzureStorage)
    }

    /// Whether it answers with redirects, so that nothing need be published at former addresses.
    pub fn redirects(self) -> bool {
        !matches!(self, Host::GitHub | Host::Folder) && !self.is_bare_bucket()
    }

    /// Whether it reads headers and redirects from a configuration that is not published with the site.
    pub fn is_configured(self) -> bool {
        matches!(self, Host::Nginx | Host::Caddy | Host::CloudFront)
    }
}
