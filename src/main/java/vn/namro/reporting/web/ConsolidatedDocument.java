package vn.namro.reporting.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import vn.namro.calendar.OfficeTime;
import vn.namro.documents.Content;
import vn.namro.documents.DocumentProperties;
import vn.namro.documents.Fields;
import vn.namro.documents.Look;
import vn.namro.documents.StylePack;
import vn.namro.documents.TemplateBuilder;
import vn.namro.documents.TemplateBuilder.Column;
import vn.namro.documents.WordTemplate;
import vn.namro.language.Dates;
import vn.namro.language.Lang;
import vn.namro.language.Numbers;
import vn.namro.language.Wording;
import vn.namro.reporting.model.Cell;
import vn.namro.reporting.model.CellState;
import vn.namro.reporting.model.Consolidated;
import vn.namro.reporting.model.Heading;
import vn.namro.resolution.Target;

/** The consolidated report as a Word document: figures in tables, what the units wrote under their names in the order of the list. */
final class ConsolidatedDocument {
    private final Consolidated report;
    private final StylePack pack;
    private final Lang lang;
    private final TemplateBuilder builder;
    private final FigureWords words;

    ConsolidatedDocument(Consolidated report, StylePack pack, Lang lang) {
        this.report = report;
        this.pack = pack;
        this.lang = lang;
        this.builder = new TemplateBuilder(pack, lang);
        this.words = new FigureWords(lang);
    }

    byte[] docx() {
        var own = new LinkedHashMap<String, String>();
        own.put("NamRo.term", report.term().code());
        own.put("NamRo.period", report.period().toString());
        own.put("NamRo.style", pack.id());
        own.put("NamRo.language", lang.code());
        return WordTemplate.read("consolidated.docx", template()).fill(fields(),
                new DocumentProperties(said("abstract", words.period(report.period())), report.level(), lang, OfficeTime.dayOf(report.at()), own));
    }

    private byte[] template() {
        var columns = List.of(column("order", 12, Look.TABLE_CENTRE), column("unit", 80, Look.TABLE_TEXT), column("figure", 43, Look.TABLE_FIGURE),
                column("state", 30, Look.TABLE_CENTRE));
        var missing = List.of(column("order", 12, Look.TABLE_CENTRE), column("unit", 103, Look.TABLE_TEXT), column("state", 50, Look.TABLE_CENTRE));
        var body = new StringBuilder(builder.head("whole") + builder.title(said("type"), builder.paragraph(Look.ABSTRACT, "{whole.abstract}"))
                + builder.paragraph(Look.BODY, "{whole.opening}") + heading("figures"));
        body.append(builder.each("whole.targets", builder.paragraph(Look.HEADING_SECOND, "{whole.target}"), builder.paragraph(Look.CAPTION, "{whole.measure}"),
                builder.table(columns, builder.each("whole.rows", builder.row(columns, "{whole.order}", "{whole.unit}", "{whole.figure}", "{whole.state}")))));
        body.append(heading("words")).append(builder.each("whole.headings", builder.paragraph(Look.HEADING_SECOND, "{whole.heading}"),
                builder.each("whole.parts", builder.paragraph(Look.UNIT_NAME, "{whole.unit}"), builder.each("whole.lines", builder.paragraph(Look.BODY, "{whole.line}")))));
        body.append(builder.each("whole.unwritten", builder.paragraph(Look.BODY, said("unwritten"))));
        body.append(heading("missing")).append(builder.each("whole.complete", builder.paragraph(Look.BODY, said("complete"))))
                .append(builder.each("whole.incomplete", builder.table(missing, builder.each("whole.gaps", builder.row(missing, "{whole.order}", "{whole.unit}", "{whole.state}")))));
        body.append(builder.paragraph(Look.CLOSING, said("closing") + pack.endMark())).append(builder.paragraph(Look.CLOSING, ""))
                .append(builder.signature("whole", said("recipients")));
        return builder.build(body.toString(), builder.each("whole.illustrative", builder.paragraph(Look.MARK, said("illustrative"))));
    }

