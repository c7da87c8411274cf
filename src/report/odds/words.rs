//! The sentences of `odds`: how likely a target is, when it becomes likely, and why it is missed.

mod captions;

use crate::messages::{Number, messages, told};
use crate::report::numbers::Numbers;
use crate::report::words::{Advice, Words, capital};
use crate::scenario::Measure;
use crate::statistics::Estimate;
use crate::study::method::findings::Halt;
use crate::study::method::spread::Mean;
use crate::study::method::target::{TargetAsked, TargetScope};
use crate::study::odds::{Cause, Combination, Curve, Likely, Odds, Part, RepOdds, Who, Why};
use crate::units::Day;

messages!(say, "report/odds/words");

/// Days up to which a time is told in days; longer ones are told in weeks.
const IN_DAYS: Day = 60;

/// Days up to which the rows of chances are days; longer times have rows for weeks.
const ROWS_IN_DAYS: Day = 20;

/// Standard errors in an error bar, 95 %.
const REACH: f64 = 1.96;

/// What may be the reason that a target is missed more often without a cause.
#[derive(Clone, Copy)]
enum Perhaps {
    Before,
    BetterPeople,
    Unknown,
}

/// The luck that it takes to miss a target.
#[derive(Clone, Copy)]
enum Luck {
    Bad,
    BadOrSharedOut,
    NotNeeded,
    EitherWay,
}

impl Words {
    /// Heading of the causes.
    pub fn why_heading(&self) -> String {
        self.say(&say::WhyHeading)
    }

    /// Heading of what taking them away brings.
    pub fn without_heading(&self) -> String {
        self.say(&say::WithoutHeading)
    }

    /// Heading of the chances by day.
    pub fn by_when_heading(&self) -> String {
        self.say(&say::WhenHeading)
    }

    /// Heading of all ways to look at the target.
    pub fn who_heading(&self) -> String {
        self.say(&say::WhoHeading)
    }

    /// Columns of who has it by the date, and when it becomes likely.
    pub fn who_columns(&self) -> [String; 4] {
        let [by_date, half, most] =
            [self.say(&say::ByDateColumn), self.say(&say::HalfColumn), self.say(&say::MostColumn)];
        [String::new(), by_date, half, most]
    }

    /// Columns of what taking causes away brings.
    pub fn cause_columns(&self) -> [String; 4] {
        [
            self.say(&say::TakenAwayColumn),
            self.say(&say::AloneColumn),
            self.say(&say::OthersColumn),
            self.say(&say::OwnLuckColumn),
        ]
    }

    /// What is asked, of whom, and how often it comes about.
    pub fn odds_answer(&self, found: &Odds) -> String {
        let chance = self.odds_chance(&found.curves[0].by_date);
        self.say(&say::Answer { asked: &self.asked(&found.target), chance: &chance })
    }

    /// `Chance that each of 3 reps makes 1 sale within 7 days`.
    fn asked(&self, asked: &TargetAsked) -> String {
        let goal = self.asked_goal(asked, asked.at_least);
        let by = self.asked_by(asked);
        match (asked.scope, asked.of.as_deref()) {
            (TargetScope::EachRep, role) => self.say(&say::OfEachRep {
                is_one: asked.reps == 1,
                reps: &Number::written(asked.reps.to_string()),
                has_role: role.is_some(),
                role: &role.unwrap_or_default(),
                is_reached: matches!(asked.measure, Measure::Reached(_)),
                goal: &goal,
                by: &by,
            }),
            (TargetScope::Department, _) | (_, None) => {
                self.say(&say::OfAll { goal: &goal, by: &by })
            }
            (scope, Some(of)) => self.say(&say::OfPart { goal: &goal, scope, of: &of, by: &by }),
        }
    }

    fn asked_goal(&self, asked: &TargetAsked, at_least: f64) -> String {
        self.goal_of(asked.measure, asked.stage.as_deref(), at_least)
    }

