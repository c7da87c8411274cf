//! Words that people write for keys of the language.

/// What the language calls it, and what people call it.
const SYNONYMS: &[(&str, &[&str])] = &[
    ("pay", &["salary", "salaries", "wage", "wages", "payroll", "income", "compensation", "cost"]),
    ("base", &["salary", "fixed", "base_salary", "base_pay", "fix"]),
    ("commission", &["commissions", "commission_rate", "percent", "percentage", "provision"]),
    ("bonus", &["bonuses", "premium", "prize"]),
    ("quota", &["plan", "goal", "target", "norm"]),
    (
        "reps",
        &[
            "people",
            "headcount",
            "staff",
            "managers",
            "sellers",
            "salespeople",
            "persons",
            "size",
            "seats",
            "count",
        ],
    ),
    ("count", &["number", "amount", "quantity", "people", "reps"]),
    ("does", &["tasks", "jobs", "job", "work", "duties", "activities"]),
    (
        "stages",
        &["works", "works_on", "handles", "steps", "stage", "funnel", "pipeline", "process"],
    ),
    ("segments", &["serves", "segment", "markets", "clients"]),
    (
        "deal_value",
        &[
            "value",
            "price",
            "deal_size",
            "ticket",
            "average_deal",
            "avg_deal",
            "check",
            "average_check",
            "acv",
            "amount",
            "revenue_per_deal",
        ],
    ),
    ("price", &["value", "cost", "list_price"]),
    (
        "accounts",
        &[
            "companies",
            "firms",
            "clients",
            "prospects",
            "contacts",
            "base",
            "size",
            "market",
            "leads",
        ],
    ),
    ("inflow", &["new_accounts", "growth", "accounts_per_month"]),
    ("margin", &["profit_margin", "gross_margin", "markup", "profitability"]),
    ("cool_off", &["cooldown", "cooling", "recall_after", "pause"]),
    (
        "convert",
        &[
            "conversion",
            "conversion_rate",
            "rate",
            "win_rate",
            "probability",
            "chance",
            "success",
            "pass",
        ],
    ),
    ("touches", &["contacts", "calls", "attempts", "meetings"]),
    ("hours", &["time", "effort", "duration", "hours_per_touch", "work_hours", "length"]),
    ("gap", &["delay", "interval", "wait", "pause", "between", "days", "time_between"]),
    ("attrition", &["turnover", "churn", "fluctuation", "quits", "attrition_rate"]),
    ("replace_after", &["replacement", "replaced_after", "vacancy"]),
    ("vacation", &["holidays", "leave", "time_off", "days_off", "holiday"]),
    ("sick", &["illness", "sickness", "sick_leave", "sick_days"]),
    ("ramp", &["onboarding", "ramp_up", "rampup", "adaptation"]),
    ("hire", &["hires", "hiring", "recruit", "new_reps"]),
    ("hire_cost", &["recruiting", "recruiting_cost", "cost_of_hire", "hiring_cost"]),
    ("leads", &["flow", "volume", "requests", "inquiries", "leads_per_month", "per_month", "rate"]),
    ("cost_per_lead", &["cpl", "lead_cost", "price_per_lead", "cost", "price"]),
    ("at_least", &["value", "amount", "goal", "target", "minimum", "min", "reach", "plan"]),
    ("what", &["metric", "measure", "kind", "type", "of"]),
    ("by", &["deadline", "until", "due", "date", "to", "end"]),
    ("from", &["start", "since", "begin", "starts"]),
    ("start", &["begin", "from", "start_date", "date"]),
    ("horizon", &["period", "duration", "length", "end", "until", "months"]),
    ("revenue", &["turnover", "income"]),
    ("sales", &["deals", "count", "contracts"]),
    ("overhead", &["overheads", "rent", "fixed_costs", "costs", "expenses"]),
    ("cash", &["opening_cash", "money", "balance", "start_cash"]),
    ("orders", &["repeat", "repeats", "repeat_orders", "frequency"]),
    ("lifetime", &["stays", "tenure", "retention"]),
    ("name", &["title", "id", "label"]),
];

/// The key, of those that the table has, that a word stands for.
pub fn meant(word: &str, keys: impl Iterator<Item = &'static str>) -> Option<&'static str> {
    let word = word.to_lowercase().replace('-', "_");
    let known: Vec<&str> = keys.collect();
    let mut fits = SYNONYMS.iter().filter(|(_, words)| words.contains(&word.as_str()));
    fits.find(|(key, _)| known.contains(key)).map(|(key, _)| *key)
}

#[cfg(test)]
mod tests {
    use super::super::{SCENARIO, TableSpec, table_of};
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_synonym_stands_for_a_key_of_the_language() {
        fn walk(spec: &'static TableSpec, keys: &mut BTreeSet<&'static str>) {
            keys.extend(spec.keys());
            spec.fields
                .iter()
                .filter_map(|field| table_of(field.kind))
                .for_each(|inner| walk(inner, keys));
        }
        let mut keys = BTreeSet::new();
        walk(&SCENARIO, &mut keys);
        let strange: Vec<_> = SYNONYMS.iter().filter(|(key, _)| !keys.contains(key)).collect();
        assert!(strange.is_empty(), "{strange:?}");
    }
}
