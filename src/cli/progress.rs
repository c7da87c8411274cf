//! Progress on standard error, the halt by Ctrl-C, and the deadline.
#![expect(clippy::disallowed_methods, reason = "a deadline is a matter of the clock")]

use crate::study::Watch;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

/// Set by Ctrl-C.
static HALT: AtomicBool = AtomicBool::new(false);

/// Looks on: a bar on standard error (hidden when that is no terminal), a halt by Ctrl-C or by the
/// deadline.
pub(super) struct Lookout {
    bar: ProgressBar,
    until: Option<Instant>,
}

impl Lookout {
    /// A lookout; `quiet` hides the bar.
    pub fn new(quiet: bool, deadline: Option<Duration>) -> Lookout {
        // A second Ctrl-C ends the program at once.
        let _ = ctrlc::set_handler(|| {
            if HALT.swap(true, Ordering::SeqCst) {
                std::process::exit(130);
            }
        });
        let target =
            if quiet { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() };
        let bar = ProgressBar::with_draw_target(Some(1), target);
        let style = "{msg:>12} [{bar:30}] {pos}/{len} runs  {eta} left";
        bar.set_style(ProgressStyle::with_template(style).unwrap_or(ProgressStyle::default_bar()));
        Lookout { bar, until: deadline.map(|deadline| Instant::now() + deadline) }
    }

    /// Takes the bar away.
    pub fn finish(&self) {
        self.bar.finish_and_clear();
    }

    /// Whether it was Ctrl-C that called the halt.
    pub fn is_interrupted(&self) -> bool {
        HALT.load(Ordering::SeqCst)
    }
}

impl Watch for Lookout {
    fn progress(&self, what: &str, done: u64, most: u64) {
        self.bar.set_message(what.to_string());
        self.bar.set_length(most);
        self.bar.set_position(done);
    }

    fn is_stopped(&self) -> bool {
        self.is_interrupted() || self.is_late()
    }

    fn is_late(&self) -> bool {
        self.until.is_some_and(|until| Instant::now() >= until)
    }
}
