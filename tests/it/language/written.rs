//! A scenario as it is written: a tree that keeps the order of the file, so that the same department can be written
//! in another way.

use toml::de::{DeTable, DeValue};
use voronka::language::{Field, Kind, SCENARIO, TableSpec};

/// A value as written.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// Text, number, flag or date, letter by letter.
    Leaf(String),
    List(Vec<Node>),
    Table(Table),
}

/// A table in the order of the file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table(pub Vec<(String, Node)>);

/// The tree of a text that is right.
pub fn tree(text: &str) -> Table {
    let parsed = DeTable::parse(text).expect("generated text is TOML");
    table(text, parsed.get_ref())
}

fn table(text: &str, table: &DeTable<'_>) -> Table {
    let mut entries: Vec<_> = table.iter().collect();
    entries.sort_by_key(|(key, _)| key.span().start);
    Table(
        entries.iter().map(|(key, value)| (key.get_ref().to_string(), node(text, value))).collect(),
    )
}

fn node(text: &str, value: &toml::Spanned<DeValue<'_>>) -> Node {
    match value.get_ref() {
        DeValue::Table(inner) => Node::Table(table(text, inner)),
        DeValue::Array(list) => Node::List(list.iter().map(|one| node(text, one)).collect()),
        _ => Node::Leaf(text[value.span()].to_owned()),
    }
}

impl Node {
    /// Numbers, texts and tables as they are written in a file.
    pub fn of(text: &str) -> Node {
        let mut tree = tree(&format!("it = {text}"));
        tree.0.remove(0).1
    }

    /// As it is written.
    pub fn text(&self) -> String {
        match self {
            Node::Leaf(text) => text.clone(),
            Node::List(list) => {
                let list: Vec<String> = list.iter().map(Node::text).collect();
                format!("[{}]", list.join(", "))
            }
            Node::Table(table) => {
                let row = |(key, node): &(String, Node)| format!("{key:?} = {}", node.text());
                format!("{{ {} }}", table.0.iter().map(row).collect::<Vec<_>>().join(", "))
            }
        }
    }

    /// The table that it is; an empty one if it is none.
    pub fn table(&mut self) -> &mut Table {
        if !matches!(self, Node::Table(_)) {
            *self = Node::Table(Table::default());
        }
        let Node::Table(table) = self else { unreachable!() };
        table
    }

    /// The tables that it is or holds.
    pub fn tables(&mut self) -> Vec<&mut Table> {
        match self {
            Node::Table(table) => vec![table],
            Node::List(list) => list.iter_mut().flat_map(Node::tables).collect(),
            Node::Leaf(_) => Vec::new(),
        }
    }

    /// Every number of a quantity: the one that it is, or those of a range, distribution, mixture or table.
    pub fn numbers(&mut self, change: &mut impl FnMut(&mut String)) {
        const OF_THE_UNIT: [&str; 11] =
            ["mean", "median", "low", "mode", "high", "p10", "p50", "p90", "sd", "scale", "of"];
        match self {
            Node::Leaf(text) => change(text),
            Node::List(list) => list.iter_mut().for_each(|one| one.numbers(change)),
            Node::Table(table) => {
                for (key, node) in &mut table.0 {
                    match (key.as_str(), node) {
                        ("mixture", Node::List(parts)) => {
                            for part in parts.iter_mut().flat_map(Node::tables) {
                                part.at("of").numbers(change);
                            }
                        }
                        ("table", Node::List(rows)) => {
                            for row in rows {
                                let Node::List(row) = row else { continue };
                                row[0].numbers(change);
                            }
                        }
                        (key, node) if OF_THE_UNIT.contains(&key) => node.numbers(change),
                        _ => {}
                    }
                }
            }
        }
    }
}

impl Table {
    /// The file.
    pub fn text(&self) -> String {
        let row = |(key, node): &(String, Node)| format!("{key} = {}\n", node.text());
        self.0.iter().map(row).collect()
    }

