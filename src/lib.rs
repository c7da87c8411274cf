//! Plays a sales department forward day by day, thousands of times, and answers with probabilities.
//!
//! A scenario (a TOML file) says whom a department sells to, through which stages, with which people
//! and for which target. voronka plays it with the luck that departments have and reports in how many
//! runs the target was met, how wide the outcomes spread, what of that is luck and what is ignorance,
//! and what stands in the way. The command `voronka` is a thin shell around this library.
//!
//! ```
//! use voronka::language::{Overrides, load};
//! use voronka::study::method::replicate::Unwatched;
//! use voronka::study::{Plan, Precision, forecast};
//!
//! let text = std::fs::read_to_string("scenarios/quickstart.toml").expect("a scenario");
//! let change = Overrides { variant: None, set: vec!["roles.rep.reps=4".into()] };
//! let loaded = load("quickstart.toml", &text, &change).expect("no mistakes in it");
//!
//! let plan = Plan { seed: 1, precision: Precision::Runs(200), threads: 0 };
//! let found = forecast(&loaded.scenario, &plan, &Unwatched);
//!
//! let revenue = &found.headline.spread;
//! assert!(revenue.p10 < revenue.p50 && revenue.p50 < revenue.p90);
//! let chance = &found.targets[0].probability;
//! println!("{:.0} % (95 %: {:.0} to {:.0})", 100.0 * chance.value, 100.0 * chance.low, 100.0 * chance.high);
//! ```
//!
//! Two departments beside each other meet the same luck, run by run:
//!
//! ```
//! use voronka::figures::Figure;
//! use voronka::language::{Overrides, load};
//! use voronka::study::compare::Wish;
//! use voronka::study::method::replicate::Unwatched;
//! use voronka::study::method::versions::Version;
//! use voronka::study::{Plan, Precision, compare};
//!
//! let text = std::fs::read_to_string("scenarios/quickstart.toml").expect("a scenario");
//! let read = |set: &[&str]| {
//!     let set = set.iter().map(|change| change.to_string()).collect();
//!     load("quickstart.toml", &text, &Overrides { variant: None, set }).expect("no mistakes in it").scenario
//! };
//! let (today, trained) = (read(&[]), read(&["stages.proposal.convert=55%"]));
//! let versions = [
//!     Version { name: None, title: None, scenario: &today },
//!     Version { name: Some("trained"), title: None, scenario: &trained },
//! ];
//!
//! let wish = Wish { goal: Some(Figure::Revenue), confidence: 0.95 };
//! let plan = Plan { seed: 1, precision: Precision::Runs(200), threads: 0 };
//! let choice = compare(&versions, wish, &plan, &Unwatched).choice.expect("there are two");
//! assert_eq!(choice.best, 1);
//! println!("{:.0} more revenue, ± {:.0}", choice.lead.mean, 1.96 * choice.lead.error);
//! ```
//!
//! Whoever wants to count what no study counts sees every run:
//!
//! ```
//! use voronka::figures::Figure;
//! use voronka::language::{Overrides, load};
//! use voronka::study::method::replicate::Unwatched;
//! use voronka::study::{Plan, Precision, replicate};
//!
//! let text = std::fs::read_to_string("scenarios/quickstart.toml").expect("a scenario");
//! let loaded = load("quickstart.toml", &text, &Overrides::default()).expect("no mistakes in it");
//!
//! let mut quiet = 0;
//! let plan = Plan { seed: 1, precision: Precision::Runs(200), threads: 0 };
//! let played = replicate(&loaded.scenario, &plan, "quiet months", &Unwatched, |outcome| {
//!     let months = 0..outcome.flows.len();
//!     quiet += months.filter(|&month| Figure::Sales.in_period(outcome, month) == 0.0).count();
//! }, || false);
//! assert_eq!(played.runs, 200);
//! println!("{:.1} months a year without a sale", quiet as f64 / 200.0);
//! ```
//!
//! # Rooms
//!
//! Each room may use those below it, and none above.
//!
//! - [`cli`]: arguments → a library call → a report; the only one that prints, reads files or looks
//!   at the clock.
//! - [`guide`]: the manual, topic by topic.
//! - [`report`]: views of one result: the page, JSON, CSV, charts, and every sentence that people read.
//! - [`verify`]: closed forms and published results beside the simulation.
//! - [`study`]: one primitive, [`study::replicate()`], and the questions on top of it.
//! - [`figures`]: the catalogue of what is told of a department: keys, units, which way is better, how each comes from a run.
//! - [`review`]: judgement of a scenario before it is played: what it implies, and what in it is probably not meant.
//! - [`language`]: from the text of a file to a scenario, with the place of every mistake.
//! - [`engine`]: a department's day, as a pure function of a scenario and the streams of one run; it and the language
//!   do not know each other.
//! - [`scenario`]: the checked [`scenario::Scenario`], past which nothing is optional, negative or unknown.
//! - [`random`]: streams of luck, named after the thing and the purpose.
//! - [`calendar`], [`units`]: working days; whole money, days, odds.
//! - [`plot`]: drawings, which know units and nothing of departments; `digits`: how numbers are written.
//! - [`messages`]: the catalogue of sentences in English and Russian; it knows no departments either.
//! - [`statistics`]: beside the others: samples, intervals, closed forms; it knows no departments.
//!
//! # What is promised
//!
//! - The order of a day: the numbered phases of [`engine`]; how everything in it behaves: [`model`].
//! - The same version, platform, scenario and seed give the same bytes, on one thread or many.
//! - Two variants of a scenario meet the same luck, so that their difference is known better than
//!   either.
//! - A file cannot make it panic, and the engine never fails: what is wrong is said when the scenario
//!   is loaded, all of it at once.
//! - Numbers for the same seed change only with an entry "Changes results" in the changelog.
//!
//! - Memory does not grow with replications: quantiles are exact up to [`statistics::samples::EXACT`] values and beyond
//!   err by at most [`statistics::samples::QUANTILE_ERROR`]; differences between departments come from
//!   [`statistics::series`], which keep blocks, [`statistics::series::A_DOUBLING`] more whenever replications double.
//! - Intervals hold the truth as often as they say: `benches/coverage.rs` counts it for each of them.
//!
//! # What it leaves out
//!
//! The import of a CRM; shocks that strike all deals at once; anything within a day. The end of [`model`] lists the
//! rest.
#![forbid(unsafe_code)]

pub mod calendar;
pub mod cli;
mod digits;
pub mod engine;
pub mod figures;
pub mod guide;
pub mod language;
pub mod messages;
pub mod plot;
pub mod random;
pub mod report;
pub mod review;
pub mod scenario;
pub mod statistics;
pub mod study;
pub mod units;
pub mod verify;

#[doc = include_str!("model.md")]
pub mod model {}
