//! Mistakes that are in no text: bytes of another encoding, sizes, links of the file system. Each is made and fixed on the disk.

use std::fs;
use std::path::Path;

use crate::own_site::run;

/// A mistake on the disk.
struct Mistake {
    code: &'static str,
    /// Makes it in the folder of a site; `outside` is a folder beside it.
    make: fn(site: &Path, outside: &Path),
    /// What the help says.
    help: &'static str,
    /// Does it.
    mend: fn(site: &Path),
}

const PAGE: &str = "---\ntitle: Some words\n---\nWords of a café.\n";

const X: &str = "content/x.en.md";

const SMALL: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"4\"/>";

const ROWS: &[Mistake] = &[
    Mistake {
        code: "not-utf8",
        make: |site, _| {
            fs::write(site.join(X), PAGE.replace('é', "\u{1}").bytes().map(latin).collect::<Vec<u8>>())
                .unwrap()
        },
        help: "open the file in an editor with the encoding Windows-1252 and save it with UTF-8",
        mend: |site| fs::write(site.join(X), PAGE).unwrap(),
    },
    Mistake {
        code: "not-utf8",
        make: |site, _| {
            let bytes: Vec<u8> =
                format!("\u{feff}{PAGE}").encode_utf16().flat_map(u16::to_le_bytes).collect();
            fs::write(site.join(X), bytes).unwrap();
        },
        help: "open the file in an editor and save it with the encoding UTF-8",
        mend: |site| fs::write(site.join(X), PAGE).unwrap(),
    },
    Mistake {
        code: "file-too-large",
        make: |site, _| fs::write(site.join(X), "a".repeat(17 * 1024 * 1024)).unwrap(),
        help: "move it beside a page as a file and link to it",
        mend: |site| {
            fs::rename(site.join(X), site.join("content/x.txt")).unwrap();
            let page = fs::read_to_string(site.join("content/about.en.md")).unwrap();
            fs::write(site.join("content/about.en.md"), format!("{page}\nSee [all letters](x.txt).\n"))
                .unwrap();
        },
    },
    Mistake {
        code: "heavy-image",
        make: |site, _| {
            let filler = "a".repeat(600_000);
            fs::write(site.join("content/map.svg"), format!("{SMALL}<!-- {filler} -->")).unwrap();
        },
        help: "save it with at most 500 KB: with fewer pixels, or as WebP or AVIF",
        mend: |site| fs::write(site.join("content/map.svg"), SMALL).unwrap(),
    },
    #[cfg(unix)]
    Mistake {
        code: "symlink-outside",
        make: |site, outside| {
            fs::write(outside.join("x.md"), PAGE).unwrap();
            std::os::unix::fs::symlink(outside.join("x.md"), site.join(X)).unwrap();
        },
        help: "copy the file into the site",
        mend: |site| {
            fs::remove_file(site.join(X)).unwrap();
            fs::write(site.join(X), PAGE).unwrap();
        },
    },
    #[cfg(unix)]
    Mistake {
        code: "symlink-outside",
        make: |site, _| {
            fs::write(site.join(".env"), "secret").unwrap();
            fs::create_dir_all(site.join("content/_static")).unwrap();
            std::os::unix::fs::symlink("../../.env", site.join("content/_static/x.txt")).unwrap();
        },
        help: "remove the link, or put a copy of what readers should see in its place",
        mend: |site| fs::remove_file(site.join("content/_static/x.txt")).unwrap(),
    },
    #[cfg(unix)]
    Mistake {
        code: "unreadable-file",
        make: |site, _| std::os::unix::fs::symlink("nowhere.md", site.join(X)).unwrap(),
        help: "check the link or the permissions, or remove it",
        mend: |site| fs::remove_file(site.join(X)).unwrap(),
    },
];

/// The codes that are tried here.
pub fn codes() -> impl Iterator<Item = &'static str> {
    ROWS.iter().map(|row| row.code)
}

/// A byte of Windows-1252, in which the sign U+0001 stands for `é`.
fn latin(byte: u8) -> u8 {
    if byte == 1 { 0xe9 } else { byte }
}

/// What `check` says, one line for each problem.
fn problems(site: &Path) -> Vec<String> {
    let said = run(site, &["check", "--format", "short"], &[]);
    let said = String::from_utf8(said.stdout).unwrap();
    said.lines().filter(|line| line.contains("]: ")).map(str::to_owned).collect()
}

#[test]
fn a_mistake_on_the_disk_has_one_message_and_its_help_works() {
    for row in ROWS {
        let dir = tempfile::tempdir().unwrap();
        let (site, outside) = (dir.path().join("site"), dir.path().join("outside"));
        fs::create_dir(&outside).unwrap();
        for (path, text) in super::clean() {
            let path = site.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        }
        (row.make)(&site, &outside);
        let found = problems(&site);
        let [problem] = found.as_slice() else { panic!("{}: {found:#?}", row.code) };
        assert!(problem.contains(&format!("[{}]", row.code)), "{problem}");
        assert!(problem.ends_with(&format!(" ({})", row.help)), "{problem}");
        (row.mend)(&site);
        assert_eq!(problems(&site), [""; 0], "{} after its help", row.code);
    }
}
