package vn.namro.drafting.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.language.ClearList;
import vn.namro.language.LintResult;
import vn.namro.rule.Fault;
import vn.namro.web.Problem;

/**
 * A text and what the linter has to say of it.
 *
 * @param of the key of a sentence that says where the text comes from, with {@code ofWhat} in it; null when somebody gave it
 * @param illustrative whether it is of a term with made-up records
 * @param faults why a file could not be read
 */
public record LintPage(DraftForm form, @Nullable String of, String ofWhat, boolean illustrative, List<LintResult> results, List<Problem> problems,
        List<Fault> faults) {

    static LintPage of(DraftForm form, List<Problem> problems, List<Fault> faults) {
        return new LintPage(form, null, "", false, form.results(), problems, faults);
    }

    public String text() {
        return form.text();
    }

    public String suppress() {
        return form.suppress();
    }

    public ClearList list() {
        return form.list();
    }

    public int wanted() {
        return list().clears().size();
    }

    public long directives() {
        return results.stream().filter(LintResult::directs).count();
    }

    public long clear() {
        return results.stream().filter(result -> result.directs() && result.score() == wanted()).count();
    }

    public List<ClearList> lists() {
        return ClearList.IDS.stream().map(id -> ClearList.of(id).orElseThrow()).toList();
    }
}
