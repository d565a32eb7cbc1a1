package vn.namro.language.lint;

/**
 * What a token shows at a glance, as 256 bits: the classes of the phrases that begin there, its kind, the stretches that
 * begin there, its word. A pattern that can begin only with others need not be tried. Words share bits: a glance may
 * promise too much, never too little.
 */
record Signals(long classes, long moreClasses, long kinds, long words) {
    static final Signals NONE = new Signals(0, 0, 0, 0);
    /** For a pattern that may begin with anything, or with nothing. */
    static final Signals ANY = new Signals(-1, -1, -1, -1);

    private static final int LAYERS_FROM = 32;

    static Signals ofClass(int number) {
        return number < Long.SIZE ? new Signals(1L << number, 0, 0, 0) : new Signals(0, 1L << number - Long.SIZE, 0, 0);
    }

    static Signals ofKind(Token.Kind kind) {
        return new Signals(0, 0, kindBit(kind), 0);
    }

    static Signals ofLayer(int number) {
        return new Signals(0, 0, layerBit(number), 0);
    }

    static Signals ofWord(String folded) {
        return new Signals(0, 0, 0, wordBit(folded));
    }

    static long kindBit(Token.Kind kind) {
        return 1L << kind.ordinal();
    }

    static long layerBit(int number) {
        return 1L << LAYERS_FROM + number;
    }

    static long wordBit(String folded) {
        int hash = folded.hashCode() * 0x9E3779B9;
        return 1L << (hash >>> 26);
    }

    Signals or(Signals other) {
        return new Signals(classes | other.classes, moreClasses | other.moreClasses, kinds | other.kinds, words | other.words);
    }
}
