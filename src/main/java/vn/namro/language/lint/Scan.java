package vn.namro.language.lint;

import java.util.Arrays;
import vn.namro.language.lint.Token.Kind;

/**
 * A text being read: its tokens, the phrases of the lexicon that begin at each, and what the grammar has found so far.
 * A stretch that was set aside (a cited document, a quoted name) is passed over by words and classes.
 */
final class Scan {
    private static final Lexicon.Node[] NONE = {};

    final String text;
    final Token[] tokens;
    /** The phrases that begin at a token, the shortest first; the n-th element of a row has its length in lengths. */
    private final Lexicon.Node[][] phrases;
    private final int[][] lengths;
    private final boolean[] aside;
    private final boolean[] named;
    private final boolean[] dated;
    /** Whether a token is the second half of a word. */
    private final boolean[] inside;
    /** What each token shows at a glance: see {@link Signals}. */
    private final long[] classes;
    private final long[] moreClasses;
    private final long[] kinds;
    private final long[] words;
    /** Where a stretch of a layer that begins at a token ends; 0 where none begins. */
    private final int[][] layers;

    /** The directive that is being read. */
    int begin;
    int limit;
    /** What the last match wants shown. */
    int from;
    int to;
    /** Where a look behind must end. */
    int behind;
    /** What is left of the steps that a search may take. */
    int steps;

    Scan(String text, int layerCount) {
        this.text = text;
        this.tokens = Tokens.of(text).toArray(Token[]::new);
        this.phrases = new Lexicon.Node[tokens.length][];
        this.lengths = new int[tokens.length][];
        this.aside = new boolean[tokens.length];
        this.named = new boolean[tokens.length];
        this.dated = new boolean[tokens.length];
        this.layers = new int[layerCount][];
        this.limit = tokens.length;
        Arrays.setAll(phrases, this::phrasesAt);
        this.classes = new long[tokens.length];
        this.moreClasses = new long[tokens.length];
        this.kinds = new long[tokens.length];
        this.words = new long[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            for (var phrase : phrases[i]) {
                classes[i] |= phrase.signals.classes();
                moreClasses[i] |= phrase.signals.moreClasses();
            }
            kinds[i] = Signals.kindBit(tokens[i].kind());
            words[i] = Signals.wordBit(tokens[i].folded());
        }
        this.inside = insides();
    }

    /** Whether a token gives hope of a match that wants one of these; behind the last token everything does. */
    boolean shows(int i, Signals wanted) {
        return i >= tokens.length || (classes[i] & wanted.classes()) != 0 || (kinds[i] & wanted.kinds()) != 0
                || (words[i] & wanted.words()) != 0 || (moreClasses[i] & wanted.moreClasses()) != 0;
    }

    int size() {
        return tokens.length;
    }

    /** The end of the n-th longest phrase (from 0) of a class that begins here; -1 if there is none. */
    int phraseEnd(int i, int classNumber, int nth) {
        if (aside[i] || inside[i] || named[i] && Lexicon.STANDARD.isOfActions(classNumber)) {
            return -1;
        }
        var row = phrases[i];
        for (int n = row.length - 1; n >= 0; n--) {
            int end = i + lengths[i][n];
            if (end <= limit && (end == tokens.length || !inside[end]) && row[n].classes.get(classNumber) && nth-- == 0) {
                return end;
            }
        }
        return -1;
    }

    /** Whether a phrase of a class begins at one token and ends before another. */
    boolean endsAt(int i, int end, int classNumber) {
        if (aside[i] || inside[i] || end < tokens.length && inside[end]) {
            return false;
        }
        var row = phrases[i];
        for (int n = 0; n < row.length; n++) {
            if (i + lengths[i][n] == end && row[n].classes.get(classNumber)) {
                return true;
            }
        }
        return false;
    }

    boolean isWord(int i, String folded) {
        return !aside[i] && tokens[i].folded().equals(folded);
    }

    boolean is(int i, Kind kind) {
        return !aside[i] && tokens[i].is(kind);
    }

    boolean isAside(int i) {
        return aside[i];
    }

    void setAside(int from, int to) {
        Arrays.fill(aside, from, to, true);
    }

    /** Whether a token is part of the name of a body, a post or a person. */
    boolean isNamed(int i) {
        return named[i];
    }

    /** Whether a token is part of a date. */
    boolean isDated(int i) {
        return dated[i];
    }

    void setDated(int from, int to) {
        Arrays.fill(dated, from, to, true);
    }

    /** Whether a token is the second half of a word. */
    boolean isInside(int i) {
        return i < inside.length && inside[i];
    }

    void setNamed(int from, int to) {
        Arrays.fill(named, from, to, true);
    }

    int layerEnd(int layer, int i) {
        var ends = layers[layer];
        return ends == null ? 0 : ends[i];
    }

    void lay(int layer, int from, int to) {
        if (layers[layer] == null) {
            layers[layer] = new int[tokens.length];
        }
        layers[layer][from] = to;
        kinds[from] |= Signals.layerBit(layer);
    }

    /** A stop that ends a sentence; inside what is set aside nothing ends. */
    boolean isStop(int i) {
        return tokens[i].is(Kind.STOP) && !aside[i];
    }

    private boolean[] insides() {
        var halves = new boolean[tokens.length];
        for (int i = 0; i < tokens.length; i++) {
            for (int n = 0; n < phrases[i].length; n++) {
                if (lengths[i][n] == 2 && phrases[i][n].word && (!tokens[i + 1].capital() || tokens[i].upper())) {
                    halves[++i] = true;
                    break;
                }
            }
        }
        return halves;
    }

    private Lexicon.Node[] phrasesAt(int i) {
        var node = Lexicon.STANDARD.root().after(tokens[i].folded());
        if (node == null) {
            return NONE;
        }
        var found = new Lexicon.Node[8];
        var ends = new int[8];
        int count = 0;
        for (int length = 1; ; length++) {
            if (!node.classes.isEmpty() && count < found.length) {
                found[count] = node;
                ends[count++] = length;
            }
            if (i + length >= tokens.length) {
                break;
            }
            node = node.after(tokens[i + length].folded());
            if (node == null) {
                break;
            }
        }
        lengths[i] = ends;
        return count == 0 ? NONE : Arrays.copyOf(found, count);
    }

}
