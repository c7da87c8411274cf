//! Sentences about several departments of which one is best: by how much, and how sure that is.

use crate::figures::{Figure, Kind};
use crate::messages::Lang;
use crate::messages::messages;
use crate::report::numbers;
use crate::report::words::capital;
use crate::report::words::{Advice, Words, listed, with_article};
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

/// Heading of what people are paid.
pub const PAID: &str = "What a person is paid a month, as it is and in the best";
/// Its columns.
pub const PAID_COLUMNS: [&str; 4] = ["role", "as it is", "the best", "more"];

/// A measure that starts a sentence about its best value.
pub(in crate::report) fn best_of(measure: Figure) -> String {
    best(measure, ["is", "are"])
}

/// The same where the best cannot be told from all others.
pub(in crate::report) fn looks_best(measure: Figure) -> String {
    best(measure, ["looks", "look"])
}

/// What is best, with what it is or what they are.
fn best(measure: Figure, [is, are]: [&str; 2]) -> String {
    let is_certain = is == "is";
    match measure {
        Figure::PTarget if is_certain => "The target is met most often".into(),
        Figure::PTarget => "The target looks met most often".into(),
        Figure::PLoss => format!("A loss {is} rarest"),
        Figure::PCashOut if is_certain => "Cash runs out least often".into(),
        Figure::PCashOut => "Cash seems to run out least often".into(),
        Figure::LowestCash => format!("Cash at its lowest {is} highest"),
        Figure::Burnt => format!("Fewest accounts {are} burnt"),
        Figure::Dropped => format!("Fewest deals {are} dropped"),
        of => {
            let best = match (of.kind(), of.is_wanted()) {
                (Kind::Count, true) => "most",
                (Kind::Count, false) => "fewest",
                (_, true) => "highest",
                (_, false) => "lowest",
            };
            let verb = if of.noun().en.is_plural { are } else { is };
            format!("{} {verb} {best}", capital(of.name(Lang::En)))
        }
    }
}

/// Those that are chances.
pub(in crate::report) fn chances(all: &[Known]) -> Vec<Estimate> {
    let chance = |of: &Known| if let Known::Chance(chance) = of { Some(*chance) } else { None };
    all.iter().filter_map(chance).collect()
}

impl Words {
    /// What the goal comes to beside `all` of them, in a sentence: an amount, or years of 100.
    pub fn goal_value(&self, goal: Figure, known: Option<&Known>, all: &[Known]) -> String {
        match known {
            Some(Known::Chance(chance)) => self.frequency_among(chance, &chances(all)),
            known => format!("{} {}", self.known_among(goal, known, all), self.time()),
        }
    }

    /// What the best is: `Profit is highest`, or, where others cannot be told from it, `Profit looks highest`.
    pub fn best_as_told(&self, goal: Figure, verdict: &Verdict) -> String {
        match verdict.rivals.is_empty() && verdict.equals.is_empty() {
            true => best_of(goal),
            false => looks_best(goal),
        }
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
            format!(
                "The target is met more often with {}: in {}, and in {} with the best.",
                name(place),
                self.frequency(&most),
                self.frequency(&own)
            )
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
        behind.map_or("the best".into(), less)
    }

