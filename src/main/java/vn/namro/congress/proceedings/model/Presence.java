package vn.namro.congress.proceedings.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.namro.congress.Delegate;
import vn.namro.congress.delegates.model.Ledger;

/** Who was in the hall with a vote at any instant, as the ledger reads now, from one reading of it. */
public record Presence(Ledger ledger, List<Delegate> delegates) {
    /**
     * The ledger goes by the minute: whoever came in or went out within the minute of the instant, and was written down
     * after it, did so after it.
     */
    public Set<UUID> at(Instant instant) {
        var minute = instant.truncatedTo(ChronoUnit.MINUTES);
        var inside = new Ledger(ledger.lines().stream().filter(line -> !line.at().equals(minute) || !line.recorded().isAfter(instant)).toList()).inside(instant);
        var present = new HashSet<UUID>();
        delegates.stream().filter(delegate -> inside.contains(delegate.id()) && delegate.votesAt(instant)).forEach(delegate -> present.add(delegate.id()));
        return present;
    }
}
