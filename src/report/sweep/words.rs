//! Sentences, column names and captions about a department at many points.

use crate::figures::{Figure, Kind};
use crate::messages::{self, Joint, messages};
use crate::plot::CROWD;
use crate::report::contest::words::chances;
use crate::report::words::capital;
use crate::report::words::{Advice, Words, typed};
use crate::statistics::Estimate;
use crate::study::method::findings::Halt as HaltedBy;
use crate::study::method::outputs::{Known, OutputFigure};
use crate::study::method::spread::Mean;
use crate::study::method::verdict::is_same;
use crate::study::sweep::{AxisRow, BestPoint, Design, Duel, Frame, PointRow, Sweep};

messages!(say, "report/sweep/words");

/// What clients decide, and nobody in the department.
#[derive(Clone, Copy)]
enum Need {
    CoolsOff,
    Remembers,
}

/// The role whose people an axis counts.
fn role_counted(path: &str) -> Option<&str> {
    let role = path.strip_prefix("roles.")?.strip_suffix(".reps")?;
    Some(role.trim_matches('"')).filter(|role| !role.contains(['.', '"']))
}

/// A value of an axis without what the file needs around it: a list without its brackets and quotes.
fn bare(value: &str) -> String {
    match value.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        None => value.replace('"', ""),
        Some(list) => list
            .split(',')
            .map(|part| part.trim().trim_matches('"'))
            .collect::<Vec<&str>>()
            .join(" + "),
    }
}

/// Points in a table at the most; of more the best.
const MOST_ROWS: usize = 40;

/// Points in the table if there are more.
const BEST_ROWS: usize = 20;

/// The points that are shown: all in their order, or the best.
pub fn shown(found: &Sweep) -> Vec<PointRow> {
    match found.points.len() <= MOST_ROWS {
        true => found.points.iter().collect(),
        false => {
            let best = found.ranking().into_iter().take(BEST_ROWS);
            best.filter_map(|number| found.points.row(number)).collect()
        }
    }
}

/// Those that are means.
pub(in crate::report) fn means(all: &[Known]) -> Vec<Mean> {
    let mean = |of: &Known| if let Known::Mean(mean) = of { Some(*mean) } else { None };
    all.iter().filter_map(mean).collect()
}

impl Words {
    /// Heading of the best point against others.
    pub fn best_heading(&self) -> String {
        self.say(&say::BestHeading)
    }

    /// What stands below the best point.
    pub fn best_note(&self) -> String {
        self.say(&say::BestNote)
    }

    /// What the axes are called: people by their role, all else by its path.
    pub fn axis_names(&self, found: &Sweep) -> Vec<String> {
        let named = |(axis, name): (&AxisRow, String)| match role_counted(&axis.path) {
            Some(role) => self.say(&say::PeopleColumn { role: &role }),
            None => name,
        };
        found.axes.iter().zip(self.axis_paths(found)).map(named).collect()
    }

    /// Paths of the axes, short: without their first table, unless two would be alike.
    pub fn axis_paths(&self, found: &Sweep) -> Vec<String> {
        let paths = found.axes.iter().map(|axis| axis.path.as_str());
        let short = |path: &str| match path.split_once('.') {
            // The place in a list says nothing without the list.
            Some((_, rest)) if rest.starts_with(|c: char| c.is_ascii_digit()) => path.to_owned(),
            Some((_, rest)) if rest.contains('.') => rest.replace('.', " ").replace('"', ""),
            _ => path.replace('.', " ").replace('"', ""),
        };
        let names: Vec<String> = paths.clone().map(short).collect();
        let is_double = |name: &String| names.iter().filter(|other| *other == name).count() > 1;
        let named = names.iter().zip(paths);
        named.map(|(name, path)| if is_double(name) { path.into() } else { name.clone() }).collect()
    }

    /// A value of an axis as a reader's language writes it.
    pub fn axis_level(&self, value: &str) -> String {
        let value = bare(value);
        let parts: Vec<String> =
            value.split(" + ").map(|part| self.numbers().as_typed(part)).collect();
        parts.join(" + ")
    }

