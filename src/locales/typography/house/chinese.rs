//! House style of Chinese.

use std::borrow::Cow;

use super::plain::{PLAIN, pair};
use crate::locales::typography::{Punctuation, QuotePair, Rules};

/// Traditional Chinese and Cantonese.
pub(super) const CORNERS: &[QuotePair] = &[pair('「', '」'), pair('『', '』')];

pub(super) static CHINESE: Rules = Rules {
    punctuation: Punctuation::FullWidth,
    unspaced: true,
    ellipsis: "……",
    dashes: [Cow::Borrowed("——"), Cow::Borrowed("——")],
    ..PLAIN
};
