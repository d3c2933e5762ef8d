//! Which order of things another order was made from: the steps from one to the other of which each is certain by itself.

/// The costs of all pairs of some things and as many places.
pub struct Costs {
    count: usize,
    all: Vec<f32>,
}

impl Costs {
    /// Those that a function of a place and a thing says.
    pub fn of(count: usize, cost: impl Fn(usize, usize) -> f32) -> Costs {
        let all = (0..count * count).map(|at| cost(at / count, at % count)).collect();
        Costs { count, all }
    }

    fn at(&self, place: usize, thing: usize) -> f32 {
        self.all[place * self.count + thing]
    }

    /// The thing that belongs to each place: two things are exchanged, or one is moved, as long as that gains at least this much.
    pub fn best(&self, least: f32) -> Vec<usize> {
        let mut made: Vec<usize> = (0..self.count).collect();
        // Each step is certain, so there are few.
        for _ in 0..self.count {
            let Some((gain, next)) = self.step(&made) else { break };
            if gain < least {
                break;
            }
            made = next;
        }
        made
    }

    /// The best step from an order, and what it gains.
    pub fn step(&self, made: &[usize]) -> Option<(f32, Vec<usize>)> {
        let mut best: Option<(f32, Step)> = None;
        let mut take = |gain: f32, step: Step| {
            if best.as_ref().is_none_or(|(known, _)| gain > *known) {
                best = Some((gain, step));
            }
        };
        let is = |place: usize| self.at(place, made[place]);
        for from in 0..self.count {
            for to in from + 1..self.count {
                let swapped = self.at(from, made[to]) + self.at(to, made[from]);
                take(is(from) + is(to) - swapped, Step::Swap(from, to));
            }
            // What is moved pushes all between by one place.
            let mut pushed = 0.0;
            for to in from + 1..self.count {
                pushed += is(to) - self.at(to - 1, made[to]);
                let gain = pushed + is(from) - self.at(to, made[from]);
                take(gain - distance(from, to), Step::Move(from, to));
            }
            let mut pushed = 0.0;
            for to in (0..from).rev() {
                pushed += is(to) - self.at(to + 1, made[to]);
                let gain = pushed + is(from) - self.at(to, made[from]);
                take(gain - distance(from, to), Step::Move(from, to));
            }
        }
        let (gain, step) = best?;
        let mut next = made.to_vec();
        match step {
            Step::Swap(from, to) => next.swap(from, to),
            Step::Move(from, to) => {
                let thing = next.remove(from);
                next.insert(to, thing);
            }
        }
        Some((gain, next))
    }
}

/// What many small differences add up to by chance.
fn distance(from: usize, to: usize) -> f32 {
    (from.abs_diff(to) as f32 - 1.0) * 0.5
}

#[derive(Clone, Copy)]
enum Step {
    Swap(usize, usize),
    Move(usize, usize),
}

/// The places whose things are out of order: the fewest without which the rest is in order.
pub fn misplaced(order: &[usize]) -> Vec<usize> {
    // The last thing of the best rows of each length, and what is before each thing in its row.
    let (mut tails, mut before) = (Vec::<usize>::new(), vec![None; order.len()]);
    for at in 0..order.len() {
        let length = tails.partition_point(|tail| order[*tail] < order[at]);
        before[at] = length.checked_sub(1).map(|shorter| tails[shorter]);
        if length == tails.len() {
            tails.push(at);
        } else {
            tails[length] = at;
        }
    }
    let mut kept = vec![false; order.len()];
    let mut next = tails.last().copied();
    while let Some(at) = next {
        kept[at] = true;
        next = before[at];
    }
    (0..order.len()).filter(|at| !kept[*at]).collect()
}

#[cfg(test)]
mod tests {
    use super::{Costs, misplaced};

    #[test]
    fn only_certain_steps_are_taken() {
        let order = [1, 0, 2, 3];
        let costs = |certain: f32| {
            Costs::of(4, move |place, thing| if order[place] == thing { -certain } else { 0.0 })
        };
        assert_eq!(costs(3.0).best(4.0), order);
        assert_eq!(costs(1.0).best(4.0), [0, 1, 2, 3]);
        let moved = [1, 2, 3, 0];
        let costs = Costs::of(4, |place, thing| if moved[place] == thing { -2.0 } else { 0.0 });
        assert_eq!(costs.best(4.0), moved);
    }

    #[test]
    fn the_fewest_are_misplaced() {
        assert_eq!(misplaced(&[0, 1, 2]), Vec::<usize>::new());
        assert_eq!(misplaced(&[1, 2, 3, 0]), [3]);
        assert_eq!(misplaced(&[3, 0, 1, 2]), [0]);
        assert_eq!(misplaced(&[1, 0]).len(), 1);
    }
}
