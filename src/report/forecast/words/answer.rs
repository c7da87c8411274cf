//! The sentences of the first screen.

use crate::figures::Figure;
use crate::messages::{Number, messages};
use crate::report::Provenance;
use crate::report::numbers;
use crate::report::numbers::bar;
use crate::report::words::{Words, listed, typed};
use crate::statistics::Estimate;
use crate::study::forecast::bottleneck::{Bottleneck, Conversion};
use crate::study::forecast::one_more::OneMore;
use crate::study::forecast::{Forecast, Headline, StageRow, TargetRow, TargetScope, Variance};
use crate::study::method::findings::Heading;
use crate::study::method::spread::{Mean, Spread};

messages!(say, "report/forecast/words/answer");

/// How the best stage compares with the next.
#[derive(Clone, Copy)]
enum Compared {
    Alone,
    Most,
    Alike,
}

/// Said if there are unknowns and hardly a run.
const TOO_FEW_TO_SPLIT: &str = "The spread is luck and what you do not know; these are too few runs to tell one from the other.";

/// How well the share of ignorance must be known to be told as one number.
const SPLIT_KNOWN_TO: f64 = 0.15;

/// Changed numbers that are named at the most.
const MOST_CHANGES: usize = 4;

impl Words {
    /// The scenario and its question.
    pub fn title(&self, name: &str, question: &str) -> String {
        match (name, question) {
            ("", question) => question.into(),
            (name, "") => name.into(),
            (name, question) => format!("{name}: {question}"),
        }
    }

    /// Which version of the scenario was played, if not the one in the file as it stands:
    /// `Variant bigger (Four hunters); changed: roles.rep.reps=5`.
    pub fn version(&self, heading: &Heading) -> Option<String> {
        let variant = heading.variant.as_ref().map(|name| {
            let title = heading.variant_title.as_ref().filter(|title| *title != name);
            self.say(&say::Variant {
                name,
                has_title: title.is_some(),
                title: &title.map_or("", String::as_str),
            })
        });
        let parts: Vec<String> = variant.into_iter().chain(self.numbers_changed(heading)).collect();
        (!parts.is_empty()).then(|| parts.join("; "))
    }

    /// The numbers put in place of those of the file; of many, the first.
    fn numbers_changed(&self, heading: &Heading) -> Option<String> {
        let (changes, shown) = (&heading.changes, heading.changes.len().min(MOST_CHANGES));
        let more = changes.len() - shown;
        (shown > 0).then(|| {
            self.say(&say::Changed {
                changes: &changes[..shown].join(", "),
                are_more: more > 0,
                more: &more.to_string(),
            })
        })
    }

    /// What is to be expected: `Revenue in 2027: 41 M, eight years in ten between 34 M and 49 M.`
    pub fn headline(&self, headline: &Headline) -> String {
        let noun = format!("{} {}", headline.quantity.line(self.lang()), self.time());
        let spread = &headline.spread;
        if spread.mean == 0.0 && spread.p90 == 0.0 && spread.p10 == 0.0 {
            return format!("{noun}: none at all, in any {} simulated.", self.trial().one());
        }
        match headline.quantity {
            Figure::Sales => self.headline_count(&noun, spread),
            _ => self.headline_money(&noun, spread, &headline.median),
        }
    }

    fn headline_money(&self, noun: &str, spread: &Spread, median: &Estimate) -> String {
        let (many, money) = (self.trial().many(), |value| self.numbers().money(value, bar(spread)));
        let known = if median.half_width().is_finite() { median.half_width() } else { bar(spread) };
        let middle = self.numbers().money(spread.p50, known);
        match spread {
            s if s.p50 == 0.0 && s.p10 >= 0.0 => {
                let mean = money(s.mean);
                let upper = if s.p90 == 0.0 {
                    format!("nothing in at least nine {many} in ten")
                } else {
                    format!("nothing in half of the {many}, {} or more in one in ten", money(s.p90))
                };
                format!("{noun}: {upper}; {mean} on average.")
            }
            s if money(s.p10) == money(s.p90) => {
                format!("{noun}: {middle}, the same in eight {many} in ten.")
            }
            s => {
                let (low, high) = (money(s.p10), money(s.p90));
                format!("{noun}: {middle}, eight {many} in ten between {low} and {high}.")
            }
        }
    }

