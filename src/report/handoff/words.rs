//! Sentences, column names and captions about the hand-off from one role to the next.

use crate::figures::Figure;
use crate::messages::Lang;
use crate::report::numbers;
use crate::report::words::{Advice, Words, listed};
use crate::study::handoff::{
    Change, Combination, Contradiction, Cost, CostRow, Handoff, HandoffRow, LeftOut, Priced, Unfit,
};
use crate::study::method::contest::{Behind, Contestant, knowns};
use crate::study::method::spread::Mean;

/// Heading of what is lost.
pub const LOST: &str = "What is lost at each change of rep";
/// Heading of all combinations.
pub const ALL: &str = "Every combination";
/// Heading of the people of the two roles.
pub const BUSY: &str = "What the two are paid, and how busy they are";
/// Heading of the combinations that are left out.
pub const OUT: &str = "Left out";
/// Columns of what is lost, counted.
pub const COUNTED: [&str; 8] = [
    "handed over at",
    "then at",
    "deals handed over",
    "dropped",
    "longer by",
    "dropped with leavers",
    "customers moved",
    "of them left",
];
/// Columns of what is lost, in money.
pub const PRICED: [&str; 5] =
    ["handed over at", "what is lost", "revenue lost", "profit lost", "told apart"];

/// Letters in a line of what is to be copied, at the most.
const LONGEST: usize = 76;

/// A line of TOML; a long list is broken between its members.
fn broken(line: &str) -> Vec<String> {
    let list =
        line.split_once(" = [").and_then(|(path, rest)| Some((path, rest.strip_suffix(']')?)));
    let Some((path, members)) = list.filter(|_| line.chars().count() > LONGEST) else {
        return vec![line.to_owned()];
    };
    let (end, between) = if members.ends_with('}') { ("}", "}, ") } else { ("\"", "\", ") };
    let mut all: Vec<String> = members
        .split(between)
        .map(|member| format!("    {}{end},", member.trim_end_matches(end)))
        .collect();
    all.insert(0, format!("{path} = ["));
    all.push("]".into());
    all
}

/// Name of the variant that is proposed.
const VARIANT: &str = "handed-over";

impl Words {
    /// Where a combination hands over: `proposal`, or that it never does.
    pub fn handoff_stage(&self, found: &Handoff, of: &Combination) -> String {
        of.stage.clone().unwrap_or_else(|| format!("never: {} signs", found.from))
    }

    /// A combination in a sentence.
    pub fn handoff_point(&self, found: &Handoff, of: &Combination) -> String {
        let where_to = match &of.stage {
            Some(stage) => format!("the hand-over at {stage}"),
            None => format!("no hand-over ({} signs)", found.from),
        };
        let kept = of.kept.filter(|&kept| kept > 0).map(|kept| match kept {
            1 => "customers moving at their first sale".to_owned(),
            kept => format!("customers moving after {kept} sales"),
        });
        let credit =
            of.credit.map(|credit| format!("{} of the credit to {}", percent(credit), found.from));
        listed([Some(where_to), kept, credit].into_iter().flatten())
    }

    /// Where the goal is served best, and how that stands against the file and the next.
    pub fn handoff_answer(&self, found: &Handoff) -> Vec<String> {
        let Some(verdict) = &found.verdict else {
            return vec!["Too little was played: there is nothing to compare.".into()];
        };
        let row = &found.rows[verdict.best];
        let first = format!(
            "{} with {}: {}, the best of {} combinations.",
            self.best_as_told(found.goal, verdict),
            self.handoff_point(found, &row.combination),
            self.goal_value(found.goal, row.known(found.goal), &knowns(&found.rows, found.goal)),
            found.rows.len()
        );
        let name = |place: usize| {
            let point = self.handoff_point(found, &found.rows[place].combination);
            if found.present == Some(place) {
                format!("{point} (the file as it is)")
            } else {
                point
            }
        };
        let less = |place: usize| found.rows[place].behind;
        let mut answer = vec![first];
        answer.extend(
            found.has_customers.then(|| self.customers_at_the_end("care or an earlier move")),
        );
        answer.extend(self.pay_moved(found.pay.as_ref()));
        let is_rival = found.present.is_some_and(|present| verdict.rivals == [present]);
        answer.extend(self.goal_against_file(found.goal, found.present_behind.as_ref(), is_rival));
        answer.extend(self.goal_rivals(found.goal, verdict, less, name));
        let figures = found.rows.iter().map(|row| &row.figures[..]).collect::<Vec<_>>();
        answer.extend(self.goal_and_target(found.goal, verdict.best, &figures, name));
        answer.extend(self.handoff_cost(found, verdict.best));
        answer
    }