    fn asked_by(&self, asked: &TargetAsked) -> String {
        let [from, by] = [&asked.from, &asked.by].map(|day| self.numbers().date(day));
        match asked.from == self.start {
            true if asked.days <= 31 => {
                self.say(&say::WithinDays { days: &self.numbers().days(f64::from(asked.days)) })
            }
            true => self.say(&say::ByDate { date: &by }),
            false => self.say(&say::FromTo { from: &from, to: &by }),
        }
    }

    /// A chance with its bar: `25% (±1)`, `0% (less than 0.4%)`.
    fn odds_chance(&self, estimate: &Estimate) -> String {
        let bound = |share, is_upper| self.numbers().bound(share, is_upper);
        match estimate.value {
            v if v.is_nan() => self.say(&say::ChanceUnknown),
            0.0 => self.say(&say::NoChance { below: &bound(estimate.high, true) }),
            1.0 => self.say(&say::FullChance { least: &bound(estimate.low, false) }),
            _ => self.chance(estimate),
        }
    }

    /// When the target becomes as likely as not, and likely.
    pub fn odds_when(&self, found: &Odds) -> String {
        let curve = &found.curves[0];
        let days = found.target.days;
        let [half, most] = &curve.likely;
        let horizon = &within(self.numbers(), found.horizon);
        let is_by_then = |likely: &Likely| likely.day.is_some_and(|day| day <= days);
        // Profit that was there is spent again where the department goes on to lose.
        if found.target.measure == Measure::Profit && half.day.is_none() {
            let was = curve.points.iter().any(|point| point.chance.value >= half.chance);
            return match was || curve.by_date.value >= half.chance {
                true => self.say(&say::ProfitNotKept { horizon }),
                false => self.say(&say::ProfitNever { horizon }),
            };
        }
        let [half_time, most_time] = [half, most].map(|likely| with_bar(self.numbers(), likely));
        match (half.day, most.day) {
            (None, _) => self.say(&say::NotHalf { horizon }),
            (Some(_), Some(_)) if is_by_then(most) => {
                self.say(&say::MostAlready { most: &most_time })
            }
            (Some(_), None) if is_by_then(half) => self.say(&say::NotMost { horizon }),
            (Some(_), Some(_)) if is_by_then(half) => {
                self.say(&say::MostAfter { most: &most_time })
            }
            (Some(_), Some(_)) => {
                self.say(&say::HalfAndMost { half: &half_time, most: &most_time })
            }
            (Some(_), None) => self.say(&say::HalfOnly { half: &half_time, horizon }),
        }
    }

    /// What makes up the shortfall, in one sentence.
    pub fn odds_why(&self, found: &Odds) -> Option<String> {
        let why = found.why.as_ref().filter(|why| is_missed(why))?;
        let parts = why.parts.iter().map(|part| (&part.part, self.odds_cause(part.cause)));
        let left = self.say(&say::LuckAndRest);
        let all = parts.chain([(&why.left, left)]).zip(self.odds_parts(why));
        let is_worse = |part: &Mean| part.mean < -REACH * part.error;
        if why.parts.iter().any(|part| is_worse(&part.part)) {
            return Some(self.odds_why_mixed(found, why));
        }
        let clear: Vec<_> = all.filter(|((mean, _), _)| mean.mean > REACH * mean.error).collect();
        let told = clear.iter().map(|((_, name), shown)| {
            let share = self.odds_points(*shown, self.odds_places(why));
            self.say(&say::DownTo { share: &share, name })
        });
        let row = &told.collect::<Vec<String>>().join(", ");
        let sentence = match self.odds_missed(why).as_str() {
            "100" => self.say(&say::AllMiss { row }),
            missed => self.say(&say::SomeMiss { missed: &missed, row }),
        };
        (!clear.is_empty()).then_some(sentence)
    }

    /// The same where taking a cause away makes it worse: parts do not share out the misses then.
    fn odds_why_mixed(&self, found: &Odds, why: &Why) -> String {
        let is_clear = |(part, _): &(&Part, f64)| part.part.mean.abs() > REACH * part.part.error;
        let parts = why.parts.iter().zip(self.odds_parts(why));
        let told = parts.filter(is_clear).map(|(part, shown)| {
            self.say(&say::ChangedWithout {
                share: &self.odds_points(shown.abs(), self.odds_places(why)),
                is_fewer: part.part.mean > 0.0,
                cause: &say::TakenAway { cause: part.cause },
            })
        });
        let parts: Vec<String> = told.collect();
        let mixed = self.say(&say::Mixed { missed: &self.odds_missed(why), parts: &parts });
        format!("{mixed} {}", self.odds_worse(found, why))
    }

