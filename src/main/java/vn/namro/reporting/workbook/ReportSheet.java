package vn.namro.reporting.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.namro.documents.Place;
import vn.namro.documents.Sheet;
import vn.namro.documents.SheetLook;
import vn.namro.language.Dates;
import vn.namro.language.Numbers;
import vn.namro.language.TypedNumber;
import vn.namro.language.Lang;
import vn.namro.language.Wording;
import vn.namro.measure.Metric;
import vn.namro.reporting.action.AskQuestions;
import vn.namro.reporting.action.OpenReport.Opened;
import vn.namro.reporting.model.CellState;
import vn.namro.reporting.model.Entry;
import vn.namro.reporting.model.Heading;
import vn.namro.reporting.model.Report;
import vn.namro.reporting.web.FigureWords;
import vn.namro.reporting.web.ReportPage;
import vn.namro.reporting.web.ReportRows;
import vn.namro.reporting.workbook.SealedCell.Kind;

/** The sheet of one report: its head, a row a target with the period before beside, and what is to be written. */
final class ReportSheet {
    static final int LONGEST_NARRATIVE = 20_000;
    private static final List<Integer> WIDTHS = List.of(9, 42, 11, 11, 19, 15, 14, 11, 11, 10, 26, 34, 26);
    private static final int COLUMNS = WIDTHS.size();
    private static final int HEAD = 7;
    private static final int FIRST = HEAD + 1;
    private static final int REMARKS = 3;
    private static final double LINE = 16.5;

    private final Opened opened;
    private final String unitName;
    private final String name;
    private final Lang lang;
    private final Wording words;
    private final FigureWords figures;
    private final Map<String, String> standing;
    private final Map<String, String> typed;
    private final TreeMap<Place, Sheet.Cell> cells = new TreeMap<>();
    private final Map<Integer, Integer> heights = new HashMap<>();
    private final List<String> joined = new ArrayList<>();
    private final List<Sheet.Limit> limits = new ArrayList<>();
    private final List<SealedCell> sealed;

    /** @param typed what stands in answer cells in place of what is sealed */
    ReportSheet(Opened opened, String unitName, Lang lang, List<SealedCell> sealed, Map<String, String> typed) {
        this.typed = typed;
        this.opened = opened;
        this.unitName = unitName;
        this.lang = lang;
        this.words = Wording.in(lang);
        this.figures = new FigureWords(lang);
        this.standing = Standing.of(opened);
        this.name = opened.report().period().toString();
        this.sealed = sealed;
    }

