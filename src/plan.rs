//! Site -> [`Plan`]: the list of everything that is published, sorted by output path.
//!
//! Called once by `build`; rendering an artifact needs no other one. The site's address book lists all artifacts; the plan leaves
//! out unused ones, and no artifact may hide another: `clashes` reports each pair with the places of both, `paths` those that
//! cannot be published at all.

mod clashes;
mod paths;

use crate::diag::Diagnostics;
use crate::parallel;
use crate::render::World;
use crate::site::{Artifact, ArtifactKind, artifacts};

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
        ArtifactKind::File(path) => site.publishes(path),
        _ => true,
    });
    // Artifacts with the same path keep their order, so that the first one stays.
    parallel::sort(&mut list, |left, right| left.path.cmp(&right.path));
    paths::check(site, &mut list, diags);
    clashes::settle(site, &mut list, diags);
    Plan { artifacts: list }
}
