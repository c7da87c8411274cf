//! Sentences about several departments of which one is best: by how much, and how sure that is.

use crate::figures::{Figure, Kind};
use crate::messages::{Lang, Number, messages, told};
use crate::report::numbers;
use crate::report::words::{Advice, Words, capital};
use crate::statistics::Estimate;
use crate::study::method::busy::{BusyRow, PayMove, PayMoves};
use crate::study::method::contest::{Behind, Verdict};
use crate::study::method::findings::{Basis, Halt};
use crate::study::method::outputs::{Known, OutputFigure};
use crate::study::method::spread::Mean;

messages!(say, "report/contest/words");

/// From how many runs on a difference is out of reach.
const OUT_OF_REACH: u64 = 10_000_000;

/// Rivals that are named; of more only their number is told.
const MOST_NAMED: usize = 3;

/// Share of today's pay below which a change is not worth a sentence.
const SMALL_PAY: f64 = 0.01;

/// Figures of which the best is told in words of their own.
#[derive(Clone, Copy)]
enum Special {
    Target,
    Loss,
    CashOut,
    LowestCash,
    Burnt,
    Dropped,
}

/// What the best of any other figure is.
#[derive(Clone, Copy)]
pub(in crate::report) enum Extreme {
    /// The most of what is counted and wanted.
    Most,
    /// The fewest of what is counted and not wanted.
    Fewest,
    /// The highest of what is wanted.
    Highest,
    /// The lowest of what is not wanted.
    Lowest,
}

/// What the best of a figure is.
pub(in crate::report) fn extreme(measure: Figure) -> Extreme {
    match (measure.kind(), measure.is_wanted()) {
        (Kind::Count, true) => Extreme::Most,
        (Kind::Count, false) => Extreme::Fewest,
        (_, true) => Extreme::Highest,
        (_, false) => Extreme::Lowest,
    }
}

/// What is saved on customers.
#[derive(Clone, Copy)]
pub(in crate::report) enum Saved {
    /// Care.
    Care,
    /// Care, or the time with the first rep.
    CareOrEarlierMove,
}

/// What is best, or only looks it.
fn best(lang: Lang, measure: Figure, is_sure: bool) -> String {
    let special = match measure {
        Figure::PTarget => Some(Special::Target),
        Figure::PLoss => Some(Special::Loss),
        Figure::PCashOut => Some(Special::CashOut),
        Figure::LowestCash => Some(Special::LowestCash),
        Figure::Burnt => Some(Special::Burnt),
        Figure::Dropped => Some(Special::Dropped),
        _ => None,
    };
    if let Some(special) = special {
        return match is_sure {
            true => told(&say::SpecialIsBest { special }, lang),
            false => told(&say::SpecialLooksBest { special }, lang),
        };
    }
    let most = extreme(measure);
    let (name, goal) = (capital(measure.name(lang)), measure.noun());
    match is_sure {
        true => told(&say::IsBest { name: &name, goal, most }, lang),
        false => told(&say::LooksBest { name: &name, goal, most }, lang),
    }
}

/// Those that are chances.
pub(in crate::report) fn chances(all: &[Known]) -> Vec<Estimate> {
    let chance = |of: &Known| if let Known::Chance(chance) = of { Some(*chance) } else { None };
    all.iter().filter_map(chance).collect()
}

impl Words {
    /// Heading of what people are paid.
    pub fn paid_heading(&self) -> String {
        self.say(&say::PaidHeading)
    }

    /// Column of what is missing to the best.
    pub fn behind_column(&self) -> String {
        self.say(&say::BehindColumn)
    }

    /// Columns of what people are paid.
    pub fn paid_columns(&self) -> [String; 4] {
        [
            self.say(&say::RoleColumn),
            self.say(&say::AsItIsColumn),
            self.say(&say::BestColumn),
            self.say(&say::MoreColumn),
        ]
    }

    /// That there is nothing to compare.
    pub fn nothing_to_compare(&self) -> String {
        self.say(&say::NothingPlayed)
    }

    /// What the goal comes to beside `all` of them, in a sentence: an amount, or years of 100.
    pub fn goal_value(&self, goal: Figure, known: Option<&Known>, all: &[Known]) -> String {
        match known {
            Some(Known::Chance(chance)) => self.frequency_among(chance, &chances(all)),
            known => format!("{} {}", self.known_among(goal, known, all), self.time()),
        }
    }

    /// What the best is: `Profit is highest`, or, where others cannot be told from it, `Profit looks highest`.
    pub fn best_as_told(&self, goal: Figure, verdict: &Verdict) -> String {
        best(self.lang(), goal, verdict.rivals.is_empty() && verdict.equals.is_empty())
    }

