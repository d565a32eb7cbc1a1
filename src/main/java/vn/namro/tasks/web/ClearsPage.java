package vn.namro.tasks.web;

import java.util.List;
import java.util.stream.Collectors;
import vn.namro.language.Clear;
import vn.namro.language.ClearList;
import vn.namro.language.Dates;
import vn.namro.language.Finding;
import vn.namro.language.Lang;
import vn.namro.language.LintResult;
import vn.namro.language.Linter;
import vn.namro.language.Wording;
import vn.namro.tasks.model.Clearness;
import vn.namro.tasks.model.Clears;
import vn.namro.tasks.model.Directive;
import vn.namro.tasks.model.Policy;
import vn.namro.tasks.model.Seat;
import vn.namro.tasks.model.Step;

/**
 * What a directive is clear about, and what it leaves open.
 *
 * @param lint of its words
 */
public record ClearsPage(Directive directive, Policy policy, ClearList list, List<Clearness> clears, LintResult lint, Desk desk) {

    static ClearsPage of(Directive directive, Policy policy, Desk desk) {
        var list = Clears.list(policy);
        var lint = Linter.lint(directive.text(), list);
        var clears = Clears.of(directive, lint);
        return new ClearsPage(directive, policy, list, clears, lint, desk);
    }

    /** Of the linter, about what no field says either. */
    public List<Finding> findings() {
        var missing = Clears.missing(clears);
        return lint.findings().stream().filter(finding -> missing.contains(finding.clear())).toList();
    }

    /** The directive with its gaps marked; empty where its fields leave it none. */
    public String skeleton(Lang lang) {
        var missing = Clears.missing(clears);
        return directive.text().isBlank() || lint.missing().stream().noneMatch(missing::contains) ? "" : lint.skeleton(lang);
    }

    public long there() {
        return clears.stream().filter(Clearness::isThere).count();
    }

    public boolean isClear() {
        return there() == clears.size();
    }

    public boolean blocks() {
        return policy.unclear() == Policy.Unclear.BLOCK && !isClear();
    }

    /** What the fields say of it, as one would read it aloud. */
    public String said(Clear clear, Lang lang) {
        var words = Wording.in(lang);
        return switch (clear) {
            case PERSON -> words.of("tasks.said.lead", seat(directive.lead()));
            case WORK -> directive.text();
            case RESPONSIBILITY -> directive.leader().isNamed() ? words.of("tasks.said.leader", directive.leader().title())
                    : words.of("tasks.said.answers", seat(directive.lead()), cooperating());
            case PROCESS -> directive.steps().stream().map(step -> step(step, lang)).collect(Collectors.joining(" → "));
            case RESULT -> directive.measure().isBlank() ? directive.deliverable()
                    : directive.deliverable().isBlank() ? directive.measure() : directive.deliverable() + "; " + directive.measure();
            case TIME -> directive.deadline() == null ? "" : words.of("tasks.said.deadline", Dates.in(lang).table(directive.deadline()));
            case PRODUCT -> directive.deliverable();
            case AUTHORITY -> directive.authority();
        };
    }

    public String seat(Seat seat) {
        return seat.unit().isEmpty() ? seat.title() : seat.title() + ", " + desk.name(seat.unit());
    }

    public String cooperating() {
        return directive.cooperating().stream().map(desk::name).collect(Collectors.joining(", "));
    }

    private static String step(Step step, Lang lang) {
        return step.text() + " (" + step.owner() + (step.day() == null ? "" : ", " + Dates.in(lang).table(step.day())) + ")";
    }
}
