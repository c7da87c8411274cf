//! Sentences, column names and captions about pay plans.

use crate::report::numbers;
use crate::report::numbers::bar;
use crate::report::words::capital;
use crate::report::words::{Words, listed, with_article};
use crate::review::implied::ImpliedPayouts;
use crate::scenario::pay::PayPeriod;
use crate::study::forecast::pay::{Attainment, PartRow, PayFinding, PayRow};
use crate::study::method::spread::Mean;

/// Columns of the pay of roles, for a rep and a month.
pub const ROLES: [&str; 9] = [
    "pay a month",
    "mean",
    "P10",
    "P50",
    "P90",
    "best paid",
    "worst paid",
    "variable",
    "under the market",
];

/// Columns of the parts of the pay.
pub const PARTS: [&str; 3] = ["part of the pay", "over the run", "of pay"];
/// Columns of a payout curve, for `check`.
pub const CURVE: [&str; 5] = ["quota attained", "base", "variable", "pay", "of revenue"];
/// Foot of a payout curve.
pub const CURVE_FOOT: &str = "For a full pay period in which the whole role attains the same. Bonuses for single acts and the \
     contest are not in it; a soft salary that does not hang on money counts as earned.";

/// Heading of the payout curve of a role.
pub fn curve_heading(of: &ImpliedPayouts) -> String {
    let share = numbers::share(of.margin, 0.005);
    let paid = match of.every {
        PayPeriod::Month => "paid",
        PayPeriod::Quarter => "paid a quarter",
    };
    match of.margin < 1.0 {
        true => format!("What `{}` is {paid}, by attainment, with a margin of {share}", of.role),
        false => format!("What `{}` is {paid}, by attainment", of.role),
    }
}

/// Whether a role is paid by the quarter.
pub(in crate::report) fn by_quarter(row: &PayRow) -> bool {
    row.every == PayPeriod::Quarter
}

/// The roles that are paid by the quarter, as the page tells them.
pub fn quarterly(pay: &PayFinding) -> Vec<String> {
    let rows = pay.roles.iter().filter(|row| by_quarter(row));
    rows.map(|row| format!("`{}`", row.role)).collect()
}

impl Words {
    /// What pay costs in all.
    pub fn pay(&self, pay: &PayFinding) -> String {
        let (base, variable) = (pay.base.mean, pay.variable.mean);
        let share = |part: f64| numbers::share(part / (base + variable).max(1e-9), 0.005);
        let all = self.numbers().money(base + variable, bar(&pay.base) + bar(&pay.variable));
        let split = format!("Pay comes to {all}, of which {} is variable", share(variable));
        let each = pay.per_sale.map(|cost| self.numbers().money(cost, 0.005 * cost));
        let sales = pay.cost_of_sales.map(|share| numbers::share(share, 0.005));
        match (sales, each) {
            (Some(sales), Some(each)) => {
                format!("{split}: {sales} of the revenue, {each} for each sale.")
            }
            _ => format!("{split}."),
        }
    }

    /// How many months reach the thresholds of a plan.
    pub fn attained(&self, row: &PayRow, attainment: &Attainment) -> String {
        let reached = attainment.thresholds.iter().map(|threshold| {
            let (share, from) = (threshold.reached, threshold.from);
            format!("{} reach {}", numbers::share(share, 0.005), numbers::share(from, 0.005))
        });
        let reached: Vec<String> = reached.collect();
        let mean = numbers::share(attainment.mean, 0.005);
        format!(
            "A {span} of `{}` attains {mean} of the quota on average; of the {span}s {}.",
            row.role,
            reached.join(", "),
            span = row.every.word(),
        )
    }

    /// What a month is, where these are paid by the quarter.
    pub fn pay_note(&self, quarterly: Vec<String>) -> String {
        let (months, third) = match self.by_the_month(quarterly) {
            Some(told) => ("Months and quarters", format!(" {told}")),
            None => ("Months", String::new()),
        };
        format!(
            "{months} on every day of which a seat was filled, over all reps and runs. Best and worst paid: the rep \
             with the highest and the lowest monthly pay of each run.{third}"
        )
    }

    /// How the pay of a quarter stands beside that of months; `None` if nobody is paid by the quarter.
    pub fn by_the_month(&self, quarterly: Vec<String>) -> Option<String> {
        let is_some = !quarterly.is_empty();
        let who = listed(quarterly.into_iter());
        is_some.then(|| {
            format!("Quarterly pay is shown by the month: a third of what a quarter pays ({who}).")
        })
    }

