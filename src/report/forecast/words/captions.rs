//! Titles of charts, each a finding, and the words around them.

use super::answer;
use crate::engine::outcome::Stock;
use crate::figures::Figure;
use crate::messages::{Number, messages};
use crate::report::numbers;
use crate::report::numbers::{Dated, bar};
use crate::report::words::Words;
use crate::study::Warning;
use crate::study::forecast::bottleneck::Bottleneck;
use crate::study::forecast::shortage::LONG_QUEUE;
use crate::study::forecast::{
    Cycle, Forecast, Headline, LossRow, PeriodRow, RoleRow, SeatRow, StageRow, TargetRow,
};
use crate::study::method::spread::{Mean, Spread};

messages!(say, "report/forecast/words/captions");

/// What makes the results of a rep wide.
#[derive(Clone, Copy)]
enum Cause {
    Luck,
    Skill,
    Leavers,
    Ignorance,
}

impl Words {
    /// Cumulative revenue: where it ends, and how often the target is met.
    pub fn revenue_title(&self, headline: &Headline, target: Option<&TargetRow>) -> String {
        let time = &self.time();
        let middle = &self.numbers().money(headline.spread.p50, bar(&headline.spread));
        let Some(target) = target else {
            return self.say(&say::RevenueComesTo { time, middle });
        };
        let met = &self.chance_alone(&target.probability);
        match target.asked.by == self.end {
            true => self.say(&say::RevenueAndTarget { time, middle, met }),
            false => {
                let by = &self.numbers().date(&target.asked.by);
                self.say(&say::RevenueAndTargetBy { time, middle, by, met })
            }
        }
    }

    /// What the fan shows.
    pub fn revenue_subtitle(&self) -> String {
        self.say(&say::RevenueSubtitle)
    }

    /// The label of a target.
    pub fn target_label(&self) -> String {
        self.say(&say::TargetLabel)
    }

    /// The label of the line of 80 %.
    pub fn safe_label(&self) -> String {
        self.say(&say::SafeLabel)
    }

    /// How the chance of a target grows.
    pub fn chance_title(&self, target: &TargetRow) -> String {
        let asked = &self.goal(target).replace('`', "");
        let who = &self.target_name(target).replace('`', "");
        let by = &self.numbers().date(&target.asked.by);
        let met = &self.chance_alone(&target.probability);
        match &target.likely_from[1] {
            Some(safe) if *safe < target.asked.by => {
                let safe = &self.numbers().date(safe);
                self.say(&say::ChanceTitleSafe { who, asked, safe, by, met })
            }
            _ => self.say(&say::ChanceTitle { who, asked, by, met }),
        }
    }

    /// What the chart of chances shows; `is_timed`: that a target counts over a part of the run.
    pub fn chance_subtitle(&self, targets: usize, is_timed: bool) -> String {
        self.say(&say::ChanceSubtitle { is_one: targets == 1, is_timed })
    }

    /// On which day a target is first met.
    pub fn dots_title(&self, target: &TargetRow) -> String {
        let asked = &self.goal(target).replace('`', "");
        let who = &self.target_name(target).replace('`', "");
        match target.met_on.iter().flatten().count() {
            0 => {
                let met = &self.chance_alone(&target.probability);
                self.say(&say::DotsTitleNever { who, asked, met })
            }
            met => {
                let [met, all] = &[met, target.met_on.len()].map(|count| count.to_string());
                self.say(&say::DotsTitle { who, asked, met, all })
            }
        }
    }

    /// What the dots show.
    pub fn dots_subtitle(&self, target: &TargetRow) -> String {
        self.say(&say::DotsSubtitle { from: &self.numbers().date(&target.asked.from) })
    }

    /// The axis of the dots.
    pub fn dots_axis(&self, target: &TargetRow) -> String {
        self.say(&say::DotsAxis { days: &self.whole(u64::from(target.asked.days)) })
    }

