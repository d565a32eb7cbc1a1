package vn.namro.publishing.model;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.namro.documents.Content;
import vn.namro.documents.Content.Chart;
import vn.namro.documents.Content.Sentence;
import vn.namro.documents.Content.Series;
import vn.namro.documents.Content.Text;
import vn.namro.documents.Fields;
import vn.namro.documents.StylePack;
import vn.namro.language.Lang;
import vn.namro.publishing.model.TermReview.Late;
import vn.namro.publishing.model.TermReview.Line;
import vn.namro.publishing.model.TermReview.Unreported;
import vn.namro.publishing.model.TermReview.Written;

/** The fields that a template of the term review may name; docs/documents.md lists them all. */
public final class ReviewFields {
    private final ReviewWords words;
    private final TermReview review;

    private ReviewFields(ReviewWords words, TermReview review) {
        this.words = words;
        this.review = review;
    }

    public static Fields of(TermReview review, StylePack pack, Lang lang) {
        var fields = new ReviewFields(ReviewWords.of(lang, pack), review);
        return fields.findings(fields.reporting(fields.results(fields.head())))
                .and("review.written", shown(!review.written().isEmpty(), Fields.of("review.written_parts", Content.each(review.written().stream().map(fields::written).toList()))));
    }

    private Fields head() {
        var head = review.head();
        var day = words.dates().words(review.asOf());
        return Fields.of("review.superior_line", shown(!head.superior().isEmpty(), Fields.of("review.superior", head.superior())))
                .and("review.issuer", head.issuer()).and("review.number", head.number())
                .and("review.date", words.wording().of("publishing.placeAndDate", head.place(), day))
                .and("review.as_of", day).and("review.interim", Content.shown(review.interim())).and("review.final", Content.shown(!review.interim()))
                .and("review.illustrative", Content.shown(review.illustrative()))
                .and("review.resolution", review.resolution()).and("review.cited", review.cited()).and("review.term", review.termYears())
                .and("review.enclosed", words.wording().of("publishing.enclosed", inSentence(head.number()), day))
                .and("review.recipients", each(head.recipients(), recipient -> Fields.of("review.recipient", recipient)))
                .and("review.authority_line", shown(!head.authority().isEmpty(), Fields.of("review.authority", head.authority())))
                .and("review.post", head.post());
    }

    private String inSentence(String number) {
        return words.lang() == Lang.VI && !number.isEmpty() ? Character.toLowerCase(number.charAt(0)) + number.substring(1) : number;
    }

    private Fields results(Fields fields) {
        var soFar = review.soFar();
        return fields.and("review.summary", review.summary()).and("review.verdicts", review.verdicts())
                .and("review.so_far_line", soFar == null ? Content.shown(false) : shown(true, Fields.of("review.so_far", soFar)))
                .and("review.targets", each(review.lines(), this::line))
                .and("review.chart_section", shown(!review.bars().isEmpty(), Fields.of("review.chart", chart())
                        .and("review.not_plotted_line", shown(!review.notPlotted().isEmpty(), Fields.of("review.not_plotted", String.join(", ", review.notPlotted()))))));
    }

    private Fields line(Line line) {
        return Fields.of("review.order", line.order()).and("review.code", line.code()).and("review.title", line.title())
                .and("review.clause_line", shown(!line.clause().isEmpty(), Fields.of("review.clause", line.clause())))
                .and("review.goal", line.goal()).and("review.figure", line.figure()).and("review.attained", line.attained())
                .and("review.exceeded_line", line.exceeded() == null ? Content.shown(false) : shown(true, Fields.of("review.exceeded", line.exceeded())))
                .and("review.coverage", line.coverage()).and("review.verdict", line.verdict())
                .and("review.target_so_far_line", line.soFar() == null ? Content.shown(false) : shown(true, Fields.of("review.target_so_far", line.soFar())))
                .and("review.rule", line.rule())
                .and("review.arithmetic", each(line.arithmetic(), sentence -> Fields.of("review.arithmetic_line", sentence)));
    }

    private Chart chart() {
        var attained = review.bars().stream().<@Nullable BigDecimal>map(TermReview.Bar::attained).toList();
        return new Chart(words.words("publishing.chart.description"), review.bars().stream().map(TermReview.Bar::order).toList(),
                List.of(new Series(words.words("publishing.chart.attained"), attained),
                        new Series(words.words("publishing.chart.goal"), Collections.nCopies(attained.size(), BigDecimal.valueOf(100)))));
    }

    private Fields findings(Fields fields) {
        return fields.and("review.missed_section", section("review.missed", review.missed()))
                .and("review.nearly_met_section", section("review.nearly_met", review.nearlyMet()))
                .and("review.under_way_section", section("review.under_way", review.underWay()))
                .and("review.not_assessable_section", section("review.not_assessable", review.notAssessable()));
    }

    private static Content section(String tag, List<Sentence> sentences) {
        return shown(!sentences.isEmpty(), Fields.of(tag, each(sentences, sentence -> Fields.of("review.finding", sentence))));
    }

    private Fields reporting(Fields fields) {
        var reporting = review.reporting();
        var days = Fields.of("review.late_after_days", reporting.lateAfterDays());
        return fields.and("review.all_reported", Content.shown(reporting.everyFigure()))
                .and("review.unreported_section", shown(!reporting.everyFigure(), Fields.of("review.unreported_units", reporting.unreportedUnits())
                        .and("review.unreported", each(reporting.unreported(), ReviewFields::unreported))))
                .and("review.none_late", shown(reporting.late().isEmpty(), days))
                .and("review.late_section", shown(!reporting.late().isEmpty(), days.and("review.late_units", reporting.lateUnits())
                        .and("review.late", each(reporting.late(), ReviewFields::late))));
    }

    private static Fields unreported(Unreported line) {
        return Fields.of("review.order", line.order()).and("review.unit", line.unit()).and("review.owed_targets", line.targets()).and("review.state", line.state());
    }

    private static Fields late(Late line) {
        return Fields.of("review.order", line.order()).and("review.unit", line.unit()).and("review.late_times", line.times()).and("review.longest_days", line.longest());
    }

    private Fields written(Written part) {
        return Fields.of("review.part", words.words("publishing.part." + part.part()))
                .and("review.texts", each(part.units(), unit -> Fields.of("review.unit_line", unit.unit() == null ? Content.shown(false)
                        : shown(true, Fields.of("review.unit", unit.unit()))).and("review.paragraphs", each(unit.texts(), text -> Fields.of("review.text", new Text(text))))));
    }

    private static <T> Content each(List<T> items, Function<T, Fields> fields) {
        return Content.each(items.stream().map(fields).toList());
    }

    private static Content shown(boolean shown, Fields inside) {
        return Content.each(Stream.of(inside).filter(_ -> shown).toList());
    }
}
