//! Sentences, column names and captions about pay plans.

use crate::messages::{Lang, Say, messages, told};
use crate::report::numbers::{Numbers, bar};
use crate::report::words::Words;
use crate::review::implied::ImpliedPayouts;
use crate::scenario::pay::{Business, PayPeriod};
use crate::study::forecast::pay::{Attainment, PartRow, PayFinding, PayRow};
use crate::study::method::spread::Mean;

messages!(say, "report/forecast/words/pay");
messages!(acts, "report/forecast/words/acts");

/// Columns of a payout curve, for `check`.
pub fn curve_columns(lang: Lang) -> [String; 5] {
    let names: [&dyn Say; 5] =
        [&say::QuotaAttained, &say::Base, &say::Variable, &say::Pay, &say::OfRevenue];
    names.map(|name| told(name, lang))
}

/// Foot of a payout curve.
pub fn curve_foot(lang: Lang) -> String {
    told(&say::CurveFoot, lang)
}

/// Heading of the payout curve of a role.
pub fn curve_heading(of: &ImpliedPayouts, numbers: &Numbers) -> String {
    let (role, every) = (&of.role, of.every);
    let share = &numbers.share(of.margin, 0.005);
    match of.margin < 1.0 {
        true => told(&say::CurveHeadingOfMargin { role, every, share }, numbers.lang()),
        false => told(&say::CurveHeading { role, every }, numbers.lang()),
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
    /// Columns of the pay of roles, for a rep and a month.
    pub fn columns_of_pay(&self) -> [String; 9] {
        self.named([
            &say::PayAMonth,
            &say::Mean,
            &"P10",
            &"P50",
            &"P90",
            &say::BestPaid,
            &say::WorstPaid,
            &say::Variable,
            &say::UnderMarket,
        ])
    }

    /// Columns of the parts of the pay.
    pub fn columns_of_pay_parts(&self) -> [String; 3] {
        self.named([&say::PartOfPay, &say::OverTheRun, &say::OfPay])
    }

    /// What pay costs in all.
    pub fn pay(&self, pay: &PayFinding) -> String {
        let (base, variable) = (pay.base.mean, pay.variable.mean);
        let share = |part: f64| self.numbers().share(part, 0.005);
        let all = self.numbers().money(base + variable, bar(&pay.base) + bar(&pay.variable));
        let each = pay.per_sale.map(|cost| self.numbers().money(cost, 0.005 * cost));
        let sold = pay.cost_of_sales.map(share).zip(each);
        let has_revenue = sold.is_some();
        let (of_sales, each) = sold.unwrap_or_default();
        let variable = share(variable / (base + variable).max(1e-9));
        self.say(&say::Cost {
            all: &all,
            variable: &variable,
            has_revenue,
            of_sales: &of_sales,
            each: &each,
        })
    }

    /// How many months reach the thresholds of a plan.
    pub fn attained(&self, row: &PayRow, attainment: &Attainment) -> String {
        let share = |share: f64| self.numbers().share(share, 0.005);
        let reached = attainment.thresholds.iter().map(|threshold| {
            let (reached, from) = (share(threshold.reached), share(threshold.from));
            self.say(&say::Reach { share: &reached, from: &from })
        });
        let reached: Vec<String> = reached.collect();
        self.say(&say::Attained {
            role: &row.role,
            every: row.every,
            mean: &share(attainment.mean),
            reached: &reached.join(", "),
        })
    }

    /// What a month is, where these are paid by the quarter.
    pub fn pay_note(&self, quarterly: Vec<String>) -> String {
        let are_quarters = !quarterly.is_empty();
        let months = self.say(&say::Months { are_quarters });
        match self.by_the_month(quarterly) {
            Some(third) => format!("{months} {third}"),
            None => months,
        }
    }

    /// How the pay of a quarter stands beside that of months; `None` if nobody is paid by the quarter.
    pub fn by_the_month(&self, quarterly: Vec<String>) -> Option<String> {
        (!quarterly.is_empty()).then(|| self.say(&say::Quarterly { roles: &quarterly }))
    }

    /// What draws and clawbacks have not brought back; `None` if the plan has neither or nobody owes anything.
    pub fn unrecovered(&self, row: &PayRow) -> Option<String> {
        let owed = row.unrecovered.as_ref().filter(|owed| owed.mean > 0.0)?;
        let amount = self.numbers().mean_money(owed);
        Some(self.say(&say::Unrecovered { role: &row.role, amount: &amount }))
    }

    /// A part of the pay in the first column of its table.
    pub fn pay_part(&self, role: Option<&str>, row: &PartRow) -> String {
        self.part_of_pay(role, row.part, row.of.as_deref())
    }

    /// The same of its code and of what it is paid for.
    pub fn part_of_pay(&self, role: Option<&str>, part: &str, of: Option<&str>) -> String {
        let paid_for = |of: &str| self.paid_for(of, false);
        let paid_on = |of: &str| self.paid_for(of, true);
        let part = match (part, of) {
            ("base", _) => self.say(&say::Base),
            ("soft", Some(of)) => self.say(&say::SoftSalary { of: &paid_for(of) }),
            ("commission", Some(of)) => self.say(&say::Commission { of: &paid_on(of) }),
            ("bonus", Some(of)) => self.say(&say::Bonus { of: &paid_for(of) }),
            ("split", _) => self.say(&say::CommissionOfHandedOver),
            ("tail", Some(of)) => self.say(&say::Tail { of: &paid_on(of) }),
            ("clawback", _) => self.say(&say::Clawback),
            ("draw", _) => self.say(&say::Draw),
            ("team_bonus", _) => self.say(&say::TeamBonus),
            ("contest", _) => self.say(&say::Contest),
            ("cap", _) => self.say(&say::Cap),
            (part, _) => part.into(),
        };
        role.map_or(part.clone(), |role| format!("{role}: {part}"))
    }

    /// What a part of the pay is paid for by its code: `new revenue`, `entering "offer"`. A commission is paid on it, which
    /// is another case in Russian.
    fn paid_for(&self, code: &str, is_on: bool) -> String {
        if let Some(stage) = &code.strip_prefix("entered ") {
            return match is_on {
                true => self.say(&say::EnteringOn { stage }),
                false => self.say(&say::EnteringFor { stage }),
            };
        }
        let (business, code) = match (code.strip_prefix("new "), code.strip_prefix("repeat ")) {
            (Some(code), _) => (Business::New, code),
            (_, Some(code)) => (Business::Repeat, code),
            _ => (Business::All, code),
        };
        match acts::ALL.iter().find(|(id, _)| *id == code) {
            Some((_, act)) if is_on => self.say(&say::PaidOn { business, act }),
            Some((_, act)) => self.say(&say::PaidFor { business, act }),
            None => code.into(),
        }
    }

    /// Amounts of a part of the pay.
    pub fn pay_cost(&self, cost: &Mean) -> String {
        self.numbers().mean_money(cost)
    }

    /// How far apart the pay of reps is.
    pub fn pay_title(&self, row: &PayRow, [best, worst]: &[Mean; 2]) -> String {
        let role = &row.role;
        let [best, worst] = &[best, worst].map(|mean| self.numbers().mean_money(mean));
        match best == worst {
            true => self.say(&say::PayTitleOfOne { role, pay: best }),
            false => self.say(&say::PayTitle { role, best, worst }),
        }
    }

    /// What the ranges show.
    pub fn pay_subtitle(&self, pay: &PayFinding) -> String {
        self.say(&say::PaySubtitle { are_quarters: !quarterly(pay).is_empty() })
    }

    /// What nothing and the quota pay.
    pub fn payout_title(&self, row: &PayRow) -> String {
        let at = |attainment: f64| {
            let of = row.payout.iter().find(|of| of.attainment == attainment);
            self.numbers().stated_money(of.map_or(0.0, |of| of.base + of.variable))
        };
        self.say(&say::PayoutTitle { role: &row.role, nothing: &at(0.0), quota: &at(1.0) })
    }

    /// What the line shows.
    pub fn payout_subtitle(&self, is_quarterly: bool) -> String {
        self.say(&say::PayoutSubtitle { is_quarterly })
    }

    /// The label of the quota.
    pub fn quota_label(&self) -> String {
        self.say(&say::Quota)
    }

    /// How often the quota is attained.
    pub fn attainment_title(&self, row: &PayRow, attainment: &Attainment) -> String {
        let quota = attainment.thresholds.iter().find(|threshold| threshold.from == 1.0);
        let reached = &self.numbers().share(quota.map_or(0.0, |quota| quota.reached), 0.005);
        self.say(&say::AttainmentTitle { reached, every: row.every, role: &row.role })
    }

    /// What the bars show.
    pub fn attainment_subtitle(&self) -> String {
        self.say(&say::AttainmentSubtitle)
    }

    /// Its axis.
    pub fn attainment_axis(&self) -> String {
        self.say(&say::OfTheQuota { sign: &"%" })
    }
}
