//! Cycles: groups of things that all lead to each other, and things that lead to themselves.

/// The groups of `count` numbered things, each sorted, in the order of their first numbers. `next` gives the things to which a
/// thing leads.
///
/// Tarjan's algorithm for strongly connected components, with its own stack: a chain may be as long as a file.
pub(super) fn circles(count: usize, next: impl Fn(usize) -> Vec<usize>) -> Vec<Vec<usize>> {
    const NEW: usize = usize::MAX;
    let mut order = vec![NEW; count];
    let mut lowest = vec![NEW; count];
    let mut is_open = vec![false; count];
    let (mut open, mut found, mut time) = (Vec::new(), Vec::new(), 0);
    for start in 0..count {
        let mut path: Vec<(usize, Vec<usize>)> = Vec::new();
        let mut entered = (order[start] == NEW).then_some(start);
        loop {
            if let Some(node) = entered.take() {
                (order[node], lowest[node], is_open[node]) = (time, time, true);
                time += 1;
                open.push(node);
                path.push((node, next(node)));
            }
            let Some((node, ahead)) = path.last_mut() else { break };
            let node = *node;
            if let Some(other) = ahead.pop() {
                if order[other] == NEW {
                    entered = Some(other);
                } else if is_open[other] {
                    lowest[node] = lowest[node].min(order[other]);
                }
                continue;
            }
            path.pop();
            if let Some((before, _)) = path.last() {
                lowest[*before] = lowest[*before].min(lowest[node]);
            }
            if lowest[node] == order[node] {
                let at = open.iter().rposition(|other| *other == node).unwrap_or(0);
                let mut group = open.split_off(at);
                group.iter().for_each(|other| is_open[*other] = false);
                group.sort_unstable();
                if group.len() > 1 || next(node).contains(&node) {
                    found.push(group);
                }
            }
        }
    }
    found.sort();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_circle_is_found_once() {
        let leads: [&[usize]; 8] = [&[1], &[2, 4], &[3], &[1], &[4], &[6], &[7, 0], &[]];
        assert_eq!(circles(8, |at| leads[at].to_vec()), [vec![1, 2, 3], vec![4]]);
    }

    #[test]
    fn a_long_chain_that_closes_is_one_circle() {
        let found = circles(100_000, |at| vec![(at + 1) % 100_000]);
        assert_eq!(found.iter().map(Vec::len).collect::<Vec<_>>(), [100_000]);
    }
}
