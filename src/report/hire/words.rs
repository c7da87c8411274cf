//! Sentences, column names and captions about how many to hire.

use crate::report::numbers;
use crate::report::words::capital;
use crate::report::words::{Advice, Words, listed};
use crate::study::forecast::TargetScope;
use crate::study::forecast::money::ALARMING;
use crate::study::hire::{
    Allowed, Answer, Hiring, Limit, Neighbour, Payback, RoleAsked, TIMES, TrialRow, Verdict, Wall,
    WallRow, WrongByOne,
};
use crate::study::method::findings::Halt;
use crate::study::method::spread::Mean;

/// Heading of the trials.
pub const TRIALS: &str = "How often the target is met, by people";
/// Heading of what one more brings.
pub const STEPS: &str = "What each further person brings, on the same luck";
/// Its columns.
pub const STEP_COLUMNS: [&str; 5] = ["people", "target met", "revenue", "pay and hiring", "profit"];
/// Foot of what one more brings.
pub const STEPS_NOTE: &str = "Over the runs that both have, in which the same clients call on the same days whatever the number of \
     people: what remains is the person. Numbers above are over all runs of each. pts: points of a percentage.";
/// Heading of the walls.
pub const WALLS: &str = "Which wall stands in the way of more people";
/// Its columns.
pub const WALL_COLUMNS: [&str; 3] = ["without it", "target met", "more than with it"];

/// Title of the chances where nothing is known of them.
const BY_PEOPLE: &str = "How often the target is met, by people";

/// Numbers of people that are too close to tell, in a sentence.
const MOST_CLOSE: usize = 3;

impl Words {
    /// `4 people in `hunter``, `3 people in `hunter` and 5 in `account``.
    pub fn people(&self, found: &Hiring, counts: &[u32]) -> String {
        let one = |(place, (count, role)): (usize, (&u32, _))| match place {
            0 => format!("{} in `{role}`", persons(*count)),
            _ if *count == 0 => format!("nobody in `{role}`"),
            _ => format!("{count} in `{role}`"),
        };
        let roles = found.roles.iter().map(|of| &of.role);
        listed(counts.iter().zip(roles).enumerate().map(one))
    }

    /// The numbers alone, as a name in a table: `4`, `3 + 5`.
    pub fn counts(&self, counts: &[u32]) -> String {
        counts.iter().map(u32::to_string).collect::<Vec<String>>().join(" + ")
    }

    /// What the numbers count.
    pub fn counted(&self, found: &Hiring) -> String {
        found.roles.iter().map(|of| of.role.as_str()).collect::<Vec<&str>>().join(" + ")
    }

    /// What is to be reached: `80 M RUB of revenue (+100% on last year) by 31 December 2027`.
    fn hire_goal(&self, found: &Hiring) -> String {
        let target = &found.target;
        let mut goal = self.goal_of(&target.measure, target.stage.as_deref(), target.at_least);
        if let Some(growth) = target.growth {
            goal += &format!(" ({} on last year)", self.signed_percent(growth));
        }
        goal += &match (target.scope, &target.of) {
            (TargetScope::EachRep, Some(role)) => format!(" from each rep in `{role}`"),
            (TargetScope::EachRep, None) => " from each rep".into(),
            (TargetScope::Role, Some(role)) => format!(" for `{role}`"),
            (TargetScope::Segment, Some(segment)) => format!(" from `{segment}`"),
            (TargetScope::Product, Some(product)) => format!(" with `{product}`"),
            _ => String::new(),
        };
        format!("{goal} by {}", numbers::date(&target.by))
    }

    /// How many, or how far it goes; then what it costs, and what being wrong costs.
    pub fn hire_answer(&self, found: &Hiring) -> Vec<String> {
        let mut answer = self.hire_verdict(found);
        let keeps = found.roles.iter().any(|of| of.keeps_customers);
        answer.extend(keeps.then(|| self.customers_at_the_end("care")));
        answer
    }

    fn hire_verdict(&self, found: &Hiring) -> Vec<String> {
        match (&found.answer, &found.limit) {
            (Some(answer), _) => self.enough(found, answer),
            (None, Some(limit)) => self.not_enough(found, limit),
            (None, None) => vec![format!(
                "Halted before it was known how many people bring {}.",
                self.hire_goal(found)
            )],
        }
    }

