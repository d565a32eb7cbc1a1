package vn.namro.congress.proceedings.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses badges and secrets. A whole hall may stand behind one address, so an address is allowed many more
 * wrong attempts than a badge; right ones are never counted.
 */
@Component
class VoteBrake {
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int OF_A_BADGE = 10;
    private static final int OF_AN_ADDRESS = 300;
    private static final int MOST_KEPT = 20_000;

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MOST_KEPT;
        }
    };

    VoteBrake(Clock clock) {
        this.clock = clock;
    }

    private record Failures(int count, Instant since) {}

    synchronized boolean allows(String badge, String address) {
        return count("badge " + badge) < OF_A_BADGE && count("address " + address) < OF_AN_ADDRESS;
    }

    synchronized void failed(String badge, String address) {
        for (var key : new String[] {"badge " + badge, "address " + address}) {
            int before = count(key);
            var first = failures.get(key);
            failures.put(key, new Failures(before + 1, before == 0 || first == null ? clock.instant() : first.since()));
        }
    }

    private int count(String key) {
        var known = failures.get(key);
        return known == null || known.since().plus(WINDOW).isBefore(clock.instant()) ? 0 : known.count();
    }
}