    /// The best against the file as it is; nothing if it is the best, or the only rival.
    pub fn goal_against_file(
        &self,
        goal: Figure,
        behind: Option<&Behind>,
        is_rival: bool,
    ) -> Option<String> {
        let behind = behind.filter(|_| !is_rival)?;
        let more = self.goal_more(goal, &behind.barred());
        Some(match (behind.is_told, more.as_str()) {
            (_, "the same") => "That is the same as the file as it is.".into(),
            (true, more) => format!("Against the file as it is, on the same luck: {more}."),
            (false, more) => {
                format!("It cannot be told from the file as it is, on the same luck: {more}.")
            }
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
            let names = listed(places.iter().take(MOST_NAMED).map(|&place| name(place)));
            match places.len().saturating_sub(MOST_NAMED) {
                0 => names,
                more => format!("{names} ({more} more)"),
            }
        };
        let equals = (!verdict.equals.is_empty()).then(|| match verdict.differs_by_rounding {
            true => format!("As good but for rounding: {}.", named(&verdict.equals)),
            false => format!("Exactly as good, run by run: {}.", named(&verdict.equals)),
        });
        let rivals = verdict.rivals.first().map(|&nearest| {
            let lead =
                less(nearest).map(|of| self.goal_more(goal, &of.barred())).unwrap_or_default();
            let others = named(&verdict.rivals);
            match verdict.rivals.len() {
                1 => format!("It cannot be told from {others}: {lead} on the same luck."),
                _ => format!("It cannot be told from {others}: {lead} against the nearest."),
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
            Some(format!(
                "{} {} {} ({} → {})",
                with_article(&of.role),
                self.numbers().money_with_bar(&size),
                if more.mean < 0.0 { "less" } else { "more" },
                self.numbers().mean_money(&today),
                self.numbers().mean_money(&best)
            ))
        };
        let told = listed(pay.roles.iter().filter(is_large).filter_map(one));
        let in_all = |more: Option<Mean>| {
            more.map_or(String::new(), |more| format!("{} of pay in all", self.more_money(&more)))
        };
        let is_clear = |more: &Mean| more.mean.abs() > 1.96 * more.error && more.mean != 0.0;
        // What a head more or less costs is nothing that a pay plan pays otherwise.
        let by_heads = pay.by_heads.filter(is_clear).map_or(String::new(), |_| {
            format!(
                " That there are other people in the roles changes pay besides: {}.",
                in_all(pay.by_heads)
            )
        });
        (!told.is_empty()).then(|| {
            format!(
                "It pays people otherwise a month: {told}. Profit includes that: {}.{by_heads}",
                in_all(pay.by_person)
            )
        })
    }

    /// That what customers bring after the run counts for nothing; `what` looks better for it.
    pub fn customers_at_the_end(&self, saved: &str) -> String {
        format!(
            "Customers who are there at the end count for nothing beyond the run: less {saved} may look better than it is. A \
             longer horizon tells."
        )
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
        let that = match verdict.equals.is_empty() {
            true => format!("That it is the best of the {all}"),
            false => format!("That none of the {all} is better"),
        };
        let doubt = match verdict.is_best {
            _ if !verdict.rivals.is_empty() => {
                format!("Choosing it loses at most {loss} on average against knowing the best.")
            }
            sure if sure > 0.9999 => format!("{that} is as good as certain."),
            sure => format!(
                "{that} is at least {} in 100 sure; choosing it loses at most {loss} on average \
                 against knowing the best.",
                numbers::bound(sure, false),
            ),
        };
        [Some(doubt), self.goal_promise(goal, verdict), self.goal_missing(verdict)]
            .into_iter()
            .flatten()
            .collect()
    }

    fn goal_promise(&self, goal: Figure, verdict: &Verdict) -> Option<String> {
        let confidence = numbers::share(verdict.confidence?, 0.0);
        let counts = self.goal_rough(goal, verdict.indifference?, 0.05);
        Some(format!(
            "The procedure (Kim and Nelson 2001) promises: in {confidence} of such comparisons the one chosen is the best, if \
             that one is better by {counts} or more."
        ))
    }

    fn goal_missing(&self, verdict: &Verdict) -> Option<String> {
        verdict.rivals.first()?;
        Some(match verdict.to_tell {
            None => "There is no difference to be seen: take what is easier to live with.".into(),
            Some(runs) if runs > OUT_OF_REACH => {
                "No number of runs within reach tells the nearest from it: take what is easier to live with."
                    .into()
            }
            Some(runs) => {
                let runs = numbers::round_up(runs);
                format!(
                    "To tell the nearest from it takes about {} runs of each (--runs {runs}), if the difference is what it \
                     looks like.",
                    numbers::whole(runs as f64)
                )
            }
        })
    }

    /// An amount of the goal with as many digits as a share of itself allows.
    fn goal_rough(&self, goal: Figure, value: f64, share: f64) -> String {
        match goal.kind() {
            Kind::Chance | Kind::Share => {
                numbers::points(&numbers::number(100.0 * value, 100.0 * share * value))
            }
            Kind::Count | Kind::Hours => numbers::number(value, share * value),
            Kind::Money => self.numbers().money(value, share * value),
        }
    }

    /// Columns of how busy the people of roles are, and what they are paid.
    pub fn busy_columns<'a>(&self, roles: impl Iterator<Item = &'a String>) -> Vec<String> {
        let each = |role: &'a String| {
            let of = ["pay a month", "hours used", "overdue"];
            of.map(|what| format!("{role}: {what}"))
        };
        roles.flat_map(each).collect()
    }

    /// The cells of a role in these columns.
    pub fn busy_cells(&self, of: &BusyRow) -> [String; 3] {
        [
            of.pay.map_or(String::new(), |pay| self.numbers().money_with_bar(&pay)),
            of.used.map_or(String::new(), |used| numbers::share(used.mean, 1.96 * used.error)),
            of.overdue.map_or(String::new(), |each| numbers::tenths(each.mean)),
        ]
    }

    /// How to read them.
    pub fn busy_note(&self) -> &'static str {
        "Pay: of a person and month (±: 95%). Hours used: of the selling hours. Overdue: touches and orders of a person that \
         are due and not done, on an evening of the last four weeks."
    }

    /// That somebody called a halt.
    pub fn goal_halted(&self, basis: &Basis) -> Option<Advice> {
        let what = match basis.halt? {
            Halt::Deadline => "The time allowed was over",
            Halt::Interrupted => "The run was interrupted",
        };
        Some(Advice {
            seen: match basis.is_partial {
                true => format!("{what} before the choice was made: the results are partial."),
                false => format!("{what} after the choice, before all losses were played."),
            },
            matters: match basis.is_partial {
                true => "The best-looking one may not be the best.".into(),
                false => "What some changes of rep cost is missing.".into(),
            },
            helps: "Let it run to the end.".into(),
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
            true => most,
            false => self.say(&say::TimesFromTo { least: &least, most: &most }),
        };
        format!(" {}", self.say(&say::OwnLuck { times: &times }))
    }

    /// What stands below a table of rows, with the fewest and the most runs of one.
    pub fn goal_runs(&self, runs: impl Iterator<Item = u64> + Clone) -> String {
        let (least, most) = (runs.clone().min().unwrap_or(0), runs.max().unwrap_or(0));
        let least_runs = numbers::whole(least as f64);
        match least == most {
            true => format!("{least_runs} runs of each"),
            false => format!(
                "{least_runs} to {} runs of each: what is clearly behind is not played further",
                numbers::whole(most as f64)
            ),
        }
    }
}