    fn enough(&self, found: &Hiring, answer: &Answer) -> Vec<String> {
        let row = &found.trials[answer.trial];
        let fewer = answer.wrong.iter().filter_map(|wrong| {
            let fewer = wrong.fewer.as_ref()?;
            let place = found.roles.iter().position(|of| of.role == wrong.role)?;
            let whose =
                if found.roles.len() > 1 { format!(" in `{}`", wrong.role) } else { String::new() };
            let count = match row.counts[place] - 1 {
                0 => "nobody".into(),
                count => count.to_string(),
            };
            Some(format!("{count}{whose} in {}", self.frequency(&fewer.chance)))
        });
        let fewer = listed(fewer);
        let fewer = if fewer.is_empty() { fewer } else { format!("; {fewer}") };
        let mut sentences: Vec<String> = self.cash_alarm(found, row).into_iter().collect();
        sentences.push(format!(
            "{}{} {} {} in {}{fewer}.",
            capital(&self.people(found, &row.counts)),
            self.compared(found, row),
            if row.counts == [1] { "brings" } else { "bring" },
            self.hire_goal(found),
            self.frequency(&row.chance),
        ));
        sentences.push(format!(
            "Pay and hiring of the department come to {}{}.{}",
            self.numbers().mean_money(&row.people),
            self.within_budget(found).map_or(String::new(), |within| format!(", {within}")),
            self.cash_sentence(found, row)
        ));
        sentences
    }

    /// `, two more than the file plans, hired from 1 March 2027 on,`.
    fn compared(&self, found: &Hiring, row: &TrialRow) -> String {
        let compared = row.counts.iter().zip(&found.roles).map(|(&count, of)| {
            let than = |base: u32, noun: &str| match count.abs_diff(base) {
                0 => format!("as many as {noun}"),
                more if count > base => format!("{more} more than {noun}"),
                fewer => format!("{fewer} fewer than {noun}"),
            };
            let whose = match found.roles.len() {
                1 => String::new(),
                _ => format!("in `{}` ", of.role),
            };
            match of.planned == of.there {
                true => format!("{whose}{}", than(of.there, "today")),
                false => format!(
                    "{whose}{} and {}",
                    than(of.there, "today"),
                    than(of.planned, "the file plans")
                ),
            }
        });
        let compared = compared.collect::<Vec<String>>().join("; ");
        let from = match &found.starts[row.start] {
            _ if row.counts.iter().zip(&found.roles).all(|(&n, of)| n <= of.there) => String::new(),
            Some(start) => format!(", hired from {} on", numbers::date(start)),
            None => self.hired_as_in_the_file(found),
        };
        format!(" ({compared}{from})")
    }

    /// `, hired from 1 March 2027 on as in the file`.
    fn hired_as_in_the_file(&self, found: &Hiring) -> String {
        let of = |role: &RoleAsked| match &role.hires_from {
            Some(day) => format!("from {} on", numbers::date(day)),
            None => "on the first day".into(),
        };
        match &found.roles[..] {
            [role] => format!(
                ", hired {}{}",
                of(role),
                role.hires_from.as_ref().map_or("", |_| " as in the file")
            ),
            roles => {
                let each = roles.iter().map(|role| format!("`{}` {}", role.role, of(role)));
                format!("; hired as in the file, {}", listed(each))
            }
        }
    }

    /// `within the budget of 6 M RUB`.
    fn within_budget(&self, found: &Hiring) -> Option<String> {
        let budget = self.numbers().stated_money(found.budget?);
        Some(format!("within the budget of {budget}"))
    }

    /// That the cash does not carry these people, which comes before all that speaks for them; `None` if it does as often
    /// as asked, or in all but a few runs where nothing was asked.
    fn cash_alarm(&self, found: &Hiring, row: &TrialRow) -> Option<String> {
        let out = row.cash_runs_out.as_ref()?;
        let is_alarming = match found.cash_lasts {
            Some(_) => found.cash_allows(row) == Allowed::No,
            None => out.chance.value >= ALARMING,
        };
        is_alarming.then(|| {
            let with = self.people_hired(found, row);
            format!("{} with {with}{}.", self.cash_runs_out(out), self.short_of(row))
        })
    }

    /// How often the cash runs out with these people and when, where that can be told and was not told at once.
    fn cash_sentence(&self, found: &Hiring, row: &TrialRow) -> String {
        let Some(out) = row.cash_runs_out.as_ref() else { return String::new() };
        if found.answer.is_some() && self.cash_alarm(found, row).is_some() {
            return String::new();
        }
        let asked = found.cash_lasts.map(|share| {
            let allowed = numbers::share_in_tenths(1.0 - share);
            let close = match found.cash_allows(row) {
                Allowed::TooClose => ", too close to tell",
                _ => "",
            };
            format!("; allowed are {allowed}{close}")
        });
        let (out, short) = (self.cash_runs_out(out), self.short_of(row));
        format!(" {out}{}{short}.", asked.unwrap_or_default())
    }

    /// How often the cash lasts where it lasts most often, and what it takes; `None` if that was not asked.
    fn cash_at_best(&self, found: &Hiring) -> Option<String> {
        found.cash_lasts?;
        let lasts = |row: &TrialRow| row.cash_lasts.map_or(0.0, |lasts| lasts.value);
        let rows = found.trials.iter().rev();
        let best = rows.max_by(|a, b| lasts(a).total_cmp(&lasts(b)))?;
        let out = self.cash_runs_out(best.cash_runs_out.as_ref()?);
        Some(format!(
            "at best, with {}, {}{}. With them the target is met in {}",
            self.people_hired(found, best),
            out.replacen("Cash", "cash", 1),
            self.short_of(best),
            self.frequency(&best.chance)
        ))
    }

