//! Sentences, column names and captions about what the spread hangs on, and what knowledge is worth.

use crate::figures::{Figure, Kind};
use crate::report::numbers;
use crate::report::words::{Words, listed};
use crate::statistics::Estimate;
use crate::study::levers::indices::{InputShare, Shares, UnknownShare};
use crate::study::levers::information::{Information, UnknownWorth, WorthOf};
use crate::study::method::spread::Mean;

/// Heading of what the spread hangs on.
pub const SHARES: &str = "What the spread hangs on";
/// Heading of what knowledge is worth.
pub const WORTH: &str = "What it is worth to know before you decide";
/// Name of what no knowledge takes away.
pub const LUCK: &str = "luck";
/// Name of all unknowns at once.
pub const ALL: &str = "all unknown numbers at once";
/// What a share alone is called on a chart.
pub const ALONE: &str = "alone";
/// What a share with others is called on a chart.
pub const WITH_OTHERS: &str = "with others";

impl Words {
    /// How much of the spread is luck, and which unknown matters most.
    pub fn shares_answer(&self, found: &Shares) -> String {
        let goal = found.output.noun();
        let (Some(luck), Some(first)) = (&found.luck, weightiest(found)) else {
            return format!("Of {goal} no spread is seen: {}.", never_varied(found));
        };
        let left = self.chance(&luck.with_others);
        let known = format!(
            "If every unknown number became known, {left} of the variance of {goal} would be left: that is luck."
        );
        let alone = &first.shares.alone;
        if alone.low <= 0.0 {
            return format!("{known} No single unknown number is seen to take a part of it.");
        }
        let near = near(found, first)
            .map(|of| format!("`{}` ({})", of.path, self.chance(&of.shares.alone)));
        let near = listed(near);
        let near = match near.is_empty() {
            true => String::new(),
            false => format!(", which cannot be told from {near}"),
        };
        format!(
            "{known} Most hangs on `{}`: knowing it alone takes {} away{near}.",
            first.path,
            self.chance(alone)
        )
    }

    /// Columns of the shares.
    pub fn share_columns(&self) -> [&'static str; 3] {
        ["share of the variance", ALONE, WITH_OTHERS]
    }

    /// A row of the shares.
    pub fn share_row(&self, name: &str, shares: &InputShare) -> Vec<String> {
        vec![name.into(), self.chance(&shares.alone), self.chance(&shares.with_others)]
    }

    /// What stands below the shares.
    pub fn shares_note(&self, found: &Shares) -> String {
        let together = found.together.map_or(String::new(), |together| {
            format!(" What only several do together: {}.", self.chance(&together))
        });
        let (rows, runs) = (found.rows as f64, found.runs as f64);
        let short = if found.is_precise == Some(false) { MORE_RUNS } else { "" };
        format!(
            "Sobol indices. Alone: what goes of the variance if only this becomes known; with others: what is left of \
             it if all the rest does.{together} The standard deviation is {}. 95 % intervals from {} rows, {} runs in \
             all.{short}",
            self.deviation_of(found.output, found.deviation),
            numbers::whole(rows),
            numbers::whole(runs),
        )
    }

    /// A stated size of an output, to three digits.
    fn deviation_of(&self, output: Figure, size: f64) -> String {
        match output.kind() {
            Kind::Money => self.numbers().stated_money(size),
            Kind::Count | Kind::Hours => numbers::number(size, 0.005 * size),
            Kind::Chance | Kind::Share => numbers::points(&numbers::number(100.0 * size, 0.5)),
        }
    }

    /// Title of the chart of the shares.
    pub fn shares_title(&self, found: &Shares) -> String {
        let goal = found.output.noun();
        match (&found.luck, weightiest(found)) {
            (Some(luck), Some(first)) if first.shares.alone.low > 0.0 => format!(
                "{} of the variance of {goal} is luck; of what can be known, {} weighs most",
                self.chance(&luck.with_others),
                first.path
            ),
            (Some(luck), _) => {
                format!("{} of the variance of {goal} is luck", self.chance(&luck.with_others))
            }
            _ => format!("No spread of {goal} is seen: {}", never_varied(found)),
        }
    }

