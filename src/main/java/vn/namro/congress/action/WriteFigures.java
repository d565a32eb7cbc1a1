package vn.namro.congress.action;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.accounts.Actor;
import vn.namro.congress.ElectionEvent.FiguresWritten;
import vn.namro.congress.model.CountingRule;
import vn.namro.congress.model.ElectionCourse.BoardFigures;
import vn.namro.congress.store.ElectionStore;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/** Writes the figures of the board down as it found them; whether they fit is for the books to say. Newer ones supersede. */
@Component
public class WriteFigures {
    private final ElectionStore store;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    WriteFigures(ElectionStore store, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.facts = facts;
        this.clock = clock;
    }

    /** @param figures null where one of them is no whole number */
    @Transactional
    public Outcome<UUID> run(Actor actor, UUID election, @Nullable BoardFigures figures) {
        store.lock(election);
        var course = store.course(election).orElseThrow();
        if (course.announcement() != null) {
            return Outcome.refused(List.of(Breach.of(CountingRule.K27_NOT_ANNOUNCED)));
        }
        if (figures == null) {
            return Outcome.refused(List.of(Breach.of(CountingRule.K22_FIGURE)));
        }
        long version = store.add(election, figures, actor.by(), clock.instant());
        facts.publishEvent(new FiguresWritten(actor.by(), election, course.unit(), version));
        return Outcome.done(election);
    }
}
