//! Of which kinds numbers are, and how they are told.

/// What kind of number it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An amount, kept in minor units and told in major ones.
    Money,
    /// A number of things.
    Count,
    /// Points of an index, such as NPS.
    Points,
    /// Hours, kept in seconds.
    Hours,
    /// How likely something is, 0 to 1.
    Chance,
    /// A part of something, 0 to 1.
    Share,
}

/// Which way is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Better {
    /// The more, the better.
    More,
    /// The less, the better.
    Less,
    /// It is neither good nor bad in itself.
    Neither,
}

/// How a forecast tells a figure of each period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ByPeriod {
    /// Not at all.
    No,
    /// With its spread over the runs.
    Spread,
    /// Its mean.
    Mean,
    /// Reckoned from means of others, or not there.
    OfMeans,
    /// The mean of what there is on its evenings or at its end, if there is any.
    Evening,
}
