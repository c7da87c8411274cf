//! Sentences, column names and captions about how many to hire.

use crate::messages::{self, Joint, Number, messages};
use crate::report::words::capital;
use crate::report::words::{Advice, Words, hundredfold, lower};
use crate::scenario::Measure;
use crate::study::forecast::TargetScope;
use crate::study::forecast::money::ALARMING;
use crate::study::hire::{
    Allowed, Answer, Hiring, Limit, Neighbour, Payback, RoleAsked, TIMES, TrialRow, Verdict, Wall,
    WallRow, WrongByOne,
};
use crate::study::method::findings::Halt;
use crate::study::method::spread::Mean;

messages!(say, "report/hire/words");

/// Numbers of people that are too close to tell, in a sentence.
const MOST_CLOSE: usize = 3;

/// Whose the target is.
#[derive(Clone, Copy)]
enum Whose {
    All,
    EachRepOf,
    EachRep,
    Role,
    Segment,
    Product,
}

/// Which way a number differs from another.
#[derive(Clone, Copy)]
enum Way {
    Same,
    More,
    Less,
}

/// What bounds the people.
#[derive(Clone, Copy)]
enum Bounds {
    Budget,
    Cash,
    Both,
}

/// Among whom the likeliest are the likeliest.
#[derive(Clone, Copy)]
enum Among {
    Role,
    RoleBounded,
    Roles,
    RolesBounded,
}

/// What cannot be told of the likeliest.
#[derive(Clone, Copy)]
enum Doubt {
    None,
    Cash,
    Cost,
}

/// What does not allow people: the budget, the cash, or both.
#[derive(Clone, Copy)]
enum Purse {
    Budget,
    Cash,
    Both,
}

/// What a number of people is found to be.
#[derive(Clone, Copy)]
enum Mark {
    LooksEnough,
    Answer,
    MetNotAffordable,
    TooFewNotAffordable,
    NotAffordable,
    TooClose,
    Enough,
    TooFew,
    MayNotBeAffordable,
}

/// Which cell of a map is framed.
#[derive(Clone, Copy)]
enum Framed {
    Nothing,
    Answer,
    LikeliestAllowed,
    Likeliest,
}

impl Words {
    /// Heading of the trials.
    pub fn trials_heading(&self) -> String {
        self.say(&say::TrialsHeading)
    }

    /// Heading of what one more brings.
    pub fn steps_heading(&self) -> String {
        self.say(&say::StepsHeading)
    }

    /// Columns of what one more brings.
    pub fn step_columns(&self) -> [String; 5] {
        [
            self.say(&say::PeopleColumn),
            self.say(&say::MetColumn),
            self.say(&say::RevenueColumn),
            self.say(&say::PayColumn),
            self.say(&say::ProfitColumn),
        ]
    }

    /// Foot of what one more brings.
    pub fn steps_note(&self) -> String {
        self.say(&say::StepsNote)
    }

    /// Heading of the walls.
    pub fn walls_heading(&self) -> String {
        self.say(&say::WallsHeading)
    }

    /// Columns of the walls.
    pub fn wall_columns(&self) -> [String; 3] {
        [self.say(&say::WithoutColumn), self.say(&say::MetColumn), self.say(&say::MoreColumn)]
    }

