package vn.namro.congress.proceedings.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.namro.congress.proceedings.model.PollCourse;
import vn.namro.congress.proceedings.store.PollStore;

/** The poll that is open in a congress, asked of the database once a second however many ask. */
@Component
class OpenPolls {
    private static final Duration KEPT = Duration.ofSeconds(1);

    private final PollStore polls;
    private final Clock clock;
    private final Map<UUID, Known> known = new ConcurrentHashMap<>();

    OpenPolls(PollStore polls, Clock clock) {
        this.polls = polls;
        this.clock = clock;
    }

    private record Known(@Nullable PollCourse poll, Instant until) {
        boolean has(@Nullable UUID wanted) {
            return wanted == null || poll != null && poll.id().equals(wanted);
        }
    }

    /** @param wanted a poll that is known to be open, null for whichever is */
    Optional<PollCourse> of(UUID congress, @Nullable UUID wanted) {
        return Optional.ofNullable(known.compute(congress, (_, before) -> before != null && clock.instant().isBefore(before.until()) && before.has(wanted) ? before
                : new Known(polls.open(congress).flatMap(polls::find).orElse(null), clock.instant().plus(KEPT))).poll());
    }
}
