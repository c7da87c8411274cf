//! The sentences of `odds`: how likely a target is, when it becomes likely, and why it is missed.

mod captions;

use crate::report::numbers;
use crate::report::numbers::NARROW;
use crate::report::words::{Advice, Trial, Words, capital, listed};
use crate::statistics::Estimate;
use crate::study::method::findings::Halt;
use crate::study::method::spread::Mean;
use crate::study::method::target::{TargetAsked, TargetScope};
use crate::study::odds::{Cause, Combination, Curve, Likely, Odds, Part, RepOdds, Who, Why};
use crate::units::Day;

/// Days up to which a time is told in days; longer ones are told in weeks.
const IN_DAYS: Day = 60;

/// Days up to which the rows of chances are days; longer times have rows for weeks.
const ROWS_IN_DAYS: Day = 20;

/// Standard errors in an error bar, 95 %.
const REACH: f64 = 1.96;

/// Heading of the causes.
pub const WHY: &str = "Why it is missed";

/// Heading of what taking them away brings.
pub const WITHOUT: &str = "What taking causes away brings";

/// Heading of the chances by day.
pub const WHEN: &str = "By when";

/// Heading of all ways to look at the target.
pub const WHO: &str = "Who, and when it becomes likely";

/// The days along the dots.
pub const DAY_AXIS: &str = "day";

/// Columns of who has it by the date, and when it becomes likely.
pub const WHO_COLUMNS: [&str; 4] = ["", "by the date, of 100", "even odds after", "80% after"];

/// Columns of what taking causes away brings.
pub const CAUSE_COLUMNS: [&str; 4] =
    ["taken away", "it alone: met, of 100", "all the others: met, of 100", "own luck"];

impl Words {
    /// What is asked, of whom, and how often it comes about.
    pub fn odds_answer(&self, found: &Odds) -> String {
        let frequency = self.odds_frequency(found, &found.curves[0].by_date);
        format!("{}: in {frequency}.", self.asked(&found.target))
    }

    /// `Each of 3 reps makes 1 sale within 7 days`.
    fn asked(&self, asked: &TargetAsked) -> String {
        let goal = self.asked_goal(asked, asked.at_least);
        let by = self.asked_by(asked);
        let of = |role: &str| format!(" in `{role}`");
        let of = asked.of.as_deref().map_or(String::new(), of);
        match asked.scope {
            TargetScope::EachRep => {
                let verb = if asked.measure == "reached" { "has" } else { "makes" };
                match asked.reps {
                    1 => format!("The rep{of} {verb} {goal}{by}"),
                    reps => format!("Each of {reps} reps{of} {verb} {goal}{by}"),
                }
            }
            TargetScope::Department => format!("{}{by}", capital(&goal)),
            TargetScope::Role => format!("{} for{}{by}", capital(&goal), &of[3..]),
            TargetScope::Segment => format!("{} from{}{by}", capital(&goal), &of[3..]),
            TargetScope::Product => format!("{} with{}{by}", capital(&goal), &of[3..]),
        }
    }

    fn asked_goal(&self, asked: &TargetAsked, at_least: f64) -> String {
        self.goal_of(&asked.measure, asked.stage.as_deref(), at_least)
    }

    fn asked_by(&self, asked: &TargetAsked) -> String {
        match asked.from == self.start {
            true if asked.days <= 31 => {
                format!(" within {}", numbers::days(f64::from(asked.days)))
            }
            true => format!(" by {}", numbers::date(&asked.by)),
            false => {
                format!(" from {} to {}", numbers::date(&asked.from), numbers::date(&asked.by))
            }
        }
    }

    /// What a replication up to the date is called.
    fn odds_trial(&self, found: &Odds) -> Trial {
        match found.target.from == self.start {
            true => Trial::of(found.target.days),
            false => Trial::Run,
        }
    }

    fn odds_frequency(&self, found: &Odds, estimate: &Estimate) -> String {
        self.frequency_of(estimate, self.odds_trial(found))
    }

