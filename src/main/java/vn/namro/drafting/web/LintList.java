package vn.namro.drafting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.namro.documents.ListFile;
import vn.namro.language.Clear;
import vn.namro.language.Lang;
import vn.namro.language.LintResult;

/** What the linter says as a list: a row for each paragraph, a column for each clear with the words that show it. */
final class LintList {
    private LintList() {}

    static ListFile of(LintPage page, Lang lang) {
        var head = new ArrayList<>(List.of("paragraph", "text", "directs", "score"));
        page.list().clears().stream().map(Clear::id).forEach(head::add);
        head.addAll(List.of("findings", "skeleton"));
        var rows = new ArrayList<List<@Nullable Object>>();
        page.results().forEach(result -> rows.add(row(rows.size() + 1, result, lang)));
        return ListFile.of("lint", head, rows);
    }

    private static List<@Nullable Object> row(int number, LintResult result, Lang lang) {
        var row = new ArrayList<@Nullable Object>();
        row.add(number);
        row.add(result.text());
        row.add(result.directs() ? "yes" : "no");
        row.add(result.directs() ? result.score() : null);
        for (var clear : result.list().clears()) {
            row.add(result.mark(clear).map(mark -> result.text().substring(mark.start(), mark.end())).orElse(null));
        }
        row.add(result.findings().stream().map(finding -> finding.rule() + ": " + finding.message(lang) + ". " + finding.suggestion(lang))
                .collect(Collectors.joining(" | ")));
        row.add(result.directs() && !result.missing().isEmpty() ? result.skeleton(lang) : null);
        return row;
    }
}
