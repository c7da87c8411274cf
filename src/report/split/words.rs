//! Sentences, column names and captions about so many people in two or three roles.

use crate::figures::Figure;
use crate::messages::Lang;
use crate::report::numbers;
use crate::report::words::capital;
use crate::report::words::{Advice, Words, listed};
use crate::study::method::contest::{Contestant, knowns};
use crate::study::method::outputs::Known;
use crate::study::method::spread::Mean;
use crate::study::split::{End, Split, SplitRow, SplitWall};

/// Heading of all splits.
pub const ALL: &str = "Every split";
/// Heading of how busy people are.
pub const BUSY: &str = "How busy the people of each role are";
/// Heading of the ends.
pub const ENDS: &str = "What stands in the way at the ends";

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
            return vec!["Too little was played: there is nothing to compare.".into()];
        };
        let row = &found.rows[verdict.best];
        let first = format!(
            "{} with {}: {}, the best of {} of {}.",
            self.best_as_told(found.goal, verdict),
            self.split_row(found, row),
            self.goal_value(found.goal, row.known(found.goal), &knowns(&found.rows, found.goal)),
            numbers::things(&found.rows.len().to_string(), "split", "splits"),
            numbers::things(&found.people.to_string(), "person", "people")
        );
        let name = |place: usize| {
            let row = self.split_row(found, &found.rows[place]);
            if found.present == Some(place) { format!("{row} (the file as it is)") } else { row }
        };
        let less = |place: usize| found.rows[place].behind;
        let mut answer = vec![first];
        let missing = row.care.map_or(0.0, |care| 1.0 - care.mean);
        answer.extend((missing >= CARELESS).then(|| {
            format!(
                "With it customers miss {} of the care that they need.",
                numbers::share(missing, 0.01)
            )
        }));
        answer.extend(found.has_customers.then(|| self.customers_at_the_end("care")));
        answer.extend(self.pay_moved(found.pay.as_ref()));
        answer.extend(self.split_against_file(found, &verdict.rivals));
        answer.extend(self.goal_rivals(found.goal, verdict, less, name));
        let figures = found.rows.iter().map(|row| &row.figures[..]).collect::<Vec<_>>();
        answer.extend(self.goal_and_target(found.goal, verdict.best, &figures, name));
        answer.extend(found.ends.iter().filter_map(|end| self.split_end(found, end)));
        answer
    }

    /// That the cash runs out with the best split: it comes before all that speaks for it.
    pub fn split_cash(&self, found: &Split) -> Option<String> {
        let row = &found.rows[found.verdict.as_ref()?.best];
        self.cash_alarm_of(row.known(Figure::PCashOut), &self.split_row(found, row))
    }

    fn split_against_file(&self, found: &Split, rivals: &[usize]) -> Option<String> {
        let planned = self.split_point(found, &found.planned);
        let file = format!("the file as it is ({planned})");
        if found.present_behind.is_none() {
            return Some("That is the file as it is.".into());
        }
        let is_rival = found.present.is_some_and(|present| rivals == [present]);
        let text = self.goal_against_file(found.goal, found.present_behind.as_ref(), is_rival)?;
        Some(text.replacen("the file as it is", &file, 1))
    }

    /// What stands in the way with most people in a role.
    fn split_end(&self, found: &Split, end: &End) -> Option<String> {
        let row = &found.rows[end.row];
        let behind = row.behind.as_ref().filter(|behind| behind.is_told)?;
        let less = self.goal_behind(found.goal, Some(behind));
        // What is no worse than at the best explains nothing.
        let best = found.verdict.as_ref().map(|verdict| &found.rows[verdict.best]);
        let worse = end.walls.iter().filter(|wall| best.is_none_or(|best| is_worse(wall, best)));
        let walls = listed(worse.take(2).map(|wall| self.split_wall(found, wall)));
        let why = match walls.is_empty() {
            true if !end.walls.is_empty() => {
                "; nothing that is looked at is worse there than at the best".to_owned()
            }
            true => "; nothing that is looked at stands in the way there".to_owned(),
            false => format!(", as {walls}"),
        };
        let (row, goal) = (self.split_row(found, row), found.goal.name(Lang::En));
        Some(format!("{row}: {less} of {goal} against it{why}."))
    }

    /// All that stands in the way with most people in a role; nothing if nothing does.
    pub fn split_walls(&self, found: &Split, end: &End) -> Option<String> {
        let walls = listed(end.walls.iter().map(|wall| self.split_wall(found, wall)));
        let row = self.split_row(found, &found.rows[end.row]);
        (!walls.is_empty()).then(|| format!("{row}: {walls}."))
    }

    /// What stands in the way.
    pub fn split_wall(&self, found: &Split, wall: &SplitWall) -> String {
        let share = |share: f64| numbers::share(share, 0.005);
        match *wall {
            SplitWall::Idle { role, used } => {
                format!("{} has work for {} of its hours", found.roles[role], share(used))
            }
            SplitWall::Overdue { role, each } => format!(
                "each {} has {} touches overdue on an evening",
                found.roles[role],
                numbers::tenths(each)
            ),
            SplitWall::Dry { days } => {
                format!("nobody is left to call on {} of the days", share(days))
            }
            SplitWall::Uncared { missing } => {
                format!("customers miss {} of their care", share(missing))
            }
        }
    }

    /// How sure it is, and what it rests on.
    pub fn split_beside(&self, found: &Split) -> Vec<String> {
        let mut sentences = Vec::new();
        if let Some(verdict) = &found.verdict {
            sentences.extend(self.goal_sure(found.goal, verdict, found.rows.len()));
        }
        let is_empty = found.rows.iter().any(|row| row.counts.contains(&0));
        let heirs = if is_empty {
            " Where nobody is in a role, the first of the others does its stages, its prospecting, its leads and its \
             customers as well, for the pay of the file."
        } else {
            ""
        };
        let role = |hires: bool| {
            let of = found.roles.iter().zip(&found.hires).filter(|(_, is)| **is == hires);
            listed(of.map(|(role, _)| format!("`{role}`")))
        };
        let more = match (role(true), role(false)) {
            (_, none) if none.is_empty() => "more are hired as the file hires".to_owned(),
            (some, _) if some.is_empty() => "more come as newcomers on the first day".to_owned(),
            (some, none) => format!(
                "more are hired as the file hires in {some}, and come as newcomers on the first day in {none}"
            ),
        };
        sentences.push(format!(
            "Who is there keeps the seat; {more}; fewer are taken away from the end. Pay and cost follow the heads.{heirs}"
        ));
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
                seen: "The best lies at an end of what was tried.".into(),
                matters: "Beyond it lies a department without one of the roles.".into(),
                helps: "Try --least 0, or ask whether it takes both roles.".into(),
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
            listed(of.map(|(_, role)| format!("`{role}`")))
        };
        let (empty, heirs) = (named(true), named(false));
        (!empty.is_empty()).then(|| Advice {
            seen: format!("The best has nobody in {empty}: {heirs} does that work too, on its own terms."),
            matters: format!(
                "Hours, ramp, skill, attrition and pay of {heirs} are stated for other work; where they are better than \
                 those of {empty}, that alone may make this split the best."
            ),
            helps: "State what people who do both would work like and be paid, and compare again.".into(),
        })
    }

    /// Columns of the busy people.
    pub fn split_busy_columns(&self, found: &Split) -> Vec<String> {
        let roles = self.busy_columns(found.roles.iter());
        let others = ["days dry".to_owned(), "care given".to_owned()];
        ["split".to_owned()].into_iter().chain(roles).chain(others).collect()
    }

    /// Cells of the busy people.
    pub fn split_busy(&self, found: &Split, row: &SplitRow) -> Vec<String> {
        let share = |of: &Mean| numbers::share(of.mean, 1.96 * of.error);
        let others = [&row.dry, &row.care].map(|of| of.as_ref().map_or(String::new(), share));
        let roles = row.roles.iter().flat_map(|of| self.busy_cells(of));
        [self.split_row(found, row)].into_iter().chain(roles).chain(others).collect()
    }

    /// How to read them.
    pub fn split_busy_note(&self) -> String {
        format!(
            "{} Days dry: of those with time to prospect, days on which nobody was left to call.",
            self.busy_note()
        )
    }

    /// How to read the splits.
    pub fn split_note(&self, found: &Split) -> String {
        let target = found.target.as_ref().map_or(String::new(), |name| {
            format!(" P(target): the chance that the target `{name}` is met.")
        });
        let times = found.rows.iter().filter_map(|row| row.behind?.times_independent);
        let runs = self.goal_runs(found.rows.iter().map(|row| row.runs));
        format!("{runs}.{}{target}", self.own_luck(times))
    }

    /// What a chart says above all.
    pub fn split_title(&self, found: &Split) -> String {
        let answer = self.split_answer(found);
        let first = answer.first().map_or("", String::as_str);
        first.split(", the best of").next().unwrap_or_default().to_owned()
    }

    /// What the line shows.
    pub fn split_subtitle(&self, found: &Split, of: Figure) -> String {
        format!(
            "{} by how {} people are split between {}; shaded: 95% intervals",
            capital(of.name(Lang::En)),
            found.people,
            listed(found.roles.iter().cloned())
        )
    }

    /// What the map of three roles shows.
    pub fn split_map_subtitle(&self, found: &Split) -> String {
        let second = if found.target.is_some() && found.goal != Figure::PTarget {
            "; below it the chance of the target"
        } else {
            ""
        };
        format!(
            "{} by people in {} (down) and {} (across), the others in {}; the darker the better{second}",
            capital(found.goal.name(Lang::En)),
            found.roles[0],
            found.roles[1],
            found.roles[2]
        )
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
            None => return "Nobody has hours to sell".into(),
        };
        format!(
            "Least busy is {} with {}: {} of the hours",
            found.roles[role],
            self.split_row(found, row),
            numbers::share(used(row, role), 0.01)
        )
    }

    /// What its lines show.
    pub fn split_busy_subtitle(&self) -> &'static str {
        "Share of the selling hours that is spent, by role; shaded: 95% intervals"
    }

    /// The label of their values.
    pub fn split_busy_axis(&self) -> &'static str {
        "hours used"
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
            let is = if is_told { "is met" } else { "looks met" };
            format!("The target {is} most often with {}: {value}", self.split_row(found, row))
        })
    }

    /// The label under the splits.
    pub fn split_axis(&self, found: &Split) -> String {
        found.roles.join(" + ")
    }
}
