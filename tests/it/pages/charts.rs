//! Charts draw whatever they are given, the same way every time.

use voronka::plot::{
    Band, BarRow, Bars, Caption, Chart, Dot, Dots, Fan, Funnel, FunnelStage, Heat, HeatCell,
    Histogram, Layer, Lines, Mark, Scatter, Series, Spread, SpreadRow, Stack, Target, Unit,
    missing_glyphs,
};

/// Every kind of chart over the same numbers and names.
fn gallery(numbers: &[f64], name: &str) -> Vec<Chart> {
    let caption = Caption::new(name, name).with_note(name);
    let periods: Vec<String> =
        (1..=numbers.len()).map(|number| format!("{name} {number}")).collect();
    let aim = numbers.last().copied().unwrap_or(0.0);
    let target = Some(Target::by(name, aim, numbers.len() as f64));
    let mut charts = over_time(numbers, name, &caption, &periods);
    charts.push(Chart::Histogram(Histogram {
        caption: caption.clone(),
        target: target.clone(),
        marks: vec![Mark { words: name.into(), value: 3.0 }],
        x_axis: name.into(),
        y_axis: name.into(),
        ..Histogram::of(numbers, Unit::days())
    }));
    charts.push(Chart::Dots(Dots {
        caption: caption.clone(),
        unit: Unit::day_number(),
        x_axis: name.into(),
        each: name.into(),
        outcomes: Dots::quantiles(numbers, 50),
        never: name.into(),
        none: name.into(),
        range: None,
        target: target.clone(),
    }));
    charts.extend(in_rows(numbers, name, &caption, target));
    charts
}

fn over_time(numbers: &[f64], name: &str, caption: &Caption, periods: &[String]) -> Vec<Chart> {
    let band = |value: &f64| Band {
        p10: value * 0.5,
        p25: value * 0.8,
        p50: *value,
        p75: value * 1.1,
        p90: value * 1.5,
    };
    let fan = Fan {
        caption: caption.clone(),
        unit: Unit::money("₽"),
        periods: periods.to_vec(),
        x_axis: name.into(),
        y_axis: name.into(),
        bands: numbers.iter().map(band).collect(),
        written: Default::default(),
        target: Some(Target::path(name, numbers.to_vec())),
        shows_zero: true,
        ..Fan::default()
    };
    let lines = Lines {
        caption: caption.clone(),
        unit: Unit::share(),
        periods: periods.to_vec(),
        x_axis: name.into(),
        y_axis: name.into(),
        series: vec![
            Series::new(name, numbers.to_vec())
                .with_ribbon(numbers.to_vec(), vec![])
                .about(Some((0.5, 1.5)));
            9
        ],
        target: Some(Target::level(name, 0.8)),
        label_every: 3,
        mark: Some((name.into(), 2.0)),
        ..Lines::default()
    };
    let stack = Stack {
        caption: caption.clone(),
        unit: Unit::count(name),
        periods: periods.to_vec(),
        x_axis: name.into(),
        y_axis: String::new(),
        layers: vec![Layer::new(name, numbers.to_vec()); 30],
        ..Stack::default()
    };
    vec![Chart::Fan(fan), Chart::Lines(lines), Chart::Stack(stack)]
}

fn in_rows(numbers: &[f64], name: &str, caption: &Caption, target: Option<Target>) -> Vec<Chart> {
    let stage = |value: &f64| FunnelStage {
        name: name.into(),
        entered: *value,
        went_on: value * 0.3,
        lost: vec![value * 0.4, value * 0.2],
        outcome: name.into(),
        losses: name.into(),
    };
    let rep = |value: &f64| SpreadRow {
        name: name.into(),
        p10: value * 0.5,
        median: *value,
        p90: value * 2.0,
        quota: Some(value * 1.2),
        written: String::new(),
    };
    let row = |value: &f64| BarRow {
        name: name.into(),
        detail: name.into(),
        written: String::new(),
        value: *value,
        low: value * 0.7,
        high: value * 1.4,
    };
    let bars = Bars {
        caption: caption.clone(),
        unit: Unit::money("$"),
        x_axis: name.into(),
        rows: numbers.iter().map(row).collect(),
        target,
        ..Bars::default()
    };
    let cell = |value: &f64| HeatCell {
        share: *value,
        written: name.into(),
        detail: name.into(),
        is_marked: *value > 1.0,
        ..HeatCell::default()
    };
    let heat = Heat {
        caption: caption.clone(),
        columns: numbers.iter().take(4).map(|_| (name.into(), name.into())).collect(),
        rows: vec![(name.into(), name.into()); 3],
        cells: vec![numbers.iter().map(cell).collect(); 2],
        down: numbers.iter().take(3).copied().collect(),
        across: numbers.iter().take(4).copied().collect(),
        more: [1, 2],
    };
    let tornado = Bars { base: numbers.first().copied().or(Some(0.5)), ..bars.clone() };
    let stages = numbers.iter().map(stage).collect();
    let rows = numbers.iter().map(rep).collect();
    let (unit, x_axis) = (Unit::money("€"), name.into());
    vec![
        Chart::Bars(bars),
        Chart::Bars(tornado),
        Chart::Heat(heat),
        Chart::Funnel(Funnel { caption: caption.clone(), stages }),
        Chart::Spread(Spread { caption: caption.clone(), unit, x_axis, rows, more: 0 }),
    ]
}