    fn headline_count(&self, noun: &str, spread: &Spread) -> String {
        let (many, whole) = (self.trial().many(), numbers::whole);
        let is_small = spread.p50 < 10.0;
        let centre = if is_small {
            format!("{} on average", numbers::number(spread.mean, bar(spread)))
        } else {
            whole(spread.p50)
        };
        match spread {
            s if s.p90 == 0.0 => format!("{noun}: none in at least nine {many} in ten; {centre}."),
            s if s.p10 == s.p90 => {
                format!("{noun}: {centre}, exactly {} in eight {many} in ten.", whole(s.p50))
            }
            s => {
                let (low, high) = (whole(s.p10), whole(s.p90));
                format!("{noun}: {centre}, eight {many} in ten between {low} and {high}.")
            }
        }
    }

    /// What a target asks for: `60 M ₽ of revenue`, `5 deals in proposal`, `1 sale`.
    pub fn goal(&self, target: &TargetRow) -> String {
        self.goal_of(&target.asked.measure, target.asked.stage.as_deref(), target.asked.at_least)
    }

    /// The same of a measure, the stage of deals that reach one, and an amount.
    pub(in crate::report) fn goal_of(&self, measure: &str, stage: Option<&str>, n: f64) -> String {
        let count = numbers::stated(n);
        let money = || self.numbers().stated_money(n);
        let counted =
            |one: &str, many: &str| format!("{count} {}", if n == 1.0 { one } else { many });
        match measure {
            "sales" => counted("sale", "sales"),
            "new_customers" => counted("new customer", "new customers"),
            "reached" => {
                let stage = stage.unwrap_or("a stage");
                format!("{} in `{stage}`", counted("deal", "deals"))
            }
            "bookings" => format!("{} of contracts", money()),
            "cash" => format!("{} of cash", money()),
            measure => format!("{} of {measure}", money()),
        }
    }

    /// How often a target is met.
    pub fn target(&self, target: &TargetRow, reps: usize) -> String {
        match target.asked.scope {
            TargetScope::EachRep => self.target_of_each(target, reps),
            _ => self.target_of_all(target),
        }
    }

    fn target_of_all(&self, target: &TargetRow) -> String {
        let mut goal = self.goal(target);
        if let Some(growth) = target.asked.growth {
            goal += &format!(" ({} on last year)", signed_percent(growth));
        }
        let whose = match (target.asked.scope, &target.asked.of) {
            (TargetScope::Role, Some(role)) => format!(" for `{role}`"),
            (TargetScope::Segment, Some(segment)) => format!(" from `{segment}`"),
            (TargetScope::Product, Some(product)) => format!(" with `{product}`"),
            _ => String::new(),
        };
        let by = self.deadline(target);
        format!("The target of {goal}{whose}{by} is met in {}.", self.target_frequency(target))
    }

    /// Both questions of a target of each rep: everybody, and a given one.
    fn target_of_each(&self, target: &TargetRow, reps: usize) -> String {
        let who = match &target.asked.of {
            Some(role) => format!("Each of {reps} reps in `{role}`"),
            None if reps == 1 => "The rep".into(),
            None => format!("Each of {reps} reps"),
        };
        let goal = self.goal(target);
        let verb = if target.asked.measure == "reached" { "has" } else { "makes" };
        let by = self.deadline(target);
        let all = self.target_frequency(target);
        if reps < 2 {
            return format!("{who} {verb} {goal}{by}: in {all}.");
        }
        let one = match one_rep(target) {
            Some(one) => {
                let frequency = self.frequency_for(target, &one);
                format!("; a rep picked at random in {frequency}")
            }
            None => String::new(),
        };
        format!("{who} {verb} {goal}{by}: all of them in {all}{one}.")
    }

