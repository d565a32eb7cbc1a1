package vn.namro.congress.action;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.audit.AuditTrail;
import vn.namro.congress.CountResult;
import vn.namro.congress.ElectionEvent.ResultAnnounced;
import vn.namro.congress.RecordFiles;
import vn.namro.congress.model.CountingRule;
import vn.namro.congress.model.ElectionCourse;
import vn.namro.congress.model.ElectionCourse.Announcement;
import vn.namro.congress.store.ElectionStore;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/** Ends a count whose books balance and whose ties are settled: from here on nothing about it changes. */
@Component
public class AnnounceResult {
    private final ElectionStore store;
    private final RecordFiles files;
    private final AuditTrail trail;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    AnnounceResult(ElectionStore store, RecordFiles files, AuditTrail trail, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.files = files;
        this.trail = trail;
        this.facts = facts;
        this.clock = clock;
    }

    @Transactional
    public Outcome<UUID> run(Actor actor, UUID election) {
        store.lock(election);
        var course = store.course(election).orElseThrow();
        var result = course.result().orElse(null);
        if (course.announcement() != null) {
            return Outcome.refused(List.of(Breach.of(CountingRule.K27_NOT_ANNOUNCED)));
        }
        if (result == null) {
            return Outcome.refused(List.of(Breach.of(CountingRule.K24_ALL_CLOSED)));
        }
        var breaches = new ArrayList<Breach>();
        if (result.refused()) {
            breaches.add(Breach.of(CountingRule.K25_BOOKS));
        }
        if (!result.ties().isEmpty()) {
            breaches.add(Breach.of(CountingRule.K26_TIE_OPEN));
        }
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        var digest = digest(course, result);
        facts.publishEvent(new ResultAnnounced(actor.by(), election, course.unit(), digest));
        store.add(election, new Announcement(clock.instant().truncatedTo(ChronoUnit.MICROS), digest, trail.head().toString()), actor.by());
        return Outcome.done(election);
    }

    private String digest(ElectionCourse course, CountResult result) {
        return RecordDigest.of(files.of(result.election(), Objects.requireNonNull(course.ballots()).ballots()));
    }
}