    pub fn get(&self, key: &str) -> Option<&Node> {
        self.0.iter().find(|entry| entry.0 == key).map(|entry| &entry.1)
    }

    pub fn get_mut(&mut self, key: &str) -> Option<&mut Node> {
        self.0.iter_mut().find(|entry| entry.0 == key).map(|entry| &mut entry.1)
    }

    /// The value of a key; an empty table if there was none.
    pub fn at(&mut self, key: &str) -> &mut Node {
        if self.get(key).is_none() {
            self.0.push((key.to_owned(), Node::Table(Table::default())));
        }
        self.get_mut(key).expect("it was put there")
    }

    pub fn set(&mut self, key: &str, text: &str) {
        *self.at(key) = Node::of(text);
    }

    /// The same where nothing is stated.
    pub fn set_if_absent(&mut self, key: &str, text: &str) {
        if self.get(key).is_none() {
            self.set(key, text);
        }
    }

    pub fn remove(&mut self, key: &str) -> Option<Node> {
        let index = self.0.iter().position(|entry| entry.0 == key)?;
        Some(self.0.remove(index).1)
    }

    /// Tables by name, and the items of a list of tables.
    pub fn all(&mut self, key: &str) -> Vec<&mut Table> {
        match self.get_mut(key) {
            Some(Node::Table(table)) => table.0.iter_mut().flat_map(|of| of.1.tables()).collect(),
            Some(Node::List(list)) => list.iter_mut().flat_map(Node::tables).collect(),
            _ => Vec::new(),
        }
    }

    pub fn names(&self, key: &str) -> Vec<String> {
        match self.get(key) {
            Some(Node::Table(table)) => table.0.iter().map(|entry| entry.0.clone()).collect(),
            _ => Vec::new(),
        }
    }

    /// Takes some keys out, wherever they stand.
    pub fn without(&mut self, keys: &[&str]) {
        self.0.retain(|entry| !keys.contains(&entry.0.as_str()));
        self.0.iter_mut().flat_map(|entry| entry.1.tables()).for_each(|of| of.without(keys));
    }

    /// Calls for every table of the file with what the language says of it.
    pub fn each_table(&mut self, see: &mut impl FnMut(&'static TableSpec, &mut Table)) {
        each_table(&SCENARIO, self, see);
    }

    /// Calls for every value of the file that is no table of its own.
    pub fn each_value(&mut self, see: &mut impl FnMut(&'static Field, &mut Node)) {
        self.each_table(&mut |spec, table| {
            for (key, node) in &mut table.0 {
                let Some(field) = spec.field(key) else { continue };
                let is_own = |node: &Node| match (field.kind, node) {
                    (Kind::Table(_) | Kind::Named(_) | Kind::Variants, _) => true,
                    (Kind::Short(_), Node::Table(_)) => true,
                    (Kind::Tables(_) | Kind::OneOrMore(_) | Kind::CountOr(..), Node::Leaf(_)) => {
                        false
                    }
                    (Kind::Tables(_) | Kind::OneOrMore(_) | Kind::CountOr(..), _) => true,
                    _ => false,
                };
                if !is_own(node) {
                    see(field, node);
                }
            }
        });
    }
}

fn each_table(
    spec: &'static TableSpec,
    table: &mut Table,
    see: &mut impl FnMut(&'static TableSpec, &mut Table),
) {
    see(spec, table);
    for (key, node) in &mut table.0 {
        match spec.field(key).map(|field| field.kind) {
            Some(Kind::Named(of)) => {
                for (_, one) in &mut node.table().0 {
                    one.tables().into_iter().for_each(|one| each_table(of, one, see));
                }
            }
            Some(
                Kind::Table(of)
                | Kind::Short(of)
                | Kind::Tables(of)
                | Kind::OneOrMore(of)
                | Kind::CountOr(of, _),
            ) => node.tables().into_iter().for_each(|one| each_table(of, one, see)),
            _ => {}
        }
    }
}
