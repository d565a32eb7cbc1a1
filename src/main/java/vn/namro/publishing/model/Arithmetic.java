package vn.namro.publishing.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.namro.documents.Content.Figure;
import vn.namro.documents.Content.Inline;
import vn.namro.documents.Content.Sentence;
import vn.namro.documents.Content.Text;
import vn.namro.language.Numbers;
import vn.namro.measure.Metric;
import vn.namro.progress.Judgement;
import vn.namro.progress.Verdict;
import vn.namro.progress.YearJudgement;
import vn.namro.resolution.Across;
import vn.namro.resolution.Base;
import vn.namro.resolution.Target;

/** How a figure came about, for the appendix: the rule in words and the numbers that went into it. */
record Arithmetic(ReviewWords words) {

    /** What is counted, over which time, joined how. */
    String rule(Target target) {
        return Stream.of("metric." + target.metric(), target.time() == null ? "" : "time." + target.time(),
                        target.across() == null ? "" : "across." + target.across(), target.within() == null ? "" : "within." + target.within(),
                        target.base() == Base.FROZEN ? "base.FROZEN" : "")
                .filter(key -> !key.isEmpty()).map(key -> words.words("publishing.rule." + key)).filter(said -> !said.isEmpty())
                .collect(Collectors.joining("; "));
    }

    List<Sentence> lines(Judgement judgement) {
        var lines = new ArrayList<Sentence>();
        ratio(judgement, lines);
        sum(judgement, lines);
        units(judgement, lines);
        base(judgement, lines);
        years(judgement, lines);
        averaged(judgement, lines);
        if (judgement.reason() != null) {
            lines.add(Sentence.of(new Text(words.marked(words.progress().reason(judgement.reason())))));
        }
        var coverage = judgement.coverage();
        if (judgement.settled() && judgement.reason() == null && coverage != null && coverage.reported() < coverage.expected()) {
            lines.add(words.phrase("publishing.arithmetic.settled"));
        }
        return lines;
    }

    private void ratio(Judgement judgement, List<Sentence> lines) {
        if (judgement.numerator() != null && judgement.denominator() != null) {
            var numerator = ReviewWords.of(judgement, "numerator", words.numbers().figure(judgement.numerator()));
            var denominator = ReviewWords.of(judgement, "denominator", words.numbers().figure(judgement.denominator()));
            var ratio = judgement.target().scale() == 1 ? words.phrase("publishing.arithmetic.ratio", numerator, denominator)
                    : words.phrase("publishing.arithmetic.scaled", numerator, denominator, new Text(words.numbers().whole(judgement.target().scale())));
            lines.add(judgement.years() == null ? ratio : words.phrase("publishing.arithmetic.worstYear", ratio));
        }
    }

    private void sum(Judgement judgement, List<Sentence> lines) {
        var target = judgement.target();
        if (target.metric() != Metric.RATIO && target.across() == Across.SUM && judgement.figure() != null) {
            var units = ReviewWords.of(judgement, "units_with_figures", words.numbers().whole(judgement.unitsWithFigures()));
            long closed = judgement.closedUnitsWithFigures();
            lines.add(closed == 0 ? words.phrase("publishing.arithmetic.sum", units) : words.phrase("publishing.arithmetic.sumWithClosed", units,
                    ReviewWords.of(judgement, "closed_units_with_figures", words.numbers().whole(closed))));
        }
    }

    /** Where every unit must meet its own goal: how many did, over what is judged as one. */
    private void units(Judgement judgement, List<Sentence> lines) {
        if (judgement.target().across() != Across.EVERY_UNIT || judgement.years() != null) {
            return;
        }
        var counts = new ArrayList<Inline>();
        for (var verdict : List.of(Verdict.values()).reversed()) {
            long units = judgement.units().stream().filter(unit -> unit.verdict() == verdict).count();
            if (units > 0) {
                counts.add(words.phrase("publishing.arithmetic.unitsOf", ReviewWords.of(judgement, "units/" + verdict.name().toLowerCase(Locale.ROOT),
                        words.numbers().whole(units)), new Text(words.progress().verdict(verdict))));
            }
        }
        if (!counts.isEmpty()) {
            lines.add(words.phrase("publishing.arithmetic.units", ReviewWords.joined(counts, ", ")));
        }
    }

    private void base(Judgement judgement, List<Sentence> lines) {
        var target = judgement.target();
        if (target.base() == Base.FROZEN && target.baseValue() != null) {
            lines.add(words.phrase("publishing.arithmetic.base", ReviewWords.of(judgement, "base_value",
                    Numbers.measured(words.numbers().exact(target.baseValue()), "%".equals(target.unitOfMeasure()) ? null : target.unitOfMeasure()))));
        }
    }

    private void years(Judgement judgement, List<Sentence> lines) {
        if (judgement.years() != null) {
            judgement.years().forEach(year -> lines.add(words.phrase("publishing.arithmetic.year", new Text(words.dates().period(year.period())),
                    of(judgement, year, "figure", words.progress().figure(judgement.target(), year.figure(), year.coverage())),
                    of(judgement, year, "verdict", words.progress().verdict(year.verdict())),
                    of(judgement, year, "coverage", words.progress().coverage(year.coverage())))));
        }
    }

    /** A mean shows each year that went into it, then itself. */
    private void averaged(Judgement judgement, List<Sentence> lines) {
        if (judgement.averaged() == null) {
            return;
        }
        judgement.averaged().forEach(year -> lines.add(words.phrase("publishing.arithmetic.averagedYear", new Text(words.dates().period(year.period())),
                ReviewWords.of(judgement, "year/" + year.period() + "/figure", words.progress().figure(judgement.target(), year.figure(), year.coverage())),
                ReviewWords.of(judgement, "year/" + year.period() + "/coverage", words.progress().coverage(year.coverage())))));
        var given = judgement.averaged().stream().filter(year -> year.figure() != null).toList();
        if (given.size() > 1) {
            lines.add(words.phrase("publishing.arithmetic.mean", new Text(words.numbers().whole(given.size())), ReviewWords.joined(given.stream()
                    .map(year -> ReviewWords.of(judgement, "mean/" + year.period(), words.numbers().figure(year.figure()))).toList(), " + ")));
        }
    }

    private static Figure of(Judgement judgement, YearJudgement year, String what, String text) {
        return ReviewWords.of(judgement, "year/" + year.period() + "/" + what, text);
    }
}
