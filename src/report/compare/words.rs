//! Sentences, column names and captions about versions beside each other.

use crate::figures::{Figure, Kind};
use crate::messages::{Joint, Lang, Noun, list, messages};
use crate::report::contest::words::{Extreme, extreme};
use crate::report::words::{Advice, Words, capital, hundredfold, plus};
use crate::statistics::Estimate;
use crate::study::compare::{Choice, Comparison, Equal, OtherTarget, VersionFinding};
use crate::study::method::findings::Halt;
use crate::study::method::outputs::{Difference, Known, OutputFigure, Sides};
use crate::study::method::spread::Mean;
use crate::study::method::target::{TargetAsked, TargetScope};
use crate::study::method::verdict::widened;
use crate::study::method::versions::LeftOut;

messages!(say, "report/compare/words");
messages!(nouns, "report/compare/nouns");

/// Over whom a target counts.
#[derive(Clone, Copy)]
enum Whose {
    All,
    EachRep,
    Named,
}

/// In what those that are exactly as good are so.
#[derive(Clone, Copy)]
enum Tied {
    InAll,
    NeverMet,
    InTarget,
    ButForRounding,
    InGoal,
}

/// Whether the best has more, or less of what there should be less of.
#[derive(Clone, Copy)]
enum Side {
    More,
    Fewer,
    Less,
}

/// Among how many that are exactly as good the choice is.
#[derive(Clone, Copy)]
enum Among {
    Alone,
    Two,
    Several,
}

/// Versions with another target that are named.
const MOST_OTHERS: usize = 2;

/// Versions that cannot be told from the best and are named in one breath with it.
const MOST_RIVALS: usize = 3;

/// From how many runs on a choice is out of reach.
const OUT_OF_REACH: u64 = 100_000_000;

impl Words {
    /// Heading of what versions bring.
    pub fn compared_beside_heading(&self) -> String {
        self.say(&say::BesideHeading)
    }

    /// Heading of what it takes.
    pub fn compared_takes_heading(&self) -> String {
        self.say(&say::TakesHeading)
    }

    /// Heading of the differences.
    pub fn compared_differences_heading(&self) -> String {
        self.say(&say::DifferencesHeading)
    }

    /// Foot of the differences.
    pub fn compared_note(&self) -> String {
        self.say(&say::DifferencesNote)
    }

    /// Heading of how sure it is.
    pub fn compared_sure_heading(&self) -> String {
        self.say(&say::SureHeading)
    }

    /// Columns of what versions bring, or of how they differ, in these measures.
    pub fn compared_columns(&self, measures: &[Figure]) -> Vec<String> {
        let column = |measure: &Figure| match measure {
            Figure::PTarget => self.say(&say::TargetColumn),
            _ => measure.name(self.lang()).to_owned(),
        };
        [self.say(&say::VersionColumn)].into_iter().chain(measures.iter().map(column)).collect()
    }

    /// A version, as a name in a table.
    pub fn version_name(&self, version: &VersionFinding) -> String {
        version.name.clone().unwrap_or_else(|| self.say(&say::AsItIs))
    }

    /// A version on a chart: by the title that the user gave it, if there is one.
    pub fn version_label(&self, version: &VersionFinding) -> String {
        version.title.clone().unwrap_or_else(|| self.version_name(version))
    }

    /// A version in a sentence.
    fn version_quoted(&self, version: &VersionFinding) -> String {
        match &version.name {
            Some(name) => format!("`{name}`"),
            None => self.say(&say::TheDepartmentAsItIs),
        }
    }

    /// A version in a sentence, in Russian in the genitive.
    fn of_version(&self, version: &VersionFinding) -> String {
        match &version.name {
            Some(_) => self.version_quoted(version),
            None => self.say(&say::OfTheDepartmentAsItIs),
        }
    }