    /// `; it would take 90 k ± 10 k RUB more at the start`.
    fn short_of(&self, row: &TrialRow) -> String {
        let short = row.cash_short.filter(|short| short.low > 0.0);
        short.map_or(String::new(), |short| {
            let mean = Mean { mean: short.value, error: short.half_width() / 1.96 };
            let more = self.numbers().money_with_bar(&mean);
            format!("; to make the cash last so often it would take {more} more at the start")
        })
    }

    /// `within the budget of 6 M RUB and with cash that lasts in 95 years of 100`.
    fn within(&self, found: &Hiring) -> String {
        let cash = found.cash_lasts.map(|share| {
            format!("with cash that lasts in {} of runs", numbers::share_in_tenths(share))
        });
        let both = listed(self.within_budget(found).into_iter().chain(cash));
        if both.is_empty() { both } else { format!(" {both}") }
    }

    /// What does not allow these people: the budget, the cash, or both.
    fn purse(&self, found: &Hiring, row: &TrialRow) -> String {
        let costs_more = (found.budget_allows(row) == Allowed::No).then_some("the budget");
        let cash = (found.cash_allows(row) == Allowed::No).then_some("the cash");
        listed(costs_more.into_iter().chain(cash).map(str::to_owned))
    }

    fn not_enough(&self, found: &Hiring, limit: &Limit) -> Vec<String> {
        let (goal, wanted) = (self.hire_goal(found), self.wanted(found));
        let within = self.within(found);
        let mut sentences = match limit.likeliest {
            _ if !limit.close.is_empty() => {
                let close = self.too_close_to_reach(found, limit);
                vec![format!(
                    "It is too close to tell whether any number of people{within} brings {goal} in {wanted}. {close}"
                )]
            }
            Some(place) => {
                let most = self.most_allowed(found, &found.trials[place]);
                vec![format!("No number of people{within} brings {goal} in {wanted}. {most}")]
            }
            None => {
                let why = match self.cash_at_best(found) {
                    Some(best) => best,
                    None => "even the fewest cost more than that".into(),
                };
                vec![format!("No number of people{within} brings {goal}: {why}.")]
            }
        };
        // What is said of the cash where it was asked for stands in the sentences.
        let likeliest = limit.likeliest.filter(|_| found.cash_lasts.is_none());
        let cash = likeliest.and_then(|place| self.cash_alarm(found, &found.trials[place]));
        sentences.extend(cash);
        sentences.extend(self.purse_sentence(found, limit));
        sentences.extend(self.walls_sentence(found, limit));
        sentences
    }

    /// The people of a trial; where several dates of hiring were tried, with theirs.
    fn people_hired(&self, found: &Hiring, row: &TrialRow) -> String {
        let people = self.people(found, &row.counts);
        match &found.starts[row.start] {
            _ if found.starts.len() < 2 => people,
            Some(day) => format!("{people} (hired from {} on)", numbers::date(day)),
            None => format!("{people} (hired as in the file)"),
        }
    }

    /// How often it is met by those who are allowed and meet it most often.
    fn most_allowed(&self, found: &Hiring, row: &TrialRow) -> String {
        let tried = found.roles.iter().map(|of| match of.least == of.most {
            true => format!("{} in `{}`", persons(of.most), of.role),
            false => format!("{} to {} in `{}`", of.least, persons(of.most), of.role),
        });
        let tried = listed(tried);
        let among = match found.roles.len() {
            1 if found.is_bounded() => format!("that can be had so, of {tried},"),
            1 => format!("that can be had with {tried}"),
            _ if found.is_bounded() => {
                format!(
                    "that can be had so, among the {} that were played of {tried},",
                    found.trials.len()
                )
            }
            _ => format!("among the {} that were played of {tried}", found.trials.len()),
        };
        if row.chance.value == 0.0 {
            let so = if found.is_bounded() { " that is allowed" } else { "" };
            return format!("No number of people{so} ever brings it, of {tried}.");
        }
        let doubt = match row.allowed {
            Allowed::TooClose => {
                let by_cash = found.cash_allows(row) == Allowed::TooClose;
                let what = if by_cash {
                    "whether their cash lasts so often"
                } else {
                    "whether they cost more"
                };
                format!("; {what} is too close to tell")
            }
            _ => String::new(),
        };
        format!(
            "The most {among} is {}, with {}{doubt}.",
            self.frequency(&row.chance),
            self.people_hired(found, row)
        )
    }

    /// Who is not allowed though the target would be met, or be met more often.
    fn purse_sentence(&self, found: &Hiring, limit: &Limit) -> Option<String> {
        let row = &found.trials[limit.unaffordable.or(limit.beyond)?];
        let (purse, people) = (self.purse(found, row), self.people_hired(found, row));
        let (often, cost) = (self.frequency(&row.chance), self.numbers().mean_money(&row.people));
        let cash = match found.cash_lasts {
            Some(_) => self.cash_sentence(found, row),
            None => String::new(),
        };
        Some(match limit.unaffordable {
            Some(_) => format!(
                "It is {purse} that stands in the way: {people} would reach it, in {often}, and pay and hiring would come \
                 to {cost}.{cash}"
            ),
            None => format!(
                "It is {purse} that stands in the way first: {people} would bring it in {often}, which is not enough either, \
                 and pay and hiring would come to {cost}.{cash}"
            ),
        })
    }

