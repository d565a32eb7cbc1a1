package vn.namro.congress.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.namro.congress.CountResult;
import vn.namro.congress.Election.Candidate;
import vn.namro.congress.ElectionWording;
import vn.namro.congress.Mark;
import vn.namro.congress.RulePack;
import vn.namro.congress.model.ElectionCourse;
import vn.namro.congress.model.Paper;
import vn.namro.congress.model.Reconciliation.Difference;
import vn.namro.language.Lang;
import vn.namro.web.Problem;

/**
 * From the closed entries to the result.
 *
 * @param result null until the ballots are agreed and the figures written
 * @param typed what was typed last, by field
 * @param mayCount whether the visitor is of the counting board
 */
public record CountPage(ElectionCourse course, @Nullable CountResult result, Map<String, String> typed, boolean mayCount, List<Problem> problems) {
    /** The style packs in which minutes can be had. */
    public static final List<String> STYLES = List.of("party", "state");

    /** Whether the visitor can still do something about the count. */
    public boolean open() {
        return mayCount && course.announcement() == null;
    }

    public List<Difference> differences() {
        return course.ballots() == null ? List.of() : course.ballots().differences();
    }

    /** The names of those whom a decision that no longer fits was about; empty when there is no such decision. */
    public String staleNames() {
        return course.stale().map(decision -> course.setup().candidates().stream().filter(one -> decision.ids().contains(one.id()))
                .map(Candidate::name).collect(Collectors.joining(", "))).orElse("");
    }

    public ElectionWording words(Lang lang) {
        return ElectionWording.in(lang);
    }

    public String source(Lang lang) {
        return ElectionWording.in(lang).source(course.setup().pack(), RulePack.Topic.RESULT);
    }

    /** The figure typed last, else the one written last; the entitled follow from the setup until somebody writes them. */
    public String figure(String name) {
        var given = typed.get(name);
        if (given != null) {
            return given;
        }
        var written = course.figures();
        if (written == null) {
            return name.equals("entitled") ? Long.toString(course.setup().entitled()) : name.equals("spoiled") || name.equals("foreign") ? "0" : "";
        }
        return switch (name) {
            case "entitled" -> Long.toString(written.entitled());
            case "present" -> Long.toString(written.present());
            case "issued" -> Long.toString(written.issued());
            case "returned" -> Long.toString(written.returned());
            case "not_returned" -> Long.toString(written.notReturned());
            case "spoiled" -> Long.toString(written.spoiled());
            case "foreign" -> Long.toString(written.foreign());
            default -> written.board();
        };
    }

    /** The numbers on the list that a paper says something of, as the board reads it out. */
    public String numbers(Paper paper, Mark mark) {
        var text = new StringBuilder();
        for (int i = 0; i < paper.marks().size(); i++) {
            if (paper.marks().get(i) == mark) {
                text.append(text.isEmpty() ? "" : ", ").append(i + 1);
            }
        }
        return text.isEmpty() ? "–" : text.toString();
    }
}