    /// What a figure is where it is best, or only looks it: `Profit is highest`, `Profit looks highest`.
    pub(in crate::report) fn best_of(&self, measure: Figure, is_sure: bool) -> String {
        best(self.lang(), measure, is_sure)
    }

    /// That the target is met more often elsewhere than where the goal is served best, if that can be told; `figures` are
    /// those of the rows, and `name` says which row it is.
    pub fn goal_and_target(
        &self,
        goal: Figure,
        best: usize,
        figures: &[&[OutputFigure]],
        name: impl Fn(usize) -> String,
    ) -> Option<String> {
        let chance = |place: usize| {
            let mut figures = figures.get(place)?.iter();
            let known = figures.find(|of| of.measure == Figure::PTarget)?.known;
            if let Known::Chance(chance) = known { Some(chance) } else { None }
        };
        let own = chance(best).filter(|_| goal != Figure::PTarget)?;
        let all = (0..figures.len()).filter_map(|place| Some((place, chance(place)?)));
        let (place, most) = all.max_by(|a, b| a.1.value.total_cmp(&b.1.value))?;
        (most.low > own.high).then(|| {
            self.say(&say::TargetElsewhere {
                name: &name(place),
                most: &self.frequency(&most),
                own: &self.frequency(&own),
            })
        })
    }

    /// What one has more of the goal than another.
    pub fn goal_more(&self, goal: Figure, more: &Mean) -> String {
        let bar = 1.96 * more.error;
        let (low, high) = (more.mean - bar, more.mean + bar);
        self.more_of_goal(goal, &Estimate { value: more.mean, low, high, level: 0.95 })
    }

    /// What one has less of the goal than the best, in a table; empty for the best.
    pub fn goal_behind(&self, goal: Figure, behind: Option<&Behind>) -> String {
        let less = |behind: &Behind| {
            let less = Mean { mean: -behind.less.mean, ..behind.barred() };
            self.goal_more(goal, &less)
        };
        behind.map_or_else(|| self.say(&say::TheBest), less)
    }

    /// The second line of a cell of a map: whether it is the best, and the chance of the target.
    pub fn best_detail(&self, is_best: bool, target: &str) -> String {
        match (is_best, target.is_empty()) {
            (false, _) => target.to_owned(),
            (true, true) => self.say(&say::TheBest),
            (true, false) => format!("{} · {target}", self.say(&say::TheBest)),
        }
    }

    /// The best against the file as it is; nothing if it is the best, or the only rival.
    pub fn goal_against_file(
        &self,
        goal: Figure,
        behind: Option<&Behind>,
        is_rival: bool,
    ) -> Option<String> {
        self.goal_against(goal, behind, is_rival, &self.say(&say::TheFile))
    }

    /// The same of a file that is called so: in Russian, in the genitive.
    pub fn goal_against(
        &self,
        goal: Figure,
        behind: Option<&Behind>,
        is_rival: bool,
        file: &str,
    ) -> Option<String> {
        let behind = behind.filter(|_| !is_rival)?;
        let barred = behind.barred();
        let (more, file) = (&self.goal_more(goal, &barred), &file);
        let is_same = barred.mean == 0.0 && (barred.error == 0.0 || !barred.error.is_finite());
        Some(match behind.is_told {
            _ if is_same => self.say(&say::AsTheFile { file }),
            true => self.say(&say::AgainstTheFile { file, more }),
            false => self.say(&say::NotToldFromTheFile { file, more }),
        })
    }

    /// Those that bring the same, and those that cannot be told from the best; `name` says which row it is.
    pub fn goal_rivals(
        &self,
        goal: Figure,
        verdict: &Verdict,
        less: impl Fn(usize) -> Option<Behind>,
        name: impl Fn(usize) -> String,
    ) -> Vec<String> {
        let named = |places: &[usize]| {
            let first = places.iter().take(MOST_NAMED);
            let names: Vec<String> = first.map(|&place| name(place)).collect();
            let more = places.len().saturating_sub(MOST_NAMED);
            self.say(&say::Named { names: &names, has_more: more > 0, more: &more.to_string() })
        };
        let equals = (!verdict.equals.is_empty()).then(|| match verdict.differs_by_rounding {
            true => self.say(&say::AsGoodButForRounding { names: &named(&verdict.equals) }),
            false => self.say(&say::ExactlyAsGood { names: &named(&verdict.equals) }),
        });
        let rivals = verdict.rivals.first().map(|&nearest| {
            let lead =
                less(nearest).map(|of| self.goal_more(goal, &of.barred())).unwrap_or_default();
            let names = &named(&verdict.rivals);
            match verdict.rivals.len() {
                1 => self.say(&say::OneRival { names, lead: &lead }),
                _ => self.say(&say::Rivals { names, lead: &lead }),
            }
        });
        equals.into_iter().chain(rivals).collect()
    }

