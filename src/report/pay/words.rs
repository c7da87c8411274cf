//! Sentences, column names and captions about pay plans beside each other.

mod break_even;

use crate::figures::Figure;
use crate::messages::messages;
use crate::report::numbers::bar;
use crate::report::words::{Advice, Words, capital, hundredfold, in_quotes, lower, plus};
use crate::review::pay_sums::PATIENCE;
use crate::review::pay_sums::SECONDS;
use crate::scenario::pay::PayPeriod;
use crate::statistics::Estimate;
use crate::study::forecast::pay::PayRow;
use crate::study::method::findings::Halt;
use crate::study::method::outputs::OutputFigure;
use crate::study::method::spread::Mean;
use crate::study::method::verdict::widened;
use crate::study::pay::{Best, Brought, Component, PlanLint, Scheme, Schemes};

messages!(say, "report/pay/words");

/// Which month of a rep it is that is told of.
#[derive(Clone, Copy)]
enum When {
    EveryMonth,
    MiddleMonth,
    MiddleQuarter,
}

impl Words {
    /// Heading of what plans cost.
    pub fn plan_costs_heading(&self) -> String {
        self.say(&say::CostsHeading)
    }

    /// Its columns.
    pub fn plan_cost_columns(&self) -> [String; 7] {
        [
            self.say(&say::PlanColumn),
            self.say(&say::PayColumn),
            self.say(&say::OfRevenueColumn),
            self.say(&say::EachSaleColumn),
            self.say(&say::VariableColumn),
            self.say(&say::OverBudgetColumn),
            self.say(&say::ProfitColumn),
        ]
    }

    /// Heading of the differences.
    pub fn plan_differences_heading(&self) -> String {
        self.say(&say::DifferencesHeading)
    }

    /// Columns of differences in money.
    pub fn plan_money_columns(&self) -> [String; 6] {
        [
            self.say(&say::PlanColumn),
            self.say(&say::PayColumn),
            self.say(&say::PayEachSaleColumn),
            self.say(&say::RevenueColumn),
            self.say(&say::ProfitColumn),
            self.say(&say::OwnLuckColumn),
        ]
    }

    /// Columns of differences in shares and counts.
    pub fn plan_share_columns(&self) -> [String; 6] {
        [
            self.say(&say::PlanColumn),
            self.say(&say::PayOfRevenueColumn),
            self.say(&say::OverBudgetColumn),
            self.say(&say::MonthsUnderColumn),
            self.say(&say::HoursColumn),
            self.say(&say::SalesColumn),
        ]
    }

    /// Heading of the pay of rep-months.
    pub fn plan_months_heading(&self) -> String {
        self.say(&say::MonthsHeading)
    }

    /// Its columns.
    pub fn plan_month_columns(&self) -> [String; 8] {
        [
            self.say(&say::PlanColumn),
            self.say(&say::MeanColumn),
            "P10".into(),
            "P50".into(),
            "P90".into(),
            self.say(&say::BestPaidColumn),
            self.say(&say::WorstPaidColumn),
            self.say(&say::UnderMarketColumn),
        ]
    }

    /// Heading of components.
    pub fn plan_components_heading(&self) -> String {
        self.say(&say::ComponentsHeading)
    }

    /// Its columns.
    pub fn plan_component_columns(&self) -> [String; 7] {
        [
            self.say(&say::ComponentColumn),
            self.say(&say::ComesToColumn),
            self.say(&say::OfPayColumn),
            self.say(&say::AddsToPayColumn),
            self.say(&say::AddsToHoursColumn),
            self.say(&say::AddsToRevenueColumn),
            self.say(&say::AddsToProfitColumn),
        ]
    }

    /// Heading of the payout.
    pub fn plan_payout_heading(&self) -> String {
        self.say(&say::PayoutHeading)
    }

    /// A plan, as a name in a table.
    pub fn plan(&self, scheme: &Scheme) -> String {
        scheme.variant.clone().unwrap_or_else(|| self.say(&say::AsItIs))
    }

    /// A plan on a chart: by the title that the user gave it, if there is one.
    pub fn plan_label(&self, scheme: &Scheme) -> String {
        scheme.title.clone().unwrap_or_else(|| self.plan(scheme))
    }

