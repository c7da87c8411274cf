//! What every study counts with: replications, pairs on the same luck, intervals, and the one rule by which two are told
//! apart.

pub mod busy;
pub mod contest;
pub mod findings;
pub mod outputs;
pub mod paired;
pub(in crate::study) mod race;
pub mod replicate;
pub mod spread;
pub(in crate::study) mod staffing;
pub mod target;
pub mod verdict;
pub mod versions;
pub(in crate::study) mod whole;