    /// That the cash runs out with the best combination: it comes before all that speaks for it.
    pub fn handoff_cash(&self, found: &Handoff) -> Option<String> {
        let row = &found.rows[found.verdict.as_ref()?.best];
        let point = self.handoff_point(found, &row.combination);
        self.cash_alarm_of(row.known(Figure::PCashOut), &point)
    }

    /// What the changes of rep cost in the best combination.
    fn handoff_cost(&self, found: &Handoff, best: usize) -> Option<String> {
        let row = found.costs.iter().find(|of| of.row == best)?;
        let told = row.costs.iter().filter(|of| is_told(&of.revenue));
        let costs = told.map(|of| {
            let name = self.handoff_lost_name(&found.rows[best].combination, of);
            format!("{} of revenue by {name}", self.numbers().money_with_bar(&of.revenue))
        });
        let costs = listed(costs);
        let losses = &found.rows[best].losses;
        let counts = [
            (losses.dropped.mean > 0.0).then(|| {
                format!(
                    "of {} handed over {} dropped on the way",
                    numbers::things(&numbers::mean_count(&losses.handed), "deal", "deals"),
                    numbers::things(&numbers::mean_count(&losses.dropped), "is", "are")
                )
            }),
            (losses.lost_customers.mean > 0.0).then(|| {
                format!(
                    "of {} customers who move {} leave for it",
                    numbers::mean_count(&losses.passed),
                    numbers::mean_count(&losses.lost_customers)
                )
            }),
        ];
        let counts = listed(counts.into_iter().flatten());
        match (counts.is_empty(), costs.is_empty()) {
            (true, _) => None,
            (false, true) => Some(format!("At the changes of rep {counts}.")),
            (false, false) => Some(format!("At the changes of rep {counts}; that costs {costs}.")),
        }
    }

    /// How sure it is, what it takes to have it, and what was assumed.
    pub fn handoff_beside(&self, found: &Handoff) -> Vec<String> {
        let mut sentences = Vec::new();
        if let Some(verdict) = &found.verdict {
            sentences.extend(self.goal_sure(found.goal, verdict, found.rows.len()));
            sentences.extend(self.handoff_neighbours(found, verdict.best));
        }
        sentences.extend(self.handoff_assumed(found));
        sentences
    }

    /// What lies beside the best: another stage, one sale more or fewer, another credit.
    fn handoff_neighbours(&self, found: &Handoff, best: usize) -> Option<String> {
        let own = &found.rows[best].combination;
        let all = || found.rows.iter().filter(|row| row.behind.is_some());
        let earlier = all().filter(|row| row.combination.place < own.place);
        let later = all().filter(|row| row.combination.place > own.place);
        let here = |row: &&HandoffRow| row.combination.place == own.place;
        let beside = [
            nearest_stage(earlier, own),
            nearest_stage(later, own),
            nearest(
                all().filter(here),
                own,
                |of, own| of.credit == own.credit && of.kept < own.kept,
                true,
            ),
            nearest(
                all().filter(here),
                own,
                |of, own| of.credit == own.credit && of.kept > own.kept,
                false,
            ),
            nearest(
                all().filter(here),
                own,
                |of, own| of.kept == own.kept && of.credit < own.credit,
                true,
            ),
            nearest(
                all().filter(here),
                own,
                |of, own| of.kept == own.kept && of.credit > own.credit,
                false,
            ),
        ];
        let told = beside.into_iter().flatten().map(|row| {
            let less = self.goal_behind(found.goal, row.behind.as_ref());
            format!("{} ({less})", self.handoff_point(found, &row.combination))
        });
        let told = listed(told);
        (!told.is_empty()).then(|| {
            format!("Beside it, in {} on the same luck: {told}.", found.goal.name(Lang::En))
        })
    }

