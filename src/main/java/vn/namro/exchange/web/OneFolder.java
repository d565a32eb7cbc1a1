package vn.namro.exchange.web;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Unpacking and judging a folder takes memory: one after the other, however they come. */
@Component
class OneFolder {
    private final Semaphore alone = new Semaphore(1, true);

    <T> T at(Supplier<T> work) {
        alone.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            alone.release();
        }
    }
}