    /// Numbers that may reach it after all: how often they do, and how often their cash lasts.
    fn too_close_to_reach(&self, found: &Hiring, limit: &Limit) -> String {
        let one = |&place: &usize| {
            let row = &found.trials[place];
            let cash = row.cash_lasts.filter(|_| found.cash_lasts.is_some());
            let cash = cash.map_or(String::new(), |lasts| {
                format!(" (cash lasts in {} of runs)", self.chance(&lasts))
            });
            format!("{} in {}{cash}", self.people(found, &row.counts), self.frequency(&row.chance))
        };
        let shown = listed(limit.close.iter().take(MOST_CLOSE).map(one));
        let more = match limit.close.len().saturating_sub(MOST_CLOSE) {
            0 => String::new(),
            more => format!("; and so may {more} more, marked below"),
        };
        format!("It may be reached by {shown}{more}. More runs would tell.")
    }

    /// Which wall matters most.
    fn walls_sentence(&self, found: &Hiring, limit: &Limit) -> Option<String> {
        let first = limit.walls.first()?;
        let row = &found.trials[limit.largest?];
        let with = self.people(found, &row.counts);
        let is_second = limit.is_purse_first();
        let no_wall = if is_second { "Beside that, no wall" } else { "No wall" };
        let way = match is_second {
            true => "What holds back those who are allowed most",
            false => "What stands in the way of more people most",
        };
        if !first.is_clear() {
            let tried = listed(limit.walls.iter().map(|of| without(of.wall).to_owned()));
            return Some(format!(
                "{no_wall} that was tried stands in the way of {with}: {tried} helps no more than the error of the \
                 simulation. It takes a better funnel, more value a deal, or more time."
            ));
        }
        let enough = match first.chance.low >= found.confidence {
            true => ", which is enough".into(),
            false => format!(
                " ({} more)",
                numbers::points(&numbers::mean_with_bar(&hundredfold(&first.lift)))
            ),
        };
        Some(format!(
            "{way} is {}: {with} bring it in {}, and {} in {}{enough}.{}",
            wall(first.wall),
            self.frequency(&row.chance),
            without(first.wall),
            self.frequency(&first.chance),
            rivals(&limit.walls),
        ))
    }

    /// The confidence as a frequency: `80 years of 100`.
    fn wanted(&self, found: &Hiring) -> String {
        self.about(found.confidence, 0.0)
    }

    /// What else to know: being wrong by one, other plans, a spreadsheet, and what it rests on.
    pub fn hire_beside(&self, found: &Hiring) -> Vec<String> {
        let mut sentences = Vec::new();
        if let Some(answer) = &found.answer {
            sentences.extend(self.too_close(found, answer));
            sentences.extend(answer.wrong.iter().flat_map(|of| self.wrong_by_one(found, of)));
            sentences.extend(self.others(found, answer));
        }
        sentences.extend(self.spreadsheet(found));
        sentences.push(self.thrift(found));
        sentences.extend(Some(self.rests_on(found)).filter(|text| !text.is_empty()));
        sentences
    }

    /// The interval by which people were judged too close, where the one beside their number says more than that.
    fn as_judged(&self, found: &Hiring, row: &TrialRow) -> String {
        let judged = row.judged.filter(|_| !row.chance.contains(found.confidence));
        judged.map_or(String::new(), |judged| {
            format!(" (as strictly as many looks ask, it is {})", numbers::range(&judged))
        })
    }

    fn too_close(&self, found: &Hiring, answer: &Answer) -> Option<String> {
        let row = &found.trials[answer.trial];
        let wanted = numbers::share_in_tenths(found.confidence);
        if answer.is_clear {
            return None;
        }
        Some(match row.verdict {
            Some(Verdict::TooClose) => {
                // One more is advised only where that one is told to help.
                let helps = |of: &&WrongByOne| {
                    let step = of.more.as_ref().map(|more| more.step.chance);
                    step.is_some_and(|more| more.mean > 1.96 * more.error)
                };
                let whose = |of: &WrongByOne| match found.roles.len() {
                    1 => String::new(),
                    _ => format!(" in `{}`", of.role),
                };
                let one_more = answer.wrong.iter().find(helps).map_or(String::new(), |of| {
                    format!(": to be sure, take one more{}", whose(of))
                });
                format!(
                    "That is too close to {wanted} to be told from it{}{one_more}.",
                    self.as_judged(found, row)
                )
            }
            _ if self.is_one_fewer_close(found, row) => {
                format!("One fewer is too close to {wanted} to be told from it, and may be enough.")
            }
            _ => return None,
        })
    }

