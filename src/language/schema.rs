//! The language as a JSON schema (draft-07), for editors that complete and check TOML.

mod patterns;

use super::{Default, Field, Kind, Limits, SCENARIO, TableSpec, Unit};
use crate::messages::{Lang, messages, told};
use patterns::{between, pattern, span};
use serde_json::{Map, Value, json};

messages!(say, "language/schema");

/// The schema, with its descriptions in a language: put `#:schema FILE` at the top of a scenario.
pub fn schema(lang: Lang) -> Value {
    let mut schema = table(&SCENARIO, lang);
    schema["$schema"] = json!("http://json-schema.org/draft-07/schema#");
    schema["title"] = json!(told(&say::Title, lang));
    schema
}

fn table(spec: &'static TableSpec, lang: Lang) -> Value {
    let properties: Map<String, Value> =
        spec.fields.iter().map(|field| (field.key.to_owned(), property(field, lang))).collect();
    let required: Vec<&str> = spec
        .fields
        .iter()
        .filter(|field| field.default == Default::Must)
        .map(|field| field.key)
        .collect();
    json!({
        "type": "object",
        "description": spec.doc.of(lang),
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}

fn property(field: &'static Field, lang: Lang) -> Value {
    let default = match field.default {
        Default::Must => told(&say::Required, lang),
        Default::Is(value) => told(&say::DefaultIs { value: &value }, lang),
        Default::Else(value) => told(&say::DefaultIs { value: &value }, lang),
    };
    let Field { doc, key, example, .. } = field;
    let described = say::Described { doc, default: &default, key, example };
    let mut property = kind(field.kind, lang);
    property["description"] = json!(told(&described, lang));
    property
}

fn kind(kind: Kind, lang: Lang) -> Value {
    match kind {
        Kind::Text | Kind::NameOf(_) => json!({ "type": "string" }),
        Kind::Flag => json!({ "type": "boolean" }),
        Kind::Choice(words) => json!({ "type": "string", "enum": words }),
        Kind::Choices(words) => one_or_list(json!({ "type": "string", "enum": words })),
        Kind::NamesOf(_) | Kind::Weekdays => one_or_list(json!({ "type": "string" })),
        Kind::Date => date(),
        // A date of TOML is a text to most editors.
        Kind::Moment | Kind::Horizon | Kind::Since => json!({ "type": "string" }),
        Kind::Holidays => json!({ "type": "array", "items": { "type": "string" } }),
        Kind::Whole(limits) => whole(limits),
        Kind::Exact(unit, limits) => exact(unit, limits),
        Kind::Number(unit, limits) => {
            any_of([exact(unit, limits), range(unit), parts(exact(unit, limits))])
        }
        Kind::Varies(unit, limits) => any_of([exact(unit, limits), range(unit), object()]),
        Kind::Span(_) => any_of([text(&span()), text(&between(&span())), object()]),
        Kind::List(unit, limits, least, most) => list(exact(unit, limits), least, most),
        Kind::Numbers(unit, limits, count) => {
            list(any_of([exact(unit, limits), range(unit), object()]), count, count)
        }
        Kind::Counts => any_of([
            json!({ "type": "array", "items": { "type": "integer", "minimum": 0 } }),
            object(),
        ]),
        Kind::SharesOf(_) => by_name(exact(Unit::Share, super::from_to(0.0, 1.0))),
        Kind::FactorsOf(_, limits) => {
            by_name(any_of([exact(Unit::Factor, limits), range(Unit::Factor), object()]))
        }
        Kind::Free(unit, limits) => by_name(any_of([exact(unit, limits), range(unit), object()])),
        Kind::Quantiles(_) => by_name(text(&pattern(Unit::Days))),
        Kind::Table(spec) => table(spec, lang),
        Kind::Short(spec) => {
            let main = spec.field(spec.main).map_or(object(), |field| self::kind(field.kind, lang));
            any_of([main, table(spec, lang)])
        }
        Kind::Named(spec) => by_name(table(spec, lang)),
        Kind::Tables(spec) => json!({ "type": "array", "items": table(spec, lang) }),
        Kind::OneOrMore(spec) => {
            any_of([table(spec, lang), json!({ "type": "array", "items": table(spec, lang) })])
        }
        Kind::CountOr(spec, limits) => {
            any_of([whole(limits), json!({ "type": "array", "items": table(spec, lang) })])
        }
        Kind::Variants => json!({ "type": "object", "additionalProperties": { "type": "object" } }),
    }
}

fn any_of<const N: usize>(kinds: [Value; N]) -> Value {
    json!({ "anyOf": kinds.to_vec() })
}

fn object() -> Value {
    json!({ "type": "object" })
}

fn text(pattern: &str) -> Value {
    json!({ "type": "string", "pattern": format!("^\\s*{pattern}\\s*$") })
}

fn date() -> Value {
    json!({ "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" })
}

fn whole(limits: Limits) -> Value {
    json!({ "type": "integer", "minimum": limits.min, "maximum": limits.max })
}

fn list(items: Value, least: usize, most: usize) -> Value {
    json!({ "type": "array", "items": items, "minItems": least, "maxItems": most })
}

fn one_or_list(item: Value) -> Value {
    any_of([item.clone(), json!({ "type": "array", "items": item })])
}

fn by_name(value: Value) -> Value {
    json!({ "type": "object", "additionalProperties": value })
}

/// A number, or a text of the unit.
fn exact(unit: Unit, limits: Limits) -> Value {
    let written = text(&pattern(unit));
    if takes_number(unit) { any_of([number(limits), written]) } else { written }
}

fn number(limits: Limits) -> Value {
    let least = if limits.above { "exclusiveMinimum" } else { "minimum" };
    json!({ "type": "number", least: limits.min, "maximum": limits.max })
}

/// Three points, or a named distribution.
fn parts(value: Value) -> Value {
    let points = json!({ "p10": value, "p50": value, "p90": value });
    json!({ "type": "object", "anyOf": [
        { "required": ["p10", "p50", "p90"], "properties": points },
        { "required": ["dist"], "properties": { "dist": { "type": "string" } } },
    ] })
}

fn range(unit: Unit) -> Value {
    text(&between(&pattern(unit)))
}

fn takes_number(unit: Unit) -> bool {
    matches!(
        unit,
        Unit::Share
            | Unit::Money
            | Unit::Count
            | Unit::Factor
            | Unit::Number
            | Unit::Hours
            | Unit::Change
    )
}
