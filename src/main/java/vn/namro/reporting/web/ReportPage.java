package vn.namro.reporting.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.namro.measure.Goal;
import vn.namro.reporting.Actual;
import vn.namro.reporting.action.OpenReport.Opened;
import vn.namro.reporting.model.Cell;
import vn.namro.reporting.model.Draft;
import vn.namro.reporting.model.Entry;
import vn.namro.reporting.model.Question;
import vn.namro.web.Problem;

/**
 * A report to be filled in, or to be checked before it is handed in.
 *
 * @param questions that the figures raise, all of them answered on the page to be checked
 * @param answers as they were typed, by {@link Question#id()}
 * @param key of the form, so that it is done once
 */
public record ReportPage(Opened opened, String unitName, List<Row> rows, List<Question> questions, Map<String, String> answers, UUID key,
        List<Problem> problems) {
    /**
     * @param goal of the unit's share, else the target's
     * @param last the confirmed figure of the period before, null when there is none
     * @param entry what would be handed in, null when nothing is typed
     */
    public record Row(Cell cell, @Nullable Goal goal, boolean share, @Nullable Actual last, Draft draft, @Nullable Entry entry) {
        public String id(String field) {
            return field + "." + cell.target().code();
        }
    }

    /** What is asked about one figure. */
    public List<Question> questions(Row row) {
        return questions.stream().filter(question -> question.targets().contains(row.cell().target().code())).toList();
    }

    /** What was typed, else the note that the figure has already: it may well answer. */
    public String answer(Question question) {
        return answers.getOrDefault(question.id(), rows.stream().filter(row -> row.cell().target().code().equals(question.targets().getFirst()))
                .map(row -> row.draft().note()).findFirst().orElse(""));
    }

    public String path() {
        return Addresses.report(opened.address());
    }

    public List<Row> entered() {
        return rows.stream().filter(row -> row.entry() != null).toList();
    }

    /** What stays not reported. */
    public List<Row> left() {
        return rows.stream().filter(row -> row.entry() == null && row.cell().isOpen() && row.cell().standing() == null).toList();
    }

    /** Whether something of it can still be typed: figures, or what is written beside them. */
    public boolean mayWrite() {
        return opened.closedBy() == null;
    }

    public boolean isOpen() {
        return mayWrite() && rows.stream().anyMatch(row -> row.cell().isOpen());
    }
}
