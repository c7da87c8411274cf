//! What moving a number does, from replications of the department with it smaller, as it is, and larger.

use super::finding::{Direction, Lever, Step};
use super::moves::Moved;
use super::play::{Player, Sheet};
use crate::figures::Figure;
use crate::statistics::Series;
use crate::study::method::paired;
use crate::study::method::spread::Mean;

/// Replications of the same luck.
pub(super) struct Effect<'a> {
    /// The number.
    pub moved: &'a Moved,
    /// The department as it is.
    pub today: &'a Sheet,
    /// With the number smaller, and larger; empty where it was not played.
    pub sides: &'a [Sheet; 2],
}

impl Effect<'_> {
    /// What the move to one side changes an output by.
    fn changes(&self, side: usize, output: Figure) -> Series {
        self.sides[side].of(output).less(self.today.of(output))
    }

    /// What the goal rises by from one side to the other, and how far apart these are as a share of the number.
    fn rise(&self, goal: Figure) -> (Series, f64) {
        let change = |side: usize| self.moved.steps[side].as_ref().map_or(0.0, |step| step.change);
        match self.sides.each_ref().map(Sheet::is_empty) {
            [false, false] => {
                let [low, high] = self.sides.each_ref().map(|side| side.of(goal));
                (high.less(low), change(1) - change(0))
            }
            [is_left, _] => {
                let side = usize::from(is_left);
                (self.changes(side, goal), change(side))
            }
        }
    }

    /// Which way serves the goal, by what was played.
    pub fn direction(&self, goal: Figure) -> Direction {
        let (rises, apart) = self.rise(goal);
        let rise = goal.score(rises.sum()) * apart;
        if rise < 0.0 { Direction::Lower } else { Direction::Raise }
    }

    /// What a move in `direction` brings of the goal: that of a step larger than `by` in proportion. Empty if there is
    /// none.
    pub fn gains(&self, direction: Direction, player: &Player) -> Series {
        let factor = factor(self.moved, direction, player);
        self.changes(direction.side(), player.goal).times(factor)
    }

    /// By how many per cent the goal rises for one per cent of the number.
    fn elasticity(&self, goal: Figure) -> Option<Mean> {
        let (rises, apart) = self.rise(goal);
        let values = rises.over(self.today.of(goal)).filter(|_| apart != 0.0)?;
        Some(paired::mean(&values, apart.abs()))
            .map(|mean| Mean { mean: mean.mean * apart.signum(), ..mean })
    }

    /// How many times as many replications with luck of their own would tell the move no better.
    fn times_independent(&self, direction: Direction, goal: Figure) -> Option<f64> {
        paired::times_independent(self.today.of(goal), self.sides[direction.side()].of(goal))
    }

    /// All of it.
    pub fn lever(&self, direction: Direction, player: &Player) -> Lever {
        let gains = self.gains(direction, player);
        let share = share(self.moved, direction, player.by);
        let beside = |side: usize, share: f64| {
            let values = self.changes(side, player.beside?).times(share);
            (!values.is_empty()).then(|| paired::mean(&values, 1.0))
        };
        let step = |side: usize| {
            let step = self.moved.steps[side].as_ref()?;
            let goal = self.changes(side, player.goal);
            let goal = (!goal.is_empty()).then(|| paired::mean(&goal, 1.0))?;
            let (value, at, change) = (step.value.clone(), step.at, step.change);
            Some(Step { value, at, change, goal, beside: beside(side, 1.0) })
        };
        Lever {
            path: self.moved.number.path.clone(),
            value: self.moved.number.written(),
            at: self.moved.number.value,
            unit: self.moved.number.unit.name(),
            is_stated: self.moved.number.is_stated,
            less: step(0),
            more: step(1),
            elasticity: self.elasticity(player.goal),
            direction,
            gain: (!gains.is_empty()).then(|| paired::mean(&gains, 1.0)),
            beside: beside(direction.side(), share),
            behind: None,
            times_independent: self.times_independent(direction, player.goal),
            is_measured: false,
            runs: self.today.runs(),
        }
    }
}

/// Of a step larger than `by` only so much counts.
fn share(moved: &Moved, direction: Direction, by: f64) -> f64 {
    let step = moved.steps[direction.side()].as_ref();
    step.map_or(1.0, |step| (by / step.change.abs()).min(1.0))
}

/// What a change of the goal by 1 is worth.
pub(super) fn factor(moved: &Moved, direction: Direction, player: &Player) -> f64 {
    player.goal.score(share(moved, direction, player.by))
}

impl Direction {
    /// Its place among less and more.
    pub(super) fn side(self) -> usize {
        usize::from(self == Direction::Raise)
    }
}
