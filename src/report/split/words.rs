//! Sentences, column names and captions about so many people in two or three roles.

use crate::figures::Figure;
use crate::messages::{Number, messages};
use crate::report::contest::words::Saved;
use crate::report::words::{Advice, Words, capital};
use crate::study::method::contest::{Contestant, knowns};
use crate::study::method::outputs::Known;
use crate::study::method::spread::Mean;
use crate::study::split::{End, Split, SplitRow, SplitWall};

messages!(say, "report/split/words");

/// Why most people in a role bring less.
#[derive(Clone, Copy)]
enum Why {
    NothingWorse,
    Nothing,
    Walls,
}

/// How more people than the file has come in.
#[derive(Clone, Copy)]
enum Newcomers {
    Hired,
    FirstDay,
    Both,
}

/// Share of the care from which on it is told at once that it is missing.
const CARELESS: f64 = 0.1;

/// How much worse something must be than at the best to be a reason.
const WORSE: f64 = 1.1;

/// Whether a wall is clearly worse than it is at the best.
fn is_worse(wall: &SplitWall, best: &SplitRow) -> bool {
    match *wall {
        SplitWall::Idle { role, used } => {
            best.roles[role].used.is_none_or(|of| of.mean > WORSE * used)
        }
        SplitWall::Overdue { role, each } => {
            best.roles[role].overdue.is_none_or(|of| WORSE * of.mean < each)
        }
        SplitWall::Dry { days } => best.dry.is_none_or(|of| WORSE * of.mean < days),
        SplitWall::Uncared { missing } => {
            best.care.is_none_or(|of| WORSE * (1.0 - of.mean) < missing)
        }
    }
}

impl Words {
    /// Heading of all splits.
    pub fn splits_heading(&self) -> String {
        self.say(&say::AllHeading)
    }

    /// Heading of how busy people are.
    pub fn split_busy_heading(&self) -> String {
        self.say(&say::BusyHeading)
    }

    /// Heading of the ends.
    pub fn split_ends_heading(&self) -> String {
        self.say(&say::EndsHeading)
    }

    /// Column of the splits.
    pub fn split_column(&self) -> String {
        self.say(&say::SplitColumn)
    }

    /// A split in words: `3 hunter + 5 account`.
    pub fn split_point(&self, found: &Split, counts: &[u32]) -> String {
        let named = counts.iter().zip(&found.roles).map(|(count, role)| format!("{count} {role}"));
        named.collect::<Vec<String>>().join(" + ")
    }

    fn split_row(&self, found: &Split, row: &SplitRow) -> String {
        self.split_point(found, &row.counts)
    }

    /// Which split is best, and how that stands against the file and the next.
    pub fn split_answer(&self, found: &Split) -> Vec<String> {
        let Some(verdict) = &found.verdict else {
            return vec![self.nothing_to_compare()];
        };
        let row = &found.rows[verdict.best];
        let first = self.say(&say::Answer {
            best: &self.best_as_told(found.goal, verdict),
            split: &self.split_row(found, row),
            value: &self.split_value(found, row),
            splits: &Number::written(found.rows.len().to_string()),
            people: &Number::written(found.people.to_string()),
        });
        let name = |place: usize| {
            let split = self.split_row(found, &found.rows[place]);
            match found.present == Some(place) {
                true => self.say(&say::AsInTheFile { split: &split }),
                false => split,
            }
        };
        let less = |place: usize| found.rows[place].behind;
        let mut answer: Vec<String> = self.split_care(found, row).into_iter().collect();
        answer.push(first);
        answer.extend(self.pay_moved(found.pay.as_ref()));
        answer.extend(self.split_against_file(found, &verdict.rivals));
        answer.extend(self.goal_rivals(found.goal, verdict, less, name));
        let figures = found.rows.iter().map(|row| &row.figures[..]).collect::<Vec<_>>();
        answer.extend(self.goal_and_target(found.goal, verdict.best, &figures, name));
        answer.extend(found.has_customers.then(|| self.customers_uncounted(Saved::Care)));
        answer.extend(found.ends.iter().filter_map(|end| self.split_end(found, end)));
        answer
    }

    /// That customers miss much of their care with the best split: it comes before what speaks for it.
    fn split_care(&self, found: &Split, row: &SplitRow) -> Option<String> {
        let missing = row.care.map_or(0.0, |care| 1.0 - care.mean);
        (missing >= CARELESS).then(|| {
            self.say(&say::CareMissed {
                share: &self.numbers().share(missing, 0.01),
                split: &self.split_row(found, row),
            })
        })
    }

    /// What the goal comes to with a split, beside the others.
    fn split_value(&self, found: &Split, row: &SplitRow) -> String {
        let all = knowns(&found.rows, found.goal);
        self.goal_value(found.goal, row.known(found.goal), &all)
    }

    /// That the cash runs out with the best split: it comes before all that speaks for it.
    pub fn split_cash(&self, found: &Split) -> Option<String> {
        let row = &found.rows[found.verdict.as_ref()?.best];
        self.cash_alarm_of(row.known(Figure::PCashOut), &self.split_row(found, row))
    }