    /// What to write into the file to have the best, and the lines themselves; nothing if that is the file, or brings the
    /// same.
    pub fn handoff_write(&self, found: &Handoff) -> Option<(String, Vec<String>)> {
        let is_same = |of: &Behind| of.less.mean == 0.0 && of.less.error == 0.0;
        if found.present_behind.as_ref().is_some_and(is_same) {
            return None;
        }
        let row = &found.rows[found.verdict.as_ref()?.best];
        let lines = row.write.iter().flat_map(|line| match line.starts_with('#') {
            true => vec![line.clone()],
            false => broken(&line.replacen('=', " = ", 1)),
        });
        let lines: Vec<String> = lines.collect();
        // What was asked of the file stays as it was asked: a variant cannot be played on top of another.
        let heading = &found.heading;
        let variant = heading.variant.as_ref();
        let header = match variant {
            Some(_) => Vec::new(),
            None => vec![format!("[variants.{VARIANT}]")],
        };
        let name = variant.map_or(VARIANT.to_owned(), |name| crate::report::words::typed(name));
        let sets = heading
            .changes
            .iter()
            .map(|change| format!(" --set {}", crate::report::words::typed(change)));
        let sets: String = sets.collect();
        let place = match variant {
            Some(name) => format!("add this to the variant `{name}`"),
            None => "put this at the end of the file".to_owned(),
        };
        let count = lines.len();
        let lines: Vec<String> = header.into_iter().chain(lines).collect();
        (count > 0).then(|| {
            let say = format!(
                "To have it, {place} and play it with --variant {name}{sets}, or write the same into its tables:"
            );
            (say, lines)
        })
    }

    fn handoff_assumed(&self, found: &Handoff) -> Vec<String> {
        let mut all: Vec<String> = Vec::new();
        let mut stages = found.assumed.handoffs.clone();
        stages.dedup();
        all.extend(stages.iter().map(|(stage, like)| {
            format!(
                "Assumed: the file says nothing of a hand-over at {stage}, so that as much is lost there as at {like}; \
                 state `handoff` of that stage if you know better."
            )
        }));
        if found.assumed.shares_commission {
            all.push(format!(
                "Assumed: {0} has no commission in the file; where {0} signs or shares in the credit, the plan goes with the \
                 work: the commission of {1} with its steps, on the quota of all {1}s shared among all of {0}.",
                found.from, found.to
            ));
        }
        if !found.has_customers {
            all.push(
                "Nobody buys again in this file, so that nothing is asked about how long customers stay with who wins them; \
                 [segments.NAME.customers] says that they do."
                    .into(),
            );
        }
        let has_credit = found.rows.iter().any(|row| row.combination.credit.is_some());
        let pay = match (has_credit, found.assumed.shares_commission) {
            (true, false) => "Pay plans are those of the file but for the credit",
            (false, false) => "Pay plans are those of the file",
            (true, true) => "All other pay is that of the file but for the credit",
            (false, true) => "All other pay is that of the file",
        };
        all.push(format!(
            "{pay}: whoever has other work in a combination would be paid otherwise in life."
        ));
        all
    }

    /// What to mind.
    pub fn handoff_advices(&self, found: &Handoff) -> Vec<Advice> {
        let loss_free = found.has_customers
            && found.rows.iter().any(|row| row.losses.passed.mean > 0.0)
            && found.rows.iter().all(|row| row.losses.lost_customers.mean == 0.0);
        let handed = found.rows.iter().any(|row| row.losses.handed.mean > 0.0);
        let is_free = |row: &HandoffRow| {
            row.losses.dropped.mean == 0.0
                && row.losses.changes.iter().all(|of| of.delay_days == 0.0)
        };
        let smooth = (handed && found.rows.iter().all(is_free)).then(|| Advice {
            seen: "No deal is dropped or delayed at a hand-over in this file.".into(),
            matters: "That makes handing over free, and the more of it the better.".into(),
            helps: "State `handoff = { delay = \"2d\", drop = \"13% to 18%\" }` in a stage; the others follow it.".into(),
        });
        let free = loss_free.then(|| Advice {
            seen: "No customer leaves for being moved to another role in this file.".into(),
            matters: "That makes moving them free, and an early move looks better than it is."
                .into(),
            helps: "State `handoff_drop` of [segments.NAME.customers]; 13 to 18% of a client's sales went with the old rep \
                    in a study of 2017."
                .into(),
        });
        self.goal_halted(&found.basis).into_iter().chain(smooth).chain(free).collect()
    }

    /// Rows of the counted losses of a combination, one a change of rep.
    pub fn handoff_counted(&self, found: &Handoff, cost: &CostRow) -> Vec<Vec<String>> {
        let row = &found.rows[cost.row];
        let of = &row.losses;
        let count = |mean: &Mean| match mean.mean {
            0.0 => String::new(),
            _ => numbers::mean_count(mean),
        };
        let own = row.combination.stage.as_deref();
        let others = [count(&of.dropped_by_leavers), count(&of.passed), count(&of.lost_customers)];
        let name = self.handoff_stage(found, &row.combination);
        let change = |change: &Change| {
            let then = Some(change.stage.as_str()).filter(|stage| Some(*stage) != own);
            let days = Some(change.delay_days).filter(|&days| days > 0.0).map(numbers::days);
            vec![
                then.unwrap_or_default().to_owned(),
                count(&change.handed),
                count(&change.dropped),
                days.unwrap_or_default(),
            ]
        };
        let mut lines: Vec<Vec<String>> = of.changes.iter().map(change).collect();
        if lines.is_empty() {
            lines.push(vec![String::new(); 4]);
        }
        let whole = |(nth, line): (usize, Vec<String>)| {
            let others =
                others.iter().map(|cell| if nth == 0 { cell.clone() } else { String::new() });
            let name = if nth == 0 { name.clone() } else { String::new() };
            [name].into_iter().chain(line).chain(others).collect()
        };
        lines.into_iter().enumerate().map(whole).collect()
    }

