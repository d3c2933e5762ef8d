//! Reads numbers in the signs of Chinese: `三千五百`, `二〇二一`, `百分之二`, `三点五亿`.

use super::decimal::ExactValue;

/// A number in signs.
#[derive(Clone, Debug)]
pub struct Signs {
    /// What it may mean.
    pub values: Vec<ExactValue>,
    /// How many signs it has.
    pub length: usize,
    /// Whether it is certainly a number with this value.
    pub sure: bool,
}

/// Whether a sign is one of a number.
pub fn is_sign(c: char) -> bool {
    digit(c).is_some() || scale(c).is_some()
}

/// The number that signs begin with; those after it are read too, to know what it counts.
pub fn signs(text: &[char]) -> Option<Signs> {
    // `百分之二`
    let before = if text.starts_with(&['百', '分', '之']) { 3 } else { 0 };
    let rest = text.get(before..)?;
    let run = rest.iter().take_while(|c| is_sign(**c)).count();
    if run == 0 {
        return None;
    }
    let mut made = value(&rest[..run])?;
    if let Some((value, length)) = decimal(rest, run) {
        made.values.push(value);
        made.sure = false;
        if before > 0 {
            // `百分之三点五` is no time of a day.
            (made.values, made.sure) = (vec![value], true);
        }
        made.length = length;
    }
    made.length += before;
    let after = &text[made.length.min(text.len())..];
    let single = run == 1 && before == 0;
    match after {
        // `三成`
        ['成', ..] if single => {
            made.values.extend(made.values.first().map(|value| value.times(1)));
            // `7 in 10`
            made.values.push(ExactValue::new(10, 0));
            made.sure = false;
        }
        // `八折`, `七五折`
        ['折', ..] if run < 3 => {
            let off = made.values.first().and_then(|value| value.whole()).filter(|value| *value < 100);
            let left = off.map(|value| if run == 1 { value * 10 } else { value });
            made.values.extend(
                left.into_iter().flat_map(|left| [left, 100 - left]).map(|value| ExactValue::new(value, 0)),
            );
            made.sure = false;
        }
        // `两个半`
        [_, '半', ..] | ['半', ..] => made.sure = false,
        // `三千米`
        ['米' | '克' | '瓦' | '字' | '赫' | '卡' | '兆', ..] if rest[..run].ends_with(&['千']) => {
            made.values.extend(value(&rest[..run - 1]).into_iter().flat_map(|less| less.values));
            made.sure = false;
        }
        ['分', '之', part @ ..] => {
            let parts = signs(part)?;
            let whole = |found: &[ExactValue]| found.first().and_then(|value| value.whole());
            if let (Some(all), Some(some)) = (whole(&made.values), whole(&parts.values)) {
                made.values.extend((all > 0).then(|| ExactValue::new(some.saturating_mul(100) / all, 0)));
            }
            made.values.extend(parts.values);
            made.length += 2 + parts.length;
            made.sure = false;
        }
        [first, ..] if single => made.sure &= MEASURES.contains(*first),
        [] if single => made.sure = false,
        _ => {}
    }
    Some(made)
}

/// What is counted with a number of one sign; elsewhere it may be a part of a word.
const MEASURES: &str = "个位名年天日月周岁项种次本国家人条章页倍场所座间元件份封张辆台公分小层届期代";

fn digit(c: char) -> Option<u128> {
    Some(match c {
        '〇' | '零' => 0,
        '一' => 1,
        '二' | '两' | '兩' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => return None,
    })
}

fn scale(c: char) -> Option<u32> {
    Some(match c {
        '十' => 1,
        '百' => 2,
        '千' => 3,
        '万' | '萬' => 4,
        '亿' | '億' => 8,
        _ => return None,
    })
}

/// The value of signs that are all digits or magnitudes.
fn value(run: &[char]) -> Option<Signs> {
    if run.iter().all(|c| digit(*c).is_some()) {
        return Some(positional(run));
    }
    let (mut total, mut section, mut pending) = (0u128, 0u128, None);
    let (mut last, mut zero, mut sure, mut others) = (9, false, true, Vec::new());
    for (at, c) in run.iter().enumerate() {
        if let Some(value) = digit(*c) {
            // `七八十`
            if let Some(before) = pending.filter(|_| value > 0) {
                sure = false;
                others.push(before);
            }
            zero |= value == 0;
            pending = (value > 0).then_some(value).or(pending);
            continue;
        }
        let power = scale(*c)?;
        if power >= 4 {
            // `几百万` without a number before it
            sure &= section > 0 || pending.is_some() || total > 0;
            let here = section + pending.unwrap_or(0);
            let here = if here == 0 && total == 0 { 1 } else { here };
            if power == 8 {
                total = (total + here).saturating_mul(100_000_000);
            } else {
                total = total.saturating_add(here * 10_000);
            }
            (section, last, pending, zero) = (0, power, None, false);
            continue;
        }
        // `一十二` counts its tens, `十二` does not, and `数百` has no number.
        sure &= pending.is_some() || power == 1 && (at == 0 || !run[..at].contains(&'百'));
        section += pending.take().unwrap_or(1) * 10u128.pow(power);
        (last, zero) = (power, false);
    }
    if let Some(unit) = pending {
        // `二百五`, `一万五`
        let short = !zero && last > 1;
        if short {
            others.push(total + section + unit);
        }
        section += if short { unit * 10u128.pow(last - 1) } else { unit };
    }
    let whole = total.saturating_add(section);
    let mut values = vec![ExactValue::new(whole, 0)];
    values.extend(others.into_iter().map(|other| ExactValue::new(other, 0)));
    if !sure && run.len() == 3 && values.len() > 1 {
        let tens = scale(run[2]).map_or(1, |power| 10u128.pow(power));
        values.extend(digit(run[0]).map(|first| ExactValue::new(first * tens, 0)));
    }
    Some(Signs { values, length: run.len(), sure })
}

/// `二〇二一`; `七八` and `三五` may be two numbers.
fn positional(run: &[char]) -> Signs {
    let digits = || run.iter().filter_map(|c| digit(*c));
    let whole = digits().fold(0u128, |value, digit| value.saturating_mul(10).saturating_add(digit));
    let mut values = vec![ExactValue::new(whole, 0)];
    if run.len() == 2 {
        values.extend(digits().map(|digit| ExactValue::new(digit, 0)));
    }
    Signs { values, length: run.len(), sure: run.len() != 2 && run.len() < 20 }
}

/// `三点五`, `三点五亿`, with the number of its signs.
fn decimal(text: &[char], run: usize) -> Option<(ExactValue, usize)> {
    let (before, rest) = (text.get(..run)?, text.get(run..)?.strip_prefix(&['点'])?);
    let decimals = rest.iter().take_while(|c| digit(**c).is_some()).count();
    let scales = rest[decimals..].iter().take_while(|c| scale(**c).is_some()).count();
    if decimals == 0 {
        return None;
    }
    let power: u32 = rest[decimals..decimals + scales].iter().filter_map(|c| scale(*c)).sum();
    let whole = value(before)?.values.first()?.whole()?;
    let part = rest[..decimals].iter().filter_map(|c| digit(*c)).fold(0, |value, digit| value * 10 + digit);
    let digits =
        whole.saturating_mul(10u128.checked_pow(u32::try_from(decimals).ok()?)?).saturating_add(part);
    let power = i32::try_from(power).ok()? - i32::try_from(decimals).ok()?;
    Some((ExactValue::new(digits, power), run + 1 + decimals + scales))
}