    private Fields fields() {
        var period = words.period(report.period());
        var written = headings();
        var missing = report.incomplete();
        var at = Dates.in(lang).words(OfficeTime.dayOf(report.at()));
        return Fields.of("whole.superior_line", Content.shown(false)).and("whole.superior", "").and("whole.issuer", report.level().toUpperCase(lang.locale()))
                .and("whole.number", pack.number("", "", lang)).and("whole.date", said("place", at)).and("whole.abstract", said("abstract", lowered(period)))
                .and("whole.opening", said("opening", period, number(report.units().size() - missing.size()), number(report.units().size()), at))
                .and("whole.targets", Content.each(report.targets().stream().map(this::target).toList())).and("whole.headings", Content.each(written))
                .and("whole.unwritten", Content.shown(written.isEmpty())).and("whole.complete", Content.shown(missing.isEmpty()))
                .and("whole.incomplete", Content.each(missing.isEmpty() ? List.of() : List.of(Fields.of("whole.gaps", Content.each(gaps(missing))))))
                .and("whole.illustrative", Content.shown(report.term().illustrative())).and("whole.recipients", Content.shown(false)).and("whole.recipient", "")
                .and("whole.authority_line", Content.shown(false)).and("whole.authority", "").and("whole.post", said("post"));
    }

    private Fields target(Target target) {
        var rows = new ArrayList<Fields>();
        for (var unit : report.units()) {
            unit.cells().stream().filter(cell -> cell.target().equals(target)).forEach(cell -> rows.add(Fields.of("whole.order", number(rows.size() + 1))
                    .and("whole.unit", unit.name()).and("whole.figure", figure(cell, unit.code())).and("whole.state", state(cell))));
        }
        return Fields.of("whole.target", target.code() + ". " + target.title()).and("whole.measure", said("measure", words.goal(target, target.goal())))
                .and("whole.rows", Content.each(rows));
    }

    /** Only what counts is a figure of the report. */
    private Content figure(Cell cell, String unit) {
        return cell.standing() == null ? Content.text("–") : Content.figure(Content.Figure.id("consolidated", cell.target().code(), unit), words.figure(cell.target(), cell.standing()));
    }

    private String state(Cell cell) {
        return Wording.in(lang).of(switch (cell.state()) {
            case CellState.Confirmed _ -> "reporting.cell.confirmed";
            case CellState.Waiting _ -> "reporting.cell.waiting";
            case CellState.Returned _ -> "reporting.cell.returned";
            case CellState.Unreported _ -> "reporting.cell.unreported";
        });
    }

    private List<Fields> headings() {
        return Stream.of(Heading.values()).filter(heading -> report.units().stream().anyMatch(unit -> unit.narrative().containsKey(heading)))
                .map(heading -> Fields.of("whole.heading", Wording.in(lang).of("reporting.narrative." + heading))
                        .and("whole.parts", Content.each(report.units().stream().filter(unit -> unit.narrative().containsKey(heading))
                                .map(unit -> Fields.of("whole.unit", unit.name()).and("whole.lines", Content.each(Stream.of(unit.narrative().get(heading).split("\n"))
                                        .filter(line -> !line.isBlank()).map(line -> Fields.of("whole.line", line.strip())).toList()))).toList()))).toList();
    }

    private List<Fields> gaps(List<Consolidated.UnitPart> missing) {
        var rows = new ArrayList<Fields>();
        missing.forEach(unit -> rows.add(Fields.of("whole.order", number(rows.size() + 1)).and("whole.unit", unit.name())
                .and("whole.state", Wording.in(lang).of("reporting.complete." + unit.standing().state()))));
        return rows;
    }

    private Column column(String head, int width, Look look) {
        return new Column(said("column." + head), width, look);
    }

    private String heading(String key) {
        return builder.paragraph(Look.HEADING_FIRST, said(key));
    }

    private String said(String key, Object... arguments) {
        return Wording.in(lang).of("reporting.whole." + key, arguments);
    }

    private String number(int number) {
        return Numbers.in(lang).whole(number);
    }

    private String lowered(String period) {
        return period.substring(0, 1).toLowerCase(lang.locale()) + period.substring(1);
    }
}
