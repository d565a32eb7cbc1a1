package vn.namro.congress.delegates.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import vn.namro.congress.CongressBody;
import vn.namro.congress.Delegate;
import vn.namro.congress.Seat;
import vn.namro.rule.Breach;

/** A body as somebody wrote it down, before it is one. */
public record BodyRequest(CongressBody body, List<Seat> seats) {
    private static final int MOST = 100;
    private static final int LONGEST = 300;

    public BodyRequest {
        seats = List.copyOf(seats);
    }

    /** @param delegates of the congress by number */
    public List<Breach> breaches(Map<Integer, Delegate> delegates) {
        var breaches = new ArrayList<Breach>();
        for (var seat : seats) {
            if (seat.number() == null ? seat.name().isBlank() : !delegates.containsKey(seat.number())) {
                breaches.add(Breach.of(CongressRule.G9_SEATS, seat.number() == null ? seat.post() : seat.number()));
            } else if (seat.post().length() > LONGEST || seat.name().length() > LONGEST) {
                breaches.add(Breach.of(CongressRule.G9_SEATS, seat.name()));
            }
        }
        if (seats.size() > MOST) {
            breaches.add(Breach.of(CongressRule.G9_SEATS, seats.size()));
        }
        var seen = new HashSet<Object>();
        seats.stream().filter(seat -> !seen.add(seat.number() == null ? seat.name() : seat.number())).findFirst()
                .ifPresent(seat -> breaches.add(Breach.of(CongressRule.G10_SEATED_ONCE, seat.number() == null ? seat.name() : seat.number())));
        return breaches;
    }
}