/// Asserts that each chart makes a whole SVG and a whole PNG.
fn assert_drawn(charts: &[Chart]) {
    for chart in charts {
        let svg = chart.svg();
        assert_well_formed(&svg);
        assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
        let (width, height) = png_size(&chart.png().expect("the chart is drawn"));
        assert_eq!(width, 1600);
        assert!((150..=4000).contains(&height), "{height} pixels high");
    }
}

fn png_size(bytes: &[u8]) -> (u32, u32) {
    let mut reader = png::Decoder::new(bytes).read_info().expect("the header is whole");
    let mut pixels = vec![0; reader.output_buffer_size()];
    let frame = reader.next_frame(&mut pixels).expect("the picture is whole");
    assert!(pixels.iter().any(|byte| *byte != pixels[0]), "the picture is blank");
    (frame.width, frame.height)
}

/// Asserts that tags nest, attributes are quoted and text is escaped.
fn assert_well_formed(svg: &str) {
    let mut open: Vec<&str> = Vec::new();
    let mut rest = svg;
    while let Some((text, after)) = rest.split_once('<') {
        assert!(!text.contains('>'), "a bare > in {text:?}");
        assert_references(text);
        let (tag, after) = after.split_once('>').expect("every tag ends");
        assert_eq!(tag.matches('"').count() % 2, 0, "quotes in <{tag}>");
        let name = tag.trim_matches('/').split(' ').next().expect("every tag has a name");
        if tag.starts_with('/') {
            assert_eq!(open.pop(), Some(name));
        } else if !tag.ends_with('/') {
            open.push(name);
        }
        rest = after;
    }
    assert!(open.is_empty(), "left open: {open:?}");
}

fn assert_references(text: &str) {
    for reference in text.split('&').skip(1) {
        let name = reference.split(';').next();
        assert!(matches!(name, Some("amp" | "lt" | "gt" | "quot")), "&{reference}");
    }
}

fn rising(count: usize) -> Vec<f64> {
    (1..=count).map(|number| number as f64 * 37.5).collect()
}

#[test]
fn every_kind_of_chart_is_drawn_in_both_formats() {
    assert_drawn(&gallery(&rising(12), "Revenue"));
}

#[test]
fn the_title_is_in_the_svg_unharmed() {
    for chart in gallery(&rising(6), "Hunters & farmers: <80%") {
        assert!(chart.svg().contains("<title>Hunters &amp; farmers: &lt;80%</title>"));
    }
}

#[test]
fn no_data_is_said_in_words() {
    let charts = gallery(&[], "Nothing");
    assert_drawn(&charts);
    for chart in &charts {
        assert!(chart.texts().contains(&"No data to show".to_owned()), "{:?}", chart.texts());
    }
}

#[test]
fn a_single_period_and_a_single_row_are_drawn() {
    assert_drawn(&gallery(&[42.0], "Only one"));
}

#[test]
fn values_that_are_all_zero_are_drawn() {
    assert_drawn(&gallery(&[0.0; 12], "Zero"));
}

#[test]
fn values_that_are_no_numbers_are_left_out() {
    let gaps = [1.0, f64::NAN, 3.0, f64::INFINITY, f64::NEG_INFINITY, 2.0];
    assert_drawn(&gallery(&gaps, "Gaps"));
    assert_drawn(&gallery(&[f64::NAN; 4], "Only gaps"));
}