    /// The same in a sentence above a chart.
    fn plan_titled(&self, scheme: &Scheme) -> String {
        let name = match (&scheme.title, &scheme.variant) {
            (Some(title), _) => title,
            (None, Some(name)) => name,
            (None, None) => return self.say(&say::PlanAsItIs),
        };
        in_quotes(name, self.lang())
    }

    /// A plan in a sentence.
    pub(in crate::report) fn plan_quoted(&self, scheme: &Scheme) -> String {
        let name = scheme.variant.as_ref().map(|name| format!("`{name}`"));
        name.unwrap_or_else(|| self.say(&say::PlanAsItIs))
    }

    /// Plans in a sentence.
    pub(in crate::report) fn plans_quoted(&self, schemes: &[&Scheme]) -> Vec<String> {
        schemes.iter().map(|scheme| self.plan_quoted(scheme)).collect()
    }

    /// A plan of one role.
    pub fn plan_of_role(&self, scheme: &Scheme, role: Option<&str>) -> String {
        role.map_or(self.plan(scheme), |role| format!("{}: {role}", self.plan(scheme)))
    }

    /// Plans that share a column, of so many.
    pub fn plans(&self, schemes: &[&Scheme], all: usize) -> String {
        if schemes.len() == all && all > 1 {
            return self.say(&say::EveryPlan);
        }
        schemes.iter().map(|scheme| self.plan(scheme)).collect::<Vec<String>>().join(", ")
    }

    /// Which plan, then what it costs as it is and where it leaves most.
    pub fn plans_answer(&self, found: &Schemes) -> Vec<String> {
        let verdict = found.best.as_ref().map(|best| {
            let verdict = self.verdict(found, best, |scheme| self.plan_quoted(scheme));
            let Scheme { variant, title, .. } = &found.schemes[best.scheme];
            format!("{}.", self.introduced(variant.as_deref(), title.as_deref(), &verdict))
        });
        let today = found.schemes.first().map(|scheme| self.cost_of_plan(scheme, true));
        let other = found.best.as_ref().filter(|best| best.scheme > 0);
        let other = other.map(|best| self.cost_of_plan(&found.schemes[best.scheme], false));
        let moved = found.best.as_ref().and_then(|best| self.pay_moved(best.pay.as_ref()));
        let cash = self.plans_cash(found);
        cash.into_iter().chain(verdict).chain(moved).chain(today).chain(other).collect()
    }

    /// With which plans the cash runs out in more than a few runs.
    fn plans_cash(&self, found: &Schemes) -> Option<String> {
        let of = |scheme: &Scheme| Some((self.plan_quoted(scheme), scheme.cash_runs_out?));
        let all: Vec<(String, Estimate)> = found.schemes.iter().filter_map(of).collect();
        // Whether the cash is stated is a matter of the file: either all plans tell it or none.
        self.cash_alarms(&all, found.best.as_ref().map(|best| best.scheme))
    }

    /// Which plan leaves most profit, without a full stop, with plans as they are called there.
    fn verdict(&self, found: &Schemes, best: &Best, called: impl Fn(&Scheme) -> String) -> String {
        let name = |place: usize| called(&found.schemes[place]);
        let lead = self.numbers().money_with_bar(&widened(&best.lead, best.reach));
        let time = &self.time();
        if best.scheme == 0 {
            let next = &name(best.next);
            let is_same = best.lead == Mean { mean: 0.0, error: 0.0 };
            return match best.rivals.is_empty() {
                _ if is_same => self.say(&say::NoneLeavesMoreSame { next }),
                true => self.say(&say::NoneLeavesMore { time, next, lead: &lead }),
                false => self.say(&say::NoneLeavesClearlyMore { time, next, lead: &lead }),
            };
        }
        let more = found.schemes[best.scheme].figure(Figure::Profit).and_then(OutputFigure::more);
        let more =
            more.map_or(lead, |more| self.numbers().money_with_bar(&widened(&more, best.reach)));
        let (best_name, more) = (&name(best.scheme), &more);
        if best.rivals.contains(&0) {
            return self.say(&say::BestIsHardlyBetter { time, best: best_name, more });
        }
        let rivals: Vec<String> = best.rivals.iter().map(|&place| name(place)).collect();
        let is_clear = rivals.is_empty();
        let leaves = self.say(&say::LeavesMost { best: best_name, is_clear, time, more });
        match is_clear {
            true => leaves,
            false => {
                let is_one = rivals.len() == 1;
                format!(
                    "{leaves}; {}",
                    self.say(&say::CannotBeTold { rivals: &self.first_few(rivals), is_one })
                )
            }
        }
    }

