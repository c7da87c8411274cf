//! Sentences, column names and captions about a department at many points.

use crate::figures::{Figure, Kind};
use crate::messages::Lang;
use crate::plot::CROWD;
use crate::report::contest::words::{best_of, chances, looks_best};
use crate::report::numbers;
use crate::report::words::capital;
use crate::report::words::{Advice, Words, listed, typed};
use crate::statistics::Estimate;
use crate::study::method::findings::Halt;
use crate::study::method::outputs::{Known, OutputFigure};
use crate::study::method::spread::Mean;
use crate::study::method::verdict::is_same;
use crate::study::sweep::{BestPoint, Design, Duel, PointRow, Sweep};

/// Heading of the best point against others.
pub const BEST: &str = "The best point against others, on the same luck";
/// What stands below the best point.
pub const BEST_NOTE: &str = "Run by run, the same clients call on the same days at every point. The best of many points is \
     flattered by the luck on which it was chosen: here all are played on other luck, and ± holds for all of them together. \
     Own luck: so many times as many \
     runs would be needed to tell the two apart as well if each had luck of its own.";

/// A value of an axis for people: a list without its brackets and quotes.
pub fn written(value: &str) -> String {
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
    /// Short names of the axes: without their first table, unless two would be alike.
    pub fn axis_names(&self, found: &Sweep) -> Vec<String> {
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

    /// A point in words: `hunter reps 3 and contact convert 40%`.
    pub fn point(&self, found: &Sweep, row: &PointRow) -> String {
        let names = self.axis_names(found);
        let named = names.iter().zip(&row.at);
        listed(named.map(|(name, value)| format!("{name} {}", written(value))))
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
            Some(Known::Chance(chance)) => numbers::share(chance.value, chance.half_width()),
            Some(Known::Mean(mean)) if measure.kind() == Kind::Money => {
                self.numbers().mean_money(mean)
            }
            Some(Known::Mean(mean)) => numbers::mean_count(mean),
        }
    }

    /// What the best has more: `+$12 k ± 3 k`, `+4 ± 1 pts`.
    pub fn more_of_goal(&self, measure: Figure, more: &Estimate) -> String {
        let half = if more.half_width().is_finite() { more.half_width() } else { 0.0 };
        let error = half / 1.96;
        let mean = Mean { mean: more.value, error };
        let points = Mean { mean: 100.0 * mean.mean, error: 100.0 * error };
        match measure.kind() {
            _ if more.value == 0.0 && half == 0.0 => "the same".into(),
            Kind::Money => self.more_money(&mean),
            Kind::Count | Kind::Hours => self.more_of(&mean),
            Kind::Chance | Kind::Share => numbers::points(&self.more_of(&points)),
        }
    }

    /// Where the goal is served best, how it compares with the file, and with what lies beside it.
    pub fn sweep_answer(&self, found: &Sweep) -> Vec<String> {
        let best = found.best.as_ref();
        let Some((best, row)) = best.and_then(|of| Some((of, found.points.row(of.point)?))) else {
            return vec!["No point was played to its end: there is nothing to compare.".into()];
        };
        let known = found.goal_at_best();
        let known = known.as_ref();
        let count = numbers::whole(found.points.len() as f64);
        if best.equals + 1 == found.points.len() as u64 && best.equals > 0 {
            let value = self.known(found.goal, known);
            let of = found.goal.name(Lang::En);
            return vec![format!(
                "All {count} points are as good: {of} is {value} with each of them."
            )];
        }
        let value = match known {
            Some(Known::Chance(chance)) if found.frames.is_empty() => {
                self.frequency_among(chance, &chances(&self.goals_of(found)))
            }
            known => self.known_among(found.goal, known, &self.goals_of(found)),
        };
        let is_told = |duel: &&Duel| duel.rival.is_none() || duel.is_told;
        let verb = match best.equals == 0 && best.duels.iter().all(|duel| is_told(&duel)) {
            true => best_of(found.goal),
            false => looks_best(found.goal),
        };
        let place = self.point(found, &row);
        let time = self.time_of_point(found, best.point);
        let count = numbers::things(&count, "point", "points");
        let mut answer = vec![format!("{verb} with {place}: {value} {time}, the best of {count}.")];
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
        let mut time = match is_from_start && is_one_start {
            true => format!("within {}", numbers::days(f64::from(days))),
            false => format!("from {} to {}", numbers::date(from), numbers::date(by)),
        };
        let asked = |of: &crate::study::sweep::Frame| of.target.as_ref().map(|of| of.at_least);
        let is_one_aim = found.frames.iter().all(|other| asked(other) == asked(frame));
        if let Some(target) = target.filter(|_| !is_one_aim) {
            let (measure, stage) = (target.measure.as_str(), target.stage.as_deref());
            time += &format!(", of {} or more", self.goal_of(measure, stage, target.at_least));
        }
        time
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
        format!("The points answer different questions: {told}.")
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
        match best.equals {
            1 => Some(format!("As good is {first}.")),
            n => {
                let more = numbers::whole(n as f64 - 1.0);
                Some(format!("As good are {first} and {more} more."))
            }
        }
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
        let more = self.duel_more(found, duel);
        Some(match (duel.is_told, more.as_str()) {
            (_, "the same") => "That is the same as the file as it is.".into(),
            (true, more) => format!("Against the file as it is, on the same luck: {more}."),
            (false, more) => {
                format!("It cannot be told from the file as it is, on the same luck: {more}.")
            }
        })
    }

    fn beside(&self, found: &Sweep, best: &BestPoint) -> Option<String> {
        let near: Vec<&Duel> = best.duels.iter().filter(|duel| duel.is_neighbour).collect();
        let unsure: Vec<&&Duel> = near.iter().filter(|duel| !duel.is_told).collect();
        let word = if found.design == Design::Sobol { "nearest points" } else { "neighbours" };
        let named = |duel: &&&Duel| {
            let row = found.points.row(duel.rival?)?;
            Some(format!("{} ({})", self.point(found, &row), self.duel_more(found, duel)))
        };
        let names = listed(unsure.iter().filter_map(named));
        match (near.len(), unsure.len()) {
            (0, _) => None,
            (1, 0) => Some("It is clearly better than the one point beside it.".into()),
            (n, 0) => Some(format!("It is clearly better than all of its {n} {word}.")),
            (n, k) if n == k => Some(format!("It cannot be told from its {word}: {names}.")),
            (n, k) => Some(format!("Of its {n} {word} {k} cannot be told from it: {names}.")),
        }
    }

    /// Heading of the front of two goals.
    pub fn front_heading(&self, found: &Sweep) -> &'static str {
        match found.front.len() {
            1 => "The one point that is best in both",
            _ => "Where more of the one costs the other",
        }
    }

    /// How many points are on the front.
    pub fn front_sentence(&self, found: &Sweep) -> Option<String> {
        let against = found.against?.name(Lang::En);
        let (goal, all) = (found.goal.name(Lang::En), numbers::whole(found.points.len() as f64));
        Some(match found.front.len() {
            0 => return None,
            1 => format!(
                "One point of {all} is best in both {goal} and {against}: the two do not conflict here."
            ),
            n => format!(
                "{} points of {all} are on the front of {goal} and {against}: no other point is at least as good in \
                 both and better in one.",
                numbers::whole(n as f64)
            ),
        })
    }

    /// What to mind about the sweep.
    pub fn sweep_advices(&self, found: &Sweep) -> Vec<Advice> {
        let names = self.axis_names(found);
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
        let place = if found.design == Design::Sobol { "at or near" } else { "at" };
        let edge = |&(axis, _): &(usize, bool)| {
            let value = row.as_ref().map_or("", |row| row.at[axis].as_str());
            Advice {
                seen: format!(
                    "The best lies {place} the end of what was tried of {}: {value}.",
                    names[axis],
                ),
                matters: "What lies beyond was not tried and may be better still.".into(),
                helps: format!("Vary {} further, if it can go further.", found.axes[axis].path),
            }
        };
        let halted = found.basis.halt.map(|halt| self.sweep_halted(found, halt));
        let needs = found.axes.iter().filter_map(|axis| not_ours(&axis.path));
        halted.into_iter().chain(needs).chain(edges.map(edge)).collect()
    }

    fn sweep_halted(&self, found: &Sweep, halt: Halt) -> Advice {
        let what = match halt {
            Halt::Deadline => "The time allowed was over",
            Halt::Interrupted => "The sweep was interrupted",
        };
        let [played, asked] = [found.points.len() as f64, found.asked as f64].map(numbers::whole);
        let seen = match found.basis.is_partial {
            true => format!("{what} after {played} of {asked} points: the results are partial."),
            false => format!("{what} before the best point was held against all others."),
        };
        Advice {
            seen,
            matters: "The best point may be one that was not played, or not the best at all."
                .into(),
            helps:
                "Let it run to the end; with --out rows are kept, and --resume goes on after them."
                    .into(),
        }
    }

    /// Heading of the table of points.
    pub fn points_heading(&self, found: &Sweep, shown: usize) -> String {
        match found.points.len() {
            all if all == shown => "Every point".into(),
            all => format!("The best {shown} of {} points", numbers::whole(all as f64)),
        }
    }

    /// What stands below the table of points.
    pub fn points_note(&self, found: &Sweep, columns: &[Figure]) -> String {
        let least = found.points.runs().min().unwrap_or(0);
        let most = found.points.runs().max().unwrap_or(0);
        let runs = match least == most {
            true => numbers::things(&numbers::whole(least as f64), "run", "runs"),
            false => {
                format!("{} to {} runs", numbers::whole(least as f64), numbers::whole(most as f64))
            }
        };
        let precise = match found.basis.is_precise {
            Some(false) => " Not every point is known as exactly as was asked.",
            _ => "",
        };
        let target = found.target.as_ref().filter(|_| columns.contains(&Figure::PTarget));
        let target = target.map_or(String::new(), |name| {
            format!(" P(target): the chance that the target `{name}` is met.")
        });
        let loss = match columns.contains(&Figure::PLoss) {
            true => " P(loss): profit below zero.",
            false => "",
        };
        let burnt = match columns.contains(&Figure::Burnt) {
            true => " Accounts burnt: closed for ever.",
            false => "",
        };
        let again = found.best.as_ref().filter(|best| best.known.is_some());
        let again = again.map_or(
            "",
            |_| " The goal of the points that were played again is that on other luck, as above.",
        );
        format!("{runs} a point, with 95 % intervals (±).{again}{target}{loss}{burnt}{precise}")
    }

    /// A column of the best point against others.
    pub fn duel_columns(&self, found: &Sweep) -> [String; 5] {
        let goal = found.goal.name(Lang::En);
        let [against, told, own] = ["against", "told apart", "own luck"].map(String::from);
        [against, goal.into(), format!("the best has of {goal}"), told, own]
    }

    /// The best point as a row of that table: it is not alone where others are as good.
    pub fn best_row(&self, found: &Sweep, best: &BestPoint) -> String {
        let row = found.points.row(best.point);
        let name = row.map_or(String::new(), |row| self.point(found, &row));
        match best.equals {
            0 => format!("{name} (the best)"),
            equals if equals + 1 == found.points.len() as u64 => name,
            _ => format!("{name} (as good as any)"),
        }
    }

    /// Name of a rival.
    pub fn rival(&self, found: &Sweep, duel: &Duel) -> String {
        let row = duel.rival.and_then(|point| found.points.row(point));
        row.map_or("the file as it is".into(), |row| self.point(found, &row))
    }

    /// Title of the chart over one axis.
    pub fn sweep_title(&self, found: &Sweep) -> String {
        let answer = self.sweep_answer(found);
        let first = answer.first().map_or("", String::as_str);
        first.split(", the best of").next().unwrap_or_default().to_owned()
    }

    /// Title of a chart of another measure than the goal: where it is best of the points that are drawn.
    pub fn measured_title(&self, found: &Sweep, rows: &[PointRow], of: Figure) -> String {
        let score = |row: &PointRow| of.score(row.value(of));
        let best = rows.iter().rev().max_by(|a, b| score(a).total_cmp(&score(b)));
        let Some(row) = best else { return capital(of.name(Lang::En)) };
        let known = row.known(of);
        let value = match known {
            Some(Known::Chance(chance)) => self.frequency(chance),
            known => self.known(of, known),
        };
        format!("{} with {}: {value} {}", best_of(of), self.point(found, row), self.time())
    }

    /// Whose number stands in the title of a chart of the goal, where the best point was played again.
    fn title_number(&self, found: &Sweep, of: Figure) -> &'static str {
        let is_played_again = found.best.as_ref().is_some_and(|best| best.known.is_some());
        match is_played_again && of == found.goal {
            true => "; title: the best point on new luck, drawn: on the luck that chose it",
            false => "",
        }
    }

    /// What a chart over an axis shows.
    pub fn axis_subtitle(&self, found: &Sweep, axis: usize, of: Figure) -> String {
        let title = self.title_number(found, of);
        let (names, of) = (self.axis_names(found), capital(of.name(Lang::En)));
        let others = match found.axes.len() {
            1 => String::new(),
            _ => ", the others as at the best point".into(),
        };
        match found.design {
            Design::Sobol => format!("{of} by {}", names[axis]),
            Design::List => {
                format!("{of} by {}; shaded: 95 % intervals{title}", names.join(" / "))
            }
            Design::Grid => {
                format!("{of} by {}{others}; shaded: 95 % intervals{title}", names[axis])
            }
        }
    }

    /// What a cloud of so many dots over an axis shows.
    pub fn cloud_subtitle(&self, found: &Sweep, axis: usize, of: Figure, dots: usize) -> String {
        let over = self.axis_subtitle(found, axis, of);
        let title = self.title_number(found, of);
        format!("{over}, {}; dark: the best{title}", self.dots(found, dots))
    }

    /// What so many dots are.
    fn dots(&self, found: &Sweep, shown: usize) -> String {
        let all = found.points.len();
        let [some, whole] = [shown, all].map(|count| numbers::whole(count as f64));
        match shown {
            _ if shown <= CROWD => "one dot a point with its 95 % interval".into(),
            _ if shown == all => format!("one dot for each of {whole} points"),
            _ => format!("one dot for each of {some} points out of {whole}"),
        }
    }

    /// What the heat map shows.
    pub fn heat_subtitle(&self, found: &Sweep) -> String {
        let (names, goal) = (self.axis_names(found), capital(found.goal.name(Lang::En)));
        let second =
            found.against.map_or(String::new(), |of| format!("; below it {}", of.name(Lang::En)));
        format!(
            "{goal} by {} (down) and {} (across); the darker the better{second}{}",
            names[0],
            names[1],
            self.title_number(found, found.goal)
        )
    }

    /// What the heat map of many points shows.
    pub fn field_subtitle(&self, found: &Sweep) -> String {
        let (names, goal) = (self.axis_names(found), capital(found.goal.name(Lang::En)));
        let count = numbers::whole(found.points.len() as f64);
        format!(
            "{goal} by {} (across) and {} (up), {count} points; each cell is the mean of those in it, the darker the better",
            names[1], names[0]
        )
    }

    /// Title of the front.
    pub fn front_title(&self, found: &Sweep) -> String {
        self.front_sentence(found).unwrap_or_default().split(':').next().unwrap_or_default().into()
    }

    /// What the chart of the front shows in so many dots.
    pub fn front_subtitle(&self, found: &Sweep, dots: usize) -> String {
        let (dots, names) = (capital(&self.dots(found, dots)), self.axis_names(found).join(" / "));
        format!("{dots}; dark: the front, with its values of {names}")
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

/// What clients decide reads like a choice of ours in a sweep: the key beside it is the one that is ours.
fn not_ours(path: &str) -> Option<Advice> {
    let (whole, key) = path.rsplit_once('.')?;
    let (need, ours) = match key {
        "cool_off" => ("how long a refused client needs", "call_again"),
        "reps" if whole.starts_with("roles.") => {
            return Some(Advice {
                seen: format!("{path} counts people who are there from the first day."),
                matters: "They need no hiring and no time to learn, so that the same number may look better than \
                          people who are still to be hired."
                    .into(),
                helps: format!(
                    "`voronka hire --role {}` asks for a number of people with both.",
                    typed(whole.trim_start_matches("roles."))
                ),
            });
        }
        "remembers" => ("how long clients remember a contact", "contact_every"),
        _ => return None,
    };
    Some(Advice {
        seen: format!("{path} is {need}: nobody in the department decides that."),
        matters: "The best of it is what you would wish for, not what you can do.".into(),
        helps: format!("Vary {whole}.{ours}, when reps call, to find the best of your own."),
    })
}