    /// When the target becomes as likely as not, and likely.
    pub fn odds_when(&self, found: &Odds) -> String {
        let curve = &found.curves[0];
        let days = found.target.days;
        let [half, most] = &curve.likely;
        let horizon = within(found.horizon);
        let is_by_then = |likely: &Likely| likely.day.is_some_and(|day| day <= days);
        // Profit that was there is spent again where the department goes on to lose.
        if found.target.measure == "profit" && half.day.is_none() {
            let was = curve.points.iter().any(|point| point.chance.value >= half.chance);
            return match was || curve.by_date.value >= half.chance {
                true => format!(
                    "It does not stay as likely as not over {horizon}: profit is lost again."
                ),
                false => format!("It is not as likely as not on any day within {horizon}."),
            };
        }
        match (half.day, most.day) {
            (None, _) => format!("It does not become as likely as not within {horizon}."),
            (Some(_), Some(_)) if is_by_then(most) => {
                format!("It is 80% likely after {} already.", with_bar(most))
            }
            (Some(_), None) if is_by_then(half) => {
                format!("It does not become 80% likely within {horizon}.")
            }
            (Some(_), Some(_)) if is_by_then(half) => {
                format!("It becomes 80% likely after {}.", with_bar(most))
            }
            (Some(_), Some(_)) => format!(
                "It becomes as likely as not after {}, and 80% likely after {}.",
                with_bar(half),
                with_bar(most)
            ),
            (Some(_), None) => format!(
                "It becomes as likely as not after {}, but not 80% likely within {horizon}.",
                with_bar(half)
            ),
        }
    }

    /// What makes up the shortfall, in one sentence.
    pub fn odds_why(&self, found: &Odds) -> Option<String> {
        let why = found.why.as_ref().filter(|why| is_missed(why))?;
        let many = self.odds_trial(found).many();
        let parts = why.parts.iter().map(|part| (&part.part, cause(part.cause)));
        let all = parts.chain([(&why.left, LEFT)]).zip(shown_parts(why));
        let is_worse = |part: &Mean| part.mean < -REACH * part.error;
        if why.parts.iter().any(|part| is_worse(&part.part)) {
            return Some(self.odds_why_mixed(found, why, many));
        }
        let clear: Vec<_> = all.filter(|((mean, _), _)| mean.mean > REACH * mean.error).collect();
        let told = clear.iter().enumerate().map(|(place, ((_, name), shown))| match place {
            0 => format!("{} are down to {name}", points(*shown, places(why))),
            _ => format!("{} to {name}", points(*shown, places(why))),
        });
        let missed = match missed(why).as_str() {
            "100" => format!("All {many} miss it: of 100"),
            missed => format!("Of the {missed} {many} in 100 that miss it"),
        };
        (!clear.is_empty()).then(|| format!("{missed}, {}.", listed(told)))
    }

    /// The same where taking a cause away makes it worse: parts do not share out the misses then.
    fn odds_why_mixed(&self, found: &Odds, why: &Why, many: &str) -> String {
        let is_clear = |(part, _): &(&Part, f64)| part.part.mean.abs() > REACH * part.part.error;
        let parts = why.parts.iter().zip(shown_parts(why));
        let told = parts.filter(is_clear).map(|(part, shown)| {
            let more = if part.part.mean > 0.0 { "fewer" } else { "more" };
            let share = points(shown.abs(), places(why));
            format!("{share} {more} without {}", taken_away(part.cause))
        });
        format!(
            "It is missed in {} {many} of 100. Taken away in all orders, causes would change that on average by {}. {}",
            missed(why),
            listed(told),
            self.odds_worse(found, why)
        )
    }

    /// That it is not known why a cause that is taken away makes it worse, and what may be the reason.
    fn odds_worse(&self, found: &Odds, why: &Why) -> String {
        let worse = |part: &&Part| part.part.mean < -REACH * part.part.error;
        let worse: Vec<Cause> = why.parts.iter().filter(worse).map(|part| part.cause).collect();
        let names = listed(worse.iter().map(|&cause| taken_away(cause).to_owned()));
        let unlikely = why.missed.mean > 0.5;
        let possible = match found.target.from != self.start {
            true => format!(
                "; perhaps it comes about before {}, the first day that counts",
                numbers::date(&found.target.from)
            ),
            false if unlikely && worse == [Cause::Skill] => {
                "; perhaps an unlikely target needs people who are better than the mean".into()
            }
            false => String::new(),
        };
        format!("Why it is missed more often without {names}, this page does not know{possible}.")
    }

