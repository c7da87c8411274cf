//! Sentences, column names and captions about versions beside each other.

use crate::figures::{Figure, Kind};
use crate::messages::Lang;
use crate::report::numbers;
use crate::report::words::{Advice, Words, listed};
use crate::report::words::{capital, hundredfold, plus};
use crate::statistics::Estimate;
use crate::study::compare::{Choice, Comparison, Equal, OtherTarget, VersionFinding};
use crate::study::method::findings::Halt;
use crate::study::method::outputs::{Difference, OutputFigure, Sides};
use crate::study::method::spread::Mean;
use crate::study::method::target::{TargetAsked, TargetScope};
use crate::study::method::verdict::widened;
use crate::study::method::versions::LeftOut;

/// Heading of what versions bring.
pub const BESIDE: &str = "Beside each other";
/// Its columns.
pub const BESIDE_COLUMNS: [&str; 8] =
    ["version", "target met", "revenue", "profit", "pay", "lowest cash", "sales", "accounts burnt"];
/// Columns of the differences in what is wanted, and in what it takes.
pub const DIFFERENCE_COLUMNS: [&[&str]; 2] = [
    &["version", "target met", "revenue", "profit"],
    &["version", "pay", "lowest cash", "sales", "accounts burnt"],
];
/// Heading of the differences.
pub const DIFFERENCES: &str = "More or less than the first, on the same luck";
/// Foot of the differences.
pub const DIFFERENCES_NOTE: &str = "Run by run, the same clients call on the same days in every version: what remains is \
     the version. pts: points of a percentage.";
/// Heading of how sure it is.
pub const HOW_SURE: &str = "How sure that is";

/// A cell where there is as much as in the first version, run by run.
const SAME: &str = "same";

/// Versions with another target that are named.
const MOST_OTHERS: usize = 2;

/// From how many runs on a choice is out of reach.
const OUT_OF_REACH: u64 = 100_000_000;

impl Words {
    /// A version, as a name in a table.
    pub fn version_name(&self, version: &VersionFinding) -> String {
        version.name.clone().unwrap_or_else(|| "as it is".into())
    }

    /// A version on a chart: by the title that the user gave it, if there is one.
    pub fn version_label(&self, version: &VersionFinding) -> String {
        version.title.clone().unwrap_or_else(|| self.version_name(version))
    }

    /// A version in a sentence.
    fn version_quoted(&self, version: &VersionFinding) -> String {
        version.name.as_ref().map_or("the department as it is".into(), |name| format!("`{name}`"))
    }

    /// Which is best and by how much; then what that one brings and what the first does, and who brings the same.
    pub fn versions_answer(&self, found: &Comparison) -> Vec<String> {
        let other = self.other_targets(found);
        let first = self.versions_cash(found).into_iter().chain(other);
        first.chain(self.versions_verdict(found)).collect()
    }

    /// That versions ask for different things.
    fn other_targets(&self, found: &Comparison) -> Option<String> {
        let asks = |of: Option<&TargetAsked>| match of {
            Some(of) => {
                let goal = self.goal_of(&of.measure, of.stage.as_deref(), of.at_least);
                let whose = match (&of.of, of.scope) {
                    (Some(name), _) => format!(" in `{name}`"),
                    (None, TargetScope::EachRep) => " by each rep".into(),
                    _ => String::new(),
                };
                format!("asks for {goal}{whose} by {}", numbers::date(&of.by))
            }
            None => "has no target".into(),
        };
        let one = |other: &OtherTarget| {
            let name = self.version_quoted(&found.versions[other.place]);
            format!("{name} {}", asks(other.asks.as_ref()))
        };
        let others = listed(found.other_targets.iter().take(MOST_OTHERS).map(one));
        let more = match found.other_targets.len().saturating_sub(MOST_OTHERS) {
            0 => String::new(),
            more => format!("; {more} more ask for something else too"),
        };
        let so = match found.goal {
            Figure::PTarget => {
                "A smaller target is met more often by the same department: compare by --goal profit or revenue."
            }
            _ => "Chances of different targets do not tell which department is better.",
        };
        (!found.other_targets.is_empty()).then(|| {
            let first = self.version_quoted(&found.versions[0]);
            let own = asks(found.first_target.as_ref());
            format!("The targets differ: {first} {own}, {others}{more}. {so}")
        })
    }