#[test]
fn negative_and_huge_and_tiny_values_are_drawn() {
    assert_drawn(&gallery(&[-5.0, 3.0, -1e15, 1e15], "Both ways"));
    assert_drawn(&gallery(&[1e300, -1e300, f64::MAX, f64::MIN], "Beyond all money"));
    assert_drawn(&gallery(&[1e-300, 1e-12, 1e-9], "Almost nothing"));
}

#[test]
fn ten_years_of_months_and_a_hundred_reps_are_drawn() {
    assert_drawn(&gallery(&rising(120), "Long"));
}

#[test]
fn names_of_rows_and_lines_are_broken_and_not_cut() {
    let name = "Thresholds at 80, 90, 100, 110 and 120 % of the quota, with a tail for hunters";
    for chart in in_rows(&[3.0, 5.0], name, &Caption::new("Rows", ""), None) {
        let Chart::Bars(_) = &chart else { continue };
        let all = chart.svg();
        assert!(!all.contains('…'), "{all}");
        assert!(name.split(' ').all(|word| all.contains(word)));
    }
    let path = "segments.shops.customers.subscription.churn";
    let bars = Bars {
        caption: Caption::new("Levers", ""),
        rows: vec![BarRow { name: path.into(), value: 1.0, ..BarRow::default() }],
        ..Bars::default()
    };
    let svg = Chart::Bars(bars).svg();
    assert!(svg.contains("segments.shops.") && !svg.contains('…'), "{svg}");
    let lines = Lines {
        caption: Caption::new("Plans", ""),
        periods: vec!["0%".into(), "50%".into(), "100%".into()],
        series: vec![Series::new(name, vec![1.0, 2.0, 3.0])],
        ..Lines::default()
    };
    let svg = Chart::Lines(lines).svg();
    assert!(!svg.contains('…') && name.split(' ').all(|word| svg.contains(word)), "{svg}");
}

#[test]
fn very_long_names_are_shortened() {
    let name = "Константинопольский-Задунайский ".repeat(20);
    let charts = gallery(&rising(9), &name);
    assert_drawn(&charts);
    for chart in &charts {
        assert!(chart.texts().iter().all(|text| text.chars().count() < 130));
    }
}

#[test]
fn rows_that_are_left_out_are_counted() {
    let texts: Vec<Vec<String>> = gallery(&rising(100), "Rep").iter().map(Chart::texts).collect();
    let says = |words: &str| texts.iter().filter(|chart| chart.iter().any(|t| t == words)).count();
    assert_eq!(says("… and 60 more"), 3);
    assert_eq!(says("… and 86 more stages"), 1);
    assert_eq!(says("… and 3 more lines"), 1);
}

#[test]
fn every_character_of_every_label_has_a_glyph() {
    let name =
        "Ёлка їжак Ґ – — “quoted” «ёлочки» № ± × ≥ ≤ ≈ − → ← ↑ ↓ … · • ½ é ü ß ñ ₽ € $ £ ¥ ₸ ₴ % ‰";
    assert_eq!(missing_glyphs(name), []);
    for chart in gallery(&rising(12), name) {
        for text in chart.texts() {
            assert_eq!(missing_glyphs(&text), [], "in {text:?}");
        }
    }
}

#[test]
fn a_character_without_a_glyph_is_shown_as_a_box() {
    assert_eq!(missing_glyphs("売上 Sales 売"), ['売', '上']);
    for chart in gallery(&rising(3), "売上 Sales") {
        assert!(chart.texts().contains(&"□□ Sales".to_owned()));
        assert!(!chart.svg().contains('売'));
    }
}

#[test]
fn the_same_chart_gives_the_same_bytes() {
    for (chart, again) in gallery(&rising(30), "A").iter().zip(&gallery(&rising(30), "A")) {
        assert_eq!(chart.svg(), again.svg());
        assert_eq!(chart.png(), again.png());
    }
}

#[test]
fn no_text_leaves_the_sheet() {
    let charts = [gallery(&rising(12), "Выручка"), gallery(&[-3e14, 8e14, 2e15], &"w ".repeat(90))];
    for chart in charts.concat() {
        for (start, end) in text_extents(&chart.svg()) {
            assert!(start >= 0.0 && end <= 800.0, "{start}..{end} in {}", chart.svg());
        }
    }
}