    /// Who is paid less or more in the best than as the file is: what the best rests on; `None` if nobody is.
    pub fn pay_moved(&self, pay: Option<&PayMoves>) -> Option<String> {
        let pay = pay?;
        let is_large = |of: &&PayMove| {
            let today = of.as_it_is.map_or(0.0, |today| today.mean.abs());
            of.is_told && of.more.is_some_and(|more| more.mean.abs() >= SMALL_PAY * today)
        };
        let one = |of: &PayMove| {
            let (more, today, best) = (of.more?, of.as_it_is?, of.best?);
            let size = Mean { mean: more.mean.abs(), ..more };
            Some(self.say(&say::PaidOtherwise {
                role: &of.role,
                size: &self.numbers().money_with_bar(&size),
                is_less: more.mean < 0.0,
                from: &self.numbers().mean_money(&today),
                to: &self.numbers().mean_money(&best),
            }))
        };
        let moves: Vec<String> = pay.roles.iter().filter(is_large).filter_map(one).collect();
        let in_all = |more: Option<Mean>| {
            more.map_or(String::new(), |more| {
                self.say(&say::InAll { more: &self.more_money(&more) })
            })
        };
        let is_clear = |more: &Mean| more.mean.abs() > 1.96 * more.error && more.mean != 0.0;
        // What a head more or less costs is nothing that a pay plan pays otherwise.
        let by_heads = pay.by_heads.filter(is_clear);
        (!moves.is_empty()).then(|| {
            let in_all_by_person = in_all(pay.by_person);
            let moved = self.say(&say::PayMoved { moves: &moves, in_all: &in_all_by_person });
            by_heads.map_or(moved.clone(), |_| {
                let more = self.say(&say::PayMovedByHeads { in_all: &in_all(pay.by_heads) });
                format!("{moved} {more}")
            })
        })
    }

    /// That what customers bring after the run counts for nothing; `what` looks better for it.
    pub fn customers_at_the_end(&self, saved: &str) -> String {
        self.customers_uncounted(match saved {
            "care" => Saved::Care,
            _ => Saved::CareOrEarlierMove,
        })
    }

    /// That what customers bring after the run counts for nothing; what is saved on them looks better for it.
    pub(in crate::report) fn customers_uncounted(&self, saved: Saved) -> String {
        self.say(&say::CustomersAtTheEnd { saved })
    }

    /// Columns of what people are paid.
    pub fn pay_move_rows(&self, pay: &PayMoves) -> Vec<Vec<String>> {
        let money = |of: Option<Mean>| of.map_or("–".into(), |of| self.numbers().mean_money(&of));
        let more = |of: Option<Mean>| of.map_or("–".into(), |of| self.more_money(&of));
        let row =
            |of: &PayMove| vec![of.role.clone(), money(of.as_it_is), money(of.best), more(of.more)];
        pay.roles.iter().map(row).collect()
    }

    /// How sure the choice is among `all`, what a wrong one costs, and what would make it surer.
    pub fn goal_sure(&self, goal: Figure, verdict: &Verdict, all: usize) -> Vec<String> {
        let loss = self.goal_rough(goal, verdict.expected_loss, 0.2);
        let (has_equals, all) = (!verdict.equals.is_empty(), Number::written(all.to_string()));
        let doubt = match verdict.is_best {
            _ if !verdict.rivals.is_empty() => self.say(&say::ChoiceLoses { loss: &loss }),
            sure if sure > 0.9999 => self.say(&say::AsGoodAsCertain { has_equals, all: &all }),
            sure => self.say(&say::AtLeastSure {
                has_equals,
                all: &all,
                sure: &self.numbers().bound(sure, false),
                loss: &loss,
            }),
        };
        [Some(doubt), self.goal_missing(verdict)].into_iter().flatten().collect()
    }

    /// Heading of what the choice rests on.
    pub fn goal_sure_heading(&self) -> String {
        self.say(&say::SureHeading)
    }