    /// That it is not known why a cause that is taken away makes it worse, and what may be the reason.
    fn odds_worse(&self, found: &Odds, why: &Why) -> String {
        let worse = |part: &&Part| part.part.mean < -REACH * part.part.error;
        let worse: Vec<Cause> = why.parts.iter().filter(worse).map(|part| part.cause).collect();
        let names = worse.iter().map(|&cause| self.say(&say::TakenAway { cause }));
        let unlikely = why.missed.mean > 0.5;
        let perhaps = match found.target.from != self.start {
            true => Perhaps::Before,
            false if unlikely && worse == [Cause::Skill] => Perhaps::BetterPeople,
            false => Perhaps::Unknown,
        };
        let from = self.numbers().date(&found.target.from);
        self.say(&say::Worse { causes: &names.collect::<Vec<String>>(), perhaps, from: &from })
    }

    /// Whether it takes bad luck to miss it: what there is on average beside what is asked for.
    pub fn odds_average(&self, found: &Odds) -> Option<String> {
        let why = found.why.as_ref().filter(|why| is_missed(why))?;
        let asked = self.asked_goal(&found.target, why.asked);
        let is_in_all = found.target.reps > 1;
        let average = match found.target.measure.is_money() {
            true => self.numbers().mean_money(&why.average),
            false => self.numbers().mean_count(&why.average),
        };
        let bar = REACH * why.average.error;
        let luck = match why.average.mean - why.asked {
            more if more > bar && !is_in_all => Luck::Bad,
            more if more > bar => Luck::BadOrSharedOut,
            less if less < -bar => Luck::NotNeeded,
            _ => Luck::EitherWay,
        };
        Some(self.say(&say::Average { average: &average, asked: &asked, is_in_all, luck }))
    }

    /// Other ways to look at a target of each rep.
    pub fn odds_others(&self, found: &Odds) -> Option<String> {
        let of = |who: Who| found.curves.iter().find(|curve| curve.who == who);
        let (one, all, any) = (of(Who::ARep)?, of(Who::InAll)?, of(Who::AnyRep)?);
        let told = |curve: &Curve| {
            let chance = self.odds_chance(&curve.by_date);
            match curve.likely[0].day {
                Some(day) => {
                    let (is_by_then, time) =
                        (day <= found.target.days, &after(self.numbers(), day));
                    self.say(&say::WithEvenOdds { chance: &chance, is_by_then, time })
                }
                None => chance,
            }
        };
        Some(self.say(&say::Others {
            one: &told(one),
            goal: &capital(&self.asked_goal(&found.target, all.at_least)),
            all: &told(all),
            any: &told(any),
        }))
    }

    /// What taking away the one cause brings that brings most; `None` if none does for sure.
    pub fn odds_alone(&self, found: &Odds) -> Option<String> {
        let why = found.why.as_ref().filter(|why| is_missed(why))?;
        let best = why.parts.iter().max_by(|a, b| a.alone.value.total_cmp(&b.alone.value))?;
        let (as_it_is, all) = (&why.combinations.first()?.met, &why.combinations.last()?.met);
        let [with, without] = [&best.alone, all].map(|met| self.odds_chance(met));
        let others = why.parts.iter().filter(|part| part.cause != best.cause);
        let rivals: Vec<String> = others
            .filter(|part| part.alone.high >= best.alone.low)
            .map(|part| self.say(&say::TakenAway { cause: part.cause }))
            .collect();
        (best.alone.low > as_it_is.high).then(|| {
            self.say(&say::Alone {
                cause: &say::TakenAway { cause: best.cause },
                has_rivals: !rivals.is_empty(),
                rivals: &rivals,
                with: &with,
                without: &without,
            })
        })
    }

