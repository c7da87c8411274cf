//! A smooth curve through noisy values: what is to be expected of an output if some inputs are known.
//!
//! Inputs are standard normal scores, so that the knots of natural cubic splines can stand at fixed places (Harrell,
//! Regression Modeling Strategies, 2015, table 2.3). Curves are fitted by least squares; how much they may bend is
//! chosen by cross-validation over ten parts of the rows. All that is needed are sums by part: a fit to all rows but
//! some parts is made without a further look at a row.
//!
//! The file is long because it is one derivation: shapes, their sums over rows, and the choice among them share all they
//! know of each other.

/// Parts for cross-validation.
pub const FOLDS: usize = 10;

/// How an output may depend on inputs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    /// Knots of the spline of each input: 1 = it does not depend on the inputs, 2 = straight lines, 7 at the most.
    pub knots: usize,
    /// Whether products of two inputs act too.
    pub has_products: bool,
}

/// Normal scores of the knots.
fn knots(count: usize) -> &'static [f64] {
    match count {
        3 => &[-1.281_55, 0.0, 1.281_55],
        4 => &[-1.644_85, -0.385_32, 0.385_32, 1.644_85],
        5 => &[-1.644_85, -0.597_76, 0.0, 0.597_76, 1.644_85],
        7 => &[-1.959_96, -0.902_79, -0.410_46, 0.0, 0.410_46, 0.902_79, 1.959_96],
        _ => &[],
    }
}

/// Inputs at the most whose products are looked at.
const MOST_IN_PRODUCTS: usize = 8;

impl Shape {
    /// All shapes that are tried for so many inputs, the simplest first.
    pub fn all(inputs: usize) -> Vec<Shape> {
        let plain = [2, 3, 4, 5].into_iter().map(|knots| Shape { knots, has_products: false });
        let bent = Shape { knots: 7, has_products: false };
        let products = [2, 3, 4].into_iter().map(|knots| Shape { knots, has_products: true });
        match inputs {
            0 => vec![Shape { knots: 1, has_products: false }],
            1 => plain.chain([bent]).collect(),
            2..=MOST_IN_PRODUCTS => plain.chain(products).collect(),
            _ => plain.collect(),
        }
    }

    /// The columns of a row.
    pub fn columns(self, scores: &[f64], columns: &mut Vec<f64>) {
        columns.clear();
        columns.push(1.0);
        if self.knots < 2 {
            return;
        }
        for &score in scores {
            columns.push(score);
            bends(knots(self.knots), score, columns);
        }
        if self.has_products {
            let others = |place: usize| &scores[place + 1..];
            let products = scores.iter().enumerate();
            columns.extend(products.flat_map(|(at, a)| others(at).iter().map(move |b| a * b)));
        }
    }
}

/// The bent columns of a natural cubic spline (Hastie, Tibshirani & Friedman 2009, 5.4).
fn bends(knots: &[f64], x: f64, columns: &mut Vec<f64>) {
    let [inner @ .., before, last] = knots else { return };
    let cube = |knot: f64| (x - knot).max(0.0).powi(3);
    let part = |knot: f64| (cube(knot) - cube(*last)) / (last - knot);
    columns.extend(inner.iter().map(|&knot| part(knot) - part(*before)));
}

/// Sums over rows from which curves through several outputs are fitted.
#[derive(Clone, Debug, Default, PartialEq)]
struct Sums {
    /// Products of columns, row by row of a square.
    gram: Vec<f64>,
    /// By output: products with the columns, and the output's squares.
    outputs: Vec<(Vec<f64>, f64)>,
}

impl Sums {
    fn of(columns: usize, outputs: usize) -> Sums {
        Sums {
            gram: vec![0.0; columns * columns],
            outputs: vec![(vec![0.0; columns], 0.0); outputs],
        }
    }

    fn push(&mut self, columns: &[f64], outputs: &[f64]) {
        let lines = self.gram.chunks_exact_mut(columns.len());
        for (line, a) in lines.zip(columns) {
            line.iter_mut().zip(columns).for_each(|(sum, b)| *sum += a * b);
        }
        for ((products, squares), value) in self.outputs.iter_mut().zip(outputs) {
            products.iter_mut().zip(columns).for_each(|(sum, column)| *sum += value * column);
            *squares += value * value;
        }
    }

    /// Adds `sign` times the others.
    fn add(&mut self, others: &Sums, sign: f64) {
        let add = |sums: &mut [f64], others: &[f64]| {
            sums.iter_mut().zip(others).for_each(|(sum, other)| *sum += sign * other);
        };
        add(&mut self.gram, &others.gram);
        for (ours, theirs) in self.outputs.iter_mut().zip(&others.outputs) {
            add(&mut ours.0, &theirs.0);
            ours.1 += sign * theirs.1;
        }
    }

