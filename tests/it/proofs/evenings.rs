//! Idle hands and waiting work never meet; and more cannot hurt where nothing is scarce.

use crate::language::written::{Node, Table, tree};
use crate::played::read;
use crate::proofs::generated::{Case, case, config};
use crate::proofs::twins::{CASES, STEPS, Verdict, lasts, ways};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use voronka::engine::{Evening, Metric, Workspace};
use voronka::random::Streams;
use voronka::scenario::{Leaver, Role, Scenario, Segment};
use voronka::units::seconds;

/// Whether a rule that the scenario states lets what waits wait, though there is time.
fn is_work_left_by_rule(evening: &Evening, role: &Role) -> bool {
    let (takes, missing) = evening.first.expect("something waits");
    let does_not_fit = missing > evening.left && takes <= evening.had && !role.carry_over;
    // Orders that pay nothing may wait.
    let leaves_orders = evening.orders > 0 && role.behaviour.neglects.is_some();
    does_not_fit || leaves_orders
}

/// Fails if work waits on an evening that somebody who was there could have done.
fn is_all_done(case: &Case, scenario: &Scenario, evening: &Evening, seat_role: usize) -> Verdict {
    let role = &scenario.roles[seat_role];
    if evening.left == 0 {
        return Ok(());
    }
    if evening.orders + evening.touches > 0 {
        prop_assert!(is_work_left_by_rule(evening, role), "{:?}\n{:?}", evening, case);
        return Ok(());
    }
    let neglects = role.behaviour.neglects.is_some();
    if evening.contacts > 0 && !neglects {
        let hours = |pool: f64| seconds(pool);
        let longest = scenario.segments.iter().map(|s| s.pool.contact_hours.at(&[]));
        let longest = longest.fold(0.0, f64::max);
        let is_left = evening.left < hours(longest) && !role.carry_over;
        prop_assert!(is_left, "{:?}\n{:?}", evening, case);
    }
    // A customer whom a colleague passed on later in the day brings the care of the month along.
    let comes_late = |segment: &Segment| {
        segment.customers.as_ref().is_some_and(|customers| customers.after_orders > 1)
    };
    let may_come_late = scenario.segments.iter().any(comes_late);
    prop_assert!(evening.care == 0 || may_come_late, "{:?}\n{:?}", evening, case);
    let is_comfortable = role.behaviour.comfort.is_some();
    let may_call = evening.accounts > 0 && evening.room > 0;
    // Whoever may call accounts before their time may find some of which the others heard later in the day.
    let has_time = evening.left >= evening.call || role.carry_over || evening.call > evening.had;
    prop_assert!(!(may_call && has_time) || is_comfortable, "{:?}\n{:?}", evening, case);
    Ok(())
}

/// The same department where nothing is scarce, and no rule that is modelled makes more harmful.
fn plenty(tree: &mut Table) {
    ways::made_certain(tree);
    tree.without(&[
        "rivalry",
        "coaching",
        "behaviour",
        "dismiss",
        "quota",
        "ramped_quota",
        "pay",
        "mood",
        "patience",
        "decay",
        "open_deals",
        "customers",
        "to",
        "cross_sell",
        "customers_leave",
        "targets",
        "priority",
        "closing",
        "half_life",
        "workday",
        "management",
        "discipline",
        "wrong",
        "blocked",
        "holidays",
        "fatigue",
        "premature",
        // A deal that is not lost now may be won later, past a stage that nobody gets through.
        "lost",
        "asks",
        // What is done before a training has not its odds; a better lead may come after a worse one on the day of a cap.
        "training",
        "leads_at_most",
        "base",
        "dispersion",
        "trend",
        "deals",
        "age",
        "leaver_loss",
        "skill_floor",
        "below_floor",
        "until",
    ]);
    tree.set("targets", "{ any = { what = \"sales\", at_least = 1 } }");
    tree.at("calendar").table().set("hours", "8");
    for stage in tree.all("stages") {
        stage.set("hours", "0.01");
    }
    for segment in tree.all("segments") {
        segment.set("accounts", "60");
        if let Some(Node::Table(pool)) = segment.get_mut("pool") {
            pool.set("contact_hours", "0.01");
        }
    }
    for channel in tree.all("channels") {
        if channel.get("leads_per_promoter").is_some() {
            channel.without(&["leads_per_promoter", "promoters"]);
            channel.set("leads", "\"1/day\"");
        }
    }
    for role in tree.all("roles") {
        role.set("reps", "3");
    }
}

