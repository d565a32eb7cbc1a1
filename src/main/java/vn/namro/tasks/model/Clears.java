package vn.namro.tasks.model;

import java.util.List;
import vn.namro.language.Clear;
import vn.namro.language.ClearList;
import vn.namro.language.LintResult;
import vn.namro.language.Linter;

/**
 * Reads a directive by a list of clears: each is there by a field of its own, else by the words of the directive, else it
 * is missing. What is to be done has no field of its own: only words can say it.
 */
public final class Clears {
    private Clears() {}

    public static ClearList list(Policy policy) {
        return ClearList.of(policy.clears()).or(() -> ClearList.of(ClearList.IDS.getFirst())).orElseThrow();
    }

    public static List<Clearness> of(Directive directive, ClearList list) {
        return of(directive, Linter.lint(directive.text(), list));
    }

    /** @param lint of the directive's text, by the list that is asked for */
    public static List<Clearness> of(Directive directive, LintResult lint) {
        return lint.list().clears().stream().map(clear -> of(directive, clear, lint)).toList();
    }

    private static Clearness of(Directive directive, Clear clear, LintResult lint) {
        if (isSaidByField(directive, clear)) {
            return new Clearness.ByField(clear);
        }
        return lint.mark(clear).<Clearness>map(mark -> new Clearness.ByWords(clear, lint.text().substring(mark.start(), mark.end())))
                .orElse(new Clearness.Missing(clear));
    }

    private static boolean isSaidByField(Directive directive, Clear clear) {
        return switch (clear) {
            case PERSON -> directive.lead().isNamed();
            case WORK -> false;
            // Who answers is told: a leader in charge, or a lead set apart from those who help.
            case RESPONSIBILITY -> directive.leader().isNamed() || directive.lead().isNamed() && !directive.cooperating().isEmpty();
            case PROCESS -> !directive.steps().isEmpty();
            case RESULT -> !directive.measure().isBlank() || !directive.deliverable().isBlank();
            case TIME -> directive.deadline() != null;
            case PRODUCT -> !directive.deliverable().isBlank();
            case AUTHORITY -> !directive.authority().isBlank();
        };
    }

    public static List<Clear> missing(List<Clearness> clears) {
        return clears.stream().filter(clear -> !clear.isThere()).map(Clearness::clear).toList();
    }
}