    /// In which versions the cash runs out in more than a few runs: that comes before all that speaks for them.
    fn versions_cash(&self, found: &Comparison) -> Option<String> {
        let of = |(place, version): (usize, &VersionFinding)| {
            Some((place, self.version_quoted(version), version.cash_runs_out?))
        };
        let all: Vec<(usize, String, Estimate)> =
            found.versions.iter().enumerate().filter_map(of).collect();
        let best = found.choice.as_ref().map(|choice| choice.best);
        let best = best.and_then(|best| all.iter().position(|(place, ..)| *place == best));
        let named: Vec<(String, Estimate)> =
            all.into_iter().map(|(_, name, chance)| (name, chance)).collect();
        self.cash_alarms(&named, best)
    }

    /// Versions that cannot be compared.
    pub fn versions_left_out(&self, left_out: &[LeftOut]) -> Vec<String> {
        let one = |of: &LeftOut| {
            format!(
                "`{}` is left out, as it cannot be compared: {}. To see it: {}",
                of.name, of.why, of.see
            )
        };
        left_out.iter().map(one).collect()
    }

    /// The verdict, and what it rests on.
    fn versions_verdict(&self, found: &Comparison) -> Vec<String> {
        let Some(choice) = &found.choice else {
            return found
                .versions
                .first()
                .map(|only| self.version_brings(found, only))
                .into_iter()
                .collect();
        };
        let best = &found.versions[choice.best];
        let is_told = choice.best == 0 || choice.equals.iter().any(|of| of.place == 0);
        let first = Some(&found.versions[0]).filter(|_| !is_told);
        let brought =
            [Some(best), first].into_iter().flatten().map(|of| self.version_brings(found, of));
        [Some(self.verdict_of(found, choice)), self.equals_differ(found, choice)]
            .into_iter()
            .flatten()
            .chain(brought)
            .chain(self.same_as_first(found, choice))
            .collect()
    }

    /// The verdict.
    fn verdict_of(&self, found: &Comparison, choice: &Choice) -> String {
        let name = |place: usize| self.version_quoted(&found.versions[place]);
        let best = capital(&self.best_named(found, choice));
        let is_one = choice.equals.is_empty();
        let tied = match found.goal {
            _ if is_one => String::new(),
            _ if is_same_in_all(choice) => " bring the same in every run".into(),
            Figure::PTarget if is_never_met(&found.versions[choice.best]) => {
                " never meet the first target".into()
            }
            Figure::PTarget => {
                format!(" meet the first target in the same {}, run by run", self.trial().many())
            }
            goal if choice.equals.iter().any(|of| of.differs_by_rounding) => {
                format!(" have the same {} but for rounding", noun(goal))
            }
            goal => format!(" have the same {}, run by run", noun(goal)),
        };
        if choice.is_all_equal(found.versions.len()) {
            return format!("{best}{tied}.");
        }
        let (and, is, looks) = if is_one { ("", "is", "looks") } else { (", and", "are", "look") };
        let lead = self.lead_over(found, choice, &name(choice.next));
        if choice.rivals.is_empty() {
            return format!("{best}{tied}{and} {is} best: {lead}.");
        }
        let rivals = listed(choice.rivals.iter().map(|&place| name(place)));
        format!("{best}{tied}{and} {looks} best, but cannot be told from {rivals}: {lead}.")
    }

    /// The best and those that are exactly as good, in the order asked for.
    fn best_named(&self, found: &Comparison, choice: &Choice) -> String {
        let places = tied(choice).into_iter();
        listed(places.map(|place| self.version_quoted(&found.versions[place])))
    }

    /// What those that are exactly as good have more or less profit than the one named best.
    fn equals_differ(&self, found: &Comparison, choice: &Choice) -> Option<String> {
        let is_told = found.goal != Figure::Profit && is_shown(found, Figure::Profit);
        if !is_told || choice.equals.is_empty() || is_same_in_all(choice) {
            return None;
        }
        if choice.equals.iter().all(|of| is_nothing(&of.more_profit)) {
            return Some("Their profit is the same too.".into());
        }
        let more = |of: &Equal| {
            let name = self.version_quoted(&found.versions[of.place]);
            match is_nothing(&of.more_profit) {
                true => format!("{name} as much"),
                false => {
                    let more = found.barred(&of.more_profit);
                    format!("{name} {}", self.amount_of(Figure::Profit, &more))
                }
            }
        };
        let best = self.version_quoted(&found.versions[choice.best]);
        let all = listed(choice.equals.iter().map(more));
        Some(format!("In profit they differ; against {best}, on the same luck: {all}."))
    }