    /// What it shows.
    pub fn shares_subtitle(&self) -> &'static str {
        "Alone: what goes if only this becomes known; with others: what is left if all the rest does; whiskers: 95 %"
    }

    /// The label of its axis.
    pub fn shares_axis(&self, found: &Shares) -> String {
        format!("share of the variance of {}", found.output.noun())
    }

    /// What knowing is worth before the choice, where the choice turns, and what is chosen without.
    pub fn worth_answer(&self, found: &Information) -> Vec<String> {
        let best = &found.options[found.best];
        let with = format!("`{}`", best.name);
        let mut answer: Vec<String> =
            self.cash_alarm_with(best.cash_runs_out.as_ref(), &with).into_iter().collect();
        answer.push(self.worth_of_one(found));
        let first = found.unknowns.first().filter(|of| of.of.worth.low > 0.0);
        answer.extend(first.and_then(|of| self.choice_turns(found, of)));
        answer.extend(self.worth_of_all(found));
        answer.push(self.without_knowing(found));
        answer
    }

    fn worth_of_one(&self, found: &Information) -> String {
        let Some(first) = found.unknowns.first() else {
            return "Too few runs to say what knowing a number before the choice is worth.".into();
        };
        let (worth, path) = (&first.of.worth, &first.path);
        let written = self.worth(found.output, worth);
        let nothing = |of: &WorthOf| of.changes == 0.0 && of.worth.value == 0.0;
        match found.all.as_ref().is_none_or(nothing) {
            true => format!(
                "No knowledge would change the choice: `{}` is best whatever the unknown numbers are{}.",
                found.options[found.best].name,
                if worth.high > 0.0 { ", as far as these runs show" } else { "" }
            ),
            false if worth.low > 0.0 => format!(
                "Knowing `{path}` before you decide is worth at most {written} {}; pay no more than that for a survey.",
                self.time()
            ),
            false => format!(
                "It is not shown that knowing any one number before you decide is worth something; of each it lies {}.",
                self.worth_below(found.output, found.unknowns.iter().map(|of| of.of.worth.high))
            ),
        }
    }

    /// Where the choice turns.
    fn choice_turns(&self, found: &Information, of: &UnknownWorth) -> Option<String> {
        let cases =
            format!("{} of 100 cases", numbers::share(of.of.changes, 0.01).replace('%', ""));
        let choice = self.best_choices(found, of);
        (of.choices.len() > 1).then(|| {
            format!(
                "By its value: {choice}; in {cases} that is another choice than without knowing."
            )
        })
    }

    fn worth_of_all(&self, found: &Information) -> Option<String> {
        let all =
            found.all.as_ref().filter(|all| found.unknowns.len() > 1 && all.worth.low > 0.0)?;
        Some(format!(
            "Knowing all {} unknown numbers is worth {}; luck stays.",
            found.unknowns.len(),
            self.worth(found.output, &all.worth)
        ))
    }

    fn without_knowing(&self, found: &Information) -> String {
        let (best, goal) = (&found.options[found.best], found.output.noun());
        let others = found.options.iter().enumerate().filter(|(place, _)| *place != found.best);
        let next = others.min_by(|(_, a), (_, b)| a.behind.mean.total_cmp(&b.behind.mean));
        let lead = next.map_or(String::new(), |(_, next)| match next.behind.mean == 0.0 {
            true => format!(", as much as `{}`", next.name),
            false => format!(
                ", better than `{}` by {}",
                next.name,
                self.with_bar_of(found.output, &next.behind)
            ),
        });
        format!(
            "Without knowing more, `{}` is the choice: {goal} of {}{lead} on the same luck.",
            best.name,
            self.with_bar_of(found.output, &best.value)
        )
    }

    /// An amount of an output with its error, without a sign.
    fn with_bar_of(&self, output: Figure, mean: &Mean) -> String {
        let points = Mean { mean: 100.0 * mean.mean, error: 100.0 * mean.error };
        match output.kind() {
            Kind::Money => self.numbers().money_with_bar(mean),
            Kind::Count | Kind::Hours => numbers::mean_with_bar(mean),
            Kind::Chance | Kind::Share => numbers::points(&numbers::mean_with_bar(&points)),
        }
    }

    /// A worth with its error; where it is not shown that there is any, what it lies below.
    pub fn worth(&self, output: Figure, worth: &Estimate) -> String {
        match (worth.low > 0.0, worth.high) {
            (false, 0.0) => "nothing".into(),
            (false, high) => self.worth_below(output, [high].into_iter()),
            (true, _) => {
                let error = worth.half_width() / 1.96;
                self.with_bar_of(output, &Mean { mean: worth.value, error })
            }
        }
    }

    /// Below the highest of some numbers, which is written with two digits.
    fn worth_below(&self, output: Figure, highs: impl Iterator<Item = f64>) -> String {
        let high = highs.fold(0.0, f64::max);
        let step = libm::pow(10.0, libm::floor(libm::log10(high)) - 1.0);
        let mean = if high > 0.0 { libm::ceil(high / step) * step } else { 0.0 };
        format!("below {}", self.with_bar_of(output, &Mean { mean, error: 0.0 }))
    }

    /// The best option by the value of an unknown: `as it is` below 47%, from there on `better-proposals`.
    pub fn best_choices(&self, found: &Information, of: &UnknownWorth) -> String {
        let name = |option: usize| format!("`{}`", found.options[option].name);
        let one = |choice: &crate::study::levers::information::ChoiceFrom| match &choice.value {
            None => name(choice.option),
            Some([value, low, high]) => {
                format!("from {value} ({low} to {high}) on {}", name(choice.option))
            }
        };
        listed(of.choices.iter().map(one)).replace(" and from", ", from")
    }

    /// Columns of the options.
    pub fn option_columns(&self, found: &Information) -> [String; 3] {
        let goal = found.output.noun();
        ["option".into(), goal.into(), "the best is better by".into()]
    }

    /// A row for each option.
    pub fn option_rows(&self, found: &Information) -> Vec<Vec<String>> {
        let row = |(place, option): (usize, &crate::study::levers::information::OptionFinding)| {
            let behind = match place == found.best {
                true => "the best".into(),
                false => self.with_bar_of(found.output, &option.behind),
            };
            vec![option.name.clone(), self.with_bar_of(found.output, &option.value), behind]
        };
        found.options.iter().enumerate().map(row).collect()
    }

    /// Columns of the worths.
    pub fn worth_columns(&self) -> [&'static str; 4] {
        [
            "known before the choice",
            "is worth",
            "cases of 100 that change",
            "the choice by its value",
        ]
    }

    /// A row of the worths.
    pub fn worth_row(&self, found: &Information, of: &UnknownWorth) -> Vec<String> {
        let mut row = self.worth_cells(found, &of.path, &of.of);
        let is_shown = of.of.worth.low > 0.0 || of.choices.len() < 2;
        row.push(if is_shown {
            self.best_choices(found, of).replace('`', "")
        } else {
            "–".into()
        });
        row
    }

    /// The row of all unknowns at once.
    pub fn worth_row_of_all(&self, found: &Information, of: &WorthOf) -> Vec<String> {
        let mut row = self.worth_cells(found, ALL, of);
        row.push(String::new());
        row
    }

    fn worth_cells(&self, found: &Information, name: &str, of: &WorthOf) -> Vec<String> {
        let changes = numbers::share(of.changes, 0.01).replace('%', "");
        vec![name.to_owned(), self.worth(found.output, &of.worth), changes]
    }

    /// What stands below the worths.
    pub fn worth_note(&self, found: &Information) -> String {
        let short = if found.is_precise == Some(false) { MORE_RUNS } else { "" };
        format!(
            "What the best choice for each value of the number brings on average beyond the best choice without knowing \
             (expected value of perfect information). A survey tells less, so it is worth less. From smooth curves \
             through differences between the options on the same luck (Strong, Oakley & Brennan 2014): the middle of \
             an estimate that is too high and one that is too low, ± 95 %; {} runs of each option. Where options \
             state a number differently, its values are those of the first.{short}",
            numbers::whole(found.runs as f64)
        )
    }

    /// Title of the chart of the worths.
    pub fn worth_title(&self, found: &Information) -> String {
        let first = self.worth_of_one(found);
        first.split(';').next().unwrap_or_default().trim_end_matches('.').replace('`', "")
    }

    /// What it shows.
    pub fn worth_subtitle(&self, found: &Information) -> String {
        let names = found.options.iter().map(|option| option.name.clone());
        format!(
            "What is gained if the number is known before the choice between {}; whiskers: 95 %",
            listed(names)
        )
    }

    /// The label of its axis.
    pub fn worth_axis(&self, found: &Information) -> String {
        let goal = found.output.noun();
        if found.output.is_wanted() { format!("more {goal}") } else { format!("less {goal}") }
    }
}