    /// `As it is, pay comes to $18 k: 21% of the revenue, $379 for each sale; …`.
    fn cost_of_plan(&self, scheme: &Scheme, is_today: bool) -> String {
        let written = |measure| self.figure(scheme.figure(measure));
        let is_told = |measure| scheme.figure(measure).is_some();
        let share = is_told(Figure::CostOfSales)
            .then(|| self.say(&say::OfTheRevenue { share: &written(Figure::CostOfSales) }));
        let each = is_told(Figure::PerSale)
            .then(|| self.say(&say::ForEachSale { cost: &written(Figure::PerSale) }));
        let ratios: Vec<String> = share.into_iter().chain(each).collect();
        let ratios = match ratios.is_empty() {
            true => String::new(),
            false => format!(": {}", ratios.join(", ")),
        };
        let over = scheme.over_budget.as_ref().zip(scheme.budget).map(|(over, budget)| {
            let budget = &self.numbers().stated_money(budget);
            self.say(&say::OverTheBudget { budget, often: &self.frequency(over) })
        });
        let markets: Vec<Mean> =
            scheme.pay.roles.iter().filter_map(|row| Some(row.market.as_ref()?.under)).collect();
        let all = scheme.figure(Figure::UnderMarket).map(|under| under.mean());
        // Of one role alone as its row says it.
        let under = if let [one] = markets[..] { Some(one) } else { all };
        let under = under
            .map(|under| self.say(&say::UnderTheMarket { share: &self.share_with_bar(&under) }));
        let comes = self.say(&say::PayComesTo {
            is_today,
            plan: &self.plan_quoted(scheme),
            pay: &written(Figure::Pay),
        });
        let parts: Vec<String> =
            [format!("{comes}{ratios}")].into_iter().chain(over).chain(under).collect();
        format!("{}.", parts.join("; "))
    }

    /// Variants that change more than pay; `None` if no variant does.
    fn more_than_pay(&self, found: &Schemes) -> Option<String> {
        let wider: Vec<&Scheme> =
            found.schemes.iter().filter(|scheme| scheme.changes_more_than_pay).collect();
        let names = &self.plans_quoted(&wider);
        let is_one = wider.len() == 1;
        (!wider.is_empty()).then(|| self.say(&say::ChangesMoreThanPay { names, is_one }))
    }

    /// How to read the differences.
    pub fn differences_note(&self, found: &Schemes) -> String {
        self.say(&say::DifferencesNote {
            is_wider: found.schemes.iter().any(|scheme| scheme.changes_more_than_pay),
            are_many: found.schemes.len() > 2,
        })
    }

    /// What else to know: plans that change more than pay, or nothing but cost; what was not played.
    pub fn plans_beside(&self, found: &Schemes) -> Vec<String> {
        let mut sentences: Vec<String> = self.more_than_pay(found).into_iter().collect();
        let none = Some(Mean { mean: 0.0, error: 0.0 });
        let is_same = |scheme: &&Scheme| {
            let same = |measure| scheme.figure(measure).and_then(OutputFigure::more) == none;
            scheme.runs > 0 && same(Figure::Revenue) && same(Figure::Sales)
        };
        let same: Vec<&Scheme> = found.schemes.iter().skip(1).filter(is_same).collect();
        if !same.is_empty() {
            let (names, is_one) = (&self.plans_quoted(&same), same.len() == 1);
            sentences.push(self.say(&say::BringsTheSame { names, is_one }));
        }
        let missing: Vec<&Scheme> =
            found.schemes.iter().filter(|scheme| scheme.runs == 0).collect();
        if !missing.is_empty() {
            sentences.push(self.say(&say::NoTimeLeft { names: &self.plans_quoted(&missing) }));
        }
        sentences
    }

    /// What to mind: that it was halted, and what looks unintended in the plans, each thing once.
    pub fn plan_advices(&self, found: &Schemes) -> Vec<Advice> {
        let mut advices: Vec<Advice> = Vec::new();
        advices.extend(found.basis.is_partial.then(|| self.plans_halted(found)));
        if found.basis.is_precise == Some(false) {
            advices.push(self.advice(&crate::study::Warning::Imprecise { runs: found.basis.runs }));
        }
        let mut told: Vec<(&PlanLint, Vec<&Scheme>)> = Vec::new();
        for scheme in &found.schemes {
            for lint in &scheme.lints {
                match told.iter_mut().find(|(other, _)| *other == lint) {
                    Some((_, schemes)) => schemes.push(scheme),
                    None => told.push((lint, vec![scheme])),
                }
            }
        }
        let all = found.schemes.len();
        advices.extend(told.iter().map(|(lint, schemes)| self.plan_advice(lint, schemes, all)));
        advices
    }