    /// Whether it cannot be told if one fewer in some role is enough.
    fn is_one_fewer_close(&self, found: &Hiring, row: &TrialRow) -> bool {
        (0..row.counts.len()).any(|place| {
            let mut fewer = row.counts.clone();
            fewer[place] = fewer[place].wrapping_sub(1);
            let mut trials = found.trials.iter();
            trials.any(|of| of.start == row.start && of.counts == fewer && of.is_too_close())
        })
    }

    /// What one too few loses, and what one too many costs.
    fn wrong_by_one(&self, found: &Hiring, of: &WrongByOne) -> Vec<String> {
        let whose = match found.roles.len() {
            1 => String::new(),
            _ => format!(" in `{}`", of.role),
        };
        let fewer = of.fewer.as_ref().map(|one| {
            format!(
                "One too few{whose}: {}, {}, {}. {}",
                self.met_more_often(&negative(&one.step.chance)),
                self.changes("revenue", "is", &negative(&one.step.revenue)),
                self.changes("pay and hiring", "are", &negative(&one.step.people)),
                self.paid_back("The last one", one)
            )
        });
        let more = of.more.as_ref().map(|one| {
            format!(
                "One too many{whose}: {}, {}, and {}. {}",
                self.changes("pay and hiring", "are", &one.step.people),
                self.changes("revenue", "is", &one.step.revenue),
                self.met_more_often(&one.step.chance),
                self.paid_back("That one", one)
            )
        });
        fewer.into_iter().chain(more).map(|text| text.trim_end().to_owned()).collect()
    }

    /// `the target is met 9 ± 5 pts less often`.
    fn met_more_often(&self, more: &Mean) -> String {
        let Some((size, is_less)) = sized(more) else { return "the target is met as often".into() };
        let points = numbers::points(&numbers::mean_with_bar(&hundredfold(&size)));
        let than = if is_less { "less" } else { "more" };
        format!("the target is met {points} {than} often")
    }

    /// `revenue is 200 k ± 10 k lower`.
    fn changes(&self, what: &str, is: &str, more: &Mean) -> String {
        let Some((size, is_less)) = sized(more) else { return format!("{what} {is} the same") };
        let than = if is_less { "lower" } else { "higher" };
        format!("{what} {is} {} {than}", self.numbers().money_with_bar(&size))
    }

    fn paid_back(&self, who: &str, one: &Neighbour) -> String {
        let Some(Payback { months, least, most, .. }) = one.payback else { return String::new() };
        let profit = &one.step.profit;
        match months {
            Some(months) => format!(
                "{who} has paid back {} of the planned start.",
                self.payback_within(months, least, most)
            ),
            None => {
                let missing = Mean { mean: -profit.mean, ..*profit };
                if missing.mean <= 0.0 {
                    return format!("{who} has not paid back for good by the end.");
                }
                let missing = self.numbers().money_with_bar(&missing);
                format!("{who} has not paid back by the end: {missing} are missing.")
            }
        }
    }

    /// The other smallest numbers that reach it.
    fn others(&self, found: &Hiring, answer: &Answer) -> Option<String> {
        let other = |&place: &usize| {
            let row = &found.trials[place];
            let from = found.starts[row.start].as_ref();
            let from = from.map_or(String::new(), |day| format!(" from {}", numbers::date(day)));
            let cost = self.numbers().mean_money(&row.people);
            format!("{}{from} ({cost})", self.people(found, &row.counts))
        };
        // Who is too close to tell in the table is not told to reach it here.
        let is_close = |place: &&usize| found.trials[**place].is_too_close();
        let told = listed(answer.others.iter().filter(|place| !is_close(place)).map(other));
        let close = listed(answer.others.iter().filter(is_close).map(other));
        let parts = [("It is reached, too,", told), ("It may be reached, too,", close)];
        let parts = parts.iter().filter(|(_, who)| !who.is_empty());
        let parts: Vec<String> = parts.map(|(what, who)| format!("{what} by {who}")).collect();
        (!parts.is_empty()).then(|| format!("{}; in brackets, pay and hiring.", parts.join(". ")))
    }

    /// The spreadsheet's answer.
    fn spreadsheet(&self, found: &Hiring) -> Option<String> {
        let role = &found.roles.first()?.role;
        let by_quota = found.naive.by_quota.map(|n| format!("{n} (target ÷ quota of `{role}`)"));
        let by_mean = found.naive.by_mean.map(|n| {
            format!("{n} (target ÷ what each in `{role}` brings on average as the file has it)")
        });
        let said = listed(by_quota.into_iter().chain(by_mean));
        (!said.is_empty()).then(|| format!("A spreadsheet would say {said}."))
    }