    /// Who brings the same as the first in all that is compared, if the verdict does not say so.
    fn same_as_first(&self, found: &Comparison, choice: &Choice) -> Option<String> {
        if is_same_in_all(choice) && tied(choice).contains(&0) {
            return None;
        }
        let same: Vec<&VersionFinding> =
            found.versions.iter().filter(|version| version.is_same()).collect();
        let verb = if same.len() == 1 { "brings" } else { "bring" };
        let first = self.version_quoted(&found.versions[0]);
        let names = capital(&listed(same.iter().map(|version| self.version_quoted(version))));
        (!same.is_empty()).then(|| format!("{names} {verb} the same as {first} in every run."))
    }

    /// What the best has more than the next.
    fn lead_over(&self, found: &Comparison, choice: &Choice, next: &str) -> String {
        let lead = &widened(&choice.lead, choice.reach);
        match found.goal {
            Figure::PTarget => format!(
                "the first target is met in {} more of 100 {} than with the next, {next}",
                numbers::mean_with_bar(&hundredfold(lead)),
                self.trial().many()
            ),
            goal => format!(
                "{} {} {} {} than the next, {next}",
                self.amount(goal, lead),
                better_by(goal),
                noun(goal),
                self.time()
            ),
        }
    }

    /// What a version brings of the goal.
    fn version_brings(&self, found: &Comparison, version: &VersionFinding) -> String {
        let who = capital(&self.version_quoted(version));
        if let (Figure::PTarget, Some(chance)) = (found.goal, &version.target) {
            let all: Vec<Estimate> = found.versions.iter().filter_map(|of| of.target).collect();
            let often = self.frequency_among(chance, &all);
            return format!("{who}: the first target is met in {often}.");
        }
        let Some(figure) = version.figure(found.goal) else {
            return format!("{who}: nothing was played.");
        };
        let (amount, noun) = (self.amount(found.goal, &figure.mean()), noun(found.goal));
        match found.goal.kind() {
            Kind::Money => format!("{who}: {amount} of {noun}."),
            Kind::Count | Kind::Hours => format!("{who}: {amount} {noun}."),
            Kind::Chance | Kind::Share => {
                let share = numbers::share(figure.mean().mean, 1.96 * figure.mean().error);
                format!("{who}: {noun} is {share}.")
            }
        }
    }

    /// How sure the choice is, what a wrong one costs, and what is missing.
    pub fn versions_sure(&self, found: &Comparison) -> Vec<String> {
        let Some(choice) = &found.choice else { return Vec::new() };
        if choice.is_all_equal(found.versions.len()) {
            return Vec::new();
        }
        [Some(self.doubt(found, choice)), self.promise(found, choice), self.missing(found, choice)]
            .into_iter()
            .flatten()
            .collect()
    }

    fn doubt(&self, found: &Comparison, choice: &Choice) -> String {
        let all = found.versions.len();
        if !choice.rivals.is_empty() {
            let loss = self.rough(found.goal, choice);
            return format!(
                "Choosing it loses at most {loss} on average against knowing the best."
            );
        }
        let (that, choosing) = match choice.equals.len() {
            0 => (format!("That it is the best of the {all}"), "choosing it"),
            1 => (format!("That none of the {all} is better than these two"), "choosing one"),
            _ => (format!("That none of the {all} is better than these"), "choosing one"),
        };
        if choice.is_best > 0.9999 {
            return format!("{that} is as good as certain.");
        }
        let least = numbers::bound(choice.is_best, false);
        let loss = self.rough(found.goal, choice);
        format!(
            "{that} is at least {least} in 100 sure; {choosing} loses at most {loss} on average against knowing the best."
        )
    }

    /// What a wrong choice loses, to one or two digits.
    fn rough(&self, goal: Figure, choice: &Choice) -> String {
        let (loss, half) = (choice.expected_loss, 0.2 * choice.expected_loss);
        match goal.kind() {
            Kind::Chance | Kind::Share => {
                numbers::points(&numbers::number(100.0 * loss, 100.0 * half))
            }
            Kind::Count | Kind::Hours => {
                format!("{} {}", numbers::number(loss, half), noun(goal))
            }
            Kind::Money => self.numbers().money(loss, half),
        }
    }