    /// What to mind: that it was halted, that leads end, that what is reached may be lost again.
    pub fn odds_advices(&self, found: &Odds) -> Vec<Advice> {
        let halted = found.basis.is_partial.then(|| self.odds_halted(found));
        halted.into_iter().chain(self.leads_end(found)).collect()
    }

    fn odds_halted(&self, found: &Odds) -> Advice {
        let each = found.why.as_ref().map(|why| self.numbers().whole(why.runs as f64));
        Advice {
            seen: self.say(&say::NotAllPlayed {
                is_over_time: found.basis.halt == Some(Halt::Deadline),
                runs: &self.numbers().whole(found.basis.runs as f64),
                is_why_known: each.is_some(),
                each: &each.unwrap_or_default(),
            }),
            matters: self.say(&say::NotAllPlayedMatters),
            helps: self.say(&say::NotAllPlayedHelps),
        }
    }

    fn leads_end(&self, found: &Odds) -> Option<Advice> {
        let ends = found.ended.iter().map(|channel| match channel.last_day {
            0 => self.say(&say::ChannelHasNone { channel: &channel.name }),
            day => self.say(&say::ChannelEnds { channel: &channel.name, day: &day.to_string() }),
        });
        let ends: Vec<String> = ends.collect();
        (!ends.is_empty()).then(|| Advice {
            seen: self.say(&say::LeadsEnd { ends: &ends }),
            matters: self.say(&say::LeadsEndMatters),
            helps: self.say(&say::LeadsEndHelps),
        })
    }

    /// A curve as the name of a row or a line.
    pub fn whose(&self, found: &Odds, curve: &Curve) -> String {
        match curve.who {
            Who::Target => self.say(&say::TheTarget),
            Who::EachRep => {
                let reps = &Number::written(found.target.reps.to_string());
                self.say(&say::EachOfReps { reps })
            }
            Who::ARep => self.say(&say::ARep),
            Who::AnyRep => self.say(&say::AnyRep),
            Who::InAll => {
                let goal = &self.asked_goal(&found.target, curve.at_least);
                self.say(&say::InAll { goal })
            }
        }
    }

    /// The row of a curve: by the date, even odds, 80 %.
    pub fn whose_row(&self, found: &Odds, curve: &Curve) -> Vec<String> {
        self.likely_row(self.whose(found, curve), &curve.by_date, &curve.likely)
    }

    /// The row of a rep.
    pub fn rep_row(&self, rep: &RepOdds) -> Vec<String> {
        self.likely_row(rep.name.clone(), &rep.by_date, &rep.likely)
    }

    fn likely_row(&self, name: String, by_date: &Estimate, likely: &[Likely; 2]) -> Vec<String> {
        let [half, most] = likely.map(|likely| with_bar(self.numbers(), &likely));
        vec![name, self.of_hundred(by_date), half, most]
    }

    /// Below who has it and when.
    pub fn who_note(&self, found: &Odds) -> String {
        self.say(&say::WhoNote {
            date: &self.numbers().date(&found.target.by),
            horizon: &within(self.numbers(), found.horizon),
        })
    }

    /// A row of the chances by day: `week 3`, `day 5, the date`.
    pub fn by_day(&self, found: &Odds, day: Day) -> String {
        let is_date = day == found.target.days;
        match day % 7 {
            0 if found.horizon > ROWS_IN_DAYS => {
                self.say(&say::WeekRow { week: &(day / 7).to_string(), is_date })
            }
            _ => self.say(&say::DayRow { day: &day.to_string(), is_date }),
        }
    }

    /// Above the days.
    pub fn by_day_column(&self) -> String {
        self.say(&say::ByDayColumn)
    }

    /// A chance of a hundred with its bar: `31 (±1)`.
    pub fn of_hundred(&self, estimate: &Estimate) -> String {
        let (value, bar) = self.numbers().of_hundred(estimate);
        format!("{value} ({bar})")
    }

