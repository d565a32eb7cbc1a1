package vn.namro.reporting.action;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.reporting.Actual;
import vn.namro.reporting.NewActual;
import vn.namro.reporting.action.ChangeReport.Asked;
import vn.namro.reporting.action.OpenReport.Opened;
import vn.namro.reporting.model.Answers;
import vn.namro.reporting.model.Draft;
import vn.namro.reporting.model.Entry;
import vn.namro.reporting.model.Question;
import vn.namro.reporting.store.ReportNarratives;
import vn.namro.reporting.store.QuestionStore;
import vn.namro.reporting.store.ReportStore;
import vn.namro.reporting.store.ReportStore.Address;
import vn.namro.rule.Outcome;

/** Hands in what was typed for a report, all figures as one act. */
@Component
public class SubmitReport {
    private final ChangeReport changeReport;
    private final ReportStore store;
    private final AskQuestions askQuestions;
    private final QuestionStore questionStore;
    private final ReportNarratives narratives;
    private final Clock clock;

    SubmitReport(ChangeReport changeReport, ReportStore store, AskQuestions askQuestions, QuestionStore questionStore, ReportNarratives narratives, Clock clock) {
        this.narratives = narratives;
        this.clock = clock;
        this.changeReport = changeReport;
        this.store = store;
        this.askQuestions = askQuestions;
        this.questionStore = questionStore;
    }

    /**
     * Whoever calls has asked whether the actor may act for the unit.
     *
     * @param said what was answered, by {@link Question#id()}
     */
    @Transactional
    public Outcome<List<Actual>> run(Actor actor, Address address, UUID key, long seen, Map<String, String> said) {
        var questions = new ArrayList<Question>();
        var outcome = changeReport.run(new Asked(address, key, seen, "SUBMIT"), actor, (opened, today) -> {
            var entries = entries(opened, opened.drafts());
            questions.addAll(askQuestions.of(opened, entries));
            var unanswered = Answers.breaches(questions, said);
            if (entries.isEmpty() && !opened.written().isEmpty() && opened.report().reported() > 0) {
                // Only the writing is handed in anew: the figures are there already.
                return Outcome.done(List.of());
            }
            return switch (opened.report().submit(entries, today, actor.post().title())) {
                case Outcome.Refused<List<NewActual>>(var breaches) -> Outcome.refused(Stream.concat(breaches.stream(), unanswered.stream()).toList());
                case Outcome.Done<List<NewActual>> done -> unanswered.isEmpty() ? done : Outcome.refused(unanswered);
            };
        });
        if (outcome instanceof Outcome.Done<List<Actual>>(var rows)) {
            narratives.handIn(address, clock.instant(), actor.account(), actor.post().title());
            for (var row : rows) {
                store.drop(address, row.target());
                questions.stream().filter(question -> question.targets().contains(row.target()))
                        .forEach(question -> questionStore.answered(address, row, question, said.get(question.id()), actor.account()));
            }
        }
        return outcome;
    }

    /** Of the drafts those with figures; a note alone is kept for later. */
    public static Map<String, Entry> entries(Opened opened, Map<String, Draft> drafts) {
        var entries = new LinkedHashMap<String, Entry>();
        for (var cell : opened.report().cells()) {
            var draft = drafts.get(cell.target().code());
            if (draft != null && draft.hasFigures()) {
                entries.put(cell.target().code(), draft.entry(cell.target().metric()));
            }
        }
        return entries;
    }
}
