package vn.namro.congress.delegates.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who came in and who went out. A line is never changed: one that was wrong is taken back, which is a fact of its own, and
 * the right one is added. So the hall can be asked for as it is known now, and as it was known at any earlier time.
 */
public record Ledger(List<Line> lines) {
    private static final Comparator<Line> IN_ORDER = Comparator.comparing(Line::at).thenComparing(Line::version);

    public Ledger {
        lines = lines.stream().sorted(IN_ORDER).toList();
    }

    /**
     * @param version the number of the line
     * @param at to the minute
     * @param came whether somebody came in, else they went out
     * @param takenBack null while the line stands
     */
    public record Line(long version, UUID delegate, Instant at, boolean came, Instant recorded, @Nullable TakenBack takenBack) {
        /** Whether the line stood when things were as known at an instant. */
        boolean stoodAt(Instant known) {
            return !recorded.isAfter(known) && (takenBack == null || takenBack.recorded().isAfter(known));
        }
    }

    public record TakenBack(String reason, Instant recorded) {}

    /** The ids of everybody in the hall at an instant, as known now. */
    public Set<UUID> inside(Instant at) {
        return inside(at, Instant.MAX);
    }

    /** As it was known at another instant. */
    public Set<UUID> inside(Instant at, Instant known) {
        var last = new HashMap<UUID, Line>();
        lines.stream().filter(line -> line.stoodAt(known) && !line.at().isAfter(at)).forEach(line -> last.put(line.delegate(), line));
        var inside = new HashSet<UUID>();
        last.values().stream().filter(Line::came).forEach(line -> inside.add(line.delegate()));
        return inside;
    }

    /** The line by which somebody is in the hall, or is not, at an instant; empty while nothing was written of them. */
    public Optional<Line> last(UUID delegate, Instant at) {
        return lines.stream().filter(line -> line.delegate().equals(delegate) && line.takenBack() == null && !line.at().isAfter(at)).reduce((_, later) -> later);
    }

    /** Everything written of one person, in the order of time, what was taken back included. */
    public List<Line> of(UUID delegate) {
        return lines.stream().filter(line -> line.delegate().equals(delegate)).toList();
    }
}