    /// What a dot stands for.
    pub fn dot(&self, target: &TargetRow) -> String {
        self.say(&say::Dot { trial: &self.target_trial(target).one() })
    }

    /// Said where no dot has a day.
    pub fn no_dot(&self, target: &TargetRow) -> String {
        self.say(&say::NoDot { all: &target.met_on.len().to_string() })
    }

    /// What dots without a day are called.
    pub fn never_label(&self) -> String {
        self.say(&say::NeverLabel)
    }

    /// How many of those who enter get through.
    pub fn funnel_title(&self, forecast: &Forecast) -> String {
        let (Some(first), Some(last)) = (forecast.funnel.first(), forecast.funnel.last()) else {
            return String::new();
        };
        let numbers = self.numbers();
        let deals: f64 = forecast.sources.iter().map(|row| row.deals.mean).sum();
        let deals = &Number::written(numbers.count(deals, 1.96 * first.entered.error));
        let signed = numbers.count(last.won_through, 1.96 * last.entered.error);
        let signed = &Number::written(signed);
        let losses = |row: &StageRow| row.lost.iter().map(|loss| loss.deals).sum::<f64>();
        let all: f64 = forecast.funnel.iter().map(losses).sum();
        let worst = forecast.funnel.iter().max_by(|a, b| losses(a).total_cmp(&losses(b)));
        match worst.filter(|_| all > 0.0 && forecast.funnel.len() > 1) {
            Some(worst) => {
                let (share, stage) = (&numbers.share(losses(worst) / all, 0.01), &worst.name);
                self.say(&say::FunnelTitleLosses { deals, signed, share, stage })
            }
            None => self.say(&say::FunnelTitle { deals, signed }),
        }
    }

    /// What the funnel shows.
    pub fn funnel_subtitle(&self) -> String {
        self.say(&say::FunnelSubtitle { sign: &"%" })
    }

    /// What became of those who entered a stage: `1 240 enter, 420 go on: 34%`.
    pub fn funnel_outcome(&self, stage: &StageRow, next: Option<&StageRow>) -> String {
        let [entered, went_on, share] = &self.stage_flow(stage, next);
        match stage {
            stage if stage.entered.mean == 0.0 => self.say(&say::NobodyEntered),
            stage if stage.conversion.mean == 0.0 && stage.lost.is_empty() => {
                self.say(&say::Enter { entered })
            }
            _ => self.say(&say::EnterAndGoOn { entered, went_on, is_last: next.is_none(), share }),
        }
    }

    /// Why the others did not: `lost: refused 41 · not now 4.4; signed and unpaid: 11; still
    /// open: 17`.
    pub fn funnel_losses(&self, stage: &StageRow) -> String {
        let written = |deals: f64| self.stage_deals(deals, stage);
        let mut lost: Vec<&LossRow> = stage.lost.iter().collect();
        lost.sort_by(|a, b| b.deals.total_cmp(&a.deals));
        let reason =
            |loss: &&LossRow| format!("{} {}", self.why_lost(loss.reason), written(loss.deals));
        let lost: Vec<String> = lost.iter().map(reason).collect();
        let lost =
            (!lost.is_empty()).then(|| self.say(&say::LostFor { reasons: &lost.join(" · ") }));
        let unpaid = (stage.unpaid > 0.0)
            .then(|| self.say(&say::SignedAndUnpaid { deals: &written(stage.unpaid) }));
        let open =
            (stage.open > 0.0).then(|| self.say(&say::StillOpen { deals: &written(stage.open) }));
        lost.into_iter().chain(unpaid).chain(open).collect::<Vec<String>>().join("; ")
    }

    /// What the base consists of.
    pub fn accounts(&self) -> String {
        self.say(&say::Accounts)
    }

    /// What is counted where there is no money.
    pub fn sales(&self) -> String {
        self.say(&say::Sales)
    }