    /// Empty if the deadline is the end of the run.
    fn deadline(&self, target: &TargetRow) -> String {
        let days = numbers::days(f64::from(target.asked.days));
        match target.asked.from == self.start {
            true if target.asked.days <= 31 => format!(" within {days}"),
            true if target.asked.by == self.end => String::new(),
            true => format!(" by {}", numbers::date(&target.asked.by)),
            false if target.asked.from == target.asked.by => {
                format!(" on {}", numbers::date(&target.asked.by))
            }
            false => {
                let (from, by) =
                    (numbers::date(&target.asked.from), numbers::date(&target.asked.by));
                format!(" from {from} to {by}")
            }
        }
    }

    /// How often all targets are met together, each in its own time.
    pub fn all_targets(&self, all: &Estimate, targets: &[TargetRow]) -> String {
        let is_one_time = targets.iter().all(|target| self.is_of_whole_run(target));
        let (frequency, each) = match is_one_time {
            true => (self.frequency(all), ""),
            false => (self.of_runs(all), ", each in its own time,"),
        };
        match targets.len() {
            2 => format!("Both targets together{each} are met in {frequency}."),
            n => format!("All {n} targets together{each} are met in {frequency}."),
        }
    }

    /// The spreadsheet's answer beside the simulated one.
    pub fn naive(&self, roles: &[String], naive: f64, median: f64) -> String {
        let roles = listed(roles.iter().map(|role| format!("`{role}`")));
        let promise = self.numbers().stated_money(naive);
        let ratio = naive / median;
        let beside = match ratio {
            r if !r.is_finite() || r <= 0.0 => String::new(),
            r if r >= 1.995 => format!(", {} times the middle case", numbers::tenths(r)),
            r if r > 1.02 => format!(", {} more than the middle case", percent(r - 1.0)),
            r if r >= 0.98 => ", about the middle case".into(),
            r => format!(", {} less than the middle case", percent(1.0 - r)),
        };
        format!("A spreadsheet (reps × quota of {roles}) would promise {promise}{beside}.")
    }

    /// How often the run ends in a loss.
    pub fn loss(&self, profit: &Spread, loss: &Estimate) -> String {
        let money = |value| self.numbers().money(value, bar(profit));
        let (middle, low, high) = (money(profit.p50), money(profit.p10), money(profit.p90));
        let lost = self.frequency(loss);
        let many = self.trial().many();
        match low == high {
            true => format!("Profit: {middle}, the same in eight {many} in ten; a loss in {lost}."),
            false => format!(
                "Profit: {middle}, eight {many} in ten between {low} and {high}; a loss in {lost}."
            ),
        }
    }

    /// What the spread is made of.
    pub fn luck_and_ignorance(&self, variance: &Variance) -> String {
        if variance.stated == 0 {
            return "All of the spread is luck: every number in the scenario counts as known."
                .into();
        }
        let Some(share) = variance.ignorance.filter(|share| share.half_width().is_finite()) else {
            return TOO_FEW_TO_SPLIT.into();
        };
        if !share.is_known_to(SPLIT_KNOWN_TO) {
            let most = numbers::share(share.high.min(1.0), 0.01);
            return match share.low > 0.0 {
                true => format!(
                    "Of the spread, {} to {most} is what you do not know, the rest is luck: more runs would narrow that.",
                    numbers::share(share.low, 0.01)
                ),
                false => format!(
                    "Of the spread, up to {most} may be what you do not know: more runs would tell it from luck."
                ),
            };
        }
        if share.value < 0.01 && share.high <= 0.05 {
            return "Almost none of the spread is what you do not know: it is luck.".into();
        }
        if share.low <= 0.0 {
            let most = numbers::share(share.high.min(1.0), 0.01);
            return format!(
                "At most {most} of the spread is what you do not know, and it cannot be told from nothing; the rest is luck."
            );
        }
        let known = self.chance(&share);
        let luck = numbers::share(1.0 - share.value, share.half_width());
        let most = match variance.unknowns.first() {
            Some(first) if first.share > 0.05 => format!(" (most: {})", first.path),
            _ => String::new(),
        };
        format!("Of the spread, {known} is what you do not know{most}, {luck} is luck.")
    }