    fn split_against_file(&self, found: &Split, rivals: &[usize]) -> Option<String> {
        let planned = self.split_point(found, &found.planned);
        let file = self.say(&say::TheFileWith { split: &planned });
        if found.present_behind.is_none() {
            return Some(self.say(&say::IsTheFile));
        }
        let is_rival = found.present.is_some_and(|present| rivals == [present]);
        self.goal_against(found.goal, found.present_behind.as_ref(), is_rival, &file)
    }

    /// What stands in the way with most people in a role.
    fn split_end(&self, found: &Split, end: &End) -> Option<String> {
        let row = &found.rows[end.row];
        let behind = row.behind.as_ref().filter(|behind| behind.is_told)?;
        let less = self.goal_behind(found.goal, Some(behind));
        // What is no worse than at the best explains nothing.
        let best = found.verdict.as_ref().map(|verdict| &found.rows[verdict.best]);
        let worse = end.walls.iter().filter(|wall| best.is_none_or(|best| is_worse(wall, best)));
        let walls: Vec<String> = worse.take(2).map(|wall| self.split_wall(found, wall)).collect();
        let why = match walls.is_empty() {
            true if !end.walls.is_empty() => Why::NothingWorse,
            true => Why::Nothing,
            false => Why::Walls,
        };
        Some(self.say(&say::AtTheEnd {
            split: &self.split_row(found, row),
            less: &less,
            name: &found.goal.name(self.lang()),
            goal: found.goal.noun(),
            why,
            walls: &walls,
        }))
    }

    /// All that stands in the way with most people in a role; nothing if nothing does.
    pub fn split_walls(&self, found: &Split, end: &End) -> Option<String> {
        let walls = end.walls.iter().map(|wall| self.split_wall(found, wall));
        let (walls, row) = (walls.collect::<Vec<String>>(), &found.rows[end.row]);
        let split = &self.split_row(found, row);
        (!walls.is_empty()).then(|| self.say(&say::Walls { split, walls: &walls }))
    }

    /// What stands in the way.
    pub fn split_wall(&self, found: &Split, wall: &SplitWall) -> String {
        let share = |share: f64| self.numbers().share(share, 0.005);
        match *wall {
            SplitWall::Idle { role, used } => {
                self.say(&say::Idle { role: &found.roles[role], share: &share(used) })
            }
            SplitWall::Overdue { role, each } => self.say(&say::Overdue {
                role: &found.roles[role],
                each: &Number::written(self.numbers().tenths(each)),
            }),
            SplitWall::Dry { days } => self.say(&say::Dry { share: &share(days) }),
            SplitWall::Uncared { missing } => self.say(&say::Uncared { share: &share(missing) }),
        }
    }

    /// How sure it is, and what it rests on.
    pub fn split_beside(&self, found: &Split) -> Vec<String> {
        let mut sentences = Vec::new();
        if let Some(verdict) = &found.verdict {
            sentences.extend(self.goal_sure(found.goal, verdict, found.rows.len()));
        }
        let is_empty = found.rows.iter().any(|row| row.counts.contains(&0));
        let roles = |hires: bool| {
            let of = found.roles.iter().zip(&found.hires).filter(|(_, is)| **is == hires);
            of.map(|(role, _)| format!("`{role}`")).collect::<Vec<String>>()
        };
        let (hired, others) = (roles(true), roles(false));
        let newcomers = match (hired.is_empty(), others.is_empty()) {
            (_, true) => Newcomers::Hired,
            (true, _) => Newcomers::FirstDay,
            _ => Newcomers::Both,
        };
        let seats = self.say(&say::Seats { newcomers, hired: &hired, others: &others });
        sentences.push(match is_empty {
            true => format!("{seats} {}", self.say(&say::Heirs)),
            false => seats,
        });
        sentences
    }

    /// What to mind.
    pub fn split_advices(&self, found: &Split) -> Vec<Advice> {
        let halted = self.goal_halted(&found.basis);
        let verdict = found.verdict.as_ref();
        let counts = verdict.map(|of| &found.rows[of.best].counts);
        let edge = counts.and_then(|counts| {
            let (first, last) = (found.rows.first()?, found.rows.last()?);
            let is_end = *counts == first.counts || *counts == last.counts;
            let is_asked = is_end && !counts.contains(&0) && !found.has_customers;
            (found.rows.len() > 2 && is_asked).then(|| Advice {
                seen: self.say(&say::EdgeSeen),
                matters: self.say(&say::EdgeMatters),
                helps: self.say(&say::EdgeHelps),
            })
        });
        let strange = counts.and_then(|counts| self.split_strange_work(found, counts));
        halted.into_iter().chain(edge).chain(strange).collect()
    }

    /// That the best has nobody in a role, whose work others then do on terms that were stated for their own.
    fn split_strange_work(&self, found: &Split, counts: &[u32]) -> Option<Advice> {
        let named = |is_empty: bool| {
            let of =
                counts.iter().zip(&found.roles).filter(|(count, _)| (**count == 0) == is_empty);
            of.map(|(_, role)| format!("`{role}`")).collect::<Vec<String>>()
        };
        let (empty, heirs) = (&named(true)[..], &named(false)[..]);
        (!empty.is_empty()).then(|| Advice {
            seen: self.say(&say::StrangeSeen { empty, heirs }),
            matters: self.say(&say::StrangeMatters { empty, heirs }),
            helps: self.say(&say::StrangeHelps),
        })
    }

