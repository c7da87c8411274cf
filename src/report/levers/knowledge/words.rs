//! Sentences, column names and captions about what the spread hangs on, and what knowledge is worth.

use crate::figures::{Figure, Kind};
use crate::messages::messages;
use crate::report::words::{Words, hundredfold};
use crate::statistics::Estimate;
use crate::study::levers::indices::{InputShare, Shares, UnknownShare};
use crate::study::levers::information::{ChoiceFrom, Information, UnknownWorth, WorthOf};
use crate::study::method::spread::Mean;

messages!(say, "report/levers/knowledge/words");

/// How far the best option is ahead of the next.
#[derive(Clone, Copy)]
enum Lead {
    Alone,
    AsMuch,
    Unclear,
    Better,
}

impl Words {
    /// Heading of what the spread hangs on.
    pub fn shares_heading(&self) -> String {
        self.say(&say::SharesHeading)
    }

    /// Heading of what knowledge is worth.
    pub fn worth_heading(&self) -> String {
        self.say(&say::WorthHeading)
    }

    /// Name of what no knowledge takes away.
    pub fn luck(&self) -> String {
        self.say(&say::Luck)
    }

    /// Name of all unknowns at once.
    pub fn all_unknowns(&self) -> String {
        self.say(&say::AllUnknowns)
    }

    /// What a share is called on a chart: alone, and with others.
    pub fn share_names(&self) -> [String; 2] {
        [self.say(&say::Alone), self.say(&say::WithOthers)]
    }

    /// How much of the spread is luck, and which unknown matters most.
    pub fn shares_answer(&self, found: &Shares) -> String {
        let goal = found.output.noun();
        let (Some(luck), Some(first)) = (&found.luck, weightiest(found)) else {
            return self.say(&say::NoSpread { goal, runs: &self.whole(found.runs) });
        };
        let left = self.chance(&luck.with_others);
        let known = self.say(&say::LuckLeft { left: &left, goal });
        let alone = &first.shares.alone;
        if alone.low <= 0.0 {
            return format!("{known} {}", self.say(&say::NoneTakesPart));
        }
        let near = near(found, first).map(|of| {
            let part = self.chance(&of.shares.alone);
            self.say(&say::Near { path: &of.path, part: &part })
        });
        let (near, path, part) = (near.collect::<Vec<String>>(), &first.path, self.chance(alone));
        let most = match near.is_empty() {
            true => self.say(&say::MostHangs { path, part: &part }),
            false => self.say(&say::MostHangsNear { path, part: &part, near: &near }),
        };
        format!("{known} {most}")
    }

    /// Columns of the shares.
    pub fn share_columns(&self) -> [String; 3] {
        let [alone, with_others] = self.share_names();
        [self.say(&say::ShareColumn), alone, with_others]
    }

    /// A row of the shares.
    pub fn share_row(&self, name: &str, shares: &InputShare) -> Vec<String> {
        vec![name.into(), self.chance(&shares.alone), self.chance(&shares.with_others)]
    }

    /// What stands below the shares.
    pub fn shares_note(&self, found: &Shares) -> String {
        let together = found.together.map(|together| self.chance(&together));
        self.say(&say::SharesNote {
            are_together: together.is_some(),
            together: &together.unwrap_or_default(),
            deviation: &self.deviation_of(found.output, found.deviation),
            rows: &self.whole(found.rows),
            runs: &self.whole(found.runs),
            is_short: found.is_precise == Some(false),
        })
    }

    /// A stated size of an output, to three digits.
    fn deviation_of(&self, output: Figure, size: f64) -> String {
        let numbers = self.numbers();
        match output.kind() {
            Kind::Money => numbers.stated_money(size),
            Kind::Count | Kind::Points | Kind::Hours => numbers.number(size, 0.005 * size),
            Kind::Chance | Kind::Share => numbers.points(&numbers.number(100.0 * size, 0.5)),
        }
    }

    /// Title of the chart of the shares.
    pub fn shares_title(&self, found: &Shares) -> String {
        let goal = found.output.noun();
        let Some(luck) = &found.luck else {
            return self.say(&say::NoSpreadTitle { goal, runs: &self.whole(found.runs) });
        };
        let left = self.chance(&luck.with_others);
        match weightiest(found).filter(|first| first.shares.alone.low > 0.0) {
            Some(first) => {
                self.say(&say::LuckAndMostTitle { left: &left, goal, path: &first.path })
            }
            None => self.say(&say::LuckTitle { left: &left, goal }),
        }
    }

