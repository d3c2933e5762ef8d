//! Links that open a file in the editor of whoever looks at a page.

use std::path::Path;

use crate::live::View;

/// Where files are opened.
#[derive(Clone, Debug)]
pub struct Editor {
    /// The site's folder.
    pub root: std::path::PathBuf,
    /// An address with `{path}`, `{line}` and `{column}`, instead of the site's own.
    pub form: Option<String>,
}

impl Editor {
    /// The links to the files of a site.
    pub fn links<'e>(&'e self, view: &'e View) -> Links<'e> {
        let own_form = view.built.world().config.editor.as_deref();
        let form = self.form.as_deref().or(own_form).unwrap_or(VSCODE);
        Links { root: &self.root, form }
    }
}

/// Opens files in Visual Studio Code.
const VSCODE: &str = "vscode://file{path}:{line}:{column}";

/// Where files of a site are opened.
#[derive(Clone, Copy)]
pub struct Links<'e> {
    root: &'e Path,
    form: &'e str,
}

impl Links<'_> {
    /// The address that opens a place; `None` for a file that is in the program.
    pub fn link(&self, path: &str, line: usize, column: usize) -> Option<String> {
        let whole = self.root.join(path);
        let there = Path::new(path).components().next().is_some_and(|first| first.as_os_str() != "builtin");
        let shown = whole.to_str().filter(|_| there)?.replace('\\', "/");
        let rooted = if shown.starts_with('/') { shown } else { format!("/{shown}") };
        let path = crate::url::encode_path(&rooted).into_owned();
        let filled = self.form.replace("{path}", &path);
        Some(filled.replace("{line}", &line.to_string()).replace("{column}", &column.to_string()))
    }
}
