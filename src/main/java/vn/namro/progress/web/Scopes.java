package vn.namro.progress.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.accounts.Role;
import vn.namro.calendar.OfficeTime;
import vn.namro.organisation.Units;
import vn.namro.progress.TermJudgement;
import vn.namro.progress.TermRecords;
import vn.namro.progress.Terms;
import vn.namro.reporting.Actual;
import vn.namro.reporting.RecordedAt;
import vn.namro.resolution.Amendments;
import vn.namro.resolution.Clause;
import vn.namro.resolution.Correction;
import vn.namro.resolution.TargetVersion;
import vn.namro.resolution.TermOfOffice;
import vn.namro.web.NotFound;
import vn.namro.web.TypedDay;

/** Finds what a visitor looks through. A term is shown to whoever has a post in the tree of its organisation. */
@Component
public class Scopes {
    private final Terms terms;
    private final Units units;
    private final Authority authority;
    private final Clock clock;

    Scopes(Terms terms, Units units, Authority authority, Clock clock) {
        this.terms = terms;
        this.units = units;
        this.authority = authority;
        this.clock = clock;
    }

    /**
     * @param term a term's code, empty for the newest
     * @param day a day as it was typed, empty for the latest
     * @return empty when there is no term to look at
     */
    public Optional<Scope> find(Actor actor, String term, String day) {
        return find(actor, term, day, null);
    }

    /**
     * @param known the past day by whose end everything is taken as it was recorded then, null for now
     * @return as it would have been on that day
     */
    public Optional<Scope> find(Actor actor, String term, String day, @Nullable LocalDate known) {
        var visible = actor.post().role() == Role.ADMINISTRATOR ? List.<TermOfOffice>of() : visible(actor);
        if (visible.isEmpty()) {
            if (term.isEmpty()) {
                return Optional.empty();
            }
            throw new NotFound();
        }
        var newest = visible.getLast().code();
        var wanted = visible.stream().filter(one -> one.code().equals(term.isEmpty() ? newest : term)).findFirst().orElseThrow(NotFound::new);
        var today = known == null ? OfficeTime.dayOf(clock.instant()) : known;
        var latest = latest(wanted, known, today);
        var typed = TypedDay.parse(day);
        boolean sensible = typed != null && !typed.isAfter(latest.isAfter(today) ? latest : today);
        var then = sensible ? terms.known(wanted.code(), typed) : Optional.<TermRecords>empty();
        var fault = day.isBlank() || then.isPresent() ? null : day;
        if (then.isPresent()) {
            var changed = terms.lastChange(wanted.code());
            boolean past = typed.isBefore(latest) || typed.isBefore(changed.isAfter(today) ? today : changed);
            return Optional.of(new Scope(visible, newest, then.get(), terms.judgement(wanted.code(), typed), latest, typed, past, fault, authority.units(actor, typed)));
        }
        // Everything that is known, judged as of the latest day: what was decided of a finished term since is seen and does not move its day.
        var judged = (known == null ? terms.latest(wanted.code(), latest) : terms.known(wanted.code(), known, latest)).orElseThrow(NotFound::new);
        return Optional.of(new Scope(visible, newest, judged.records(), judged.judgement(), latest, latest.isAfter(today) ? latest : today, false, fault,
                authority.units(actor, latest)));
    }

    /** As {@link #find}, for a page that is about something in a term. */
    public Scope require(Actor actor, String term, String day) {
        return find(actor, term, day).orElseThrow(NotFound::new);
    }

    /** Every term that the actor may look at, as it stands, the newest first. */
    List<Scope> each(Actor actor) {
        return find(actor, "", "").stream().flatMap(newest -> newest.terms().reversed().stream())
                .map(term -> require(actor, term.code(), "")).toList();
    }

    /** How the same term stood on another day; empty when it was not known then. */
    public Optional<TermJudgement> judgement(Scope scope, LocalDate day) {
        var term = scope.term().code();
        return terms.known(term, day).isPresent() ? Optional.of(terms.judgement(term, day)) : Optional.empty();
    }

    /** How a target came to be as it is on the day that is looked at, the newest version first. */
    public List<TargetVersion> versions(Scope scope, String target) {
        return terms.versions(scope.term().code(), target, scope.known());
    }

    /** What was reported of a target by the day that is looked at, whether or not it is one still. */
    List<Actual> reported(Scope scope, String target) {
        return terms.reported(scope.term().code(), target, scope.known());
    }

    /** What was changed of the targets by the day that is looked at. */
    public Amendments amendments(Scope scope) {
        return terms.amendments(scope.term().code(), scope.known());
    }

    /** The clauses that were withdrawn by the day that is looked at and do not stand. */
    List<Correction> clausesWithdrawn(Scope scope) {
        var standing = scope.records().clauses().stream().map(Clause::code).toList();
        return terms.corrections(scope.term().code(), scope.known()).stream()
                .filter(one -> one.kind() == Correction.Kind.CLAUSE_WITHDRAWN && !standing.contains(one.code())).toList();
    }

    /** Whether the visitor may change what is written down of the term: today, and over its organisation. */
    public boolean sets(Actor actor, Scope scope) {
        return actor.post().role() == Role.SECRETARIAT && !scope.isPast()
                && authority.over(actor, scope.term().organisation(), OfficeTime.dayOf(clock.instant()));
    }

    private List<TermOfOffice> visible(Actor actor) {
        var own = actor.post().unit();
        var today = OfficeTime.dayOf(clock.instant());
        var tree = units.now();
        return terms.all().stream().filter(term -> term.concerns(own, tree, today))
                .sorted(Comparator.comparingInt(TermOfOffice::firstYear).thenComparing(TermOfOffice::code)).toList();
    }

    /** Never later than today; made-up records of a term that runs on stand still at the last of them. */
    private LocalDate latest(TermOfOffice term, @Nullable LocalDate known, LocalDate today) {
        var latest = known == null ? terms.latestDay(term.code()) : terms.latestDay(term.code(), known);
        var day = latest.isAfter(today) ? today : latest;
        return term.illustrative() && latest.equals(term.lastJudgedDay()) ? terms.known(term.code(), day).flatMap(Scopes::lastRecorded).orElse(day) : day;
    }

    private static Optional<LocalDate> lastRecorded(TermRecords records) {
        return records.actuals().stream().map(row -> row.recordedAt()).max(Comparator.naturalOrder())
                .map(RecordedAt::instant).map(OfficeTime::dayOf);
    }
}
