package vn.namro.publishing.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.namro.documents.Content.Inline;
import vn.namro.documents.Content.Sentence;
import vn.namro.documents.Content.Text;
import vn.namro.measure.Metric;
import vn.namro.progress.Judgement;
import vn.namro.progress.Verdict;
import vn.namro.progress.YearJudgement;
import vn.namro.resolution.Across;

/** One sentence for each target that is not met: what was asked, what there is, how far apart they stand, and where. */
record Findings(ReviewWords words, Targets targets, UnaryOperator<String> unitName) {

    /** A target that is missed or nearly missed. */
    Sentence missed(Judgement judgement) {
        var parts = asked(judgement);
        if (judgement.figure() != null) {
            parts.add(words.phrase("publishing.finding.figure", figure(judgement)));
        }
        gap(judgement, parts);
        parts(judgement, parts);
        years(judgement, parts);
        units(judgement, parts);
        return sentence(judgement, parts);
    }

    /** A target whose term has not ended. */
    Sentence underWay(Judgement judgement) {
        var parts = asked(judgement);
        if (judgement.figure() != null) {
            parts.add(words.phrase("publishing.finding.soFar", figure(judgement)));
        }
        if (judgement.soFar() != null) {
            parts.add(words.phrase("publishing.finding.soFarVerdict", ReviewWords.of(judgement, "so_far/verdict", words.progress().verdict(judgement.soFar().verdict()))));
        }
        return sentence(judgement, parts);
    }

    /** A target without enough to judge it by. */
    Sentence notAssessable(Judgement judgement) {
        var parts = asked(judgement);
        if (judgement.reason() != null) {
            parts.add(new Text(words.marked(words.progress().reason(judgement.reason()))));
        }
        if (judgement.coverage() != null) {
            parts.add(words.phrase("publishing.finding.coverage", ReviewWords.of(judgement, "coverage", words.progress().coverage(judgement.coverage()))));
        }
        if (judgement.figure() != null) {
            parts.add(words.phrase("publishing.finding.partial", figure(judgement)));
        }
        parts(judgement, parts);
        return sentence(judgement, parts);
    }

    private List<Inline> asked(Judgement judgement) {
        var parts = new ArrayList<Inline>();
        parts.add(words.phrase("publishing.finding.goal", ReviewWords.of(judgement, "goal", words.progress().goal(judgement.target()))));
        return parts;
    }

    private Inline figure(Judgement judgement) {
        return ReviewWords.of(judgement, "figure", words.progress().figure(judgement));
    }

    private void gap(Judgement judgement, List<Inline> parts) {
        var goal = judgement.target().goal();
        boolean hasGap = judgement.target().metric() != Metric.YES_NO && judgement.target().across() != Across.EVERY_UNIT;
        if (goal != null && judgement.figure() != null && hasGap) {
            Gap.of(judgement.figure(), goal).ifPresent(gap -> parts.add(words.phrase("publishing.gap." + gap.kind(),
                    ReviewWords.of(judgement, "gap", words.progress().gap(judgement.target(), gap.size())))));
        }
    }

    /** Of a compound target the parts that bring it down. */
    private void parts(Judgement judgement, List<Inline> parts) {
        var failing = targets.parts(judgement).stream().filter(part -> !part.verdict().isMetOrExceeded()).map(targets::place).toList();
        if (!failing.isEmpty()) {
            parts.add(words.phrase("publishing.finding.parts", new Text(String.join(", ", failing))));
        }
    }

    private void years(Judgement judgement, List<Inline> parts) {
        if (judgement.years() != null) {
            var failing = judgement.years().stream().filter(year -> !year.verdict().isMetOrExceeded()).map(year -> (Inline) year(judgement, year)).toList();
            if (!failing.isEmpty()) {
                parts.add(words.phrase("publishing.finding.years", ReviewWords.joined(failing, ", ")));
            }
        }
    }

    private Sentence year(Judgement judgement, YearJudgement year) {
        return words.phrase("publishing.finding.year", new Text(words.dates().period(year.period())),
                ReviewWords.of(judgement, "year/" + year.period() + "/figure", words.progress().figure(judgement.target(), year.figure(), year.coverage())));
    }

    /** Where every unit must meet its own goal, those that do not. */
    private void units(Judgement judgement, List<Inline> parts) {
        var failing = judgement.units().stream().filter(unit -> unit.verdict() == Verdict.NOT_MET || unit.verdict() == Verdict.NEARLY_MET)
                .map(unit -> unitName.apply(unit.unit())).toList();
        if (!failing.isEmpty() && judgement.target().across() == Across.EVERY_UNIT) {
            parts.add(words.phrase("publishing.finding.units", new Text(String.join(", ", failing))));
        }
    }

    private Sentence sentence(Judgement judgement, List<Inline> parts) {
        return words.phrase("publishing.finding", new Text(targets.place(judgement)), new Text(judgement.target().title()), ReviewWords.joined(parts, "; "));
    }
}