    fn plan_advice(&self, lint: &PlanLint, schemes: &[&Scheme], all: usize) -> Advice {
        let whose = match schemes.len() {
            _ if all == 1 => String::new(),
            some if some == all => format!("{}, ", capital(&self.say(&say::EveryPlan))),
            _ => format!("{}, ", capital(&self.all_named(&self.plans_quoted(schemes)))),
        };
        let advice = self.lint_advice(lint);
        let seen = if whose.is_empty() { capital(&advice.seen) } else { whose + &advice.seen };
        Advice { seen, ..advice }
    }

    /// A figure as it stands in a table; empty if there is none.
    pub fn figure(&self, figure: Option<&OutputFigure>) -> String {
        let Some(figure) = figure else { return String::new() };
        let value = &figure.mean();
        match figure.measure {
            Figure::Hours | Figure::Touches | Figure::Sales => self.numbers().mean_count(value),
            measure if measure.is_money() => self.numbers().mean_money(value),
            _ => self.numbers().share(value.mean, 1.96 * value.error),
        }
    }

    /// What is more than in the file as it is, with its error; empty if there is no such figure.
    pub fn difference(&self, found: &Schemes, figure: Option<&OutputFigure>) -> String {
        let Some((figure, more)) = figure.and_then(|of| Some((of, of.more()?))) else {
            return String::new();
        };
        let more = found.best.as_ref().map_or(more, |best| widened(&more, best.reach));
        match figure.measure {
            Figure::Hours | Figure::Touches | Figure::Sales => self.more_of(&more),
            measure if measure.is_money() => self.more_money(&more),
            _ => {
                let numbers = self.numbers();
                plus(&more, numbers.points(&numbers.mean_with_bar(&hundredfold(&more))))
            }
        }
    }

    /// What is more, in money, with its error.
    pub fn more_money(&self, more: &Mean) -> String {
        plus(more, self.numbers().money_with_bar(more))
    }

    /// Hours, touches or sales that there are more, with their error.
    pub fn more_of(&self, more: &Mean) -> String {
        plus(more, self.numbers().mean_with_bar(more))
    }

    /// A share with its error: `40 ± 1%`.
    pub fn share_with_bar(&self, share: &Mean) -> String {
        match share.error > 0.0 {
            true => {
                let numbers = self.numbers();
                numbers.percent(&numbers.mean_with_bar(&hundredfold(share)))
            }
            false => self.numbers().share(share.mean, 0.0),
        }
    }

    /// A probability in a cell: `31% ±1`.
    pub fn chance(&self, chance: &Estimate) -> String {
        let (value, bar) = self.numbers().of_hundred(chance);
        format!("{} ({bar})", self.numbers().percent(&value))
    }

    /// The budget that pay is held against.
    pub fn budget_note(&self, found: &Schemes) -> Option<String> {
        let budgets: Vec<String> = found
            .schemes
            .iter()
            .filter_map(|scheme| Some(self.numbers().stated_money(scheme.budget?)))
            .collect();
        let first = budgets.first()?;
        let is_one = budgets.iter().all(|budget| budget == first);
        is_one.then(|| self.say(&say::BudgetNote { budget: first }))
    }

    /// What a month is, and what the market pays.
    pub fn months_note(&self, found: &Schemes) -> String {
        let mut told: Vec<String> = Vec::new();
        for row in found.schemes.iter().flat_map(|scheme| &scheme.pay.roles) {
            let Some(market) = &row.market else { continue };
            let pays = self.numbers().mean_money(&market.pay);
            let one = self.say(&say::MarketPaysOne { role: &row.role, pay: &pays });
            if !told.contains(&one) {
                told.push(one);
            }
        }
        let months = self.pay_note(self.quarterly(found));
        match told.is_empty() {
            true => months,
            false => format!("{months} {}", self.say(&say::MarketPays { each: &told })),
        }
    }

