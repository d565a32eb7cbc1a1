package vn.namro.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.namro.language.Clear;
import vn.namro.language.Lang;
import vn.namro.language.LintResult;
import vn.namro.language.Wording;

/** What the linter says, for people to read: what is clear and why, what is missing, and the text with its gaps marked. */
final class LintText {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private final Wording wording;
    private final Lang lang;
    private final PrintWriter out;

    private LintText(Lang lang, PrintWriter out) {
        this.wording = Wording.in(lang);
        this.lang = lang;
        this.out = out;
    }

    static void print(List<LintResult> results, Lang lang, PrintWriter out) {
        new LintText(lang, out).all(results);
    }

    private void all(List<LintResult> results) {
        if (results.isEmpty()) {
            line(wording.of("lint.report.empty"));
        }
        for (int i = 0; i < results.size(); i++) {
            paragraph(i + 1, results.get(i));
        }
        if (results.size() > 1) {
            total(results);
        }
        out.flush();
    }

    private void paragraph(int number, LintResult result) {
        line(wording.of("lint.report.head", number, result.text()));
        if (!result.directs()) {
            line(wording.of("lint.report.silent"));
            out.println();
            return;
        }
        var clear = result.marks().isEmpty() ? wording.of("lint.report.none") : names(List.copyOf(result.marks().keySet()), result);
        line(wording.of("lint.report.score", result.score(), result.list().clears().size(), clear));
        result.marks().forEach((kind, mark) -> line(wording.of("lint.report.clear", result.list().name(kind, lang),
                result.text().substring(mark.start(), mark.end()), mark.rule(), wording.of("lint.sign." + mark.rule()))));
        if (!result.missing().isEmpty()) {
            line(wording.of("lint.report.missing", names(result.missing(), result)));
        }
        result.findings().forEach(finding ->
                line(wording.of("lint.report.finding", finding.rule(), finding.message(lang), finding.suggestion(lang))));
        result.suppressed().forEach(silent -> line(wording.of("lint.report.suppressed", silent.finding().rule(), silent.reason())));
        if (!result.missing().isEmpty()) {
            line(wording.of("lint.report.skeleton", result.skeleton(lang)));
        }
        out.println();
    }

    private String names(List<Clear> clears, LintResult result) {
        return clears.stream().map(clear -> result.list().name(clear, lang)).collect(Collectors.joining(", "));
    }

    private void total(List<LintResult> results) {
        var judged = results.stream().filter(LintResult::directs).toList();
        if (judged.isEmpty()) {
            return;
        }
        int wanted = judged.getFirst().list().clears().size();
        int tenths = judged.stream().mapToInt(LintResult::score).sum() * 10 / judged.size();
        var mean = tenths / 10 + (lang == Lang.VI ? "," : ".") + tenths % 10;
        line(wording.of("lint.report.total", judged.size(), mean, wanted, judged.stream().filter(result -> result.score() == wanted).count()));
    }

    /** What was read from a file may hold controls: they must not reach a terminal. */
    private void line(String text) {
        out.println(CONTROL.matcher(text).replaceAll(" "));
    }
}
