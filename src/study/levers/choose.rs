//! The best few: told apart on replications that were not looked at before, then measured on others again.
//!
//! Telling apart is the elimination of Kim and Nelson: whoever has fallen behind by more than luck can explain is not
//! played on. What a lever brings is measured on replications that had no part in any choice: the first of many, which
//! was chosen for what it brought, would otherwise look better than it is.

use super::effect::{Effect, factor};
use super::finding::{Direction, First, Lever};
use super::moves::Moved;
use super::play::{Player, Row, Sheet, Today};
use super::screen::{Glimpse, Screened, TOP};
use crate::statistics::Series;
use crate::study::method::findings::LEVEL;
use crate::study::method::paired;
use crate::study::method::race::{Course, Race};
use crate::study::method::replicate::BATCH;
use crate::study::method::spread::Mean;
use crate::study::method::spread::REACH;
use crate::study::method::verdict::{Standing, Yardstick, beyond_rounding};

/// How the first is told.
const COURSE: Course = Course { confidence: LEVEL, block: 50, first_look: BATCH };

/// What came of the choice.
pub(super) struct Chosen {
    pub levers: Vec<Lever>,
    pub first: Option<First>,
    pub is_partial: bool,
    /// Whether the choice was made and all were measured to the precision asked for.
    pub is_precise: bool,
}

/// A lever among the best few.
struct Contender<'m> {
    moved: &'m Moved,
    direction: Direction,
    /// What it brought in the choice.
    gains: Series,
    is_left: bool,
    /// Replications that measure it, with the number smaller and larger.
    sides: [Sheet; 2],
}

/// Chooses among those that looked best, and measures them.
pub(super) fn choose(
    moved: &[Moved],
    screened: Screened,
    today: &mut Today,
    player: &mut Player,
) -> Chosen {
    let is_promising = |glimpse: &&Glimpse| glimpse.promise > 0.0;
    let count = screened.found.iter().take(TOP).filter(is_promising).count();
    let mut contenders: Vec<Contender> =
        screened.found[..count].iter().map(|of| Contender::of(moved, of, player)).collect();
    let mut choice = Choice { start: screened.runs, runs: 0, is_decided: false };
    let mut measured = Measured { today: player.sheet(), is_precise: false };
    let is_partial = screened.is_partial
        || count > 0
            && (choice.run(&mut contenders, today, player).is_none()
                || measured.run(choice.end(), &mut contenders, today, player).is_none());
    let looked_at = screened.found.into_iter().map(|glimpse| glimpse.lever);
    if measured.today.is_empty() {
        let levers = looked_at.collect();
        return Chosen { levers, first: None, is_partial, is_precise: count == 0 && !is_partial };
    }
    let (mut levers, first) = measured.tell(&contenders, player);
    let promise = Some(LEVEL).filter(|_| choice.is_decided);
    levers.extend(looked_at.skip(count));
    let is_precise = choice.is_decided && measured.is_precise;
    let first = Some(First { confidence: promise, ..first });
    Chosen { levers, first, is_partial, is_precise }
}

impl<'m> Contender<'m> {
    fn of(moved: &'m [Moved], glimpse: &Glimpse, player: &Player) -> Contender<'m> {
        Contender {
            moved: &moved[glimpse.place],
            direction: glimpse.direction,
            gains: Series::default(),
            is_left: true,
            sides: player.sheets(),
        }
    }

    fn effect<'a>(&'a self, today: &'a Sheet) -> Effect<'a> {
        Effect { moved: self.moved, today, sides: &self.sides }
    }

    /// Plays it in the direction that serves the goal: what it brings, replication by replication. `None` if somebody
    /// calls a halt.
    fn play(&self, round: [u64; 2], today: &[Row], player: &mut Player) -> Option<Vec<f64>> {
        let scenario = &self.moved.steps[self.direction.side()].as_ref()?.scenario;
        let rows = player.play(scenario, round, "telling apart")?;
        let (goal, factor) = (player.goal as usize, factor(self.moved, self.direction, player));
        Some(
            rows.iter().zip(today).map(|(row, today)| factor * (row[goal] - today[goal])).collect(),
        )
    }
}

/// The choice.
struct Choice {
    /// Replications before.
    start: u64,
    runs: u64,
    is_decided: bool,
}

impl Choice {
    /// Plays until the best is told apart, and puts it first; `None` if somebody calls a halt.
    fn run(
        &mut self,
        contenders: &mut [Contender],
        today: &mut Today,
        player: &mut Player,
    ) -> Option<()> {
        let mut race = Race::new(contenders.len(), COURSE, player.plan);
        self.is_decided = contenders.len() == 1;
        while let Some(until) = race.round().filter(|_| !self.is_decided) {
            let round = [self.start + self.runs, self.start + until];
            player.expect((until - self.runs) * (3 * contenders.len() as u64 + 2));
            let rows = today.play(round[1], player)?;
            let mut played = Vec::new();
            for (place, contender) in contenders.iter_mut().enumerate() {
                let is_in = race.is_in(place);
                let gains = if is_in { contender.play(round, &rows, player)? } else { Vec::new() };
                gains.iter().for_each(|&gain| contender.gains.push(gain));
                played.push(gains);
            }
            let mut now = player.sheet();
            now.extend(&rows);
            let gains: Vec<&[f64]> = played.iter().map(Vec::as_slice).collect();
            let indifference = player.indifference(&now).map(|of| of.max(f64::MIN_POSITIVE));
            // Nothing is told of who is left out here: all are measured afterwards.
            race.end_round(until, &gains, indifference, |_, _| true);
            self.runs = until;
            self.is_decided = race.is_decided();
        }
        for (contender, left_at) in contenders.iter_mut().zip(race.left_at()) {
            contender.is_left = left_at.is_none();
        }
        let mean = |of: &Contender| of.gains.mean();
        contenders.sort_by(|a, b| b.is_left.cmp(&a.is_left).then(mean(b).total_cmp(&mean(a))));
        Some(())
    }

