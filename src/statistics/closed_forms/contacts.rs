//! Contacts as an absorbing Markov chain: how many a lead takes and whether it is won.

/// Stages between which a lead moves at each contact until it is won or lost.
#[derive(Clone, Debug, PartialEq)]
pub struct Chain {
    /// Probability to be in stage `j` after a contact in stage `i`, row by row; what is missing to 1
    /// leaves the chain.
    pub moves: Vec<Vec<f64>>,
    /// Probability to be won at a contact in each stage.
    pub wins: Vec<f64>,
}

/// One stage of a funnel: the mean touches that settle a step, and the share that leaves it forwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stage {
    /// Probability 0 to 1 that a deal entering the stage ever leaves it forwards.
    pub convert: f64,
    /// Mean touches that settle a step, 1 or more.
    pub touches: f64,
    /// Steps agreed one after another, 1 or more; each succeeds with convert^(1/steps).
    pub steps: u32,
}

impl Chain {
    /// Stages in a row with probabilities to `stay` and to `advance` at each contact; the rest is
    /// lost, and an advance from the last stage wins.
    pub fn in_a_row(stay: &[f64], advance: &[f64]) -> Chain {
        let n = stay.len();
        let to = |i: usize, j: usize| match j {
            j if j == i => stay[i],
            j if j == i + 1 => advance[i],
            _ => 0.0,
        };
        let moves = (0..n).map(|i| (0..n).map(|j| to(i, j)).collect()).collect();
        let wins = (0..n).map(|i| if i + 1 == n { advance[i] } else { 0.0 }).collect();
        Chain { moves, wins }
    }

    /// Mean contacts in stage `j` of a lead that starts in stage `i`: N = (I − Q)⁻¹ (Kemeny & Snell
    /// 1960).
    pub fn fundamental(&self) -> Vec<Vec<f64>> {
        let n = self.moves.len();
        let unit = |i: usize, j: usize| f64::from(u8::from(i == j));
        let row = |i: usize| {
            let left = (0..n).map(move |j| unit(i, j) - self.moves[i][j]);
            left.chain((0..n).map(move |j| unit(i, j))).collect()
        };
        let solved = reduced((0..n).map(row).collect());
        solved.into_iter().map(|row| row[n..].to_vec()).collect()
    }

    /// Probability 0 to 1 that a lead is ever won, from each stage: N·wins.
    pub fn won(&self) -> Vec<f64> {
        self.fundamental().iter().map(|row| dot(row, &self.wins)).collect()
    }

    /// Mean contacts until won or lost, from each stage: N·1.
    pub fn contacts(&self) -> Vec<f64> {
        self.fundamental().iter().map(|row| row.iter().sum()).collect()
    }

