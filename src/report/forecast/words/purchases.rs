//! Words about what customers bought: the grid, further products, the wallet, and what came of their worth.

use crate::messages::{Number, messages};
use crate::report::words::Words;
use crate::study::forecast::customers::{
    CrossSellFinding, CustomerFinding, CustomerWorth, GridFinding, GridRow, WalletFinding,
};

messages!(say, "report/forecast/words/purchases");

impl Words {
    /// How many products a customer has.
    pub fn cross_sell(&self, of: &CrossSellFinding) -> String {
        self.say(&say::CrossSell {
            adopted: &Number::written(self.numbers().mean_count(&of.adopted)),
            products: &self.numbers().mean(&of.products_a_customer),
        })
    }

    /// What share of their wallets customers spend here.
    pub fn wallet(&self, of: &WalletFinding) -> String {
        let told = match &of.share {
            Some(share) => {
                let share = self.numbers().share(share.mean, 1.96 * share.error);
                self.say(&say::Wallet { share: &share })
            }
            None => self.say(&say::NoWallet),
        };
        match self.numbers().mean_count(&of.unplaced) {
            orders if orders == "0" => told,
            orders => format!("{told} {}", self.say(&say::Unplaced { orders: &orders })),
        }
    }

    /// Customers and share of the revenue in a cell of the grid; empty if there are none.
    pub fn grid_cell(&self, cell: &GridRow) -> String {
        let customers = self.numbers().mean_count(&cell.customers);
        if customers == "0" {
            return String::new();
        }
        format!("{customers} ({})", self.grid_share(cell))
    }

    /// Share of the revenue of a cell of the grid.
    pub fn grid_share(&self, cell: &GridRow) -> String {
        self.numbers().share(cell.revenue_share.mean, 1.96 * cell.revenue_share.error)
    }

    /// The first shares of the revenue that the classes A and B bring.
    fn grid_shares(&self, grid: &GridFinding) -> [String; 2] {
        [grid.a_share, grid.b_share].map(|share| self.numbers().share(share, 0.005))
    }

    /// Up to which variation purchases are X and Y.
    fn grid_variations(&self, grid: &GridFinding) -> [String; 2] {
        [grid.x_variation, grid.y_variation].map(|variation| self.numbers().stated(variation))
    }

    /// What the classes of the grid are.
    pub fn grid_note(&self, grid: &GridFinding) -> String {
        let ([a, b], [x, y]) = (&self.grid_shares(grid), &self.grid_variations(grid));
        let days = &self.numbers().stated(grid.quarter_days);
        self.say(&say::GridNote { a, b, x, y, days })
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
        let [large, brings, steady] = &[large / all.max(1e-9), brings, steady]
            .map(|share| self.numbers().share(share, 0.005));
        self.say(&say::GridTitle { large, brings, steady })
    }

    /// What the chart of the grid shows.
    pub fn grid_subtitle(&self, grid: &GridFinding) -> String {
        self.say(&say::GridSubtitle { days: &self.numbers().stated(grid.quarter_days) })
    }

    /// Names of its rows, with what they are.
    pub fn grid_rows(&self, grid: &GridFinding) -> [(String, String); 3] {
        let [a, b] = &self.grid_shares(grid);
        [
            ("A".into(), self.say(&say::FirstOfRevenue { share: a })),
            ("B".into(), self.say(&say::UpTo { most: b })),
            ("C".into(), self.say(&say::Rest)),
        ]
    }

    /// Names of its columns, with what they are.
    pub fn grid_columns(&self, grid: &GridFinding) -> [(String, String); 4] {
        let [x, y] = &self.grid_variations(grid);
        [
            ("X".into(), self.say(&say::UpTo { most: x })),
            ("Y".into(), self.say(&say::UpTo { most: y })),
            ("Z".into(), self.say(&say::MoreOrNothing)),
            (self.new_customers(), self.say(&say::UnderTwoQuarters)),
        ]
    }

    /// What the formula of a customer's worth knows nothing of.
    pub fn worth_leaves_out(&self, found: &CustomerFinding) -> Option<String> {
        let missed = found.care.as_ref().is_some_and(|care| {
            care.share.as_ref().is_some_and(|share| share.mean < 0.995)
                && care.assumed.iter().any(|of| of.neglect != 1.0)
        });
        let is_won_back = found.reasons.iter().any(|of| of.won_back.mean > 0.0);
        let left_out = [
            missed.then(|| self.say(&say::MissingCare)),
            found.nps.is_some().then(|| self.say(&say::Promoters)),
            is_won_back.then(|| self.say(&say::WonBack)),
        ];
        let things: Vec<String> = left_out.into_iter().flatten().collect();
        (!things.is_empty() && found.worth.iter().any(|of| of.simulated.is_some()))
            .then(|| self.say(&say::LeavesOut { things: &things }))
    }

    /// What a customer brought in the simulation beside what is reckoned; `None` if no customer was watched for a quarter.
    pub fn simulated_worth(&self, worth: &CustomerWorth) -> Option<String> {
        let simulated = worth.simulated.as_ref()?;
        let told = self.say(&say::Simulated {
            segment: &worth.segment,
            margin: &self.numbers().money_with_bar(&simulated.margin),
            years: &Number::written(self.numbers().tenths(simulated.years)),
            reckoned: &self.numbers().money(simulated.reckoned, 0.005 * simulated.reckoned),
        });
        let times = simulated.to_cost.map(|times| self.numbers().tenths(times));
        Some(match times {
            Some(times) => format!("{told} {}", self.say(&say::TimesTheCost { times: &times })),
            None => told,
        })
    }
}
