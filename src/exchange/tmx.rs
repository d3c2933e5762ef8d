//! Pairs of originals and translations -> TMX 1.4b, a translation memory.

use std::fmt::Write as _;

use super::texts::is_nested;
use super::unit::{Part, Unit};
use super::xml::{attribute, escaped};
use crate::markdown::CodeKind;

/// A translation memory of units, each with the tag of the language of its original.
pub fn tmx(source: &str, target: &str, units: &[(&str, &Unit)]) -> String {
    let version = env!("CARGO_PKG_VERSION");
    let all = if units.iter().all(|(language, _)| *language == source) { source } else { "*all*" };
    let mut made = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tmx version=\"1.4\">\n");
    let _ = writeln!(
        made,
        "  <header creationtool=\"hexaglot\" creationtoolversion=\"{version}\" segtype=\"block\" o-tmf=\"hexaglot\" adminlang=\"en\" \
         srclang=\"{}\" datatype=\"plaintext\"/>\n  <body>",
        attribute(all)
    );
    for (language, unit) in units {
        let _ = writeln!(made, "    <tu srclang=\"{}\">", attribute(language));
        let _ = writeln!(made, "      <prop type=\"x-unit\">{}</prop>", escaped(&unit.id.to_string()));
        for (language, parts) in [(*language, &unit.source), (target, &unit.target)] {
            let _ = writeln!(
                made,
                "      <tuv xml:lang=\"{}\"><seg>{}</seg></tuv>",
                attribute(language),
                segment(parts)
            );
        }
        made.push_str("    </tu>\n");
    }
    made.push_str("  </body>\n</tmx>\n");
    made
}

fn segment(parts: &[Part]) -> String {
    let is_paired = is_nested(parts);
    let (mut made, mut count, mut open) = (String::new(), 0, Vec::new());
    for part in parts {
        match part {
            Part::Text(text) => made.push_str(&escaped(text)),
            Part::Code { kind, written, .. } => {
                let written = escaped(written);
                match kind {
                    CodeKind::Open if is_paired => {
                        count += 1;
                        open.push(count);
                        let _ = write!(made, "<bpt i=\"{count}\" x=\"{count}\">{written}</bpt>");
                    }
                    CodeKind::Close if is_paired => {
                        let _ = write!(made, "<ept i=\"{}\">{written}</ept>", open.pop().unwrap_or_default());
                    }
                    _ => {
                        count += 1;
                        let _ = write!(made, "<ph x=\"{count}\">{written}</ph>");
                    }
                }
            }
        }
    }
    made
}
