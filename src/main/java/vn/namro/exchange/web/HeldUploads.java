package vn.namro.exchange.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Uploads between their dry run and their import: a few, for a while, each for the person who brought it. */
@Component
class HeldUploads {
    private static final int MOST = 6;
    private static final Duration LONGEST = Duration.ofMinutes(30);

    record Upload(UUID account, String name, byte[] bytes, Instant at) {}

    private final Map<UUID, Upload> held = new LinkedHashMap<>();
    private final Clock clock;

    HeldUploads(Clock clock) {
        this.clock = clock;
    }

    synchronized UUID hold(UUID account, String name, byte[] bytes) {
        var now = clock.instant();
        held.values().removeIf(upload -> upload.account().equals(account) || upload.at().plus(LONGEST).isBefore(now));
        while (held.size() >= MOST) {
            held.remove(held.keySet().iterator().next());
        }
        var key = UUID.randomUUID();
        held.put(key, new Upload(account, name, bytes, now));
        return key;
    }

    /** Each is taken once. */
    synchronized Optional<Upload> take(UUID account, UUID key) {
        var upload = held.get(key);
        if (upload == null || !upload.account().equals(account) || upload.at().plus(LONGEST).isBefore(clock.instant())) {
            return Optional.empty();
        }
        held.remove(key);
        return Optional.of(upload);
    }
}
