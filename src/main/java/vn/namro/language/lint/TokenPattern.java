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
            return scan.shows(i, wanted) ? match(scan, i) : -1;
        }
    }

    private final String source;
    private final Step first;

    TokenPattern(String source, Step first) {
        this.source = source;
        this.first = first;
    }

    /** The end of a match that begins here, or -1; {@code scan.from} and {@code scan.to} are what it wants shown. */
    int matchAt(Scan scan, int i) {
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
        for (int i = scan.begin; i < scan.limit; i++) {
            if (matchAt(scan, i) >= 0) {
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