    /// The stage whose improvement brings most; the bars tell of the others.
    pub fn bottleneck_title(&self, forecast: &Forecast, found: &Bottleneck) -> String {
        let quantity = forecast.headline.quantity;
        let stage = &forecast.funnel[found.stage].name;
        // No line begins with a bar.
        let gains = found.gains_of(quantity);
        let gain = self.gain_among(&gains[found.stage], quantity, gains);
        let gain = &gain.replace(" ± ", &format!("{0}±{0}", numbers::NARROW));
        let rival = answer::rival(found, quantity);
        self.say(&say::BottleneckTitle {
            stage,
            gain,
            is_sales: quantity == Figure::Sales,
            has_rival: rival.is_some(),
            rival: &rival.map_or("", |stage| forecast.funnel[stage].name.as_str()),
        })
    }

    /// What an improvement adds, with its error bar.
    pub fn gain(&self, gain: &Mean, quantity: Figure) -> String {
        match quantity {
            Figure::Sales => self.numbers().mean_with_bar(gain),
            _ => self.numbers().money_with_bar(gain),
        }
    }

    /// The same beside `others` in one list or sentence.
    pub fn gain_among(&self, gain: &Mean, quantity: Figure, others: &[Mean]) -> String {
        match quantity {
            Figure::Sales => self.numbers().mean_among(gain, others),
            _ => self.numbers().money_among(gain, others),
        }
    }

    /// What the chart of improvements shows.
    pub fn bottleneck_subtitle(&self, quantity: Figure) -> String {
        self.say(&say::BottleneckSubtitle { figure: quantity.noun(), sign: &"%" })
    }

    /// What becomes of the base: when it, or a segment of it, is called up, or how the stock of fresh
    /// accounts stands.
    pub fn base_title(&self, forecast: &Forecast) -> String {
        self.base_dry_title(forecast)
            .or_else(|| self.dry_title(forecast))
            .unwrap_or_else(|| self.fresh_title(forecast))
    }

    fn base_dry_title(&self, forecast: &Forecast) -> Option<String> {
        let base = &forecast.base;
        let from = Dated::of(base.dry_from.as_ref()?)?;
        (base.runs_dry.value >= 0.05).then(|| {
            let met = &self.frequency(&base.runs_dry);
            self.say(&say::BaseRunsDry { met, month: from.month, year: &from.year })
        })
    }

    /// The segment that is called up most often, if one is.
    fn dry_title(&self, forecast: &Forecast) -> Option<String> {
        let warned = forecast.warnings.iter().find_map(|warning| match warning {
            Warning::SegmentRunsDry { segments } => Some(segments),
            _ => None,
        })?;
        let most = warned.iter().max_by(|a, b| a.probability.total_cmp(&b.probability))?;
        let from = Dated::of(most.from.as_deref()?)?;
        Some(self.say(&say::SegmentRunsDry {
            segment: &most.segment,
            share: &self.numbers().share(most.probability, 0.01),
            month: from.month,
            year: &from.year,
        }))
    }

    /// Fresh accounts at the start and at the end.
    fn fresh_title(&self, forecast: &Forecast) -> String {
        let fresh = |row: &PeriodRow| row.stocks[Stock::Fresh as usize];
        let (Some(first), Some(last)) = (forecast.periods.first(), forecast.periods.last()) else {
            return String::new();
        };
        let left = &Number::written(self.numbers().mean_count(&fresh(last)));
        match forecast.base.months_left {
            Some(months) if months < 120.0 => {
                let months = &Number::written(self.numbers().whole(months.max(1.0)));
                self.say(&say::FreshLeftFor { left, months })
            }
            _ if fresh(last).mean >= fresh(first).mean => self.say(&say::FreshHolds { left }),
            _ => self.say(&say::FreshLeft { left }),
        }
    }

    /// What the layers show.
    pub fn base_subtitle(&self) -> String {
        self.say(&say::BaseSubtitle)
    }

