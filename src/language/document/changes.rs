//! What differs between two versions of a file: path by path, as the values are written.

use super::tree::{Node, Table, Value};
use crate::language::path::ParameterPath;
use crate::language::{Default, Field, Kind, SCENARIO, TableSpec, table_of};
use serde::Serialize;

/// A value that two versions state differently.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Path of the value.
    pub path: String,
    /// As the file states it; `None` if it does not.
    pub file: Option<String>,
    /// As the variant ends up with it; `None` if it states nothing there.
    pub variant: Option<String>,
    /// What holds where nothing is stated: the default, if it is a value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<String>,
}

/// What `over` states differently from `base`, in the order of the file; what is new comes last.
pub fn changes(base: &Table, over: &Table) -> Vec<Change> {
    let mut found = Vec::new();
    Walk { found: &mut found }.table(Some(&SCENARIO), &ParameterPath::root(), base, over);
    found
}

struct Walk<'a> {
    found: &'a mut Vec<Change>,
}

impl Walk<'_> {
    fn table(
        &mut self,
        spec: Option<&'static TableSpec>,
        path: &ParameterPath,
        base: &Table,
        over: &Table,
    ) {
        let new = over.keys().filter(|key| base.get(key).is_none());
        for key in base.keys().chain(new) {
            let field = spec.and_then(|spec| spec.field(key));
            self.value(field, &path.with(key), base.get(key), over.get(key));
        }
    }

    fn value(
        &mut self,
        field: Option<&'static Field>,
        path: &ParameterPath,
        base: Option<&Node>,
        over: Option<&Node>,
    ) {
        if base.map(written) == over.map(written) {
            return;
        }
        let kind = field.map(|field| field.kind);
        let inner = kind.and_then(table_of);
        let empty = Table::default();
        let tables = [base, over].map(|node| node.map(|node| spelled_out(kind, node)));
        match tables {
            [Some(Some(base)), Some(Some(over))] if opens(kind) => {
                self.inside(kind, inner, path, &base, &over);
            }
            [None, Some(Some(over))] if inner.is_some() => {
                self.inside(kind, inner, path, &empty, &over);
            }
            _ => match (base.and_then(Node::as_list), over.and_then(Node::as_list)) {
                (Some(base), Some(over)) if inner.is_some() => self.list(inner, path, base, over),
                _ => self.note(field, path, base, over),
            },
        }
    }

    /// Tables by name, a table of the language, or values by name.
    fn inside(
        &mut self,
        kind: Option<Kind>,
        inner: Option<&'static TableSpec>,
        path: &ParameterPath,
        base: &Table,
        over: &Table,
    ) {
        if !matches!(kind, Some(Kind::Named(_))) {
            return self.table(inner, path, base, over);
        }
        let new = over.keys().filter(|key| base.get(key).is_none());
        for key in base.keys().chain(new) {
            self.entry(inner, &path.with(key), base.get(key), over.get(key));
        }
    }

    /// Lists of tables, by name or by place.
    fn list(
        &mut self,
        spec: Option<&'static TableSpec>,
        path: &ParameterPath,
        base: &[Node],
        over: &[Node],
    ) {
        let called = |(place, node): (usize, &Node)| {
            super::overlay::name_of(node).map_or(place.to_string(), str::to_owned)
        };
        let [old, new] =
            [base, over].map(|list| list.iter().enumerate().map(called).collect::<Vec<_>>());
        let at = |names: &[String], name: &String| names.iter().position(|other| other == name);
        for name in old.iter().chain(new.iter().filter(|name| !old.contains(name))) {
            let [base, over] =
                [(base, at(&old, name)), (over, at(&new, name))].map(|(list, at)| Some(&list[at?]));
            self.entry(spec, &path.with(name), base, over);
        }
    }

    fn entry(
        &mut self,
        spec: Option<&'static TableSpec>,
        path: &ParameterPath,
        base: Option<&Node>,
        over: Option<&Node>,
    ) {
        let empty = Table::default();
        let table = |node: Option<&Node>| node.and_then(Node::as_table).cloned();
        match (table(base), table(over)) {
            (Some(base), Some(over)) => self.table(spec, path, &base, &over),
            (None, Some(over)) if base.is_none() => self.table(spec, path, &empty, &over),
            _ if base.map(written) == over.map(written) => {}
            _ => self.note(None, path, base, over),
        }
    }

    fn note(
        &mut self,
        field: Option<&Field>,
        path: &ParameterPath,
        base: Option<&Node>,
        over: Option<&Node>,
    ) {
        let default = match field.map(|field| field.default) {
            Some(Default::Is(text)) if base.is_none() || over.is_none() => {
                Some(text.trim_matches('"').to_owned())
            }
            _ => None,
        };
        let said = |node: Option<&Node>| node.map(said);
        let path = path.to_string();
        self.found.push(Change { path, file: said(base), variant: said(over), default });
    }
}

/// Whether values of a kind are told one by one.
fn opens(kind: Option<Kind>) -> bool {
    let by_name = |kind: Kind| {
        matches!(kind, Kind::Free(..) | Kind::SharesOf(_) | Kind::FactorsOf(..) | Kind::Short(_))
    };
    kind.is_some_and(|kind| by_name(kind) || table_of(kind).is_some())
}

/// The table that a node is or, where a bare value stands for one, stands for.
fn spelled_out(kind: Option<Kind>, node: &Node) -> Option<Table> {
    match (kind, &node.value) {
        (_, Value::Table(table)) => Some(table.clone()),
        (Some(Kind::Short(_)), Value::List(_)) => None,
        (Some(Kind::Short(spec)), _) => {
            let mut node = node.clone();
            super::overlay::spell_out(&mut node, spec.main);
            node.as_table().cloned()
        }
        _ => None,
    }
}

/// A value as it is written, a text without its quotes.
fn said(node: &Node) -> String {
    node.as_text().map_or_else(|| written(node), str::to_owned)
}

/// A value as it may be written.
fn written(node: &Node) -> String {
    match &node.value {
        Value::Text(text) => format!("{text:?}"),
        Value::Number(number, _) => number.to_string(),
        Value::Flag(flag) => flag.to_string(),
        Value::Date(date) => date.to_string(),
        Value::List(list) => {
            format!("[{}]", list.iter().map(written).collect::<Vec<_>>().join(", "))
        }
        Value::Table(table) => {
            let entry = |entry: &super::tree::Entry| {
                let key = ParameterPath::root().with(&entry.key).header();
                format!("{key} = {}", written(&entry.node))
            };
            let entries: Vec<String> = table.entries.iter().map(entry).collect();
            if entries.is_empty() {
                "{}".to_owned()
            } else {
                format!("{{ {} }}", entries.join(", "))
            }
        }
    }
}