    /// The stage whose improvement brings most.
    pub fn bottleneck(&self, found: &Bottleneck, quantity: Figure, stages: &[StageRow]) -> String {
        let names: Vec<&str> = stages.iter().map(|stage| stage.name.as_str()).collect();
        self.best_stage(found, quantity, &names)
    }

    /// The same of stages of which no more than their names is known.
    pub fn best_stage<S: AsRef<str>>(
        &self,
        found: &Bottleneck,
        quantity: Figure,
        stages: &[S],
    ) -> String {
        let gains = found.gains_of(quantity);
        let (best, name) = (&gains[found.stage], stages[found.stage].as_ref());
        if best.mean < 2.0 * best.error || best.mean <= 0.0 {
            return self.say(&say::NoStageStandsOut { runs: &self.whole(found.runs) });
        }
        let conversion = &found.conversions[found.stage];
        // They stand in one sentence: the one that looks best does not read as less than the other.
        let gain = |gain: &Mean| {
            let written = self.gain_among(gain, quantity, gains);
            match quantity {
                Figure::Sales => self.say(&say::GainInSales { gain: &Number::written(written) }),
                _ => written,
            }
        };
        let rival = rival(found, quantity);
        let compared = match rival {
            Some(_) => Compared::Alike,
            None if gains.len() > 1 => Compared::Most,
            None => Compared::Alone,
        };
        let told = self.say(&say::BestStage {
            compared,
            name: &name,
            conversion: &self.conversion(conversion),
            gain: &gain(best),
            rival: &rival.map_or("", |stage| stages[stage].as_ref()),
            rival_gain: &rival.map_or(String::new(), |stage| gain(&gains[stage])),
        });
        match conversion.rises_as_raised() {
            true => told,
            false => format!("{told} {}", self.say(&say::NotAsRaised)),
        }
    }

    /// That one more rep does not help, because the base is the limit.
    pub fn one_more(&self, found: &OneMore, quantity: Figure) -> String {
        let (what, unit) = match quantity {
            Figure::Sales => ("sales", " sales"),
            _ => ("revenue", ""),
        };
        let each = match quantity {
            Figure::Sales => numbers::tenths(found.each),
            _ => self.numbers().money(found.each, 0.1 * found.each),
        };
        format!(
            "One more trained rep in `{}` from the first day on would change {what} by {}{unit}, while \
             prospecting brings {each}{unit} a rep: the base is the limit, not the people.",
            found.role,
            self.gain(&found.gain, quantity)
        )
    }

    /// The share of deals that go on, and what a tenth on the chance of a yes makes of it: `70% → 77%`.
    pub fn conversion(&self, conversion: &Conversion) -> String {
        let (both, is_capped) = ([conversion.before, conversion.after], conversion.is_capped);
        let written = |places: i32| both.map(|share| self.percent_to(share, places));
        // So many digits that the ends differ as they do, if they do: three that count.
        let least = (2 - libm::floor(libm::log10((100.0 * conversion.before).max(1e-3))) as i32)
            .clamp(1, 4);
        let found = (least..=5).map(written).find(|[before, after]| before != after);
        match &found {
            Some([before, after]) => self.say(&say::Conversion { before, after, is_capped }),
            None => {
                let before = &self.percent_to(conversion.before, 1);
                self.say(&say::ConversionAsBefore { before, is_capped })
            }
        }
    }

    /// A share in percent with so many decimals at the most: `85%`, `93.5%`, `0.33%`.
    fn percent_to(&self, share: f64, places: i32) -> String {
        let (size, numbers) = (10f64.powi(places), self.numbers());
        numbers.percent(&numbers.stated(libm::round(share * 100.0 * size) / size))
    }

    /// All costs, and those of the goods sold.
    pub fn costs(&self, costs: &Spread, goods: &Spread) -> String {
        let money = |spread: &Spread| self.numbers().money(spread.mean, bar(spread));
        match goods.mean {
            0.0 => format!("Costs: {} on average.", money(costs)),
            _ => format!(
                "Costs: {} on average, beside {} for the goods sold.",
                money(costs),
                money(goods)
            ),
        }
    }

