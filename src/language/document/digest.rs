//! A digest of what was read.

use super::tree::{Entry, Table, Value};

/// Digest of a table: 12 hexadecimal digits that depend on keys and values, not on the order of
/// keys, on comments or on layout (FNV-1a), nor on the language in which a page is to be written.
pub fn digest(table: &Table) -> String {
    let mut hash = Hash(0xcbf2_9ce4_8422_2325);
    hash.entries(table.entries.iter().filter(|entry| entry.key != "lang"));
    format!("{:012x}", hash.0 >> 16)
}

struct Hash(u64);

impl Hash {
    pub(super) fn bytes(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    fn table(&mut self, table: &Table) {
        self.entries(table.entries.iter());
    }

    fn entries<'a>(&mut self, entries: impl Iterator<Item = &'a Entry>) {
        let mut entries: Vec<&Entry> = entries.collect();
        entries.sort_by_key(|entry| &entry.key);
        self.bytes(b"{");
        for entry in entries {
            self.bytes(entry.key.as_bytes());
            self.bytes(b"=");
            self.value(&entry.node.value);
        }
        self.bytes(b"}");
    }

    pub(super) fn value(&mut self, value: &Value) {
        match value {
            Value::Text(text) => self.bytes(format!("{text:?}").as_bytes()),
            Value::Number(number, _) => self.bytes(&number.to_le_bytes()),
            Value::Flag(flag) => self.bytes(if *flag { b"true" } else { b"false" }),
            Value::Date(date) => self.bytes(date.to_string().as_bytes()),
            Value::Table(table) => self.table(table),
            Value::List(list) => {
                self.bytes(b"[");
                list.iter().for_each(|node| self.value(&node.value));
                self.bytes(b"]");
            }
        }
        self.bytes(b",");
    }
}
