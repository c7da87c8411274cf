//! Headings, column names and notes of tables.

use crate::calendar::Period;
use crate::report::numbers;
use crate::report::numbers::month;
use crate::report::words::Words;
use crate::study::forecast::{
    BaseFinding, Cycle, PeriodRow, Source, SourceRow, StageRow, TargetRow, TargetScope,
};
use crate::study::method::spread::{Mean, Spread};
use jiff::civil::Date;

/// Headings of the sections of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// Targets.
    Targets,
    /// Results by period.
    Periods,
    /// From revenue to profit, by period.
    Profit,
    /// Cash by period.
    Cash,
    /// Where sales come from.
    Sources,
    /// Products.
    Products,
    /// Customers.
    Customers,
    /// The funnel.
    Funnel,
    /// Why deals are lost.
    Losses,
    /// Roles.
    Roles,
    /// Capacity by period.
    Capacity,
    /// Reps.
    Reps,
    /// Pay plans.
    Pay,
    /// Money.
    Money,
    /// The base.
    Base,
    /// Unknown numbers.
    Unknowns,
}

impl Section {
    /// Its heading.
    pub fn heading(self) -> &'static str {
        match self {
            Section::Targets => "Targets",
            Section::Periods => "Results",
            Section::Profit => "Profit and loss",
            Section::Cash => "Cash",
            Section::Sources => "Where sales come from",
            Section::Products => "Products",
            Section::Customers => "Customers",
            Section::Funnel => "Funnel",
            Section::Losses => "Why deals are lost",
            Section::Roles => "Roles",
            Section::Capacity => "Capacity",
            Section::Reps => "Reps",
            Section::Pay => "Pay",
            Section::Money => "Totals",
            Section::Base => "The base",
            Section::Unknowns => "What you do not know",
        }
    }
}

/// Columns of the tables.
pub mod columns {
    /// Targets.
    pub const TARGETS: [&str; 6] = ["target", "asked", "met, of 100", "P10", "P50", "P90"];
    /// Reps, in a table of their targets.
    pub const REP: &str = "met, of 100";
    /// Results by period: revenue, then sales.
    pub const REVENUE: [&str; 6] =
        ["revenue, mean", "P10", "P50", "P90", "since start, P50", "sales"];
    /// Results by period without money.
    pub const SALES: [&str; 4] = ["sales, mean", "P10", "P50", "P90"];
    /// Cash of a period: in, out, and what there is at its end.
    pub const CASH: [&str; 6] = ["in", "out", "at the end, mean", "P10", "P50", "P90"];
    /// What each source brought.
    pub const SOURCES: [&str; 8] =
        ["source", "deals", "sales", "won", "new revenue, mean", "P10", "P90", "of all"];
    /// What became of the deals that a role handed over.
    pub const HANDED: [&str; 7] =
        ["handed over by", "deals", "sales", "won", "revenue, mean", "P10", "P90"];
    /// Columns of the two tables above that are about money.
    pub const MONEY_OF_SOURCES: [&str; 5] =
        ["new revenue, mean", "revenue, mean", "P10", "P90", "of all"];
    /// What each product brought.
    pub const PRODUCTS: [&str; 11] = [
        "product",
        "deals",
        "sales",
        "won",
        "days to the sale",
        ORDERS,
        "revenue, mean",
        "P10",
        "P90",
        "of all",
        "margin",
    ];
    /// Classes of customers by revenue.
    pub const CLASS: &str = "class";
    /// Orders of customers.
    pub const ORDERS: &str = "orders";
    /// Customers by period.
    pub const CUSTOMERS: [&str; 7] = [
        "first sales",
        "orders",
        "revenue of orders",
        "of all revenue",
        "left",
        "won back",
        "customers at the end",
    ];
    /// Why customers leave.
    pub const REASONS: [&str; 5] =
        ["customers of", "left for", "left", "won back", "of those who left"];
    /// Subscriptions by period.
    pub const SUBSCRIPTIONS: [&str; 3] =
        ["revenue of subscriptions", "of all revenue", "recurring a month, at the end"];
    /// Care of customers by period.
    pub const CARE: [&str; 4] = ["customers", "care asked, h", "given, h", "share given"];
    /// The funnel.
    pub const FUNNEL: [&str; 8] = [
        "stage",
        "entered",
        "through",
        "of those who left",
        "touches a deal",
        "effective",
        "days",
        "waiting, days",
    ];
    /// Why deals are lost: the stage, then the reasons.
    pub const STAGE: &str = "stage";
    /// Deals open at the end.
    pub const OPEN: &str = "still open";
    /// Roles.
    pub const ROLES: [&str; 6] =
        ["role", "seats", "filled, mean", "hours used", "overdue, evening", "leavers"];
    /// Capacity by period.
    pub const CAPACITY: [&str; 5] =
        ["headcount", "fully ramped", "hours used", "touches", "overdue, evening"];
    /// Reps.
    pub const REPS: [&str; 8] = [
        "rep",
        "mean sales",
        "P10–P90",
        "mean revenue",
        "P50",
        "touches",
        "effective",
        "hours used",
    ];
    /// Attainment of quota, where there are quotas.
    pub const ATTAINMENT: &str = "quota, P50";
    /// Totals.
    pub const TOTALS: [&str; 5] = ["", "mean", "P10", "P50", "P90"];
    /// Unknown numbers.
    pub const UNKNOWNS: [&str; 3] = ["number", "explains", "more of it"];
}

