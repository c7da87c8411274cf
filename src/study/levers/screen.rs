//! The first look: all numbers with few replications, then the better half with more, and again.

use super::effect::Effect;
use super::finding::{Direction, Lever};
use super::moves::Moved;
use super::play::{Player, Row, Sheet, Today};
use crate::study::method::replicate::Plan;

/// Replications after which there is a look, each of which leaves half.
const LOOKS: [u64; 3] = [40, 100, 200];

/// What the first look found.
pub(super) struct Screened {
    /// Numbers that move something, the most promising first, by their place.
    pub found: Vec<Glimpse>,
    /// Numbers that move nothing.
    pub idle: u64,
    /// Replications that took part.
    pub runs: u64,
    /// Whether somebody called a halt.
    pub is_partial: bool,
}

/// What was seen of a number.
pub(super) struct Glimpse {
    /// Its place.
    pub place: usize,
    /// Which way it is to go.
    pub direction: Direction,
    /// What may be gained: the mean and its error.
    pub promise: f64,
    /// All of it.
    pub lever: Lever,
}

/// Replications at the most, as far as that is known before anything is played.
pub(super) fn most(moved: &[Moved], plan: &Plan) -> u64 {
    let mut left = moved.len() as u64;
    let mut most = 0;
    let mut before = 0;
    for look in looks(plan) {
        most += 2 * left * (look - before);
        before = look;
        left = half(left as usize) as u64;
    }
    most + 4 * TOP as u64 * plan.most().min(1_000)
}

fn looks(plan: &Plan) -> impl Iterator<Item = u64> {
    let most = plan.most();
    let mut looks: Vec<u64> = LOOKS.map(|look| look.min(most)).to_vec();
    looks.dedup();
    looks.into_iter()
}

/// How many of so many are left after a look.
fn half(count: usize) -> usize {
    (count / 2).max(2 * TOP).min(count)
}

/// A number on its way through the looks.
struct Seen {
    sides: [Sheet; 2],
    /// What was seen; `None` before the first look, and if it moves nothing.
    glimpse: Option<Glimpse>,
    /// Whether anything differs from the department as it is.
    differs: bool,
    is_idle: bool,
}

/// Looks at all numbers.
pub(super) fn screen(moved: &[Moved], today: &mut Today, player: &mut Player) -> Screened {
    let mut left: Vec<usize> = (0..moved.len()).collect();
    let none = |_| Seen { sides: player.sheets(), glimpse: None, differs: false, is_idle: false };
    let mut seen: Vec<Seen> = moved.iter().map(none).collect();
    let mut as_it_is = player.sheet();
    let (mut runs, mut is_partial) = (0, false);
    for look in looks(player.plan) {
        let Some(rows) = today.play(look, player) else {
            is_partial = true;
            break;
        };
        as_it_is.extend(&rows);
        let beside = (&rows[..], &as_it_is);
        if look_at(moved, &left, [runs, look], &mut seen, beside, player).is_none() {
            is_partial = true;
            break;
        }
        runs = look;
        let promise =
            |place: &usize| seen[*place].glimpse.as_ref().map_or(f64::MIN, |of| of.promise);
        left.retain(|&place| !seen[place].is_idle);
        left.sort_by(|a, b| promise(b).total_cmp(&promise(a)).then(a.cmp(b)));
        left.truncate(half(left.len()));
    }
    let idle = seen.iter().filter(|of| of.is_idle).count() as u64;
    let mut found: Vec<Glimpse> = seen.into_iter().filter_map(|of| of.glimpse).collect();
    let is_left = |glimpse: &Glimpse| left.contains(&glimpse.place);
    found.sort_by(|a, b| {
        let order = is_left(b).cmp(&is_left(a)).then(b.promise.total_cmp(&a.promise));
        order.then(a.place.cmp(&b.place))
    });
    Screened { found, idle, runs, is_partial }
}

/// Plays the numbers that are `left` on, from one replication until another, beside the department as it is in these
/// and in all so far; `None` if somebody calls a halt.
fn look_at(
    moved: &[Moved],
    left: &[usize],
    round: [u64; 2],
    seen: &mut [Seen],
    (now, today): (&[Row], &Sheet),
    player: &mut Player,
) -> Option<()> {
    for &place in left {
        let of = &mut seen[place];
        for (side, step) in of.sides.iter_mut().zip(&moved[place].steps) {
            let Some(step) = step else { continue };
            let rows = player.play(&step.scenario, round, "first look")?;
            of.differs |= rows != now;
            side.extend(&rows);
        }
        let effect = Effect { moved: &moved[place], today, sides: &of.sides };
        of.is_idle = !of.differs;
        of.glimpse = (!of.is_idle).then(|| glimpse(place, &effect, player));
    }
    Some(())
}

fn glimpse(place: usize, effect: &Effect, player: &Player) -> Glimpse {
    let direction = effect.direction(player.goal);
    let lever = effect.lever(direction, player);
    let promise = lever.gain.map_or(f64::MIN, |gain| gain.mean + gain.error);
    Glimpse { place, direction, promise, lever }
}

/// Levers that are measured at the most.
pub(super) const TOP: usize = 12;
