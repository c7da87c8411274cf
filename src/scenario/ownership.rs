//! Whose a deal is: which role calls an account, answers a lead, keeps its deals, and takes over at a
//! stage.

use super::{Channel, Customers, Role, RoleId, Scenario, SegmentId, StageId};

impl Scenario {
    /// The role that has a deal of `segment` at `stage` if `owner` had it before: a role keeps its
    /// deals as long as it works their stages.
    pub fn owner_at(&self, owner: RoleId, segment: SegmentId, stage: StageId) -> RoleId {
        if self.roles[owner].works[stage] { owner } else { self.taker(segment, stage) }
    }

    /// The role that takes a deal of `segment` that comes to `stage`: the first that works the stage
    /// and serves the segment, or the first that works it.
    pub fn taker(&self, segment: SegmentId, stage: StageId) -> RoleId {
        let works = |role: &Role| role.works[stage];
        let serving = self.first_role(|role| works(role) && role.segments[segment]);
        serving.or_else(|| self.first_role(works)).unwrap_or(0)
    }

    /// The role that a channel names, or the first that answers inbound and serves the segment.
    pub fn answerer(&self, channel: &Channel, segment: SegmentId) -> RoleId {
        let works = |role: &Role| role.works[channel.enters];
        let serves = |role: &Role| role.answers_inbound && role.segments[segment];
        let first = self.first_role(|role| serves(role) && works(role));
        channel.to.or(first).or_else(|| self.first_role(works)).unwrap_or(0)
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
}