    /// `4 people in `hunter``, `3 people in `hunter` and 5 in `account``.
    pub fn people(&self, found: &Hiring, counts: &[u32]) -> String {
        let one = |(place, (&count, role)): (usize, (&u32, &String))| match place {
            0 => self.say(&say::People { count: &number(count), role }),
            _ => self.say(&say::PeopleThen { count: &number(count), role }),
        };
        let roles = found.roles.iter().map(|of| &of.role);
        let people: Vec<String> = counts.iter().zip(roles).enumerate().map(one).collect();
        let mut told = String::new();
        messages::list(&people, Joint::And, self.lang(), &mut told);
        told
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
        let goal = self.goal_of(target.measure, target.stage.as_deref(), target.at_least);
        let growth = target.growth.map(|growth| {
            let sign = if growth < 0.0 { "−" } else { "+" };
            format!("{sign}{}", self.numbers().share(growth.abs(), 0.0))
        });
        let whose = match (target.scope, &target.of) {
            (TargetScope::EachRep, Some(_)) => Whose::EachRepOf,
            (TargetScope::EachRep, None) => Whose::EachRep,
            (TargetScope::Role, Some(_)) => Whose::Role,
            (TargetScope::Segment, Some(_)) => Whose::Segment,
            (TargetScope::Product, Some(_)) => Whose::Product,
            _ => Whose::All,
        };
        self.say(&say::Goal {
            goal: &goal,
            has_growth: growth.is_some(),
            growth: &growth.unwrap_or_default(),
            whose,
            name: &target.of.as_deref().unwrap_or_default(),
            date: &self.numbers().date(&target.by),
        })
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
            (None, None) => {
                vec![self.say(&say::HaltedBefore { goal: &self.hire_goal(found) })]
            }
        }
    }

    fn enough(&self, found: &Hiring, answer: &Answer) -> Vec<String> {
        let row = &found.trials[answer.trial];
        let fewer = answer.wrong.iter().filter_map(|wrong| {
            let fewer = wrong.fewer.as_ref()?;
            let place = found.roles.iter().position(|of| of.role == wrong.role)?;
            Some(self.say(&say::OneFewer {
                count: &number(row.counts[place] - 1),
                has_role: found.roles.len() > 1,
                role: &wrong.role,
                often: &self.frequency(&fewer.chance),
            }))
        });
        let fewer: Vec<String> = fewer.collect();
        let enough = self.say(&say::Enough {
            people: &self.people(found, &row.counts),
            is_one: row.counts == [1],
            goal: &self.hire_goal(found),
            often: &self.frequency(&row.chance),
        });
        let close = self.too_close(found, answer);
        let fewer = (!fewer.is_empty()).then(|| self.say(&say::WithOneFewer { fewer: &fewer }));
        let against = self.say(&say::Against {
            compared: &self.compared(found, row),
            hired: &self.hired(found, row),
        });
        let budget = found.budget.map(|budget| self.numbers().stated_money(budget));
        let pay = self.say(&say::PayAndHiring {
            cost: &self.numbers().mean_money(&row.people),
            has_budget: budget.is_some(),
            budget: &budget.unwrap_or_default(),
        });
        let pay = format!("{pay}{}", self.cash_sentence(found, row));
        let enough = [self.cash_alarm(found, row), Some(enough), close, fewer];
        enough.into_iter().flatten().chain([against, pay]).collect()
    }

    /// `two more than the file plans`.
    fn compared(&self, found: &Hiring, row: &TrialRow) -> String {
        let compared = row.counts.iter().zip(&found.roles).map(|(&count, of)| {
            let than = |base: u32, is_today: bool| {
                let way = match count.cmp(&base) {
                    std::cmp::Ordering::Equal => Way::Same,
                    std::cmp::Ordering::Greater => Way::More,
                    std::cmp::Ordering::Less => Way::Less,
                };
                let by = count.abs_diff(base).to_string();
                self.say(&say::Than { way, by: &by, is_today })
            };
            let today = than(of.there, true);
            let told = match of.planned == of.there {
                true => today,
                false => {
                    self.say(&say::ThanBoth { today: &today, planned: &than(of.planned, false) })
                }
            };
            match found.roles.len() {
                1 => told,
                _ => self.say(&say::ComparedInRole { role: &of.role, than: &told }),
            }
        });
        compared.collect::<Vec<String>>().join("; ")
    }

    /// `, hired from 1 March 2027 on`; empty if nobody is.
    fn hired(&self, found: &Hiring, row: &TrialRow) -> String {
        match &found.starts[row.start] {
            _ if row.counts.iter().zip(&found.roles).all(|(&n, of)| n <= of.there) => String::new(),
            Some(start) => self.say(&say::HiredFrom { day: &self.numbers().date(start) }),
            None => self.hired_as_in_the_file(found),
        }
    }

    /// `, hired from 1 March 2027 on as in the file`.
    fn hired_as_in_the_file(&self, found: &Hiring) -> String {
        let day = |of: &RoleAsked| of.hires_from.as_ref().map(|day| self.numbers().date(day));
        match &found.roles[..] {
            [role] => match day(role) {
                Some(day) => self.say(&say::HiredFromAsInFile { day: &day }),
                None => self.say(&say::HiredOnFirstDay),
            },
            roles => {
                let of = |of: &RoleAsked| {
                    let day = day(of);
                    self.say(&say::HiredOfRole {
                        role: &of.role,
                        has_day: day.is_some(),
                        day: &day.unwrap_or_default(),
                    })
                };
                let each: Vec<String> = roles.iter().map(of).collect();
                self.say(&say::HiredEach { each: &each })
            }
        }
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
            self.say(&say::CashRunsOutWith {
                out_small: &lower(&self.cash_runs_out(out)),
                people: &self.people_hired(found, row),
                short: &self.short_of(row),
            })
        })
    }

    /// How often the cash runs out with these people and when, where that can be told and was not told at once.
    fn cash_sentence(&self, found: &Hiring, row: &TrialRow) -> String {
        let Some(out) = row.cash_runs_out.as_ref() else { return String::new() };
        if found.answer.is_some() && self.cash_alarm(found, row).is_some() {
            return String::new();
        }
        let (out, short) = (self.cash_runs_out(out), self.short_of(row));
        let Some(share) = found.cash_lasts else { return format!(" {out}{short}.") };
        let told = self.say(&say::CashAllowed {
            out: &out,
            allowed: &self.numbers().share_in_tenths(1.0 - share),
            is_close: found.cash_allows(row) == Allowed::TooClose,
            short: &short,
        });
        format!(" {told}")
    }

    /// How often the cash lasts where it lasts most often, and what it takes; `None` if that was not asked.
    fn cash_at_best(&self, found: &Hiring) -> Option<String> {
        found.cash_lasts?;
        let lasts = |row: &TrialRow| row.cash_lasts.map_or(0.0, |lasts| lasts.value);
        let rows = found.trials.iter().rev();
        let best = rows.max_by(|a, b| lasts(a).total_cmp(&lasts(b)))?;
        let out = self.cash_runs_out(best.cash_runs_out.as_ref()?);
        Some(self.say(&say::CashAtBest {
            people: &self.people_hired(found, best),
            out: &lower(&out),
            short: &self.short_of(best),
            often: &self.frequency(&best.chance),
        }))
    }

    /// `; it would take 90 k ± 10 k RUB more at the start`.
    fn short_of(&self, row: &TrialRow) -> String {
        let short = row.cash_short.filter(|short| short.low > 0.0);
        short.map_or(String::new(), |short| {
            let mean = Mean { mean: short.value, error: short.half_width() / 1.96 };
            self.say(&say::ShortOf { more: &self.numbers().money_with_bar(&mean) })
        })
    }

    /// ` within the budget of 6 M RUB and with cash that lasts in 95 years of 100`.
    fn within(&self, found: &Hiring) -> String {
        let Some(bounds) = bounds(found.budget.is_some(), found.cash_lasts.is_some()) else {
            return String::new();
        };
        let (budget, lasts) = self.asked_of_purse(found);
        format!(" {}", self.say(&say::Within { bounds, budget: &budget, lasts: &lasts }))
    }

    /// The budget, and how often the cash is to last; what was not asked is empty.
    fn asked_of_purse(&self, found: &Hiring) -> (String, String) {
        let numbers = self.numbers();
        let budget = found.budget.map_or(String::new(), |budget| numbers.stated_money(budget));
        let lasts = found.cash_lasts.map_or(String::new(), |share| numbers.share_in_tenths(share));
        (budget, lasts)
    }

    fn not_enough(&self, found: &Hiring, limit: &Limit) -> Vec<String> {
        let (goal, wanted) = (self.hire_goal(found), self.wanted(found));
        let within = self.within(found);
        let sentence = match limit.likeliest {
            _ if !limit.close.is_empty() => {
                let close = self.too_close_to_reach(found, limit);
                let told = self.say(&say::TooCloseWhether {
                    within: &within,
                    goal: &goal,
                    wanted: &wanted,
                });
                format!("{told} {close}")
            }
            Some(place) if found.trials[place].chance.value == 0.0 => {
                self.say(&say::NeverBrought {
                    within: &within,
                    goal: &goal,
                    wanted: &wanted,
                    tried: &self.tried(found),
                })
            }
            Some(place) => {
                let most = self.most_allowed(found, &found.trials[place]);
                let told =
                    self.say(&say::NoNumber { within: &within, goal: &goal, wanted: &wanted });
                format!("{told} {most}")
            }
            None => {
                let best = self.cash_at_best(found);
                let why = best.unwrap_or_else(|| self.say(&say::EvenFewestCostMore));
                self.say(&say::NoNumberAtAll { within: &within, goal: &goal, why: &why })
            }
        };
        let mut sentences = vec![sentence];
        let best = limit.likeliest.filter(|_| limit.close.is_empty());
        sentences.extend(best.and_then(|place| self.fewer_as_often(found, &found.trials[place])));
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
        if found.starts.len() < 2 {
            return people;
        }
        let day = found.starts[row.start].as_ref().map(|day| self.numbers().date(day));
        self.say(&say::PeopleHired {
            people: &people,
            is_as_in_file: day.is_none(),
            day: &day.unwrap_or_default(),
        })
    }

    /// The numbers of people that were tried, role by role.
    fn tried(&self, found: &Hiring) -> Vec<String> {
        let tried = found.roles.iter().map(|of| match of.least == of.most {
            true => self.say(&say::People { count: &number(of.most), role: &of.role }),
            false => self.say(&say::PeopleFromTo {
                least: &of.least.to_string(),
                most: &number(of.most),
                role: &of.role,
            }),
        });
        tried.collect()
    }

    /// The fewest who meet the target as often as these, as far as the simulation can tell; `None` if nobody fewer does.
    fn fewer_as_often(&self, found: &Hiring, row: &TrialRow) -> Option<String> {
        let [most] = row.counts[..] else { return None };
        if row.chance.value == 0.0 {
            return None;
        }
        let is_as_often = |other: &&TrialRow| {
            let error = libm::hypot(row.chance.half_width(), other.chance.half_width());
            row.chance.value - other.chance.value <= error
        };
        let fewer = found.trials.iter().filter(|other| {
            other.start == row.start && other.allowed == row.allowed && other.counts[0] < most
        });
        let fewest = fewer.filter(is_as_often).min_by_key(|other| other.counts[0])?;
        Some(self.say(&say::FewerAsOften {
            people: &self.people(found, &fewest.counts),
            often: &self.frequency(&fewest.chance),
        }))
    }

    /// How often it is met by those who are allowed and meet it most often.
    fn most_allowed(&self, found: &Hiring, row: &TrialRow) -> String {
        let tried = self.tried(found);
        let among = match (found.roles.len(), found.is_bounded()) {
            (1, true) => Among::RoleBounded,
            (1, false) => Among::Role,
            (_, true) => Among::RolesBounded,
            (_, false) => Among::Roles,
        };
        let doubt = match row.allowed {
            Allowed::TooClose if found.cash_allows(row) == Allowed::TooClose => Doubt::Cash,
            Allowed::TooClose => Doubt::Cost,
            _ => Doubt::None,
        };
        self.say(&say::MostIs {
            among,
            tried: &tried,
            trials: &found.trials.len().to_string(),
            often: &self.frequency(&row.chance),
            people: &self.people_hired(found, row),
            doubt,
        })
    }

    /// Who is not allowed though the target would be met, or be met more often.
    fn purse_sentence(&self, found: &Hiring, limit: &Limit) -> Option<String> {
        let row = &found.trials[limit.unaffordable.or(limit.beyond)?];
        let (purse, people) = (purse(found, row), &self.people_hired(found, row));
        let (often, cost) = (&self.frequency(&row.chance), &self.numbers().mean_money(&row.people));
        let cash = match found.cash_lasts {
            Some(_) => self.cash_sentence(found, row),
            None => String::new(),
        };
        let told = match limit.unaffordable {
            Some(_) => self.say(&say::PurseInTheWay { purse, people, often, cost }),
            None => self.say(&say::PurseInTheWayFirst { purse, people, often, cost }),
        };
        Some(format!("{told}{cash}"))
    }

    /// Numbers that may reach it after all: how often they do, and how often their cash lasts.
    fn too_close_to_reach(&self, found: &Hiring, limit: &Limit) -> String {
        let one = |&place: &usize| {
            let row = &found.trials[place];
            let cash = row.cash_lasts.filter(|_| found.cash_lasts.is_some());
            self.say(&say::MayReach {
                people: &self.people(found, &row.counts),
                often: &self.frequency(&row.chance),
                has_cash: cash.is_some(),
                lasts: &cash.map_or(String::new(), |lasts| self.chance(&lasts)),
            })
        };
        let shown: Vec<String> = limit.close.iter().take(MOST_CLOSE).map(one).collect();
        let more = limit.close.len().saturating_sub(MOST_CLOSE);
        let (has_more, more) = (more > 0, more.to_string());
        self.say(&say::MayBeReachedBy { shown: &shown, has_more, more: &more })
    }

    /// Which wall matters most.
    fn walls_sentence(&self, found: &Hiring, limit: &Limit) -> Option<String> {
        let first = limit.walls.first()?;
        let row = &found.trials[limit.largest?];
        let with = &self.people(found, &row.counts);
        let is_second = limit.is_purse_first();
        if !first.is_clear() {
            let tried: Vec<String> = limit.walls.iter().map(|of| self.without(of.wall)).collect();
            return Some(self.say(&say::NoWall { is_second, with, tried: &tried }));
        }
        let told = self.say(&say::FirstWall {
            is_second,
            wall: first.wall,
            with,
            often: &self.frequency(&row.chance),
            then: &self.frequency(&first.chance),
            is_enough: first.chance.low >= found.confidence,
            more: &self.numbers().mean_with_bar(&hundredfold(&first.lift)),
        });
        // Walls whose removal helps as much as that of the first, as far as the simulation can tell.
        let near = limit.walls[1..].iter().filter(|of| of.chance.high >= first.chance.low);
        let rivals: Vec<String> = near.map(|of| self.without(of.wall)).collect();
        Some(match rivals.is_empty() {
            true => told,
            false => format!(
                "{told} {}",
                self.say(&say::HelpsAsMuch { rivals: &self.first_few(rivals) })
            ),
        })
    }

    /// What it is without a wall.
    fn without(&self, wall: Wall) -> String {
        // The factor is said in a word.
        const { assert!(TIMES == 10.0) };
        self.say(&say::Without { wall })
    }

    /// A share in points with its error bar: `4 ± 1 pts`.
    fn points_with_bar(&self, share: &Mean) -> String {
        self.numbers().points(&self.numbers().mean_with_bar(&hundredfold(share)))
    }

    /// The confidence as a frequency: `80 years of 100`.
    fn wanted(&self, found: &Hiring) -> String {
        self.about(found.confidence, 0.0)
    }

    /// What else to know: being wrong by one, other plans, and a spreadsheet.
    pub fn hire_beside(&self, found: &Hiring) -> Vec<String> {
        let mut sentences = Vec::new();
        if let Some(answer) = &found.answer {
            sentences.extend(answer.wrong.iter().flat_map(|of| self.wrong_by_one(found, of)));
            sentences.extend(self.others(found, answer));
        }
        sentences.extend(self.spreadsheet(found));
        sentences
    }

    /// Heading of what the answer rests on.
    pub fn hire_sure_heading(&self) -> String {
        self.say(&say::SureHeading)
    }

    /// What the answer rests on, and how many runs it took.
    pub fn hire_rests_on(&self, found: &Hiring) -> Vec<String> {
        let rests_on = Some(self.rests_on(found)).filter(|text| !text.is_empty());
        rests_on.into_iter().chain([self.thrift(found)]).collect()
    }

    /// The interval by which people were judged too close, where the one beside their number says more than that.
    fn as_judged(&self, found: &Hiring, row: &TrialRow) -> Option<String> {
        let judged = row.judged.filter(|_| !row.chance.contains(found.confidence))?;
        Some(self.say(&say::Judged { range: &self.numbers().range(&judged) }))
    }

    fn too_close(&self, found: &Hiring, answer: &Answer) -> Option<String> {
        let row = &found.trials[answer.trial];
        let wanted = &self.numbers().share_in_tenths(found.confidence);
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
                let one_more = answer.wrong.iter().find(helps);
                let judged = self.as_judged(found, row);
                self.say(&say::TooCloseToWanted {
                    wanted,
                    is_judged: judged.is_some(),
                    judged: &judged.unwrap_or_default(),
                    has_advice: one_more.is_some(),
                    has_role: found.roles.len() > 1,
                    role: &one_more.map_or("", |of| of.role.as_str()),
                })
            }
            _ if self.is_one_fewer_close(found, row) => self.say(&say::OneFewerMayDo { wanted }),
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
        let (has_role, role) = (found.roles.len() > 1, &of.role);
        let fewer = of.fewer.as_ref().map(|one| {
            let told = self.say(&say::OneTooFew {
                has_role,
                role,
                met: &self.met_more_often(&negative(&one.step.chance)),
                revenue: &self.revenue_is(&negative(&one.step.revenue)),
                cost: &self.pay_is(&negative(&one.step.people)),
            });
            [Some(told), self.paid_back(true, one)]
        });
        let more = of.more.as_ref().map(|one| {
            let told = self.say(&say::OneTooMany {
                has_role,
                role,
                cost: &self.pay_is(&one.step.people),
                revenue: &self.revenue_is(&one.step.revenue),
                met: &self.met_more_often(&one.step.chance),
            });
            [Some(told), self.paid_back(false, one)]
        });
        let told = fewer.into_iter().chain(more);
        told.map(|told| told.into_iter().flatten().collect::<Vec<String>>().join(" ")).collect()
    }

    /// `the target is met 9 ± 5 pts less often`.
    fn met_more_often(&self, more: &Mean) -> String {
        let (way, size) = sized(more);
        self.say(&say::MetMoreOften { way, points: &self.points_with_bar(&size) })
    }

    /// `revenue is 200 k ± 10 k lower`.
    fn revenue_is(&self, more: &Mean) -> String {
        let (way, size) = sized(more);
        self.say(&say::RevenueIs { way, size: &self.numbers().money_with_bar(&size) })
    }

    /// `pay and hiring are 70 k ± 2 k higher`.
    fn pay_is(&self, more: &Mean) -> String {
        let (way, size) = sized(more);
        self.say(&say::PayIs { way, size: &self.numbers().money_with_bar(&size) })
    }

    /// When the last one, or one more, has paid back.
    fn paid_back(&self, is_last: bool, one: &Neighbour) -> Option<String> {
        let Payback { months, least, most, .. } = one.payback?;
        let profit = &one.step.profit;
        let Some(months) = months else {
            let missing = negative(profit);
            if missing.mean <= 0.0 {
                return Some(self.say(&say::NotPaidBackForGood { is_last }));
            }
            let missing = self.numbers().money_with_bar(&missing);
            return Some(self.say(&say::NotPaidBack { is_last, missing: &missing }));
        };
        let within = self.payback_within(months, least, most);
        Some(self.say(&say::PaidBack { is_last, within: &within }))
    }

    /// The other smallest numbers that reach it.
    fn others(&self, found: &Hiring, answer: &Answer) -> Option<String> {
        let other = |&place: &usize| {
            let row = &found.trials[place];
            let day = found.starts[row.start].as_ref().map(|day| self.numbers().date(day));
            self.say(&say::OtherPeople {
                people: &self.people(found, &row.counts),
                has_day: day.is_some(),
                day: &day.unwrap_or_default(),
                cost: &self.numbers().mean_money(&row.people),
            })
        };
        // Who is too close to tell in the table is not told to reach it here.
        let is_close = |place: &&usize| found.trials[**place].is_too_close();
        let told: Vec<String> =
            answer.others.iter().filter(|place| !is_close(place)).map(other).collect();
        let close: Vec<String> = answer.others.iter().filter(is_close).map(other).collect();
        let mut parts = Vec::new();
        if !told.is_empty() {
            parts.push(self.say(&say::AlsoReachedBy { who: &told }));
        }
        if !close.is_empty() {
            parts.push(self.say(&say::MayAlsoBeReachedBy { who: &close }));
        }
        (!parts.is_empty()).then(|| self.say(&say::InBrackets { others: &parts.join(". ") }))
    }

    /// The spreadsheet's answer.
    fn spreadsheet(&self, found: &Hiring) -> Option<String> {
        let role = &found.roles.first()?.role;
        let by_quota =
            found.naive.by_quota.map(|n| self.say(&say::ByQuota { people: &n.to_string(), role }));
        let by_mean =
            found.naive.by_mean.map(|n| self.say(&say::ByMean { people: &n.to_string(), role }));
        let said: Vec<String> = by_quota.into_iter().chain(by_mean).collect();
        (!said.is_empty()).then(|| self.say(&say::Spreadsheet { said: &said }))
    }

    /// What plain runs would have needed.
    fn thrift(&self, found: &Hiring) -> String {
        let of = &found.thrift;
        let [needed, shared] = of.step.unwrap_or_default();
        self.say(&say::Thrift {
            searched: &self.count(of.searched),
            trials: &of.trials.to_string(),
            runs: &self.whole(found.basis.runs),
            has_plain: of.plain.is_some(),
            plain: &self.whole(of.plain.unwrap_or_default()),
            has_step: of.step.is_some(),
            shared: &self.count(shared),
            needed: &self.whole(needed),
        })
    }

    /// What the answer rests on.
    fn rests_on(&self, found: &Hiring) -> String {
        let monotone = match (found.roles.len(), &found.limit) {
            (1, _) => None,
            _ if found.target.measure == Measure::Profit => None,
            (_, Some(limit)) if limit.is_whole => Some(self.say(&say::EveryCombination)),
            _ => Some(self.say(&say::MorePeopleNotLess)),
        };
        let rests = (!found.basis.is_partial).then(|| {
            self.say(&say::RestsOn { error: &self.numbers().share_in_tenths(found.error) })
        });
        rests.into_iter().chain(monotone).collect::<Vec<String>>().join(" ")
    }

    /// What to mind.
    pub fn hire_advices(&self, found: &Hiring) -> Vec<Advice> {
        let mut advices = Vec::new();
        advices.extend(found.basis.is_partial.then(|| self.hire_halted(found)));
        if found.basis.is_precise == Some(false) {
            advices.push(self.advice(&crate::study::Warning::Imprecise { runs: found.basis.runs }));
        }
        advices
    }

    fn hire_halted(&self, found: &Hiring) -> Advice {
        let is_deadline = matches!(found.basis.halt, Some(Halt::Deadline));
        Advice {
            seen: self.say(&say::Halted { is_deadline, runs: &self.count(found.basis.runs) }),
            matters: self.say(&say::HaltedMatters),
            helps: self.say(&say::HaltedHelps),
        }
    }

    /// Columns of the trials; a cell that is empty throughout takes its column away.
    pub fn trial_columns(&self, found: &Hiring) -> [String; 8] {
        [
            self.counted(found),
            self.say(&say::HiredFromColumn),
            self.say(&say::MetColumn),
            String::new(),
            self.say(&say::PayColumn),
            self.say(&say::CashLastsColumn),
            self.say(&say::RevenueColumn),
            self.say(&say::ProfitColumn),
        ]
    }

    /// One row of the trials.
    pub fn trial_row(&self, found: &Hiring, place: usize) -> Vec<String> {
        let row = &found.trials[place];
        let is_answer = found.answer.as_ref().is_some_and(|of| of.trial == place);
        let is_close = found.limit.as_ref().is_some_and(|limit| limit.close.contains(&place));
        let mark = match (row.verdict, row.allowed) {
            _ if is_answer
                && (row.verdict == Some(Verdict::TooClose) || row.allowed != Allowed::Yes) =>
            {
                Some(Mark::LooksEnough)
            }
            _ if is_answer => Some(Mark::Answer),
            (Some(Verdict::Reaches), Allowed::No) => Some(Mark::MetNotAffordable),
            (Some(Verdict::FallsShort), Allowed::No) => Some(Mark::TooFewNotAffordable),
            (_, Allowed::No) => Some(Mark::NotAffordable),
            _ if row.is_too_close() || is_close => Some(Mark::TooClose),
            (Some(Verdict::Reaches), _) => Some(Mark::Enough),
            (Some(Verdict::FallsShort), _) => Some(Mark::TooFew),
            (_, Allowed::TooClose) => Some(Mark::MayNotBeAffordable),
            _ => None,
        };
        let from = match found.starts.len() > 1 {
            true => self.start_alone(found, row.start),
            false => String::new(),
        };
        let beside = |mean: &Mean, of: fn(&TrialRow) -> Mean| {
            let all: Vec<Mean> = found.trials.iter().map(of).collect();
            self.numbers().mean_money_among(mean, &all)
        };
        vec![
            self.counts(&row.counts),
            from,
            self.chance(&row.chance),
            mark.map_or(String::new(), |mark| self.say(&say::Marked { mark })),
            self.numbers().mean_money(&row.people),
            row.cash_lasts.map_or(String::new(), |lasts| self.chance(&lasts)),
            beside(&row.revenue, |row| row.revenue),
            beside(&row.profit, |row| row.profit),
        ]
    }

    /// A date of hiring: `1 April 2027`, `as in the file`.
    fn start_alone(&self, found: &Hiring, start: usize) -> String {
        match &found.starts[start] {
            Some(day) => self.numbers().date(day),
            None => self.say(&say::AsInFile),
        }
    }

    /// That there are more.
    pub fn trials_left_out(&self, count: usize) -> String {
        self.say(&say::LeftOut { count: &count.to_string() })
    }

    /// One row of what each further person brings; `None` for the first.
    pub fn step_row(&self, found: &Hiring, row: &TrialRow) -> Option<Vec<String>> {
        let step = row.step.as_ref()?;
        let from = match found.starts.len() {
            1 => String::new(),
            _ => format!(", {}", self.start_alone(found, row.start)),
        };
        let count = row.counts[0];
        Some(vec![
            format!("{} → {count}{from}", count - 1),
            self.points_more(&step.chance),
            self.more_money(&step.revenue),
            self.more_money(&step.people),
            self.more_money(&step.profit),
        ])
    }

    /// One row of the walls.
    pub fn wall_row(&self, of: &WallRow) -> Vec<String> {
        let without = capital(&self.without(of.wall));
        vec![without, self.chance(&of.chance), self.points_more(&of.lift)]
    }

    /// What ± means, and how trials differ in length.
    pub fn hire_legend(&self, found: &Hiring) -> String {
        let numbers = self.numbers();
        let mut told =
            vec![self.say(&say::Legend { level: &numbers.share(found.basis.level, 0.0) })];
        if found.thrift.plain.is_some() {
            let wanted = numbers.share_in_tenths(found.confidence);
            told.push(self.say(&say::LegendOfFar { wanted: &wanted }));
        }
        told.push(self.say(&say::LegendOfPay));
        if found.trials.iter().any(|row| row.cash_lasts.is_some()) {
            told.push(self.say(&say::LegendOfCash));
        }
        told.join(" ")
    }

    /// The finding, as the title of the chart of chances.
    pub fn hire_title(&self, found: &Hiring) -> String {
        let wanted = &self.numbers().share_in_tenths(found.confidence);
        let shown = |place: usize| {
            let row = &found.trials[place];
            (self.titled(found, row), self.frequency(&row.chance))
        };
        if let Some(answer) = &found.answer {
            let (people, often) = &shown(answer.trial);
            return self.say(&say::TitleOfAnswer { people, often });
        }
        // Nothing is known of the chances.
        let Some(limit) = &found.limit else { return self.trials_heading() };
        let within = &self.within(found);
        if let [place, others @ ..] = &limit.close[..] {
            let (people, often) = &shown(*place);
            let (has_others, others) = (!others.is_empty(), &others.len().to_string());
            return self.say(&say::TitleTooClose { within, people, often, has_others, others });
        }
        match limit.likeliest {
            Some(place) if found.trials[place].chance.value == 0.0 => {
                self.say(&say::TitleNever { within })
            }
            Some(place) => {
                let (people, often) = &shown(place);
                self.say(&say::TitleMost { within, wanted, often, people })
            }
            None if found.is_bounded() => self.say(&say::TitleNobody { within }),
            None => self.trials_heading(),
        }
    }

    /// The people as a title has them.
    fn titled(&self, found: &Hiring, row: &TrialRow) -> String {
        self.people(found, &row.counts).replace('`', "")
    }

    /// What the chart of chances shows.
    pub fn hire_subtitle(&self, found: &Hiring) -> String {
        let beyond = &self.beyond_mark(found, true);
        self.say(&say::ChanceSubtitle { goal: &self.hire_goal(found), beyond })
    }

    /// How those who are not allowed are drawn: `; hollow: beyond the budget of 300 k $`.
    fn beyond_mark(&self, found: &Hiring, is_hollow: bool) -> String {
        let forbidden = || found.trials.iter().filter(|row| row.allowed == Allowed::No);
        let budget = forbidden().any(|row| found.budget_allows(row) == Allowed::No);
        let cash = forbidden().any(|row| found.cash_allows(row) == Allowed::No);
        let (budget, cash) = (found.budget.is_some() && budget, found.cash_lasts.is_some() && cash);
        let Some(bounds) = bounds(budget, cash) else { return String::new() };
        let (budget, lasts) = self.asked_of_purse(found);
        self.say(&say::Beyond { is_hollow, bounds, budget: &budget, lasts: &lasts })
    }

    /// How often cash runs out with these people.
    pub fn hire_cash_title(&self, found: &Hiring, row: &TrialRow) -> Option<String> {
        let out = self.cash_runs_out(row.cash_runs_out.as_ref()?);
        Some(format!("{}: {}", capital(&self.titled(found, row)), lower(&out)))
    }

    /// What the map of two roles shows.
    pub fn map_subtitle(&self, found: &Hiring, is_framed: bool, is_full: bool) -> String {
        let framed = match found.answer.is_some() {
            _ if !is_framed => Framed::Nothing,
            true => Framed::Answer,
            false if found.is_bounded() => Framed::LikeliestAllowed,
            false => Framed::Likeliest,
        };
        let (goal, beyond) = (&self.hire_goal(found), &self.beyond_mark(found, false));
        self.say(&say::MapSubtitle { goal, framed, beyond, is_full })
    }

    /// The line of the confidence.
    pub fn confidence_label(&self) -> String {
        self.say(&say::Wanted)
    }

    /// The axis of numbers of people.
    pub fn people_axis(&self, found: &Hiring) -> String {
        self.say(&say::PeopleAxis { roles: &self.counted(found) })
    }

    /// The axis of chances.
    pub fn chance_axis(&self) -> String {
        self.say(&say::ChanceAxis)
    }

    /// A date of hiring, as the name of a line.
    pub fn start_name(&self, found: &Hiring, start: usize) -> String {
        match &found.starts[start] {
            _ if found.starts.len() < 2 => String::new(),
            Some(day) => self.say(&say::FromDay { day: &self.numbers().date(day) }),
            None => self.say(&say::AsInFile),
        }
    }

    /// The finding, as the title of the chart of profits.
    pub fn hire_profit_title(&self, found: &Hiring, best: &TrialRow) -> String {
        let profit = &self.numbers().mean_money(&best.profit);
        self.say(&say::ProfitTitle { people: &self.titled(found, best), profit })
    }

    /// What the chart of profits shows.
    pub fn hire_profit_subtitle(&self) -> String {
        self.say(&say::ProfitSubtitle { time: &self.time() })
    }

    /// The finding, as the title of the chart of walls.
    pub fn walls_title(&self, found: &Hiring, limit: &Limit) -> Option<String> {
        let first = limit.walls.first()?;
        let is_clear = first.is_clear();
        let wall = &self.say(&say::TheWall { wall: first.wall });
        Some(match limit.unaffordable.or(limit.beyond) {
            Some(place) => {
                let purse = purse(found, &found.trials[place]);
                self.say(&say::WallsTitleBeside { is_clear, purse, wall })
            }
            None => self.say(&say::WallsTitle { is_clear, wall }),
        })
    }

    /// What the chart of walls shows.
    pub fn walls_subtitle(&self) -> String {
        self.say(&say::WallsSubtitle)
    }

    /// A wall taken away, as the name of a bar.
    pub fn without_wall(&self, wall: Wall) -> String {
        self.say(&say::WithoutShort { wall })
    }

    /// How much more often, in points.
    pub fn points_more(&self, lift: &Mean) -> String {
        self.numbers().points(&self.more_of(&hundredfold(lift)))
    }
}

