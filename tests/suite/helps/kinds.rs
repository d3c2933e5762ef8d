//! Mistakes in declarations of kinds.

use super::Mend::{Exchange, LineAtEnd, RemoveLine, RenameAs, Replace};
use super::Mistake;

pub const ROWS: &[Mistake] = &[
    Mistake {
        code: "bad-kind",
        files: &[("kinds/case.toml", "[facts.region]\ntype = \"txt\"\n")],
        mend: Exchange("`text`", "kinds/case.toml", "txt", "text"),
    },
    Mistake {
        code: "bad-kind",
        files: &[("kinds/case.toml", "[facts.region]\ntype = \"text\"\nrole = \"when\"\n")],
        mend: RemoveLine,
    },
    Mistake {
        code: "bad-kind",
        files: &[("kinds/case.toml", "facts.\"re-gion\" = \"text\"\n")],
        mend: Exchange("re_gion", "kinds/case.toml", "\"re-gion\"", "re_gion"),
    },
    Mistake {
        code: "bad-kind",
        files: &[("kinds/case.toml", "required = [\"dat\"]\n")],
        mend: Exchange("`date`", "kinds/case.toml", "dat", "date"),
    },
    Mistake {
        code: "bad-kind",
        files: &[("kinds/case.toml", "[facts.region]\ntype = \"text\"\nrequired = true\n")],
        mend: LineAtEnd("kinds/case.toml", "example = \"110\""),
    },
    Mistake {
        code: "bad-kind",
        files: &[("kinds/case.toml", "[facts.region]\ntype = \"number\"\npages = true\n")],
        mend: RemoveLine,
    },
    Mistake {
        code: "bad-kind",
        files: &[("kinds/case.toml", "[facts.region]\ntype = \"entry\"\npages = true\n")],
        mend: RemoveLine,
    },
    Mistake {
        code: "missing-field",
        files: &[("kinds/case.toml", "[facts.region]\ntype = \"choice\"\n")],
        mend: LineAtEnd("kinds/case.toml", "choices = [\"one\", \"other\"]"),
    },
    Mistake {
        code: "missing-field",
        files: &[("kinds/case.toml", "[facts.region]\nabout = \"Where.\"\n")],
        mend: LineAtEnd("kinds/case.toml", "type = \"text\""),
    },
    Mistake {
        code: "unknown-key",
        files: &[("kinds/case.toml", "[facts.region]\ntype = \"text\"\nrequird = true\nexample = \"x\"\n")],
        mend: Replace,
    },
    Mistake {
        code: "unknown-key",
        files: &[("kinds/case.toml", "[fact.region]\ntype = \"text\"\n")],
        mend: Replace,
    },
    Mistake {
        code: "unknown-kind",
        files: &[("kinds/case.toml", "extends = \"documnt\"\n")],
        mend: Exchange("`document`", "kinds/case.toml", "documnt", "document"),
    },
    Mistake { code: "unknown-kind", files: &[("kinds/case.toml", "extends = \"case\"\n")], mend: RemoveLine },
    Mistake {
        code: "bad-file-name",
        files: &[("kinds/case.yaml", "about = \"A case.\"\n")],
        mend: RenameAs("`kinds/case.toml`", "kinds/case.yaml", "kinds/case.toml"),
    },
    Mistake {
        code: "bad-file-name",
        files: &[("kind/case.toml", "about = \"A case.\"\n")],
        mend: RenameAs("`kinds/case.toml`", "kind/case.toml", "kinds/case.toml"),
    },
    Mistake {
        code: "bad-kind",
        files: &[("kinds/case.toml", "[facts.region]\ntype = \"number\"\nunit = \"USD\"\n")],
        mend: RemoveLine,
    },
    Mistake {
        code: "unknown-kind",
        files: &[("kinds/case.toml", "[facts.region]\ntype = \"entry\"\nkind = \"evnt\"\n")],
        mend: Exchange("`event`", "kinds/case.toml", "evnt", "event"),
    },
];