/// Of a stage: deals that entered, those that went on, and the share of those who left it.
pub fn stage_flow(row: &StageRow, next: Option<&StageRow>) -> [String; 3] {
    // What goes through is what enters the next stage, where nothing else does: one number, written once.
    let is_next = |next: &&StageRow| (next.entered.mean - row.won_through).abs() < 1e-9;
    let error = next.filter(is_next).map_or(row.entered.error, |next| next.entered.error);
    [
        numbers::mean_count(&row.entered),
        numbers::mean_count(&Mean { mean: row.won_through, error }),
        numbers::share(row.conversion.mean, 1.96 * row.conversion.error),
    ]
}

/// A mean number of deals of a stage, known about as well as the number that entered; empty if none.
pub fn stage_deals(deals: f64, row: &StageRow) -> String {
    let share = if row.entered.mean > 0.0 { libm::sqrt(deals / row.entered.mean) } else { 1.0 };
    if deals > 0.0 {
        numbers::count(deals, 1.96 * row.entered.error * share)
    } else {
        String::new()
    }
}

/// The chance from which a target is called likely.
const SURE: f64 = 0.8;

impl Words {
    /// What the periods of results are called, as a column name.
    pub fn period_column(&self, period: Period) -> &'static str {
        match period {
            Period::Day => "day",
            Period::Week => "week of",
            Period::Month => "month",
        }
    }

    /// A period of results: `Mar 2027`, `4 Jan`, `Mon 4 Jan`.
    pub fn period(&self, from: &str, period: Period) -> String {
        let Ok(date) = from.parse::<Date>() else { return from.into() };
        let month: String = month(date.month()).en.name.chars().take(3).collect();
        match period {
            Period::Month => format!("{month} {}", date.year()),
            Period::Week => format!("{} {month}", date.day()),
            Period::Day => format!("{} {} {month}", weekday(date), date.day()),
        }
    }

    /// Several periods in the first column of a table.
    pub fn from_to(&self, first: &str, last: &str) -> String {
        format!("{first} – {last}")
    }

    /// A period in the first column of a table, with its length if it is a part of a month.
    pub fn row(&self, row: &PeriodRow, period: Period) -> String {
        let name = self.period(&row.from, period);
        if self.is_part(row, period) { format!("{name} ({} d)", row.days) } else { name }
    }

    /// Whether a period is a part of a month where whole months are told.
    pub fn is_part(&self, row: &PeriodRow, period: Period) -> bool {
        let is_part = match (row.from.parse::<Date>(), row.to.parse::<Date>()) {
            (Ok(from), Ok(to)) => from.day() != 1 || to != to.last_of_month(),
            _ => false,
        };
        period == Period::Month && is_part
    }

    /// A source of accounts in the first column of its table.
    pub fn source(&self, row: &SourceRow) -> String {
        match (row.source, &row.name) {
            (Source::Channel, Some(name)) => format!("channel {name}"),
            (Source::OpenAtStart, _) => "open at the start".into(),
            _ => "prospecting".into(),
        }
    }

    /// A target in the first column of its table.
    pub fn target_name(&self, target: &TargetRow) -> String {
        match (target.asked.scope, &target.asked.of) {
            (TargetScope::EachRep, Some(role)) => format!("{} (each `{role}`)", target.asked.name),
            (TargetScope::EachRep, None) => format!("{} (each rep)", target.asked.name),
            (_, Some(of)) => format!("{} (`{of}`)", target.asked.name),
            _ => target.asked.name.clone(),
        }
    }

    /// From when a target is likely: `double: even odds in July 2027, 80% in …`.
    pub fn likely(&self, target: &TargetRow) -> Option<String> {
        let [half, most] = target.likely_from.each_ref().map(Option::as_deref);
        let name = self.target_name(target);
        let half = numbers::by(half?);
        Some(match most.map(numbers::by) {
            Some(most) if most == half => format!("{name}: 80% {most}."),
            Some(most) => format!("{name}: even odds {half}, 80% {most}."),
            // What is told of the deadline may round to 80 %, or reach it within its ±.
            None if target.probability.high >= SURE => {
                format!("{name}: even odds {half}; whether 80% is reached is too close to tell.")
            }
            // Profit that was there may be lost again.
            None if target.by_period.iter().any(|of| of.value >= SURE) => {
                format!("{name}: even odds {half}; 80% does not last.")
            }
            None => format!("{name}: even odds {half}; 80% is not reached."),
        })
    }

    /// How long a sale takes.
    pub fn cycle(&self, cycle: &Cycle, days: u32) -> String {
        let whole = |days: u32| numbers::whole(f64::from(days));
        let (p10, p50, p90) = (whole(cycle.p10), whole(cycle.p50), whole(cycle.p90));
        let cut = if is_cut(cycle, days) {
            " Sales that would come after the end are not in this, so it reads short."
        } else {
            ""
        };
        format!(
            "From first contact to sale: {} in the middle case, one sale in ten within {p10}, \
             one in ten after {p90}.{cut}",
            numbers::things(&p50, "day", "days")
        )
    }

    /// Share of closed deals that were won.
    pub fn win_rate(&self, rate: &Mean) -> String {
        let share = numbers::share(rate.mean, 1.96 * rate.error);
        format!("Of the deals that were closed, {share} were won.")
    }

    /// How much revenue hangs on the best.
    pub fn top_reps(&self, top: &[Spread; 2]) -> String {
        let written = |of: fn(&Spread) -> f64| {
            top.each_ref().map(|share| numbers::share(of(share), numbers::bar(share)))
        };
        let ([one, two], [most, most_two]) = (written(|of| of.mean), written(|of| of.p90));
        let trial = self.trial().one();
        format!(
            "The best rep brings {one} of the revenue, the best two {two}; in one {trial} in ten it is \
             {most} and {most_two} or more."
        )
    }

    /// A rep in the first column of its table.
    pub fn rep(&self, name: &str, is_hired: bool) -> String {
        if is_hired { format!("{name}, hired") } else { name.into() }
    }

    /// The first column of accounts at the end of each period.
    pub fn end_of_period(&self, period: Period) -> &'static str {
        match period {
            Period::Day => "end of day",
            Period::Week => "end of week",
            Period::Month => "end of month",
        }
    }

    /// The first column of accounts by segment.
    pub fn segment_column(&self) -> &'static str {
        "segment, at the end"
    }

    /// Rows that are not shown.
    pub fn more(&self, rows: usize) -> String {
        format!("… and {} more", numbers::whole(rows as f64))
    }

    /// Says that only the best and the worst reps are shown.
    pub fn best_and_worst(&self) -> &'static str {
        "Best first, by mean revenue; the middle is left out."
    }

    /// Says whose amounts stand in the row of a target of each rep.
    pub fn weakest(&self) -> &'static str {
        "P10, P50 and P90 of a target of each rep are those of the weakest rep."
    }

    /// Says which rows of a long table are shown.
    pub fn every(&self, step: usize) -> String {
        format!("Every {step} rows one is shown; the CSV and JSON have all.")
    }

    /// How the base burns.
    pub fn burn(&self, base: &BaseFinding) -> Vec<String> {
        let mut lines = Vec::new();
        if let Some(refusals) = base.refusals_a_sale {
            let refusals = numbers::stated(round3(refusals));
            let noun = if refusals == "1" { "refusal" } else { "refusals" };
            lines.push(format!("{refusals} {noun} for each sale."));
        }
        if base.burnt_share > 0.0 {
            lines.push(format!(
                "{} of the base is closed for ever by the end, {} a month.",
                numbers::share(base.burnt_share, 0.0),
                numbers::share(base.burnt_a_month, 0.0)
            ));
        }
        lines.extend(base.months_left.filter(|&months| months < 120.0).map(months_left));
        if base.runs_dry.value > 0.0 {
            lines.push(self.runs_dry(base));
        }
        lines
    }

    fn runs_dry(&self, base: &BaseFinding) -> String {
        let frequency = self.frequency(&base.runs_dry);
        match &base.dry_from {
            Some(from) => {
                format!("It runs dry in {frequency}, typically from {}.", numbers::month_of(from))
            }
            None => format!("It runs dry in {frequency}."),
        }
    }

    /// Needs that a competitor took, and the segments of which it is assumed how long clients remember; `None` if
    /// there are none.
    pub fn taken_needs(&self, taken: f64, assumed: &[String]) -> Option<String> {
        let count = numbers::count(taken, 0.0);
        let said = match count.as_str() {
            "0" => return None,
            "1" => "1 need of the pool went to a competitor".to_owned(),
            _ => format!("{count} needs of the pool went to competitors"),
        };
        let forgotten = format!("{said}: the last contact was forgotten.");
        Some(match assumed_memory(assumed) {
            Some(assumed) => format!("{forgotten} {assumed}"),
            None => forgotten,
        })
    }

    /// Deals that came back from the pool; `None` if there are none.
    pub fn returned(&self, returned: f64) -> Option<String> {
        let count = numbers::count(returned, 0.0);
        match count.as_str() {
            "0" => None,
            "1" => Some("1 of the deals came back from the pool and is counted again.".to_owned()),
            _ => {
                Some(format!("{count} of the deals came back from the pool and are counted again."))
            }
        }
    }

    /// Says when overdue touches are counted.
    pub fn overdue_note(&self) -> &'static str {
        "Overdue: due touches not made on the evening of a working day, mean over the last four weeks."
    }

    /// What an unknown number explains of the spread.
    pub fn unknowns_note(&self) -> &'static str {
        "Explains: share of the variance of the answer that this number explains alone."
    }

    /// Which way an unknown number moves the answer.
    pub fn direction(&self, raises: bool) -> &'static str {
        if raises { "raises it" } else { "lowers it" }
    }
}

/// Whether so many sales would come after the end of a run of `days` that what is seen of them reads short.
pub(super) fn is_cut(cycle: &Cycle, days: u32) -> bool {
    cycle.p90 * 5 > days * 2
}

fn months_left(months: f64) -> String {
    match months {
        m if m < 1.0 => "At the present rate no fresh account is left within a month.".into(),
        m => {
            let months = numbers::things(&numbers::whole(m), "month", "months");
            format!("At the present rate fresh accounts last {months} more.")
        }
    }
}

fn round3(value: f64) -> f64 {
    if value >= 100.0 { value.round() } else { (value * 10.0).round() / 10.0 }
}

fn weekday(date: Date) -> &'static str {
    const NAMES: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    NAMES[date.weekday().to_monday_zero_offset() as usize]
}

/// Of which segments it is assumed how long clients remember a contact; `None` if of none.
pub fn assumed_memory(segments: &[String]) -> Option<String> {
    let named: Vec<String> = segments.iter().map(|name| format!("`{name}`")).collect();
    (!named.is_empty()).then(|| {
        format!(
            "That clients of {} remember a contact for 60 days is our assumption, the default: state `remembers` in \
             their `pool`.",
            named.join(", ")
        )
    })
}
