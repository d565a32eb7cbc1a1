package vn.namro.tasks.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.namro.tasks.model.Punctuality;
import vn.namro.tasks.model.Seat;
import vn.namro.tasks.model.Source;

/**
 * A task as it stands in a list.
 *
 * @param state the name of its state
 * @param due the deadline as an instant, by the policy that holds
 * @param waitsFor the unit that the next move is up to, null when nothing more is to be done
 * @param answerOwed whether an answer is owed, not work
 * @param whole the task that it is a part of, null for none; {@code share} how much of it, in per cent
 */
public record Listed(UUID id, String text, Source source, String giver, Seat lead, Seat leader, @Nullable LocalDate deadline, @Nullable Instant due,
        String state, Instant since, @Nullable String waitsFor, Instant waitsSince, boolean answerOwed, Punctuality punctuality, int returns, int extensions,
        @Nullable UUID whole, @Nullable BigDecimal share, List<String> cooperating, String deliverable) {
    public String path() {
        return "/tasks/" + id;
    }

    public String stateKey() {
        return "tasks.state." + state;
    }

    public boolean isOver() {
        return state.equals("Confirmed") || state.equals("Cancelled");
    }

    /** Whole days for which it waits where it waits. */
    public long waitsDays(Instant now) {
        return ChronoUnit.DAYS.between(waitsSince, now);
    }

    /** Whole days by which it is late; 0 where it is not. */
    public long lateDays(Instant now) {
        return punctuality == Punctuality.OVERDUE && due != null ? Math.max(1, ChronoUnit.DAYS.between(due, now)) : 0;
    }
}
