//! The language as a JSON schema (draft-07), for editors.

/// The schema.
pub fn schema() -> serde_json::Value {
    serde_json::Value::Null
}
