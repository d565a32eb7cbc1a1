package vn.namro.language.lint;

/** A compiled pattern over tokens; see {@link PatternReader} for how one is written. */
final class TokenPattern {
    /** One step of a pattern; the rest of the pattern hangs behind it. */
    abstract static class Step {
        /** What a token must show at least one of, for a match to begin there. */
        final Signals wanted;

        Step(Signals wanted) {
            this.wanted = wanted;
        }

        /** The end of a match that begins here, or -1. */
        abstract int match(Scan scan, int i);

        /** The same, if a glance at the token gives hope. */
        final int tryMatch(Scan scan, int i) {
            return --scan.steps >= 0 && scan.shows(i, wanted) ? match(scan, i) : -1;
        }
    }

    /** Steps after which a place is given up, and a whole search: no text, however it repeats itself, takes more than its length. */
    private static final int STEPS_AT_A_PLACE = 20_000;
    private static final int STEPS_OF_A_SEARCH = 200_000;

    private final String source;
    private final Step first;

    TokenPattern(String source, Step first) {
        this.source = source;
        this.first = first;
    }

    /** The end of a match that begins here, or -1; {@code scan.from} and {@code scan.to} are what it wants shown. */
    int matchAt(Scan scan, int i) {
        scan.steps = STEPS_AT_A_PLACE;
        return matchOn(scan, i);
    }

    private int matchOn(Scan scan, int i) {
        scan.from = -1;
        int end = first.tryMatch(scan, i);
        if (end >= 0 && scan.from < 0) {
            scan.from = i;
            scan.to = end;
        }
        return end;
    }

    /** Looks for the first match in the directive being read; true leaves it in {@code scan.from} and {@code scan.to}. */
    boolean find(Scan scan) {
        scan.steps = STEPS_OF_A_SEARCH;
        for (int i = scan.begin; i < scan.limit; i++) {
            if (matchOn(scan, i) >= 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public String toString() {
        return source;
    }
}