    /// The rows of what taking causes away brings: nothing, each, all.
    pub fn cause_rows(&self, why: &Why) -> Vec<Vec<String>> {
        let end = |name: String, of: Option<&Combination>| {
            let met = of.map_or(String::new(), |of| self.of_hundred(&of.met));
            vec![name, met, String::new(), String::new()]
        };
        let each = why.parts.iter().map(|part| {
            let times = self.times_of_runs(part.times_independent);
            let [alone, others] = [&part.alone, &part.others].map(|met| self.of_hundred(met));
            vec![self.odds_cause(part.cause), alone, others, times]
        });
        let first = end(self.say(&say::AsItIs), why.combinations.first());
        let last = end(self.say(&say::AllFour), why.combinations.last());
        [first].into_iter().chain(each).chain([last]).collect()
    }

    /// Bars of the parts: a name, a number of 100, and the length as a share of the longest there can be.
    pub fn why_bars(&self, why: &Why) -> Vec<(String, String, f64)> {
        let places = self.odds_places(why);
        let parts = why.parts.iter().map(|part| (self.odds_cause(part.cause), &part.part));
        let bar = |((name, mean), shown): ((String, &Mean), f64)| {
            let written = self.odds_points_with_bar(&Mean { mean: shown, ..*mean }, places);
            (name, written, mean.mean)
        };
        let left = self.say(&say::LuckAndRest);
        parts.chain([(left, &why.left)]).zip(self.odds_parts(why)).map(bar).collect()
    }

    /// How the parts came about.
    pub fn why_note(&self, why: &Why) -> String {
        self.say(&say::WhyNote { runs: &self.numbers().whole(why.runs as f64) })
    }

    /// What each cause is, exactly.
    pub fn causes_defined(&self) -> [String; 5] {
        let more = self.numbers().whole(crate::study::odds::MORE_DEALS);
        [
            self.say(&say::CycleDefined),
            self.say(&say::LostDealsDefined),
            self.say(&say::SkillDefined),
            self.say(&say::DealsDefined { more: &more }),
            self.say(&say::LuckDefined),
        ]
    }

    /// What the signs mean.
    pub fn odds_legend(&self, found: &Odds) -> String {
        self.say(&say::Legend {
            level: &self.numbers().share(found.basis.level, 0.0),
            is_profit: found.target.measure == Measure::Profit,
        })
    }

    /// A cause in a sentence or a row.
    fn odds_cause(&self, cause: Cause) -> String {
        self.say(&say::CauseName { cause })
    }

    /// The parts, and what is left last, as shares that are rounded to the decimals of [`Words::odds_places`] so that they add up to what
    /// is told to be missed: by largest remainder.
    fn odds_parts(&self, why: &Why) -> Vec<f64> {
        let unit = 100.0 * 10f64.powi(self.odds_places(why) as i32);
        let all: Vec<f64> = why
            .parts
            .iter()
            .map(|part| &part.part)
            .chain([&why.left])
            .map(|part| unit * part.mean)
            .collect();
        let mut whole: Vec<f64> = all.iter().map(|part| libm::floor(*part)).collect();
        let missed = self.odds_missed_digits(why).parse::<f64>().unwrap_or(100.0 * why.missed.mean);
        let short = libm::round(unit / 100.0 * missed) - whole.iter().sum::<f64>();
        let mut order: Vec<usize> = (0..all.len()).collect();
        order.sort_by(|&a, &b| (all[b] - whole[b]).total_cmp(&(all[a] - whole[a])));
        let rounds = short.clamp(0.0, all.len() as f64) as usize;
        order.into_iter().take(rounds).for_each(|part| whole[part] += 1.0);
        whole.iter().map(|part| part / unit).collect()
    }

    /// Decimals of the parts of 100, the same for all: no more than the error of any supports, but as many as what is missed
    /// has, so that they can add up to it.
    fn odds_places(&self, why: &Why) -> usize {
        let errors = why.parts.iter().map(|part| part.part.error).chain([why.left.error]);
        let supported = usize::from(errors.fold(0.0, f64::max) * 100.0 * REACH < 0.95);
        supported
            .max(self.odds_missed_digits(why).split_once('.').map_or(0, |(_, digits)| digits.len()))
    }

    /// A share in points of 100.
    fn odds_points(&self, share: f64, places: usize) -> String {
        self.numbers().decimal(100.0 * share, places)
    }

