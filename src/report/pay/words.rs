//! Sentences, column names and captions about pay plans beside each other.

mod break_even;

use crate::figures::Figure;
use crate::messages::Lang;
use crate::report::numbers;
use crate::report::numbers::bar;
use crate::report::words::capital;
use crate::report::words::hundredfold;
use crate::report::words::lower;
use crate::report::words::plus;
use crate::report::words::{Advice, Words, listed, with_article};
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

/// Heading of what plans cost.
pub const COSTS: &str = "What each plan costs";
/// Its columns.
pub const COST_COLUMNS: [&str; 7] =
    ["plan", "pay", "of the revenue", "for each sale", "variable", "over the budget", "profit"];
/// Heading of the differences.
pub const DIFFERENCES: &str = "More or less than as it is, on the same luck";
/// Columns of differences in money.
pub const MONEY_COLUMNS: [&str; 6] =
    ["plan", "pay", "pay for each sale", "revenue", "profit", "own luck"];
/// Columns of differences in shares and counts.
pub const SHARE_COLUMNS: [&str; 6] = [
    "plan",
    "pay of the revenue",
    "over the budget",
    "months under the market",
    "hours worked",
    "sales",
];
/// Heading of the pay of rep-months.
pub const MONTHS: &str = "What a rep is paid a month";
/// Its columns.
pub const MONTH_COLUMNS: [&str; 8] =
    ["plan", "mean", "P10", "P50", "P90", "best paid", "worst paid", "under the market"];
/// Heading of components.
pub const COMPONENTS: &str = "What each component costs and brings";
/// Its columns.
pub const COMPONENT_COLUMNS: [&str; 7] = [
    "component",
    "comes to",
    "of pay",
    "adds to pay",
    "adds to hours",
    "adds to revenue",
    "adds to profit",
];
/// Heading of the payout.
pub const PAYOUT: &str = "What a full month pays, by the quota attained";

impl Words {
    /// A plan, as a name in a table.
    pub fn plan(&self, scheme: &Scheme) -> String {
        scheme.variant.clone().unwrap_or_else(|| "as it is".into())
    }

    /// A plan on a chart: by the title that the user gave it, if there is one.
    pub fn plan_label(&self, scheme: &Scheme) -> String {
        scheme.title.clone().unwrap_or_else(|| self.plan(scheme))
    }

    /// The same in a sentence above a chart.
    fn plan_titled(&self, scheme: &Scheme) -> String {
        let title = scheme.title.as_ref().map(|title| format!("\"{title}\""));
        title.unwrap_or_else(|| self.plan_quoted(scheme).replace('`', "\""))
    }

    /// A plan in a sentence.
    pub(in crate::report) fn plan_quoted(&self, scheme: &Scheme) -> String {
        scheme.variant.as_ref().map_or("the plan as it is".into(), |name| format!("`{name}`"))
    }

    /// A plan of one role.
    pub fn plan_of_role(&self, scheme: &Scheme, role: Option<&str>) -> String {
        role.map_or(self.plan(scheme), |role| format!("{}: {role}", self.plan(scheme)))
    }

    /// Plans that share a column, of so many.
    pub fn plans(&self, schemes: &[&Scheme], all: usize) -> String {
        if schemes.len() == all && all > 1 {
            return "every plan".into();
        }
        schemes.iter().map(|scheme| self.plan(scheme)).collect::<Vec<String>>().join(", ")
    }

