//! Sentences, column names and captions about the hand-off from one role to the next.

use crate::figures::Figure;
use crate::messages::{Lang, Number, messages, told};
use crate::report::contest::words::Saved;
use crate::report::words::{Advice, Words, capital, typed};
use crate::study::handoff::{
    Change, Combination, Contradiction, Cost, CostRow, Handoff, HandoffRow, LeftOut, Priced, Unfit,
};
use crate::study::method::contest::{Behind, Contestant, knowns};
use crate::study::method::spread::Mean;

messages!(say, "report/handoff/words");

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
    /// Heading of what is lost.
    pub fn handoff_lost_heading(&self) -> String {
        self.say(&say::LostHeading)
    }

    /// Heading of all combinations.
    pub fn handoff_all_heading(&self) -> String {
        self.say(&say::AllHeading)
    }

    /// Heading of the people of the two roles.
    pub fn handoff_busy_heading(&self) -> String {
        self.say(&say::BusyHeading)
    }

    /// Heading of the combinations that are left out.
    pub fn handoff_out_heading(&self) -> String {
        self.say(&say::OutHeading)
    }

    /// Columns of what is lost, counted.
    pub fn handoff_counted_columns(&self) -> [String; 8] {
        [
            self.say(&say::HandedAtColumn),
            self.say(&say::ThenColumn),
            self.say(&say::HandedColumn),
            self.say(&say::DroppedColumn),
            self.say(&say::LongerColumn),
            self.say(&say::LeaversColumn),
            self.say(&say::MovedColumn),
            self.say(&say::LeftColumn),
        ]
    }

    /// Columns of what is lost, in money.
    pub fn handoff_priced_columns(&self) -> [String; 5] {
        [
            self.say(&say::HandedAtColumn),
            self.say(&say::LostColumn),
            self.say(&say::RevenueLostColumn),
            self.say(&say::ProfitLostColumn),
            self.say(&say::ToldColumn),
        ]
    }

    /// Where a combination hands over: `proposal`, or that it never does.
    pub fn handoff_stage(&self, found: &Handoff, of: &Combination) -> String {
        let (is_handed, stage) = handed_at(of.stage.as_deref());
        self.say(&say::Stage { is_handed, stage: &stage, from: &found.from })
    }

    /// Where a combination hands over, in a sentence: after what is best, or on its own.
    fn handoff_place(&self, from: &str, stage: Option<&str>, is_after: bool) -> String {
        let (is_handed, stage) = handed_at(stage);
        self.say(&say::Place { is_handed, stage: &stage, from: &from, is_after })
    }

    /// A combination in a sentence.
    pub fn handoff_point(&self, found: &Handoff, of: &Combination) -> String {
        self.handoff_told(found, of, false)
    }

    /// A combination after what is best with it, or on its own.
    fn handoff_told(&self, found: &Handoff, of: &Combination, is_after: bool) -> String {
        let place = self.handoff_place(&found.from, of.stage.as_deref(), is_after);
        let kept = of.kept.filter(|&kept| kept > 0);
        let kept = kept.map(|kept| self.say(&say::Kept { sales: &self.count(kept.into()) }));
        let credit = of.credit.map(|credit| {
            let share = &self.numbers().share_in_tenths(credit);
            self.say(&say::Credit { share, from: &found.from })
        });
        let more: Vec<String> = [kept, credit].into_iter().flatten().collect();
        if more.is_empty() {
            return place;
        }
        let parts: Vec<String> = [place.clone()].into_iter().chain(more.clone()).collect();
        self.say(&say::Point { parts: &parts, place: &place, more: &more })
    }

    /// Where the goal is served best, and how that stands against the file and the next.
    pub fn handoff_answer(&self, found: &Handoff) -> Vec<String> {
        let Some(verdict) = &found.verdict else {
            return vec![self.nothing_to_compare()];
        };
        let row = &found.rows[verdict.best];
        let first = self.say(&say::Answer {
            best: &self.best_as_told(found.goal, verdict),
            point: &self.handoff_told(found, &row.combination, true),
            value: &self.handoff_value(found, row),
            all: &self.count(found.rows.len() as u64),
        });
        let name = |place: usize| {
            let point = self.handoff_point(found, &found.rows[place].combination);
            match found.present == Some(place) {
                true => self.say(&say::AsInTheFile { point: &point }),
                false => point,
            }
        };
        let less = |place: usize| found.rows[place].behind;
        let mut answer = vec![first];
        answer.extend(self.pay_moved(found.pay.as_ref()));
        let is_rival = found.present.is_some_and(|present| verdict.rivals == [present]);
        answer.extend(self.goal_against_file(found.goal, found.present_behind.as_ref(), is_rival));
        answer.extend(self.goal_rivals(found.goal, verdict, less, name));
        let figures = found.rows.iter().map(|row| &row.figures[..]).collect::<Vec<_>>();
        answer.extend(self.goal_and_target(found.goal, verdict.best, &figures, name));
        answer.extend(self.handoff_cost(found, verdict.best));
        answer.extend(
            found.has_customers.then(|| self.customers_uncounted(Saved::CareOrEarlierMove)),
        );
        answer
    }

    /// What the goal comes to with a combination, beside the others.
    fn handoff_value(&self, found: &Handoff, row: &HandoffRow) -> String {
        let all = knowns(&found.rows, found.goal);
        self.goal_value(found.goal, row.known(found.goal), &all)
    }

    /// That the cash runs out with the best combination: it comes before all that speaks for it.
    pub fn handoff_cash(&self, found: &Handoff) -> Option<String> {
        let row = &found.rows[found.verdict.as_ref()?.best];
        let point = self.handoff_point(found, &row.combination);
        let chosen = self.say(&say::Chosen { point: &point });
        self.cash_alarm_of(row.known(Figure::PCashOut), &chosen)
    }

    /// What the changes of rep cost in the best combination.
    fn handoff_cost(&self, found: &Handoff, best: usize) -> Option<String> {
        let row = found.costs.iter().find(|of| of.row == best)?;
        let told = row.costs.iter().filter(|of| is_told(&of.revenue));
        let costs = told.map(|of| {
            let name = self.handoff_lost_name(&found.rows[best].combination, of);
            let money = &self.numbers().money_with_bar(&of.revenue);
            self.say(&say::CostsRevenue { money, lost: &name })
        });
        let costs: Vec<String> = costs.collect();
        let losses = &found.rows[best].losses;
        let number = |mean: &Mean| Number::written(self.numbers().mean_count(mean));
        let counts = [
            (losses.dropped.mean > 0.0).then(|| {
                let (handed, dropped) = (&number(&losses.handed), &number(&losses.dropped));
                self.say(&say::DealsDropped { handed, dropped })
            }),
            (losses.lost_customers.mean > 0.0).then(|| {
                let left = &self.numbers().mean_count(&losses.lost_customers);
                self.say(&say::CustomersLost { moved: &number(&losses.passed), left })
            }),
        ];
        let counts: Vec<String> = counts.into_iter().flatten().collect();
        let has_costs = !costs.is_empty();
        (!counts.is_empty())
            .then(|| self.say(&say::AtTheChanges { counts: &counts, has_costs, costs: &costs }))
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
        let others: Vec<String> = told.collect();
        (!others.is_empty()).then(|| {
            let (name, goal) = (&found.goal.name(self.lang()), found.goal.noun());
            self.say(&say::BesideTheBest { name, goal, others: &others })
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
        let name = variant.map_or(VARIANT.to_owned(), |name| typed(name));
        let sets = heading.changes.iter().map(|change| format!(" --set {}", typed(change)));
        let sets: String = sets.collect();
        let count = lines.len();
        let lines: Vec<String> = header.into_iter().chain(lines).collect();
        (count > 0).then(|| {
            let said = self.say(&say::ToHaveIt {
                has_variant: variant.is_some(),
                variant: &variant.map_or("", String::as_str),
                typed: &format!("{name}{sets}"),
            });
            (said, lines)
        })
    }

    /// Where those lines stand, for a page that has no room for them.
    pub fn handoff_lines_elsewhere(&self, found: &Handoff, lines: &[String]) -> String {
        let variant = found.heading.variant.as_deref();
        self.say(&say::LinesElsewhere {
            lines: &self.count(lines.len() as u64),
            has_variant: variant.is_some(),
            variant: &variant.unwrap_or_default(),
        })
    }

    fn handoff_assumed(&self, found: &Handoff) -> Vec<String> {
        let mut all: Vec<String> = Vec::new();
        let mut stages = found.assumed.handoffs.clone();
        stages.dedup();
        all.extend(stages.iter().map(|(stage, like)| self.say(&say::AssumedLoss { stage, like })));
        let is_shared = found.assumed.shares_commission;
        if is_shared {
            let (from, to) = (&found.from, &found.to);
            all.push(self.say(&say::AssumedCommission { from, to }));
        }
        if !found.has_customers {
            all.push(self.say(&say::NobodyBuysAgain));
        }
        let has_credit = found.rows.iter().any(|row| row.combination.credit.is_some());
        all.push(self.say(&say::PayAsInTheFile { is_shared, has_credit }));
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
            seen: self.say(&say::SmoothSeen),
            matters: self.say(&say::SmoothMatters),
            helps: self.say(&say::SmoothHelps),
        });
        let free = loss_free.then(|| Advice {
            seen: self.say(&say::FreeSeen),
            matters: self.say(&say::FreeMatters),
            helps: self.say(&say::FreeHelps),
        });
        self.goal_halted(&found.basis).into_iter().chain(smooth).chain(free).collect()
    }

    /// Rows of the counted losses of a combination, one a change of rep.
    pub fn handoff_counted(&self, found: &Handoff, cost: &CostRow) -> Vec<Vec<String>> {
        let row = &found.rows[cost.row];
        let of = &row.losses;
        let count = |mean: &Mean| match mean.mean {
            0.0 => String::new(),
            _ => self.numbers().mean_count(mean),
        };
        let own = row.combination.stage.as_deref();
        let others = [count(&of.dropped_by_leavers), count(&of.passed), count(&of.lost_customers)];
        let name = self.handoff_stage(found, &row.combination);
        let change = |change: &Change| {
            let then = Some(change.stage.as_str()).filter(|stage| Some(*stage) != own);
            let days = Some(change.delay_days).filter(|&days| days > 0.0);
            let days = days.map(|days| self.numbers().days(days));
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
            vec![
                name.clone(),
                self.handoff_lost_name(of, priced),
                self.numbers().money_with_bar(&priced.revenue),
                self.numbers().money_with_bar(&priced.profit),
                self.say(&say::IsTold { is_told: is_told(&priced.revenue) }),
            ]
        };
        cost.costs.iter().map(row).collect()
    }

    /// How to read what is lost.
    pub fn handoff_lost_note(&self, found: &Handoff) -> String {
        let runs = found.costs.first().map_or(0, |of| of.runs);
        self.say(&say::LostNote { time: &self.time(), runs: &self.whole(runs) })
    }

    /// Columns that name a combination.
    pub fn handoff_columns(&self, found: &Handoff) -> Vec<String> {
        vec![
            self.say(&say::HandedAtColumn),
            self.say(&say::KeptColumn),
            self.say(&say::CreditColumn { from: &found.from }),
        ]
    }

    /// The cells that name a combination.
    pub fn handoff_cells(&self, found: &Handoff, of: &Combination) -> Vec<String> {
        vec![
            self.handoff_stage(found, of),
            of.kept.map_or(String::new(), |kept| kept.to_string()),
            of.credit.map_or(String::new(), |credit| self.numbers().share_in_tenths(credit)),
        ]
    }

    /// Columns of the people of the two roles.
    pub fn handoff_busy_columns(&self, found: &Handoff) -> Vec<String> {
        let roles = self.busy_columns([&found.from, &found.to].into_iter());
        self.handoff_columns(found).into_iter().chain(roles).collect()
    }

    /// How to read the combinations.
    pub fn handoff_note(&self, found: &Handoff) -> String {
        let target = self.target_note(found.target.as_ref());
        let kept = match found.rows.iter().any(|row| row.combination.kept.is_some()) {
            true => format!(" {}", self.say(&say::KeptNote)),
            false => String::new(),
        };
        let runs = self.goal_runs(found.rows.iter().map(|row| row.runs));
        format!("{runs}.{kept}{target}")
    }

    /// What the choice rests on.
    pub fn handoff_rests_on(&self, found: &Handoff) -> Vec<String> {
        let times = found.rows.iter().filter_map(|row| row.behind?.times_independent);
        self.goal_rests_on(found.goal, found.verdict.as_ref(), times)
    }

    /// Heading of what to write into the file.
    pub fn handoff_write_heading(&self) -> String {
        self.say(&say::WriteHeading)
    }

    /// Why a combination is left out.
    pub fn handoff_left_out(&self, of: &LeftOut, from: &str) -> String {
        let (place, role) =
            (&capital(&self.handoff_place(from, of.stage.as_deref(), false)), &of.detail);
        match of.why {
            Contradiction::NoWork => self.say(&say::NoWork { place, role }),
            Contradiction::Taken => self.say(&say::Taken { place, role }),
            Contradiction::Refused => format!("{place}: {}.", of.detail),
        }
    }

    /// What a chart says above all.
    pub fn handoff_title(&self, found: &Handoff) -> String {
        let Some(verdict) = &found.verdict else { return self.nothing_to_compare() };
        let row = &found.rows[verdict.best];
        self.say(&say::Title {
            best: &self.best_as_told(found.goal, verdict),
            point: &self.handoff_told(found, &row.combination, true),
            value: &self.handoff_value(found, row),
        })
    }

    /// What the map shows.
    pub fn handoff_map_subtitle(&self, found: &Handoff, across: &str) -> String {
        self.say(&say::MapSubtitle {
            name: &capital(found.goal.name(self.lang())),
            goal: found.goal.noun(),
            from: &found.from,
            to: &found.to,
            across: &across,
            has_target: found.target.is_some() && found.goal != Figure::PTarget,
        })
    }

    /// What the bars over stages show.
    pub fn handoff_bars_subtitle(&self, found: &Handoff) -> String {
        self.say(&say::BarsSubtitle {
            name: &capital(found.goal.name(self.lang())),
            goal: found.goal.noun(),
            from: &found.from,
            to: &found.to,
        })
    }

    /// Title of what is lost.
    pub fn handoff_lost_title(&self, found: &Handoff) -> Option<String> {
        let mut all = found.costs.iter().flat_map(|row| row.costs.iter().map(move |of| (row, of)));
        all.clone().next()?;
        let told = all.by_ref().filter(|(_, of)| is_told(&of.revenue));
        let Some(most) = told.max_by(|a, b| a.1.revenue.mean.total_cmp(&b.1.revenue.mean)) else {
            return Some(self.say(&say::NoLossTold));
        };
        let stage = self.handoff_stage(found, &found.rows[most.0.row].combination);
        Some(self.say(&say::LostTitle {
            cost: most.1.cost,
            stage: &stage,
            size: &self.numbers().money_with_bar(&most.1.revenue),
            time: &self.time(),
        }))
    }

    /// What its bars show.
    pub fn handoff_lost_subtitle(&self) -> String {
        self.say(&say::LostSubtitle { time: &self.time() })
    }

    /// The label of its values.
    pub fn handoff_lost_axis(&self) -> String {
        self.say(&say::RevenueLostColumn)
    }

    /// A loss as a name, with the stage if that is not where the combination hands over.
    pub fn handoff_lost_name(&self, of: &Combination, priced: &Priced) -> String {
        let cost = priced.cost;
        match priced.stage.as_ref().filter(|_| priced.stage != of.stage) {
            Some(stage) => self.say(&say::LostAt { cost, stage }),
            None => self.say(&say::Lost { cost }),
        }
    }
}