/// A number of people, for a message that counts them.
fn number(count: u32) -> Number {
    Number::written(count.to_string())
}

/// What bounds the people; `None` if nothing does.
fn bounds(has_budget: bool, has_cash: bool) -> Option<Bounds> {
    match (has_budget, has_cash) {
        (true, true) => Some(Bounds::Both),
        (true, false) => Some(Bounds::Budget),
        (false, true) => Some(Bounds::Cash),
        (false, false) => None,
    }
}

/// What does not allow these people.
fn purse(found: &Hiring, row: &TrialRow) -> Purse {
    let is_dear = found.budget_allows(row) == Allowed::No;
    match (is_dear, found.cash_allows(row) == Allowed::No) {
        (true, true) => Purse::Both,
        (_, true) => Purse::Cash,
        _ => Purse::Budget,
    }
}

fn negative(of: &Mean) -> Mean {
    Mean { mean: -of.mean, ..*of }
}

/// How large a difference is, and which way it goes.
fn sized(more: &Mean) -> (Way, Mean) {
    let size = Mean { mean: more.mean.abs(), ..*more };
    let way = match more.mean < 0.0 {
        _ if *more == (Mean { mean: 0.0, error: 0.0 }) => Way::Same,
        true => Way::Less,
        false => Way::More,
    };
    (way, size)
}
