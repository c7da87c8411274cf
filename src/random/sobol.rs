//! Points that fill a space evenly: a scrambled Sobol sequence.
//!
//! Any first part of it leaves smaller holes than as many random points. It spreads the points of a sweep over what
//! is tried; nothing that happens in a department is drawn from it.

/// Points of a sequence at the most.
pub const MOST_POINTS: u64 = 1 << 16;

/// Axes at the most.
pub const MOST_AXES: usize = sobol_burley::NUM_DIMENSIONS as usize;

/// Where the point numbered `point` lies on the axis numbered `axis`: 0 to below 1. Beyond [`MOST_POINTS`] and
/// [`MOST_AXES`] it starts again.
pub fn place(seed: u64, point: u64, axis: usize) -> f64 {
    let seed = (seed ^ (seed >> 32)) as u32;
    let (point, axis) = ((point % MOST_POINTS) as u32, (axis % MOST_AXES) as u32);
    f64::from(sobol_burley::sample(point, axis, seed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sixteenth_holds_one_point_of_sixteen() {
        for (seed, axis) in [(1, 0), (1, 1), (7, 5)] {
            let mut held = [0; 16];
            (0..16).for_each(|point| held[(place(seed, point, axis) * 16.0) as usize] += 1);
            assert_eq!(held, [1; 16], "seed {seed}, axis {axis}");
        }
    }

    #[test]
    fn every_box_of_a_quarter_by_a_quarter_holds_one_point_of_sixteen() {
        let mut held = [[0; 4]; 4];
        for point in 0..16 {
            let [x, y] = [0, 1].map(|axis| (place(3, point, axis) * 4.0) as usize);
            held[x][y] += 1;
        }
        assert_eq!(held, [[1; 4]; 4]);
    }
}
