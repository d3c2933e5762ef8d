//! Finds bytes of a few values in a text, a block at a time, so that a block without any of them costs a few vector instructions.
//!
//! For searches that the `memchr` crate does not have: more than three values, ranges, short texts.

pub mod control;

/// Bytes that are compared at once.
const BLOCK: usize = 32;

/// Whether a byte is in a list; without branches, so that whole blocks can be compared at once.
#[inline(always)]
pub fn is_among<const N: usize>(byte: u8, list: &[u8; N]) -> bool {
    list.iter().fold(false, |any, &one| any | (one == byte))
}

/// Whether a text has a character that HTML and XML reserve: `&`, `<`, `>` and the two quotation marks.
pub fn has_reserved(text: &str) -> bool {
    any(text.as_bytes(), |byte| is_among(byte, b"&<>\"'"))
}

/// Whether `asks` is true for any byte. `asks` has no branches, and is false for zero.
#[inline]
pub fn any(bytes: &[u8], asks: impl Fn(u8) -> bool + Copy) -> bool {
    let (blocks, tail) = bytes.as_chunks::<BLOCK>();
    let is_in = |block: &[u8; BLOCK]| flags(block, asks) != [0; BLOCK];
    blocks.iter().any(is_in) || is_in(&padded(tail))
}

/// Calls `found` with the place of each byte for which `asks` is true. `asks` has no branches, and is false for zero.
#[inline]
pub fn each(bytes: &[u8], asks: impl Fn(u8) -> bool + Copy, mut found: impl FnMut(usize)) {
    let (blocks, tail) = bytes.as_chunks::<BLOCK>();
    let last = padded(tail);
    for (number, block) in blocks.iter().chain([&last]).enumerate() {
        let mut bits = bits(&flags(block, asks));
        while bits != 0 {
            found(number * BLOCK + bits.trailing_zeros() as usize);
            bits &= bits - 1;
        }
    }
}

/// One for each byte for which `asks` is true, and zero for the others. As a function of its own this becomes a few vector
/// instructions; inlined into its callers it becomes hundreds of others.
#[inline(never)]
fn flags(block: &[u8; BLOCK], asks: impl Fn(u8) -> bool) -> [u8; BLOCK] {
    let mut flags = [0; BLOCK];
    for (flag, &byte) in flags.iter_mut().zip(block) {
        *flag = u8::from(asks(byte));
    }
    flags
}

/// The flags of a block as bits. Eight bytes of zero and one times `GATHER` have the ones, in order, in their highest byte.
fn bits(flags: &[u8; BLOCK]) -> u32 {
    const GATHER: u64 = 0x0102_0408_1020_4080;
    let (words, _) = flags.as_chunks::<8>();
    words.iter().enumerate().fold(0, |bits, (number, word)| {
        let gathered = u64::from_le_bytes(*word).wrapping_mul(GATHER) >> 56;
        bits | (gathered as u32) << (8 * number)
    })
}

/// The bytes after the last whole block, padded with zeros.
fn padded(tail: &[u8]) -> [u8; BLOCK] {
    let mut last = [0; BLOCK];
    last[..tail.len()].copy_from_slice(tail);
    last
}

#[cfg(test)]
mod tests {
    use proptest::{prop_assert_eq, proptest};

    use super::{any, each, is_among};

    proptest! {
        #[test]
        fn blocks_find_what_one_byte_after_the_other_does(text in "[a-z\"é.]{0,100}") {
            let asks = |byte: u8| is_among(byte, b"\"\xc3");
            let mut found = Vec::new();
            each(text.as_bytes(), asks, |at| found.push(at));
            let places = text.bytes().enumerate().filter(|(_, byte)| asks(*byte));
            let expected: Vec<usize> = places.map(|(at, _)| at).collect();
            prop_assert_eq!(any(text.as_bytes(), asks), !expected.is_empty());
            prop_assert_eq!(found, expected);
        }
    }
}