    fn odds_points_with_bar(&self, mean: &Mean, places: usize) -> String {
        let least = if places == 0 { 0.01 } else { 0.001 };
        let bar = (REACH * mean.error).max(least);
        format!("{} (±{})", self.odds_points(mean.mean, places), self.odds_points(bar, places))
    }

    /// What is missed in all: what is missing to a hundred of the number that is told.
    fn odds_missed(&self, why: &Why) -> String {
        let Some(as_it_is) = why.combinations.first() else { return String::new() };
        let (met, _) = self.numbers().of_hundred(&as_it_is.met);
        let met = met.replace(',', ".");
        let places = met.split_once('.').map_or(0, |(_, digits)| digits.len());
        match met.parse::<f64>() {
            Ok(met) => self.numbers().decimal(100.0 - met, places),
            Err(_) => self.odds_points(why.missed.mean, 1),
        }
    }

    /// The same with a decimal point in every language, to reckon with.
    fn odds_missed_digits(&self, why: &Why) -> String {
        self.odds_missed(why).replace(',', ".")
    }
}

/// Whether the target is missed more often than the error of the simulation.
pub fn is_missed(why: &Why) -> bool {
    why.missed.mean > REACH * why.missed.error
}

/// `12 days`, `11 weeks`; of what is no whole number of weeks the nearest, `about 11 weeks`.
fn after(numbers: &Numbers, day: Day) -> String {
    if day <= IN_DAYS {
        return numbers.days(f64::from(day));
    }
    weeks(numbers, (day + 3) / 7, !day.is_multiple_of(7))
}

fn weeks(numbers: &Numbers, weeks: Day, is_about: bool) -> String {
    let weeks = &Number::written(weeks.to_string());
    told(&say::Weeks { weeks, is_about }, numbers.lang())
}

/// How long it was played: `8 weeks`, `10 days`.
fn within(numbers: &Numbers, days: Day) -> String {
    match days % 7 {
        0 if days > ROWS_IN_DAYS => weeks(numbers, days / 7, false),
        _ => after(numbers, days),
    }
}

/// When something is so likely, with its range, if it is one: `24 days (23 to 25)`, `about 11 weeks (10 to 12)`.
fn with_bar(numbers: &Numbers, likely: &Likely) -> String {
    let Some(day) = likely.day else { return "–".into() };
    let is_in_days = day <= IN_DAYS;
    let low = likely.low.unwrap_or(day);
    let low = if is_in_days { low } else { low / 7 };
    let (time, least) = (&after(numbers, day), &low.to_string());
    match likely.high.map(|high| if is_in_days { high } else { high.div_ceil(7) }) {
        // Within the week that is told.
        Some(high) if !is_in_days && high <= low + 1 => time.clone(),
        Some(high) if low == high => time.clone(),
        Some(high) => {
            let high = &high.to_string();
            told(&say::Between { time, low: least, high }, numbers.lang())
        }
        None => told(&say::OrMore { time, low: least }, numbers.lang()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages::Lang;
    use crate::report::numbers::NARROW;

    #[test]
    fn days_are_told_as_days_and_weeks_are_rounded_to_the_nearest() {
        let numbers = &Numbers::new(Lang::En, "$");
        let told = |day: Day| after(numbers, day).replace(NARROW, " ");
        assert_eq!([told(1), told(24), told(60)], ["1 day", "24 days", "60 days"]);
        assert_eq!([told(63), told(66), told(67)], ["9 weeks", "about 9 weeks", "about 10 weeks"]);
        let likely = |low, day, high| Likely {
            chance: 0.8,
            day: Some(day),
            low: Some(low),
            high: Some(high),
        };
        let told = |of: Likely| with_bar(numbers, &of).replace(NARROW, " ");
        assert_eq!(told(likely(23, 24, 25)), "24 days (23 to 25)");
        assert_eq!(told(likely(69, 74, 80)), "about 11 weeks (9 to 12)");
        assert_eq!(told(likely(71, 72, 73)), "about 10 weeks");
        assert_eq!(within(numbers, 56).replace(NARROW, " "), "8 weeks");
    }
}