    /// Rows of the losses in money.
    pub fn handoff_priced(&self, found: &Handoff, cost: &CostRow) -> Vec<Vec<String>> {
        let of = &found.rows[cost.row].combination;
        let name = self.handoff_stage(found, of);
        let row = |priced: &Priced| {
            let told = if is_told(&priced.revenue) { "yes" } else { "no" };
            vec![
                name.clone(),
                self.handoff_lost_name(of, priced),
                self.numbers().money_with_bar(&priced.revenue),
                self.numbers().money_with_bar(&priced.profit),
                told.to_owned(),
            ]
        };
        cost.costs.iter().map(row).collect()
    }

    /// How to read what is lost.
    pub fn handoff_lost_note(&self, found: &Handoff) -> String {
        let runs = found.costs.first().map_or(0, |of| of.runs);
        format!(
            "Mean numbers {}, each stage with the rest as it is best there. Money: the same department played {} times \
             without that loss, on the same luck; losses that share deals do not add up.",
            self.time(),
            numbers::whole(runs as f64)
        )
    }

    /// Columns that name a combination.
    pub fn handoff_columns(&self, found: &Handoff) -> Vec<String> {
        vec!["handed over at".into(), "sales kept".into(), format!("credit to {}", found.from)]
    }

    /// The cells that name a combination.
    pub fn handoff_cells(&self, found: &Handoff, of: &Combination) -> Vec<String> {
        vec![
            self.handoff_stage(found, of),
            of.kept.map_or(String::new(), |kept| kept.to_string()),
            of.credit.map_or(String::new(), percent),
        ]
    }

    /// Columns of the people of the two roles.
    pub fn handoff_busy_columns(&self, found: &Handoff) -> Vec<String> {
        let roles = self.busy_columns([&found.from, &found.to].into_iter());
        self.handoff_columns(found).into_iter().chain(roles).collect()
    }

    /// How to read the combinations.
    pub fn handoff_note(&self, found: &Handoff) -> String {
        let target = found.target.as_ref().map_or(String::new(), |name| {
            format!(" P(target): the chance that the target `{name}` is met.")
        });
        let kept = match found.rows.iter().any(|row| row.combination.kept.is_some()) {
            true => {
                " Sales kept: those to a customer by who wins them; 0: the deal is handed over before."
            }
            false => "",
        };
        let times = found.rows.iter().filter_map(|row| row.behind?.times_independent);
        let runs = self.goal_runs(found.rows.iter().map(|row| row.runs));
        format!("{runs}.{}{kept}{target}", self.own_luck(times))
    }

    /// Why a combination is left out.
    pub fn handoff_left_out(&self, of: &LeftOut, from: &str) -> String {
        let stage = match &of.stage {
            Some(stage) => format!("The hand-over at {stage}"),
            None => format!("No hand-over ({from} signs)"),
        };
        match of.why {
            Contradiction::NoWork => format!("{stage}: {} would have no work left.", of.detail),
            Contradiction::Taken => {
                format!("{stage}: {} works that stage too and takes the deals first.", of.detail)
            }
            Contradiction::Refused => format!("{stage}: {}.", of.detail),
        }
    }

    /// What a chart says above all.
    pub fn handoff_title(&self, found: &Handoff) -> String {
        let answer = self.handoff_answer(found);
        let first = answer.first().map_or("", String::as_str);
        first.split(", the best of").next().unwrap_or_default().to_owned()
    }

    /// What the map shows.
    pub fn handoff_map_subtitle(&self, found: &Handoff, across: &str) -> String {
        let second = if found.target.is_some() && found.goal != Figure::PTarget {
            "; below it the chance of the target"
        } else {
            ""
        };
        format!(
            "{} by where deals go from {} to {} (down) and {across} (across); the darker the better{second}",
            crate::report::words::capital(found.goal.name(Lang::En)),
            found.from,
            found.to
        )
    }

