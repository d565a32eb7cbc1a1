package vn.namro.drafting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.namro.drafting.DraftText;
import vn.namro.language.ClearList;
import vn.namro.language.LintResult;
import vn.namro.language.Linter;
import vn.namro.language.Suppression;
import vn.namro.web.Problem;

/**
 * What is to be linted, as it was sent.
 *
 * @param clears the id of a list; any other is the default
 * @param suppress a line for each rule that is answered, {@code RULE=reason}
 */
public record DraftForm(String text, String clears, String suppress) {
    /** What one request may ask for; a whole resolution fits many times. */
    static final int LONGEST = 200_000;
    static final int MOST = 600;

    DraftForm withText(String other) {
        return new DraftForm(other, clears, suppress);
    }

    ClearList list() {
        return ClearList.of(clears).or(() -> ClearList.of(ClearList.IDS.getFirst())).orElseThrow();
    }

    List<String> paragraphs() {
        return DraftText.lines(text);
    }

    /** Everything that has to be mended before it is read. */
    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (!fits()) {
            problems.add(new Problem("text", "lint.page.too_long", List.of(LONGEST, MOST)));
        }
        answers().filter(line -> suppression(line).isEmpty())
                .forEach(line -> problems.add(new Problem("suppress", "lint.page.wanted_suppression", List.of(line.strip()))));
        return problems;
    }

    /** One for each paragraph; none of a text that is too long. */
    List<LintResult> results() {
        var list = list();
        var suppressions = answers().flatMap(line -> suppression(line).stream()).toList();
        return fits() ? paragraphs().stream().map(paragraph -> Linter.lint(paragraph, list).suppress(suppressions)).toList() : List.of();
    }

    private boolean fits() {
        return text.length() <= LONGEST && paragraphs().size() <= MOST;
    }

    private Stream<String> answers() {
        return suppress.lines().filter(line -> !line.isBlank());
    }

    private static Optional<Suppression> suppression(String line) {
        return Suppression.parse(line).filter(found -> Linter.rules().contains(found.rule()));
    }
}