    /// Whether it takes bad luck to miss it: what there is on average beside what is asked for.
    pub fn odds_average(&self, found: &Odds) -> Option<String> {
        let why = found.why.as_ref().filter(|why| is_missed(why))?;
        let asked = self.asked_goal(&found.target, why.asked);
        let in_all = if found.target.reps > 1 { " in all" } else { "" };
        let average = match found.target.measure.as_str() {
            "sales" | "new_customers" | "reached" => numbers::mean_count(&why.average),
            _ => self.numbers().mean_money(&why.average),
        };
        let bar = REACH * why.average.error;
        let luck = match why.average.mean - why.asked {
            more if more > bar && in_all.is_empty() => "it takes bad luck to miss it",
            more if more > bar => "it takes bad luck to miss it, or a rep who has none of them",
            less if less < -bar => "it takes no bad luck to miss it",
            _ => "about as much as that, so that it may go either way",
        };
        Some(format!(
            "By the date there are on average {average}, of {asked} asked for{in_all}: {luck}."
        ))
    }

    /// Other ways to look at a target of each rep.
    pub fn odds_others(&self, found: &Odds) -> Option<String> {
        let of = |who: Who| found.curves.iter().find(|curve| curve.who == who);
        let (one, all, any) = (of(Who::ARep)?, of(Who::InAll)?, of(Who::AnyRep)?);
        let told = |curve: &Curve| {
            let frequency = self.odds_frequency(found, &curve.by_date);
            match curve.likely[0].day {
                Some(day) => format!("{frequency}, even odds after {}", after(day)),
                None => frequency,
            }
        };
        Some(format!(
            "A rep picked at random: in {}. {} in all, whoever brings them: in {}. One of the reps at least: \
             in {}.",
            told(one),
            capital(&self.asked_goal(&found.target, all.at_least)),
            told(all),
            told(any)
        ))
    }

    /// What taking away the one cause brings that brings most; `None` if none does for sure.
    pub fn odds_alone(&self, found: &Odds) -> Option<String> {
        let why = found.why.as_ref().filter(|why| is_missed(why))?;
        let best = why.parts.iter().max_by(|a, b| a.alone.value.total_cmp(&b.alone.value))?;
        let (as_it_is, all) = (&why.combinations.first()?.met, &why.combinations.last()?.met);
        let [with, without] = [&best.alone, all].map(|met| self.odds_frequency(found, met));
        let others = why.parts.iter().filter(|part| part.cause != best.cause);
        let rivals = listed(
            others
                .filter(|part| part.alone.high >= best.alone.low)
                .map(|part| taken_away(part.cause).to_owned()),
        );
        let rivals = match rivals.is_empty() {
            true => rivals,
            false => format!(" (as far as can be told, {rivals} would do as much)"),
        };
        (best.alone.low > as_it_is.high).then(|| {
            format!(
                "Of the four, taking away {} alone would do most{rivals}: the target would be met in {with}; without \
                 all four, in {without}.",
                taken_away(best.cause)
            )
        })
    }

    /// What to mind: that it was halted, that leads end, that what is reached may be lost again.
    pub fn odds_advices(&self, found: &Odds) -> Vec<Advice> {
        let halted = found.basis.is_partial.then(|| halted(found));
        halted.into_iter().chain(self.leads_end(found)).collect()
    }

    fn leads_end(&self, found: &Odds) -> Option<Advice> {
        let ends = found.ended.iter().map(|channel| match channel.last_day {
            0 => format!("`{}` has none", channel.name),
            day => format!("`{}` has none after day {day}", channel.name),
        });
        (!found.ended.is_empty()).then(|| Advice {
            seen: format!("Leads end before the time told of here does: {}.", listed(ends)),
            matters: "What becomes likely later comes from the leads before.".into(),
            helps: "State a channel by its `leads` a month to go on beyond its counts or its end."
                .into(),
        })
    }

