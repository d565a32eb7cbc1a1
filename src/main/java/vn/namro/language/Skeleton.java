package vn.namro.language;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A directive with its gaps marked. Words that stand where something clear was wanted give way to the gap; a missing lead
 * goes to the front, whatever else is missing to the end.
 */
final class Skeleton {
    /** Rules whose words say nothing and can be replaced. */
    private static final Set<String> REPLACED = Set.of("P3", "W2", "T6", "C10", "A6");

    private Skeleton() {}

    static String of(LintResult result, Lang lang) {
        var text = new StringBuilder(result.text());
        var missing = result.missing();
        var replaced = result.findings().stream().filter(finding -> REPLACED.contains(finding.rule()) && missing.contains(finding.clear()))
                .sorted(Comparator.comparingInt(Finding::start).reversed()).toList();
        int untouched = Integer.MAX_VALUE;
        for (var finding : replaced) {
            if (finding.end() <= untouched) {
                text.replace(finding.start(), finding.end(), gap(finding.clear(), lang));
                untouched = finding.start();
            }
        }
        var open = missing.stream().filter(clear -> replaced.stream().noneMatch(finding -> finding.clear() == clear)).toList();
        return around(text, open, lang);
    }

    private static String around(StringBuilder text, List<Clear> open, Lang lang) {
        if (open.contains(Clear.PERSON)) {
            text.insert(0, gap(Clear.PERSON, lang) + " ");
        }
        var end = new StringBuilder();
        while (!text.isEmpty() && ".;,".indexOf(text.charAt(text.length() - 1)) >= 0) {
            end.insert(0, text.charAt(text.length() - 1));
            text.setLength(text.length() - 1);
        }
        open.stream().filter(clear -> clear != Clear.PERSON).forEach(clear -> text.append(", ").append(gap(clear, lang)));
        return text.append(end).toString();
    }

    private static String gap(Clear clear, Lang lang) {
        return Wording.in(lang).of("lint.gap." + clear.id());
    }
}
