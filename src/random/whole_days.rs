//! Times in whole days, drawn from a table: the fastest exact inversion of any distribution.

use crate::units::Day;

/// Cells of the guide: so many that few hold a boundary between two days.
const GUIDES: usize = 1024;
/// Bits of a draw that do not choose its cell.
const SHIFT: u32 = 32 - GUIDES.trailing_zeros();

/// In a guide: its cell holds a boundary between two days.
const UNSURE: u16 = 1 << 15;

/// Where the search for a draw starts, by its leading bits; where it ends, unless that is unsure.
#[derive(Clone, Debug)]
struct Guides([u16; GUIDES]);

impl Default for Guides {
    fn default() -> Guides {
        Guides([0; GUIDES])
    }
}

/// A distribution over whole days from `first` up, cut off past `last`: what falls later counts as
/// `last + 1`. A draw inverts the cumulative distribution, so it is exact to 2⁻³² and monotone.
#[derive(Clone, Debug, Default)]
pub struct WholeDays {
    first: Day,
    /// P(D ≤ first + i) in units of 2⁻³².
    steps: Vec<u32>,
    guides: Guides,
}

impl WholeDays {
    /// Fills the table with days `first` to `last`; `cdf(d)` is P(D ≤ d) and does not decrease.
    pub fn fill(&mut self, first: Day, last: Day, cdf: impl Fn(Day) -> f64) {
        self.first = first;
        self.steps.clear();
        for day in first..=last.max(first) {
            let share = libm::round(cdf(day) * 4_294_967_296.0);
            self.steps.push(share.clamp(0.0, f64::from(u32::MAX)) as u32);
            if share >= 4_294_967_295.0 {
                break;
            }
        }
        self.fill_guides();
    }

    fn fill_guides(&mut self) {
        let (mut at, mut guide) = (0, 0);
        while guide < GUIDES {
            while at < self.steps.len() && self.steps[at] <= (guide as u32) << SHIFT {
                at += 1;
            }
            // Cells below that of the next boundary hold none.
            let next = self.steps.get(at).map_or(GUIDES, |&step| (step >> SHIFT) as usize);
            self.guides.0[guide..next].fill(at as u16);
            if next == guide {
                self.guides.0[guide] = at as u16 | UNSURE;
            }
            guide = next.max(guide + 1);
        }
    }

    /// The day at the uniform `u`/2³².
    #[inline]
    pub fn at(&self, u: u32) -> Day {
        let guide = self.guides.0[(u >> SHIFT) as usize];
        if guide & UNSURE == 0 {
            return self.first + Day::from(guide);
        }
        self.search(u, usize::from(guide ^ UNSURE))
    }

    #[cold]
    fn search(&self, u: u32, from: usize) -> Day {
        let steps = self.steps.get(from..).unwrap_or_default();
        let passed = steps.iter().take_while(|&&step| step <= u).count();
        self.first + (from + passed) as Day
    }
}

/// Longest time that is looked for, days.
const LONGEST: Day = 1 << 15;

/// The whole days of a time with the distribution `cdf`, P(D ≤ d), by the luck `u`/2³², given that it is longer than
/// `age` days: by inversion of what is left, however far that reaches. Where nothing is left it ends on the next day.
#[inline(never)]
pub fn given_longer(age: Day, u: u32, cdf: impl Fn(Day) -> f64) -> Day {
    let before = cdf(age);
    let left = 1.0 - before;
    if left <= 1e-12 {
        return age + 1;
    }
    let wanted = before + left * (f64::from(u) / 4_294_967_296.0);
    let is_over = |days: Day| cdf(age + days) > wanted;
    let mut most = 1;
    while most < LONGEST && !is_over(most) {
        most *= 2;
    }
    // Over after `most` days, and not after `least`.
    let mut least = most / 2;
    while most - least > 1 {
        let middle = least + (most - least) / 2;
        if is_over(middle) {
            most = middle;
        } else {
            least = middle;
        }
    }
    age + most
}

#[cfg(test)]
mod tests {
    use super::*;

    fn halves() -> WholeDays {
        let mut days = WholeDays::default();
        days.fill(1, 60, |d| 1.0 - libm::exp2(-f64::from(d)));
        days
    }

    #[test]
    fn each_day_has_its_share_of_draws() {
        let days = halves();
        assert_eq!(days.at(0), 1);
        assert_eq!(days.at((1 << 31) - 1), 1);
        assert_eq!(days.at(1 << 31), 2);
        assert_eq!(days.at(3 << 30), 3);
        assert!(days.at(u32::MAX) >= 32);
    }

    #[test]
    fn every_draw_at_the_edge_of_a_cell_is_that_of_the_steps() {
        // Boundaries on the edges of cells, within them, several in one, and none.
        let shares =
            |all: &'static [f64]| move |d: Day| all.get(d as usize).copied().unwrap_or(1.0);
        let tables: [&[f64]; 5] =
            [&[0.25, 0.5, 0.75], &[0.1, 0.1001, 0.1002, 0.9], &[0.0, 0.0], &[1.0], &[0.999_999]];
        for table in tables {
            let mut days = WholeDays::default();
            days.fill(0, 4, shares(table));
            for cell in 0..GUIDES as u32 {
                let first = cell << SHIFT;
                for u in [first, first + 1, first + (1 << (SHIFT - 1)), first | ((1 << SHIFT) - 1)]
                {
                    let passed = days.steps.iter().filter(|&&step| step <= u).count();
                    assert_eq!(days.at(u), passed as Day, "{table:?} at {u}");
                }
            }
        }
    }

    #[test]
    fn a_memoryless_wait_starts_anew() {
        let days = halves();
        for u in [0, 1 << 20, 1 << 31, 7 << 29] {
            for age in [0, 5, 30] {
                let given = given_longer(age, u, |d| 1.0 - libm::exp2(-f64::from(d)));
                assert_eq!(given, days.at(u) + age);
            }
        }
    }

    #[test]
    fn what_cannot_last_so_long_ends_on_the_next_day() {
        let fixed = |d: Day| f64::from(d >= 7);
        assert_eq!([0, 6, 7, 90].map(|age| given_longer(age, 1 << 31, fixed)), [7, 7, 8, 91]);
    }

    #[test]
    fn a_fixed_time_ignores_luck() {
        let mut days = WholeDays::default();
        days.fill(1, 400, |d| if d >= 7 { 1.0 } else { 0.0 });
        assert!([0, 5, 1 << 30, u32::MAX - 1].iter().all(|&u| days.at(u) == 7));
    }

    #[test]
    fn what_falls_past_the_last_day_is_one_day_later() {
        let mut days = WholeDays::default();
        days.fill(1, 3, |_| 0.25);
        assert_eq!(days.at(1 << 31), 4);
    }
}
