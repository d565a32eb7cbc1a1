package vn.namro.congress.proceedings.action;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.namro.audit.DoneBy;
import vn.namro.congress.Congresses;
import vn.namro.congress.proceedings.ProceedingsEvent.VotesTaken;
import vn.namro.congress.proceedings.model.Choice;
import vn.namro.congress.proceedings.model.PollCourse;
import vn.namro.congress.proceedings.model.PollRule;
import vn.namro.congress.proceedings.store.PollStore;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/** Writes votes of one poll down, all of them in one transaction, each answered by itself. */
@Component
class TakeVotes {
    /** One vote as it came in. */
    record Given(UUID delegate, Choice choice) {}

    private final PollStore store;
    private final Congresses congresses;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    TakeVotes(PollStore store, Congresses congresses, ApplicationEventPublisher facts, Clock clock) {
        this.store = store;
        this.congresses = congresses;
        this.facts = facts;
        this.clock = clock;
    }

    /** @return an answer to each, in their order */
    @Transactional
    public List<Outcome<Choice>> run(UUID poll, List<Given> given) {
        store.lock(poll);
        var course = store.find(poll).orElseThrow();
        var taken = new LinkedHashMap<UUID, Choice>();
        var answers = new ArrayList<Outcome<Choice>>();
        for (var one : given) {
            answers.add(answer(course, taken, one));
        }
        if (!taken.isEmpty()) {
            store.vote(poll, taken, clock.instant());
            facts.publishEvent(new VotesTaken(DoneBy.THE_PROGRAM, course.congress(), congresses.unit(course.congress()).orElseThrow(), poll, taken.size(),
                    PollDigest.of(taken)));
        }
        return answers;
    }

    private static Outcome<Choice> answer(PollCourse course, Map<UUID, Choice> taken, Given one) {
        var before = taken.get(one.delegate());
        var breaches = before != null && before != one.choice() ? List.of(Breach.of(PollRule.P19_ONCE)) : course.breaches(one.delegate(), one.choice());
        if (!breaches.isEmpty()) {
            return Outcome.refused(breaches);
        }
        if (!course.voted().containsKey(one.delegate())) {
            taken.put(one.delegate(), one.choice());
        }
        return Outcome.done(one.choice());
    }
}