    /// Variance of the contacts until won or lost, from each stage: (2N − I)·t − t², t = N·1.
    pub fn contacts_variance(&self) -> Vec<f64> {
        let t = self.contacts();
        let twice = self.fundamental().into_iter().map(|row| 2.0 * dot(&row, &t));
        twice.zip(&t).map(|(twice, t)| twice - t - t * t).collect()
    }
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// The right part of [A | B] after A has become the unit matrix: A⁻¹B in place of B. The rows of I − Q
/// dominate their diagonal, so no exchange of rows is needed.
fn reduced(mut rows: Vec<Vec<f64>>) -> Vec<Vec<f64>> {
    for pivot in 0..rows.len() {
        let scale = rows[pivot][pivot];
        rows[pivot].iter_mut().for_each(|entry| *entry /= scale);
        let unit = rows[pivot].clone();
        for (_, row) in rows.iter_mut().enumerate().filter(|(index, _)| *index != pivot) {
            let factor = row[pivot];
            row.iter_mut().zip(&unit).for_each(|(entry, unit)| *entry -= factor * unit);
        }
    }
    rows
}

/// Mean and variance of the touches that one stage takes, won or lost: K·t and K·t(t − 1) + Var(K)·t²
/// for K settled steps on average (Wald 1944), P(K ≥ k) = a^(k − 1) up to `steps`.
pub fn touches(stage: &Stage) -> (f64, f64) {
    let forwards = libm::pow(stage.convert, 1.0 / f64::from(stage.steps));
    let reach = |k: u32| libm::pow(forwards, f64::from(k - 1));
    let mean: f64 = (1..=stage.steps).map(reach).sum();
    let square: f64 = (1..=stage.steps).map(|k| f64::from(2 * k - 1) * reach(k)).sum();
    let t = stage.touches;
    (mean * t, mean * t * (t - 1.0) + (square - mean * mean) * t * t)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The chain of a funnel, a state for each step: a touch settles it with probability 1/touches.
    fn of_funnel(stages: &[Stage]) -> Chain {
        let steps = stages.iter().flat_map(|stage| (0..stage.steps).map(move |_| stage));
        let (stay, advance): (Vec<f64>, Vec<f64>) = steps
            .map(|stage| {
                let forwards = libm::pow(stage.convert, 1.0 / f64::from(stage.steps));
                (1.0 - 1.0 / stage.touches, forwards / stage.touches)
            })
            .unzip();
        Chain::in_a_row(&stay, &advance)
    }

    fn close(got: &[f64], want: &[f64]) {
        for (got, want) in got.iter().zip(want) {
            assert!((got - want).abs() < 1e-12, "{got} for {want}");
        }
    }

    fn three_stages() -> Chain {
        Chain::in_a_row(&[0.5, 0.5, 0.6], &[0.3, 0.25, 0.3])
    }

    #[test]
    fn three_stages_have_this_fundamental_matrix() {
        let n = three_stages().fundamental();
        close(&n[0], &[2.0, 1.2, 0.75]);
        close(&n[1], &[0.0, 2.0, 1.25]);
        close(&n[2], &[0.0, 0.0, 2.5]);
    }

    #[test]
    fn three_stages_are_won_and_contacted_as_computed_by_hand() {
        let chain = three_stages();
        close(&chain.won(), &[0.225, 0.375, 0.75]);
        close(&chain.contacts(), &[3.95, 3.25, 2.5]);
        close(&chain.contacts_variance(), &[7.7975, 5.4375, 3.75]);
    }

    #[test]
    fn a_lead_may_fall_back_a_stage() {
        let moves = vec![vec![0.0, 0.5], vec![0.5, 0.0]];
        let chain = Chain { moves, wins: vec![0.0, 0.5] };
        close(&chain.won(), &[1.0 / 3.0, 2.0 / 3.0]);
        close(&chain.contacts(), &[2.0, 2.0]);
    }

    #[test]
    fn a_funnel_is_won_by_the_product_of_its_stages() {
        let stage = |convert, touches, steps| Stage { convert, touches, steps };
        let funnel = [stage(0.3, 2.5, 1), stage(0.5, 1.0, 3), stage(0.8, 4.0, 2)];
        let chain = of_funnel(&funnel);
        assert!((chain.won()[0] - 0.3 * 0.5 * 0.8).abs() < 1e-12);
        let [first, second, third] = funnel.map(|stage| touches(&stage).0);
        let expected = first + 0.3 * (second + 0.5 * third);
        assert!((chain.contacts()[0] - expected).abs() < 1e-12);
    }

    #[test]
    fn the_touches_of_a_stage_are_those_of_its_chain() {
        for stage in [
            Stage { convert: 0.3, touches: 2.5, steps: 1 },
            Stage { convert: 0.6, touches: 3.0, steps: 4 },
            Stage { convert: 1.0, touches: 1.0, steps: 2 },
        ] {
            let chain = of_funnel(&[stage]);
            let (mean, variance) = touches(&stage);
            close(&[mean, variance], &[chain.contacts()[0], chain.contacts_variance()[0]]);
        }
    }
}