    /// A curve as the name of a row or a line.
    pub fn whose(&self, found: &Odds, curve: &Curve) -> String {
        match curve.who {
            Who::Target => "the target".into(),
            Who::EachRep => format!("each of {} reps", found.target.reps),
            Who::ARep => "a rep picked at random".into(),
            Who::AnyRep => "one rep at least".into(),
            Who::InAll => format!("{} in all", self.asked_goal(&found.target, curve.at_least)),
        }
    }

    /// The row of a curve: by the date, even odds, 80 %.
    pub fn whose_row(&self, found: &Odds, curve: &Curve) -> Vec<String> {
        likely_row(self.whose(found, curve), &curve.by_date, &curve.likely)
    }

    /// The row of a rep.
    pub fn rep_row(&self, rep: &RepOdds) -> Vec<String> {
        likely_row(rep.name.clone(), &rep.by_date, &rep.likely)
    }

    /// Below who has it and when.
    pub fn who_note(&self, found: &Odds) -> String {
        let horizon = within(found.horizon);
        let date = numbers::date(&found.target.by);
        format!(
            "The date is {date}. – : not within {horizon}. Beyond what is stated the department goes on as it is."
        )
    }

    /// A row of the chances by day: `week 3`, `day 5, the date`.
    pub fn by_day(&self, found: &Odds, day: Day) -> String {
        let date = if day == found.target.days { ", the date" } else { "" };
        match day % 7 {
            0 if found.horizon > ROWS_IN_DAYS => format!("week {}{date}", day / 7),
            _ => format!("day {day}{date}"),
        }
    }

    /// Above the days.
    pub fn by_day_column(&self) -> &'static str {
        "by the end of"
    }

    /// A chance of a hundred with its bar: `31 (±1)`.
    pub fn of_hundred(&self, estimate: &Estimate) -> String {
        of_hundred(estimate)
    }

    /// The rows of what taking causes away brings: nothing, each, all.
    pub fn cause_rows(&self, why: &Why) -> Vec<Vec<String>> {
        let end = |name: &str, of: Option<&Combination>| {
            let met = of.map_or(String::new(), |of| of_hundred(&of.met));
            vec![name.to_owned(), met, String::new(), String::new()]
        };
        let each = why.parts.iter().map(|part| {
            let times = self.times_of_runs(part.times_independent);
            vec![cause(part.cause).into(), of_hundred(&part.alone), of_hundred(&part.others), times]
        });
        let first = end("nothing: as it is", why.combinations.first());
        let last = end("all four", why.combinations.last());
        [first].into_iter().chain(each).chain([last]).collect()
    }

    /// Bars of the parts: a name, a number of 100, and the length as a share of the longest there can be.
    pub fn why_bars(&self, why: &Why) -> Vec<(String, String, f64)> {
        let places = places(why);
        let parts = why.parts.iter().map(|part| (cause(part.cause), &part.part));
        let bar = |((name, mean), shown): ((&str, &Mean), f64)| {
            let written = points_with_bar(&Mean { mean: shown, ..*mean }, places);
            (name.to_owned(), written, mean.mean)
        };
        parts.chain([(LEFT, &why.left)]).zip(shown_parts(why)).map(bar).collect()
    }

    /// How the parts came about.
    pub fn why_note(&self, why: &Why, trial_of: &Odds) -> String {
        let runs = numbers::whole(why.runs as f64);
        let many = self.odds_trial(trial_of).many();
        format!(
            "Parts in {many} of 100: what taking a cause away adds, as the mean over all orders in which the four can \
             be taken away (Shapley), so that the parts add up. {runs} runs of each of the 16 combinations, on the \
             same luck: the shares of those among them that miss it, told of all that miss it above. Own luck, in the next table: so many times as many runs would be needed to know the part as \
             well if each combination had luck of its own."
        )
    }

    /// What each cause is, exactly.
    pub fn causes_defined(&self) -> [String; 5] {
        let more = numbers::whole(crate::study::odds::MORE_DEALS);
        [
            "The cycle: without it, one contact settles each step, contacts are a day apart, and nothing waits at a \
             hand-over or for the advance."
                .into(),
            "Lost deals: without them, every account has a need and money, every stage is passed, no deal is dropped \
             at a hand-over, every advance comes."
                .into(),
            "Skill and ramp: without it, all are at full strength from the first day on, whoever's skill is left to \
             chance is as good as the mean, nobody is stated to be weaker, and no time goes into training (what a \
             training brings stays)."
                .into(),
            format!(
                "Too few deals: without it, there are {more} times as many leads, accounts to call and open deals, \
                 and room and time for them."
            ),
            "Luck and the rest: what is missed without all four: luck, days off, absence, staffing, forgotten tasks."
                .into(),
        ]
    }

    /// What the signs mean.
    pub fn odds_legend(&self, found: &Odds) -> String {
        let level = numbers::share(found.basis.level, 0.0);
        let once = match found.target.measure.as_str() {
            "profit" => {
                " Profit can be lost again: each day tells how often there is enough at its end."
            }
            _ => "",
        };
        format!(
            "± and ranges are the error bar of the simulation ({level}); more runs narrow it.{once}"
        )
    }
}