    /// A value of an axis with its name: `contact convert = 40%`, `3 people in hunter`.
    fn axis_at(&self, found: &Sweep, axis: usize, value: &str) -> String {
        match value.parse::<u32>().ok().zip(role_counted(&found.axes[axis].path)) {
            Some((people, role)) => {
                self.say(&say::PeopleAt { people: &self.count(people.into()), role: &role })
            }
            None => format!("{} = {}", self.axis_names(found)[axis], self.axis_level(value)),
        }
    }

    /// A point in words: `3 people in hunter and contact convert = 40%`.
    pub fn point(&self, found: &Sweep, row: &PointRow) -> String {
        let named = |(axis, value): (usize, &String)| self.axis_at(found, axis, value);
        let named: Vec<String> = row.at.iter().enumerate().map(named).collect();
        let mut told = String::new();
        messages::list(&named, Joint::And, self.lang(), &mut told);
        told
    }

    /// A number of a point with its error.
    pub fn known(&self, measure: Figure, known: Option<&Known>) -> String {
        match known {
            None => "–".into(),
            Some(Known::Chance(chance)) => self.chance(chance),
            Some(Known::Mean(mean)) if measure.kind() == Kind::Money => {
                self.numbers().money_with_bar(mean)
            }
            Some(Known::Mean(mean)) => self.numbers().mean_with_bar(mean),
        }
    }

    /// The same beside `others` in one list or sentence: none reads as better than one that is.
    pub fn known_among(&self, measure: Figure, known: Option<&Known>, others: &[Known]) -> String {
        match known {
            None => "–".into(),
            Some(Known::Chance(chance)) => {
                let (value, bar) = self.numbers().of_hundred_among(chance, &chances(others));
                format!("{} ({bar})", self.numbers().percent(&value))
            }
            Some(Known::Mean(mean)) if measure.kind() == Kind::Money => {
                self.numbers().money_among(mean, &means(others))
            }
            Some(Known::Mean(mean)) => self.numbers().mean_among(mean, &means(others)),
        }
    }

    /// What the page of a sweep tells of the goal: at the points that are shown, and at those that were played again.
    pub fn goals_of(&self, found: &Sweep) -> Vec<Known> {
        let best = found.best.as_ref();
        let shown = shown(found);
        let points = shown.iter().filter_map(|row| found.goal_at(row.number));
        let duels = best.iter().flat_map(|best| &best.duels).map(|duel| duel.known);
        points.chain(duels).chain(found.goal_at_best()).collect()
    }

    /// The same without its error, with the digits that it supports.
    pub fn known_alone(&self, measure: Figure, known: Option<&Known>) -> String {
        match known {
            None => "–".into(),
            Some(Known::Chance(chance)) => self.numbers().share(chance.value, chance.half_width()),
            Some(Known::Mean(mean)) if measure.kind() == Kind::Money => {
                self.numbers().mean_money(mean)
            }
            Some(Known::Mean(mean)) => self.numbers().mean_count(mean),
        }
    }

    /// What the best has more: `+$12 k ± 3 k`, `+4 ± 1 pts`.
    pub fn more_of_goal(&self, measure: Figure, more: &Estimate) -> String {
        let half = if more.half_width().is_finite() { more.half_width() } else { 0.0 };
        let error = half / 1.96;
        let mean = Mean { mean: more.value, error };
        let points = Mean { mean: 100.0 * mean.mean, error: 100.0 * error };
        match measure.kind() {
            _ if more.value == 0.0 && half == 0.0 => self.say(&say::TheSame),
            Kind::Money => self.more_money(&mean),
            Kind::Count | Kind::Points | Kind::Hours => self.more_of(&mean),
            Kind::Chance | Kind::Share => self.numbers().points(&self.more_of(&points)),
        }
    }

