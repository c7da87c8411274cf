//! What pay does to people: stated assumptions, none made unless stated.
//!
//! Each has a name, numbers that the user states, and a source that tells how much is known of it. No study gives these
//! numbers for a trade and a team; where one gives a size, it is told with the key.

use super::quantity::Quantity;
use crate::messages::{Text, messages};

messages!(texts, "scenario/behaviour");

/// Assumed behaviour of the holders of a role (TOML: `[roles.NAME.behaviour]`).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Behaviour {
    /// Hours follow what the next sale pays.
    pub effort: Option<Effort>,
    /// Fewer hours far below the quota.
    pub gives_up: Option<GivesUp>,
    /// Share of the selling hours that is left once the cap of the plan is reached, 0 to 1.
    pub coasts: Option<Quantity>,
    /// Deals are pulled forward to the end of the pay period.
    pub pulls_forward: Option<PullsForward>,
    /// Discounts at the end of the pay period.
    pub discounts: Option<Discounts>,
    /// Share of the days on which what the plan does not pay is left undone, 0 to 1.
    pub neglects: Option<Quantity>,
    /// Who is paid under the market of the plan leaves more often: how strongly people react, 0 or more. Pay under it
    /// multiplies the daily probability of leaving by 1 + quits × (1 − pay / market).
    pub underpaid: Option<Quantity>,
    /// Who is paid well prospects less.
    pub comfort: Option<Comfort>,
}

/// Effort = 1 + elasticity × (marginal rate / reference − 1), clamped; a factor on the selling hours of each day.
#[derive(Clone, Debug, PartialEq)]
pub struct Effort {
    /// Change of effort for each unit of relative change of the rate, 0 or more.
    pub elasticity: Quantity,
    /// Share of revenue paid for the next sales at which people work the hours that the scenario states.
    pub reference: Quantity,
    /// Least effort.
    pub least: Quantity,
    /// Greatest effort.
    pub most: Quantity,
}

/// Giving up far below the quota, in the second half of a pay period.
#[derive(Clone, Debug, PartialEq)]
pub struct GivesUp {
    /// Share of the quota of the days so far below which somebody gives up.
    pub under: Quantity,
    /// Share of the selling hours that is left, 0 to 1.
    pub hours: Quantity,
}

/// Touches in the last stage that are due soon after the end of the pay period are made before it.
#[derive(Clone, Debug, PartialEq)]
pub struct PullsForward {
    /// Share of them, 0 to 1.
    pub share: Quantity,
    /// Days after the end from which, and before it to which, they are moved.
    pub days: u32,
}

/// A price cut in the last stage on the last days of the pay period.
#[derive(Clone, Debug, PartialEq)]
pub struct Discounts {
    /// Share of the price that is given away, below 1.
    pub depth: Quantity,
    /// Last days of the period.
    pub days: u32,
    /// Price elasticity of the odds of signing, 0 or more: they are multiplied by (1 − depth)^−elasticity.
    pub elasticity: Quantity,
}

/// Who was paid so much in the last pay period leaves a part of the time for prospecting unused.
#[derive(Clone, Debug, PartialEq)]
pub struct Comfort {
    /// Pay a month from which that holds, major units.
    pub above_per_month: Quantity,
    /// Share of the time for prospecting that is used, 0 to 1.
    pub hours: Quantity,
}

/// A behaviour, by its key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "snake_case")]
#[repr(usize)]
pub enum Habit {
    /// [`Behaviour::effort`].
    Effort,
    /// [`Behaviour::gives_up`].
    GivesUp,
    /// [`Behaviour::coasts`].
    Coasts,
    /// [`Behaviour::pulls_forward`].
    PullsForward,
    /// [`Behaviour::discounts`].
    Discounts,
    /// [`Behaviour::neglects`].
    Neglects,
    /// [`Behaviour::underpaid`].
    Underpaid,
    /// [`Behaviour::comfort`].
    Comfort,
}

/// Number of habits.
pub const HABITS: usize = Habit::ALL.len();

impl Habit {
    /// All of them, in order.
    pub const ALL: [Habit; 8] = [
        Habit::Effort,
        Habit::GivesUp,
        Habit::Coasts,
        Habit::PullsForward,
        Habit::Discounts,
        Habit::Neglects,
        Habit::Underpaid,
        Habit::Comfort,
    ];

    /// The key that states it.
    pub fn key(self) -> &'static str {
        match self {
            Habit::Effort => "effort",
            Habit::GivesUp => "gives_up",
            Habit::Coasts => "coasts",
            Habit::PullsForward => "pulls_forward",
            Habit::Discounts => "discounts",
            Habit::Neglects => "neglects",
            Habit::Underpaid => "underpaid",
            Habit::Comfort => "comfort",
        }
    }

    /// What is known of its size, and from where.
    pub fn source(self) -> Text {
        texts::find(self.key()).expect("each has a text")
    }
}

impl Behaviour {
    /// What is assumed, in order, with the numbers that are stated for it by key.
    pub fn stated(&self) -> Vec<(Habit, Vec<(&'static str, Quantity)>)> {
        let whole = |days: u32| Quantity::Known(f64::from(days));
        let all = [
            self.effort.as_ref().map(|effort| {
                let Effort { elasticity, reference, least, most } = effort.clone();
                vec![
                    ("elasticity", elasticity),
                    ("reference", reference),
                    ("least", least),
                    ("most", most),
                ]
            }),
            self.gives_up.as_ref().map(|of| vec![("under", of.under), ("hours", of.hours)]),
            self.coasts.map(|hours| vec![("hours", hours)]),
            self.pulls_forward
                .as_ref()
                .map(|of| vec![("share", of.share), ("days", whole(of.days))]),
            self.discounts.as_ref().map(|of| {
                vec![("depth", of.depth), ("days", whole(of.days)), ("elasticity", of.elasticity)]
            }),
            self.neglects.map(|share| vec![("share", share)]),
            self.underpaid.map(|quits| vec![("quits", quits)]),
            self.comfort
                .as_ref()
                .map(|of| vec![("above", of.above_per_month), ("hours", of.hours)]),
        ];
        let named = Habit::ALL.into_iter().zip(all);
        named.filter_map(|(habit, stated)| Some((habit, stated?))).collect()
    }

    /// Whether nothing is assumed.
    pub fn is_empty(&self) -> bool {
        *self == Behaviour::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::Lang;

    #[test]
    fn of_each_it_is_told_what_is_known() {
        for habit in Habit::ALL {
            assert!(Lang::ALL.iter().all(|lang| !habit.source().of(*lang).is_empty()));
        }
    }
}