    fn end(&self) -> u64 {
        self.start + self.runs
    }
}

/// The measurement.
struct Measured {
    /// The department as it is.
    today: Sheet,
    is_precise: bool,
}

impl Measured {
    /// Plays all of them both ways until what they bring is known to the precision asked for; `None` if somebody calls
    /// a halt.
    fn run(
        &mut self,
        start: u64,
        contenders: &mut [Contender],
        today: &mut Today,
        player: &mut Player,
    ) -> Option<()> {
        let most = player.plan.most();
        while self.today.runs() < most && !self.is_precise {
            let done = self.today.runs();
            let until = (done + BATCH).min(most);
            let round = [start + done, start + until];
            player.expect((until - done) * (2 * contenders.len() as u64 + 1));
            let rows = today.play(round[1], player)?;
            let mut played = Vec::new();
            for contender in contenders.iter() {
                played.push(sides(contender.moved, round, player)?);
            }
            for (contender, played) in contenders.iter_mut().zip(played) {
                let sides = contender.sides.iter_mut().zip(played);
                sides.for_each(|(side, rows)| side.extend(&rows));
            }
            self.today.extend(&rows);
            self.is_precise = are_precise(contenders, &self.today, player);
        }
        Some(())
    }

    /// The levers in the order of the choice, and how sure the first is.
    fn tell(&self, contenders: &[Contender], player: &Player) -> (Vec<Lever>, First) {
        let today = &self.today;
        let gains = |of: &Contender| of.effect(today).gains(of.direction, player);
        let mut order: Vec<&Contender> = contenders.iter().collect();
        let leads = |order: &[&Contender]| -> Vec<Mean> {
            let first = gains(order[0]);
            let gain = paired::mean(&first, 1.0);
            // Of what brings nothing at all every digit is told.
            let is_nothing = gain.mean == 0.0 && gain.error == 0.0;
            let told = if is_nothing { 0.0 } else { 0.5 * gain.last_digit() };
            let lead = |of: &&Contender| {
                beyond_rounding(player.goal.kind(), paired::difference(&gains(of), &first, 1.0))
            };
            // What no digit shows that is told of the first is a tie, however surely it is known.
            let tied = |lead: Mean| match lead.mean.abs() < told {
                true => Mean { mean: 0.0, error: 0.0 },
                false => lead,
            };
            order[1..].iter().map(lead).map(tied).collect()
        };
        let mut behind = leads(&order);
        // Whoever is told better in the measurement than the one that the choice put first comes before it.
        let stick = Yardstick::among(order.len());
        let is_better = |(_, lead): &(usize, &Mean)| stick.standing(lead) == Standing::Worse;
        let better = (1..).zip(&behind).filter(is_better);
        if let Some((place, _)) = better.min_by(|a, b| a.1.mean.total_cmp(&b.1.mean)) {
            order[..=place].rotate_right(1);
            behind = leads(&order);
        }
        let leads = behind;
        let levers = order.into_iter().zip([None].into_iter().chain(leads.iter().map(Some)));
        let levers = levers.map(|(of, behind)| Lever {
            behind: behind.copied(),
            is_measured: true,
            ..of.effect(today).lever(of.direction, player)
        });
        (levers.collect(), sureness(&leads))
    }
}

/// How sure the first is, by what it leads the others by.
fn sureness(leads: &[Mean]) -> First {
    let stick = Yardstick::among(leads.len() + 1);
    let is_near = |lead: &Mean| stick.standing(lead) != Standing::Better;
    let rivals = (1..).zip(leads).filter(|(_, lead)| is_near(lead)).map(|(place, _)| place);
    First {
        lever: 0,
        is_best: stick.sureness(leads.iter().copied()),
        reach: stick.reach(),
        rivals: rivals.collect(),
        confidence: None,
    }
}

/// Replications of a number smaller and larger; `None` if somebody calls a halt.
fn sides(moved: &Moved, round: [u64; 2], player: &mut Player) -> Option<[Vec<Row>; 2]> {
    let mut sides = [Vec::new(), Vec::new()];
    for (side, step) in sides.iter_mut().zip(&moved.steps) {
        let Some(step) = step else { continue };
        *side = player.play(&step.scenario, round, "measuring")?;
    }
    Some(sides)
}

fn are_precise(contenders: &[Contender], today: &Sheet, player: &Player) -> bool {
    let Some(precision) = player.indifference(today) else { return false };
    contenders.iter().all(|of| {
        let gain = paired::mean(&of.effect(today).gains(of.direction, player), 1.0);
        REACH * gain.error <= precision
    })
}
