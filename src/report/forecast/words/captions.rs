//! Titles of charts, each a finding, and the words around them.

use super::answer;
use crate::engine::outcome::Stock;
use crate::figures::Figure;
use crate::report::numbers;
use crate::report::numbers::bar;
use crate::report::words;
use crate::report::words::Words;
use crate::study::Warning;
use crate::study::forecast::bottleneck::Bottleneck;
use crate::study::forecast::shortage::LONG_QUEUE;
use crate::study::forecast::{
    Cycle, Forecast, Headline, LossRow, PeriodRow, RoleRow, SeatRow, StageRow, TargetRow,
};
use crate::study::method::spread::{Mean, Spread};

impl Words {
    /// Cumulative revenue: where it ends, and how often the target is met.
    pub fn revenue_title(&self, headline: &Headline, target: Option<&TargetRow>) -> String {
        let middle = self.numbers().money(headline.spread.p50, bar(&headline.spread));
        let reached = format!("Revenue {} comes to {middle} in the middle case", self.time());
        match target {
            None => reached,
            Some(target) if target.asked.by != self.end => {
                let (by, frequency) =
                    (numbers::date(&target.asked.by), self.target_frequency(target));
                format!("{reached}; the target by {by} is met in {frequency}")
            }
            Some(target) => {
                let frequency = self.target_frequency(target);
                format!("{reached}; the target is met in {frequency}")
            }
        }
    }