    /// The roles that are paid by the quarter; with the plans, if not all pay so.
    pub fn quarterly(&self, found: &Schemes) -> Vec<String> {
        let mut told: Vec<(&str, Vec<&Scheme>, usize)> = Vec::new();
        for (scheme, row) in
            found.schemes.iter().flat_map(|of| of.pay.roles.iter().map(move |row| (of, row)))
        {
            if !told.iter().any(|(role, _, _)| *role == row.role) {
                told.push((&row.role, Vec::new(), 0));
            }
            for (_, schemes, all) in told.iter_mut().filter(|(role, _, _)| *role == row.role) {
                *all += 1;
                schemes
                    .extend(crate::report::forecast::words::pay::by_quarter(row).then_some(scheme));
            }
        }
        let told = told.into_iter().filter(|(_, schemes, _)| !schemes.is_empty());
        told.map(|(role, schemes, all)| match schemes.len() == all {
            true => format!("`{role}`"),
            false => {
                let (plans, is_one) = (&self.plans_quoted(&schemes), schemes.len() == 1);
                self.say(&say::RoleWithPlans { role: &role, plans, is_one })
            }
        })
        .collect()
    }

    /// Heading of attainment.
    pub fn attainment_heading(&self, found: &Schemes) -> String {
        let are_quarters_too = !self.quarterly(found).is_empty();
        self.say(&say::AttainmentHeading { are_quarters_too })
    }

    /// The first column of a table by attainment.
    pub fn attained_by(&self, role: &str) -> String {
        self.say(&say::AttainedColumn { role: &role })
    }

    /// A tenth of the quota, with everything above it if it `is_open`.
    pub fn tenth(&self, tenth: usize, is_open: bool) -> String {
        let percent = |tenths: usize| self.numbers().percent(&(10 * tenths).to_string());
        match is_open {
            true => self.say(&say::TenthAndMore { from: &percent(tenth) }),
            false => {
                let from = &(10 * tenth).to_string();
                self.say(&say::Tenth { from, to: &percent(tenth + 1) })
            }
        }
    }

    /// How many rep-months reach the thresholds of each plan; plans with the same ones are told once.
    pub fn thresholds(&self, rows: &[(&Scheme, &PayRow)]) -> String {
        let mut told: Vec<(String, Vec<&Scheme>)> = Vec::new();
        for (scheme, row) in rows {
            let Some(attainment) = &row.attainment else { continue };
            let sentence = self.attained(row, attainment);
            match told.iter_mut().find(|(other, _)| *other == sentence) {
                Some((_, schemes)) => schemes.push(scheme),
                None => told.push((sentence, vec![scheme])),
            }
        }
        let line = |(sentence, schemes): (String, Vec<&Scheme>)| match schemes.len() == rows.len() {
            true => sentence,
            false => {
                let names = self.all_named(&self.plans_quoted(&schemes));
                format!("{}: {}", capital(&names), lower(&sentence))
            }
        };
        told.into_iter().map(line).collect::<Vec<String>>().join(" ")
    }

    /// A component in the first column of its table.
    pub fn component(&self, component: &Component, with_role: bool) -> String {
        let role = Some(component.role.as_str()).filter(|_| with_role);
        self.part_of_pay(role, component.part, component.of.as_deref())
    }

    /// How to read what components add.
    pub fn components_note(&self, found: &Schemes) -> Option<String> {
        let all = found.schemes.iter().flat_map(|scheme| &scheme.components);
        let first = all.filter_map(|component| component.brought.as_ref()).next()?;
        let how = self.say(&say::ComponentsNote { runs: &self.whole(first.runs) });
        let free = found.schemes.iter().filter(|scheme| scheme.behaviour.is_empty());
        let nothing = Mean { mean: 0.0, error: 0.0 };
        let is_idle = |of: &Brought| of.revenue == nothing && of.sales == nothing;
        let all = found.schemes.len();
        let brought = free.clone().flat_map(|scheme| &scheme.components);
        let is_all_idle = brought.filter_map(|of| of.brought).all(|of| is_idle(&of));
        let idle = match free.count() {
            0 => None,
            _ if !is_all_idle => None,
            some if some == all => Some(self.say(&say::OnlyCosts)),
            _ => Some(self.say(&say::OnlyCostsWhereFree)),
        };
        Some([Some(how), idle].into_iter().flatten().collect::<Vec<String>>().join(" "))
    }

