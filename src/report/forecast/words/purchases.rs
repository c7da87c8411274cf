//! Words about what customers bought: the grid, further products, the wallet, and what came of their worth.

use crate::report::numbers;
use crate::report::words::{Words, listed};
use crate::study::forecast::customers::{
    CrossSellFinding, CustomerFinding, CustomerWorth, GridFinding, GridRow, WalletFinding,
};

impl Words {
    /// How many products a customer has.
    pub fn cross_sell(&self, of: &CrossSellFinding) -> String {
        format!(
            "Customers took up further products {} times; a customer has {} of them on average.",
            numbers::mean_count(&of.adopted),
            numbers::mean(&of.products_a_customer),
        )
    }

    /// What share of their wallets customers spend here.
    pub fn wallet(&self, of: &WalletFinding) -> String {
        let unplaced = numbers::mean_count(&of.unplaced);
        let unplaced = match unplaced.as_str() {
            "0" => String::new(),
            count => format!(
                " {count} orders were not placed: the wallet of the year was too small for them."
            ),
        };
        match &of.share {
            Some(share) => format!(
                "Share of wallet: of what customers need in a year they buy {} here, over their whole years in the run.{unplaced}",
                numbers::share(share.mean, 1.96 * share.error),
            ),
            None => format!("Share of wallet: no customer was there for a whole year.{unplaced}"),
        }
    }

    /// Customers and share of the revenue in a cell of the grid; empty if there are none.
    pub fn grid_cell(&self, cell: &GridRow) -> String {
        let customers = numbers::mean_count(&cell.customers);
        if customers == "0" {
            return String::new();
        }
        format!("{customers} ({})", self.grid_share(cell))
    }

    /// Share of the revenue of a cell of the grid.
    pub fn grid_share(&self, cell: &GridRow) -> String {
        numbers::share(cell.revenue_share.mean, 1.96 * cell.revenue_share.error)
    }

    /// What the classes of the grid are.
    pub fn grid_note(&self, grid: &GridFinding) -> String {
        let share = |share: f64| numbers::share(share, 0.005);
        format!(
            "Customers, and in brackets their share of the revenue. A: the largest, who bring the first {} of the \
             revenue; B: up to {}; C: the rest. X: what they buy after the first sale varies from quarter to quarter by a \
             coefficient of variation up to {}; Y: up to {}; Z: more, or nothing; new: customers for fewer than two \
             quarters. Quarters are {} days from the first sale on.",
            share(grid.a_share),
            share(grid.b_share),
            numbers::stated(grid.x_variation),
            numbers::stated(grid.y_variation),
            numbers::stated(grid.quarter_days),
        )
    }

    /// Title of the chart of the grid: the largest and how steady they are.
    pub fn grid_title(&self, grid: &GridFinding) -> String {
        let of = |is_wanted: &dyn Fn(&GridRow) -> bool| -> [f64; 2] {
            let cells = grid.cells.iter().filter(|cell| is_wanted(cell));
            cells.fold([0.0; 2], |sum, cell| {
                [sum[0] + cell.customers.mean, sum[1] + cell.revenue_share.mean]
            })
        };
        let ([all, _], [large, brings]) = (of(&|_| true), of(&|cell| cell.class == "A"));
        let [_, steady] = of(&|cell| cell.class == "A" && cell.steadiness == "X");
        format!(
            "{} of the customers bring {} of the revenue; large and steady ones bring {}",
            numbers::share(large / all.max(1e-9), 0.005),
            numbers::share(brings, 0.005),
            numbers::share(steady, 0.005),
        )
    }

    /// What the chart of the grid shows.
    pub fn grid_subtitle(&self, grid: &GridFinding) -> String {
        format!(
            "Customers, and their share of the revenue (the darker, the more); mean over the runs. Steadiness: coefficient of \
             variation of purchases by quarter ({} days from the first sale)",
            numbers::stated(grid.quarter_days),
        )
    }

    /// Names of its rows, with what they are.
    pub fn grid_rows(&self, grid: &GridFinding) -> [(String, String); 3] {
        let share = |share: f64| numbers::share(share, 0.005);
        let (a, b) = (share(grid.a_share), share(grid.b_share));
        [
            ("A".into(), format!("first {a} of revenue")),
            ("B".into(), format!("up to {b}")),
            ("C".into(), "the rest".into()),
        ]
    }

    /// Names of its columns, with what they are.
    pub fn grid_columns(&self, grid: &GridFinding) -> [(String, String); 4] {
        let (x, y) = (numbers::stated(grid.x_variation), numbers::stated(grid.y_variation));
        [
            ("X".into(), format!("up to {x}")),
            ("Y".into(), format!("up to {y}")),
            ("Z".into(), "more, or nothing".into()),
            ("new".into(), "under two quarters".into()),
        ]
    }

    /// What the formula of a customer's worth knows nothing of.
    pub fn worth_leaves_out(&self, found: &CustomerFinding) -> Option<String> {
        let missed = found.care.as_ref().is_some_and(|care| {
            care.share.as_ref().is_some_and(|share| share.mean < 0.995)
                && care.assumed.iter().any(|of| of.neglect != 1.0)
        });
        let left_out = [
            (missed, "care that is missing"),
            (found.nps.is_some(), "promoters and detractors"),
            (found.reasons.iter().any(|of| of.won_back.mean > 0.0), "customers who are won back"),
        ];
        let left_out = left_out.into_iter().filter(|(is, _)| *is).map(|(_, what)| what.to_owned());
        let left_out = listed(left_out);
        (!left_out.is_empty() && found.worth.iter().any(|of| of.simulated.is_some()))
            .then(|| format!("The formula knows nothing of {left_out}; the simulation does."))
    }

    /// What a customer brought in the simulation beside what is reckoned; `None` if no customer was watched for a quarter.
    pub fn simulated_worth(&self, worth: &CustomerWorth) -> Option<String> {
        let simulated = worth.simulated.as_ref()?;
        let times = simulated.to_cost.map_or(String::new(), |times| {
            format!(
                " With the first sale that is {} times the cost of winning one.",
                numbers::tenths(times)
            )
        });
        Some(format!(
            "Simulated, a customer of `{}` brought {} of margin in the first {} after the first sale, where the formula says \
             {}.{times}",
            worth.segment,
            self.numbers().money_with_bar(&simulated.margin),
            match numbers::tenths(simulated.years).as_str() {
                "1" => "year".to_owned(),
                years => format!("{years} years"),
            },
            self.numbers().money(simulated.reckoned, 0.005 * simulated.reckoned),
        ))
    }
}