    /// Which plan, then what it costs as it is and where it leaves most.
    pub fn plans_answer(&self, found: &Schemes) -> Vec<String> {
        let verdict = found.best.as_ref().map(|best| self.verdict(found, best));
        let today = found.schemes.first().map(|scheme| self.cost_of_plan(scheme, "As it is"));
        let other = found.best.as_ref().filter(|best| best.scheme > 0).map(|best| {
            let scheme = &found.schemes[best.scheme];
            self.cost_of_plan(scheme, &format!("With {}", self.plan_quoted(scheme)))
        });
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

    fn verdict(&self, found: &Schemes, best: &Best) -> String {
        let name = |place: usize| self.plan_quoted(&found.schemes[place]);
        let lead = self.numbers().money_with_bar(&widened(&best.lead, best.reach));
        if best.scheme == 0 {
            let next = name(best.next);
            let is_same = best.lead == Mean { mean: 0.0, error: 0.0 };
            return match best.rivals.is_empty() {
                _ if is_same => format!(
                    "No plan leaves more profit than the one as it is; {next} leaves the same."
                ),
                true => format!(
                    "No plan leaves more profit {} than the one as it is: the next, {next}, leaves {lead} less.",
                    self.time()
                ),
                false => format!(
                    "No plan leaves clearly more profit {} than the one as it is; {next} comes nearest, with \
                     {lead} less.",
                    self.time()
                ),
            };
        }
        let more = found.schemes[best.scheme].figure(Figure::Profit).and_then(OutputFigure::more);
        let more =
            more.map_or(lead, |more| self.numbers().money_with_bar(&widened(&more, best.reach)));
        if best.rivals.contains(&0) {
            return format!(
                "No plan leaves clearly more profit {} than the one as it is: the best, {}, {more} more.",
                self.time(),
                name(best.scheme)
            );
        }
        let rivals = listed(best.rivals.iter().map(|&place| name(place)));
        let rivals = match rivals.as_str() {
            "" => String::new(),
            rivals => format!("; {rivals} cannot be told from it"),
        };
        let leaves = if best.rivals.is_empty() { "leaves" } else { "seems to leave" };
        format!(
            "{} {leaves} the most profit {}, {more} more than the plan as it is{rivals}.",
            capital(&name(best.scheme)),
            self.time()
        )
    }

    /// `As it is, pay comes to $18 k: 21% of the revenue, $379 for each sale; …`.
    fn cost_of_plan(&self, scheme: &Scheme, how: &str) -> String {
        let written = |measure| self.figure(scheme.figure(measure));
        let ratios =
            [(Figure::CostOfSales, " of the revenue"), (Figure::PerSale, " for each sale")];
        let ratios = ratios.into_iter().filter(|(measure, _)| scheme.figure(*measure).is_some());
        let ratios: Vec<String> =
            ratios.map(|(measure, noun)| format!("{}{noun}", written(measure))).collect();
        let ratios = match ratios.is_empty() {
            true => String::new(),
            false => format!(": {}", ratios.join(", ")),
        };
        let over = scheme.over_budget.as_ref().zip(scheme.budget).map(|(over, budget)| {
            let budget = self.numbers().stated_money(budget);
            format!("; more than the budget of {budget} in {}", self.frequency(over))
        });
        let markets: Vec<Mean> =
            scheme.pay.roles.iter().filter_map(|row| Some(row.market.as_ref()?.under)).collect();
        let all = scheme.figure(Figure::UnderMarket).map(|under| under.mean());
        // Of one role alone as its row says it.
        let under = if let [one] = markets[..] { Some(one) } else { all };
        let under = under.map(|under| {
            format!("; {} of the rep-months are under the market", self.share_with_bar(&under))
        });
        format!(
            "{how}, pay comes to {}{ratios}{}{}.",
            written(Figure::Pay),
            over.unwrap_or_default(),
            under.unwrap_or_default()
        )
    }

    /// Variants that change more than pay; `None` if no variant does.
    fn more_than_pay(&self, found: &Schemes) -> Option<String> {
        let wider: Vec<&Scheme> =
            found.schemes.iter().filter(|scheme| scheme.changes_more_than_pay).collect();
        let names = capital(&listed(wider.iter().map(|scheme| self.plan_quoted(scheme))));
        match wider.len() {
            0 => None,
            1 => Some(format!(
                "{names} changes more than what people are paid: what it brings more or less is not due to its pay \
                 alone."
            )),
            _ => Some(format!(
                "{names} change more than what people are paid: what they bring more or less is not due to their \
                 pay alone."
            )),
        }
    }

    /// How to read the differences.
    pub fn differences_note(&self, found: &Schemes) -> String {
        let is_wider = found.schemes.iter().any(|scheme| scheme.changes_more_than_pay);
        let remains = if is_wider { "what the variant changes" } else { "the plan" };
        let together = match found.schemes.len() > 2 {
            true => " ±: 95% for all pairs of plans together.",
            false => "",
        };
        format!(
            "Run by run, the same clients call on the same days under every plan: what remains is {remains}.{together} pts: \
             points of a percentage. Own luck: so many times as many runs would be needed to know the difference in \
             profit as well if every plan had luck of its own."
        )
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
            let names = listed(same.iter().map(|scheme| self.plan_quoted(scheme)));
            let (verb, differ) =
                if same.len() == 1 { ("brings", "it differs") } else { ("bring", "they differ") };
            sentences.push(format!(
                "{} {verb} the same sales as the plan as it is, run by run: nobody works differently for them, \
                 so that {differ} in cost alone.",
                capital(&names)
            ));
        }
        let missing: Vec<&Scheme> =
            found.schemes.iter().filter(|scheme| scheme.runs == 0).collect();
        if !missing.is_empty() {
            let names = listed(missing.iter().map(|scheme| self.plan_quoted(scheme)));
            sentences.push(format!("There was no time left to play {names}."));
        }
        sentences
    }