    /// What plain runs would have needed.
    fn thrift(&self, found: &Hiring) -> String {
        let whole = |runs: u64| numbers::whole(runs as f64);
        let of = &found.thrift;
        let mut sentence = format!(
            "It took {} runs of {} numbers of people, {} with what was asked beside",
            whole(of.searched),
            of.trials,
            whole(found.basis.runs)
        );
        if let Some(plain) = of.plain {
            sentence += &format!(
                "; to know each of them as precisely on its own would take {}",
                whole(plain)
            );
        }
        if let Some([needed, shared]) = of.step {
            sentence += &format!(
                ". The answer and one fewer are told apart by {} runs on the same luck as well as by {} on luck of their own",
                whole(shared),
                whole(needed)
            );
        }
        sentence + "."
    }

    /// What the answer rests on.
    fn rests_on(&self, found: &Hiring) -> String {
        let error = numbers::share_in_tenths(found.error);
        let monotone = match (found.roles.len(), &found.limit) {
            (1, _) => "",
            _ if found.target.measure == "profit" => "",
            (_, Some(limit)) if limit.is_whole => " Every combination was looked at.",
            _ => " It is taken that more people in one role do not make the target less likely.",
        };
        if found.basis.is_partial {
            return monotone.trim().to_owned();
        }
        format!(
            "The answer is wrong in at most {error} of such searches, but for what is too close to tell: that is judged \
             more strictly than ±, as there are many looks at many numbers.{monotone}"
        )
    }

    /// What to mind.
    pub fn hire_advices(&self, found: &Hiring) -> Vec<Advice> {
        let mut advices = Vec::new();
        advices.extend(found.basis.is_partial.then(|| halted(found)));
        if found.basis.is_precise == Some(false) {
            advices.push(self.advice(&crate::study::Warning::Imprecise { runs: found.basis.runs }));
        }
        advices
    }

    /// Columns of the trials; a cell that is empty throughout takes its column away.
    pub fn trial_columns(&self, found: &Hiring) -> [String; 8] {
        let fixed = ["target met", "", "pay and hiring", "cash lasts", "revenue", "profit"];
        let [met, verdict, pay, cash, revenue, profit] = fixed.map(String::from);
        [self.counted(found), "hired from".into(), met, verdict, pay, cash, revenue, profit]
    }

    /// One row of the trials.
    pub fn trial_row(&self, found: &Hiring, place: usize) -> Vec<String> {
        let row = &found.trials[place];
        let is_answer = found.answer.as_ref().is_some_and(|of| of.trial == place);
        let is_close = found.limit.as_ref().is_some_and(|limit| limit.close.contains(&place));
        let verdict = match (row.verdict, row.allowed) {
            _ if is_answer
                && (row.verdict == Some(Verdict::TooClose) || row.allowed != Allowed::Yes) =>
            {
                "← looks enough"
            }
            _ if is_answer => "← enough",
            (Some(Verdict::Reaches), Allowed::No) => "met, but not affordable",
            (Some(Verdict::FallsShort), Allowed::No) => "too few, and not affordable",
            (_, Allowed::No) => "not affordable",
            _ if row.is_too_close() || is_close => "too close to tell",
            (Some(Verdict::Reaches), _) => "enough",
            (Some(Verdict::FallsShort), _) => "too few",
            (_, Allowed::TooClose) => "may not be affordable",
            _ => "",
        };
        let from = found.starts[row.start].as_ref().filter(|_| found.starts.len() > 1);
        let from = match from {
            Some(day) => numbers::date(day),
            None if found.starts.len() > 1 => "as in the file".into(),
            None => String::new(),
        };
        let beside = |mean: &Mean, of: fn(&TrialRow) -> Mean| {
            let all: Vec<Mean> = found.trials.iter().map(of).collect();
            self.numbers().mean_money_among(mean, &all)
        };
        vec![
            self.counts(&row.counts),
            from,
            self.chance(&row.chance),
            verdict.into(),
            self.numbers().mean_money(&row.people),
            row.cash_lasts.map_or(String::new(), |lasts| self.chance(&lasts)),
            beside(&row.revenue, |row| row.revenue),
            beside(&row.profit, |row| row.profit),
        ]
    }

    /// That there are more.
    pub fn trials_left_out(&self, count: usize) -> String {
        format!("{count} more were played and are met less often: --csv and --json have them.")
    }

    /// One row of what each further person brings; `None` for the first.
    pub fn step_row(&self, found: &Hiring, row: &TrialRow) -> Option<Vec<String>> {
        let step = row.step.as_ref()?;
        let from = match found.starts.len() {
            1 => String::new(),
            _ => match &found.starts[row.start] {
                Some(day) => format!(", {}", numbers::date(day)),
                None => ", as in the file".into(),
            },
        };
        let count = row.counts[0];
        Some(vec![
            format!("{} → {count}{from}", count - 1),
            numbers::points(&self.more_of(&hundredfold(&step.chance))),
            self.more_money(&step.revenue),
            self.more_money(&step.people),
            self.more_money(&step.profit),
        ])
    }

    /// One row of the walls.
    pub fn wall_row(&self, of: &WallRow) -> Vec<String> {
        vec![
            capital(without(of.wall)),
            self.chance(&of.chance),
            numbers::points(&self.more_of(&hundredfold(&of.lift))),
        ]
    }