    /// Where the goal is served best, how it compares with the file, and with what lies beside it.
    pub fn sweep_answer(&self, found: &Sweep) -> Vec<String> {
        let best = found.best.as_ref().and_then(|of| Some((of, self.best_with(found, of)?)));
        let Some((best, with)) = best else {
            return vec![self.say(&say::NothingPlayed)];
        };
        let count = &self.count(found.points.len() as u64);
        if self.is_all_as_good(found, best) {
            return vec![self.all_as_good(found)];
        }
        let [told, point, value, time] = &with;
        let first = self.say(&say::BestOfPoints { best: told, point, value, time, count });
        let mut answer = vec![first];
        answer.extend(self.equals(found, best));
        answer.extend(found.varies_keepers.then(|| self.customers_at_the_end("care")));
        if !found.frames.is_empty() {
            answer.push(self.each_its_time(found));
            return answer;
        }
        answer.extend(self.target_elsewhere(found, best));
        answer.extend(self.against_file(found, best));
        answer.extend(self.beside(found, best));
        answer
    }

    /// What is best, at which point, what it comes to there, and when.
    fn best_with(&self, found: &Sweep, best: &BestPoint) -> Option<[String; 4]> {
        let row = found.points.row(best.point)?;
        let value = match found.goal_at_best().as_ref() {
            Some(Known::Chance(chance)) if found.frames.is_empty() => {
                self.frequency_among(chance, &chances(&self.goals_of(found)))
            }
            known => self.known_among(found.goal, known, &self.goals_of(found)),
        };
        let is_told = |duel: &Duel| duel.rival.is_none() || duel.is_told;
        let is_sure = best.equals == 0 && best.duels.iter().all(is_told);
        Some([
            self.best_of(found.goal, is_sure),
            self.point(found, &row),
            value,
            self.time_of_point(found, best.point),
        ])
    }

    fn is_all_as_good(&self, found: &Sweep, best: &BestPoint) -> bool {
        best.equals + 1 == found.points.len() as u64 && best.equals > 0
    }

    fn all_as_good(&self, found: &Sweep) -> String {
        self.say(&say::AllAsGood {
            count: &self.whole(found.points.len() as u64),
            goal: &found.goal.name(self.lang()),
            value: &self.known(found.goal, found.goal_at_best().as_ref()),
        })
    }

    /// That the cash runs out at the best point: it comes before all that speaks for it.
    pub fn sweep_cash(&self, found: &Sweep) -> Option<String> {
        let row = found.points.row(found.best.as_ref()?.point)?;
        self.cash_alarm_of(row.known(Figure::PCashOut), &self.point(found, &row))
    }

    /// That the target is met more often elsewhere than at the best, if that can be told.
    fn target_elsewhere(&self, found: &Sweep, best: &BestPoint) -> Option<String> {
        let rows: Vec<PointRow> = found.points.iter().collect();
        let chance = |row: &PointRow| {
            let known = row.known(Figure::PTarget).copied();
            known.map(|known| OutputFigure::alone(Figure::PTarget, known))
        };
        let figures: Vec<Vec<OutputFigure>> =
            rows.iter().map(|row| chance(row).into_iter().collect()).collect();
        let figures: Vec<&[OutputFigure]> = figures.iter().map(Vec::as_slice).collect();
        let place = rows.iter().position(|row| row.number == best.point)?;
        self.goal_and_target(found.goal, place, &figures, |row| self.point(found, &rows[row]))
    }

    /// The time that the goal of a point is about: of a target that until its deadline.
    fn time_of_point(&self, found: &Sweep, point: u64) -> String {
        let Some(frame) = found.frames.iter().find(|frame| frame.point == point) else {
            return self.time();
        };
        let target = frame.target.as_ref().filter(|_| found.goal == Figure::PTarget);
        let (from, by, days) = match target {
            Some(target) => (&target.from, &target.by, target.days),
            None => (&frame.start, &frame.end, frame.days),
        };
        let is_from_start = *from == frame.start;
        let is_one_start = found.frames.iter().all(|other| other.start == frame.start);
        let time = match is_from_start && is_one_start {
            true => self.say(&say::WithinDays { days: &self.numbers().days(f64::from(days)) }),
            false => {
                let [from, to] = [from, by].map(|day| self.numbers().date(day));
                self.say(&say::FromTo { from: &from, to: &to })
            }
        };
        let asked = |of: &Frame| of.target.as_ref().map(|of| of.at_least);
        let is_one_aim = found.frames.iter().all(|other| asked(other) == asked(frame));
        let Some(target) = target.filter(|_| !is_one_aim) else { return time };
        let (measure, stage) = (target.measure, target.stage.as_deref());
        let aim = self.goal_of(measure, stage, target.at_least);
        self.say(&say::WithAim { time: &time, aim: &aim })
    }

