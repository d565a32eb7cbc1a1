package vn.namro.organisation.action;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.audit.DoneBy;
import vn.namro.calendar.OfficeTime;
import vn.namro.language.CodeForm;
import vn.namro.organisation.OrganisationEvent;
import vn.namro.organisation.TreeChange;
import vn.namro.organisation.TreeEdit;
import vn.namro.organisation.TreeFollower;
import vn.namro.organisation.TreeFollower.Note;
import vn.namro.organisation.model.TreeEdits;
import vn.namro.organisation.model.UnitRule;
import vn.namro.organisation.store.UnitStore;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/** Does one thing to the tree: what keeps records by units goes along in the same transaction, or nothing is done. */
@Component
public class ChangeTree {
    /** What a change would do, before it is done. */
    public record Preview(TreeChange change, List<Note> notes) {}

    private final UnitStore store;
    private final ObjectProvider<TreeFollower> followers;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ChangeTree(UnitStore store, ObjectProvider<TreeFollower> followers, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.followers = followers;
        this.facts = facts;
        this.clock = clock;
    }

    /** What a form brings back, to tell whether somebody else changed the unit meanwhile. */
    public long version(String code) {
        return store.version(code);
    }

    /**
     * @param reachable the units under which, or into which, something may come
     * @param seen {@link #version} of the unit when the form was shown
     * @param decision the number of the decision by which it is to be done, null where none is named
     */
    @Transactional(readOnly = true)
    public Outcome<Preview> preview(TreeEdit edit, Predicate<String> reachable, long seen, @Nullable String decision) {
        return decide(edit, reachable, seen, decision);
    }

    /**
     * Whoever calls has asked whether the actor has authority over the unit.
     *
     * @param decision the number of the decision by which it is done, null where none is named
     */
    @Transactional
    public Outcome<TreeChange> run(TreeEdit edit, Predicate<String> reachable, long seen, @Nullable String decision, DoneBy by) {
        store.changeAlone();
        return switch (decide(edit, reachable, seen, decision)) {
            case Outcome.Refused<Preview>(var breaches) -> Outcome.refused(breaches);
            case Outcome.Done<Preview>(var preview) -> {
                var change = preview.change();
                var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                store.add(change.rows(), now);
                followers.orderedStream().forEach(follower -> follower.follow(change, by, now));
                facts.publishEvent(OrganisationEvent.of(change, decision, by));
                yield Outcome.done(change);
            }
        };
    }

    private Outcome<Preview> decide(TreeEdit edit, Predicate<String> reachable, long seen, @Nullable String decision) {
        if (store.version(edit.code()) != seen && !(edit instanceof TreeEdit.Create)) {
            return Outcome.refused(List.of(Breach.of(UnitRule.U21_NOTHING_CHANGED_MEANWHILE)));
        }
        var broken = decision == null || CodeForm.fits(decision) ? List.<Breach>of() : List.of(Breach.of(UnitRule.U22_TEXT_FITS.at("decision"), 100));
        return switch (TreeEdits.change(edit, store.now(), reachable, latest(clock.instant()))) {
            case Outcome.Refused<TreeChange>(var breaches) -> Outcome.refused(Stream.concat(breaches.stream(), broken.stream()).toList());
            case Outcome.Done<TreeChange>(var change) -> {
                var breaches = new ArrayList<Breach>(broken);
                var notes = new ArrayList<Note>();
                followers.orderedStream().map(follower -> follower.ask(change)).forEach(reply -> {
                    breaches.addAll(reply.breaches());
                    notes.addAll(reply.notes());
                });
                yield breaches.isEmpty() ? Outcome.done(new Preview(change, notes)) : Outcome.refused(breaches);
            }
        };
    }

    /** A year mistyped by ten would lie quiet for long. */
    private static LocalDate latest(Instant now) {
        return OfficeTime.dayOf(now).plusYears(1);
    }
}