    /// What ± means, and how trials differ in length.
    pub fn hire_legend(&self, found: &Hiring) -> String {
        let level = numbers::share(found.basis.level, 0.0);
        let far = found.thrift.plain.map_or(String::new(), |_| {
            format!(
                " Numbers of people far from {} are played less often than those near it.",
                numbers::share_in_tenths(found.confidence)
            )
        });
        let cash = match found.trials.iter().any(|row| row.cash_lasts.is_some()) {
            true => {
                " Cash lasts: it does not fall below 0 on any day; it runs out on the first day on which it does."
            }
            false => "",
        };
        format!(
            "± is the error bar of the simulation ({level}).{far} Pay and hiring are those of the whole department over \
             the run, on average.{cash}"
        )
    }

    /// The finding, as the title of the chart of chances.
    pub fn hire_title(&self, found: &Hiring) -> String {
        let wanted = numbers::share_in_tenths(found.confidence);
        let shown = |place: usize| {
            let row = &found.trials[place];
            (self.titled(found, row), self.frequency(&row.chance))
        };
        if let Some(answer) = &found.answer {
            let (people, often) = shown(answer.trial);
            return format!("{}: the target is met in {often}", capital(&people));
        }
        let Some(limit) = &found.limit else { return BY_PEOPLE.into() };
        let within = self.within(found);
        if let [place, others @ ..] = &limit.close[..] {
            let (people, often) = shown(*place);
            let others = match others.len() {
                0 => String::new(),
                more => format!(", nor with {more} other numbers of people"),
            };
            return format!(
                "Too close to tell whether the target is reached{within} with {people}: {often}{others}"
            );
        }
        match limit.likeliest {
            Some(place) if found.trials[place].chance.value == 0.0 => {
                format!("Nothing tried{within} ever meets the target")
            }
            Some(place) => {
                let (people, often) = shown(place);
                format!(
                    "Nothing tried{within} reaches {wanted}: the most is {often}, with {people}"
                )
            }
            None if found.is_bounded() => format!("No number of people is{within}"),
            None => BY_PEOPLE.into(),
        }
    }

    /// The people as a title has them.
    fn titled(&self, found: &Hiring, row: &TrialRow) -> String {
        self.people(found, &row.counts).replace('`', "")
    }

    /// What the chart of chances shows.
    pub fn hire_subtitle(&self, found: &Hiring) -> String {
        format!(
            "Chance of {}; the ribbon is the error of the simulation, 95%{}",
            self.hire_goal(found),
            self.beyond_mark(found, "hollow")
        )
    }

    /// How those who are not allowed are drawn: `; hollow: beyond the budget of 300 k $`.
    fn beyond_mark(&self, found: &Hiring, drawn: &str) -> String {
        let forbidden = || found.trials.iter().filter(|row| row.allowed == Allowed::No);
        let budget = forbidden().any(|row| found.budget_allows(row) == Allowed::No);
        let cash = forbidden().any(|row| found.cash_allows(row) == Allowed::No);
        let budget = found
            .budget
            .filter(|_| budget)
            .map(|budget| format!("beyond the budget of {}", self.numbers().stated_money(budget)));
        let cash = found.cash_lasts.filter(|_| cash).map(|share| {
            format!("cash lasts in less than {} of runs", numbers::share_in_tenths(share))
        });
        let why: Vec<String> = budget.into_iter().chain(cash).collect();
        if why.is_empty() { String::new() } else { format!("; {drawn}: {}", why.join(", or ")) }
    }

    /// How often cash runs out with these people.
    pub fn hire_cash_title(&self, found: &Hiring, row: &TrialRow) -> Option<String> {
        let out = self.cash_runs_out(row.cash_runs_out.as_ref()?);
        Some(format!("{}: {}", capital(&self.titled(found, row)), out.replacen("Cash", "cash", 1)))
    }

    /// What the map of two roles shows.
    pub fn map_subtitle(&self, found: &Hiring, is_framed: bool, is_full: bool) -> String {
        let framed = match found.answer.is_some() {
            _ if !is_framed => "",
            true => "; framed: the answer",
            false if found.is_bounded() => "; framed: the likeliest of those allowed",
            false => "; framed: the likeliest",
        };
        let grey = self.beyond_mark(found, "grey");
        let empty = if is_full { "" } else { "; empty: not needed for the answer" };
        let goal = self.hire_goal(found);
        format!("Chance of {goal}; below it, mean pay and hiring{framed}{grey}{empty}")
    }