    /// What the signs mean and how sums in the head are counted.
    pub fn plans_legend(&self, found: &Schemes) -> String {
        self.say(&say::Legend {
            level: &self.numbers().share(found.basis.level, 0.0),
            seconds: &self.count(SECONDS.into()),
            patience: &self.count(PATIENCE.into()),
        })
    }

    /// The titles of variants that have one.
    pub fn plan_titles(&self, found: &Schemes) -> Option<String> {
        let titles = found.schemes.iter().filter_map(|scheme| {
            let (name, title) = (scheme.variant.as_ref()?, scheme.title.as_ref()?);
            (name != title).then(|| format!("{name}: {title}"))
        });
        let titles: Vec<String> = titles.collect();
        (!titles.is_empty()).then(|| format!("{}.", titles.join("; ")))
    }

    /// What plans leave, against the one as it is.
    pub fn profits_title(&self, found: &Schemes, best: &Best) -> String {
        self.verdict(found, best, |scheme| self.plan_titled(scheme))
    }

    /// What its bars show.
    pub fn profits_subtitle(&self, found: &Schemes) -> String {
        let (time, are_many) = (&self.time(), found.schemes.len() > 2);
        let told = self.say(&say::ProfitsSubtitle { time, are_many });
        format!("{told}{}", self.assumed_on_chart(found))
    }

    /// The dearest and the cheapest plan.
    pub fn costs_title(&self, found: &Schemes) -> Option<String> {
        let cost = |scheme: &Scheme| scheme.figure(Figure::CostOfSales).map(|of| of.mean());
        let mut costs: Vec<(&Scheme, Mean)> =
            found.schemes.iter().filter_map(|scheme| Some((scheme, cost(scheme)?))).collect();
        costs.sort_by(|a, b| a.1.mean.total_cmp(&b.1.mean));
        let ((cheapest, least), (dearest, most)) = (costs.first()?, costs.last()?);
        let share = |of: &Mean| self.numbers().share(of.mean, 1.96 * of.error);
        let name = |scheme: &Scheme| self.plan_titled(scheme);
        let (least, most) = (share(least), share(most));
        Some(match costs.len() {
            1 => self.say(&say::TakesOfRevenue { share: &least }),
            _ if least == most => self.say(&say::TakesTheSame { share: &least }),
            _ => self.say(&say::TakesFromTo {
                share: &least,
                cheapest: &name(cheapest),
                most: &most,
                dearest: &name(dearest),
            }),
        })
    }

    /// What its bars show.
    pub fn costs_subtitle(&self) -> String {
        self.say(&say::CostsSubtitle)
    }

    /// How a rep-month is paid under a plan.
    pub fn months_title(&self, scheme: &Scheme, row: &PayRow) -> String {
        let plan = capital(&self.plan_titled(scheme));
        let middle = row
            .month
            .as_ref()
            .map_or(String::new(), |month| self.numbers().money(month.p50, bar(month)));
        let is_even = scheme.months.iter().any(|bars| bars.role == row.role && bars.is_even());
        let when = match (is_even, row.every) {
            (true, _) => When::EveryMonth,
            (false, PayPeriod::Month) => When::MiddleMonth,
            (false, PayPeriod::Quarter) => When::MiddleQuarter,
        };
        let paid =
            self.say(&say::PaidInMiddle { plan: &plan, role: &row.role, middle: &middle, when });
        match &row.market {
            Some(market) => {
                let (under, every) = (&self.share_with_bar(&market.under), row.every);
                format!("{paid}; {}", self.say(&say::PaidUnderMarket { under, every }))
            }
            None => paid,
        }
    }

    /// What its bars show.
    pub fn months_subtitle(&self, row: &PayRow) -> String {
        self.say(&say::MonthsSubtitle { every: row.every })
    }

    /// The label of the market.
    pub fn market_label(&self) -> String {
        self.say(&say::MarketLabel)
    }

    /// How the quota is attained under a plan.
    pub fn attainment_of_plan(&self, scheme: &Scheme, title: String) -> String {
        format!("{}: {title}", capital(&self.plan_titled(scheme)))
    }

