//! Capacity against load, role by role.

use super::capacity::capacity;
use super::flow::Flow;
use super::numbers::ImpliedRole;
use crate::scenario::RoleId;

/// Capacity against load, role by role, and the first contacts a month that each makes. The base bears `ceiling` of them.
pub(super) fn roles(flow: &Flow, ceiling: f64) -> (Vec<ImpliedRole>, Vec<f64>) {
    let scenario = flow.scenario;
    let mut roles: Vec<ImpliedRole> =
        scenario.roles.iter().map(|role| capacity(scenario, role, flow.middle)).collect();
    let inbound = flow.inbound();
    for (role, hours) in roles.iter_mut().zip(&inbound) {
        role.inbound_hours_per_month = *hours;
    }
    let contacts = flow.prospect(ceiling, &mut roles);
    for role in &mut roles {
        let needed = role.inbound_hours_per_month + role.prospected_hours_per_month;
        role.load =
            if needed > 0.0 { needed / role.selling_hours_per_month.max(1e-9) } else { 0.0 };
    }
    (roles, contacts)
}

impl<'a> Flow<'a> {
    /// Hours a month of each role that inbound leads take.
    fn inbound(&self) -> Vec<f64> {
        let mut hours = vec![0.0; self.scenario.roles.len()];
        for channel in &self.scenario.channels {
            for (kind, leads) in self.leads(channel) {
                let owner = self.scenario.answerer(channel, kind.0, kind.1);
                let from = (owner, channel.enters);
                let route = self.route(kind, from, channel.odds.at(self.middle));
                route.add_hours(&mut hours, channel.enters, leads);
            }
        }
        hours
    }

    /// Free hours of prospecting roles become first contacts, which take hours at every later stage,
    /// of the same role and of those that it hands over to. Returns the contacts that each makes.
    fn prospect(&self, ceiling: f64, roles: &mut [ImpliedRole]) -> Vec<f64> {
        let ways: Vec<Vec<f64>> = (0..roles.len()).map(|role| self.hours_a_contact(role)).collect();
        // What others hand over to a role is worked before it prospects; a few rounds settle that.
        for _ in 0..ROUNDS {
            for role in 0..roles.len() {
                let contacts = |of: usize| roles[of].contacts_per_month;
                let others = (0..roles.len()).filter(|of| *of != role);
                let received: f64 = others.map(|of| contacts(of) * ways[of][role]).sum();
                let taken = roles[role].inbound_hours_per_month + received;
                let free = (roles[role].selling_hours_per_month - taken).max(0.0);
                let own = ways[role][role];
                roles[role].contacts_per_month = if own > 0.0 { free / own } else { 0.0 };
            }
        }
        let contacts: f64 = roles.iter().map(|role| role.contacts_per_month).sum();
        let borne = if contacts > ceiling { ceiling / contacts } else { 1.0 };
        let made: Vec<f64> = roles.iter().map(|role| role.contacts_per_month * borne).collect();
        for (role, implied) in roles.iter_mut().enumerate() {
            let hours = ways.iter().zip(&made).map(|(way, made)| way[role] * made);
            implied.prospected_hours_per_month = hours.sum();
        }
        made
    }

    /// Hours of each role that a first contact of a prospecting role takes in the end, over the
    /// segments that it serves by their accounts; none if the role does not prospect.
    fn hours_a_contact(&self, role: RoleId) -> Vec<f64> {
        let mut hours = vec![0.0; self.scenario.roles.len()];
        for (kind, share) in self.calls(role) {
            self.route(kind, (role, 0), 1.0).add_hours(&mut hours, 0, share);
        }
        hours
    }
}

/// Rounds in which prospecting roles that hand over to one another share out their hours.
const ROUNDS: usize = 20;