    /// What to mind: that it was halted, and what looks unintended in the plans, each thing once.
    pub fn plan_advices(&self, found: &Schemes) -> Vec<Advice> {
        let mut advices: Vec<Advice> = Vec::new();
        advices.extend(found.basis.is_partial.then(|| halted(found)));
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
            some if some == all => "Every plan, ".into(),
            _ => format!("{}, ", capital(&listed(schemes.iter().map(|of| self.plan_quoted(of))))),
        };
        let advice = lint_advice(lint);
        let seen = if whose.is_empty() { capital(&advice.seen) } else { whose + &advice.seen };
        Advice { seen, ..advice }
    }

    /// A figure as it stands in a table; empty if there is none.
    pub fn figure(&self, figure: Option<&OutputFigure>) -> String {
        let Some(figure) = figure else { return String::new() };
        let value = &figure.mean();
        match figure.measure {
            Figure::Hours | Figure::Touches | Figure::Sales => numbers::mean_count(value),
            measure if measure.is_money() => self.numbers().mean_money(value),
            _ => numbers::share(value.mean, 1.96 * value.error),
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
            _ => plus(&more, numbers::points(&numbers::mean_with_bar(&hundredfold(&more)))),
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
        is_one.then(|| format!("The budget for pay is {first} over the run."))
    }

    /// What a month is, and what the market pays.
    pub fn months_note(&self, found: &Schemes) -> String {
        let mut told: Vec<String> = Vec::new();
        for row in found.schemes.iter().flat_map(|scheme| &scheme.pay.roles) {
            let Some(market) = &row.market else { continue };
            let pays = self.numbers().mean_money(&market.pay);
            let one = format!("{} {pays}", with_article(&row.role));
            if !told.contains(&one) {
                told.push(one);
            }
        }
        let months = self.pay_note(self.quarterly(found));
        match told.is_empty() {
            true => months,
            false => {
                let market = listed(told.into_iter());
                format!("{months} The market pays {market} a month, as stated in `market`.")
            }
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
                let plans = listed(schemes.iter().map(|scheme| self.plan_quoted(scheme)));
                format!("`{role}` with {plans}")
            }
        })
        .collect()
    }

    /// Heading of attainment.
    pub fn attainment_heading(&self, found: &Schemes) -> &'static str {
        match self.quarterly(found).is_empty() {
            true => "How much of the quota the months attain",
            false => "How much of the quota the months and quarters attain",
        }
    }

    /// The first column of a table by attainment.
    pub fn attained_by(&self, role: &str) -> String {
        format!("{role}, of the quota")
    }

    /// A tenth of the quota, with everything above it if it `is_open`.
    pub fn tenth(&self, tenth: usize, is_open: bool) -> String {
        match is_open {
            true => format!("{}% and more", 10 * tenth),
            false => format!("{} to {}%", 10 * tenth, 10 * tenth + 10),
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
                let names = listed(schemes.iter().map(|scheme| self.plan_quoted(scheme)));
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
        let runs = numbers::whole(first.runs as f64);
        let how = format!(
            "Adds: with the component less without it, re-simulated on the same luck, {runs} runs each. Without \
             the base nobody would come: it is not tried."
        );
        let free = found.schemes.iter().filter(|scheme| scheme.behaviour.is_empty());
        let nothing = Mean { mean: 0.0, error: 0.0 };
        let is_idle = |of: &Brought| of.revenue == nothing && of.sales == nothing;
        let all = found.schemes.len();
        let idle = match free.clone().count() {
            0 => "",
            _ if !free
                .flat_map(|scheme| &scheme.components)
                .filter_map(|of| of.brought)
                .all(|of| is_idle(&of)) =>
            {
                ""
            }
            some if some == all => {
                " Nothing in this scenario makes anybody work differently for a plan: a component only costs. \
                 That is an assumption, not a finding."
            }
            _ => {
                " Where nothing is assumed of people, nobody works differently for a plan and a component only costs: \
                 that is an assumption as well, not a finding."
            }
        };
        Some(how + idle)
    }

    /// What the signs mean and how sums in the head are counted.
    pub fn plans_legend(&self, found: &Schemes) -> String {
        let level = numbers::share(found.basis.level, 0.0);
        format!(
            "± is the error bar of the simulation ({level}). P10, P50 and P90: one rep-month in ten, half of them and nine \
             in ten are paid no more. A rep is taken to need {SECONDS} seconds for each sum in the head (holding a number \
             against a goal or threshold, multiplying, taking off where a step starts, working out margin or new \
             business, adding a part), and to have {PATIENCE} for all."
        )
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
        with_titles(found, self.verdict(found, best).trim_end_matches('.'))
    }

    /// What its bars show.
    pub fn profits_subtitle(&self, found: &Schemes) -> String {
        format!(
            "Profit {} more or less than with the plan as it is, on the same luck; whiskers: 95%{}{}",
            self.time(),
            if found.schemes.len() > 2 { " for all pairs of plans together" } else { "" },
            self.assumed_on_chart(found)
        )
    }

    /// The dearest and the cheapest plan.
    pub fn costs_title(&self, found: &Schemes) -> Option<String> {
        let cost = |scheme: &Scheme| scheme.figure(Figure::CostOfSales).map(|of| of.mean());
        let mut costs: Vec<(&Scheme, Mean)> =
            found.schemes.iter().filter_map(|scheme| Some((scheme, cost(scheme)?))).collect();
        costs.sort_by(|a, b| a.1.mean.total_cmp(&b.1.mean));
        let ((cheapest, least), (dearest, most)) = (costs.first()?, costs.last()?);
        let share = |of: &Mean| numbers::share(of.mean, 1.96 * of.error);
        let name = |scheme: &Scheme| self.plan_titled(scheme);
        let (least, most) = (share(least), share(most));
        let taken = format!("Pay takes {least} of the revenue");
        Some(match costs.len() {
            1 => taken,
            _ if least == most => format!("{taken} with every plan"),
            _ => format!("{taken} with {}, {most} with {}", name(cheapest), name(dearest)),
        })
    }

    /// What its bars show.
    pub fn costs_subtitle(&self) -> &'static str {
        "Pay of all roles as a share of the revenue; whiskers: 95%"
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
            (true, _) => "every month",
            (false, PayPeriod::Month) => "in the middle month",
            (false, PayPeriod::Quarter) => "a month in the middle quarter",
        };
        let paid = format!("{plan}: {} is paid {middle} {when}", with_article(&row.role));
        match &row.market {
            Some(market) => {
                format!(
                    "{paid}; {} of the {}s are under the market",
                    self.share_with_bar(&market.under),
                    row.every.word()
                )
            }
            None => paid,
        }
    }

    /// What its bars show.
    pub fn months_subtitle(&self, row: &PayRow) -> &'static str {
        match row.every {
            PayPeriod::Month => "Share of the full months of reps by what they are paid",
            PayPeriod::Quarter => {
                "Share of the full quarters of reps by what they are paid a month: a third of a quarter's pay"
            }
        }
    }

    /// The label of the market.
    pub fn market_label(&self) -> &'static str {
        "market"
    }

    /// How the quota is attained under a plan.
    pub fn attainment_of_plan(&self, scheme: &Scheme, title: String) -> String {
        format!("{}: {title}", capital(&self.plan_titled(scheme)))
    }

    /// The component (its name, its plan, what it adds) that adds most to the profit.
    pub fn components_title(&self, found: &Schemes, named: &[(String, String, Mean)]) -> String {
        if found.schemes.iter().all(|scheme| scheme.behaviour.is_empty()) {
            return "As nobody is taken to work differently for a plan, components only cost"
                .into();
        }
        let most = named.iter().max_by(|a, b| a.2.mean.total_cmp(&b.2.mean));
        match most {
            Some((part, plan, profit)) if profit.mean > 1.96 * profit.error => {
                let more = self.numbers().money_with_bar(profit);
                format!("{} ({plan}) adds {more} to the profit", capital(part))
            }
            _ => "No component clearly brings more than it costs".into(),
        }
    }

    /// What its bars show.
    pub fn components_subtitle(&self, found: &Schemes) -> String {
        format!(
            "Profit with the component less profit without it, on the same luck; whiskers: 95%{}{}",
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
            all if all == found.schemes.len() => "; assumed: nobody works differently".into(),
            _ => format!("; nobody works differently ({})", listed(names.into_iter())),
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
        let name = |scheme: &Scheme| self.plan_titled(scheme);
        let paid =
            format!("{} who makes the quota is paid {least} a month", capital(&with_article(role)));
        match rows {
            [_] => paid,
            [_, (other, _)] if least == most => format!("{paid}, the same with {}", name(other)),
            _ if least == most => format!("{paid} with every plan"),
            _ => format!("{paid} with {}, {most} with {}", name(low), name(high)),
        }
    }
}

