//! Titles of the charts of `odds`.

use super::{REACH, after, cause, missed, places, points, shown_parts, within};
use crate::report::numbers;
use crate::report::words::Words;
use crate::report::words::capital;
use crate::study::odds::{Odds, Who, Why};

impl Words {
    /// When the target becomes likely.
    pub fn odds_title(&self, found: &Odds) -> String {
        let asked = self.asked(&found.target).replace('`', "");
        format!("{asked}: {}", self.odds_short(found))
    }

    fn odds_short(&self, found: &Odds) -> String {
        let now =
            numbers::share(found.curves[0].by_date.value, found.curves[0].by_date.half_width());
        let [half, most] = found.curves[0].likely;
        match (half.day, most.day) {
            (Some(half), Some(most)) => {
                format!("{now}; even odds after {}, 80% after {}", after(half), after(most))
            }
            (Some(half), None) => format!("{now}; even odds after {}", after(half)),
            // Profit that was there may be lost again.
            (None, _) if found.curves[0].points.iter().any(|point| point.chance.value >= 0.5) => {
                format!("{now}; even odds do not last")
            }
            (None, _) => format!("{now}; not even odds within {}", within(found.horizon)),
        }
    }

    /// Below it.
    pub fn odds_subtitle(&self) -> &'static str {
        "Chance to have it by then; the ribbon is the error bar of the simulation (95%)"
    }

    /// The days along a chart.
    pub fn odds_axis(&self, found: &Odds) -> String {
        let from = numbers::date(&found.target.from);
        match found.horizon {
            0..=27 => format!("days from {from}"),
            _ => format!("weeks from {from}"),
        }
    }

    /// The target's date on a chart.
    pub fn date_label(&self) -> &'static str {
        "asked for"
    }

    /// What makes up the shortfall.
    pub fn causes_title(&self, why: &Why) -> String {
        let missed = missed(why);
        let first = &why.parts[0];
        let part = points(shown_parts(why)[0], places(why));
        let name = cause(first.cause);
        if first.part.mean <= REACH * first.part.error {
            return format!("The target is missed in {missed} cases of 100: luck and the rest");
        }
        format!(
            "The target is missed in {missed} cases of 100; the largest part, {part}, is {name}"
        )
    }

    /// Below it.
    pub fn causes_subtitle(&self) -> &'static str {
        "Part of the chance to miss it: what taking the cause away adds, mean over all orders (Shapley)"
    }

    /// What taking a cause away alone brings, below its name.
    pub fn alone_detail(&self, alone: f64, half_width: f64) -> String {
        format!("alone gone: met {}", numbers::share(alone, half_width))
    }

    /// When a rep has it, or when the target is met.
    pub fn odds_dots_title(&self, found: &Odds) -> String {
        let goal = self.asked_goal(&found.target, found.target.at_least).replace('`', "");
        let who = match found.curves.iter().any(|curve| curve.who == Who::ARep) {
            true => "A rep picked at random",
            false => "The target",
        };
        let has = found.days.iter().flatten().filter(|&&day| day <= found.target.days).count();
        let all = found.days.len();
        let verb = if who == "The target" { "is met" } else { "has it" };
        let title = match has {
            0 => format!("{verb} in none of {all} equally likely cases by the date"),
            has => format!("{verb} in {has} of {all} equally likely cases by the date"),
        };
        format!("{}: {} {title}", capital(&goal), who.to_lowercase())
    }

    /// Below it.
    pub fn odds_dots_subtitle(&self, found: &Odds) -> String {
        let from = numbers::date(&found.target.from);
        format!("The first day by which it is there, counted from {from}")
    }

    /// One dot.
    pub fn odds_dot(&self) -> &'static str {
        "1 case in 50"
    }

    /// Where there is no dot.
    pub fn odds_no_dot(&self, found: &Odds) -> String {
        format!("in none of the {} cases within {}", found.days.len(), within(found.horizon))
    }

    /// The dots that never come.
    pub fn odds_never(&self, found: &Odds) -> String {
        format!("not within {}", within(found.horizon))
    }
}
