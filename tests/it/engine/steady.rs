//! A replication allocates nothing once the workspace has grown to its size.

use crate::played::read;
use crate::proofs::reproducible::{BUSY, REF8};
use allocation_counter::measure;
use voronka::engine::Workspace;
use voronka::random::Streams;

/// Allocations of the replications `runs` in a workspace that has played them before, so that nothing
/// can be larger than it ever was.
fn allocations(text: &str, runs: u64) -> u64 {
    let scenario = read(text);
    let mut workspace = Workspace::new(&scenario);
    let mut play = || {
        for run in 0..runs {
            workspace.simulate(&Streams::new(1, run));
        }
    };
    play();
    measure(play).count_total
}

#[test]
fn a_replication_that_fits_the_workspace_allocates_nothing() {
    assert_eq!(allocations(REF8, 5), 0);
}

#[test]
fn a_department_in_which_everything_happens_allocates_nothing_either() {
    assert_eq!(allocations(BUSY, 5), 0);
}

#[test]
fn a_department_with_every_key_of_the_language_allocates_nothing_either() {
    assert_eq!(allocations(include_str!("../language/everything.toml"), 5), 0);
}

#[test]
fn a_workspace_hardly_grows_after_three_replications() {
    let scenario = read(REF8);
    let mut workspace = Workspace::new(&scenario);
    (0..3).for_each(|run| drop(workspace.simulate(&Streams::new(1, run)).clone()));
    let grown = measure(|| {
        (3..53).for_each(|run| {
            workspace.simulate(&Streams::new(1, run));
        });
    });
    // A replication busier than all before it may double a list or two.
    println!("{} allocations in 50 replications", grown.count_total);
    assert!(grown.count_total <= 10, "{} allocations", grown.count_total);
}

#[test]
fn accounts_that_nobody_will_call_again_leave_no_record() {
    let leads = |count: u32| {
        format!(
            "start = 2027-01-01\nhorizon = \"1y\"\n[segments.all]\naccounts = 1\ndeal_value = 100\n\
             [channels.web]\nleads = \"{count}/day\"\n[[stages]]\nname = \"call\"\nconvert = \"1%\"\n\
             touches = 1\ngap = \"1d\"\nhours = 0.001\n\
             [roles.rep]\ndoes = [\"inbound\"]\nstages = [\"call\"]\nreps = 3\n"
        )
    };
    let scenario = read(&leads(1_000));
    let mut workspace = Workspace::new(&scenario);
    let used = measure(|| drop(workspace.simulate(&Streams::new(1, 0)).clone()));
    // Some 365,000 accounts of 56 bytes came by; a day's worth of them is open at a time.
    println!("{} bytes at most", used.bytes_max);
    assert!(used.bytes_max < 2_000_000, "{} bytes", used.bytes_max);
}
