//! The combinations: which stages each of the two roles works, when customers move, and who gets which credit.

use super::finding::{Assumed, Combination, Contradiction, LeftOut};
use crate::figures::Figure;
use crate::language::Overrides;
use crate::language::ParameterPath;
use crate::language::Problems;
use crate::language::as_written;
use crate::language::load;
use crate::scenario::Quantity;
use crate::scenario::RoleId;
use crate::scenario::Scenario;
use crate::scenario::StageId;

/// Combinations at the most.
pub const MOST: usize = 200;

/// What is asked.
#[derive(Clone, Debug)]
pub struct Asked<'a> {
    /// Name of the file and its text.
    pub source: (&'a str, &'a str),
    /// What is laid over the file in every combination.
    pub overrides: &'a Overrides,
    /// The file as it is.
    pub base: &'a Scenario,
    /// The role that hands over.
    pub from: RoleId,
    /// The role that takes over.
    pub to: RoleId,
    /// Stages at which it takes over; past the last = it never does. `None` = all that there can be.
    pub stages: Option<Vec<StageId>>,
    /// Sales to a customer that the hunting role makes; 0 = deals are handed over before the first.
    pub kept: Vec<u32>,
    /// Shares of a sale that are credited to who handed the deal over, 0 to 1; none = as in the file.
    pub credits: Vec<f64>,
    /// What is to be best.
    pub goal: Figure,
}

/// Why nothing can be compared.
#[derive(Clone, Debug, PartialEq)]
pub enum Unfit {
    /// Who hands over works no stage.
    NoStage(String),
    /// There is nothing to compare: a single combination, or none.
    TooFew(Vec<LeftOut>),
    /// There are more than can be told apart.
    TooMany(usize),
    /// The scenario refuses it.
    Bad(Problems),
}

/// A combination with its department.
pub(super) struct Candidate {
    pub combination: Combination,
    pub scenario: Scenario,
    pub write: Vec<String>,
}

impl Candidate {
    /// Stages at which deals change hands: some role works the one before, and not this one.
    pub fn changes(&self) -> Vec<StageId> {
        let ends = |stage: StageId| {
            self.scenario.roles.iter().any(|role| role.works[stage - 1] && !role.works[stage])
        };
        (1..self.scenario.stages.len()).filter(|&stage| ends(stage)).collect()
    }
}