    /// What each point comes to, each in its own time.
    fn each_its_time(&self, found: &Sweep) -> String {
        let all = self.goals_of(found);
        let told = found.frames.iter().map(|frame| {
            let known = found.goal_at(frame.point);
            let value = self.known_among(found.goal, known.as_ref(), &all);
            format!("{}: {value}", self.time_of_point(found, frame.point))
        });
        let told = told.collect::<Vec<String>>().join("; ");
        self.say(&say::EachItsTime { told: &told })
    }

    fn equals(&self, found: &Sweep, best: &BestPoint) -> Option<String> {
        let own = found.goal_at(best.point)?.value();
        let others = found.points.all().filter(|&point| point != best.point);
        let mut equal = others
            .filter(|&point| {
                let known = found.goal_at(point);
                known.is_some_and(|known| is_same(found.goal.kind(), known.value(), own))
            })
            .filter_map(|point| Some(self.point(found, &found.points.row(point)?)));
        let first = equal.next()?;
        let (is_one, more) = (best.equals == 1, self.whole(best.equals - 1));
        Some(self.say(&say::AsGood { is_one, first: &first, more: &more }))
    }

    /// What the best has more than another, with the bar by which that is judged.
    pub fn duel_more(&self, found: &Sweep, duel: &Duel) -> String {
        let wider = duel.reach / 1.96;
        let more = &duel.more;
        let (low, high) = (more.value - more.low, more.high - more.value);
        let (low, high) = (more.value - wider * low, more.value + wider * high);
        self.more_of_goal(found.goal, &Estimate { low, high, ..*more })
    }

    fn against_file(&self, found: &Sweep, best: &BestPoint) -> Option<String> {
        let duel = best.duels.iter().find(|duel| duel.rival.is_none())?;
        let more = &self.duel_more(found, duel);
        Some(match duel.is_told {
            _ if *more == self.say(&say::TheSame) => self.say(&say::IsTheFile),
            true => self.say(&say::AgainstTheFile { more }),
            false => self.say(&say::NotToldFromTheFile { more }),
        })
    }

    fn beside(&self, found: &Sweep, best: &BestPoint) -> Option<String> {
        let near: Vec<&Duel> = best.duels.iter().filter(|duel| duel.is_neighbour).collect();
        let unsure: Vec<&&Duel> = near.iter().filter(|duel| !duel.is_told).collect();
        let is_filled = found.design == Design::Sobol;
        let named = |duel: &&&Duel| {
            let row = found.points.row(duel.rival?)?;
            Some(self.say(&say::BesideTheBest {
                point: &self.point(found, &row),
                more: &self.duel_more(found, duel),
            }))
        };
        let names: Vec<String> = unsure.iter().filter_map(named).collect();
        let is_one = names.len() == 1;
        let [all, few] = [near.len(), unsure.len()].map(|count| self.count(count as u64));
        match (near.len(), unsure.len()) {
            (0, _) => None,
            (1, 0) => Some(self.say(&say::BetterThanOne)),
            (_, 0) => Some(self.say(&say::BetterThanAll { is_filled, all: &all })),
            (n, k) if n == k => {
                Some(self.say(&say::NotToldFromAny { is_filled, is_one, names: &names }))
            }
            _ => {
                let (all, few, names) = (&all, &few, &names);
                Some(self.say(&say::NotToldFromSome { is_filled, all, few, names }))
            }
        }
    }

