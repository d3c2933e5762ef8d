//! Site -> [`Plan`]: the list of everything that is published, sorted by output path.
//!
//! Called once by `build`; `render` of each artifact needs no other. The site's book of addresses says what there is; here what
//! nobody uses is left out, and no artifact may hide another: [`clashes`] reports each pair with the places of both.

mod clashes;

use crate::diag::Diagnostics;
use crate::parallel;
use crate::render::World;
use crate::site::{Artifact, Site, What, artifacts};
use crate::url;

/// Everything that is published.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// Sorted by path.
    pub artifacts: Vec<Artifact>,
}

/// Lists all artifacts.
pub fn plan(world: &World, diags: &mut Diagnostics) -> Plan {
    let site = &world.site;
    let mut list = artifacts(site, &world.config);
    list.retain(|artifact| match &artifact.what {
        What::File(path) => is_published(site, path),
        _ => true,
    });
    // Those with one path keep their order, so that the first stays.
    parallel::sort(&mut list, |left, right| left.path.cmp(&right.path));
    clashes::settle(site, &mut list, diags);
    Plan { artifacts: list }
}

/// Static files, those that somebody uses, and those in the folder of a page.
fn is_published(site: &Site, path: &str) -> bool {
    let folder = site.by_path.get(url::folder(path));
    site.is_used(path) || folder.is_some_and(|id| !site.entry(*id).kind.is_section())
}
