//! What is assumed that pay does to people, in words.

use crate::messages::messages;
use crate::report::words::Words;
use crate::scenario::Habit;
use crate::study::forecast::behaviour::{BehaviourRow, StatedNumber};

messages!(say, "report/forecast/words/behaviour");

impl Words {
    /// Which assumptions all numbers of the page rest on; `None` if there are none.
    pub fn assumed(&self, rows: &[BehaviourRow]) -> Option<String> {
        let part = |moved_nothing: bool| -> Vec<BehaviourRow> {
            rows.iter().filter(|row| row.moved_nothing() == moved_nothing).cloned().collect()
        };
        let [acting, idle] = [part(false), part(true)].map(|rows| self.listed_by_role(&rows));
        let acting = (!acting.is_empty()).then(|| self.all_rests_on(&acting));
        let idle = (!idle.is_empty()).then(|| self.say(&say::NeverCameToAnything { list: &idle }));
        let told: Vec<String> = acting.into_iter().chain(idle).collect();
        (!told.is_empty()).then(|| told.join(" "))
    }

    /// That every number of the page rests on these assumptions.
    pub(in crate::report) fn all_rests_on(&self, list: &str) -> String {
        self.say(&say::AllRestsOn { list: &list })
    }

    /// The keys of assumptions, role by role.
    pub(in crate::report) fn listed_by_role(&self, rows: &[BehaviourRow]) -> String {
        let mut roles: Vec<(&str, Vec<&str>)> = Vec::new();
        for row in rows {
            match roles.last_mut().filter(|(role, _)| *role == row.role) {
                Some((_, keys)) => keys.push(row.behaviour.key()),
                None => roles.push((&row.role, vec![row.behaviour.key()])),
            }
        }
        let of_role = |(role, keys): (&str, Vec<&str>)| {
            self.say(&say::OfRole { keys: &keys.join(", "), role: &role })
        };
        roles.into_iter().map(of_role).collect::<Vec<String>>().join("; ")
    }

    /// An assumption, what came of it, and what is known of its size.
    pub fn behaviour(&self, row: &BehaviourRow) -> String {
        let stated = row.stated.iter().map(|stated| self.stated(row.behaviour, stated));
        self.say(&say::Assumption {
            role: &row.role,
            habit: row.behaviour,
            stated: &stated.collect::<Vec<String>>().join(", "),
            came_of: &self.came_of(row),
            source: &row.source,
        })
    }

    fn stated(&self, habit: Habit, of: &StatedNumber) -> String {
        let (key, numbers) = (&of.key, self.numbers());
        let value = match (habit, of.key) {
            (_, "days") => numbers.days(of.value),
            (_, "reference" | "under" | "hours" | "share" | "depth") => {
                numbers.share(of.value, 0.0005)
            }
            (Habit::Comfort, "above") => numbers.stated_money(of.value),
            _ if of.is_unknown => numbers.number(of.value, 0.01 * of.value),
            _ => numbers.decimal(of.value, 4),
        };
        match of.is_unknown {
            true => self.say(&say::OnAverage { key, value: &value }),
            false => format!("{key} {value}"),
        }
    }

    fn came_of(&self, row: &BehaviourRow) -> String {
        let (habit, of, numbers) = (row.behaviour, &row.found, self.numbers());
        let found = match habit {
            Habit::PullsForward | Habit::Underpaid => numbers.mean_count(of),
            Habit::Discounts => numbers.mean_money(of),
            Habit::Effort | Habit::GivesUp | Habit::Coasts | Habit::Comfort | Habit::Neglects => {
                numbers.share(of.mean, 1.96 * of.error)
            }
        };
        self.say(&say::CameOf { habit, found: &found })
    }
}