/// Where each text starts and ends in pixels, judged by its number of letters from below.
fn text_extents(svg: &str) -> Vec<(f64, f64)> {
    let canvas = svg.split_once("viewBox=\"0 0 ").and_then(|(_, rest)| rest.split_once(' '));
    let canvas: f64 = canvas.expect("a view box").0.parse().expect("a width");
    let pixel = canvas / 800.0;
    let texts = svg.lines().filter(|line| line.starts_with("<text"));
    let extent = |line: &str| {
        let number = |name: &str| {
            let value = line.split_once(&format!(" {name}=\""))?.1.split('"').next()?;
            value.parse::<f64>().ok()
        };
        let (x, size) = (number("x")? / pixel, number("font-size")? / pixel);
        let words = line.split_once('>')?.1.strip_suffix("</text>")?;
        let width = words.chars().count() as f64 * size * 0.5;
        Some(match line {
            line if line.contains("\"middle\"") => (x - width / 2.0, x + width / 2.0),
            line if line.contains("\"end\"") => (x - width, x),
            _ => (x, x + width),
        })
    };
    let extents: Vec<(f64, f64)> = texts.filter_map(extent).collect();
    assert_eq!(extents.len(), svg.matches("<text").count(), "every text is on a line: {svg}");
    extents
}

#[test]
fn fifty_dots_stand_for_the_middles_of_fifty_equal_shares() {
    let samples: Vec<f64> = (0..1000).rev().map(f64::from).collect();
    let dots = Dots::quantiles(&samples, 50);
    assert_eq!(dots.len(), 50);
    assert_eq!((dots[0], dots[49]), (10.0, 990.0));
}

#[test]
fn samples_that_never_happen_become_dots_that_never_happen() {
    let mut samples = vec![f64::INFINITY; 100];
    samples.extend([5.0; 300]);
    let dots = Dots::quantiles(&samples, 4);
    assert_eq!(dots, [5.0, 5.0, 5.0, f64::INFINITY]);
}

#[test]
fn a_histogram_accounts_for_every_sample() {
    let samples: Vec<f64> = (1..=500).map(|number| f64::from(number * number)).collect();
    let histogram = Histogram::of(&samples, Unit::days());
    assert_eq!(histogram.edges.len(), histogram.heights.len() + 1);
    let total = histogram.heights.iter().sum::<f64>() + histogram.beyond;
    assert!((total - 1.0).abs() < 1e-9, "{total}");
}

#[test]
fn the_share_that_is_not_drawn_is_told_above_all_marks() {
    let (edges, heights) = ((0..=10).map(f64::from).collect(), vec![0.09; 10]);
    let chart = Chart::Histogram(Histogram {
        edges,
        heights,
        beyond: 0.1,
        p10: Some(1.0),
        median: Some(5.0),
        p90: Some(9.0),
        ..Histogram::of(&[], Unit::days())
    });
    let svg = chart.svg();
    let height = |words: &str| {
        let line = svg.lines().find(|line| line.starts_with("<text") && line.contains(words));
        let place = line.expect(words).split_once(" y=\"").expect("a place").1.split('"').next();
        place.expect("a number").parse::<f64>().expect("a number")
    };
    let marks = ["P10", "median", "P90"].map(height);
    assert!(marks.iter().all(|mark| height("beyond") < *mark), "{svg}");
}

/// Where the texts that read `words` stand: left to right, in pixels.
fn places(svg: &str, words: &str) -> Vec<(f64, f64)> {
    let canvas = svg.split_once("viewBox=\"0 0 ").and_then(|(_, rest)| rest.split_once(' '));
    let pixel = canvas.expect("a view box").0.parse::<f64>().expect("a width") / 800.0;
    let is_it = |line: &&str| {
        line.starts_with("<text")
            && !line.contains("aria-hidden")
            && line.ends_with(&format!(">{words}</text>"))
    };
    let number = |line: &str, name: &str| {
        let (_, rest) = line.split_once(&format!(" {name}=\"")).expect("a place");
        rest.split('"').next().expect("a number").parse::<f64>().expect("a number") / pixel
    };
    svg.lines().filter(is_it).map(|line| (number(line, "x"), number(line, "y"))).collect()
}

fn only(svg: &str, words: &str) -> (f64, f64) {
    let [place] = places(svg, words)[..] else { panic!("{words} once in {svg}") };
    place
}

#[test]
fn no_title_and_no_subtitle_is_ever_cut() {
    let long = "Über ".to_owned() + &"alle Verkäufer zusammen und jeden für sich ".repeat(12);
    for words in [long.as_str(), &"Überwachungs".repeat(30), "short"] {
        for chart in gallery(&rising(6), words) {
            let told = chart.texts().concat().replace(' ', "");
            assert!(told.matches(words.replace(' ', "").as_str()).count() >= 3, "{told}");
        }
    }
}

