//! Images: those beside the page, and those that are published at an address of this site.

use super::resolver::{Resolver, query};
use super::targets;
use crate::content::paths;
use crate::diag::Code;
use crate::markdown::{self, Image, ResolvedImage};
use crate::site::ArtifactKind;
use crate::source::Place;
use crate::url;

impl Resolver<'_> {
    pub(super) fn image(&mut self, image: &Image) -> ResolvedImage {
        let typed = url::bare(&image.source);
        if markdown::has_call(typed) {
            return ResolvedImage { src: typed.to_owned(), size: None };
        }
        let place = Place::new(&self.page.document.path, image.range.clone());
        if let Some(resolved) = self.found_image(typed, &place) {
            return resolved;
        }
        let refused = url::refused_scheme(typed).filter(|scheme| scheme != "data");
        if let Some(scheme) = refused {
            self.diags
                .report(Code::UnsafeLink, place, format!("images may not begin with `{scheme}:`"))
                .help("put the image beside the page");
            return ResolvedImage::default();
        }
        let is_elsewhere = typed.starts_with("//") || url::scheme(typed).is_some();
        let (message, help) = if is_elsewhere {
            (
                format!("`{typed}` is on another site"),
                Some("put the image beside the page: pages ask no other server".to_owned()),
            )
        } else {
            (
                format!("no image `{typed}` beside the page"),
                self.hints().file(url::split(typed).path, is_image),
            )
        };
        let help = help.unwrap_or_else(|| self.where_to_put(typed));
        self.diags.report(Code::MissingImage, place, message).help(help);
        ResolvedImage { src: url::standard(typed).into_owned(), size: None }
    }

    /// Where an image would be found that was typed so.
    fn where_to_put(&self, typed: &str) -> String {
        // A file that has signs in its name which end the path of an address.
        let named = self.joined(typed).filter(|path| self.site.assets.contains(path.as_str()));
        if named.is_some() {
            let encoded: Vec<_> = typed.split('/').map(url::encode_part).collect();
            return format!("write `{}`", encoded.join("/"));
        }
        let path = url::split(typed).path;
        let path = url::decode(path).unwrap_or(path.into());
        let place = match path.strip_prefix('/') {
            Some(below) => url::join(paths::folder(paths::STATIC), below)
                .filter(|place| place != paths::folder(paths::STATIC)),
            None => self.joined(&path).filter(|_| !path.is_empty()),
        };
        match place {
            Some(place) => format!("put the image at `{}`", paths::file(&place)),
            None => "write the path of an image beside the page: `![What it shows](picture.png)`".to_owned(),
        }
    }

    /// An image that is published: beside the page, or by its address on this site.
    fn found_image(&mut self, typed: &str, place: &Place) -> Option<ResolvedImage> {
        let below = targets::below_base(self.config, typed);
        let parts = url::split(below.as_deref().unwrap_or(typed));
        let tail = query(parts)
            + &parts.fragment.map(|anchor| format!("#{}", url::complete(anchor))).unwrap_or_default();
        if !parts.path.starts_with('/') {
            let found = self.beside(parts.path).filter(|_| !parts.path.is_empty())?;
            let size = self.site.images.get(&found).copied().flatten();
            self.report_size(size, typed, place);
            return Some(ResolvedImage { src: self.publish(found) + &tail, size });
        }
        let site = self.site;
        let asked = url::decode(parts.path)?;
        let found = site.published(self.config).find(&asked)?;
        if !matches!(found.what, ArtifactKind::File(_) | ArtifactKind::Static(_) | ArtifactKind::Asset(_)) {
            return None;
        }
        if let ArtifactKind::File(path) = found.what {
            self.used.push(path.clone());
        }
        let size = site.size_of(found.what);
        if !matches!(found.what, ArtifactKind::Asset(_)) {
            self.report_size(size, typed, place);
        }
        let address = url::encode_path(&found.address);
        Some(ResolvedImage { src: [&*self.config.base_path, &address, &tail].concat(), size })
    }

    fn report_size(&mut self, size: Option<(usize, usize)>, typed: &str, place: &Place) {
        if size.is_none() {
            self.diags
                .report(Code::BadImage, place.clone(), format!("the size of `{typed}` cannot be read"))
                .help("save it as PNG, JPEG, GIF, WebP or AVIF");
        }
    }
}

fn is_image(path: &str) -> bool {
    let ending = path.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase());
    let images = ["png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "bmp", "tiff"];
    ending.is_some_and(|ending| images.contains(&ending.as_str()))
}