    /// The line of the confidence.
    pub fn confidence_label(&self) -> &'static str {
        "wanted"
    }

    /// The axis of numbers of people.
    pub fn people_axis(&self, found: &Hiring) -> String {
        format!("people in {}", self.counted(found))
    }

    /// The axis of chances.
    pub fn chance_axis(&self) -> &'static str {
        "chance that the target is met"
    }

    /// A date of hiring, as the name of a line.
    pub fn start_name(&self, found: &Hiring, start: usize) -> String {
        match &found.starts[start] {
            _ if found.starts.len() < 2 => String::new(),
            Some(day) => format!("from {}", numbers::date(day)),
            None => "as in the file".into(),
        }
    }

    /// The finding, as the title of the chart of profits.
    pub fn hire_profit_title(&self, found: &Hiring, best: &TrialRow) -> String {
        format!(
            "The profit is largest with {}: {}",
            self.titled(found, best),
            self.numbers().mean_money(&best.profit)
        )
    }

    /// What the chart of profits shows.
    pub fn hire_profit_subtitle(&self) -> String {
        format!(
            "Mean profit {} by people; the ribbon is the error of the simulation, 95%",
            self.time()
        )
    }

    /// The finding, as the title of the chart of walls.
    pub fn walls_title(&self, found: &Hiring, limit: &Limit) -> Option<String> {
        let first = limit.walls.first()?;
        let purse = limit.unaffordable.or(limit.beyond);
        let purse = purse.map(|place| self.purse(found, &found.trials[place]));
        Some(match (purse, first.is_clear()) {
            (Some(purse), true) => {
                format!("What stands in the way most, beside {purse}, is {}", wall(first.wall))
            }
            (Some(purse), false) => {
                format!("Beside {purse}, no wall that was tried stands in the way")
            }
            (None, is_clear) => match is_clear {
                true => format!("What stands in the way most is {}", wall(first.wall)),
                false => "No wall that was tried stands in the way".into(),
            },
        })
    }

    /// What the chart of walls shows.
    pub fn walls_subtitle(&self) -> &'static str {
        "How much more often the target is met without each wall, points of a percentage"
    }

    /// A wall taken away, as the name of a bar.
    pub fn without_wall(&self, of: Wall) -> &'static str {
        match of {
            Wall::Leads => "ten times the leads",
            Wall::Base => "ten times the accounts",
            Wall::Ramp => "nobody has to learn",
            Wall::Span => "no span, no rivalry",
            Wall::Hiring => "all hires at once",
            Wall::Colleagues => "twice the colleagues",
        }
    }

    /// How much more often, in points.
    pub fn points_more(&self, lift: &Mean) -> String {
        numbers::points(&self.more_of(&hundredfold(lift)))
    }
}

fn persons(count: u32) -> String {
    match count {
        0 => "nobody".into(),
        1 => "1 person".into(),
        _ => format!("{count} people"),
    }
}

fn negative(of: &Mean) -> Mean {
    Mean { mean: -of.mean, ..*of }
}

/// How large a difference is, and whether it is one downwards; `None` if there is none.
fn sized(more: &Mean) -> Option<(Mean, bool)> {
    let size = Mean { mean: more.mean.abs(), ..*more };
    (*more != Mean { mean: 0.0, error: 0.0 }).then_some((size, more.mean < 0.0))
}

fn hundredfold(share: &Mean) -> Mean {
    Mean { mean: 100.0 * share.mean, error: 100.0 * share.error }
}

/// A wall, as a noun.
fn wall(wall: Wall) -> &'static str {
    match wall {
        Wall::Leads => "the number of leads",
        Wall::Base => "the base: there are too few accounts to call",
        Wall::Ramp => "the time that new people take to learn",
        Wall::Span => "the span of the heads, or rivalry",
        Wall::Hiring => "the time that hiring takes",
        Wall::Colleagues => "the other roles, which do not keep up",
    }
}

/// Walls whose removal helps as much as that of the first, as far as the simulation can tell.
fn rivals(walls: &[WallRow]) -> String {
    let Some((first, others)) = walls.split_first() else { return String::new() };
    let is_near = |of: &&WallRow| of.chance.high >= first.chance.low;
    let rivals = listed(others.iter().filter(is_near).map(|of| without(of.wall).to_owned()));
    match rivals.is_empty() {
        true => rivals,
        false => format!(" It helps as much, as far as can be told, {rivals}."),
    }
}

/// What it is without a wall.
fn without(wall: Wall) -> &'static str {
    // The factor is said in a word.
    const { assert!(TIMES == 10.0) };
    match wall {
        Wall::Leads => "with ten times the leads for the same money",
        Wall::Base => "with ten times the accounts in the base",
        Wall::Ramp => "with everybody at full strength from the first day",
        Wall::Span => "with no limit to how many a head can lead, and no rivalry",
        Wall::Hiring => "with all hires there on the first day",
        Wall::Colleagues => "with twice the people in the other roles",
    }
}

fn halted(found: &Hiring) -> Advice {
    let what = match found.basis.halt {
        Some(Halt::Deadline) => "The time allowed was over before everything was played",
        _ => "The run was interrupted before everything was played",
    };
    let runs = numbers::whole(found.basis.runs as f64);
    Advice {
        seen: format!("{what}: these are the results of {runs} runs, and they are partial."),
        matters: "Fewer people may do, or more be needed: what was not played is not known.".into(),
        helps: "Let it run to the end, try fewer numbers of people, or ask for less precision."
            .into(),
    }
}