    /// Versions in a row.
    fn versions_listed<'a>(&self, versions: impl Iterator<Item = &'a VersionFinding>) -> String {
        let names: Vec<String> = versions.map(|version| self.version_quoted(version)).collect();
        let mut told = String::new();
        list(&names, Joint::And, self.lang(), &mut told);
        told
    }

    /// Which is best and by how much; then what that one brings and what the first does, and who brings the same.
    pub fn versions_answer(&self, found: &Comparison) -> Vec<String> {
        let other = self.other_targets(found);
        let first = self.versions_cash(found).into_iter().chain(other);
        first.chain(self.versions_verdict(found)).collect()
    }

    /// That versions ask for different things.
    fn other_targets(&self, found: &Comparison) -> Option<String> {
        if found.other_targets.is_empty() {
            return None;
        }
        let one = |other: &OtherTarget| {
            self.version_asks(&found.versions[other.place], other.asks.as_ref())
        };
        let more = found.other_targets.len().saturating_sub(MOST_OTHERS);
        let others: Vec<String> = found.other_targets.iter().take(MOST_OTHERS).map(one).collect();
        let differ = self.say(&say::TargetsDiffer {
            first: &self.version_asks(&found.versions[0], found.first_target.as_ref()),
            others: &others,
            are_more: more > 0,
            more: &self.count(more as u64),
        });
        let so = match found.goal {
            Figure::PTarget => self.say(&say::SmallerTarget),
            _ => self.say(&say::ChancesDoNotTell),
        };
        Some(format!("{differ} {so}"))
    }

    /// What a version asks for.
    fn version_asks(&self, version: &VersionFinding, asked: Option<&TargetAsked>) -> String {
        let version = &self.version_quoted(version);
        let Some(of) = asked else { return self.say(&say::HasNoTarget { version }) };
        self.say(&say::AsksFor {
            version,
            goal: &self.goal_of(of.measure, of.stage.as_deref(), of.at_least),
            whose: whose(of),
            of: &of.of.as_deref().unwrap_or_default(),
            by: &self.numbers().date(&of.by),
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
        let one =
            |of: &LeftOut| self.say(&say::LeftOut { name: &of.name, why: &of.why, see: &of.see });
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
        let brought: Vec<&VersionFinding> = [Some(best), first].into_iter().flatten().collect();
        let brought = match self.target_brought(found, &brought) {
            Some(told) => vec![told],
            None => brought.into_iter().map(|of| self.version_brings(found, of)).collect(),
        };
        let verdict = self.introduced(
            best.name.as_deref(),
            best.title.as_deref(),
            &self.verdict_of(found, choice),
        );
        [Some(format!("{verdict}.")), self.equals_differ(found, choice)]
            .into_iter()
            .flatten()
            .chain(brought)
            .chain(self.same_as_first(found, choice))
            .chain(self.rivals_named(found, choice))
            .collect()
    }

    /// How often some versions meet the first target, if that is the goal and they all ask for the same.
    fn target_brought(&self, found: &Comparison, of: &[&VersionFinding]) -> Option<String> {
        let asked = found.first_target.as_ref().filter(|_| found.goal == Figure::PTarget)?;
        if !found.other_targets.is_empty() {
            return None;
        }
        let one = |version: &&VersionFinding| {
            let often = &self.compared_chance(found, version.target.as_ref()?);
            let version = &self.version_quoted(version);
            Some(self.say(&say::OftenWith { often, version }))
        };
        let each: Vec<String> = of.iter().map(one).collect::<Option<_>>()?;
        Some(self.say(&say::BringsTargets {
            goal: &self.goal_of(asked.measure, asked.stage.as_deref(), asked.at_least),
            whose: whose(asked),
            of: &asked.of.as_deref().unwrap_or_default(),
            by: &self.numbers().date(&asked.by),
            each: &each.join(", "),
        }))
    }

    /// Who cannot be told from the best, where they are too many for the verdict.
    fn rivals_named(&self, found: &Comparison, choice: &Choice) -> Option<String> {
        if choice.rivals.len() <= MOST_RIVALS || choice.is_all_equal(found.versions.len()) {
            return None;
        }
        let name = |&place: &usize| self.version_quoted(&found.versions[place]);
        let names: Vec<String> = choice.rivals.iter().map(name).collect();
        let more = &self.count(names.len() as u64);
        Some(self.say(&say::TheOthers { more, names: &self.first_few(names) }))
    }

    /// The verdict, without its full stop.
    fn verdict_of(&self, found: &Comparison, choice: &Choice) -> String {
        let name = |place: usize| self.version_quoted(&found.versions[place]);
        let is_one = choice.equals.is_empty();
        let named = capital(&self.best_named(found, choice));
        let best = &if is_one { named } else { self.tied_so(found, choice, &named) };
        if choice.is_all_equal(found.versions.len()) {
            return best.clone();
        }
        // The only one beside it is named already.
        let next = name(choice.next);
        let next = Some(&*next).filter(|_| choice.rivals != [choice.next]);
        let lead = &self.lead_over(found, choice, is_one, next);
        if choice.rivals.is_empty() && is_one && choice.best == 0 {
            return self.say(&say::FirstIsBest { lead });
        }
        if choice.rivals.is_empty() {
            return self.say(&say::IsBest { best, is_one, lead });
        }
        let rival = |&place: &usize| self.of_version(&found.versions[place]);
        let rivals = match choice.rivals.len() {
            0..=MOST_RIVALS => {
                self.all_named(&choice.rivals.iter().map(rival).collect::<Vec<String>>())
            }
            more => self.say(&say::SoMany { more: &self.count(more as u64) }),
        };
        self.say(&say::LooksBest { best, is_one, rivals: &rivals, lead })
    }

    /// In what those that are exactly as good are so.
    fn tied_so(&self, found: &Comparison, choice: &Choice, best: &str) -> String {
        let tied = match found.goal {
            _ if is_same_in_all(choice) => Tied::InAll,
            Figure::PTarget if is_never_met(&found.versions[choice.best]) => Tied::NeverMet,
            Figure::PTarget => Tied::InTarget,
            _ if choice.equals.iter().any(|of| of.differs_by_rounding) => Tied::ButForRounding,
            _ => Tied::InGoal,
        };
        self.say(&say::TiedSo { best: &best, tied, goal: noun_of(found.goal) })
    }

    /// The best and those that are exactly as good, in the order asked for.
    fn best_named(&self, found: &Comparison, choice: &Choice) -> String {
        let places = tied(choice).into_iter();
        self.versions_listed(places.map(|place| &found.versions[place]))
    }

    /// What those that are exactly as good have more or less profit than the one named best.
    fn equals_differ(&self, found: &Comparison, choice: &Choice) -> Option<String> {
        let is_told = found.goal != Figure::Profit && is_shown(found, Figure::Profit);
        if !is_told || choice.equals.is_empty() || is_same_in_all(choice) {
            return None;
        }
        if choice.equals.iter().all(|of| is_nothing(&of.more_profit)) {
            return Some(self.say(&say::SameProfit));
        }
        let more = |of: &Equal| {
            let version = &self.version_quoted(&found.versions[of.place]);
            match is_nothing(&of.more_profit) {
                true => self.say(&say::AsMuchProfit { version }),
                false => {
                    let more = found.barred(&of.more_profit);
                    let amount = &self.amount_of(Figure::Profit, &more);
                    self.say(&say::MoreProfit { version, amount })
                }
            }
        };
        let best = self.version_quoted(&found.versions[choice.best]);
        let others: Vec<String> = choice.equals.iter().map(more).collect();
        Some(self.say(&say::ProfitDiffers { best: &best, others: &others }))
    }

    /// Who brings the same as the first in all that is compared, if the verdict does not say so.
    fn same_as_first(&self, found: &Comparison, choice: &Choice) -> Option<String> {
        if is_same_in_all(choice) && tied(choice).contains(&0) {
            return None;
        }
        let same: Vec<&VersionFinding> =
            found.versions.iter().filter(|version| version.is_same()).collect();
        let first = self.version_quoted(&found.versions[0]);
        let names = capital(&self.versions_listed(same.iter().copied()));
        let is_one = same.len() == 1;
        (!same.is_empty())
            .then(|| self.say(&say::SameAsFirst { versions: &names, is_one, first: &first }))
    }

    /// What the best has more than the next.
    fn lead_over(
        &self,
        found: &Comparison,
        choice: &Choice,
        is_one: bool,
        next: Option<&str>,
    ) -> String {
        let (has_next, next) = (next.is_some(), next.unwrap_or_default());
        let lead = &widened(&choice.lead, choice.reach);
        match found.goal {
            Figure::PTarget => {
                let more = self.numbers().mean_with_bar(&hundredfold(lead));
                self.say(&say::LeadInTarget {
                    is_one,
                    points: &self.numbers().points(&more),
                    has_next,
                    next: &next,
                })
            }
            goal => self.say(&say::Lead {
                amount: &self.amount(goal, lead),
                side: better_by(goal),
                is_count: goal.kind() == Kind::Count,
                goal: noun_of(goal),
                time: &self.time(),
                has_next,
                next: &next,
            }),
        }
    }

    /// What a version brings of the goal.
    fn version_brings(&self, found: &Comparison, version: &VersionFinding) -> String {
        let who = &capital(&self.version_quoted(version));
        if let (Figure::PTarget, Some(chance)) = (found.goal, &version.target) {
            let all: Vec<Estimate> = found.versions.iter().filter_map(|of| of.target).collect();
            let often = self.frequency_among(chance, &all);
            return self.say(&say::BringsTarget { version: who, often: &often });
        }
        let Some(figure) = version.figure(found.goal) else {
            return self.say(&say::BringsNothing { version: who });
        };
        let (kind, mean) = (found.goal.kind(), figure.mean());
        let amount = match figure.known {
            Known::Chance(chance) => self.chance(&chance),
            Known::Mean(_) => self.amount(found.goal, &mean),
        };
        self.say(&say::Brings { version: who, kind, amount: &amount, goal: noun_of(found.goal) })
    }

    /// How sure the choice is, what a wrong one costs, and what is missing.
    pub fn versions_sure(&self, found: &Comparison) -> Vec<String> {
        let Some(choice) = &found.choice else { return Vec::new() };
        if choice.is_all_equal(found.versions.len()) {
            return Vec::new();
        }
        [self.missing(found, choice), Some(self.doubt(found, choice))]
            .into_iter()
            .flatten()
            .collect()
    }

    /// What the procedure promises that chose.
    pub fn versions_promise(&self, found: &Comparison) -> Option<String> {
        let is_equal = |choice: &&Choice| choice.is_all_equal(found.versions.len());
        self.promise(found, found.choice.as_ref().filter(|choice| !is_equal(choice))?)
    }

    fn doubt(&self, found: &Comparison, choice: &Choice) -> String {
        let loss = &self.rough(found.goal, choice);
        if !choice.rivals.is_empty() {
            return self.say(&say::LosesAtMost { loss });
        }
        let among = match choice.equals.len() {
            0 => Among::Alone,
            1 => Among::Two,
            _ => Among::Several,
        };
        let all = &self.count(found.versions.len() as u64);
        if choice.is_best > 0.9999 {
            return self.say(&say::AsGoodAsCertain { among, all });
        }
        let sure = &self.numbers().bound(choice.is_best, false);
        self.say(&say::AtLeastSure { among, all, sure, loss })
    }

    /// What a wrong choice loses, to one or two digits.
    fn rough(&self, goal: Figure, choice: &Choice) -> String {
        let (loss, half) = (choice.expected_loss, 0.2 * choice.expected_loss);
        let numbers = self.numbers();
        match goal.kind() {
            Kind::Chance | Kind::Share => {
                numbers.points(&numbers.number(100.0 * loss, 100.0 * half))
            }
            Kind::Count | Kind::Points | Kind::Hours => {
                self.counted_of(goal, &numbers.number(loss, half))
            }
            Kind::Money => numbers.money(loss, half),
        }
    }

    /// A number of what the goal counts.
    fn counted_of(&self, goal: Figure, amount: &str) -> String {
        self.say(&say::AmountOf { amount: &amount, goal: noun_of(goal) })
    }

    fn promise(&self, found: &Comparison, choice: &Choice) -> Option<String> {
        let confidence = self.numbers().share(choice.confidence?, 0.0);
        let counts = self.smallest(found, choice);
        Some(self.say(&say::Promise { confidence: &confidence, counts: &counts }))
    }

    /// The smallest difference that counts.
    fn smallest(&self, found: &Comparison, choice: &Choice) -> String {
        let value = choice.indifference;
        let numbers = self.numbers();
        match found.goal.kind() {
            Kind::Chance | Kind::Share => numbers.points(&numbers.stated(100.0 * value)),
            Kind::Count | Kind::Points | Kind::Hours => {
                self.counted_of(found.goal, &numbers.number(value, 0.05 * value))
            }
            Kind::Money => numbers.money(value, 0.05 * value),
        }
    }

    fn missing(&self, found: &Comparison, choice: &Choice) -> Option<String> {
        let needed = choice.needed?;
        let counts = &self.smallest(found, choice);
        Some(match needed {
            needed if needed > OUT_OF_REACH => self.say(&say::OutOfReach { counts }),
            needed => {
                let (runs, most) = (&self.whole(needed), &needed.to_string());
                self.say(&say::NotMade { counts, runs, most })
            }
        })
    }

    /// That it was halted.
    pub fn versions_halted(&self, found: &Comparison) -> Option<Advice> {
        let (halt, runs) = (found.basis.halt?, &self.whole(found.basis.runs));
        Some(Advice {
            seen: self.say(&say::Halted { halt, runs }),
            matters: self.say(&say::HaltedMatters),
            helps: self.say(&say::HaltedHelps),
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
            false => self.numbers().mean_count(&figure.mean()),
        }
    }

    /// The chance of the first target in a table, beside those of the others.
    pub fn compared_chance(&self, found: &Comparison, chance: &Estimate) -> String {
        let all: Vec<Estimate> = found.versions.iter().filter_map(|of| of.target).collect();
        let (value, bar) = self.numbers().of_hundred_among(chance, &all);
        format!("{} ({bar})", self.numbers().percent(&value))
    }

    /// What is more than in the first version, with its error; empty if there is no such figure.
    pub fn more_than_first(&self, found: &Comparison, figure: Option<&OutputFigure>) -> String {
        let Some(figure) = figure.filter(|of| is_shown(found, of.measure)) else {
            return String::new();
        };
        let Some(difference) = figure.difference else { return String::new() };
        let more = found.barred(&difference.more);
        match figure.measure {
            _ if difference.is_same() => self.say(&say::Same),
            Figure::PTarget => plus(&more, self.amount(Figure::PTarget, &more)),
            measure if measure.is_money() => self.more_money(&more),
            _ => self.more_of(&more),
        }
    }

    /// Columns of how sure it is.
    pub fn how_sure_columns(&self, found: &Comparison) -> [String; 5] {
        let (figure, is_count) = (noun_of(found.counted), found.counted.kind() == Kind::Count);
        [
            self.say(&say::VersionColumn),
            self.say(&say::MoreColumn { figure }),
            self.say(&say::LessColumn { figure, is_count }),
            self.say(&say::RunsColumn),
            self.say(&say::OwnLuckColumn),
        ]
    }

    /// How often a version brings more than the first, and what shared luck saves.
    pub fn how_sure(&self, found: &Comparison, version: &VersionFinding) -> Vec<String> {
        let difference = version.figure(found.counted).and_then(|figure| figure.difference);
        let runs = self.whole(version.runs);
        let runs = match version.left_out_after {
            Some(_) => self.say(&say::LeftOutAfter { runs: &runs }),
            None => runs,
        };
        let times = self.times_of_runs(difference.and_then(|of| of.times_independent));
        let share = |of: fn(&Sides) -> &Estimate| match difference {
            Some(difference) if difference.is_same() => self.say(&say::Same),
            Some(Difference { sides: Some(sides), .. }) => self.chance(of(&sides)),
            _ => String::new(),
        };
        vec![
            self.version_name(version),
            share(|of| &of.larger),
            share(|of| &of.smaller),
            runs,
            times,
        ]
    }

    /// How many times as many runs it would take with luck of its own: `5.0 ×`.
    pub fn times_of_runs(&self, times: Option<f64>) -> String {
        times.map_or("–".into(), |times| {
            format!("{} ×", self.numbers().number(times, 0.05 * times))
        })
    }

    /// How to read that table.
    pub fn how_sure_note(&self, found: &Comparison) -> String {
        let (figure, is_count) = (noun_of(found.counted), found.counted.kind() == Kind::Count);
        self.say(&say::SureNote { figure, is_count })
    }

    /// What the signs mean.
    pub fn versions_legend(&self, found: &Comparison) -> String {
        let level = self.numbers().share(found.basis.level, 0.0);
        self.say(&say::Legend { level: &level, is_together: found.versions.len() > 2 })
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
            return with_titles(found, &verdict.unwrap_or_default(), self.lang());
        }
        let plain = |version| with_titles(found, &self.version_quoted(version), self.lang());
        let (first, figure) = (&plain(&found.versions[0]), noun_of(measure));
        // Of the best, if that is not the first itself.
        let best = found.choice.as_ref().map(|choice| choice.best).filter(|&best| best > 0);
        let told = match best {
            Some(best) => found.told_difference(best, measure),
            None => found.most_different(measure),
        };
        let Some((version, more)) = told else {
            return match best {
                Some(best) => {
                    let version = &capital(&plain(&found.versions[best]));
                    self.say(&say::NotToldApart { version, first, figure })
                }
                None => self.say(&say::NoneToldApart { first, figure }),
            };
        };
        let version = &capital(&plain(version));
        let amount = &self.amount_of(measure, &found.barred(&more));
        match measure {
            Figure::Pay => self.say(&say::PaysMore { version, amount, first }),
            _ => self.say(&say::HasMore { version, amount, figure, first }),
        }
    }

    /// What its bars show.
    pub fn versions_subtitle(&self, found: &Comparison, measure: Figure) -> String {
        let (level, is_wide) = (&self.whiskers_level(), is_wide(found));
        match measure {
            Figure::PTarget => self.say(&say::SubtitleOfChance { level, is_wide }),
            _ => {
                let (figure, time) = (noun_of(measure), &self.time());
                self.say(&say::Subtitle { figure, time, level, is_wide })
            }
        }
    }

    fn whiskers_level(&self) -> String {
        self.numbers().percent("95")
    }

    /// What points of a percentage are called along an axis.
    pub fn points_axis(&self) -> String {
        self.say(&say::Points)
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
        let name = with_titles(found, &self.version_quoted(version), self.lang());
        let (goal, most) = (noun_of(found.goal), extreme(found.goal));
        let pay = &self.numbers().mean_money(&pay);
        Some(match best.len() {
            1 => self.say(&say::CostTitle { version: &capital(&name), goal, pay, most }),
            all => self.say(&say::CostTitleOfMany {
                all: &self.count(all as u64),
                is_told: choice.rivals.is_empty(),
                most,
                goal,
                version: &name,
                pay,
            }),
        })
    }

    /// What its dots show; whether there is a line.
    pub fn cost_subtitle(&self, found: &Comparison, has_line: bool) -> String {
        self.say(&say::CostSubtitle {
            time: &self.time(),
            has_line,
            level: &self.whiskers_level(),
            is_wide: is_wide(found),
        })
    }

    /// What a measure is called along an axis.
    pub fn compared_axis(&self, measure: Figure) -> String {
        self.say(&say::Axis { figure: noun_of(measure) })
    }

    /// An amount of the goal with its error.
    fn amount(&self, goal: Figure, amount: &Mean) -> String {
        let numbers = self.numbers();
        match goal.kind() {
            Kind::Chance | Kind::Share => {
                numbers.points(&numbers.mean_with_bar(&hundredfold(amount)))
            }
            Kind::Count | Kind::Points | Kind::Hours => numbers.mean_with_bar(amount),
            Kind::Money => numbers.money_with_bar(amount),
        }
    }

    fn amount_of(&self, measure: Figure, more: &Mean) -> String {
        let size = Mean { mean: more.mean.abs(), ..*more };
        let amount = match measure.is_money() {
            true => self.numbers().money_with_bar(&size),
            false => self.numbers().mean_with_bar(&size),
        };
        self.say(&say::MoreOrLess { amount: &amount, is_less: more.mean < 0.0 })
    }
}

/// Over whom a target counts.
fn whose(asked: &TargetAsked) -> Whose {
    match (&asked.of, asked.scope) {
        (Some(_), _) => Whose::Named,
        (None, TargetScope::EachRep) => Whose::EachRep,
        _ => Whose::All,
    }
}

/// Whether the whiskers on a chart of differences are those of all pairs of versions together, as the ± of the page.
fn is_wide(found: &Comparison) -> bool {
    found.versions.len() > 2
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
fn better_by(goal: Figure) -> Side {
    match goal.kind() {
        _ if goal.is_wanted() => Side::More,
        Kind::Count => Side::Fewer,
        _ => Side::Less,
    }
}

/// What a measure is called in a sentence about versions.
fn noun_of(measure: Figure) -> &'static Noun {
    match measure {
        Figure::PTarget => &nouns::FIRST_TARGET,
        Figure::LowestCash => &nouns::LOWEST_CASH,
        _ => measure.noun(),
    }
}

/// A sentence above a chart, with titles in place of the names of variants.
fn with_titles(found: &Comparison, sentence: &str, lang: Lang) -> String {
    let named =
        found.versions.iter().filter_map(|of| Some((of.name.as_deref()?, of.title.as_deref()?)));
    crate::report::words::with_titles(named, sentence, lang)
}
