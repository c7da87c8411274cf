//! A page for the terminal: the blocks of the layout as text of a given width.

mod fit;

use fit::columns;

use super::block::{Bar, Block, Table};
use super::words::Advice;
use comfy_table::{
    CellAlignment, ColumnConstraint, ContentArrangement, ContentLineStyle, LineStyle, TableStyle,
    Width as ComfyWidth,
};

/// Width of a page that is not on a terminal.
pub const WIDTH: usize = 100;

/// Whether a page may use bold and colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Text alone.
    Plain,
    /// Bold answers and headings, yellow warnings, grey small print.
    Rich,
}

/// Blocks as text, lines at most `width` wide (40 at least), with a line break at its end.
pub fn blocks_as_text(blocks: &[Block], width: usize, style: Style) -> String {
    let screen = Screen { width: width.max(40), style };
    let mut text = String::new();
    for (index, block) in blocks.iter().enumerate() {
        if index > 0 && has_gap(&blocks[index - 1], block) {
            text.push('\n');
        }
        text += &screen.block(block);
    }
    text
}

/// Whether an empty line stands between two blocks.
fn has_gap(before: &Block, after: &Block) -> bool {
    use Block::{Answer, Bars, Foot, Heading, Legend, Note, Pointer, Sentence, Table, Title};
    !matches!(
        (before, after),
        (Title(_), Title(_))
            | (Answer(_) | Pointer(_), Answer(_) | Pointer(_))
            | (Sentence(_), Sentence(_))
            | (Foot(_) | Legend(_), Foot(_) | Legend(_))
            | (Heading(_), Table(_) | Bars(_))
            | (Bars(_), Note(_))
            | (Table(_), Note(_))
    )
}

/// The longest bar on a page, in columns.
const LONGEST_BAR: usize = 50;

struct Screen {
    width: usize,
    style: Style,
}

impl Screen {
    fn block(&self, block: &Block) -> String {
        match block {
            Block::Title(text) => self.paint(&self.wrap(text, ""), GREY),
            Block::Answer(text) | Block::Pointer(text) => self.paint(&self.wrap(text, ""), BOLD),
            Block::Sentence(text) => self.wrap(text, ""),
            Block::Warning(advice) => self.warning(advice),
            Block::Heading(text) => self.paint(&self.wrap(text, ""), BOLD),
            Block::Table(table) => self.table(table),
            Block::Bars(bars) => self.bars(bars),
            Block::Code(lines) => lines.iter().map(|line| format!("  {line}\n")).collect(),
            Block::Note(text) | Block::Foot(text) | Block::Legend(text) => {
                self.paint(&self.wrap(text, ""), GREY)
            }
        }
    }

    fn warning(&self, advice: &Advice) -> String {
        let mark = self.paint("!\n", YELLOW);
        let seen = self.wrap(&format!("! {}", advice.seen), "  ");
        let seen = seen.replacen('!', mark.trim_end_matches('\n'), 1);
        let rest = format!("{} {}", advice.matters, advice.helps);
        let rest = rest.trim();
        if rest.is_empty() {
            return seen;
        }
        let narrow = Screen { width: self.width - 2, style: self.style };
        seen + &narrow.wrap(rest, "").lines().map(|line| format!("  {line}\n")).collect::<String>()
    }

    fn bars(&self, bars: &[Bar]) -> String {
        let longest = bars.iter().fold(0.0, |most: f64, bar| most.max(bar.length));
        let widest = |of: fn(&Bar) -> &str| bars.iter().map(|bar| columns(of(bar))).max();
        let name = widest(|bar| &bar.name).unwrap_or(0);
        let number = widest(|bar| &bar.written).unwrap_or(0);
        let room = self.width.saturating_sub(name + number + 4).min(LONGEST_BAR);
        let line = |bar: &Bar| {
            let share = if longest > 0.0 { bar.length.max(0.0) / longest } else { 0.0 };
            let drawn = "█".repeat((room as f64 * share).round() as usize);
            let pad = |text: &str, room: usize| " ".repeat(room.saturating_sub(columns(text)));
            let (after, before) = (pad(&bar.name, name), pad(&bar.written, number));
            let line = format!("{}{after}  {before}{}  {drawn}", bar.name, bar.written);
            format!("{}\n", line.trim_end())
        };
        bars.iter().map(line).collect()
    }

    /// A table; if it is too wide, its names wrap, then it goes on below in as many parts as it takes.
    fn table(&self, table: &Table) -> String {
        let fitted = fit::parts(table, self.width);
        let parts: Vec<String> = fitted.iter().map(|part| self.drawn(part)).collect();
        parts.join("\n")
    }

    fn drawn(&self, table: &Table) -> String {
        let mut drawn = comfy_table::Table::new();
        drawn.load_style(LINES).set_content_arrangement(ContentArrangement::Dynamic);
        drawn.set_width(self.width as u16);
        drawn.set_header(&table.columns);
        table.rows.iter().for_each(|row| {
            drawn.add_row(row);
        });
        let widths = fit::widths(table);
        for (number, column) in drawn.column_iter_mut().enumerate() {
            column.set_padding((0, 1));
            if number == 0 {
                // Names stay as they are; what has to give way is the headings.
                column.set_constraint(ColumnConstraint::ContentWidth);
            } else {
                // Headings wrap between words before a number is cut.
                let least = ComfyWidth::Fixed(widths[number] as u16);
                column.set_constraint(ColumnConstraint::LowerBoundary(least));
                column.set_cell_alignment(CellAlignment::Right);
            }
        }
        drawn.lines().map(|line| format!("{}\n", line.trim_end())).collect()
    }

    /// Each line painted on its own, so that no colour runs over a line break.
    fn paint(&self, text: &str, paint: &str) -> String {
        match self.style {
            Style::Plain => text.into(),
            Style::Rich => text.lines().map(|line| format!("{paint}{line}{RESET}\n")).collect(),
        }
    }

    fn wrap(&self, text: &str, indent: &str) -> String {
        wrap(text, self.width, indent)
    }
}

/// A text in lines of at most `width` columns, each with a line break; every line but the first starts with `indent`.
pub fn wrap(text: &str, width: usize, indent: &str) -> String {
    let mut lines = String::new();
    let mut line = String::new();
    for word in text.split(' ') {
        let is_first = columns(&line) == 0 || line == indent;
        if !is_first && columns(&line) + 1 + columns(word) > width {
            lines += &std::mem::replace(&mut line, indent.into());
            lines.push('\n');
        } else if !is_first {
            line.push(' ');
        }
        line += word;
    }
    lines + &line + "\n"
}

const BOLD: &str = "\u{1b}[1m";
const YELLOW: &str = "\u{1b}[33m";
const GREY: &str = "\u{1b}[2m";
const RESET: &str = "\u{1b}[0m";

/// A line below the names of the columns and no other.
const LINES: TableStyle = TableStyle::new()
    .header_lines(ContentLineStyle::none().junction(' '))
    .header_separator(LineStyle::none().fill('─').junction('─'))
    .content_lines(ContentLineStyle::none().junction(' '));