    /// What it shows.
    pub fn shares_subtitle(&self) -> String {
        self.say(&say::SharesSubtitle)
    }

    /// The label of its axis.
    pub fn shares_axis(&self, found: &Shares) -> String {
        self.say(&say::SharesAxis { goal: found.output.noun() })
    }

    /// What to choose without knowing more: that the cash does not bear it comes first.
    pub fn decision(&self, found: &Information) -> Vec<String> {
        let best = &found.options[found.best];
        let with = format!("`{}`", best.name);
        let alarm = self.cash_alarm_with(best.cash_runs_out.as_ref(), &with);
        alarm.into_iter().chain([self.without_knowing(found)]).collect()
    }

    /// What knowing is worth before the choice, and where the choice turns.
    pub fn worth_answer(&self, found: &Information) -> Vec<String> {
        let mut answer = vec![self.worth_of_one(found)];
        let first = found.unknowns.first().filter(|of| of.of.worth.low > 0.0);
        answer.extend(first.and_then(|of| self.choice_turns(found, of)));
        answer.extend(self.worth_of_all(found));
        answer
    }

    fn worth_of_one(&self, found: &Information) -> String {
        let Some(first) = found.unknowns.first() else { return self.say(&say::TooFewRuns) };
        let (worth, path) = (&first.of.worth, &first.path);
        if is_worth_nothing(found) {
            return self.no_knowledge_changes(found, worth);
        }
        let (written, time) = (self.worth(found.output, worth), self.time());
        match worth.low > 0.0 {
            true => self.say(&say::WorthAtMost { path, worth: &written, time: &time }),
            false => {
                let highs = found.unknowns.iter().map(|of| of.of.worth.high);
                self.say(&say::NotShown { below: &self.worth_below(found.output, highs) })
            }
        }
    }

    fn no_knowledge_changes(&self, found: &Information, worth: &Estimate) -> String {
        let best = &found.options[found.best].name;
        self.say(&say::NoKnowledgeChanges { best, is_sure: worth.high <= 0.0 })
    }

    /// Where the choice turns.
    fn choice_turns(&self, found: &Information, of: &UnknownWorth) -> Option<String> {
        let choices = self.best_choices(found, of);
        let cases = self.cases(&of.of);
        (of.choices.len() > 1)
            .then(|| self.say(&say::ChoiceTurns { choices: &choices, cases: &cases }))
    }

    /// In how many of a hundred cases knowledge changes the choice.
    fn cases(&self, of: &WorthOf) -> String {
        self.hundred(of.changes, 0.01)
    }

    fn worth_of_all(&self, found: &Information) -> Option<String> {
        let all =
            found.all.as_ref().filter(|all| found.unknowns.len() > 1 && all.worth.low > 0.0)?;
        let count = found.unknowns.len().to_string();
        Some(
            self.say(&say::WorthOfAll {
                count: &count,
                worth: &self.worth(found.output, &all.worth),
            }),
        )
    }

    fn without_knowing(&self, found: &Information) -> String {
        let best = &found.options[found.best];
        let others = found.options.iter().enumerate().filter(|(place, _)| *place != found.best);
        let next = others.min_by(|(_, a), (_, b)| a.behind.mean.total_cmp(&b.behind.mean));
        let lead = match next {
            None => Lead::Alone,
            Some((_, next)) if next.behind.mean == 0.0 => Lead::AsMuch,
            Some((_, next)) if next.behind.mean <= 1.96 * next.behind.error => Lead::Unclear,
            Some(_) => Lead::Better,
        };
        let by = next.map(|(_, next)| self.with_bar_of(found.output, &next.behind));
        self.say(&say::WithoutKnowing {
            lead,
            best: &best.name,
            goal: found.output.noun(),
            value: &self.level_with_bar(found.output, &best.value),
            next: &next.map_or("", |(_, next)| next.name.as_str()),
            by: &by.unwrap_or_default(),
        })
    }

    /// An amount of an output with its error, without a sign.
    fn with_bar_of(&self, output: Figure, mean: &Mean) -> String {
        let numbers = self.numbers();
        match output.kind() {
            Kind::Money => numbers.money_with_bar(mean),
            Kind::Count | Kind::Points | Kind::Hours => numbers.mean_with_bar(mean),
            Kind::Chance | Kind::Share => {
                numbers.points(&numbers.mean_with_bar(&hundredfold(mean)))
            }
        }
    }