    /// Coefficients by output.
    fn fit(&self) -> Vec<Vec<f64>> {
        let size = self.outputs.first().map_or(0, |(products, _)| products.len());
        let root = Root::of(&self.gram, size);
        self.outputs.iter().map(|(products, _)| root.solve(products)).collect()
    }

    /// Squared distance of an output from the curve of `coefficients`.
    fn misfit(&self, output: usize, coefficients: &[f64]) -> f64 {
        let (products, squares) = &self.outputs[output];
        let lines = self.gram.chunks_exact(coefficients.len());
        let bent: f64 = lines.zip(coefficients).map(|(line, c)| c * dot(line, coefficients)).sum();
        squares - 2.0 * dot(products, coefficients) + bent
    }
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// The Cholesky root of a square of sums; columns that follow from earlier ones are left out.
struct Root {
    size: usize,
    lines: Vec<f64>,
}

/// A column is one of its own if so much of its length is.
const OWN: f64 = 1e-10;

impl Root {
    fn of(gram: &[f64], size: usize) -> Root {
        let mut lines = vec![0.0; size * size];
        for i in 0..size {
            for j in 0..=i {
                let before = dot(&lines[i * size..i * size + j], &lines[j * size..j * size + j]);
                let rest = gram[i * size + j] - before;
                let root = lines[j * size + j];
                lines[i * size + j] = match i == j {
                    true if rest > OWN * gram[i * size + i] => libm::sqrt(rest),
                    false if root > 0.0 => rest / root,
                    _ => 0.0,
                };
            }
        }
        Root { size, lines }
    }

    fn solve(&self, products: &[f64]) -> Vec<f64> {
        let (size, at) = (self.size, |i: usize, j: usize| self.lines[i * self.size + j]);
        let mut solved = products.to_vec();
        for i in 0..size {
            let before = dot(&self.lines[i * size..i * size + i], &solved[..i]);
            solved[i] = divided(solved[i] - before, at(i, i));
        }
        for i in (0..size).rev() {
            let after: f64 = (i + 1..size).map(|j| at(j, i) * solved[j]).sum();
            solved[i] = divided(solved[i] - after, at(i, i));
        }
        solved
    }
}

fn divided(above: f64, below: f64) -> f64 {
    if below > 0.0 { above / below } else { 0.0 }
}

/// A curve for each of several outputs.
#[derive(Clone, Debug, PartialEq)]
pub struct Curves(Vec<(Shape, Vec<f64>)>);

impl Curves {
    /// Their heights at these scores, by output.
    pub fn at(&self, scores: &[f64], heights: &mut Vec<f64>) {
        heights.clear();
        let (mut columns, mut shown) = (Vec::new(), None);
        for (shape, coefficients) in &self.0 {
            if shown.replace(*shape) != Some(*shape) {
                shape.columns(scores, &mut columns);
            }
            heights.push(dot(&columns, coefficients));
        }
    }
}

/// Rows in parts, summed up for every shape.
#[derive(Clone, Debug)]
pub struct Smoother {
    outputs: usize,
    shapes: Vec<(Shape, Vec<Sums>)>,
    rows: usize,
    columns: Vec<f64>,
}

impl Smoother {
    /// No rows yet, of so many inputs and outputs.
    pub fn new(inputs: usize, outputs: usize) -> Smoother {
        let sums = |shape: Shape| {
            let mut columns = Vec::new();
            shape.columns(&vec![0.0; inputs], &mut columns);
            (shape, vec![Sums::of(columns.len(), outputs); FOLDS])
        };
        let shapes = Shape::all(inputs).into_iter().map(sums).collect();
        Smoother { outputs, shapes, rows: 0, columns: Vec::new() }
    }

    /// The part to which a row belongs.
    pub fn fold(row: usize) -> usize {
        row % FOLDS
    }

    /// Adds a row: normal scores of the inputs, and the outputs.
    pub fn push(&mut self, scores: &[f64], outputs: &[f64]) {
        let fold = Smoother::fold(self.rows);
        for (shape, sums) in &mut self.shapes {
            shape.columns(scores, &mut self.columns);
            sums[fold].push(&self.columns, outputs);
        }
        self.rows += 1;
    }

