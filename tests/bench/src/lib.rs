//! What Hexaglot is measured with: the same content and equal templates for it and for others.
//!
//! [`corpus`] writes a site's texts, the same bytes on every machine; [`floor`] does the least that any generator must do;
//! [`compare`] tells two published sites apart by what readers and machines get of them; [`race`] runs the programs in
//! turn and puts their times beside each other; [`gate`] counts instructions, which no noise moves, and [`growth`] how they grow. Each has a
//! program of its own in `src/bin`.

pub mod compare;
pub mod corpus;
pub mod floor;
pub mod gate;
pub mod growth;
pub mod race;
