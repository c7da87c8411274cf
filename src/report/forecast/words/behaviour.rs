//! What is assumed that pay does to people, in words.

use crate::report::numbers;
use crate::report::words::Words;
use crate::scenario::Habit;
use crate::study::forecast::behaviour::{BehaviourRow, StatedNumber};

impl Words {
    /// Which assumptions all numbers of the page rest on; `None` if there are none.
    pub fn assumed(&self, rows: &[BehaviourRow]) -> Option<String> {
        let part = |moved_nothing: bool| -> Vec<BehaviourRow> {
            rows.iter().filter(|row| row.moved_nothing() == moved_nothing).cloned().collect()
        };
        let [acting, idle] = [part(false), part(true)].map(|rows| listed_by_role(&rows));
        let acting = (!acting.is_empty()).then(|| all_rests_on(&acting));
        let idle = (!idle.is_empty()).then(|| {
            format!("Assumed of what pay does to people, and never came to anything: {idle}.")
        });
        let told: Vec<String> = acting.into_iter().chain(idle).collect();
        (!told.is_empty()).then(|| told.join(" "))
    }

    /// An assumption, what came of it, and what is known of its size.
    pub fn behaviour(&self, row: &BehaviourRow) -> String {
        format!(
            "Assumed of `{}`: {} ({}). {} Known: {}.",
            row.role,
            what(row.behaviour),
            row.stated
                .iter()
                .map(|stated| self.stated(row.behaviour, stated))
                .collect::<Vec<_>>()
                .join(", "),
            self.came_of(row),
            row.source.en
        )
    }

    fn stated(&self, habit: Habit, of: &StatedNumber) -> String {
        let value = match (habit, of.key) {
            (_, "days") => numbers::days(of.value),
            (_, "reference" | "under" | "hours" | "share" | "depth") => {
                numbers::share(of.value, 0.0005)
            }
            (Habit::Comfort, "above") => self.numbers().stated_money(of.value),
            _ if of.is_unknown => numbers::number(of.value, 0.01 * of.value),
            _ => crate::language::short(of.value),
        };
        let unknown = if of.is_unknown { " on average" } else { "" };
        format!("{} {value}{unknown}", of.key)
    }

    fn came_of(&self, row: &BehaviourRow) -> String {
        let (mean, width) = (row.found.mean, 1.96 * row.found.error);
        let share = || numbers::share(mean, width);
        match row.behaviour {
            Habit::Effort => format!("Mean effort: {} of the hours.", share()),
            Habit::GivesUp | Habit::Coasts | Habit::Comfort => {
                format!("That was so on {} of the working days.", share())
            }
            Habit::Neglects => {
                format!("Something waited for it on {} of the working days.", share())
            }
            Habit::PullsForward => {
                format!("Contacts pulled forward: {}.", numbers::mean_count(&row.found))
            }
            Habit::Discounts => format!("Given away: {}.", self.numbers().mean_money(&row.found)),
            Habit::Underpaid => {
                format!("People who left for it: {}.", numbers::mean_count(&row.found))
            }
        }
    }
}

/// That every number of the page rests on these assumptions.
pub(in crate::report) fn all_rests_on(list: &str) -> String {
    format!("Every number here rests on assumptions about what pay does to people: {list}.")
}

/// The keys of assumptions, role by role.
pub(in crate::report) fn listed_by_role(rows: &[BehaviourRow]) -> String {
    let mut roles: Vec<(&str, Vec<&str>)> = Vec::new();
    for row in rows {
        match roles.last_mut().filter(|(role, _)| *role == row.role) {
            Some((_, keys)) => keys.push(row.behaviour.key()),
            None => roles.push((&row.role, vec![row.behaviour.key()])),
        }
    }
    let of_role = |(role, keys): (&str, Vec<&str>)| format!("{} of `{role}`", keys.join(", "));
    roles.into_iter().map(of_role).collect::<Vec<String>>().join("; ")
}

/// The assumption itself.
fn what(habit: Habit) -> &'static str {
    match habit {
        Habit::Effort => "hours follow what the next sales pay",
        Habit::GivesUp => "fewer hours far below the quota, in the second half of a pay period",
        Habit::Coasts => "fewer hours once the cap is reached",
        Habit::PullsForward => "deals are pulled forward to the end of the pay period",
        Habit::Discounts => "discounts on the last days of the pay period",
        Habit::Neglects => "what is not paid waits on some days",
        Habit::Underpaid => "who is paid under the market leaves more often",
        Habit::Comfort => "who is paid well prospects less",
    }
}