/// What is left without all causes.
const LEFT: &str = "luck and the rest";

/// A cause in a sentence or a row.
pub fn cause(cause: Cause) -> &'static str {
    match cause {
        Cause::Cycle => "the cycle",
        Cause::Qualification => "lost deals",
        Cause::Skill => "skill and ramp",
        Cause::Deals => "too few deals",
    }
}

/// A cause that is taken away.
fn taken_away(of: Cause) -> &'static str {
    match of {
        Cause::Deals => "the shortage of deals",
        of => cause(of),
    }
}

/// The parts, and what is left last, as shares that are rounded to the decimals of [`places`] so that they add up to what
/// is told to be missed: by largest remainder.
fn shown_parts(why: &Why) -> Vec<f64> {
    let unit = 100.0 * 10f64.powi(places(why) as i32);
    let all: Vec<f64> = why
        .parts
        .iter()
        .map(|part| &part.part)
        .chain([&why.left])
        .map(|part| unit * part.mean)
        .collect();
    let mut whole: Vec<f64> = all.iter().map(|part| libm::floor(*part)).collect();
    let missed = missed(why).parse::<f64>().unwrap_or(100.0 * why.missed.mean);
    let short = libm::round(unit / 100.0 * missed) - whole.iter().sum::<f64>();
    let mut order: Vec<usize> = (0..all.len()).collect();
    order.sort_by(|&a, &b| (all[b] - whole[b]).total_cmp(&(all[a] - whole[a])));
    let rounds = short.clamp(0.0, all.len() as f64) as usize;
    order.into_iter().take(rounds).for_each(|part| whole[part] += 1.0);
    whole.iter().map(|part| part / unit).collect()
}

/// Whether the target is missed more often than the error of the simulation.
pub fn is_missed(why: &Why) -> bool {
    why.missed.mean > REACH * why.missed.error
}

/// Decimals of the parts of 100, the same for all: no more than the error of any supports, but as many as what is missed
/// has, so that they can add up to it.
fn places(why: &Why) -> usize {
    let errors = why.parts.iter().map(|part| part.part.error).chain([why.left.error]);
    let supported = usize::from(errors.fold(0.0, f64::max) * 100.0 * REACH < 0.95);
    supported.max(missed(why).split_once('.').map_or(0, |(_, digits)| digits.len()))
}

/// A share in points of 100.
fn points(share: f64, places: usize) -> String {
    numbers::decimal(100.0 * share, places)
}

fn points_with_bar(mean: &Mean, places: usize) -> String {
    let least = if places == 0 { 0.01 } else { 0.001 };
    let bar = (REACH * mean.error).max(least);
    format!("{} (±{})", points(mean.mean, places), points(bar, places))
}

