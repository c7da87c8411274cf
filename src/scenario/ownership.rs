//! Whose a deal is: which role calls an account, answers a lead, keeps its deals, and takes over at a
//! stage.

use super::products::ProductShare;
use super::{
    Channel, Customers, ProductId, Quantity, Role, RoleId, Scenario, SegmentId, Stage, StageId,
    Touch,
};

/// Deals of a segment, for a product where there are products.
pub type DealKind = (SegmentId, Option<ProductId>);

/// The value of a number, or the middle of what is believed of it.
type Central<'a> = &'a dyn Fn(Quantity) -> f64;

impl Scenario {
    /// The role that takes a deal of `segment`, for a product, that comes to `stage`: the first that works the
    /// stage, serves the segment and sells the product, or the first that works and serves, or works.
    pub fn taker(&self, segment: SegmentId, stage: StageId, product: Option<ProductId>) -> RoleId {
        let works = |role: &Role| role.works[stage];
        let serves = |role: &Role| works(role) && role.segments[segment];
        self.first_seller(product, serves)
            .or_else(|| self.first_role(serves))
            .or_else(|| self.first_role(works))
            .unwrap_or(0)
    }

    /// The role that a channel names, or the first that answers inbound, serves the segment and, if it can be
    /// had, sells the product.
    pub fn answerer(
        &self,
        channel: &Channel,
        segment: SegmentId,
        product: Option<ProductId>,
    ) -> RoleId {
        let works = |role: &Role| role.works[channel.enters];
        let serves = |role: &Role| role.answers_inbound && role.segments[segment] && works(role);
        let first = self.first_seller(product, serves).or_else(|| self.first_role(serves));
        channel.to.or(first).or_else(|| self.first_role(works)).unwrap_or(0)
    }

    fn first_seller(
        &self,
        product: Option<ProductId>,
        test: impl Fn(&Role) -> bool,
    ) -> Option<RoleId> {
        self.first_role(|role| test(role) && product.is_none_or(|product| role.sells(product)))
    }

    /// Whether a role that prospects calls accounts of `segment`, or one of its named reps does.
    pub fn is_called(&self, segment: SegmentId) -> bool {
        self.roles.iter().any(|role| role.prospects && role.serves(segment))
    }

    /// The role that customers move to: the one that the file names, or the first that does customers; none if
    /// whoever wins them keeps them.
    pub fn keeper(&self, customers: &Customers) -> Option<RoleId> {
        customers.to.or_else(|| self.first_role(|role| role.serves_customers))
    }

    /// Whether a role keeps the customers that it has.
    pub fn keeps(&self, customers: &Customers, role: RoleId) -> bool {
        customers.to.map_or(self.roles[role].serves_customers, |to| to == role)
    }

    /// Who hands over to whom: pairs of roles, the first of which works a stage and not the next, which is the second's.
    /// If no deal changes hands, those between whom customers move.
    pub fn hand_overs(&self) -> Vec<(RoleId, RoleId)> {
        let mut pairs: Vec<(RoleId, RoleId)> = Vec::new();
        let all = (0..self.roles.len()).flat_map(|giver| self.takers(giver));
        for pair in all {
            if !pairs.contains(&pair) {
                pairs.push(pair);
            }
        }
        if pairs.is_empty() { self.movers() } else { pairs }
    }

    fn takers(&self, giver: RoleId) -> Vec<(RoleId, RoleId)> {
        let role = &self.roles[giver];
        let ends = |stage: &StageId| role.works[stage - 1] && !role.works[*stage];
        let served = || (0..self.segments.len()).filter(|&segment| role.segments[segment]);
        let takers = (1..self.stages.len()).filter(ends).flat_map(|stage| {
            served().map(move |segment| (giver, self.taker(segment, stage, None)))
        });
        takers.filter(|(_, taker)| *taker != giver).collect()
    }

    /// Who signs, and who gets the customers.
    fn movers(&self) -> Vec<(RoleId, RoleId)> {
        let Some(customers) = self.segments.iter().find_map(|segment| segment.customers.as_ref())
        else {
            return Vec::new();
        };
        let signs = |role: &RoleId| self.roles[*role].works[self.stages.len() - 1];
        let signers =
            (0..self.roles.len()).filter(signs).filter(|&role| !self.keeps(customers, role));
        signers.filter_map(|role| Some((role, self.keeper(customers)?))).collect()
    }