    /// Heading of the front of two goals.
    pub fn front_heading(&self, found: &Sweep) -> String {
        match found.front.len() {
            1 => self.say(&say::FrontHeadingOne),
            _ => self.say(&say::FrontHeading),
        }
    }

    /// How many points are on the front.
    pub fn front_sentence(&self, found: &Sweep) -> Option<String> {
        let title = &self.front_told(found)?;
        Some(match found.front.len() {
            1 => self.say(&say::NoConflict { title }),
            front => {
                self.say(&say::NoneBetterInBoth { title, is_all: front == found.points.len() })
            }
        })
    }

    /// The same without what that means.
    fn front_told(&self, found: &Sweep) -> Option<String> {
        let other = found.against?;
        let (goal, against) = (found.goal.noun(), other.noun());
        let all = &self.count(found.points.len() as u64);
        Some(match found.front.len() {
            0 => return None,
            1 => self.say(&say::FrontOfOne { all, goal, against }),
            front => {
                let is_all = front == found.points.len();
                let front = &self.count(front as u64);
                self.say(&say::FrontOfMany { is_all, front, all, goal, against })
            }
        })
    }

    /// What to mind about the sweep.
    pub fn sweep_advices(&self, found: &Sweep) -> Vec<Advice> {
        // Where all are as good, or each answers a question of its own, nothing lies beyond that would be better.
        // Nor where nothing is told from the best: then it lies where luck put it.
        let is_told = |duel: &Duel| duel.rival.is_some() && duel.is_told;
        let is_choice = |best: &&BestPoint| {
            best.equals + 1 < found.points.len() as u64
                && found.frames.is_empty()
                && best.duels.iter().any(is_told)
        };
        let edges = found.best.iter().filter(is_choice).flat_map(|best| &best.edges);
        let row = found.best.as_ref().and_then(|best| found.points.row(best.point));
        let is_filled = found.design == Design::Sobol;
        let edge = |&(axis, _): &(usize, bool)| {
            let value = row.as_ref().map_or("", |row| row.at[axis].as_str());
            let (at, path) = (&self.axis_at(found, axis, value), &found.axes[axis].path);
            Advice {
                seen: self.say(&say::AtTheEnd { is_filled, at }),
                matters: self.say(&say::AtTheEndMatters),
                helps: self.say(&say::AtTheEndHelps { path }),
            }
        };
        let halted = found.basis.halt.map(|halt| self.sweep_halted(found, halt));
        let needs = found.axes.iter().filter_map(|axis| self.not_ours(&axis.path));
        halted.into_iter().chain(needs).chain(edges.map(edge)).collect()
    }

    fn sweep_halted(&self, found: &Sweep, halt: HaltedBy) -> Advice {
        let is_deadline = matches!(halt, HaltedBy::Deadline);
        let seen = match found.basis.is_partial {
            true => self.say(&say::HaltedAfter {
                is_deadline,
                played: &self.whole(found.points.len() as u64),
                asked: &self.whole(found.asked),
            }),
            false => self.say(&say::HaltedBefore { is_deadline }),
        };
        Advice { seen, matters: self.say(&say::HaltedMatters), helps: self.say(&say::HaltedHelps) }
    }

    /// What clients decide reads like a choice of ours in a sweep: the key beside it is the one that is ours.
    fn not_ours(&self, path: &str) -> Option<Advice> {
        let (whole, key) = path.rsplit_once('.')?;
        let (need, ours) = match key {
            "cool_off" => (Need::CoolsOff, "call_again"),
            "reps" if whole.starts_with("roles.") => {
                let role = typed(whole.trim_start_matches("roles."));
                return Some(Advice {
                    seen: self.say(&say::FromTheFirstDay { path: &path }),
                    matters: self.say(&say::FromTheFirstDayMatters),
                    helps: self.say(&say::FromTheFirstDayHelps { role: &role }),
                });
            }
            "remembers" => (Need::Remembers, "contact_every"),
            _ => return None,
        };
        Some(Advice {
            seen: self.say(&say::NotOurs { path: &path, need }),
            matters: self.say(&say::NotOursMatters),
            helps: self.say(&say::NotOursHelps { ours: &format!("{whole}.{ours}") }),
        })
    }