/// What is missed in all: what is missing to a hundred of the number that is told.
fn missed(why: &Why) -> String {
    let Some(as_it_is) = why.combinations.first() else { return String::new() };
    let (met, _) = numbers::of_hundred(&as_it_is.met);
    let places = met.split_once('.').map_or(0, |(_, digits)| digits.len());
    match met.parse::<f64>() {
        Ok(met) => numbers::decimal(100.0 - met, places),
        Err(_) => points(why.missed.mean, 1),
    }
}

fn of_hundred(estimate: &Estimate) -> String {
    let (value, bar) = numbers::of_hundred(estimate);
    format!("{value} ({bar})")
}

fn likely_row(name: String, by_date: &Estimate, likely: &[Likely; 2]) -> Vec<String> {
    let [half, most] = likely.map(|likely| match likely.day {
        Some(_) => with_bar(&likely),
        None => "–".into(),
    });
    vec![name, of_hundred(by_date), half, most]
}

/// `12 days`, `11 weeks`; of what is no whole number of weeks the nearest, `about 11 weeks`.
fn after(day: Day) -> String {
    let nearest = (day + 3) / 7;
    match day {
        day if day <= IN_DAYS => numbers::days(f64::from(day)),
        day if day % 7 == 0 => format!("{nearest}{NARROW}weeks"),
        _ => format!("about {nearest}{NARROW}weeks"),
    }
}

/// How long it was played: `8 weeks`, `10 days`.
fn within(days: Day) -> String {
    match days % 7 {
        0 if days > ROWS_IN_DAYS => format!("{}{NARROW}weeks", days / 7),
        _ => after(days),
    }
}

/// When something is so likely, with its range, if it is one: `24 days (23 to 25)`, `about 11 weeks (10 to 12)`.
fn with_bar(likely: &Likely) -> String {
    let Some(day) = likely.day else { return "–".into() };
    let is_in_days = day <= IN_DAYS;
    let low = likely.low.unwrap_or(day);
    let low = if is_in_days { low } else { low / 7 };
    match likely.high.map(|high| if is_in_days { high } else { high.div_ceil(7) }) {
        // Within the week that is told.
        Some(high) if !is_in_days && high <= low + 1 => after(day),
        Some(high) if low == high => after(day),
        Some(high) => format!("{} ({low} to {high})", after(day)),
        None => format!("{} ({low} or more)", after(day)),
    }
}

fn halted(found: &Odds) -> Advice {
    let runs = numbers::whole(found.basis.runs as f64);
    let what = match found.basis.halt {
        Some(Halt::Deadline) => "the time allowed was over",
        _ => "it was interrupted",
    };
    let why = match &found.why {
        None => "; why the target is missed is not known".into(),
        Some(why) => format!(", {} of each combination of causes", numbers::whole(why.runs as f64)),
    };
    Advice {
        seen: format!("Not everything was played, as {what}: {runs} runs by day{why}."),
        matters: "The error bars are those of what was played.".into(),
        helps: "Give it more time, or ask for fewer runs.".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_told_as_days_and_weeks_are_rounded_to_the_nearest() {
        let told = |day: Day| after(day).replace(NARROW, " ");
        assert_eq!([told(1), told(24), told(60)], ["1 day", "24 days", "60 days"]);
        assert_eq!([told(63), told(66), told(67)], ["9 weeks", "about 9 weeks", "about 10 weeks"]);
        let likely = |low, day, high| Likely {
            chance: 0.8,
            day: Some(day),
            low: Some(low),
            high: Some(high),
        };
        let told = |of: Likely| with_bar(&of).replace(NARROW, " ");
        assert_eq!(told(likely(23, 24, 25)), "24 days (23 to 25)");
        assert_eq!(told(likely(69, 74, 80)), "about 11 weeks (9 to 12)");
        assert_eq!(told(likely(71, 72, 73)), "about 10 weeks");
        assert_eq!(within(56).replace(NARROW, " "), "8 weeks");
    }
}
