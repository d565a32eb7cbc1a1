package vn.namro.reporting.action;

import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.calendar.OfficeTime;
import vn.namro.reporting.ReportingEvent.PeriodClosed;
import vn.namro.reporting.store.LevelStore;
import vn.namro.reporting.store.LevelStore.Missing;
import vn.namro.reporting.store.ReportStore.Address;
import vn.namro.resolution.Resolutions;
import vn.namro.rule.Outcome;

/** Closes a period for all that is below a level. */
@Component
public class ClosePeriod {
    private final Resolutions resolutions;
    private final ReadLevel readLevel;
    private final LevelStore store;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ClosePeriod(Resolutions resolutions, ReadLevel readLevel, LevelStore store, ApplicationEventPublisher facts, Clock clock) {
        this.resolutions = resolutions;
        this.readLevel = readLevel;
        this.store = store;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Whoever calls has asked whether the actor has authority over the level.
     *
     * @param whys why something is missing, by the id of the gap
     */
    @Transactional
    public Outcome<Integer> run(Actor actor, Address level, Map<String, String> whys) {
        store.holdAlone(level.term(), level.period());
        var resolved = resolutions.now(level.term()).orElseThrow();
        var now = clock.instant();
        var today = OfficeTime.dayOf(now);
        var below = readLevel.of(resolved, level, today);
        var own = actor.post().unit() == null || actor.post().unit().equals(level.unit());
        boolean ended = !level.period().lastDay(resolved.term().calendar()).isAfter(today);
        var breaches = below.breaches(whys, ended, store.closed(level.term(), level.period()).contains(level.unit()), own);
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        var gaps = below.gaps().stream().map(gap -> new Missing(gap, whys.get(gap.id()))).toList();
        store.close(level, gaps, now, actor.account(), actor.post().title());
        facts.publishEvent(new PeriodClosed(actor.by(), level.term(), level.unit(), level.period().toString(), gaps.size()));
        return Outcome.done(gaps.size());
    }
}