fn halted(found: &Schemes) -> Advice {
    let runs = numbers::whole(found.basis.runs as f64);
    let what = match found.basis.halt {
        Some(Halt::Deadline) => "The time allowed was over before everything was played",
        _ => "The run was interrupted before everything was played",
    };
    Advice {
        seen: format!("{what}: these are the results of {runs} runs, and they are partial."),
        matters: "Error bars may be wider than asked for; plans and components that are missing were not tried.".into(),
        helps: "Let it run to the end.".into(),
    }
}

fn lint_advice(lint: &PlanLint) -> Advice {
    let share = |share: f64| numbers::share(share, 0.005);
    match lint {
        PlanLint::Doubt { doubt, .. } => {
            let [seen, matters, help] =
                [&doubt.seen, &doubt.matters, &doubt.help].map(|of| of.of(Lang::En));
            Advice {
                seen: format!("{seen}."),
                matters: format!("{}.", capital(matters)),
                helps: format!("{}.", capital(help)),
            }
        }
        PlanLint::Slow { role, sums, seconds } => Advice {
            seen: format!(
                "role \"{role}\": what a month has paid takes {sums} sums in the head, about {seconds} seconds."
            ),
            matters: format!(
                "A rep who cannot tell within {PATIENCE} seconds what a sale brings does not work for it."
            ),
            helps: "Fewer components, fewer steps, or steps that hold for the whole month.".into(),
        },
        PlanLint::Unreached { role, from, reached } => Advice {
            seen: format!(
                "role \"{role}\": {} of the quota, from where the plan pays more, is reached in {} of the rep-months.",
                share(*from),
                numbers::share(*reached, 0.0005)
            ),
            matters: "A threshold that nobody gets to drives nobody.".into(),
            helps: "Lower it, or the quota.".into(),
        },
        PlanLint::Cleared { role, from, reached } => Advice {
            seen: format!(
                "role \"{role}\": {} of the quota, from where the plan pays more, is reached in {} of the rep-months.",
                share(*from),
                numbers::share(*reached, 0.0005)
            ),
            matters: "A threshold that everybody clears is a part of the base.".into(),
            helps: "Raise it, or pay the amount as base.".into(),
        },
    }
}

/// A sentence above a chart, with titles in place of the names of variants.
fn with_titles(found: &Schemes, sentence: &str) -> String {
    let named =
        found.schemes.iter().filter_map(|of| Some((of.variant.as_deref()?, of.title.as_deref()?)));
    crate::report::words::with_titles(named, sentence)
}
