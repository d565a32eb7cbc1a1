package vn.namro.audit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Questions about the trail. */
public interface AuditTrail {
    /**
     * Which entries; a part that is null does not narrow.
     *
     * @param units codes of units; entries without a unit are then left out
     */
    record Question(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable String kind, @Nullable Collection<String> units,
            @Nullable String subject) {}

    /** Newest first. */
    List<Entry> find(Question question, int limit, long before);

    /** Oldest first, all of them. */
    void each(Question question, Consumer<Entry> reader);

    /** Every kind that occurs, in order. */
    List<String> kinds();

    Head head();

    /** The number of the newest entry about a subject, 0 without one: while it stays, no fact about the subject was added. */
    long newest(String subject);

    /** @param anchor a head that was kept outside the database, if there is one */
    AuditChain.Result verify(Optional<Head> anchor);
}
