package vn.namro.cli;

import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntPredicate;

/**
 * Requests that arrive at a steady rate, whatever the server does: the time of each runs from when it was due, so that who is kept waiting is
 * counted as waiting.
 *
 * @param times in nanoseconds, sorted
 * @param failed how many were not answered as they should be
 */
record Arrivals(long[] times, int failed) {

    /** @param ask whether the request with this number was answered as it should be */
    static Arrivals at(int perSecond, int count, IntPredicate ask) throws InterruptedException {
        var times = new long[count];
        var failed = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            for (int i = 0; i < count; i++) {
                int number = i;
                long due = start + i * 1_000_000_000L / perSecond;
                for (long early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
                    LockSupport.parkNanos(early);
                }
                threads.submit(() -> {
                    boolean good;
                    try {
                        good = ask.test(number);
                    } catch (RuntimeException e) {
                        good = false;
                    }
                    if (!good) {
                        failed.incrementAndGet();
                    }
                    times[number] = System.nanoTime() - due;
                });
            }
            threads.shutdown();
            threads.awaitTermination(10, TimeUnit.MINUTES);
        }
        Arrays.sort(times);
        return new Arrivals(times, failed.get());
    }

    /** In milliseconds with one place; by the nearest rank. */
    String percentile(int percent) {
        long tenths = times[Math.max(0, (times.length * percent + 99) / 100 - 1)] / 100_000;
        return tenths / 10 + "." + tenths % 10;
    }
}