/// Whether deals are handed over, and at which stage.
fn handed_at(stage: Option<&str>) -> (bool, &str) {
    (stage.is_some(), stage.unwrap_or_default())
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
pub fn unfit(why: &Unfit, from: &str, to: &str, lang: Lang) -> String {
    let (from, to) = (&from, &to);
    match why {
        Unfit::NoStage(role) => {
            refusal(&told(&say::NoStage { role }, lang), &[], &told(&say::NoStageHelp, lang))
        }
        Unfit::TooFew(left_out) => {
            let out: Vec<String> = left_out.iter().map(|of| left_out_at(of, lang)).collect();
            let help = told(&say::TooFewHelp, lang);
            refusal(&told(&say::TooFew { from, to }, lang), &out, &help)
        }
        Unfit::TooMany(count) => {
            let count = &count.to_string();
            let help = told(&say::TooManyHelp, lang);
            refusal(&told(&say::TooMany { count }, lang), &[], &help)
        }
        Unfit::Bad(problems) => problems.to_string(),
    }
}

/// What is printed: why not, what was tried, and what helps.
fn refusal(why: &str, tried: &[String], help: &str) -> String {
    let tried: String = tried.iter().map(|line| format!("   = {line}\n")).collect();
    ["error: ", why, "\n", &tried, "   = help: ", help, "\n"].concat()
}

fn left_out_at(of: &LeftOut, lang: Lang) -> String {
    let (is_handed, stage) = handed_at(of.stage.as_deref());
    let role = &of.detail;
    let why = &match of.why {
        Contradiction::NoWork => told(&say::WouldHaveNoWork { role }, lang),
        Contradiction::Taken => told(&say::TakesFirst { role }, lang),
        Contradiction::Refused => of.detail.clone(),
    };
    told(&say::LeftOutAt { is_handed, stage: &stage, why }, lang)
}

fn is_told(mean: &Mean) -> bool {
    mean.mean.abs() > 1.96 * mean.error && mean.mean != 0.0
}
