//! Component calls in Markdown: arguments checked against the component's definition, then run.

use tera::{ComponentArgType, ComponentInfo, Context, Tera};

use super::{call_place, errors};
use crate::diag::{Code, Diagnostics, one_of};
use crate::markdown::{Argument, Call};
use crate::site::Page;

/// The HTML of a call; nothing if it is wrong, which is reported.
pub fn call(
    engine: &Tera,
    page: &Page,
    call: &Call,
    body: Option<&str>,
    context: &Context,
    diags: &mut Diagnostics,
) -> Option<String> {
    let Some(definition) = engine.get_component_definition(&call.name) else {
        let mut names: Vec<&str> = engine.get_component_names().collect();
        names.sort_unstable();
        diags
            .report(
                Code::UnknownComponent,
                call_place(page, &call.range),
                format!("unknown component `{}`", call.name),
            )
            .help(one_of(&call.name, names));
        return None;
    };
    if !check(&definition, page, call, diags) {
        return None;
    }
    let mut arguments = Context::new();
    for (name, value, _) in &call.arguments {
        match value {
            Argument::Text(text) => arguments.insert(name.clone(), text),
            Argument::Integer(number) => arguments.insert(name.clone(), number),
            Argument::Bool(value) => arguments.insert(name.clone(), value),
        }
    }
    match engine.render_component_with_implicits(&call.name, &arguments, context, body, true) {
        Ok(html) => Some(html),
        Err(error) => {
            errors::report(&error, "", Some(call_place(page, &call.range)), diags);
            None
        }
    }
}

/// Whether the arguments are those of the definition; what is not is reported.
fn check(definition: &ComponentInfo, page: &Page, call: &Call, diags: &mut Diagnostics) -> bool {
    let explicit = || definition.args().iter().filter(|argument| !argument.is_implicit());
    let mut sound = true;
    for (name, value, range) in &call.arguments {
        let place = call_place(page, range);
        let known = explicit().find(|argument| argument.name() == name);
        match known {
            None if definition.rest_param().is_some() => {}
            None => {
                let help = one_of(name, explicit().map(|argument| argument.name()).collect::<Vec<_>>());
                let message = format!("the component `{}` has no argument `{name}`", call.name);
                diags.report(Code::ComponentArgument, place, message).help(help);
                sound = false;
            }
            Some(argument) => {
                if let Some(expected) = argument.arg_type().and_then(|kind| mismatch(kind, value)) {
                    let message = format!("the argument `{name}` is not {expected}");
                    diags.report(Code::ComponentArgument, place, message).help(format!("write {expected}"));
                    sound = false;
                }
            }
        }
    }
    for argument in explicit().filter(|argument| argument.is_required()) {
        let given = call.arguments.iter().any(|(name, ..)| name == argument.name());
        if !given && argument.name() != "body" {
            let message = format!("the component `{}` needs the argument `{}`", call.name, argument.name());
            diags
                .report(Code::ComponentArgument, call_place(page, &call.range), message)
                .help(format!("add `{}=\"…\"`", argument.name()));
            sound = false;
        }
    }
    sound
}

/// What is expected, if the value is something else.
fn mismatch(kind: ComponentArgType, value: &Argument) -> Option<&'static str> {
    match (kind, value) {
        (ComponentArgType::String, Argument::Text(_))
        | (ComponentArgType::Bool, Argument::Bool(_))
        | (ComponentArgType::Integer | ComponentArgType::Number, Argument::Integer(_)) => None,
        (ComponentArgType::String, _) => Some("a text in quotation marks"),
        (ComponentArgType::Bool, _) => Some("`true` or `false`"),
        (ComponentArgType::Integer | ComponentArgType::Number, _) => {
            Some("a whole number without quotation marks")
        }
        _ => None,
    }
}
