package vn.namro.publishing.model;

import java.math.BigDecimal;
import java.util.List;
import vn.namro.documents.Content.Chart;
import vn.namro.documents.Content.Series;
import vn.namro.documents.Look;
import vn.namro.documents.StylePack;
import vn.namro.documents.TemplateBuilder;
import vn.namro.documents.TemplateBuilder.Column;
import vn.namro.language.Lang;
import vn.namro.language.Wording;

/** The template of the term review as a style pack makes it; an office edits the result in Word. */
public final class ReviewTemplate {
    private static final int CHART_WIDTH = 160;
    private static final int CHART_HEIGHT = 75;

    private final TemplateBuilder builder;
    private final StylePack pack;
    private final Wording wording;

    private ReviewTemplate(StylePack pack, Lang lang) {
        this.builder = new TemplateBuilder(pack, lang);
        this.pack = pack;
        this.wording = Wording.in(lang);
    }

    public static byte[] of(StylePack pack, Lang lang) {
        return new ReviewTemplate(pack, lang).written();
    }

    private byte[] written() {
        var mark = builder.each("review.illustrative", paragraph(Look.MARK, "mark"));
        var upright = builder.head("review") + title() + basis("bases.resolution") + basis("bases.figures")
                + paragraph(Look.BODY, "opening") + paragraph(Look.HEADING_FIRST, "results") + general() + targets() + findings() + reporting() + writtenParts()
                + builder.paragraph(Look.CLOSING, words("closing") + pack.endMark()) + builder.paragraph(Look.BLANK, "")
                + builder.signature("review", words("recipients"));
        var sample = new Chart("", List.of("1", "2"), List.of(
                new Series(wording.of("publishing.chart.attained"), List.of(BigDecimal.valueOf(96), BigDecimal.valueOf(120))),
                new Series(wording.of("publishing.chart.goal"), List.of(BigDecimal.valueOf(100), BigDecimal.valueOf(100)))));
        return builder.build(upright, appendix(), mark, sample);
    }

    private String title() {
        return builder.title(words("type"), builder.each("review.final", builder.paragraph(Look.ABSTRACT, capital(words("abstract.final")))),
                builder.each("review.interim", builder.paragraph(Look.ABSTRACT, capital(words("abstract.interim")))));
    }

    private String basis(String key) {
        return builder.paragraph(Look.BASES, pack.body().basesMark().isEmpty() ? words(key) : pack.body().basesMark() + " " + words(key));
    }

    private String general() {
        return paragraph(Look.HEADING_SECOND, "general") + paragraph(Look.BODY, "general.text")
                + builder.each("review.so_far_line", paragraph(Look.BODY, "general.soFar"));
    }

    private String targets() {
        var columns = List.of(column("order", 9, Look.TABLE_CENTRE), column("title", 42, Look.TABLE_TEXT), column("goal", 28, Look.TABLE_CENTRE),
                column("figure", 22, Look.TABLE_FIGURE), column("attained", 25, Look.TABLE_FIGURE), column("coverage", 14, Look.TABLE_CENTRE),
                column("verdict", 25, Look.TABLE_CENTRE));
        return paragraph(Look.HEADING_SECOND, "targets") + paragraph(Look.BODY, "targets.text") + paragraph(Look.CAPTION, "targets.caption")
                + builder.table(columns, builder.each("review.targets", builder.row(columns, "{review.order}", "{review.title}", "{review.goal}",
                        "{review.figure}", attained(), "{review.coverage}", verdict())))
                + builder.each("review.chart_section", builder.chart("review.chart", CHART_WIDTH, CHART_HEIGHT) + paragraph(Look.CAPTION, "chart.caption")
                        + paragraph(Look.NOTE, "chart.note") + builder.each("review.not_plotted_line", paragraph(Look.NOTE, "chart.notPlotted")));
    }

    private String attained() {
        return builder.paragraph(Look.TABLE_FIGURE, "{review.attained}") + builder.each("review.exceeded_line", paragraph(Look.TABLE_FIGURE, "exceeded"));
    }

