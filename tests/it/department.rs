//! One builder of small departments: a whole text, section by section, of which a test replaces what it is about.

use crate::played::read;
use voronka::scenario::Scenario;

/// The text of a department.
#[derive(Clone, Debug)]
pub struct Department(Vec<Section>);

/// A heading, none where the text goes on, and lines below it.
#[derive(Clone, Debug)]
struct Section {
    heading: String,
    lines: Vec<String>,
}

impl Department {
    /// A seller who answers the leads of a site and closes all of them for 100 at the first contact, a week long.
    pub fn answering() -> Department {
        Department(Vec::new())
            .with(
                "",
                "start = 2027-02-01\nhorizon = \"7d\"\ncalendar = { work_days = \"mon-sun\" }",
            )
            .with("[segments.all]", "deal_value = 100\nmargin = \"40%\"")
            .with("[channels.site]", "counts = [1]")
            .with("[[stages]]", "name = \"contact\"\nconvert = 1")
            .with("[roles.seller]", "does = [\"inbound\"]\nstages = [\"contact\"]\nreps = 1")
    }

    /// A hunter who calls accounts that never end, an hour each, and closes all of them for 100, four weeks long.
    pub fn calling() -> Department {
        Department::answering()
            .without("[channels.site]")
            .without("[roles.seller]")
            .with("", "horizon = \"28d\"\ncalendar = { work_days = \"mon-sun\", hours = 8 }")
            .with("[segments.all]", "accounts = 100000")
            .with("[[stages]]", "hours = 1")
            .with("[roles.hunter]", "does = [\"prospect\"]\nstages = [\"contact\"]\nreps = 1")
    }

    /// From a day on, so long.
    pub fn lasting(self, start: &str, horizon: &str) -> Department {
        self.with("", &format!("start = {start}\nhorizon = \"{horizon}\""))
    }

    /// With these lines under the heading, each in place of the one of the same key; the top of the text has none. A new
    /// section stands behind the last of its kind.
    pub fn with(mut self, heading: &str, lines: &str) -> Department {
        let place = self.0.iter().position(|section| section.heading == heading);
        let place = place.unwrap_or_else(|| {
            let is_alike = |section: &Section| kind(&section.heading) == kind(heading);
            let place = self.0.iter().rposition(is_alike).map_or(self.0.len(), |last| last + 1);
            self.0.insert(place, Section { heading: heading.into(), lines: Vec::new() });
            place
        });
        let section = &mut self.0[place].lines;
        for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
            match section.iter_mut().find(|other| key(other) == key(line)) {
                Some(other) => *other = line.into(),
                None => section.push(line.into()),
            }
        }
        self
    }

    /// Without a section.
    pub fn without(mut self, heading: &str) -> Department {
        self.0.retain(|section| section.heading != heading);
        self
    }

    /// With a text of a test's own at the end; the last section goes on in it.
    pub fn and(mut self, lines: &str) -> Department {
        self.0.last_mut().expect("a department has sections").lines.push(lines.into());
        self
    }

    /// The text.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for line in
            self.0.iter().flat_map(|section| [&section.heading].into_iter().chain(&section.lines))
        {
            text.extend([line, "\n"]);
        }
        text
    }

    /// The department itself.
    pub fn read(&self) -> Scenario {
        read(&self.text())
    }
}

/// What a section is about: a channel, a role.
fn kind(heading: &str) -> &str {
    heading.split('.').next().unwrap_or_default()
}

/// What a line states.
fn key(line: &str) -> &str {
    line.split('=').next().unwrap_or_default().trim()
}