    fn promise(&self, found: &Comparison, choice: &Choice) -> Option<String> {
        let confidence = numbers::share(choice.confidence?, 0.0);
        let counts = self.smallest(found, choice);
        Some(format!(
            "The procedure (Kim and Nelson 2001) promises: in {confidence} of such comparisons the version chosen is the best \
             one, if that one is better by {counts} or more."
        ))
    }

    /// The smallest difference that counts.
    fn smallest(&self, found: &Comparison, choice: &Choice) -> String {
        let value = choice.indifference;
        match found.goal.kind() {
            Kind::Chance | Kind::Share => numbers::points(&numbers::stated(100.0 * value)),
            Kind::Count | Kind::Hours => {
                format!("{} {}", numbers::number(value, 0.05 * value), noun(found.goal))
            }
            Kind::Money => self.numbers().money(value, 0.05 * value),
        }
    }

    fn missing(&self, found: &Comparison, choice: &Choice) -> Option<String> {
        let needed = choice.needed?;
        let counts = self.smallest(found, choice);
        Some(match needed {
            needed if needed > OUT_OF_REACH => format!(
                "To tell differences of {counts} apart is out of reach: name a larger one with --precision."
            ),
            needed => format!(
                "The choice is not made: to tell differences of {counts} apart takes up to {} runs of each version that \
                 is still in question (--most {needed}).",
                numbers::whole(needed as f64)
            ),
        })
    }

    /// That it was halted.
    pub fn versions_halted(&self, found: &Comparison) -> Option<Advice> {
        let runs = numbers::whole(found.basis.runs as f64);
        let what = match found.basis.halt? {
            Halt::Deadline => "The time allowed was over before the choice was made",
            Halt::Interrupted => "The run was interrupted before the choice was made",
        };
        Some(Advice {
            seen: format!("{what}: these are the results of {runs} runs, and they are partial."),
            matters: "The best-looking version may not be the best.".into(),
            helps: "Let it run to the end.".into(),
        })
    }

    /// A figure as it stands in a table; empty if there is none, or nothing costs anything.
    pub fn compared_value(&self, found: &Comparison, figure: Option<&OutputFigure>) -> String {
        let Some(figure) = figure.filter(|of| is_shown(found, of.measure)) else {
            return String::new();
        };
        let all = found.versions.iter().filter_map(|version| version.figure(figure.measure));
        let all: Vec<Mean> = all.map(OutputFigure::mean).collect();
        match figure.measure.is_money() {
            true => self.numbers().mean_money_among(&figure.mean(), &all),
            false => numbers::mean_count(&figure.mean()),
        }
    }

    /// The chance of the first target in a table, beside those of the others.
    pub fn compared_chance(&self, found: &Comparison, chance: &Estimate) -> String {
        let all: Vec<Estimate> = found.versions.iter().filter_map(|of| of.target).collect();
        let (value, bar) = numbers::of_hundred_among(chance, &all);
        format!("{value}% ({bar})")
    }

    /// What is more than in the first version, with its error; empty if there is no such figure.
    pub fn more_than_first(&self, found: &Comparison, figure: Option<&OutputFigure>) -> String {
        let Some(figure) = figure.filter(|of| is_shown(found, of.measure)) else {
            return String::new();
        };
        let Some(difference) = figure.difference else { return String::new() };
        let more = found.barred(&difference.more);
        match figure.measure {
            _ if difference.is_same() => SAME.into(),
            Figure::PTarget => {
                plus(&more, numbers::points(&numbers::mean_with_bar(&hundredfold(&more))))
            }
            measure if measure.is_money() => self.more_money(&more),
            _ => self.more_of(&more),
        }
    }

    /// Columns of how sure it is.
    pub fn how_sure_columns(&self, found: &Comparison) -> [String; 5] {
        let noun = word(found.counted);
        [
            "version".into(),
            format!("more {noun}"),
            format!("less {noun}"),
            "runs".into(),
            "with luck of its own".into(),
        ]
    }

    /// How often a version brings more than the first, and what shared luck saves.
    pub fn how_sure(&self, found: &Comparison, version: &VersionFinding) -> Vec<String> {
        let difference = version.figure(found.counted).and_then(|figure| figure.difference);
        let runs = numbers::whole(version.runs as f64);
        let left = version.left_out_after.map_or(String::new(), |_| " (left out)".into());
        let times = self.times_of_runs(difference.and_then(|of| of.times_independent));
        let share = |of: fn(&Sides) -> &Estimate| match difference {
            Some(difference) if difference.is_same() => SAME.into(),
            Some(Difference { sides: Some(sides), .. }) => self.chance(of(&sides)),
            _ => String::new(),
        };
        vec![
            self.version_name(version),
            share(|of| &of.larger),
            share(|of| &of.smaller),
            runs + &left,
            times,
        ]
    }

