//! The sentences of the first screen.

use crate::figures::Figure;
use crate::messages::{Number, messages};
use crate::report::Provenance;
use crate::report::numbers::bar;
use crate::report::words::{Trial, Words, typed};
use crate::scenario::Measure;
use crate::statistics::Estimate;
use crate::study::forecast::bottleneck::{Bottleneck, Conversion};
use crate::study::forecast::one_more::OneMore;
use crate::study::forecast::{Forecast, Headline, StageRow, TargetRow, TargetScope, Variance};
use crate::study::method::findings::Heading;
use crate::study::method::spread::{Mean, Spread};
use crate::study::method::target::figure_of;
use jiff::civil::Date;

messages!(say, "report/forecast/words/answer");

/// How the best stage compares with the next.
#[derive(Clone, Copy)]
enum Compared {
    Alone,
    Most,
    Alike,
}

/// What a target asks for, where it is not an amount of a figure.
#[derive(Clone, Copy)]
enum Asked {
    Sales,
    NewCustomers,
    Reached,
    Bookings,
    Cash,
    Other,
}

/// Whose target it is, if not everybody's.
#[derive(Clone, Copy)]
enum Whose {
    Role,
    Segment,
    Product,
}

/// What a spreadsheet promises beside the middle case.
#[derive(Clone, Copy)]
enum Promise {
    Times,
    More,
    Alike,
    Less,
    Alone,
}

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
        let (what, spread) = (headline.quantity.line(self.lang()), &headline.spread);
        if spread.mean == 0.0 && spread.p90 == 0.0 && spread.p10 == 0.0 {
            let (time, trial) = (self.time(), self.trial().one());
            return self.say(&say::HeadlineOfNothing { what: &what, time: &time, trial: &trial });
        }
        match headline.quantity {
            Figure::Sales => self.headline_count(&what, spread),
            _ => self.headline_money(&what, spread, &headline.median),
        }
    }

    fn headline_money(&self, what: &str, spread: &Spread, median: &Estimate) -> String {
        let (time, trials) = (&self.time(), &self.trial().many());
        let money = |value| self.numbers().money(value, bar(spread));
        let known = if median.half_width().is_finite() { median.half_width() } else { bar(spread) };
        let middle = &self.numbers().money(spread.p50, known);
        let [mean, low, high] = &[spread.mean, spread.p10, spread.p90].map(money);
        match spread {
            s if s.p50 == 0.0 && s.p10 >= 0.0 && s.p90 == 0.0 => {
                self.say(&say::HeadlineHardlyAny { what: &what, time, trials, mean })
            }
            s if s.p50 == 0.0 && s.p10 >= 0.0 => {
                self.say(&say::HeadlineHalfOfNothing { what: &what, time, trials, high, mean })
            }
            _ if low == high => self.say(&say::HeadlineSame { what: &what, time, trials, middle }),
            _ => self.say(&say::HeadlineSpread { what: &what, time, trials, middle, low, high }),
        }
    }

    fn headline_count(&self, what: &str, spread: &Spread) -> String {
        let (time, trials) = (&self.time(), &self.trial().many());
        let numbers = self.numbers();
        let [low, count, high] =
            &[spread.p10, spread.p50, spread.p90].map(|value| numbers.whole(value));
        let is_small = spread.p50 < 10.0;
        let middle = &match is_small {
            true => self.say(&say::OnAverage { mean: &numbers.number(spread.mean, bar(spread)) }),
            false => count.clone(),
        };
        match spread {
            s if s.p90 == 0.0 => {
                self.say(&say::HeadlineHardlyOne { what: &what, time, trials, middle })
            }
            s if s.p10 == s.p90 => {
                self.say(&say::HeadlineExactly { what: &what, time, trials, middle, count })
            }
            _ => self.say(&say::HeadlineSpread { what: &what, time, trials, middle, low, high }),
        }
    }

    /// What a target asks for: `60 M ₽ of revenue`, `5 deals in proposal`, `1 sale`.
    pub fn goal(&self, target: &TargetRow) -> String {
        self.goal_of(target.asked.measure, target.asked.stage.as_deref(), target.asked.at_least)
    }

    /// The same of a measure, the stage of deals that reach one, and an amount.
    pub(in crate::report) fn goal_of(
        &self,
        measure: Measure,
        stage: Option<&str>,
        n: f64,
    ) -> String {
        let asked = match measure {
            Measure::Sales => Asked::Sales,
            Measure::NewCustomers => Asked::NewCustomers,
            Measure::Reached(_) => Asked::Reached,
            Measure::Bookings => Asked::Bookings,
            Measure::Cash => Asked::Cash,
            _ => Asked::Other,
        };
        let is_money = measure.is_money();
        let amount =
            if is_money { self.numbers().stated_money(n) } else { self.numbers().stated(n) };
        let figure = figure_of(measure).unwrap_or(Figure::Revenue).noun();
        let (amount, stage) = (&Number::written(amount), &stage.unwrap_or_default());
        self.say(&say::Goal { amount, asked, stage, figure })
    }

    /// How likely a target is; `is_first` says it in words as well.
    pub fn target(&self, target: &TargetRow, reps: usize, is_first: bool) -> String {
        let times = is_first.then(|| self.whole_hundred(&target.probability)).flatten();
        match target.asked.scope {
            TargetScope::EachRep => self.target_of_each(target, reps, times),
            _ => self.target_of_all(target, times),
        }
    }

    fn target_of_all(&self, target: &TargetRow, times: Option<String>) -> String {
        let growth = target
            .asked
            .growth
            .map(|growth| self.say(&say::OnLastYear { growth: &self.signed_percent(growth) }));
        let whose = match target.asked.scope {
            TargetScope::Role => Some(Whose::Role),
            TargetScope::Segment => Some(Whose::Segment),
            TargetScope::Product => Some(Whose::Product),
            _ => None,
        };
        let whose = whose.zip(target.asked.of.as_ref());
        let whose = whose.map(|(whose, name)| self.say(&say::OfWhom { whose, name }));
        let parts = [Some(self.goal(target)), growth, whose, self.deadline(target)];
        self.say(&say::TargetMet {
            goal: &parts.into_iter().flatten().collect::<Vec<String>>().join(" "),
            chance: &self.chance_alone(&target.probability),
            in_words: times.is_some(),
            times: &times.unwrap_or_default(),
            trials: &self.target_trial(target).many(),
        })
    }

    /// Both questions of a target of each rep: everybody, and a given one.
    fn target_of_each(&self, target: &TargetRow, reps: usize, times: Option<String>) -> String {
        let count = &self.count(reps as u64);
        let who = &match &target.asked.of {
            Some(role) => self.say(&say::EachRepOf { reps: count, role }),
            None if reps == 1 => self.say(&say::TheRep),
            None => self.say(&say::EachRep { reps: count }),
        };
        let parts = [Some(self.goal(target)), self.deadline(target)];
        let all = self.say(&say::MetByEach {
            who,
            has: matches!(target.asked.measure, Measure::Reached(_)),
            goal: &parts.into_iter().flatten().collect::<Vec<String>>().join(" "),
            chance: &self.chance_alone(&target.probability),
            in_words: times.is_some(),
            times: &times.unwrap_or_default(),
            trials: &self.target_trial(target).many(),
        });
        match one_rep(target).filter(|_| reps > 1) {
            Some(one) => {
                let one = self.say(&say::OneRep { chance: &self.chance_alone(&one) });
                format!("{all} {one}")
            }
            None => all,
        }
    }

    /// A chance behind what it is a chance of: `28% (±1)`.
    pub(in crate::report) fn chance_alone(&self, chance: &Estimate) -> String {
        let numbers = self.numbers();
        let (value, bar) = numbers.of_hundred(chance);
        let bound = |share, is_upper| numbers.percent(&numbers.bound(share, is_upper));
        let [none, all, value] = &["0", "100", &value].map(|of| numbers.percent(of));
        match chance.value {
            v if v.is_nan() => self.say(&say::ChanceUnknown),
            0.0 => self.say(&say::NoChance { none, below: &bound(chance.high, true) }),
            1.0 => self.say(&say::SureChance { all, least: &bound(chance.low, false) }),
            _ => format!("{value} ({bar})"),
        }
    }

    /// How many of a hundred runs a chance is, if it is written as a whole number of them.
    fn whole_hundred(&self, chance: &Estimate) -> Option<String> {
        let (value, _) = self.numbers().of_hundred(chance);
        let is_whole = value.bytes().all(|digit| digit.is_ascii_digit());
        (is_whole && chance.value > 0.0 && chance.value < 1.0).then_some(value)
    }

    /// `None` if the deadline is the end of the run.
    fn deadline(&self, target: &TargetRow) -> Option<String> {
        let [from, by] = [&target.asked.from, &target.asked.by];
        let date = |day: &str| self.numbers().date(day);
        let is_whole = is_whole_month_or_year(from, by);
        Some(match *from == self.start {
            true if *by == self.end && target.asked.days > 31 => return None,
            _ if is_whole && target.asked.days > 27 => {
                self.time_between(from, by, Trial::of(target.asked.days))
            }
            true if target.asked.days <= 31 => {
                let days = self.numbers().days(f64::from(target.asked.days));
                self.say(&say::Within { days: &days })
            }
            true => self.say(&say::ByDate { date: &date(by) }),
            false if from == by => self.say(&say::OnDate { date: &date(by) }),
            false => self.say(&say::FromTo { from: &date(from), to: &date(by) }),
        })
    }

    /// How often all targets are met together, each in its own time.
    pub fn all_targets(&self, all: &Estimate, targets: &[TargetRow]) -> String {
        let is_one_time = targets.iter().all(|target| self.is_of_whole_run(target));
        let chance = &self.chance_alone(all);
        match targets.len() {
            2 => self.say(&say::BothTargets { is_one_time, chance }),
            n => {
                let targets = &self.count(n as u64);
                self.say(&say::AllTargets { targets, is_one_time, chance })
            }
        }
    }

    /// The spreadsheet's answer beside the simulated one.
    pub fn naive(&self, roles: &[String], naive: f64, median: f64) -> String {
        let roles: Vec<String> = roles.iter().map(|role| format!("`{role}`")).collect();
        let promise = &self.numbers().stated_money(naive);
        let ratio = naive / median;
        let percent = |share: f64| self.numbers().share(share, 0.01);
        let (beside, ratio) = match ratio {
            r if !r.is_finite() || r <= 0.0 => (Promise::Alone, String::new()),
            r if r >= 1.995 => (Promise::Times, self.numbers().tenths(r)),
            r if r > 1.02 => (Promise::More, percent(r - 1.0)),
            r if r >= 0.98 => (Promise::Alike, String::new()),
            r => (Promise::Less, percent(1.0 - r)),
        };
        let ratio = &Number::written(ratio);
        self.say(&say::Naive { roles: &roles, promise, beside, ratio })
    }

    /// How often the run ends in a loss.
    pub fn loss(&self, profit: &Spread, loss: &Estimate) -> String {
        let money = |value| self.numbers().money(value, bar(profit));
        let [middle, low, high] = &[profit.p50, profit.p10, profit.p90].map(money);
        let (lost, trials) = (&self.chance_alone(loss), &self.trial().many());
        match low == high {
            true => self.say(&say::ProfitSame { middle, trials, lost }),
            false => self.say(&say::ProfitSpread { middle, trials, low, high, lost }),
        }
    }

    /// What the spread is made of.
    pub fn luck_and_ignorance(&self, variance: &Variance) -> String {
        if variance.stated == 0 {
            return self.say(&say::AllLuck);
        }
        let Some(share) = variance.ignorance.filter(|share| share.half_width().is_finite()) else {
            return self.say(&say::TooFewToSplit);
        };
        let most = &self.numbers().share(share.high.min(1.0), 0.01);
        if !share.is_known_to(SPLIT_KNOWN_TO) {
            let least = &self.numbers().share(share.low, 0.01);
            return match share.low > 0.0 {
                true => self.say(&say::IgnoranceBetween { least, most }),
                false => self.say(&say::IgnoranceUpTo { most }),
            };
        }
        if share.value < 0.01 && share.high <= 0.05 {
            return self.say(&say::AlmostAllLuck);
        }
        if share.low <= 0.0 {
            return self.say(&say::IgnoranceAtMost { most });
        }
        let first = variance.unknowns.first().filter(|first| first.share > 0.05);
        self.say(&say::LuckAndIgnorance {
            known: &self.chance(&share),
            has_most: first.is_some(),
            path: &first.map_or("", |first| first.path.as_str()),
            luck: &self.numbers().share(1.0 - share.value, share.half_width()),
        })
    }

    /// What to measure first, where it is known what moves the answer most.
    pub fn measure_first(&self, variance: &Variance) -> Option<String> {
        let share = variance.ignorance.filter(|share| share.half_width().is_finite())?;
        let is_told = share.is_known_to(SPLIT_KNOWN_TO) && share.low > 0.0 && share.high > 0.05;
        let first = variance.unknowns.first().filter(|first| is_told && first.share > 0.05)?;
        Some(self.say(&say::MeasureFirst { path: &first.path }))
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
        if !stands_out(found, quantity) {
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
        self.say(&say::BestStage {
            compared,
            name: &name,
            conversion: &self.conversion(conversion),
            gain: &gain(best),
            rival: &rival.map_or("", |stage| stages[stage].as_ref()),
            rival_gain: &rival.map_or(String::new(), |stage| gain(&gains[stage])),
        })
    }

    /// Why the share of deals that go on does not rise as the chance of a yes does, where it does not and the stage is told.
    pub fn not_as_raised(&self, found: &Bottleneck, quantity: Figure) -> Option<String> {
        let is_as_raised = found.conversions[found.stage].rises_as_raised();
        (stands_out(found, quantity) && !is_as_raised).then(|| self.say(&say::NotAsRaised))
    }

    /// That one more rep does not help, because the base is the limit.
    pub fn one_more(&self, found: &OneMore, quantity: Figure) -> String {
        let is_sales = quantity == Figure::Sales;
        let counted =
            |written: String| self.say(&say::GainInSales { gain: &Number::written(written) });
        let each = self.numbers().tenths(found.each);
        let each = &match is_sales {
            true => counted(each),
            false => self.numbers().money(found.each, 0.1 * found.each),
        };
        let gain = self.gain(&found.gain, quantity);
        let gain = &if is_sales { counted(gain) } else { gain };
        self.say(&say::OneMore { role: &found.role, is_sales, gain, each })
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
        let [costs, sold] =
            &[costs, goods].map(|spread| self.numbers().money(spread.mean, bar(spread)));
        match goods.mean {
            0.0 => self.say(&say::Costs { costs }),
            _ => self.say(&say::CostsBesideGoods { costs, goods: sold }),
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
        let names = &names.join(", ");
        match heading.variants.len() {
            0 => None,
            1 => Some(self.say(&say::OneVariant { name: names })),
            n => Some(self.say(&say::Variants { variants: &self.count(n as u64), names })),
        }
    }

    /// What the signs on the page mean.
    pub fn legend(&self, forecast: &Forecast) -> String {
        let level = &self.numbers().share(forecast.basis.level, 0.0);
        let (trial, trials) = (&self.trial().one(), &self.trial().many());
        self.say(&say::Legend { trial, level, trials })
    }

    /// Why no shares of the unknowns are told.
    pub fn no_shares_told(&self) -> String {
        self.say(&say::NotTold)
    }

    /// How much more or less than before: `+100%`.
    pub(in crate::report) fn signed_percent(&self, growth: f64) -> String {
        let sign = if growth < 0.0 { "−" } else { "+" };
        format!("{sign}{}", self.numbers().share(growth.abs(), 0.0))
    }
}

/// Whether what the best stage adds shows beyond its error.
pub(in crate::report) fn stands_out(found: &Bottleneck, quantity: Figure) -> bool {
    let best = &found.gains_of(quantity)[found.stage];
    best.mean >= 2.0 * best.error && best.mean > 0.0
}

/// Whether days are the first and the last of a month or of a year.
fn is_whole_month_or_year(from: &str, by: &str) -> bool {
    let (Ok(first), Ok(last)) = (from.parse::<Date>(), by.parse::<Date>()) else { return false };
    let is_months = first.day() == 1 && last == last.last_of_month();
    let months = [first.month(), last.month()];
    let is_one = months == [1, 12] || months[0] == months[1];
    is_months && first.year() == last.year() && is_one
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
