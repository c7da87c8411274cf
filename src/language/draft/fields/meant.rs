//! What an unknown key may have been meant to be.

use super::Fields;
use crate::language::document::{Entry, Value};
use crate::language::problem::{Problem, nearest, quoted};
use crate::language::{Field, Kind, SCENARIO, TableSpec, Thing, synonyms, table_of};
use crate::messages::{Both, messages};

messages!(say, "language/draft/fields/meant");

impl<'a> Fields<'a> {
    pub(super) fn note_unknown_keys(&self) {
        for entry in &self.table.entries {
            if self.spec.field(&entry.key).is_none() {
                let title = self.title(say::UnknownKey { key: &quoted(&entry.key) });
                let (expected, help) = self.meant(entry);
                let problem = Problem::new(&self.path.with(&entry.key), entry.key_place, title);
                let meant = self.guess(entry).map(|key| self.path.with(key));
                self.notes.note_unknown_key(problem.expected(expected).help(help), meant);
            }
        }
    }

    /// What an unknown key may have been meant to be.
    fn meant(&self, entry: &Entry) -> (Both, Both) {
        let key = entry.key.as_str();
        if let Some(near) = self.guess(entry) {
            let meant = say::DidYouMean { key: &format!("`{near}`") };
            return (Both::new(&meant), Both::default());
        }
        let addresses = if self.is_the_file() { self.addresses(key) } else { Vec::new() };
        if !addresses.is_empty() {
            let keys = addresses.join(", ");
            let meant = match addresses.len() {
                1 => Both::new(&say::DidYouMean { key: &keys }),
                _ => Both::new(&say::DidYouMeanOneOf { keys: &keys }),
            };
            return (meant, Both::default());
        }
        let elsewhere = elsewhere(&SCENARIO, key, 0);
        let keys = self.spec.keys().collect::<Vec<_>>().join(", ");
        let help = elsewhere.map(|header| match header {
            "" => Both::new(&say::AtTheTop { key: &key }),
            header => Both::new(&say::StandsIn { key: &key, header: &header }),
        });
        (Both::new(&say::OneOf { keys: &keys }), help.unwrap_or_default())
    }

    /// The key of this table that another word stands for, or that is spelt nearly so; none at the top of the file if the
    /// key is one of a table below it, unless it is a letter off a key of the same kind.
    pub(super) fn guess(&self, entry: &Entry) -> Option<&'static str> {
        let key = entry.key.as_str();
        let synonym = || synonyms::meant(key, self.spec.keys());
        let near = || nearest(key, self.spec.keys());
        let is_below = self.is_the_file() && !self.addresses(key).is_empty();
        let found = match is_below {
            true => self.letter_off(entry),
            false => synonym().or_else(near),
        };
        found.filter(|found| self.spec.field(found).is_some())
    }

    /// The key of this table that is a letter off another and takes what stands there: a table or a value.
    fn letter_off(&self, entry: &Entry) -> Option<&'static str> {
        let is_table = |value: &Value| matches!(value, Value::Table(_) | Value::List(_));
        let takes = |field: &&Field| table_of(field.kind).is_some() == is_table(&entry.node.value);
        let is_near = |field: &&Field| strsim::osa_distance(&entry.key, field.key) <= 1;
        self.spec.fields.iter().filter(takes).find(is_near).map(|field| field.key)
    }

    /// Where a key stands in this file, as far as it stands in a table of the file, a stage, a role, a segment or a channel.
    fn addresses(&self, key: &str) -> Vec<String> {
        let names = |table: &str| -> Vec<String> {
            let named = self.entries(table).iter().map(|entry| entry.key.clone());
            match table {
                "stages" => self.notes.names.of(Thing::Stage).to_vec(),
                _ => named.collect(),
            }
        };
        let mut found = Vec::new();
        for field in self.spec.fields {
            let has_it = |inner: &&TableSpec| inner.field(key).is_some();
            if table_of(field.kind).filter(has_it).is_none() {
                continue;
            }
            let path = self.path_of(field.key);
            match field.kind {
                Kind::Named(_) | Kind::Tables(_) => {
                    found.extend(names(field.key).iter().map(|name| path.with(name)));
                }
                _ => found.push(path),
            }
        }
        found.iter().take(ADDRESSES).map(|path| format!("`{}`", path.with(key))).collect()
    }
}

/// Most places that are named where a key may have been meant to stand.
const ADDRESSES: usize = 4;

/// Header of a table elsewhere that has this key.
fn elsewhere(spec: &'static TableSpec, key: &str, depth: usize) -> Option<&'static str> {
    if spec.field(key).is_some() {
        return Some(spec.header);
    }
    let inner = spec.fields.iter().filter_map(|field| table_of(field.kind));
    inner.filter(|_| depth < 5).find_map(|inner| elsewhere(inner, key, depth + 1))
}