    /// What draws and clawbacks have not brought back; `None` if the plan has neither or nobody owes anything.
    pub fn unrecovered(&self, row: &PayRow) -> Option<String> {
        let owed = row.unrecovered.as_ref().filter(|owed| owed.mean > 0.0)?;
        let amount = self.numbers().mean_money(owed);
        Some(format!(
            "Draws and clawbacks of `{}` that were still owed at the end of the run or by people who left: {amount}.",
            row.role
        ))
    }

    /// A part of the pay in the first column of its table.
    pub fn pay_part(&self, role: Option<&str>, row: &PartRow) -> String {
        self.part_of_pay(role, row.part, row.of.as_deref())
    }

    /// The same of its code and of what it is paid for.
    pub fn part_of_pay(&self, role: Option<&str>, part: &str, of: Option<&str>) -> String {
        let part = match (part, of) {
            ("soft", Some(of)) => format!("soft salary for {}", plain(of)),
            ("commission", Some(of)) => format!("commission on {}", plain(of)),
            ("bonus", Some(of)) => format!("bonus for {}", plain(of)),
            ("split", _) => "commission on deals handed over".into(),
            ("tail", Some(of)) => {
                format!("tail commission on {} of customers handed over", plain(of))
            }
            ("clawback", _) => "commission taken back".into(),
            ("draw", _) => "draw, less what was recovered".into(),
            ("team_bonus", _) => "team bonus".into(),
            ("cap", _) => "taken off by the cap".into(),
            (part, _) => part.into(),
        };
        role.map_or(part.clone(), |role| format!("{role}: {part}"))
    }

    /// Amounts of a part of the pay.
    pub fn pay_cost(&self, cost: &Mean) -> String {
        self.numbers().mean_money(cost)
    }

    /// How far apart the pay of reps is.
    pub fn pay_title(&self, row: &PayRow, [best, worst]: &[Mean; 2]) -> String {
        let [best, worst] = [best, worst].map(|mean| self.numbers().mean_money(mean));
        if best == worst {
            return format!(
                "{} earns {best} a month on average",
                capital(&with_article(&row.role))
            );
        }
        format!(
            "The best paid {} earns {best} a month on average, the worst paid {worst}",
            row.role
        )
    }

    /// What the ranges show.
    pub fn pay_subtitle(&self, pay: &PayFinding) -> &'static str {
        match quarterly(pay).is_empty() {
            true => "Pay of each rep a month: middle month, and the range of eight months in ten",
            false => {
                "Pay of each rep a month, of a quarter a third: the middle one, and the range of eight in ten"
            }
        }
    }

    /// What nothing and the quota pay.
    pub fn payout_title(&self, row: &PayRow) -> String {
        let at = |attainment: f64| {
            let of = row.payout.iter().find(|of| of.attainment == attainment);
            self.numbers().stated_money(of.map_or(0.0, |of| of.base + of.variable))
        };
        let (nothing, quota) = (at(0.0), at(1.0));
        let who = capital(&with_article(&row.role));
        format!("{who} who sells nothing is paid {nothing} a month, at the quota {quota}")
    }

    /// What the line shows.
    pub fn payout_subtitle(&self, is_quarterly: bool) -> &'static str {
        match is_quarterly {
            false => {
                "Pay of a full month without bonuses for single acts and the contest, by arithmetic"
            }
            true => {
                "Pay a month (a third of a quarter's) without bonuses for single acts and the contest, by arithmetic"
            }
        }
    }

    /// Its axis.
    pub fn payout_axis(&self) -> &'static str {
        "revenue, % of the quota"
    }

    /// The label of the quota.
    pub fn quota_label(&self) -> &'static str {
        "quota"
    }

    /// How often the quota is attained.
    pub fn attainment_title(&self, row: &PayRow, attainment: &Attainment) -> String {
        let quota = attainment.thresholds.iter().find(|threshold| threshold.from == 1.0);
        let reached = numbers::share(quota.map_or(0.0, |quota| quota.reached), 0.005);
        format!("{reached} of the {}s of {} reach the quota", row.every.word(), row.role)
    }

    /// What the bars show.
    pub fn attainment_subtitle(&self) -> &'static str {
        "Share of the full pay periods of reps by revenue as a share of the quota"
    }

    /// Its axis.
    pub fn attainment_axis(&self) -> &'static str {
        "revenue, % of the quota"
    }
}

fn plain(code: &str) -> String {
    match code.strip_prefix("entered ") {
        Some(stage) => format!("entering \"{stage}\""),
        None => match code {
            "touch" => "touches".into(),
            "effective_touch" => "effective touches".into(),
            "hand_off" => "hand-offs".into(),
            "sale" => "sales".into(),
            "order" => "orders".into(),
            code => code.into(),
        },
    }
}