#[test]
fn names_of_one_beginning_are_told_apart() {
    let beginning = "менеджер по работе с ключевыми клиентами ".repeat(3);
    let row = |end: &str| BarRow { name: format!("{beginning}{end}"), ..BarRow::default() };
    let chart = Chart::Bars(Bars {
        rows: ["Анна", "Борис"].map(row).to_vec(),
        unit: Unit::number(),
        ..Bars::default()
    });
    let texts = chart.texts();
    assert!(["Анна", "Борис"].iter().all(|end| texts.iter().any(|text| text.ends_with(end))));
}

/// Seven days of January, which go by this name, February and March.
fn dated_chart(january: &str) -> String {
    let lines = Lines {
        periods: [january, "Feb 2027", "Mar 2027"].map(String::from).to_vec(),
        places: vec![0.0, 7.0, 35.0, 66.0],
        unit: Unit::share(),
        series: vec![Series::new("", vec![0.0, 0.1, 0.2, 0.4]).about(Some((7.0, 35.0)))],
        mark: Some(("day 35".into(), 35.0)),
        ..Lines::default()
    };
    Chart::Lines(lines).svg()
}

#[test]
fn time_is_as_wide_as_it_is() {
    let close = |a: f64, b: f64| (a - b).abs() < 0.5;
    // Where each name has room, it stands in the middle of its time: after 3.5, 21 and 50.5 of 66 days.
    let svg = dated_chart("25 Jan");
    let at = |words: &str| only(&svg, words).0;
    let day = (at("Mar 2027") - at("Feb 2027")) / 29.5;
    assert!((8.0..11.0).contains(&day), "{day}: 66 days fill what the labels leave free");
    assert!(close(at("25 Jan"), at("Feb 2027") - 17.5 * day), "{svg}");
    assert!(close(at("day 35"), at("Feb 2027") + 14.0 * day), "{svg}");
    // A week has no room for a long name: it goes without, and months are named in their middle all the same.
    let svg = dated_chart("25 January 2027");
    let at = |words: &str| only(&svg, words).0;
    assert!(places(&svg, "25 January 2027").is_empty() && !svg.contains("…"), "{svg}");
    assert!(close(at("Mar 2027") - at("Feb 2027"), 29.5 * day), "{svg}");
    assert!(close(at("Mar 2027") - at("day 35"), 15.5 * day), "{svg}");
}

#[test]
fn periods_that_have_room_are_named_in_their_middle() {
    let lines = Lines {
        periods: ["Mon", "Tue", "Wed"].map(String::from).to_vec(),
        places: vec![0.0, 1.0, 2.0, 3.0],
        series: vec![Series::new("", vec![0.0, 0.1, 0.2, 0.4])],
        mark: Some(("noon".into(), 1.5)),
        ..Lines::default()
    };
    let svg = Chart::Lines(lines).svg();
    assert!((only(&svg, "Tue").0 - only(&svg, "noon").0).abs() < 0.1);
}

#[test]
fn every_named_dot_has_its_name_or_is_counted() {
    let dot = |number: usize| Dot {
        x: (number % 7) as f64,
        y: 1.0,
        name: format!("variant {number}"),
        ..Dot::default()
    };
    for count in [1, 12, 60, 200] {
        let dots: Vec<Dot> = (0..count).map(dot).collect();
        let scatter =
            Scatter { dots, x_unit: Unit::number(), y_unit: Unit::number(), ..Scatter::default() };
        let texts = Chart::Scatter(scatter).texts();
        let named = texts.iter().filter(|text| text.starts_with("variant ")).count();
        let more =
            texts.iter().find_map(|text| text.strip_prefix("… and ")?.split_once(" more name"));
        let counted = more.map_or(0, |(more, _)| more.parse::<usize>().expect("a number"));
        assert_eq!(named + counted, count);
        assert!(count > 12 || counted == 0, "a dozen dots have room for their names");
    }
}