    /// Columns of the busy people.
    pub fn split_busy_columns(&self, found: &Split) -> Vec<String> {
        let roles = self.busy_columns(found.roles.iter());
        let others = [self.say(&say::DryColumn), self.say(&say::CareColumn)];
        [self.split_column()].into_iter().chain(roles).chain(others).collect()
    }

    /// Cells of the busy people.
    pub fn split_busy(&self, found: &Split, row: &SplitRow) -> Vec<String> {
        let share = |of: &Mean| self.numbers().share(of.mean, 1.96 * of.error);
        let others = [&row.dry, &row.care].map(|of| of.as_ref().map_or(String::new(), share));
        let roles = row.roles.iter().flat_map(|of| self.busy_cells(of));
        [self.split_row(found, row)].into_iter().chain(roles).chain(others).collect()
    }

    /// How to read them.
    pub fn split_busy_note(&self) -> String {
        format!("{} {}", self.busy_note(), self.say(&say::DryNote))
    }

    /// How to read the splits.
    pub fn split_note(&self, found: &Split) -> String {
        let target = self.target_note(found.target.as_ref());
        let runs = self.goal_runs(found.rows.iter().map(|row| row.runs));
        format!("{runs}.{target}")
    }

    /// What the choice rests on.
    pub fn split_rests_on(&self, found: &Split) -> Vec<String> {
        let times = found.rows.iter().filter_map(|row| row.behind?.times_independent);
        self.goal_rests_on(found.goal, found.verdict.as_ref(), times)
    }

    /// What a chart says above all.
    pub fn split_title(&self, found: &Split) -> String {
        let Some(verdict) = &found.verdict else { return self.nothing_to_compare() };
        let row = &found.rows[verdict.best];
        self.say(&say::Title {
            best: &self.best_as_told(found.goal, verdict),
            split: &self.split_row(found, row),
            value: &self.split_value(found, row),
        })
    }

    /// What the line shows.
    pub fn split_subtitle(&self, found: &Split, of: Figure) -> String {
        self.say(&say::Subtitle {
            name: &capital(of.name(self.lang())),
            goal: of.noun(),
            people: &Number::written(found.people.to_string()),
            roles: &found.roles,
        })
    }

    /// What the map of three roles shows.
    pub fn split_map_subtitle(&self, found: &Split) -> String {
        self.say(&say::MapSubtitle {
            name: &capital(found.goal.name(self.lang())),
            goal: found.goal.noun(),
            down: &found.roles[0],
            across: &found.roles[1],
            rest: &found.roles[2],
            has_target: found.target.is_some() && found.goal != Figure::PTarget,
        })
    }

    /// Title of how busy people are.
    pub fn split_busy_title(&self, found: &Split) -> String {
        let used = |row: &SplitRow, role: usize| row.roles[role].used.map_or(0.0, |of| of.mean);
        let cases =
            found.rows.iter().flat_map(|row| (0..row.roles.len()).map(move |role| (row, role)));
        let (row, role) = match cases
            .filter(|(row, role)| row.roles[*role].used.is_some())
            .min_by(|a, b| used(a.0, a.1).total_cmp(&used(b.0, b.1)))
        {
            Some(least) => least,
            None => return self.say(&say::NobodyHasHours),
        };
        self.say(&say::LeastBusy {
            role: &found.roles[role],
            split: &self.split_row(found, row),
            share: &self.numbers().share(used(row, role), 0.01),
        })
    }

    /// What its lines show.
    pub fn split_busy_subtitle(&self) -> String {
        self.say(&say::BusySubtitle)
    }

    /// The label of their values.
    pub fn split_busy_axis(&self) -> String {
        self.say(&say::BusyAxis)
    }

    /// Title of the chances of the target.
    pub fn split_target_title(&self, found: &Split) -> String {
        let chance = |row: &&SplitRow| row.known(Figure::PTarget).map_or(0.0, |of| of.value());
        let rows = found.rows.iter().filter(|row| !row.figures.is_empty());
        let most = rows.max_by(|a, b| chance(a).total_cmp(&chance(b)));
        most.map_or(String::new(), |row| {
            let value = self.goal_value(
                Figure::PTarget,
                row.known(Figure::PTarget),
                &knowns(&found.rows, Figure::PTarget),
            );
            let is_told = found.rows.iter().all(|other| {
                let known = |of: &SplitRow| of.known(Figure::PTarget).map(Known::interval);
                other.counts == row.counts
                    || known(other).zip(known(row)).is_none_or(|(low, high)| low.1 < high.0)
            });
            self.say(&say::TargetTitle {
                is_told,
                split: &self.split_row(found, row),
                value: &value,
            })
        })
    }

    /// The label under the splits.
    pub fn split_axis(&self, found: &Split) -> String {
        found.roles.join(" + ")
    }
}