    /// Where the numbers come from and how to get them again.
    pub fn provenance(&self, from: &Provenance, heading: &Heading) -> String {
        let Provenance { version, scenario, digest, seed, runs, .. } = from;
        let played = self.version(heading);
        self.say(&say::Provenance {
            version,
            scenario,
            digest,
            is_changed: played.is_some(),
            played: &played.unwrap_or_default(),
            seed: &seed.to_string(),
            runs: &self.count(*runs),
        })
    }

    /// How to get the same numbers again.
    pub fn again(&self, from: &Provenance) -> String {
        self.say(&say::Again { command: &from.command })
    }

    /// How to see all that was found.
    pub fn whole_page(&self, from: &Provenance) -> String {
        self.say(&say::WholePage { command: &from.command })
    }

    /// How many warnings the first screen has no room for.
    pub fn more_to_mind(&self, warnings: usize) -> String {
        self.say(&say::MoreToMind { warnings: &self.count(warnings as u64) })
    }

    /// At the foot of every chart.
    pub fn chart_note(&self, from: &Provenance, heading: &Heading) -> String {
        let Provenance { version, scenario, digest, seed, runs, .. } = from;
        let played = self.version(heading);
        self.say(&say::ChartNote {
            scenario,
            digest,
            is_changed: played.is_some(),
            played: &played.unwrap_or_default(),
            runs: &self.count(*runs),
            seed: &seed.to_string(),
            version,
        })
    }

    /// The variants that the file offers; `None` if there are none.
    pub fn variants(&self, heading: &Heading) -> Option<String> {
        let names: Vec<String> = heading.variants.iter().map(|name| typed(name)).collect();
        let names = names.join(", ");
        match heading.variants.len() {
            0 => None,
            1 => Some(format!("This file has a variant: {names}; play it with --variant {names}.")),
            n => {
                Some(format!("This file has {n} variants: {names}; play one with --variant NAME."))
            }
        }
    }

    /// What the signs on the page mean.
    pub fn legend(&self, forecast: &Forecast) -> String {
        let level = numbers::share(forecast.basis.level, 0.0);
        let (one, many) = (self.trial().one(), self.trial().many());
        format!(
            "P10, P50 and P90: outcomes that came; one {one} in ten, half of them and nine in ten came to \
             no more. ± is the error bar of the simulation ({level}); more runs narrow it, the spread \
             of the {many} stays."
        )
    }
}

/// P(met) of a rep picked beforehand; the bar is that of one seat.
fn one_rep(target: &TargetRow) -> Option<Estimate> {
    let n = target.seats.len() as f64;
    let mean = |pick: fn(&Estimate) -> f64| target.seats.iter().map(pick).sum::<f64>() / n;
    let level = target.seats.first()?.level;
    let (value, low, high) = (mean(|e| e.value), mean(|e| e.low), mean(|e| e.high));
    Some(Estimate { value, low, high, level })
}

/// The stage next to the best, if the errors do not tell the two apart.
pub(in crate::report) fn rival(found: &Bottleneck, quantity: Figure) -> Option<usize> {
    let gains = found.gains_of(quantity);
    let others = gains.iter().enumerate().filter(|(stage, _)| *stage != found.stage);
    let (stage, next) = others.max_by(|a, b| a.1.mean.total_cmp(&b.1.mean))?;
    (!is_clear(&gains[found.stage], next)).then_some(stage)
}

/// Whether `best` is above `next` beyond their errors.
fn is_clear(best: &Mean, next: &Mean) -> bool {
    best.mean - next.mean > 2.0 * libm::hypot(best.error, next.error)
}

fn percent(share: f64) -> String {
    numbers::share(share, 0.01)
}

pub(in crate::report) fn signed_percent(growth: f64) -> String {
    let sign = if growth < 0.0 { "−" } else { "+" };
    format!("{sign}{}", numbers::share(growth.abs(), 0.0))
}
