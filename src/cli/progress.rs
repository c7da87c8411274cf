//! Progress on standard error, the halt by Ctrl-C, and the deadline.
#![expect(clippy::disallowed_methods, reason = "a deadline is a matter of the clock")]

use crate::messages::{Lang, messages, told};
use crate::study::Watch;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

messages!(say, "cli/progress");
messages!(parts, "cli/progress/parts");

/// Set by Ctrl-C.
static HALT: AtomicBool = AtomicBool::new(false);

/// Looks on: a bar on standard error (hidden when that is no terminal), a halt by Ctrl-C or by the
/// deadline.
pub(super) struct Lookout {
    bar: ProgressBar,
    until: Option<Instant>,
    lang: Lang,
}

impl Lookout {
    /// A lookout; `quiet` hides the bar.
    pub fn new(quiet: bool, deadline: Option<Duration>, lang: Lang) -> Lookout {
        // A second Ctrl-C ends the program at once.
        let _ = ctrlc::set_handler(|| {
            if HALT.swap(true, Ordering::SeqCst) {
                std::process::exit(130);
            }
        });
        let target =
            if quiet { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() };
        let bar = ProgressBar::with_draw_target(Some(1), target);
        let left = [
            told(&say::Runs { runs: &"{pos}/{len}" }, lang),
            told(&say::Left { time: &"{eta}" }, lang),
        ];
        let style = ["{msg:>12} [{bar:30}] ", &left.join("  ")].concat();
        bar.set_style(ProgressStyle::with_template(&style).unwrap_or(ProgressStyle::default_bar()));
        Lookout { bar, until: deadline.map(|deadline| Instant::now() + deadline), lang }
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
        self.bar.set_message(part(what, self.lang));
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

/// What is played, in words.
fn part(what: &str, lang: Lang) -> String {
    if let Some((number, all)) = what.split_once(" of ") {
        return told(&say::Of { number: &number, all: &all }, lang);
    }
    // What has no text is a name.
    parts::find(&what.replace(' ', "-")).map_or(what, |text| text.of(lang)).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_read_in_english_as_the_studies_name_them() {
        for (id, text) in parts::ALL {
            assert_eq!(text.en.replace(' ', "-"), *id);
            assert!(text.ru.chars().count() <= 13, "{}: too wide for the bar", text.ru);
        }
        assert_eq!(part("by day", Lang::Ru), "по дням");
        assert_eq!(part("3 of 20", Lang::Ru), "3 из 20");
        assert_eq!(part("a-department", Lang::Ru), "a-department");
    }
}