    /** What is sealed of it is added to the list that was given. */
    Sheet sheet() {
        head();
        var rows = ReportRows.of(opened, opened.drafts());
        int last = FIRST + rows.size() - 1;
        var formulas = new CheckFormulas(opened.thresholds(), words, FIRST + 1, last + 1);
        var ratios = new ArrayList<Integer>();
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), FIRST + i, formulas);
            if (rows.get(i).cell().target().metric() == Metric.RATIO) {
                ratios.add(FIRST + i + 1);
            }
        }
        if (ratios.size() >= opened.thresholds().hundred()) {
            formula(new Place(11, last + 1), SheetLook.QUESTION, formulas.whole(ratios));
        }
        narrative(last + 3);
        var table = (FIRST + 1) + ":%s" + (last + 1);
        var signals = List.of(
                new Sheet.Signal("L" + table.formatted("L"), "LEN(L" + (FIRST + 1) + ")>0", false),
                new Sheet.Signal("M" + table.formatted("M"), "AND(LEN(L" + (FIRST + 1) + ")>0,LEN(M" + (FIRST + 1) + ")=0)", false),
                new Sheet.Signal("G" + table.formatted("I"), "ISTEXT(G" + (FIRST + 1) + ")*ISERROR(SEARCH($C" + (FIRST + 1) + ",\"" + words.of("reporting.workbook.kind.YES_NO") + "\"))", true));
        return new Sheet(name, false, WIDTHS, heights, cells, joined, limits, signals, HEAD + 1);
    }

    List<String> joined() {
        return joined.stream().map(range -> name + "!" + range).toList();
    }

    private void head() {
        across(0, SheetLook.TITLE, words.of("reporting.workbook.title", figures.period(opened.report().period()).toUpperCase(lang.locale())));
        across(1, SheetLook.BESIDE, unitName);
        var closes = opened.closes();
        across(2, SheetLook.BESIDE, words.of(closes == null ? "reporting.workbook.term" : "reporting.workbook.term_closes", opened.address().term(),
                closes == null ? "" : Dates.in(lang).slashes(closes)));
        for (int i = 0; i < REMARKS; i++) {
            across(REMARKS + i, SheetLook.REMARK, words.of("reporting.workbook.remark." + (i + 1)));
        }
        heights.put(0, 27);
        heights.put(HEAD, 50);
        var titles = words.of("reporting.workbook.columns", figures.period(opened.report().period().before())).split("\\|");
        for (int column = 0; column < COLUMNS; column++) {
            fixed(new Place(column, HEAD), SheetLook.HEAD, titles[column], Kind.HEAD);
        }
    }

    private void row(ReportPage.Row row, int at, CheckFormulas formulas) {
        var target = row.cell().target();
        var metric = target.metric();
        var period = opened.report().period();
        var title = target.title() + "\n" + words.of(row.share() ? "reporting.form.share" : "reporting.form.goal", figures.goal(target, row.goal()));
        fixed(new Place(0, at), SheetLook.CODE, target.code(), Kind.CODE);
        fixed(new Place(1, at), SheetLook.WORDS, title, Kind.FIXED);
        fixed(new Place(2, at), SheetLook.MIDDLE, words.of("reporting.workbook.kind." + metric), Kind.FIXED);
        fixed(new Place(3, at), SheetLook.MIDDLE, target.unitOfMeasure() == null ? "" : target.unitOfMeasure(), Kind.FIXED);
        var last = row.last() == null ? "–" : figures.figure(target, row.last());
        fixed(new Place(4, at), SheetLook.RIGHT, last, Kind.FIXED);
        var state = state(row.cell().state());
        fixed(new Place(5, at), SheetLook.MIDDLE, state, Kind.FIXED);
        boolean open = row.cell().isOpen() && opened.closedBy() == null;
        figure(new Place(6, at), metric != Metric.RATIO, open, metric, Standing.key(period, "VALUE", target.code()), target.code());
        figure(new Place(7, at), metric == Metric.RATIO, open, metric, Standing.key(period, "NUMERATOR", target.code()), target.code());
        figure(new Place(8, at), metric == Metric.RATIO, open, metric, Standing.key(period, "DENOMINATOR", target.code()), target.code());
        if (metric == Metric.RATIO) {
            formula(new Place(9, at), SheetLook.PERCENT, "IF(N(I" + (at + 1) + ")=0,\"\",H" + (at + 1) + "/I" + (at + 1) + "*" + target.scale() + ")");
        } else {
            put(new Place(9, at), SheetLook.EMPTY, null);
        }
        var note = Standing.key(period, Standing.NOTE, target.code());
        words(new Place(10, at), open, note, standing.getOrDefault(note, ""), Report.LONGEST_NOTE);
        if (open) {
            var asked = formulas.row(AskQuestions.checked(opened, row.cell(), new Entry(null, null, null, "")), at + 1);
            formula(new Place(11, at), SheetLook.QUESTION, row.cell().state() instanceof CellState.Confirmed(var confirmed)
                    ? "IF(" + CheckFormulas.same(metric, at + 1, Entry.of(confirmed)) + ",\"\"," + asked + ")" : asked);
        } else {
            put(new Place(11, at), SheetLook.EMPTY, null);
        }
        words(new Place(12, at), open, Standing.key(period, Standing.SAID, target.code()), "", Report.LONGEST_NOTE);
        int lines = Math.max(Math.max(lines(title, 40), Math.max(lines(last, 17), lines(state, 13))), 2);
        heights.put(at, (int) Math.ceil(lines * LINE + 6));
    }

    private String state(CellState state) {
        return switch (state) {
            case CellState.Unreported _ -> words.of("reporting.cell.unreported");
            case CellState.Waiting _ -> words.of("reporting.cell.waiting");
            case CellState.Confirmed _ -> words.of("reporting.cell.confirmed");
            case CellState.Returned(var row) -> words.of("reporting.cell.returned") + (row.note() == null ? "" : ": " + row.note());
        };
    }

    private void figure(Place place, boolean has, boolean open, Metric metric, String key, String target) {
        if (!has) {
            put(place, SheetLook.EMPTY, null);
            return;
        }
        var text = standing.getOrDefault(key, "");
        if (!open) {
            fixed(place, SheetLook.RIGHT, metric == Metric.YES_NO ? choice(text) : text.isEmpty() ? "" : Numbers.in(lang).exact(new BigDecimal(text)), Kind.FIXED);
            return;
        }
        boolean yesNo = metric == Metric.YES_NO;
        var shown = typed.getOrDefault(key, text);
        put(place, yesNo ? SheetLook.ANSWER_CHOICE : SheetLook.ANSWER_NUMBER, yesNo ? choice(shown) : content(shown, lang));
        sealed.add(new SealedCell(name, place, yesNo ? Kind.CHOICE : Kind.NUMBER, key, text));
        var title = words.of("reporting.workbook.limit.title", target);
        limits.add(yesNo ? new Sheet.Limit(place.toString(), "list", "", "\"" + choice("1") + "," + choice("0") + "\"", title, words.of("reporting.workbook.limit.choice"))
                : metric == Metric.COUNT || place.column() == 8 ? new Sheet.Limit(place.toString(), "decimal", "greaterThanOrEqual", "0", title, words.of("reporting.workbook.limit.number"))
                : new Sheet.Limit(place.toString(), "decimal", "greaterThanOrEqual", "-1000000000000000", title, words.of("reporting.workbook.limit.any")));
    }

    /** A spreadsheet keeps fifteen digits: a longer number stands as text, in the signs of the language. What was typed here and is none stands as it was typed. */
    private static @Nullable Object content(String text, Lang lang) {
        if (text.isEmpty()) {
            return null;
        }
        var number = TypedNumber.parse(text, Lang.EN).filter(one -> Standing.number(one).equals(text)).orElse(null);
        return number == null ? text : number.precision() > 15 ? Numbers.in(lang).exact(number) : number;
    }

    private String choice(String text) {
        return switch (text) {
            case "1" -> words.of("reporting.figure.yes");
            case "0" -> words.of("reporting.figure.no");
            default -> text;
        };
    }

    private void words(Place place, boolean open, String key, String text, int longest) {
        if (!open) {
            fixed(place, SheetLook.WORDS, text, Kind.FIXED);
            return;
        }
        var shown = typed.getOrDefault(key, text);
        put(place, SheetLook.ANSWER_WORDS, shown.isEmpty() ? null : shown);
        sealed.add(new SealedCell(name, place, Kind.WORDS, key, text));
        limits.add(new Sheet.Limit(place.toString(), "textLength", "lessThanOrEqual", Integer.toString(longest), words.of("reporting.workbook.limit.words_title"), words.of("reporting.workbook.limit.words", longest)));
    }

    private void narrative(int from) {
        fixed(new Place(0, from), SheetLook.HEADING, words.of("reporting.narrative.title"), Kind.FIXED);
        join(from, 0, COLUMNS - 1);
        heights.put(from, 27);
        for (var heading : Heading.values()) {
            int at = from + 1 + heading.ordinal();
            fixed(new Place(0, at), SheetLook.HEAD, words.of("reporting.narrative." + heading), Kind.FIXED);
            put(new Place(1, at), SheetLook.HEAD, null);
            join(at, 0, 1);
            var key = Standing.key(opened.report().period(), heading);
            var text = standing.getOrDefault(key, "");
            words(new Place(2, at), opened.closedBy() == null, key, text, LONGEST_NARRATIVE);
            var look = cells.get(new Place(2, at)).look();
            for (int column = 3; column < COLUMNS; column++) {
                put(new Place(column, at), look, null);
            }
            join(at, 2, COLUMNS - 1);
            heights.put(at, Math.clamp((long) Math.ceil(lines(text, 150) * LINE + 6), 60, 400));
        }
    }

    private static int lines(String text, int width) {
        return text.lines().mapToInt(line -> Math.max(1, (line.length() + width - 1) / width)).sum();
    }

    private void across(int row, SheetLook look, String text) {
        fixed(new Place(0, row), look, text, Kind.FIXED);
        join(row, 0, COLUMNS - 1);
    }

    private void join(int row, int from, int to) {
        joined.add(new Place(from, row) + ":" + new Place(to, row));
    }

    private void fixed(Place place, SheetLook look, String text, Kind kind) {
        put(place, look, text.isEmpty() ? null : text);
        if (!text.isEmpty()) {
            sealed.add(new SealedCell(name, place, kind, "", text));
        }
    }

    private void formula(Place place, SheetLook look, String text) {
        put(place, look, new Sheet.Formula(text));
        sealed.add(new SealedCell(name, place, Kind.ASIDE, "", ""));
    }

    private void put(Place place, SheetLook look, @Nullable Object content) {
        cells.put(place, new Sheet.Cell(look, content));
    }
}
