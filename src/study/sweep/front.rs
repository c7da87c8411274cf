//! The front of two goals: the points that no other beats in both.

/// Places of the pairs that no other pair beats: at least as large in both, and larger in one. In falling order of the
/// first number; of equal pairs all.
pub fn front(pairs: &[(f64, f64)]) -> Vec<usize> {
    let is_known = |place: &usize| pairs[*place].0.is_finite() && pairs[*place].1.is_finite();
    let mut order: Vec<usize> = (0..pairs.len()).filter(is_known).collect();
    let key = |place: usize| pairs[place];
    order.sort_by(|&a, &b| {
        let ((a0, a1), (b0, b1)) = (key(a), key(b));
        b0.total_cmp(&a0).then(b1.total_cmp(&a1)).then(a.cmp(&b))
    });
    let mut best: Option<(f64, f64)> = None;
    order.retain(|&place| {
        let pair = key(place);
        let is_kept = best.is_none_or(|best| pair.1 > best.1 || pair == best);
        if is_kept {
            best = Some(pair);
        }
        is_kept
    });
    order
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_front_of_a_set_made_by_hand_is_the_one_seen_by_eye() {
        //      5 |  c
        //      4 |     . d
        //      2 |   .    e   e
        //      1 |         .  f
        //        +--1--2--3--4
        let pairs = [
            (1.0, 5.0), // on it: the highest
            (2.0, 4.0), // beaten by (2.5, 4)
            (2.5, 4.0), // on it
            (1.5, 2.0), // beaten
            (3.0, 2.0), // on it
            (3.0, 2.0), // the same again: on it
            (3.0, 1.0), // beaten by both
            (4.0, 1.0), // on it: the farthest
            (4.0, f64::NAN),
        ];
        assert_eq!(front(&pairs), [7, 4, 5, 2, 0]);
        assert!(front(&[]).is_empty());
        assert_eq!(front(&[(1.0, 1.0)]), [0]);
    }

    #[test]
    fn no_point_of_the_front_is_beaten_and_every_other_is() {
        let pairs: Vec<(f64, f64)> =
            (0..400u64).map(|k| ((k * k * 31 % 97) as f64, (k * 57 % 89) as f64)).collect();
        let beats =
            |a: (f64, f64), b: (f64, f64)| a.0 >= b.0 && a.1 >= b.1 && (a.0 > b.0 || a.1 > b.1);
        let found = front(&pairs);
        for (place, &pair) in pairs.iter().enumerate() {
            let is_beaten = pairs.iter().any(|&other| beats(other, pair));
            assert_eq!(found.contains(&place), !is_beaten, "{pair:?}");
        }
    }
}
