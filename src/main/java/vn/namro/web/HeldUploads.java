package vn.namro.web;

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
public class HeldUploads {
    private static final int MOST = 6;
    private static final Duration LONGEST = Duration.ofMinutes(30);

    public record Upload(UUID account, String name, byte[] bytes, Instant at) {}

    private final Map<UUID, Upload> held = new LinkedHashMap<>();
    private final Clock clock;

    HeldUploads(Clock clock) {
        this.clock = clock;
    }

    public synchronized UUID hold(UUID account, String name, byte[] bytes) {
        var now = clock.instant();
        held.values().removeIf(upload -> upload.account().equals(account) || upload.at().plus(LONGEST).isBefore(now));
        while (held.size() >= MOST) {
            held.remove(held.keySet().iterator().next());
        }
        var key = UUID.randomUUID();
        held.put(key, new Upload(account, name, bytes, now));
        return key;
    }

    /** To be looked at again: it stays held. */
    public synchronized Optional<Upload> find(UUID account, UUID key) {
        return Optional.ofNullable(held.get(key)).filter(upload -> upload.account().equals(account) && !upload.at().plus(LONGEST).isBefore(clock.instant()));
    }

    /** Each is taken once. */
    public synchronized Optional<Upload> take(UUID account, UUID key) {
        var upload = find(account, key);
        upload.ifPresent(_ -> held.remove(key));
        return upload;
    }
}