    /// How much there is of an output with its error: of a chance per cent, not points.
    fn level_with_bar(&self, output: Figure, mean: &Mean) -> String {
        match output.kind() {
            Kind::Chance | Kind::Share => self.share_with_bar(mean),
            _ => self.with_bar_of(output, mean),
        }
    }

    /// A worth with its error; where it is not shown that there is any, what it lies below.
    pub fn worth(&self, output: Figure, worth: &Estimate) -> String {
        match (worth.low > 0.0, worth.high) {
            (false, 0.0) => self.say(&say::Nothing),
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
        let high = self.with_bar_of(output, &Mean { mean, error: 0.0 });
        self.say(&say::Below { high: &high })
    }

    /// The best option by the value of an unknown: `as it is` below 47%, from there on `better-proposals`.
    pub fn best_choices(&self, found: &Information, of: &UnknownWorth) -> String {
        let one = |choice: &ChoiceFrom| {
            let option = &found.options[choice.option].name;
            match &choice.value {
                None => format!("`{option}`"),
                Some(at) => {
                    let [value, low, high] =
                        &at.each_ref().map(|value| self.numbers().as_typed(value));
                    self.say(&say::FromOn { value, low, high, option })
                }
            }
        };
        of.choices.iter().map(one).collect::<Vec<String>>().join(", ")
    }

    /// Columns of the options.
    pub fn option_columns(&self, found: &Information) -> [String; 3] {
        let goal = found.output.name(self.lang()).to_owned();
        [self.say(&say::OptionColumn), goal, self.say(&say::BetterByColumn)]
    }

    /// A row for each option.
    pub fn option_rows(&self, found: &Information) -> Vec<Vec<String>> {
        let row = |(place, option): (usize, &crate::study::levers::information::OptionFinding)| {
            let behind = match place == found.best {
                true => self.say(&say::TheBest),
                false => self.with_bar_of(found.output, &option.behind),
            };
            vec![option.name.clone(), self.level_with_bar(found.output, &option.value), behind]
        };
        found.options.iter().enumerate().map(row).collect()
    }

    /// Columns of the worths.
    pub fn worth_columns(&self) -> [String; 4] {
        [
            self.say(&say::KnownColumn),
            self.say(&say::WorthColumn),
            self.say(&say::CasesColumn),
            self.say(&say::ChoiceColumn),
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
        let mut row = self.worth_cells(found, &self.all_unknowns(), of);
        row.push(String::new());
        row
    }

    fn worth_cells(&self, found: &Information, name: &str, of: &WorthOf) -> Vec<String> {
        vec![name.to_owned(), self.worth(found.output, &of.worth), self.cases(of)]
    }

    /// What stands below the worths.
    pub fn worth_note(&self, found: &Information) -> String {
        self.say(&say::WorthNote {
            runs: &self.whole(found.runs),
            is_short: found.is_precise == Some(false),
        })
    }

    /// Title of the chart of the worths.
    pub fn worth_title(&self, found: &Information) -> String {
        let Some(first) = found.unknowns.first().filter(|_| !is_worth_nothing(found)) else {
            return self.worth_of_one(found).trim_end_matches('.').replace('`', "");
        };
        let (path, worth) = (&first.path, &first.of.worth);
        let (written, time) = (self.worth(found.output, worth), self.time());
        match worth.low > 0.0 {
            true => self.say(&say::WorthAtMostTitle { path, worth: &written, time: &time }),
            false => self.say(&say::NotShownTitle),
        }
    }

    /// What it shows.
    pub fn worth_subtitle(&self, found: &Information) -> String {
        let options: Vec<String> = found.options.iter().map(|option| option.name.clone()).collect();
        self.say(&say::WorthSubtitle { options: &options })
    }

    /// The label of its axis.
    pub fn worth_axis(&self, found: &Information) -> String {
        let is_wanted = found.output.is_wanted();
        self.say(&say::WorthAxis { is_wanted, goal: found.output.noun() })
    }
}

/// Whether no knowledge at all would change the choice.
fn is_worth_nothing(found: &Information) -> bool {
    let nothing = |of: &WorthOf| of.changes == 0.0 && of.worth.value == 0.0;
    found.all.as_ref().is_none_or(nothing)
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
