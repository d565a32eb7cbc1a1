package vn.namro.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the linter has to say of one directive or paragraph.
 *
 * @param text as it was judged: NFC, trimmed; all offsets are its UTF-16 units
 * @param directs false for a heading, a preamble, an account of the past or praise: nothing is asked, so nothing is missing
 * @param marks one for each clear of the list that is there, in the list's order
 * @param findings by where they stand
 * @param suppressed findings that somebody has answered, each with the reason given
 */
public record LintResult(String text, ClearList list, boolean directs, Map<Clear, Mark> marks, List<Finding> findings,
        List<Suppressed> suppressed) {

    /** A finding that is not shown, and why. */
    public record Suppressed(Finding finding, String reason) {}

    public LintResult {
        marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
    }

    public static LintResult of(String text, ClearList list, boolean directs, Map<Clear, Mark> marks, List<Finding> findings) {
        return new LintResult(text, list, directs, marks, findings, List.of());
    }

    public boolean isClear(Clear clear) {
        return marks.containsKey(clear);
    }

    public Optional<Mark> mark(Clear clear) {
        return Optional.ofNullable(marks.get(clear));
    }

    /** How many clears of the list are there. */
    public int score() {
        return marks.size();
    }

    public List<Clear> missing() {
        return list.clears().stream().filter(clear -> !isClear(clear)).toList();
    }

    /** The same without the findings of rules that somebody has answered; what is clear stays as it is. */
    public LintResult suppress(List<Suppression> suppressions) {
        var shown = new ArrayList<Finding>();
        var silent = new ArrayList<>(suppressed);
        for (var finding : findings) {
            suppressions.stream().filter(suppression -> suppression.rule().equals(finding.rule())).findFirst().ifPresentOrElse(
                    suppression -> silent.add(new Suppressed(finding, suppression.reason())), () -> shown.add(finding));
        }
        return new LintResult(text, list, directs, marks, shown, silent);
    }

    /** The text with its gaps marked: whoever rewrites it has only to fill them. */
    public String skeleton(Lang lang) {
        return Skeleton.of(this, lang);
    }
}