    /// Heading of the table of points.
    pub fn points_heading(&self, found: &Sweep, shown: usize) -> String {
        let all = found.points.len();
        self.say(&say::PointsHeading {
            is_all: all == shown,
            shown: &shown.to_string(),
            all: &self.count(all as u64),
        })
    }

    /// What stands below the table of points.
    pub fn points_note(&self, found: &Sweep, columns: &[Figure]) -> String {
        let least = found.points.runs().min().unwrap_or(0);
        let most = found.points.runs().max().unwrap_or(0);
        let mut told = vec![match least == most {
            true => self.say(&say::PointsNote { runs: &self.count(least) }),
            false => self
                .say(&say::PointsNoteFromTo { least: &self.whole(least), most: &self.whole(most) }),
        }];
        let is_again = found.best.as_ref().is_some_and(|best| best.known.is_some());
        told.extend(is_again.then(|| self.say(&say::PlayedAgain)));
        let name = |of: Figure| columns.contains(&of).then(|| capital(of.name(self.lang())));
        if let Some((target, name)) = found.target.as_ref().zip(name(Figure::PTarget)) {
            told.push(self.say(&say::TargetMeans { name: &name, target }));
        }
        if let Some(name) = name(Figure::PLoss) {
            told.push(self.say(&say::LossMeans { name: &name }));
        }
        if let Some(name) = name(Figure::Burnt) {
            told.push(self.say(&say::BurntMeans { name: &name }));
        }
        if found.basis.is_precise == Some(false) {
            told.push(self.say(&say::NotPrecise));
        }
        told.join(" ")
    }

    /// A column of the best point against others.
    pub fn duel_columns(&self, found: &Sweep) -> [String; 5] {
        let goal = found.goal.name(self.lang());
        [
            self.say(&say::AgainstColumn),
            goal.into(),
            self.say(&say::BestHasColumn { goal: &goal }),
            self.say(&say::ToldColumn),
            self.say(&say::OwnLuckColumn),
        ]
    }

    /// Whether a point is told from the best.
    pub fn duel_told(&self, duel: &Duel) -> String {
        self.say(&say::Told { is_told: duel.is_told })
    }

    /// The best point as a row of that table: it is not alone where others are as good.
    pub fn best_row(&self, found: &Sweep, best: &BestPoint) -> String {
        let row = found.points.row(best.point);
        let name = row.map_or(String::new(), |row| self.point(found, &row));
        match best.equals {
            0 => self.say(&say::TheBest { point: &name }),
            equals if equals + 1 == found.points.len() as u64 => name,
            _ => self.say(&say::AsGoodAsAny { point: &name }),
        }
    }

    /// Name of a rival.
    pub fn rival(&self, found: &Sweep, duel: &Duel) -> String {
        let row = duel.rival.and_then(|point| found.points.row(point));
        row.map_or_else(|| self.say(&say::TheFile), |row| self.point(found, &row))
    }

    /// Title of the chart over one axis.
    pub fn sweep_title(&self, found: &Sweep) -> String {
        let best = found.best.as_ref().and_then(|of| Some((of, self.best_with(found, of)?)));
        let Some((best, [told, point, value, time])) = &best else {
            return self.say(&say::NothingPlayed);
        };
        match self.is_all_as_good(found, best) {
            true => self.all_as_good(found),
            false => self.say(&say::BestWith { best: told, point, value, time }),
        }
    }

    /// Title of a chart of another measure than the goal: where it is best of the points that are drawn.
    pub fn measured_title(&self, found: &Sweep, rows: &[PointRow], of: Figure) -> String {
        let score = |row: &PointRow| of.score(row.value(of));
        let best = rows.iter().rev().max_by(|a, b| score(a).total_cmp(&score(b)));
        let Some(row) = best else { return capital(of.name(self.lang())) };
        let known = row.known(of);
        let value = match known {
            Some(Known::Chance(chance)) => self.frequency(chance),
            known => self.known(of, known),
        };
        self.say(&say::BestWith {
            best: &self.best_of(of, true),
            point: &self.point(found, row),
            value: &value,
            time: &self.time(),
        })
    }

