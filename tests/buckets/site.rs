//! A site of several states, and the program that publishes it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// A site and where it is published.
pub struct Site {
    place: tempfile::TempDir,
}

impl Site {
    /// A site in two languages that is published in a bucket at this address.
    pub fn new(deploy: &str) -> Site {
        let site = Site { place: tempfile::tempdir().unwrap() };
        let config = format!(
            "base_url = \"https://site.test\"\ntheme = \"own\"\n[[languages]]\ntag = \"en\"\n[[languages]]\ntag = \"fr\"\n[deploy.web]\n{deploy}\n"
        );
        site.write("site.toml", &config);
        site.write("themes/own/theme.toml", "");
        site.state(0);
        site
    }

    /// A site in the double's bucket.
    pub fn at(address: &str) -> Site {
        Site::new(&format!("host = \"s3\"\nbucket = \"site\"\nendpoint = \"{address}\""))
    }

    pub fn path(&self) -> &Path {
        self.place.path()
    }

    pub fn write(&self, path: &str, text: &str) {
        let path: PathBuf = self.place.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Brings the site into a state: pages come, move and go, all pages change, and assets have new names.
    pub fn state(&self, state: usize) {
        let content = self.place.path().join("content");
        let _ = fs::remove_dir_all(&content);
        let present: Vec<usize> = (0..12).filter(|page| !(page + state).is_multiple_of(4)).collect();
        for page in &present {
            let next = present[(page + 1 + state) % present.len()];
            for (language, title) in [("en", "Page"), ("fr", "Page française")] {
                let text = format!("[next](../news/p{next}.md) {title} {page} in state {state}.");
                self.write(
                    &format!("content/news/p{page}.{language}.md"),
                    &format!("---\ntitle: {title} {page}\ndate: 2022-06-0{}\n---\n{text}\n", 1 + page % 9),
                );
            }
        }
        for (language, title) in [("en", "Home"), ("fr", "Accueil")] {
            let links: String = present.iter().map(|page| format!("[{page}](news/p{page}.md) ")).collect();
            self.write(
                &format!("content/_index.{language}.md"),
                &format!("---\ntitle: {title} {state}\n---\n{links}\n"),
            );
            self.write(
                &format!("content/news/_index.{language}.md"),
                &format!("---\ntitle: News {language}\n---\n"),
            );
        }
        self.write("themes/own/assets/style.css", &format!("a {{ order: {state}; }}\n"));
    }

    /// The program, ready to run.
    pub fn program(&self, arguments: &[&str]) -> Command {
        let named = std::env::var_os("HEXAGLOT").unwrap_or(env!("CARGO_BIN_EXE_hexaglot").into());
        let mut command = Command::new(named);
        command.current_dir(self.path()).args(arguments);
        command.env("AWS_ACCESS_KEY_ID", "S3RVER").env("AWS_SECRET_ACCESS_KEY", "S3RVER");
        command.env("AWS_REGION", "us-east-1");
        // The key of every copy of Azurite, which Microsoft publishes.
        command.env(
            "AZURE_STORAGE_ACCOUNT_KEY",
            "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==",
        );
        command
    }

    /// Runs the program; its exit code and what it said.
    pub fn said(&self, arguments: &[&str]) -> (i32, String) {
        let done = self.program(arguments).output().unwrap();
        (done.status.code().unwrap(), String::from_utf8([done.stdout, done.stderr].concat()).unwrap())
    }

    /// The same of a run that has to succeed.
    #[track_caller]
    pub fn done(&self, arguments: &[&str]) -> String {
        let (code, text) = self.said(arguments);
        assert_eq!(code, 0, "{arguments:?}: {text}");
        text
    }

    /// Begins a run that somebody will kill.
    pub fn begin(&self, arguments: &[&str]) -> Child {
        self.program(arguments).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    }

    /// The files that the program built.
    pub fn built(&self) -> Vec<String> {
        let public = self.path().join("public");
        let (mut found, mut folders) = (Vec::new(), vec![public.clone()]);
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                let name = path.strip_prefix(&public).unwrap().to_str().unwrap().to_owned();
                match path.is_dir() {
                    true => folders.push(path),
                    false if name.starts_with(".hexaglot") || name.ends_with(".hexaglot-files") => {}
                    false => found.push(name),
                }
            }
        }
        found.sort();
        found
    }
}
