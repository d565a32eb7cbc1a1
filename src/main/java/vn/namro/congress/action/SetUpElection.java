package vn.namro.congress.action;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.accounts.Authority;
import vn.namro.calendar.OfficeTime;
import vn.namro.congress.Congresses;
import vn.namro.congress.ElectionEvent.ElectionSetUp;
import vn.namro.congress.delegates.action.CallCongress;
import vn.namro.congress.model.CountingRule;
import vn.namro.congress.model.ElectionCourse;
import vn.namro.congress.model.SetupRequest;
import vn.namro.congress.model.Stage;
import vn.namro.congress.store.ElectionStore;
import vn.namro.congress.store.SetupStore;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/** Sets an election up, sets it up anew as long as nobody has entered a ballot, and sets up its further round. */
@Component
public class SetUpElection {
    private final ElectionStore store;
    private final SetupStore setups;
    private final CallCongress congress;
    private final Congresses congresses;
    private final Authority authority;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    SetUpElection(ElectionStore store, SetupStore setups, CallCongress congress, Congresses congresses, Authority authority, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.setups = setups;
        this.congress = congress;
        this.congresses = congresses;
        this.authority = authority;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional
    public Outcome<UUID> run(Actor actor, String unit, SetupRequest request) {
        var breaches = new ArrayList<Breach>(request.breaches());
        if (unit.isEmpty() || !authority.over(actor, unit, OfficeTime.dayOf(clock.instant()))) {
            breaches.add(Breach.of(CountingRule.K12_UNIT));
        }
        return breaches.isEmpty() ? Outcome.done(add(actor, UUID.randomUUID(), unit, null, request)) : Outcome.refused(breaches);
    }

    /** One of a congress's, hence its unit's. */
    @Transactional
    public Outcome<UUID> of(Actor actor, UUID congressOf, SetupRequest request) {
        var outcome = run(actor, congresses.unit(congressOf).orElseThrow(), request);
        if (outcome instanceof Outcome.Done<UUID>(var election)) {
            congress.join(actor, congressOf, election);
        }
        return outcome;
    }

    /** The earlier setup stays on record. */
    @Transactional
    public Outcome<UUID> again(Actor actor, UUID election, SetupRequest request) {
        store.lock(election);
        var course = store.course(election).orElseThrow();
        var breaches = new ArrayList<Breach>(request.breaches());
        if (course.stage() != Stage.SET_UP) {
            breaches.add(Breach.of(CountingRule.K13_BEFORE_ENTRY));
        }
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        write(actor, election, course.unit(), request);
        return Outcome.done(election);
    }

    /** For the seats left empty, among those who were not elected. */
    @Transactional
    public Outcome<UUID> furtherRound(Actor actor, UUID election) {
        store.lock(election);
        var course = store.course(election).orElseThrow();
        var result = course.result().orElse(null);
        var rounds = course.setup().pack().rounds();
        if (course.announcement() == null || result == null || result.emptySeats() == 0 || rounds > 0 && course.setup().round() >= rounds
                || store.after(election).isPresent()) {
            return Outcome.refused(List.of(Breach.of(CountingRule.K28_FURTHER_ROUND)));
        }
        var left = result.people().stream().filter(person -> !person.standing().elected())
                .map(person -> new SetupRequest.Named(person.candidate().name(), person.candidate().born() == null ? "" : person.candidate().born())).toList();
        var setup = course.setup();
        var next = add(actor, UUID.randomUUID(), course.unit(), course, new SetupRequest(setup.title(), setup.body(), result.emptySeats(),
                setup.round() + 1, setup.pack(), setup.writtenRule(), setup.style(), Math.max(2, setup.keepers()), setup.convened(),
                setup.deductions().stream().map(one -> new SetupRequest.Reduction(one.reason(), one.count())).toList(), left, setup.illustrative()));
        congresses.ofElection(election).ifPresent(of -> congress.join(actor, of, next));
        return Outcome.done(next);
    }

    private UUID add(Actor actor, UUID id, String unit, @Nullable ElectionCourse previous, SetupRequest request) {
        store.add(id, unit, previous == null ? null : previous.id(), clock.instant());
        write(actor, id, unit, request);
        return id;
    }

    private void write(Actor actor, UUID id, String unit, SetupRequest request) {
        long version = setups.add(id, request.setup(), actor.by(), clock.instant());
        facts.publishEvent(new ElectionSetUp(actor.by(), id, unit, version));
    }
}