/// That what is asked for came out alike in all that was played for it: other runs may still differ.
fn never_varied(found: &Shares) -> String {
    format!("it was the same in all {} runs played for it", numbers::whole(found.runs as f64))
}

/// The unknown number that takes most of the variance away if it alone becomes known.
fn weightiest(found: &Shares) -> Option<&UnknownShare> {
    let alone = |of: &UnknownShare| of.shares.alone.value;
    found.unknowns.iter().rev().max_by(|a, b| alone(a).total_cmp(&alone(b)))
}

/// The unknown numbers that are seen to take a part alone, and cannot be told from the weightiest by it.
fn near<'f>(
    found: &'f Shares,
    first: &'f UnknownShare,
) -> impl Iterator<Item = &'f UnknownShare> + Clone {
    let apart = move |of: &UnknownShare| {
        let [ours, theirs] = [first, of].map(|of| of.shares.alone.half_width());
        (first.shares.alone.value - of.shares.alone.value) > libm::hypot(ours, theirs)
    };
    let others = found.unknowns.iter().filter(move |of| of.path != first.path);
    others.filter(move |of| of.shares.alone.low > 0.0 && !apart(of))
}

/// Said where something is not known as exactly as was asked.
const MORE_RUNS: &str = " Not all is known as exactly as was asked: --most allows more runs.";