#[test]
fn what_is_left_out_on_purpose_is_counted_too() {
    let bars = Bars { rows: vec![BarRow::default(); 3], more: 4, ..Bars::default() };
    assert!(Chart::Bars(bars).texts().contains(&"… and 4 more".to_owned()));
    let (rows, columns) = (vec![("1".to_owned(), String::new())], vec![("2".into(), "".into())]);
    let heat = Heat { rows, columns, more: [1, 2], ..Heat::default() };
    let texts = Chart::Heat(heat).texts();
    assert!(texts.contains(&"… and 1 more row, 2 more columns".to_owned()), "{texts:?}");
    let layers: Vec<Layer> =
        (0..40).map(|n| Layer::new(format!("layer {n}"), vec![1.0; 3])).collect();
    let texts = Chart::Stack(Stack { layers, ..Stack::default() }).texts();
    let named = texts.iter().filter(|text| text.starts_with("layer ")).count();
    assert!(texts.contains(&format!("… and {} more", 40 - named)), "{named} of {texts:?}");
}

#[test]
fn no_key_explains_what_is_not_there() {
    let is_told = |chart: Chart, words: &str| chart.texts().iter().any(|text| text.contains(words));
    let band = |half: f64| Band { p10: 1.0 - half, p25: 1.0, p50: 1.0, p75: 1.0, p90: 1.0 + half };
    let fan = |half| Chart::Fan(Fan { bands: vec![band(half); 3], ..Fan::default() });
    assert!(is_told(fan(0.5), "8 in 10") && !is_told(fan(0.0), "8 in 10"));
    assert!(!is_told(fan(0.5), "half of the outcomes"));
    let stage = |lost: f64| FunnelStage {
        entered: 10.0,
        went_on: 10.0 - lost,
        lost: vec![lost],
        ..FunnelStage::default()
    };
    let funnel = |lost| Chart::Funnel(Funnel { stages: vec![stage(lost)], ..Funnel::default() });
    assert!(is_told(funnel(3.0), "lost, by reason") && !is_told(funnel(0.0), "lost, by reason"));
    assert!(!is_told(funnel(3.0), "still open"));
    let dots = |day: f64| {
        let target = Some(Target::level("asked for", 5.0));
        Chart::Dots(Dots { outcomes: vec![day; 50], target, ..Dots::default() })
    };
    assert!(is_told(dots(9.0), "late") && !is_told(dots(3.0), "late"));
    assert!(!is_told(dots(9.0), "in time") && !is_told(dots(f64::INFINITY), "in time"));
    let spread = |p90: f64| {
        let row = SpreadRow { p10: 1.0, median: 1.0, p90, ..SpreadRow::default() };
        Chart::Spread(Spread { rows: vec![row], ..Spread::default() })
    };
    assert!(is_told(spread(2.0), "8 in 10") && !is_told(spread(1.0), "8 in 10"));
}

#[test]
fn cells_lie_at_true_distances_or_say_that_they_do_not() {
    let names =
        |of: &[f64]| of.iter().map(|n| (format!("{n}d"), String::new())).collect::<Vec<_>>();
    let heat = |across: &[f64]| {
        let rows = vec![("x".to_owned(), String::new())];
        Chart::Heat(Heat {
            columns: names(across),
            rows,
            across: across.to_vec(),
            ..Heat::default()
        })
    };
    let svg = heat(&[7.0, 14.0, 28.0, 42.0]).svg();
    let at = |words: &str| only(&svg, words).0;
    // Half of the way to each neighbour: 7, 10.5, 14 and 14 of 45.5 days.
    let day = (at("42d") - at("28d")) / 14.0;
    assert!(((at("14d") - at("7d")) / day - (3.5 + 5.25)).abs() < 0.05);
    assert!(((at("28d") - at("14d")) / day - (5.25 + 7.0)).abs() < 0.05);
    let note = "cells of equal size stand for unequal distances";
    assert!(!svg.contains(note) && heat(&[1.0, 2.0, 100.0]).svg().contains(note));
    assert!(!heat(&[1.0, 2.0, 3.0]).svg().contains(note));
}

#[test]
fn why_deals_are_lost_is_told_in_two_lines_where_one_is_too_short() {
    let reasons =
        ["refused 1 060", "not now 440", "neglected 210", "dropped 31", "closed for ever 12"];
    let losses =
        format!("lost: {}; signed and unpaid: 3.4; still open: 73", reasons.repeat(2).join(" · "));
    let stage = FunnelStage { entered: 9.0, losses: losses.clone(), ..FunnelStage::default() };
    let texts = Chart::Funnel(Funnel { stages: vec![stage], ..Funnel::default() }).texts();
    assert!(texts.concat().replace(' ', "").contains(&losses.replace(' ', "")), "{texts:?}");
}
