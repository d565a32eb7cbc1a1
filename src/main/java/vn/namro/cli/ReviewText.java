package vn.namro.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.namro.language.Dates;
import vn.namro.language.Lang;
import vn.namro.language.Numbers;
import vn.namro.language.Wording;
import vn.namro.measure.Metric;
import vn.namro.progress.Judgement;
import vn.namro.progress.ProgressWording;
import vn.namro.progress.TermJudgement;
import vn.namro.progress.TermRecords;
import vn.namro.progress.YearJudgement;
import vn.namro.resolution.Across;

/** A judgement for people to read: the verdict table, the arithmetic of each target, and the sentence of the term. */
final class ReviewText {
    private static final String INDENT = "      ";

    private final Wording wording;
    private final ProgressWording words;
    private final Numbers numbers;
    private final Dates dates;

    private ReviewText(Lang lang) {
        wording = Wording.in(lang);
        words = ProgressWording.in(lang);
        numbers = Numbers.in(lang);
        dates = Dates.in(lang);
    }

    static void print(TermRecords records, TermJudgement judgement, Lang lang, PrintWriter out) {
        new ReviewText(lang).all(records, judgement, out);
        out.flush();
    }

    private void all(TermRecords records, TermJudgement term, PrintWriter out) {
        out.println(wording.of("progress.table.title", records.term().code(), dates.table(term.asOf())));
        if (records.term().illustrative()) {
            out.println(wording.of("progress.table.illustrative"));
        }
        out.println();
        var table = new TextTable("lrrrl").row(wording.of("progress.table.target"), wording.of("progress.table.goal"),
                wording.of("progress.table.figure"), wording.of("progress.table.coverage"), wording.of("progress.table.verdict"));
        term.targets().forEach(judgement -> table.row(judgement.target().code(), words.goal(judgement.target()),
                words.figure(judgement), words.coverage(judgement.coverage()), words.verdict(judgement.verdict())));
        var lines = table.lines();
        out.println(lines.getFirst());
        for (int i = 0; i < term.targets().size(); i++) {
            var judgement = term.targets().get(i);
            out.println(lines.get(i + 1));
            out.println(INDENT + judgement.target().title());
            arithmetic(judgement).forEach(line -> out.println(INDENT + "= " + line));
        }
        out.println();
        out.println(words.summary(term));
    }

    private List<String> arithmetic(Judgement judgement) {
        var lines = new ArrayList<String>();
        if (judgement.numerator() != null && judgement.denominator() != null) {
            lines.add(ratio(judgement));
        } else if (judgement.figure() != null && judgement.target().across() == Across.SUM) {
            long closed = judgement.closedUnitsWithFigures();
            lines.add(wording.of(closed == 0 ? "publishing.arithmetic.sum" : "publishing.arithmetic.sumWithClosed",
                    numbers.whole(judgement.unitsWithFigures()), numbers.whole(closed)));
        }
        if (judgement.attainedPercent() != null) {
            lines.add(judgement.exceededPercent() == null
                    ? wording.of("progress.table.attained", words.percent(judgement.attainedPercent()))
                    : wording.of("progress.table.exceeded", words.percent(judgement.attainedPercent()), words.percent(judgement.exceededPercent())));
        }
        if (judgement.years() != null) {
            judgement.years().forEach(year -> lines.add(year(judgement, year)));
        }
        averaged(judgement, lines);
        if (judgement.reason() != null) {
            lines.add(words.reason(judgement.reason()));
        }
        if (judgement.soFar() != null && judgement.soFar().figure() != null) {
            lines.add(wording.of("progress.table.soFar", words.verdict(judgement.soFar().verdict())));
        }
        if (judgement.settled() && judgement.target().metric() != Metric.COMPOUND) {
            lines.add(wording.of("publishing.arithmetic.settled"));
        }
        return lines;
    }

    private void averaged(Judgement judgement, List<String> lines) {
        if (judgement.averaged() == null) {
            return;
        }
        judgement.averaged().forEach(year -> lines.add(wording.of("publishing.arithmetic.averagedYear", dates.period(year.period()),
                words.figure(judgement.target(), year.figure(), year.coverage()), words.coverage(year.coverage()))));
        var given = judgement.averaged().stream().filter(year -> year.figure() != null).toList();
        if (given.size() > 1) {
            lines.add(wording.of("publishing.arithmetic.mean", numbers.whole(given.size()),
                    given.stream().map(year -> numbers.figure(year.figure())).collect(Collectors.joining(" + "))));
        }
    }

    private String ratio(Judgement judgement) {
        var numerator = numbers.figure(judgement.numerator());
        var denominator = numbers.figure(judgement.denominator());
        int scale = judgement.target().scale();
        var ratio = scale == 1 ? wording.of("publishing.arithmetic.ratio", numerator, denominator)
                : wording.of("publishing.arithmetic.scaled", numerator, denominator, numbers.whole(scale));
        return judgement.years() == null ? ratio : wording.of("publishing.arithmetic.worstYear", ratio);
    }

    private String year(Judgement judgement, YearJudgement year) {
        return wording.of("publishing.arithmetic.year", dates.period(year.period()),
                words.figure(judgement.target(), year.figure(), year.coverage()), words.verdict(year.verdict()),
                words.coverage(year.coverage()));
    }
}