    /// What the procedure promises that chose, and what shared luck saved.
    pub fn goal_rests_on(
        &self,
        goal: Figure,
        verdict: Option<&Verdict>,
        times: impl Iterator<Item = f64> + Clone,
    ) -> Vec<String> {
        let promise = verdict.and_then(|verdict| self.goal_promise(goal, verdict));
        let luck = Some(self.own_luck(times).trim_start().to_owned());
        promise.into_iter().chain(luck.filter(|told| !told.is_empty())).collect()
    }

    fn goal_promise(&self, goal: Figure, verdict: &Verdict) -> Option<String> {
        let confidence = self.numbers().share(verdict.confidence?, 0.0);
        let counts = self.goal_rough(goal, verdict.indifference?, 0.05);
        Some(self.say(&say::Promise { confidence: &confidence, counts: &counts }))
    }

    fn goal_missing(&self, verdict: &Verdict) -> Option<String> {
        verdict.rivals.first()?;
        Some(match verdict.to_tell {
            None => self.say(&say::NoDifference),
            Some(runs) if runs > OUT_OF_REACH => self.say(&say::OutOfReach),
            Some(runs) => {
                let runs = numbers::round_up(runs);
                self.say(&say::ToTell { runs: &self.whole(runs), typed: &runs.to_string() })
            }
        })
    }

    /// An amount of the goal with as many digits as a share of itself allows.
    fn goal_rough(&self, goal: Figure, value: f64, share: f64) -> String {
        let numbers = self.numbers();
        match goal.kind() {
            Kind::Chance | Kind::Share => {
                numbers.points(&numbers.number(100.0 * value, 100.0 * share * value))
            }
            Kind::Count | Kind::Points | Kind::Hours => numbers.number(value, share * value),
            Kind::Money => numbers.money(value, share * value),
        }
    }

    /// Columns of how busy the people of roles are, and what they are paid.
    pub fn busy_columns<'a>(&self, roles: impl Iterator<Item = &'a String>) -> Vec<String> {
        let each = |role: &'a String| {
            [
                self.say(&say::PayColumn { role }),
                self.say(&say::UsedColumn { role }),
                self.say(&say::OverdueColumn { role }),
            ]
        };
        roles.flat_map(each).collect()
    }

    /// The cells of a role in these columns.
    pub fn busy_cells(&self, of: &BusyRow) -> [String; 3] {
        [
            of.pay.map_or(String::new(), |pay| self.numbers().money_with_bar(&pay)),
            of.used
                .map_or(String::new(), |used| self.numbers().share(used.mean, 1.96 * used.error)),
            of.overdue.map_or(String::new(), |each| self.numbers().tenths(each.mean)),
        ]
    }

    /// How to read them.
    pub fn busy_note(&self) -> String {
        self.say(&say::BusyNote)
    }

    /// That somebody called a halt.
    pub fn goal_halted(&self, basis: &Basis) -> Option<Advice> {
        let (halt, is_partial) = (basis.halt?, basis.is_partial);
        Some(Advice {
            seen: self.say(&say::Halted { halt, is_partial }),
            matters: self.say(&say::HaltedMatters { is_partial }),
            helps: self.say(&say::HaltedHelps),
        })
    }

    /// How many times as many runs with luck of their own would tell differences as well, from the least to the most.
    pub fn own_luck(&self, times: impl Iterator<Item = f64> + Clone) -> String {
        let least = times.clone().fold(f64::INFINITY, f64::min);
        let most = times.fold(0.0, f64::max);
        let said = |times: f64| self.numbers().number(times, 0.05 * times);
        let (least, most) = match (said(least), said(most)) {
            _ if most == 0.0 => return String::new(),
            both => both,
        };
        let times = match least == most {
            true => most.clone(),
            false => self.say(&say::TimesFromTo { least: &least, most: &most }),
        };
        format!(" {}", self.say(&say::OwnLuck { times: &times, most: &Number::written(most) }))
    }

    /// What the chance of a target is, below a table that has it; nothing if there is no target.
    pub fn target_note(&self, target: Option<&String>) -> String {
        target.map_or(String::new(), |target| format!(" {}", self.say(&say::TargetNote { target })))
    }

    /// What stands below a table of rows, with the fewest and the most runs of one.
    pub fn goal_runs(&self, runs: impl Iterator<Item = u64> + Clone) -> String {
        let (least, most) = (runs.clone().min().unwrap_or(0), runs.max().unwrap_or(0));
        let (least_runs, most_runs) = (self.whole(least), self.whole(most));
        match least == most {
            true => self.say(&say::RunsOfEach { runs: &least_runs }),
            false => self.say(&say::RunsFromTo { least: &least_runs, most: &most_runs }),
        }
    }
}