    /// What the bars over stages show.
    pub fn handoff_bars_subtitle(&self, found: &Handoff) -> String {
        format!(
            "{} by where deals go from {} to {}; whiskers: 95% of each alone",
            crate::report::words::capital(found.goal.name(Lang::En)),
            found.from,
            found.to
        )
    }

    /// Title of what is lost.
    pub fn handoff_lost_title(&self, found: &Handoff) -> Option<String> {
        let mut all = found.costs.iter().flat_map(|row| row.costs.iter().map(move |of| (row, of)));
        all.clone().next()?;
        let told = all.by_ref().filter(|(_, of)| is_told(&of.revenue));
        let Some(most) = told.max_by(|a, b| a.1.revenue.mean.total_cmp(&b.1.revenue.mean)) else {
            return Some("No loss at a change of rep can be told from none".into());
        };
        let stage = self.handoff_stage(found, &found.rows[most.0.row].combination);
        Some(format!(
            "Most revenue is lost by {} where deals are handed over at {stage}: {} {}",
            lost(most.1.cost),
            self.numbers().money_with_bar(&most.1.revenue),
            self.time()
        ))
    }

    /// What its bars show.
    pub fn handoff_lost_subtitle(&self) -> String {
        format!(
            "Revenue that there would be more without each loss at a change of rep, {}, on the same luck; whiskers: 95%",
            self.time()
        )
    }

    /// The label of its values.
    pub fn handoff_lost_axis(&self) -> &'static str {
        "revenue lost"
    }

    /// A loss as a name, with the stage if that is not where the combination hands over.
    pub fn handoff_lost_name(&self, of: &Combination, priced: &Priced) -> String {
        match priced.stage.as_ref().filter(|_| priced.stage != of.stage) {
            Some(stage) => format!("{} at {stage}", lost(priced.cost)),
            None => lost(priced.cost).to_owned(),
        }
    }
}

/// Of rows with other stages the one with the nearest stage, and of those the best.
fn nearest_stage<'a>(
    rows: impl Iterator<Item = &'a HandoffRow>,
    own: &Combination,
) -> Option<&'a HandoffRow> {
    let behind = |row: &HandoffRow| row.behind.map_or(0.0, |of| of.less.mean.abs());
    let apart = |row: &HandoffRow| row.combination.place.abs_diff(own.place);
    rows.min_by(|a, b| apart(a).cmp(&apart(b)).then(behind(a).total_cmp(&behind(b))))
}

/// Of rows in order the last or the first that lies beside.
fn nearest<'a>(
    rows: impl Iterator<Item = &'a HandoffRow>,
    own: &Combination,
    is_beside: impl Fn(&Combination, &Combination) -> bool,
    last: bool,
) -> Option<&'a HandoffRow> {
    let mut rows = rows.filter(|row| is_beside(&row.combination, own));
    if last { rows.last() } else { rows.next() }
}

/// Why nothing can be compared, and what to write instead.
pub fn unfit(why: &Unfit, from: &str, to: &str) -> String {
    match why {
        Unfit::NoStage(role) => format!(
            "error: {role} works no stage, and has nothing to hand over\n   = help: name another role with --from\n"
        ),
        Unfit::TooFew(left_out) => {
            let out = left_out.iter().map(|of| {
                let stage = of.stage.as_deref().unwrap_or("never");
                format!("   = at {stage}: {}\n", reason(of))
            });
            format!(
                "error: there are not two ways to hand over from {from} to {to} that could be compared\n{}   = help: name other \
                 roles with --from and --to, or more values with --stages, --keep or --credit\n",
                out.collect::<String>()
            )
        }
        Unfit::TooMany(count) => format!(
            "error: these are {count} combinations or more\n   = help: narrow them with --stages, --keep or --credit\n"
        ),
        Unfit::Bad(problems) => problems.to_string(),
    }
}

fn reason(of: &LeftOut) -> String {
    match of.why {
        Contradiction::NoWork => format!("{} would have no work left", of.detail),
        Contradiction::Taken => format!("{} works it too and takes the deals first", of.detail),
        Contradiction::Refused => of.detail.clone(),
    }
}

fn lost(cost: Cost) -> &'static str {
    match cost {
        Cost::Dropped => "deals dropped on the way",
        Cost::Delay => "waiting for the new owner",
        Cost::Customers => "customers who leave for being moved",
    }
}

fn is_told(mean: &Mean) -> bool {
    mean.mean.abs() > 1.96 * mean.error && mean.mean != 0.0
}

fn percent(share: f64) -> String {
    numbers::share_in_tenths(share)
}