    /// How many times as many runs it would take with luck of its own: `5.0 ×`.
    pub fn times_of_runs(&self, times: Option<f64>) -> String {
        times.map_or("–".into(), |times| format!("{} ×", numbers::number(times, 0.05 * times)))
    }

    /// How to read that table.
    pub fn how_sure_note(&self, found: &Comparison) -> String {
        let noun = word(found.counted);
        format!(
            "More, less: in how many of 100 {many} there is more or less {noun} than in the first version, on the same luck; \
             same: as much in every run. Left out: clearly behind the best, and not played further. The last column: so many times \
             as many {many} would be needed to know the difference as well if every version had luck of its own.",
            many = self.trial().many()
        )
    }

    /// What the signs mean.
    pub fn versions_legend(&self, found: &Comparison) -> String {
        let level = numbers::share(found.basis.level, 0.0);
        let burnt = "Accounts burnt are closed for ever.";
        let together = match found.versions.len() > 2 {
            true => format!(
                " Beside a difference it holds in {level} for all pairs of versions together."
            ),
            false => String::new(),
        };
        format!("± is the error bar of the simulation ({level}).{together} {burnt}")
    }

    /// The titles of versions that have one.
    pub fn version_titles(&self, found: &Comparison) -> Option<String> {
        let titles = found.versions.iter().filter_map(|version| {
            let (name, title) = (version.name.as_ref()?, version.title.as_ref()?);
            (name != title).then(|| format!("{name}: {title}"))
        });
        let titles: Vec<String> = titles.collect();
        (!titles.is_empty()).then(|| format!("{}.", titles.join("; ")))
    }

    /// Title of the differences in a measure.
    pub fn versions_title(&self, found: &Comparison, measure: Figure) -> String {
        let verdict = found.choice.as_ref().map(|choice| self.verdict_of(found, choice));
        if measure == found.goal {
            return with_titles(found, verdict.unwrap_or_default().trim_end_matches('.'));
        }
        let plain = |version| with_titles(found, &self.version_quoted(version));
        let (first, what) = (plain(&found.versions[0]), word(measure));
        // Of the best, if that is not the first itself.
        let best = found.choice.as_ref().map(|choice| choice.best).filter(|&best| best > 0);
        let told = match best {
            Some(best) => found.told_difference(best, measure),
            None => found.most_different(measure),
        };
        let Some((version, more)) = told else {
            return match best {
                Some(best) => {
                    format!(
                        "{} is not told from {first} in {what}",
                        capital(&plain(&found.versions[best]))
                    )
                }
                None => format!("No version is told from {first} in {what}"),
            };
        };
        let (name, amount) =
            (capital(&plain(version)), self.amount_of(measure, &found.barred(&more)));
        match measure {
            Figure::Pay => format!("{name} pays {amount} than {first}"),
            _ => format!("{name} has {amount} {what} than {first}"),
        }
    }

    /// What its bars show.
    pub fn versions_subtitle(&self, found: &Comparison, measure: Figure) -> String {
        let what = match measure {
            Figure::PTarget => "Chance of the first target, points".into(),
            _ => format!("{}, {}", capital(word(measure)), self.time()),
        };
        let whiskers = whiskers(found);
        format!("{what}: more or less than the first version, on the same luck; {whiskers}")
    }

    /// What the best brings, and what it takes; of those that are exactly as good, the one that takes least.
    pub fn cost_title(&self, found: &Comparison) -> Option<String> {
        let choice = found.choice.as_ref()?;
        // Who cannot be told from the best may be the best: the cheapest of all of them is named.
        let places = tied(choice).into_iter().chain(choice.rivals.iter().copied());
        let best: Vec<&VersionFinding> = places.map(|place| &found.versions[place]).collect();
        let pay = |version: &VersionFinding| Some(version.figure(Figure::Pay)?.mean());
        let paid = best.iter().filter_map(|version| Some((*version, pay(version)?)));
        let (version, pay) = paid.min_by(|a, b| a.1.mean.total_cmp(&b.1.mean))?;
        let name = with_titles(found, &self.version_quoted(version));
        let (goal, pay) =
            (noun(found.goal).replace("the chance", "chance"), self.numbers().mean_money(&pay));
        Some(match best.len() {
            1 => format!("{} has most {goal}, with {pay} of pay", capital(&name)),
            all if choice.rivals.is_empty() => {
                format!("Of the {all} with most {goal}, {name} pays least: {pay}")
            }
            all => format!(
                "Of the {all} that cannot be told apart and have most {goal}, {name} pays least: {pay}"
            ),
        })
    }

