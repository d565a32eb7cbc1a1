package vn.namro.congress;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ballots found in the box, in the order of the record. A mark takes one byte and pages of marks are never copied, so
 * that a million ballots fit in a small memory.
 */
public final class Ballots implements Iterable<Ballot> {
    private static final int PAGE_BYTES = 1 << 16;

    private final int candidates;
    private final int pageBallots;
    private final List<byte[]> pages;
    private final List<String> serials;
    private final List<@Nullable InvalidReason> voided;

    private Ballots(Builder builder) {
        this.candidates = builder.candidates;
        this.pageBallots = builder.pageBallots;
        this.pages = builder.pages;
        this.serials = builder.serials;
        this.voided = builder.voided;
    }

    /** @param candidates how many stand on the list */
    public static Builder of(int candidates) {
        return new Builder(candidates);
    }

    public int size() {
        return serials.size();
    }

    @Override
    public Iterator<Ballot> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < size();
            }

            @Override
            public Ballot next() {
                int page = next / pageBallots;
                int from = (next - page * pageBallots) * candidates;
                return new Ballot(serials.get(next), voided.get(next++), pages.get(page), from, candidates);
            }
        };
    }

    /** Takes ballots one by one. */
    public static final class Builder {
        private final int candidates;
        private final int pageBallots;
        private final List<byte[]> pages = new ArrayList<>();
        private final List<String> serials = new ArrayList<>();
        private final List<@Nullable InvalidReason> voided = new ArrayList<>();

        private Builder(int candidates) {
            this.candidates = candidates;
            this.pageBallots = Math.max(1, PAGE_BYTES / Math.max(1, candidates));
        }

        /** @param marks one for each candidate, in the order of the list; they are copied */
        public Builder add(String serial, @Nullable InvalidReason reason, Mark... marks) {
            if (marks.length != candidates) {
                throw new IllegalArgumentException(marks.length + " marks for " + candidates + " candidates");
            }
            int place = serials.size() % pageBallots;
            if (place == 0) {
                pages.add(new byte[pageBallots * candidates]);
            }
            var page = pages.getLast();
            for (int i = 0; i < candidates; i++) {
                page[place * candidates + i] = marks[i].stored();
            }
            serials.add(serial);
            voided.add(reason);
            return this;
        }

        public Ballots build() {
            return new Ballots(this);
        }
    }
}