/// Fails if a department with more sells less, by more than four standard errors, on the same luck.
fn not_worse(case: &Case, more: impl FnOnce(&mut Table)) -> Verdict {
    if lasts(&case.text) > 60 {
        return Ok(());
    }
    let mut tree = tree(&case.text);
    plenty(&mut tree);
    let text = tree.text();
    more(&mut tree);
    let [few, many] = [text, tree.text()].map(|text| read(&text));
    let few_runs = 40;
    if behind(&few, &many, 0..few_runs) > 3.0 {
        let z = behind(&few, &many, 1_000..1_800);
        return if z < 4.0 {
            Ok(())
        } else {
            Err(TestCaseError::fail(format!("z = {z}\n{case:?}")))
        };
    }
    Ok(())
}

/// By how many standard errors the second department sells less than the first.
fn behind(few: &Scenario, many: &Scenario, runs: std::ops::Range<u64>) -> f64 {
    let (mut few, mut many) = (Workspace::new(few), Workspace::new(many));
    let count = (runs.end - runs.start) as f64;
    let (mut sum, mut squares) = (0.0, 0.0);
    for run in runs {
        let streams = Streams::new(11, run);
        let sales = |of: &mut Workspace<'_>| of.simulate(&streams).total(Metric::Sales) as f64;
        let less = sales(&mut few) - sales(&mut many);
        (sum, squares) = (sum + less, squares + less * less);
    }
    let mean = sum / count;
    let error = ((squares / count - mean * mean).max(0.0) / (count - 1.0)).sqrt();
    if mean == 0.0 { 0.0 } else { mean / error }
}

proptest! {
    #![proptest_config(config(CASES, STEPS))]

    #[test]
    fn idle_hands_and_waiting_work_never_meet(case in case()) {
        let scenario = read(&case.text);
        let mut workspace = Workspace::new(&scenario);
        workspace.note_evenings();
        let outcome = workspace.simulate(&case.streams);
        let roles: Vec<usize> = outcome.seats.iter().map(|seat| seat.role).collect();
        let evenings = workspace.evenings();
        for evening in evenings {
            is_all_done(&case, &scenario, evening, roles[evening.seat])?;
        }
        // Where colleagues take over, nothing waits at an empty desk while one of them is there who may serve it.
        let serves_all = !["segments", "regions", "products"]
            .iter()
            .any(|of| case.text.contains(&format!(", {of} = [")));
        for day in evenings.chunk_by(|a, b| a.day == b.day) {
            for evening in day.iter().filter(|evening| !evening.is_filled && evening.touches > 0) {
                let role = roles[evening.seat];
                let takes_over = matches!(scenario.roles[role].leaver, Leaver::Reroute { .. });
                let is_anybody_there = day.iter().any(|of| of.is_filled && roles[of.seat] == role);
                prop_assert!(!(takes_over && is_anybody_there && serves_all), "{:?}", evening);
            }
        }
    }

    #[test]
    fn who_asks_for_evenings_moves_nothing(case in case()) {
        let scenario = read(&case.text);
        let mut workspace = Workspace::new(&scenario);
        workspace.note_evenings();
        let noted = workspace.simulate(&case.streams).clone();
        prop_assert!(noted == voronka::engine::simulate(&scenario, &case.streams));
    }

    #[test]
    fn another_rep_sells_no_less_where_nothing_is_scarce(case in case()) {
        not_worse(&case, |tree| {
            for role in tree.all("roles") {
                role.set("reps", "4");
            }
        })?;
    }

    #[test]
    fn another_hour_sells_no_less_where_nothing_is_scarce(case in case()) {
        not_worse(&case, |tree| tree.at("calendar").table().set("hours", "9"))?;
    }

    #[test]
    fn more_leads_sell_no_less_where_nothing_is_scarce(case in case()) {
        not_worse(&case, |tree| {
            let segment = tree.names("segments")[0].clone();
            let channel = format!("{{ leads = \"1/day\", segments = {{ {segment} = 1 }} }}");
            if case.text.contains("\"inbound\"") {
                tree.at("channels").table().set("more", &channel);
            }
        })?;
    }

    #[test]
    fn more_accounts_sell_no_less_where_nothing_is_scarce(case in case()) {
        not_worse(&case, |tree| {
            for segment in tree.all("segments") {
                segment.set("accounts", "90");
            }
        })?;
    }

    #[test]
    fn a_longer_run_sells_no_less_where_nothing_is_scarce(case in case()) {
        let longer = lasts(&case.text) + 14;
        not_worse(&case, |tree| tree.set("horizon", &format!("\"{longer}d\"")))?;
    }

    #[test]
    fn a_better_stage_sells_no_less_where_nothing_is_scarce(case in case()) {
        not_worse(&case, |tree| {
            for stage in tree.all("stages") {
                if stage.get("convert").is_some() {
                    stage.set("convert", "1");
                }
            }
        })?;
    }
}
