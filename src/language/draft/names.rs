//! What has a name in the file, collected before anything refers to it.

use crate::language::Thing;
use crate::language::document::{Node, Table, Value};
use crate::language::tables::{MOST_REPS, MOST_ROLES};
use std::collections::BTreeMap;

/// The names of segments, products, regions, stages, roles and reps.
pub struct Names {
    segments: Index,
    products: Index,
    regions: Index,
    /// Region of each segment.
    pub regions_of_segments: Vec<Option<usize>>,
    stages: Index,
    roles: Index,
    reps: Index,
    /// Role and place in it of each named rep.
    pub rep_seats: Vec<(usize, usize)>,
}

/// Names in order, and where each first stands.
#[derive(Default)]
struct Index {
    names: Vec<String>,
    first: BTreeMap<String, usize>,
}

impl Index {
    fn push(&mut self, name: String) {
        self.first.entry(name.clone()).or_insert(self.names.len());
        self.names.push(name);
    }

    fn of(names: impl Iterator<Item = String>) -> Index {
        let mut index = Index::default();
        names.for_each(|name| index.push(name));
        index
    }
}

impl Names {
    /// All names that the file gives.
    pub fn of_table(table: &Table) -> Names {
        let keys = |key: &str| {
            let named = table.get(key).and_then(Node::as_table);
            Index::of(named.into_iter().flat_map(|table| table.keys().map(str::to_owned)))
        };
        let list = table.get("stages").and_then(Node::as_list).unwrap_or(&[]);
        let stages = list.iter().enumerate().filter(|(_, node)| node.as_table().is_some());
        let stages = stages.map(|(i, node)| name_of(node).unwrap_or(format!("stage {}", i + 1)));
        let mut names = Names {
            segments: keys("segments"),
            products: keys("products"),
            regions: Index::default(),
            regions_of_segments: Vec::new(),
            stages: Index::of(stages),
            roles: keys("roles"),
            reps: Index::default(),
            rep_seats: Vec::new(),
        };
        names.collect_regions(table);
        names.collect_reps(table);
        names
    }

    fn collect_regions(&mut self, table: &Table) {
        let Some(segments) = table.get("segments").and_then(Node::as_table) else { return };
        for segment in segments.entries.iter().map(|entry| entry.node.as_table()) {
            let region = segment.and_then(|table| table.get("region")?.as_text()).map(|name| {
                let known = self.regions.first.get(name).copied();
                known.unwrap_or_else(|| {
                    self.regions.push(name.to_owned());
                    self.regions.names.len() - 1
                })
            });
            self.regions_of_segments.push(region);
        }
    }

    fn collect_reps(&mut self, table: &Table) {
        let Some(roles) = table.get("roles").and_then(Node::as_table) else { return };
        let tables = roles.entries.iter().filter(|entry| entry.node.as_table().is_some());
        for (role, entry) in tables.enumerate().take(MOST_ROLES) {
            let reps = entry.node.as_table().and_then(|role| role.get("reps"));
            for (seat, name) in reps_of(&entry.key, reps).into_iter().enumerate() {
                self.reps.push(name);
                self.rep_seats.push((role, seat));
            }
        }
    }

    /// Names of a kind of thing, in order.
    pub fn of(&self, thing: Thing) -> &[String] {
        &self.index_of(thing).names
    }

    /// Index of the first thing with this name.
    pub fn index(&self, thing: Thing, name: &str) -> Option<usize> {
        self.index_of(thing).first.get(name).copied()
    }

    fn index_of(&self, thing: Thing) -> &Index {
        match thing {
            Thing::Segment => &self.segments,
            Thing::Product => &self.products,
            Thing::Region => &self.regions,
            Thing::Stage => &self.stages,
            Thing::Role => &self.roles,
            Thing::Rep => &self.reps,
        }
    }
}

/// Name of the rep at place `seat` (from 0) of a role, if the file gives none.
pub fn unnamed(role: &str, seat: usize) -> String {
    format!("{role} {}", seat + 1)
}

fn reps_of(role: &str, reps: Option<&Node>) -> Vec<String> {
    match reps.map(|node| &node.value) {
        Some(Value::Number(count, _)) if (0.0..=MOST_REPS).contains(count) => {
            (0..*count as usize).map(|seat| unnamed(role, seat)).collect()
        }
        Some(Value::List(list)) => {
            let tables = list.iter().filter(|node| node.as_table().is_some());
            tables.enumerate().map(|(i, node)| name_of(node).unwrap_or(unnamed(role, i))).collect()
        }
        _ => Vec::new(),
    }
}

fn name_of(node: &Node) -> Option<String> {
    node.as_table()?.get("name")?.as_text().map(str::to_owned)
}