    /// Every kind of deal that there may be.
    pub fn deal_kinds(&self) -> Vec<DealKind> {
        let products = || (0..self.products.len()).map(Some);
        let of = |segment| -> Vec<DealKind> {
            let none = self.products.is_empty().then_some(None);
            products().chain(none).map(|product| (segment, product)).collect()
        };
        (0..self.segments.len()).flat_map(of).collect()
    }

    /// Where the deals of a kind come from: who has them first, and in which stage.
    fn entries(&self, (segment, product): DealKind) -> Vec<(RoleId, StageId)> {
        let has = |shares: &[ProductShare]| {
            product.is_none_or(|product| shares.iter().any(|part| part.product == product))
        };
        let own = &self.segments[segment].products;
        let sells = |role: &Role| product.is_none_or(|product| role.sells(product));
        let calls = |role: &Role| role.prospects && role.serves(segment) && sells(role) && has(own);
        let callers = self.roles.iter().enumerate().filter(|(_, role)| calls(role));
        let called = callers.map(|(role, _)| (role, 0));
        let comes = |channel: &&Channel| {
            let shares = if channel.products.is_empty() { own } else { &channel.products };
            let brings = channel.mix.iter().any(|of| of.segment == segment && of.share > 0.0);
            brings && has(shares)
        };
        let channels = self.channels.iter().filter(comes);
        let inbound =
            channels.map(|channel| (self.answerer(channel, segment, product), channel.enters));
        let open = self.open_deals.iter().filter(|deal| deal.segment == segment);
        let open = open.filter(|deal| deal.product.map_or(has(own), |of| product == Some(of)));
        let open = open.map(|deal| {
            let taker = self.taker(segment, deal.stage, product);
            (deal.owner.map_or(taker, |(role, _)| role), deal.stage)
        });
        called.chain(inbound).chain(open).collect()
    }

    /// Who has deals of a kind, and in which stages: role by role, stage by stage, from where they enter to the end, and
    /// from the pool, if a client of theirs can say "not now".
    pub fn ways(&self, kind: DealKind, central: Central) -> Vec<Vec<bool>> {
        let mut seen = vec![vec![false; self.stages.len()]; self.roles.len()];
        for entry in self.entries(kind) {
            self.follow(kind, entry, central, &mut seen);
        }
        seen
    }

    /// The stages that deals of a kind can reach.
    pub fn reach(&self, kind: DealKind, central: Central) -> Vec<bool> {
        let ways = self.ways(kind, central);
        let is_reached = |stage: StageId| ways.iter().any(|stages| stages[stage]);
        (0..self.stages.len()).map(is_reached).collect()
    }

    fn follow(
        &self,
        (segment, product): DealKind,
        (role, stage): (RoleId, StageId),
        central: Central,
        seen: &mut [Vec<bool>],
    ) {
        let works = self.roles[role].works[stage];
        let holder = if works { role } else { self.taker(segment, stage, product) };
        if std::mem::replace(&mut seen[holder][stage], true) {
            return;
        }
        if stage + 1 < self.stages.len() {
            self.follow((segment, product), (holder, stage + 1), central, seen);
        }
        if self.may_wait(segment, &self.stages[stage], central) {
            let warm = self.segments[segment].pool.warm_stage;
            self.follow((segment, product), (holder, warm), central, seen);
        }
    }

    /// Whether a client of the segment can say "not now" in a stage.
    fn may_wait(&self, segment: SegmentId, stage: &Stage, central: Central) -> bool {
        let segment = &self.segments[segment];
        let lacks = |asks: bool, share: Quantity| asks && central(share) < 1.0;
        let loses = match &stage.touch {
            Touch::Geometric { convert, .. } => central(*convert) < 1.0,
            Touch::Listed(list) => list.iter().any(|(_, lose)| *lose > 0.0),
        };
        lacks(stage.asks_need, segment.need)
            || lacks(stage.asks_solvent, segment.solvent)
            || loses && central(stage.lost.not_now) > 0.0
    }

    fn first_role(&self, test: impl Fn(&Role) -> bool) -> Option<RoleId> {
        self.roles.iter().position(test)
    }
}

impl Role {
    /// Whether the role serves `segment`, or one of its named reps does.
    pub fn serves(&self, segment: SegmentId) -> bool {
        let mut own = self.reps.iter().filter_map(|rep| rep.segments.as_ref());
        self.segments[segment] || own.any(|segments| segments.contains(&segment))
    }

    /// Whether the role sells `product`, or one of its named reps does.
    pub fn sells(&self, product: ProductId) -> bool {
        let mut own = self.reps.iter().filter_map(|rep| rep.products.as_ref());
        self.products[product] || own.any(|products| products.contains(&product))
    }
}
