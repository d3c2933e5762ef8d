//! The function `icon`.

use tera::{Kwargs, TeraResult, Value};

use super::messages::fill;
use super::scope::Scope;
use crate::diag::{Code, one_of};
use crate::render::errors::error;

/// `icon(name="access")`: the icon as `<svg>`, hidden from screen readers; with `label="…"` they read that.
pub fn icon(scope: &Scope, kwargs: &Kwargs) -> TeraResult<Value> {
    let name: String = kwargs.must_get("name")?;
    let icons = &scope.world.theme.icons;
    let Some(icon) = icons.get(&name) else {
        let help = if icons.is_empty() {
            format!("draw `assets/icons/{name}.svg`")
        } else {
            one_of(&name, icons.keys().map(String::as_str))
        };
        return Err(error(Code::UnknownIcon, format!("no icon `{name}`"), help));
    };
    let class = kwargs.get::<String>("class")?.filter(|class| !class.is_empty());
    let class = class.map_or_else(String::new, |class| format!(" {}", fill(&class, &[])));
    let name = name.replace('/', "-");
    let spoken = match kwargs.get::<String>("label")?.filter(|label| !label.is_empty()) {
        Some(label) => format!("role=\"img\" aria-label=\"{}\"", fill(&label, &[])),
        None => "aria-hidden=\"true\"".to_owned(),
    };
    Ok(Value::safe_string(&format!(
        "<svg class=\"icon icon-{name}{class}\" width=\"1em\" height=\"1em\"{} {spoken} focusable=\"false\">{}</svg>",
        icon.attributes, icon.shapes
    )))
}
