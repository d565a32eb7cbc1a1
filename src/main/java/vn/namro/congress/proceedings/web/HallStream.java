package vn.namro.congress.proceedings.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.namro.congress.proceedings.store.AgendaStore;

/**
 * Tells the screens of a hall that something has changed. One thread asks once a second for each congress that somebody looks
 * at, with one question; a screen that waits holds neither a thread nor a connection to the database.
 */
@Component
class HallStream implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(HallStream.class);
    private static final Duration KEPT = Duration.ofMinutes(30);
    private static final int MOST = 200;
    private static final int BEAT = 15;

    private final AgendaStore store;
    private final Map<UUID, List<SseEmitter>> screens = new ConcurrentHashMap<>();
    private final Map<UUID, String> stamps = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("hall").factory());
    private int beat;

    HallStream(AgendaStore store) {
        this.store = store;
        clock.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    /** The browser comes again by itself when its time is over. */
    SseEmitter open(UUID congress) {
        var emitter = new SseEmitter(KEPT.toMillis());
        var all = screens.computeIfAbsent(congress, _ -> new CopyOnWriteArrayList<>());
        if (all.size() >= MOST) {
            emitter.complete();
            return emitter;
        }
        all.add(emitter);
        Runnable gone = () -> all.remove(emitter);
        emitter.onCompletion(gone);
        emitter.onTimeout(emitter::complete);
        emitter.onError(_ -> gone.run());
        send(all, emitter, SseEmitter.event().reconnectTime(2_000).comment("open"));
        return emitter;
    }

    private void look() {
        try {
            beat++;
            for (var hall : screens.entrySet()) {
                // An empty list stays: a screen that is just being added to it would be lost with it.
                if (hall.getValue().isEmpty()) {
                    continue;
                }
                var stamp = store.stamp(hall.getKey());
                boolean changed = !stamp.equals(stamps.put(hall.getKey(), stamp));
                if (changed || beat % BEAT == 0) {
                    hall.getValue().forEach(screen -> send(hall.getValue(), screen, changed ? SseEmitter.event().name("changed").data("") : SseEmitter.event().comment("beat")));
                }
            }
        } catch (RuntimeException e) {
            // The database may be away for a while; the screens keep what they show.
            LOG.warn("the screens of the hall were not told", e);
        }
    }

    private static void send(List<SseEmitter> all, SseEmitter screen, SseEmitter.SseEventBuilder event) {
        try {
            screen.send(event);
        } catch (IOException | IllegalStateException e) {
            all.remove(screen);
        }
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
        screens.values().forEach(all -> all.forEach(HallStream::end));
    }

    private static void end(SseEmitter screen) {
        try {
            screen.complete();
        } catch (IllegalStateException e) {
            // The screen has gone before: its answer is no longer there to be ended.
            LOG.debug("a screen was gone already", e);
        }
    }
}