    /// Curves through all rows but those of the part `without`; each output has the shape that foretells best what
    /// it was not fitted to.
    pub fn curves(&self, without: Option<usize>) -> Curves {
        let mut best: Vec<Option<(f64, Shape, Vec<f64>)>> = vec![None; self.outputs];
        for (shape, folds) in &self.shapes {
            let kept = || (0..FOLDS).filter(|fold| Some(*fold) != without);
            let mut sums = folds[kept().next().unwrap_or(0)].clone();
            kept().skip(1).for_each(|fold| sums.add(&folds[fold], 1.0));
            let misfits = misfits(&sums, kept().map(|fold| &folds[fold]));
            let fits = sums.fit();
            for ((best, misfit), fit) in best.iter_mut().zip(misfits).zip(fits) {
                if best.as_ref().is_none_or(|(least, ..)| misfit < *least) {
                    *best = Some((misfit, *shape, fit));
                }
            }
        }
        Curves(best.into_iter().flatten().map(|(_, shape, fit)| (shape, fit)).collect())
    }
}

/// Squared distances, by output, of the rows of each part from curves through the other parts.
fn misfits<'a>(all: &Sums, folds: impl Iterator<Item = &'a Sums>) -> Vec<f64> {
    let mut misfits = vec![0.0; all.outputs.len()];
    for fold in folds {
        let mut others = all.clone();
        others.add(fold, -1.0);
        for (output, fit) in others.fit().iter().enumerate() {
            misfits[output] += fold.misfit(output, fit);
        }
    }
    misfits
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A smoother of `f` with a noise that runs through its values evenly.
    fn smoother(inputs: usize, noise: f64, f: impl Fn(&[f64]) -> f64) -> Smoother {
        let mut smoother = Smoother::new(inputs, 1);
        let share = |k: u32, step: u32| f64::from((k * step) % 997 + 1) / 998.0;
        for row in 0..997 {
            let score = |input| super::super::normal::quantile(share(row, 131 + 277 * input));
            let scores: Vec<f64> = (0..inputs as u32).map(score).collect();
            smoother.push(&scores, &[f(&scores) + noise * (share(row, 613) - 0.5)]);
        }
        smoother
    }

    fn height(curves: &Curves, scores: &[f64]) -> f64 {
        let mut heights = Vec::new();
        curves.at(scores, &mut heights);
        heights[0]
    }

    #[test]
    fn a_natural_spline_is_straight_beyond_its_outer_knots_and_smooth_between() {
        for count in [3, 4, 5, 7] {
            let shape = Shape { knots: count, has_products: false };
            let at = |x: f64| {
                let mut columns = Vec::new();
                shape.columns(&[x], &mut columns);
                columns
            };
            assert_eq!(at(0.0).len(), count);
            for x in [-5.0, 5.0] {
                let steps = at(x - 1.0).into_iter().zip(at(x)).zip(at(x + 1.0));
                for ((before, here), after) in steps {
                    let bend = before - 2.0 * here + after;
                    assert!(bend.abs() < 1e-9, "{count} knots at {x}: {bend}");
                }
            }
        }
    }

    #[test]
    fn straight_lines_and_what_does_not_depend_are_told() {
        let straight = smoother(1, 4.0, |x| 3.0 + 2.0 * x[0]).curves(None);
        assert!((height(&straight, &[1.5]) - 6.0).abs() < 0.3);
        let flat = smoother(1, 1.0, |_| 7.0).curves(None);
        assert!((height(&flat, &[2.0]) - 7.0).abs() < 0.2);
    }

    #[test]
    fn bends_and_products_are_followed() {
        let bent = smoother(1, 0.5, |x| x[0].abs()).curves(None);
        for x in [-2.0, -0.5, 0.5, 2.0] {
            assert!((height(&bent, &[x]) - x.abs()).abs() < 0.15, "at {x}");
        }
        let product = smoother(2, 0.5, |x| 1.0 + x[0] * x[1]).curves(None);
        assert!(product.0.iter().all(|(shape, _)| shape.has_products));
        assert!((height(&product, &[1.0, -2.0]) + 1.0).abs() < 0.15);
    }

    #[test]
    fn curves_without_a_part_are_those_of_the_other_rows() {
        // Rows of the part are far off: who sees them is led astray.
        let mut smoother = Smoother::new(1, 1);
        for row in 0..200 {
            let score = f64::from(row % 41) / 10.0 - 2.0;
            let off = if Smoother::fold(row as usize) == 3 { 1000.0 } else { 0.0 };
            smoother.push(&[score], &[5.0 * score + off]);
        }
        assert!((height(&smoother.curves(Some(3)), &[1.0]) - 5.0).abs() < 1e-6);
        assert!((height(&smoother.curves(None), &[1.0]) - 5.0).abs() > 50.0);
    }

    #[test]
    fn columns_that_follow_from_others_do_no_harm() {
        let twice = smoother(2, 0.1, |x| x[0]);
        let mut again = Smoother::new(2, 1);
        for row in 0..300 {
            let x = f64::from(row % 61) / 20.0 - 1.5;
            again.push(&[x, x], &[4.0 * x]);
        }
        assert!((height(&again.curves(None), &[1.0, 1.0]) - 4.0).abs() < 1e-6);
        assert!((height(&twice.curves(None), &[1.0, -1.0]) - 1.0).abs() < 0.1);
    }
}