    private String verdict() {
        return builder.paragraph(Look.TABLE_CENTRE, "{review.verdict}") + builder.each("review.target_so_far_line", paragraph(Look.TABLE_CENTRE, "targetSoFar"));
    }

    private String findings() {
        return finding("missed") + finding("nearly_met") + finding("under_way") + finding("not_assessable");
    }

    private String finding(String kind) {
        return builder.each("review." + kind + "_section", paragraph(Look.HEADING_SECOND, kind)
                + builder.each("review." + kind, builder.paragraph(Look.ITEM, "{review.finding}")));
    }

    private String reporting() {
        var unreported = List.of(column("order", 10, Look.TABLE_CENTRE), column("unit", 69, Look.TABLE_TEXT),
                column("owed", 46, Look.TABLE_CENTRE), column("state", 40, Look.TABLE_CENTRE));
        var late = List.of(column("order", 10, Look.TABLE_CENTRE), column("unit", 95, Look.TABLE_TEXT),
                column("times", 30, Look.TABLE_FIGURE), column("longest", 30, Look.TABLE_FIGURE));
        return paragraph(Look.HEADING_SECOND, "reporting") + builder.each("review.all_reported", paragraph(Look.BODY, "reporting.all"))
                + builder.each("review.unreported_section", paragraph(Look.BODY, "reporting.unreported") + paragraph(Look.CAPTION, "reporting.unreported.caption")
                        + builder.table(unreported, builder.each("review.unreported", builder.row(unreported, "{review.order}", "{review.unit}", "{review.owed_targets}", "{review.state}"))))
                + builder.each("review.none_late", paragraph(Look.BODY, "reporting.noneLate"))
                + builder.each("review.late_section", paragraph(Look.BODY, "reporting.late") + paragraph(Look.CAPTION, "reporting.late.caption")
                        + builder.table(late, builder.each("review.late", builder.row(late, "{review.order}", "{review.unit}", "{review.late_times}", "{review.longest_days}"))));
    }

    private String writtenParts() {
        return builder.each("review.written", paragraph(Look.HEADING_FIRST, "written") + builder.each("review.written_parts",
                builder.paragraph(Look.HEADING_SECOND, "{review.part}") + builder.each("review.texts",
                        builder.each("review.unit_line", builder.paragraph(Look.UNIT_NAME, "{review.unit}"))
                                + builder.each("review.paragraphs", builder.paragraph(Look.BODY, "{review.text}")))));
    }

    private String appendix() {
        var columns = List.of(column("order", 9, Look.TABLE_CENTRE), column("title", 42, Look.TABLE_TEXT), column("goal", 28, Look.TABLE_CENTRE),
                column("rule", 34, Look.TABLE_TEXT), column("arithmetic", 58, Look.TABLE_TEXT), column("figure", 22, Look.TABLE_FIGURE),
                column("attained", 25, Look.TABLE_FIGURE), column("coverage", 14, Look.TABLE_CENTRE), column("verdict", 25, Look.TABLE_CENTRE));
        return paragraph(Look.APPENDIX_TITLE, "appendix") + paragraph(Look.APPENDIX_ABSTRACT, "appendix.abstract") + paragraph(Look.APPENDIX_NOTE, "appendix.note")
                + paragraph(Look.NOTE, "appendix.explained") + builder.paragraph(Look.BLANK, "") + builder.table(columns, builder.each("review.targets", builder.row(columns, "{review.order}",
                        builder.paragraph(Look.TABLE_TEXT, "{review.title}") + builder.each("review.clause_line", paragraph(Look.TABLE_TEXT, "clause")),
                        "{review.goal}", "{review.rule}", builder.each("review.arithmetic", builder.paragraph(Look.TABLE_TEXT, "{review.arithmetic_line}")),
                        "{review.figure}", attained(), "{review.coverage}", verdict())));
    }

    private Column column(String head, int width, Look look) {
        return new Column(words("column." + head), width, look);
    }

    private String paragraph(Look look, String key) {
        return builder.paragraph(look, words(key));
    }

    private String words(String key) {
        return wording.of("publishing.template." + key);
    }

    private String capital(String words) {
        return pack.title().capital() ? Character.toUpperCase(words.charAt(0)) + words.substring(1) : words;
    }
}
