//! Where a path leads in the tree.

use super::tree::{Node, Table, Value};
use crate::language::path::ParameterPath;
use crate::language::place::Place;

/// Where a path leads: the value, or the last table on the way that the file has.
pub fn locate(table: &Table, path: &ParameterPath) -> Place {
    let mut place = table.entries.first().map_or(Place::default(), |entry| entry.key_place);
    let mut node: Option<&Node> = None;
    for name in path.names() {
        let next = match node.map(|node| &node.value) {
            None => table.get(name),
            Some(Value::Table(table)) => table.get(name),
            Some(Value::List(list)) => {
                super::overlay::position(list, name).map(|index| &list[index])
            }
            Some(_) => None,
        };
        let Some(next) = next else { break };
        (node, place) = (Some(next), next.place);
    }
    place
}