    /// The component (its name, its plan, what it adds) that adds most to the profit.
    pub fn components_title(&self, found: &Schemes, named: &[(String, String, Mean)]) -> String {
        if found.schemes.iter().all(|scheme| scheme.behaviour.is_empty()) {
            return self.say(&say::ComponentsOnlyCost);
        }
        let most = named.iter().max_by(|a, b| a.2.mean.total_cmp(&b.2.mean));
        match most {
            Some((part, plan, profit)) if profit.mean > 1.96 * profit.error => {
                self.say(&say::ComponentAdds {
                    part: &capital(part),
                    plan,
                    more: &self.numbers().money_with_bar(profit),
                })
            }
            _ => self.say(&say::NoComponentAdds),
        }
    }

    /// What its bars show.
    pub fn components_subtitle(&self, found: &Schemes) -> String {
        format!(
            "{}{}{}",
            self.say(&say::ComponentsSubtitle),
            self.assumed_on_chart(found),
            self.free_on_chart(found)
        )
    }

    /// Plans for which nobody works differently, where for others somebody does.
    fn free_on_chart(&self, found: &Schemes) -> String {
        let free = found.schemes.iter().filter(|scheme| scheme.behaviour.is_empty());
        let names: Vec<String> = free.map(|scheme| self.plan(scheme)).collect();
        match names.len() {
            0 => String::new(),
            all if all == found.schemes.len() => {
                format!("; {}", self.say(&say::AssumedOfNobody))
            }
            _ => format!("; {}", self.say(&say::NobodyDiffers { plans: &names })),
        }
    }

    /// What plans pay at the quota.
    pub fn payouts_title(&self, role: &str, rows: &[(&Scheme, &PayRow)]) -> String {
        let at = |row: &PayRow| {
            let of = row.payout.iter().find(|of| of.attainment == 1.0);
            of.map_or(0.0, |of| of.base + of.variable)
        };
        let least = rows.iter().min_by(|a, b| at(a.1).total_cmp(&at(b.1)));
        let most = rows.iter().max_by(|a, b| at(a.1).total_cmp(&at(b.1)));
        let (Some((low, least)), Some((high, most))) = (least, most) else { return String::new() };
        let [least, most] = [least, most].map(|row| self.numbers().stated_money(at(row)));
        let (least, most) = (&least, &most);
        let name = |scheme: &Scheme| self.plan_titled(scheme);
        let role = &role;
        match rows {
            [_] => self.say(&say::PaidAtQuota { role, least }),
            [_, (other, _)] if least == most => {
                self.say(&say::PaidTheSameWith { role, least, other: &name(other) })
            }
            _ if least == most => self.say(&say::PaidTheSame { role, least }),
            _ => {
                self.say(&say::PaidFromTo { role, least, low: &name(low), most, high: &name(high) })
            }
        }
    }

    fn plans_halted(&self, found: &Schemes) -> Advice {
        Advice {
            seen: self.say(&say::Halted {
                is_over_time: found.basis.halt == Some(Halt::Deadline),
                runs: &self.whole(found.basis.runs),
            }),
            matters: self.say(&say::HaltedMatters),
            helps: self.say(&say::HaltedHelps),
        }
    }

    fn lint_advice(&self, lint: &PlanLint) -> Advice {
        let reached_from = |role: &String, from: f64, reached: f64| {
            self.say(&say::ReachedFrom {
                role,
                from: &self.numbers().share(from, 0.005),
                reached: &self.numbers().share(reached, 0.0005),
            })
        };
        match lint {
            PlanLint::Doubt { doubt, .. } => Advice {
                seen: format!("{}.", doubt.seen.of(self.lang())),
                matters: format!("{}.", capital(doubt.matters.of(self.lang()))),
                helps: format!("{}.", capital(doubt.help.of(self.lang()))),
            },
            PlanLint::Slow { role, sums, seconds } => Advice {
                seen: self.say(&say::Slow {
                    role,
                    sums: &self.count((*sums).into()),
                    seconds: &self.count((*seconds).into()),
                }),
                matters: self.say(&say::SlowMatters { patience: &self.count(PATIENCE.into()) }),
                helps: self.say(&say::SlowHelps),
            },
            PlanLint::Unreached { role, from, reached } => Advice {
                seen: reached_from(role, *from, *reached),
                matters: self.say(&say::UnreachedMatters),
                helps: self.say(&say::UnreachedHelps),
            },
            PlanLint::Cleared { role, from, reached } => Advice {
                seen: reached_from(role, *from, *reached),
                matters: self.say(&say::ClearedMatters),
                helps: self.say(&say::ClearedHelps),
            },
        }
    }
}
