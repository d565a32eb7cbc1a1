package vn.namro.accounts.model;

import java.time.Duration;
import java.time.Instant;

/**
 * Sign-ins tried and not yet redeemed by a success, under one name or from one address. The first few are free; each
 * further one doubles the wait. An hour without an attempt forgets.
 *
 * @param free how many attempts nobody waits for
 */
public record Attempts(int free, int count, Instant last) {
    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGET = Duration.ofHours(1);

    public static Attempts none(int free) {
        return new Attempts(free, 0, Instant.EPOCH);
    }

    public Duration waitAt(Instant now) {
        if (count < free || now.isAfter(last.plus(FORGET))) {
            return Duration.ZERO;
        }
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(count - free, 10));
        var left = Duration.between(now, last.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait));
        return left.isNegative() ? Duration.ZERO : left;
    }

    public Attempts oneMore(Instant now) {
        return new Attempts(free, now.isAfter(last.plus(FORGET)) ? 1 : count + 1, now);
    }

    public Attempts oneRedeemed() {
        return new Attempts(free, Math.max(0, count - 1), last);
    }

    public boolean isForgottenAt(Instant now) {
        return count == 0 || now.isAfter(last.plus(FORGET));
    }
}