    /// How long a sale takes; where many would come after the end, of the sales made by then.
    pub fn cycle_title(&self, cycle: &Cycle, forecast: &Forecast) -> String {
        let [p10, half, p90] =
            &[cycle.p10, cycle.p50, cycle.p90].map(|day| self.whole(u64::from(day)));
        let half = &Number::written(half);
        match super::tables::is_cut(cycle, forecast.heading.days) {
            true => {
                let end = &self.numbers().date(&self.end);
                self.say(&say::CycleTitleCut { end, half, p10, p90 })
            }
            false => self.say(&say::CycleTitle { half, p10, p90 }),
        }
    }

    /// What the histogram shows, and what it cannot show: deals that are open at the end.
    pub fn cycle_subtitle(&self, forecast: &Forecast) -> String {
        let open: f64 = forecast.funnel.iter().map(|stage| stage.open).sum();
        let open = self.numbers().count(open, 0.0);
        match open.as_str() {
            "0" => self.say(&say::CycleSubtitle),
            _ => self.say(&say::CycleSubtitleOpen { open: &Number::written(open) }),
        }
    }

    /// Its axis.
    pub fn cycle_axis(&self) -> String {
        self.say(&say::CycleAxis)
    }

    /// How far apart the reps are.
    pub fn reps_title(&self, best: &SeatRow, ends: &[Spread; 2], has_money: bool) -> String {
        let write = |value: f64, spread: &Spread| {
            Number::written(match has_money {
                true => self.numbers().money(value, bar(spread)),
                false => self.numbers().whole(value),
            })
        };
        let [first, last] = ends;
        let (name, is_sales) = (&best.name, !has_money);
        if last.p50 * 1.2 >= first.p50 {
            let (low, high) = (&write(first.p10, first), &write(first.p90, first));
            let trials = &self.trial().many();
            return self.say(&say::NoRepStandsOut { name, low, high, is_sales, trials });
        }
        let (middle, least) = (&write(first.p50, first), &write(last.p50, last));
        self.say(&say::FirstAndLastRep { name, middle, is_sales, least })
    }

    /// What the ranges show, and what makes them wide.
    pub fn reps_subtitle(&self, forecast: &Forecast, has_money: bool) -> String {
        let trials = &self.trial().many();
        let varies = forecast.seats.iter().any(|seat| seat.varies_in_skill);
        let leavers: f64 = forecast.roles.iter().map(|role| role.leavers).sum();
        let causes = [
            (true, Cause::Luck),
            (varies, Cause::Skill),
            (leavers > 0.0, Cause::Leavers),
            (forecast.variance.stated > 0, Cause::Ignorance),
        ];
        let causes = causes.into_iter().filter(|(is_there, _)| *is_there);
        let causes: Vec<String> =
            causes.map(|(_, cause)| self.say(&say::Causes { cause })).collect();
        self.say(&say::RepsSubtitle { is_sales: !has_money, trials, causes: &causes })
    }

    /// The role that has least to spare.
    pub fn utilisation_title(&self, busiest: &RoleRow) -> String {
        let (role, used) = (&busiest.name, busiest.utilisation.unwrap_or(0.0));
        let used = &self.numbers().share(used, 0.01);
        if busiest.queue() < LONG_QUEUE {
            return self.say(&say::UsesHours { role, used });
        }
        let overdue = &Number::written(self.numbers().count(busiest.overdue, 0.0));
        self.say(&say::EndsOverdue { role, overdue, used })
    }

    /// What the bars show.
    pub fn utilisation_subtitle(&self) -> String {
        self.say(&say::UtilisationSubtitle)
    }

    /// The second line below a role.
    pub fn utilisation_detail(&self, role: &RoleRow) -> String {
        let people = &Number::written(self.numbers().tenths(role.headcount));
        let overdue = &self.numbers().count(role.overdue, 0.0);
        self.say(&say::UtilisationDetail { people, overdue })
    }
}
