package vn.namro.accounts.store;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.namro.accounts.model.Attempts;

/**
 * Slows guessing, by the name that was typed (whether an account has it or not) and by address. Kept in memory: a restart
 * forgives, a flood of names does not fill the database.
 */
@Component
public class GuessBrake {
    private static final int PER_NAME = 5;
    private static final int PER_ADDRESS = 30;
    private static final int MOST = 100_000;

    private final Map<String, Attempts> attempts = new HashMap<>();

    /** Counts the attempt before it is judged, so that many at once gain nothing. Zero: go on, it is counted. */
    public synchronized Duration enter(String name, String address, Instant now) {
        var byName = attempts.getOrDefault("name " + name, Attempts.none(PER_NAME));
        var byAddress = attempts.getOrDefault("from " + address, Attempts.none(PER_ADDRESS));
        var wait = byName.waitAt(now).compareTo(byAddress.waitAt(now)) > 0 ? byName.waitAt(now) : byAddress.waitAt(now);
        if (wait.isPositive()) {
            return wait;
        }
        if (attempts.size() >= MOST) {
            attempts.values().removeIf(old -> old.isForgottenAt(now));
        }
        attempts.put("name " + name, byName.oneMore(now));
        attempts.put("from " + address, byAddress.oneMore(now));
        return Duration.ZERO;
    }

    public synchronized void succeeded(String name, String address) {
        attempts.remove("name " + name);
        attempts.computeIfPresent("from " + address, (_, old) -> old.oneRedeemed());
    }

    /** Whether the name has to wait from now on. */
    public synchronized boolean isPaused(String name, Instant now) {
        return attempts.getOrDefault("name " + name, Attempts.none(PER_NAME)).waitAt(now).isPositive();
    }
}