    /// Whether the best points were played again, and a chart shows their new numbers.
    fn is_drawn_again(&self, found: &Sweep, of: Figure) -> bool {
        found.best.as_ref().is_some_and(|best| best.known.is_some()) && of == found.goal
    }

    /// What a chart over an axis shows.
    pub fn axis_subtitle(&self, found: &Sweep, axis: usize, of: Figure) -> String {
        let names = self.axis_names(found);
        let is_list = found.design == Design::List;
        self.say(&say::AxisSubtitle {
            goal: &capital(of.name(self.lang())),
            axis: &if is_list { names.join(" / ") } else { names[axis].clone() },
            others: !is_list && found.axes.len() > 1,
            is_again: self.is_drawn_again(found, of),
        })
    }

    /// What a cloud of so many dots over an axis shows.
    pub fn cloud_subtitle(&self, found: &Sweep, axis: usize, of: Figure, dots: usize) -> String {
        self.say(&say::CloudSubtitle {
            goal: &capital(of.name(self.lang())),
            axis: &self.axis_names(found)[axis],
            dots: &self.dots(found, dots),
            is_again: self.is_drawn_again(found, of),
        })
    }

    /// What so many dots are.
    fn dots(&self, found: &Sweep, shown: usize) -> String {
        let [some, all] = [shown, found.points.len()].map(|count| self.whole(count as u64));
        match shown {
            _ if shown <= CROWD => self.say(&say::DotWithInterval),
            _ if shown == found.points.len() => self.say(&say::DotForEach { all: &all }),
            _ => self.say(&say::DotForSome { some: &some, all: &all }),
        }
    }

    /// What the heat map shows.
    pub fn heat_subtitle(&self, found: &Sweep) -> String {
        let names = self.axis_names(found);
        let second = found.against.map(|of| of.name(self.lang()));
        self.say(&say::HeatSubtitle {
            goal: &capital(found.goal.name(self.lang())),
            down: &names[0],
            across: &names[1],
            has_second: second.is_some(),
            second: &second.unwrap_or_default(),
            is_again: self.is_drawn_again(found, found.goal),
        })
    }

    /// What the heat map of many points shows.
    pub fn field_subtitle(&self, found: &Sweep) -> String {
        let names = self.axis_names(found);
        self.say(&say::FieldSubtitle {
            goal: &capital(found.goal.name(self.lang())),
            across: &names[1],
            up: &names[0],
            count: &self.whole(found.points.len() as u64),
        })
    }

    /// Title of the front.
    pub fn front_title(&self, found: &Sweep) -> String {
        self.front_told(found).unwrap_or_default()
    }

    /// What the chart of the front shows in so many dots.
    pub fn front_subtitle(&self, found: &Sweep, dots: usize) -> String {
        let (dots, names) = (self.dots(found, dots), self.axis_names(found).join(" / "));
        self.say(&say::FrontSubtitle { dots: &dots, names: &names })
    }

    /// The best point in a chart.
    pub fn best_mark(&self) -> String {
        self.say(&say::BestMark)
    }

    /// The same with its value.
    pub fn best_mark_at(&self, value: &str) -> String {
        self.say(&say::BestMarkAt { value: &self.axis_level(value) })
    }

    /// The label of an axis with the unit of its values: `proposal convert, %`.
    pub fn axis_label(&self, found: &Sweep, axis: usize) -> String {
        let row = &found.axes[axis];
        let first = row.levels.first().map_or("", String::as_str);
        let is_number = |c: char| c.is_ascii_digit() || c == '.' || c == '-';
        let unit = first.trim_start_matches(is_number);
        let name = &self.axis_names(found)[axis];
        if unit.is_empty() { name.clone() } else { format!("{name}, {unit}") }
    }
}
