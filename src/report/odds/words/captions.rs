//! Titles of the charts of `odds`.

use super::{REACH, after, within};
use crate::messages::messages;
use crate::report::words::{Words, capital};
use crate::study::odds::{Odds, Who, Why};

messages!(say, "report/odds/words/captions");

impl Words {
    /// When the target becomes likely.
    pub fn odds_title(&self, found: &Odds) -> String {
        let asked = self.asked(&found.target).replace('`', "");
        format!("{asked}: {}", self.odds_short(found))
    }

    fn odds_short(&self, found: &Odds) -> String {
        let (numbers, curve) = (self.numbers(), &found.curves[0]);
        let now = &numbers.share(curve.by_date.value, curve.by_date.half_width());
        let [half, most] = curve.likely;
        match (half.day, most.day) {
            (Some(half), Some(most)) => {
                let [half, most] = &[half, most].map(|day| after(numbers, day));
                self.say(&say::EvenOddsAndMost { now, half, most })
            }
            (Some(half), None) => self.say(&say::EvenOdds { now, half: &after(numbers, half) }),
            // Profit that was there may be lost again.
            (None, _) if curve.points.iter().any(|point| point.chance.value >= 0.5) => {
                self.say(&say::EvenOddsEnd { now })
            }
            (None, _) => {
                let horizon = &within(numbers, found.horizon);
                self.say(&say::NoEvenOdds { now, horizon })
            }
        }
    }

    /// Below it.
    pub fn odds_subtitle(&self) -> String {
        self.say(&say::Subtitle)
    }

    /// The days along a chart.
    pub fn odds_axis(&self, found: &Odds) -> String {
        let from = &self.numbers().date(&found.target.from);
        self.say(&say::TimeAxis { is_days: found.horizon < 28, from })
    }

    /// The days along the dots.
    pub fn odds_day_axis(&self) -> String {
        self.say(&say::DayAxis)
    }

    /// The target's date on a chart.
    pub fn date_label(&self) -> String {
        self.say(&say::AskedFor)
    }

    /// What makes up the shortfall.
    pub fn causes_title(&self, why: &Why) -> String {
        let missed = &self.odds_missed(why);
        let first = &why.parts[0];
        let part = &self.odds_points(self.odds_parts(why)[0], self.odds_places(why));
        if first.part.mean <= REACH * first.part.error {
            return self.say(&say::MissedByLuck { missed });
        }
        self.say(&say::MissedMostBy { missed, part, cause: &self.odds_cause(first.cause) })
    }

    /// Below it.
    pub fn causes_subtitle(&self) -> String {
        self.say(&say::CausesSubtitle)
    }

    /// What taking a cause away alone brings, below its name.
    pub fn alone_detail(&self, alone: f64, half_width: f64) -> String {
        self.say(&say::AloneGone { share: &self.numbers().share(alone, half_width) })
    }

    /// When a rep has it, or when the target is met.
    pub fn odds_dots_title(&self, found: &Odds) -> String {
        let goal = self.asked_goal(&found.target, found.target.at_least).replace('`', "");
        let has = found.days.iter().flatten().filter(|&&day| day <= found.target.days).count();
        self.say(&say::DotsTitle {
            goal: &capital(&goal),
            is_rep: found.curves.iter().any(|curve| curve.who == Who::ARep),
            is_none: has == 0,
            has: &has.to_string(),
            all: &found.days.len().to_string(),
        })
    }

    /// Below it.
    pub fn odds_dots_subtitle(&self, found: &Odds) -> String {
        self.say(&say::DotsSubtitle { from: &self.numbers().date(&found.target.from) })
    }

    /// One dot.
    pub fn odds_dot(&self) -> String {
        self.say(&say::OneDot)
    }

    /// Where there is no dot.
    pub fn odds_no_dot(&self, found: &Odds) -> String {
        let horizon = &within(self.numbers(), found.horizon);
        self.say(&say::NoDot { all: &found.days.len().to_string(), horizon })
    }

    /// The dots that never come.
    pub fn odds_never(&self, found: &Odds) -> String {
        self.say(&say::NeverWithin { horizon: &within(self.numbers(), found.horizon) })
    }
}
