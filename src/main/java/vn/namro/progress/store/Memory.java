package vn.namro.progress.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Keeps what was asked for last. What many ask for at once is made by the first; the others wait for it. */
final class Memory<K, V> {
    private final Map<K, CompletableFuture<V>> kept;

    Memory(int size) {
        kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, CompletableFuture<V>> eldest) {
                return size() > size;
            }
        };
    }

    V of(K key, Supplier<V> made) {
        CompletableFuture<V> mine = null;
        CompletableFuture<V> value;
        synchronized (kept) {
            value = kept.get(key);
            if (value == null) {
                mine = new CompletableFuture<>();
                value = mine;
                kept.put(key, mine);
            }
        }
        if (mine == null) {
            try {
                return value.join();
            } catch (CompletionException e) {
                return made.get(); // whoever made it met with trouble of its own
            }
        }
        try {
            mine.complete(made.get());
            return mine.join();
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
            synchronized (kept) {
                kept.remove(key, mine);
            }
            throw e;
        }
    }
}
