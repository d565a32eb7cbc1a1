package vn.namro.language.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A stretch of a text between two stops, by tokens.
 *
 * @param directs false for a heading, a preamble, an account of the past or praise: nothing in it counts
 */
record Sentence(int from, int to, boolean directs) {
    /** What nobody can have meant as one sentence is cut, so that no text takes for ever. */
    private static final int LONGEST = 300;
    private static final List<TokenPattern> SILENT = Stream.of("~heading", "~preamble", "~past", "~praise", "~state")
            .map(Grammar.STANDARD::pattern).toList();

    static List<Sentence> of(Scan scan) {
        var sentences = new ArrayList<Sentence>();
        int from = 0;
        for (int i = 0; i <= scan.size(); i++) {
            if (i == scan.size() || scan.isStop(i)) {
                add(scan, from, i, sentences);
                from = i + 1;
            } else if (i - from == LONGEST) {
                add(scan, from, i, sentences);
                from = i;
            }
        }
        return sentences;
    }

    private static void add(Scan scan, int from, int to, List<Sentence> sentences) {
        if (to > from) {
            scan.begin = from;
            scan.limit = to;
            sentences.add(new Sentence(from, to, SILENT.stream().noneMatch(pattern -> pattern.matchAt(scan, from) >= 0)));
        }
    }
}
