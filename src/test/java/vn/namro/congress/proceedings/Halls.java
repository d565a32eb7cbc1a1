package vn.namro.congress.proceedings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.namro.audit.DoneBy;
import vn.namro.congress.Congress;
import vn.namro.congress.Congress.Session;
import vn.namro.congress.Congress.SessionKind;
import vn.namro.congress.CongressRules;
import vn.namro.congress.Delegate;
import vn.namro.congress.delegates.store.CongressStore;
import vn.namro.congress.delegates.store.DelegateStore;
import vn.namro.congress.delegates.store.PresenceStore;

/** Halls full of delegates for tests. */
@Component
@Lazy
public class Halls {
    private final CongressStore congresses;
    private final DelegateStore delegates;
    private final PresenceStore presence;
    private final Clock clock;

    Halls(CongressStore congresses, DelegateStore delegates, PresenceStore presence, Clock clock) {
        this.congresses = congresses;
        this.delegates = delegates;
        this.presence = presence;
        this.clock = clock;
    }

    /** @param delegates by their numbers from 1 */
    public record Hall(UUID congress, List<UUID> delegates) {
        public String at() {
            return "/congresses/" + congress;
        }
    }

    public Hall of(String unit, int convened, int present) {
        return of(unit, "", convened, present);
    }

    /** @param present how many of those convened are in the hall, the first ones; they came ten minutes ago */
    public Hall of(String unit, String term, int convened, int present) {
        var now = clock.instant();
        var id = UUID.randomUUID();
        congresses.begin(id, unit, now);
        congresses.add(new Congress(id, unit, Congress.Kind.DELEGATES, "Đại hội đại biểu " + unit, 13, term, "Hội trường lớn", CongressRules.named("party-2025").orElseThrow(), "",
                List.of(new Session(SessionKind.OFFICIAL, LocalDate.of(2020, 8, 4), LocalTime.of(8, 0), LocalTime.of(17, 0))), false), DoneBy.THE_PROGRAM, now);
        var all = new ArrayList<UUID>();
        for (int number = 1; number <= convened; number++) {
            var delegate = new Delegate(UUID.randomUUID(), id, number, "Đại biểu %03d".formatted(number), unit, Delegate.Kind.ELECTED, null, null);
            delegates.begin(id, delegate.id(), number, now);
            delegates.add(delegate, null, DoneBy.THE_PROGRAM, now);
            if (number <= present) {
                presence.add(id, delegate.id(), tenMinutesAgo(), true, DoneBy.THE_PROGRAM, now);
            }
            all.add(delegate.id());
        }
        return new Hall(id, List.copyOf(all));
    }

    /** Writes down that somebody had come ten minutes ago. */
    public void cameBefore(Hall hall, int number) {
        presence.add(hall.congress(), hall.delegates().get(number - 1), tenMinutesAgo(), true, DoneBy.THE_PROGRAM, clock.instant());
    }

    /** Writes down that somebody had left five minutes ago. */
    public void leftBefore(Hall hall, int number) {
        presence.add(hall.congress(), hall.delegates().get(number - 1), tenMinutesAgo().plus(5, ChronoUnit.MINUTES), false, DoneBy.THE_PROGRAM, clock.instant());
    }

    private Instant tenMinutesAgo() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES).minus(10, ChronoUnit.MINUTES);
    }
}