impl Asked<'_> {
    /// Past the last stage: never.
    fn never(&self) -> StageId {
        self.base.stages.len()
    }

    /// First stage that who hands over works.
    fn first(&self) -> Option<StageId> {
        self.base.roles[self.from].works.iter().position(|&works| works)
    }

    /// Last stage that who takes over works; all that are left if the file gives them none.
    fn last(&self) -> StageId {
        let works = &self.base.roles[self.to].works;
        works.iter().rposition(|&works| works).unwrap_or(self.never() - 1)
    }

    /// Stages at which the deal can go from the one to the other, and never at all if who takes over signs.
    pub fn possible(&self) -> Vec<StageId> {
        let Some(first) = self.first() else { return Vec::new() };
        let last = self.last();
        let never = (last + 1 == self.never()).then_some(self.never());
        (first + 1..=last).chain(never).collect()
    }

    /// Whether somebody buys again.
    pub fn has_customers(&self) -> bool {
        self.base.segments.iter().any(|segment| segment.customers.is_some())
    }

    /// The role that customers move to, if it is neither of the two.
    pub fn third(&self) -> Option<RoleId> {
        let keeper = self.keeper(self.from)?;
        (keeper != self.to && keeper != self.from).then_some(keeper)
    }

    /// The role that customers move to from `signer`; `None` if nobody buys again.
    fn keeper(&self, signer: RoleId) -> Option<RoleId> {
        let customers = self.base.segments.iter().find_map(|segment| segment.customers.as_ref())?;
        let named = customers.to.or_else(|| self.base.keeper(customers));
        Some(named.filter(|&role| role != signer || signer == self.to).unwrap_or(self.to))
    }

    /// Who signs where deals are handed over at `place`.
    fn signer(&self, place: StageId) -> RoleId {
        let last = self.never() - 1;
        match place {
            place if place > last => self.from,
            _ if self.last() == last => self.to,
            _ => self.base.taker(0, last, None),
        }
    }

    /// Sales after which customers of a combination move; one `None` if none do.
    fn kept_at(&self, place: StageId) -> Vec<Option<u32>> {
        let signer = self.signer(place);
        let moves = self.keeper(signer).is_some_and(|keeper| keeper != signer);
        let customers = self.base.segments.iter().find_map(|segment| segment.customers.as_ref());
        let stays = signer != self.from
            && customers.is_some_and(|customers| self.base.keeps(customers, signer));
        if !self.has_customers() {
            return vec![None];
        }
        match moves && !stays {
            true => self.kept.iter().filter(|&&kept| kept > 0).map(|&kept| Some(kept)).collect(),
            false => self.kept.iter().filter(|&&kept| kept == 0).map(|&kept| Some(kept)).collect(),
        }
    }

    /// Shares of credit of a combination.
    fn credits_at(&self, place: StageId) -> Vec<Option<f64>> {
        match place == self.never() || self.credits.is_empty() {
            true => vec![None],
            false => self.credits.iter().map(|&credit| Some(credit)).collect(),
        }
    }

    /// The combinations that are departments, those that are not, and what is assumed.
    pub(super) fn candidates(&self) -> Result<(Vec<Candidate>, Vec<LeftOut>, Assumed), Unfit> {
        let name = || self.base.roles[self.from].name.clone();
        if self.first().is_none() {
            return Err(Unfit::NoStage(name()));
        }
        let possible = self.possible();
        let places = self.stages.clone().unwrap_or(possible);
        let (mut found, mut left_out) = (Vec::new(), Vec::new());
        let mut assumed = Assumed::default();
        for place in places {
            match self.at_stage(place, &mut assumed) {
                Ok((scenario, write)) => found.extend(self.of_stage(place, &scenario, &write)),
                Err(contradiction) => left_out.push(contradiction),
            }
            if found.len() > MOST {
                return Err(Unfit::TooMany(found.len()));
            }
        }
        let earns = |of: &Candidate| self.earns_commission(of.combination.place);
        assumed.shares_commission = found.iter().any(earns);
        match found.len() {
            0 | 1 => Err(Unfit::TooFew(left_out)),
            _ => Ok((found, left_out, assumed)),
        }
    }

    /// All combinations with one stage.
    fn of_stage(&self, place: StageId, scenario: &Scenario, write: &[String]) -> Vec<Candidate> {
        let mut found = Vec::new();
        for kept in self.kept_at(place) {
            for credit in self.credits_at(place) {
                let (mut scenario, mut write) = (scenario.clone(), write.to_vec());
                self.keep(&mut scenario, &mut write, place, kept);
                self.share(&mut scenario, &mut write, place, credit);
                let stage = scenario.stages.get(place).map(|stage| stage.name.clone());
                let combination = Combination { place, stage, kept, credit };
                found.push(Candidate { combination, scenario, write });
            }
        }
        found
    }

    /// The department that hands over at a stage, and what to write for it.
    fn at_stage(
        &self,
        place: StageId,
        assumed: &mut Assumed,
    ) -> Result<(Scenario, Vec<String>), LeftOut> {
        let write = self.stage_lines(place);
        let (name, text) = self.source;
        let set = self.overrides.set.iter().chain(&write).cloned().collect();
        let overrides = Overrides { variant: self.overrides.variant.clone(), set };
        let loaded = load(name, text, &overrides);
        let mut scenario = loaded
            .map_err(|problems| {
                let first = problems.to_string().lines().next().unwrap_or_default().to_owned();
                let what = first.trim_start_matches("error: ").to_owned();
                self.left_out(place, Contradiction::Refused, what)
            })?
            .scenario;
        self.check(&scenario, place)?;
        let write = [write, self.lose_as_elsewhere(&mut scenario, place, assumed)].concat();
        Ok((scenario, write))
    }

    fn left_out(&self, place: StageId, why: Contradiction, detail: String) -> LeftOut {
        let stage = self.base.stages.get(place).map(|stage| stage.name.clone());
        LeftOut { stage, why, detail }
    }

    /// Lines that give each of the two its stages; none where the file has them so.
    fn stage_lines(&self, place: StageId) -> Vec<String> {
        let (giver, taker) = (&self.base.roles[self.from], &self.base.roles[self.to]);
        let first = self.first().unwrap_or(0);
        let last = self.last();
        let gives = |stage: StageId| (first..place).contains(&stage);
        let takes = |stage: StageId| taker.works[stage] || (place..=last).contains(&stage);
        let given: Vec<bool> = (0..self.never()).map(gives).collect();
        let taken: Vec<bool> = (0..self.never()).map(takes).collect();
        let line = |role: &crate::scenario::Role, works: &[bool]| {
            let names = self.base.stages.iter().zip(works).filter(|(_, works)| **works);
            let names: Vec<String> = names.map(|(stage, _)| quoted(&stage.name)).collect();
            let path = path(&["roles", &role.name, "stages"]);
            (works != role.works).then(|| format!("{path}=[{}]", names.join(", ")))
        };
        [line(giver, &given), line(taker, &taken)].into_iter().flatten().collect()
    }

    /// Whether the deal goes to whom it is to go, and everybody has something to do.
    fn check(&self, scenario: &Scenario, place: StageId) -> Result<(), LeftOut> {
        if place == self.never() {
            return match self.has_work(scenario) {
                true => Ok(()),
                false => {
                    let name = scenario.roles[self.to].name.clone();
                    Err(self.left_out(place, Contradiction::NoWork, name))
                }
            };
        }
        let served = scenario.roles[self.from].segments.iter();
        let served = served.enumerate().filter(|(_, serves)| **serves);
        let mut takers = served.map(|(segment, _)| scenario.taker(segment, place, None));
        match takers.find(|&role| role != self.to) {
            None => Ok(()),
            Some(other) => {
                let name = scenario.roles[other].name.clone();
                Err(self.left_out(place, Contradiction::Taken, name))
            }
        }
    }

    /// Whether who takes over has anything to do if nothing is handed over.
    fn has_work(&self, scenario: &Scenario) -> bool {
        let role = &scenario.roles[self.to];
        let is_answered = scenario.channels.iter().any(|channel| {
            (0..scenario.segments.len())
                .any(|segment| scenario.answerer(channel, segment, None) == self.to)
        });
        let starts = scenario
            .open_deals
            .iter()
            .any(|deal| deal.owner.is_some_and(|(role, _)| role == self.to));
        role.prospects
            || is_answered
            || starts
            || (self.has_customers() && self.keeper(self.from) == Some(self.to))
    }

    /// A stage at which the file states no hand-off loses as much as the one of the file does; returns what to write.
    fn lose_as_elsewhere(
        &self,
        scenario: &mut Scenario,
        place: StageId,
        assumed: &mut Assumed,
    ) -> Vec<String> {
        let nothing = Quantity::Known(0.0);
        let is_stated = |stage: StageId| {
            let stage = &self.base.stages[stage];
            stage.handoff_drop != nothing || stage.handoff_delay_days != nothing
        };
        if place == self.never() || is_stated(place) {
            return Vec::new();
        }
        let stages = (0..self.never()).filter(|&stage| is_stated(stage));
        let Some(near) = stages.min_by_key(|&stage| stage.abs_diff(place)) else {
            return Vec::new();
        };
        let like = self.base.stages[near].clone();
        scenario.stages[place].handoff_drop = like.handoff_drop;
        scenario.stages[place].handoff_delay_days = like.handoff_delay_days;
        assumed.handoffs.push((self.base.stages[place].name.clone(), like.name.clone()));
        let path = path(&["stages", &self.base.stages[place].name, "handoff"]);
        self.same(&path, &["stages", &like.name, "handoff"])
    }

    /// Lines that give what the file has at `like` to `path` as well; a remark where the file does not write it out.
    fn same(&self, path: &ParameterPath, like: &[&str]) -> Vec<String> {
        let like_path = self::path(like).to_string();
        let is_set = self.overrides.set.iter().any(|set| set.starts_with(&like_path));
        let variant = self.overrides.variant.as_deref();
        let written = as_written(self.source.1, variant, like, &path.to_string());
        let remark = || vec![format!("# {path}: the same as {like_path}")];
        written.filter(|_| !is_set).unwrap_or_else(remark)
    }

    /// Customers move after so many sales.
    fn keep(
        &self,
        scenario: &mut Scenario,
        write: &mut Vec<String>,
        place: StageId,
        kept: Option<u32>,
    ) {
        let Some(kept) = kept.filter(|&kept| kept > 0) else { return };
        let signer = self.signer(place);
        let Some(keeper) = self.keeper(signer) else { return };
        let names: Vec<String> = scenario.segments.iter().map(|of| of.name.clone()).collect();
        let role = quoted(&scenario.roles[keeper].name);
        for (segment, name) in names.iter().enumerate() {
            let Some(customers) = &scenario.segments[segment].customers else { continue };
            let is_so = scenario.keeper(customers) == Some(keeper)
                && !scenario.keeps(customers, signer)
                && customers.after_orders == kept;
            if is_so {
                continue;
            }
            write.push(format!("{}={role}", path(&["segments", name, "customers", "to"])));
            write
                .push(format!("{}={kept}", path(&["segments", name, "customers", "after_orders"])));
            if let Some(customers) = &mut scenario.segments[segment].customers {
                (customers.to, customers.after_orders) = (Some(keeper), kept);
            }
        }
    }

    /// Whether the file pays a commission to who takes over, and none to who hands over.
    fn lacks_commission(&self) -> bool {
        let [giver, taker] = [self.from, self.to].map(|role| &self.base.roles[role].plan);
        giver.commissions.is_empty() && !taker.commissions.is_empty()
    }

    /// Whether who hands over is to have a commission that the file does not pay them: they come to sign, or share in it.
    fn earns_commission(&self, place: StageId) -> bool {
        let signs_today = self.base.roles[self.from].works[self.never() - 1];
        let comes_to_sign = place == self.never() && !signs_today;
        self.lacks_commission() && (comes_to_sign || !self.credits.is_empty())
    }

    /// Who is to have the commission of who takes over has its quota as well, if the file gives them none: that of all
    /// people who take over, shared among all who come to do their work.
    fn set_quota(&self, scenario: &mut Scenario, write: &mut Vec<String>) {
        let [giver, taker] = [self.from, self.to].map(|role| &self.base.roles[role]);
        let Quantity::Known(quota) = taker.quota_per_month else { return };
        if giver.quota_per_month != Quantity::Known(0.0) || quota <= 0.0 || giver.seats() == 0 {
            return;
        }
        let shared = quota * taker.seats() as f64 / giver.seats() as f64;
        scenario.roles[self.from].quota_per_month = Quantity::Known(shared);
        let path = path(&["roles", &giver.name, "quota"]);
        write.push(format!("{path}=\"{}/month\"", libm::round(shared)));
    }

    /// Who signs has a commission, and who handed over gets this share of the credit.
    fn share(
        &self,
        scenario: &mut Scenario,
        write: &mut Vec<String>,
        place: StageId,
        credit: Option<f64>,
    ) {
        let own = |key: &str| path(&["roles", &self.base.roles[self.from].name, "pay", key]);
        if self.earns_commission(place) {
            let taker = scenario.roles[self.to].plan.commissions.clone();
            scenario.roles[self.from].plan.commissions = taker;
            let name = &scenario.roles[self.to].name;
            write.extend(self.same(&own("commission"), &["roles", name, "pay", "commission"]));
            self.set_quota(scenario, write);
        }
        let plan = &mut scenario.roles[self.from].plan;
        let Some(credit) = credit.map(Quantity::Known) else { return };
        if plan.split.unwrap_or(Quantity::Known(0.0)) != credit {
            plan.split = Some(credit);
            let percent = libm::round(credit.at(&[]) * 1e4) / 100.0;
            write.push(format!("{}=\"{percent}%\"", own("split")));
        }
    }
}

fn path(names: &[&str]) -> ParameterPath {
    names.iter().fold(ParameterPath::root(), |path, name| path.with(name))
}

fn quoted(name: &str) -> String {
    format!("{name:?}")
}