    /// What its dots show; whether there is a line.
    pub fn cost_subtitle(&self, found: &Comparison, has_line: bool) -> String {
        let front = if has_line { "those on the line" } else { "the one in colour" };
        format!(
            "Pay of all roles to the right, {}; what it brings upwards; nothing beats {front}; {}",
            self.time(),
            whiskers(found).replacen(':', ", of what there is more than in the first:", 1)
        )
    }

    /// An amount of the goal with its error.
    fn amount(&self, goal: Figure, amount: &Mean) -> String {
        match goal.kind() {
            Kind::Chance | Kind::Share => {
                numbers::points(&numbers::mean_with_bar(&hundredfold(amount)))
            }
            Kind::Count | Kind::Hours => numbers::mean_with_bar(amount),
            Kind::Money => self.numbers().money_with_bar(amount),
        }
    }

    fn amount_of(&self, measure: Figure, more: &Mean) -> String {
        let size = Mean { mean: more.mean.abs(), ..*more };
        let than = if more.mean < 0.0 { "less" } else { "more" };
        match measure.is_money() {
            true => format!("{} {than}", self.numbers().money_with_bar(&size)),
            false => format!("{} {than}", numbers::mean_with_bar(&size)),
        }
    }
}

/// How wide the whiskers are on a chart of differences: as the ± of the page.
fn whiskers(found: &Comparison) -> &'static str {
    match found.versions.len() {
        0..=2 => "whiskers: 95%",
        _ => "whiskers: 95% for all pairs of versions together",
    }
}

/// Whether a measure is worth a column: what nothing was ever paid for is not.
fn is_shown(found: &Comparison, measure: Figure) -> bool {
    let differs = |other: Figure| {
        let all = found.versions.iter().filter_map(|version| version.figure(other));
        all.map(|of| of.mean().mean).any(|mean| mean != 0.0)
    };
    match measure {
        Figure::Profit | Figure::LowestCash => differs(Figure::Pay),
        Figure::Burnt | Figure::Pay => differs(measure),
        _ => true,
    }
}

/// Places of the best and of those that are exactly as good, in the order asked for.
fn tied(choice: &Choice) -> Vec<usize> {
    let equals = choice.equals.iter().map(|of| of.place);
    let mut places: Vec<usize> = [choice.best].into_iter().chain(equals).collect();
    places.sort_unstable();
    places
}

/// Whether those that are exactly as good as the best are the same in all that is compared.
fn is_same_in_all(choice: &Choice) -> bool {
    !choice.equals.is_empty() && choice.equals.iter().all(|of| of.is_same)
}

/// Whether the first target was met in no run.
fn is_never_met(version: &VersionFinding) -> bool {
    version.target.is_some_and(|chance| chance.value == 0.0)
}

fn is_nothing(more: &Mean) -> bool {
    *more == Mean { mean: 0.0, error: 0.0 }
}

/// What the best has: more of what is wanted, less or fewer of what is not.
fn better_by(goal: Figure) -> &'static str {
    match goal.kind() {
        _ if goal.is_wanted() => "more",
        Kind::Count => "fewer",
        _ => "less",
    }
}

fn noun(goal: Figure) -> &'static str {
    match goal {
        Figure::PTarget => "the chance of the first target",
        _ => word(goal),
    }
}

/// A measure in a sentence.
pub fn word(measure: Figure) -> &'static str {
    match measure {
        Figure::PTarget => "chance of the first target",
        Figure::LowestCash => "cash at its lowest",
        Figure::Burnt => "burnt accounts",
        _ => measure.name(Lang::En),
    }
}

/// A sentence above a chart, with titles in place of the names of variants.
fn with_titles(found: &Comparison, sentence: &str) -> String {
    let named =
        found.versions.iter().filter_map(|of| Some((of.name.as_deref()?, of.title.as_deref()?)));
    crate::report::words::with_titles(named, sentence)
}
