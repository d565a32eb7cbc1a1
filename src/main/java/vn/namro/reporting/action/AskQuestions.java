package vn.namro.reporting.action;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.namro.reporting.action.OpenReport.Opened;
import vn.namro.reporting.model.Cell;
import vn.namro.reporting.model.Checked;
import vn.namro.reporting.model.Checks;
import vn.namro.reporting.model.Entry;
import vn.namro.reporting.model.Question;
import vn.namro.reporting.store.QuestionStore;

/** Looks up what the figures of a report are compared with, and asks. */
@Component
public class AskQuestions {
    private final QuestionStore store;

    AskQuestions(QuestionStore store) {
        this.store = store;
    }

    /** @param entries what is about to be handed in, by target */
    public List<Question> of(Opened opened, Map<String, Entry> entries) {
        var checks = new Checks(opened.thresholds());
        var figures = opened.report().cells().stream().filter(cell -> entries.containsKey(cell.target().code()))
                .map(cell -> checked(opened, cell, entries.get(cell.target().code()))).toList();
        var telling = figures.stream().filter(one -> checks.isTelling(one.target(), one.entry())).toList();
        var alike = store.alike(opened.address(), telling.stream().map(one -> one.target().code()).toList(), telling.stream().map(Checked::entry).toList());
        return checks.questions(figures, alike);
    }

    /** With what a figure is compared that is about to be handed in. */
    public static Checked checked(Opened opened, Cell cell, Entry entry) {
        return new Checked(cell.target(), entry, opened.earlier(cell.target(), 1).stream().map(Entry::of).toList(),
                opened.earlier(cell.target(), opened.thresholds().earlier()).stream().map(Entry::of).toList());
    }
}
