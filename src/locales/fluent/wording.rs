//! Messages in runnable form: a tree of texts, values and selections that owns its words.
//!
//! Made once from the parser's tree, with the options of functions already read. `resolve` runs it.

use fluent_syntax::ast;
use fluent_syntax::unicode::unescape_unicode_to_string;
use memchr::memchr;

use crate::bytes::control::is_control;
use crate::locales::formats::{DateTimeOptions, NumberOptions};
use crate::locales::functions;

/// A message or a term.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Message {
    /// Its text; a message may have attributes alone.
    pub value: Option<Wording>,
    /// Its attributes by name.
    pub attributes: Vec<(String, Wording)>,
}

/// A text with values in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Wording(pub Vec<Piece>);

/// A piece of a text.
#[derive(Clone, Debug, PartialEq)]
pub enum Piece {
    /// Words.
    Text(String),
    /// What is in braces.
    Value(Expression),
}

/// What is in braces.
#[derive(Clone, Debug, PartialEq)]
pub enum Expression {
    /// A text in quotation marks.
    Text(String),
    /// A number, as it is written.
    Number(String),
    /// `$name`
    Variable(String),
    /// `name` or `name.attribute`
    Message(String, Option<String>),
    /// `-name`, `-name.attribute` or `-name(count: 1)`
    Term(String, Option<String>, Vec<(String, Expression)>),
    /// `NUMBER($name, …)`
    Numeral(Box<Expression>, NumberOptions),
    /// `DATETIME($name, …)`
    Moment(Box<Expression>, DateTimeOptions),
    /// What cannot be run; reported when the file is read.
    Broken(String),
    /// `{ $name -> … }`
    Select(Box<Selection>),
}

/// One of several texts, chosen by a value.
#[derive(Clone, Debug, PartialEq)]
pub struct Selection {
    /// The value.
    pub selector: Expression,
    /// The texts by their keys, in order.
    pub variants: Vec<(Key, Wording)>,
    /// Which of them is used if no key fits.
    pub default: usize,
}

/// The key of a variant.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Key {
    /// A word: a plural category, or a text that the value may be.
    Name(String),
    /// A number, as it is written.
    Number(String),
}

impl Message {
    /// A message of the parser's tree.
    pub fn of(value: Option<&ast::Pattern<&str>>, attributes: &[ast::Attribute<&str>]) -> Message {
        let named =
            |attribute: &ast::Attribute<&str>| (attribute.id.name.to_owned(), Wording::of(&attribute.value));
        Message { value: value.map(Wording::of), attributes: attributes.iter().map(named).collect() }
    }

    /// Its text, or that of one of its attributes.
    pub fn wording(&self, attribute: Option<&str>) -> Option<&Wording> {
        match attribute {
            None => self.value.as_ref(),
            Some(name) => self.attributes.iter().find(|(known, _)| known == name).map(|(_, text)| text),
        }
    }
}

impl Wording {
    fn of(pattern: &ast::Pattern<&str>) -> Wording {
        let piece = |element: &ast::PatternElement<&str>| match element {
            ast::PatternElement::TextElement { value } => Piece::Text((*value).to_owned()),
            ast::PatternElement::Placeable { expression } => Piece::Value(Expression::of(expression)),
        };
        Wording(pattern.elements.iter().map(piece).collect())
    }
}

impl Expression {
    fn of(expression: &ast::Expression<&str>) -> Expression {
        match expression {
            ast::Expression::Inline(inline) => Expression::of_inline(inline),
            ast::Expression::Select { selector, variants } => Expression::Select(Box::new(Selection {
                selector: Expression::of_inline(selector),
                variants: variants
                    .iter()
                    .map(|variant| (Key::of(&variant.key), Wording::of(&variant.value)))
                    .collect(),
                default: variants.iter().position(|variant| variant.default).unwrap_or(0),
            })),
        }
    }

    fn of_inline(inline: &ast::InlineExpression<&str>) -> Expression {
        type Inline<'s> = ast::InlineExpression<&'s str>;
        let name = |id: &ast::Identifier<&str>| id.name.to_owned();
        match inline {
            Inline::StringLiteral { value } => {
                let text = unescape_unicode_to_string(value).into_owned();
                // It has been reported.
                let has_control = memchr(b'\\', value.as_bytes()).is_some() && text.contains(is_control);
                Expression::Text(if has_control { text.replace(is_control, "\u{fffd}") } else { text })
            }
            Inline::NumberLiteral { value } => Expression::Number((*value).to_owned()),
            Inline::VariableReference { id } => Expression::Variable(name(id)),
            Inline::MessageReference { id, attribute } => {
                Expression::Message(name(id), attribute.as_ref().map(name))
            }
            Inline::TermReference { id, attribute, arguments } => {
                let given = arguments.iter().flat_map(|arguments| &arguments.named);
                let given = given.map(|given| (name(&given.name), Expression::of_inline(&given.value)));
                Expression::Term(name(id), attribute.as_ref().map(name), given.collect())
            }
            Inline::FunctionReference { id, arguments } => {
                let Some(first) = arguments.positional.first() else {
                    return Expression::Broken(format!("{}()", id.name));
                };
                let of = Box::new(Expression::of_inline(first));
                match id.name {
                    "NUMBER" => Expression::Numeral(of, functions::number(&arguments.named, &mut |_| {})),
                    "DATETIME" => Expression::Moment(of, functions::datetime(&arguments.named, &mut |_| {})),
                    other => Expression::Broken(format!("{other}()")),
                }
            }
            Inline::Placeable { expression } => Expression::of(expression),
        }
    }
}

impl Key {
    /// A key of the parser's tree.
    pub fn of(key: &ast::VariantKey<&str>) -> Key {
        match key {
            ast::VariantKey::Identifier { name } => Key::Name((*name).to_owned()),
            ast::VariantKey::NumberLiteral { value } => Key::Number((*value).to_owned()),
        }
    }
}
