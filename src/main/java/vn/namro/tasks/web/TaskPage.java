package vn.namro.tasks.web;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.OfficeTime;
import vn.namro.language.Dates;
import vn.namro.language.Lang;
import vn.namro.language.Wording;
import vn.namro.tasks.action.Opened;
import vn.namro.tasks.model.Delay;
import vn.namro.tasks.model.Punctuality;
import vn.namro.tasks.model.Recorded;
import vn.namro.tasks.model.State;
import vn.namro.tasks.model.Task;
import vn.namro.tasks.model.TaskFact;
import vn.namro.tasks.store.EvidenceStore;
import vn.namro.web.Problem;

/**
 * One task.
 *
 * @param may the names of what the visitor may do now
 * @param source what it comes from, in words; {@code sourcePath} where that can be looked at, null where it cannot
 * @param key of the next form
 * @param typed what was typed in a form that was refused
 */
public record TaskPage(Opened opened, Desk desk, ClearsPage clears, Set<String> may, Parts parts, List<EvidenceStore.Listed> evidence,
        List<EvidenceStore.Listed> uploads, String source, @Nullable String sourcePath, UUID key, Typed typed, List<Problem> problems) {

    /** @param what was asked for: the name of a fact, empty where nothing was */
    public record Typed(String what, String reason, String until, String cause) {
        public static final Typed NOTHING = new Typed("", "", "", "");

        public boolean is(String fact) {
            return what.equals(fact);
        }

        public String reason(String fact) {
            return is(fact) ? reason : "";
        }

        public String until(String fact) {
            return is(fact) ? until : "";
        }
    }

    public Task task() {
        return opened.task();
    }

    public String path() {
        return "/tasks/" + task().id();
    }

    public boolean may(String fact) {
        return may.contains(fact);
    }

    public Punctuality punctuality() {
        return Punctuality.of(task(), opened.policy(), desk.now());
    }

    /** With whom the days went. */
    public Delay delay() {
        var deadline = task().directive().deadline();
        return Delay.of(task(), deadline == null ? null : opened.policy().due(deadline), desk.now());
    }

    public boolean isIllustrative() {
        var term = task().directive().source().term();
        return term != null && desk.isIllustrative(term);
    }

    /** Where it stands, at whom, since when. */
    public String sentence(Lang lang) {
        var waits = task().waitsFor();
        var state = task().asked() != null ? "ExtensionAsked" : task().input() != null ? "InputAsked" : task().state().name();
        var since = task().waitsSince();
        return Wording.in(lang).of("tasks.sentence." + state, waits == null ? "" : desk.name(waits), Dates.in(lang).table(OfficeTime.dayOf(since)),
                ChronoUnit.DAYS.between(since, desk.now()));
    }

    /** What a fact says besides its name: a reason, a note, a new day. */
    public String said(Recorded recorded, Lang lang) {
        var words = Wording.in(lang);
        return switch (recorded.fact()) {
            case TaskFact.Refused(var reason) -> reason;
            case TaskFact.Returned(var reason) -> reason;
            case TaskFact.Paused(var reason) -> reason;
            case TaskFact.Cancelled(var reason) -> reason;
            case TaskFact.ExtensionDenied(var reason) -> reason;
            case TaskFact.Said(var text) -> text;
            case TaskFact.HandedIn(var note, _) -> note;
            case TaskFact.Confirmed(var note) -> note;
            case TaskFact.Approved(_, _, var override) -> override;
            case TaskFact.InputAsked(var unit, var what) -> desk.name(unit) + ": " + what;
            case TaskFact.InputGiven(var note) -> note;
            case TaskFact.ExtensionGranted(var until) -> words.of("tasks.said.until", Dates.in(lang).table(until));
            case TaskFact.ExtensionAsked(var until, var cause, var reason) ->
                    words.of("tasks.said.asked", Dates.in(lang).table(until), words.of(cause.key()), reason);
            case TaskFact.Resumed(var until) -> until == null ? "" : words.of("tasks.said.until", Dates.in(lang).table(until));
            case TaskFact.StepDone(var step) -> step < task().directive().steps().size() ? task().directive().steps().get(step).text() : "";
            case TaskFact.Proposed _, TaskFact.Revised _, TaskFact.Assigned _, TaskFact.Accepted _, TaskFact.Started _ -> "";
        };
    }

    /** The files of one hand-in. */
    public List<EvidenceStore.Listed> files(Recorded recorded) {
        return recorded.fact() instanceof TaskFact.HandedIn(_, var ids) ? evidence.stream().filter(file -> ids.contains(file.id())).toList() : List.of();
    }

    public boolean waitsHere() {
        return task().state() instanceof State.HandedIn;
    }
}