    /// What the fan shows.
    pub fn revenue_subtitle(&self) -> &'static str {
        "Revenue since the start: signed, and the advance received"
    }

    /// The label of a target.
    pub fn target_label(&self) -> &'static str {
        "target"
    }

    /// The label of the line of 80 %.
    pub fn safe_label(&self) -> &'static str {
        "a safe bet"
    }

    /// How the chance of a target grows.
    pub fn chance_title(&self, target: &TargetRow) -> String {
        let asked = self.goal(target).replace('`', "");
        let who = self.target_name(target).replace('`', "");
        let by = numbers::date(&target.asked.by);
        let met = self.target_frequency(target);
        match &target.likely_from[1] {
            Some(safe) if *safe < target.asked.by => {
                let safe = numbers::date(safe);
                format!("{who}: {asked}, a safe bet from {safe} on; by {by} in {met}")
            }
            _ => format!("{who}: {asked} by {by}, in {met}"),
        }
    }

    /// What the chart of chances shows; `is_timed`: that a target counts over a part of the run.
    pub fn chance_subtitle(&self, targets: usize, is_timed: bool) -> String {
        let (whose, bar) = match targets {
            1 => ("the target is", "the bar below the axis is the time over which it counts"),
            _ => ("each target is", "bars below the axis: the time over which each counts"),
        };
        let shown = format!("Chance that {whose} met by the end of each period");
        if is_timed { format!("{shown}; {bar}") } else { shown }
    }

    /// On which day a target is first met.
    pub fn dots_title(&self, target: &TargetRow) -> String {
        let asked = self.goal(target).replace('`', "");
        let who = self.target_name(target).replace('`', "");
        match target.met_on.iter().flatten().count() {
            0 => format!("{who}: {asked}, in {}", self.target_frequency(target)),
            met => {
                format!("{who}: {asked}, in {met} of {} equally likely cases", target.met_on.len())
            }
        }
    }

    /// What the dots show.
    pub fn dots_subtitle(&self, target: &TargetRow) -> String {
        let from = numbers::date(&target.asked.from);
        format!("Day on which the target is first met, counted from {from}")
    }

    /// The axis of the dots.
    pub fn dots_axis(&self, target: &TargetRow) -> String {
        format!("day, {} at the most", numbers::whole(f64::from(target.asked.days)))
    }

    /// What a dot stands for.
    pub fn dot(&self, target: &TargetRow) -> String {
        format!("1 {} in 50", self.target_trial(target).one())
    }

    /// Said where no dot has a day.
    pub fn no_dot(&self, target: &TargetRow) -> String {
        format!("in none of the {} cases by the deadline", target.met_on.len())
    }

    /// What dots without a day are called.
    pub fn never_label(&self) -> &'static str {
        "not in time"
    }

    /// How many of those who enter get through.
    pub fn funnel_title(&self, forecast: &Forecast) -> String {
        let (Some(first), Some(last)) = (forecast.funnel.first(), forecast.funnel.last()) else {
            return String::new();
        };
        let deals: f64 = forecast.sources.iter().map(|row| row.deals.mean).sum();
        let deals = numbers::count(deals, 1.96 * first.entered.error);
        let signed = numbers::count(last.won_through, 1.96 * last.entered.error);
        let losses = |row: &StageRow| row.lost.iter().map(|loss| loss.deals).sum::<f64>();
        let all: f64 = forecast.funnel.iter().map(losses).sum();
        let are = if signed == "1" { "is" } else { "are" };
        let deals = numbers::things(&deals, "deal", "deals");
        let counted = format!("Of {deals}, {signed} {are} signed by the end");
        let worst = forecast.funnel.iter().max_by(|a, b| losses(a).total_cmp(&losses(b)));
        match worst.filter(|_| all > 0.0 && forecast.funnel.len() > 1) {
            Some(worst) => {
                let share = numbers::share(losses(worst) / all, 0.01);
                format!("{counted}; {share} of the losses fall in {}", worst.name)
            }
            None => counted,
        }
    }

    /// What the funnel shows.
    pub fn funnel_subtitle(&self) -> &'static str {
        "Deals, mean of all runs; %: of those that left the stage by the end, how many went on"
    }

    /// What became of those who entered a stage: `1 240 enter, 420 go on: 34%`.
    pub fn funnel_outcome(&self, stage: &StageRow, next: Option<&StageRow>) -> String {
        let [entered, went_on, share] = self.stage_flow(stage, next);
        let verb = if next.is_none() { "signed" } else { "go on" };
        match stage {
            stage if stage.entered.mean == 0.0 => "nobody entered".to_owned(),
            stage if stage.conversion.mean == 0.0 && stage.lost.is_empty() => {
                format!("{entered} enter")
            }
            _ => format!("{entered} enter, {went_on} {verb}: {share}"),
        }
    }

    /// Why the others did not: `lost: refused 41 · not now 4.4; signed and unpaid: 11; still
    /// open: 17`.
    pub fn funnel_losses(&self, stage: &StageRow) -> String {
        let written = |deals: f64| self.stage_deals(deals, stage);
        let mut lost: Vec<&LossRow> = stage.lost.iter().collect();
        lost.sort_by(|a, b| b.deals.total_cmp(&a.deals));
        let reason =
            |loss: &&LossRow| format!("{} {}", words::loss(loss.reason), written(loss.deals));
        let lost: Vec<String> = lost.iter().map(reason).collect();
        let lost = (!lost.is_empty()).then(|| format!("lost: {}", lost.join(" · ")));
        let unpaid =
            (stage.unpaid > 0.0).then(|| format!("signed and unpaid: {}", written(stage.unpaid)));
        let open = (stage.open > 0.0).then(|| format!("still open: {}", written(stage.open)));
        lost.into_iter().chain(unpaid).chain(open).collect::<Vec<String>>().join("; ")
    }

    /// What the base consists of.
    pub fn accounts(&self) -> &'static str {
        "accounts"
    }

    /// What is counted where there is no money.
    pub fn sales(&self) -> &'static str {
        "sales"
    }

    /// The stage whose improvement brings most; the bars tell of the others.
    pub fn bottleneck_title(&self, forecast: &Forecast, found: &Bottleneck) -> String {
        let quantity = forecast.headline.quantity;
        let unit = if quantity == Figure::Sales { " sales" } else { "" };
        let name = &forecast.funnel[found.stage].name;
        // No line begins with a bar.
        let gains = found.gains_of(quantity);
        let gain = self.gain_among(&gains[found.stage], quantity, gains);
        let gain = gain.replace(" ± ", &format!("{0}±{0}", numbers::NARROW));
        let rival = match answer::rival(found, quantity) {
            Some(stage) => format!("; {} about as much", forecast.funnel[stage].name),
            None => String::new(),
        };
        format!("Raising the chance of a yes in {name} by a tenth adds {gain}{unit}{rival}")
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
        let what = quantity.line(self.lang()).to_lowercase();
        format!(
            "Added {what} if this chance alone rises by a tenth; %: deals that go on; whiskers: 95%"
        )
    }

    /// What becomes of the base: when it, or a segment of it, is called up, or how the stock of fresh
    /// accounts stands.
    pub fn base_title(&self, forecast: &Forecast) -> String {
        let base = &forecast.base;
        match &base.dry_from {
            Some(from) if base.runs_dry.value >= 0.05 => {
                let frequency = self.frequency(&base.runs_dry);
                let month = numbers::month_of(from);
                format!("The base runs dry in {frequency}, typically from {month}")
            }
            _ => self.dry_title(forecast).unwrap_or_else(|| fresh_title(forecast)),
        }
    }

    /// The segment that is called up most often, if one is.
    fn dry_title(&self, forecast: &Forecast) -> Option<String> {
        let warned = forecast.warnings.iter().find_map(|warning| match warning {
            Warning::SegmentRunsDry { segments } => Some(segments),
            _ => None,
        })?;
        let most = warned.iter().max_by(|a, b| a.probability.total_cmp(&b.probability))?;
        let share = numbers::share(most.probability, 0.01);
        let many = self.trial().many();
        let month = most.from.as_deref().map(numbers::month_of)?;
        Some(format!("{} runs dry in {share} of the {many}, typically from {month}", most.segment))
    }

    /// What the layers show.
    pub fn base_subtitle(&self) -> &'static str {
        "Accounts by state at the end of each period, mean"
    }

    /// How long a sale takes; where many would come after the end, of the sales made by then.
    pub fn cycle_title(&self, cycle: &Cycle, forecast: &Forecast) -> String {
        let [p10, p50, p90] =
            [cycle.p10, cycle.p50, cycle.p90].map(|day| numbers::whole(f64::from(day)));
        let (half, others) = (numbers::things(&p50, "day", "days"), "one in ten is made within");
        match super::tables::is_cut(cycle, forecast.heading.days) {
            true => {
                let end = numbers::date(&self.end);
                format!(
                    "Of the sales made by {end}, half took {half} or less; {others} {p10}, one in ten after {p90}"
                )
            }
            false => format!(
                "Half of the sales take {half} or less; {others} {p10}, one in ten after {p90}"
            ),
        }
    }

    /// What the histogram shows, and what it cannot show: deals that are open at the end.
    pub fn cycle_subtitle(&self, forecast: &Forecast) -> String {
        let open: f64 = forecast.funnel.iter().map(|stage| stage.open).sum();
        let open = numbers::count(open, 0.0);
        let left_out = match open.as_str() {
            "0" => String::new(),
            "1" => "; 1 deal that is still open at the end is not in it".to_owned(),
            open => format!("; {open} deals that are still open at the end are not in it"),
        };
        format!("Share of the sales by days from first contact to sale{left_out}")
    }

    /// Its axis.
    pub fn cycle_axis(&self) -> &'static str {
        "days from first contact to sale"
    }

    /// How far apart the reps are.
    pub fn reps_title(&self, best: &SeatRow, ends: &[Spread; 2], has_money: bool) -> String {
        let write = |value: f64, spread: &Spread| match has_money {
            true => self.numbers().money(value, bar(spread)),
            false => numbers::whole(value),
        };
        let [first, last] = ends;
        let (low, high) = (write(first.p10, first), write(first.p90, first));
        let sales = if has_money { "" } else { " sales" };
        if last.p50 * 1.2 >= first.p50 {
            let many = self.trial().many();
            return format!(
                "No rep stands out: {} brings {low} to {high}{sales} in eight {many} in ten, the others about as much",
                best.name
            );
        }
        let (middle, least) = (write(first.p50, first), write(last.p50, last));
        format!("{} brings {middle}{sales} in the middle case, the last rep {least}", best.name)
    }

    /// What the ranges show, and what makes them wide.
    pub fn reps_subtitle(&self, forecast: &Forecast, has_money: bool) -> String {
        let what = if has_money { "Revenue" } else { "Sales" };
        let many = self.trial().many();
        let varies = forecast.seats.iter().any(|seat| seat.varies_in_skill);
        let leavers: f64 = forecast.roles.iter().map(|role| role.leavers).sum();
        let causes = [
            (true, "luck"),
            (varies, "skill drawn anew"),
            (leavers > 0.0, "who leaves"),
            (forecast.variance.stated > 0, "what you do not know"),
        ];
        let causes = causes.into_iter().filter(|(is_there, _)| *is_there);
        let causes = crate::report::words::listed(causes.map(|(_, cause)| cause.to_owned()));
        format!(
            "{what} of each rep: middle case, and the range of eight {many} in ten, which comes of {causes}"
        )
    }

    /// The role that has least to spare.
    pub fn utilisation_title(&self, busiest: &RoleRow) -> String {
        let used = numbers::share(busiest.utilisation.unwrap_or(0.0), 0.01);
        if busiest.queue() >= LONG_QUEUE {
            let overdue = numbers::count(busiest.overdue, 0.0);
            return format!(
                "{} ends with {overdue} touches overdue on an evening; it used {used} of its hours",
                busiest.name
            );
        }
        format!("{} uses {used} of its hours", busiest.name)
    }

    /// What the bars show.
    pub fn utilisation_subtitle(&self) -> &'static str {
        "Share of the selling hours used for touches and contacts, by role"
    }

    /// The second line below a role.
    pub fn utilisation_detail(&self, role: &RoleRow) -> String {
        let (people, overdue) =
            (numbers::tenths(role.headcount), numbers::count(role.overdue, 0.0));
        let noun = if people == "1" { "person" } else { "people" };
        format!("{people} {noun}, {overdue} overdue")
    }
}

/// Fresh accounts at the start and at the end.
fn fresh_title(forecast: &Forecast) -> String {
    let fresh = |row: &PeriodRow| row.stocks[Stock::Fresh as usize];
    let (Some(first), Some(last)) = (forecast.periods.first(), forecast.periods.last()) else {
        return String::new();
    };
    let left = numbers::mean_count(&fresh(last));
    match forecast.base.months_left {
        Some(months) if months < 120.0 => {
            let months = numbers::whole(months.max(1.0));
            let noun = if months == "1" { "month" } else { "months" };
            format!("{left} fresh accounts are left at the end, enough for {months} {noun} more")
        }
        _ if fresh(last).mean >= fresh(first).mean => {
            format!("The stock of fresh accounts holds: {left} at the end")
        }
        _ => format!("{left} fresh accounts are left at the end"),
    }
}
