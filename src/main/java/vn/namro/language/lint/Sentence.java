package vn.namro.language.lint;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text between two stops, by tokens.
 *
 * @param directs false for a heading, a preamble, an account of the past or praise: nothing in it counts
 */
record Sentence(int from, int to, boolean directs) {
    private static final List<TokenPattern> SILENT = List.of(
            "~heading", "~preamble", "~past", "~praise", "~state").stream().map(Grammar.STANDARD::pattern).toList();

    static List<Sentence> of(Scan scan) {
        var sentences = new ArrayList<Sentence>();
        int from = 0;
        for (int i = 0; i <= scan.size(); i++) {
            if (i == scan.size() || scan.isStop(i)) {
                if (i > from) {
                    sentences.add(new Sentence(from, i, directs(scan, from, i)));
                }
                from = i + 1;
            }
        }
        return sentences;
    }

    private static boolean directs(Scan scan, int from, int to) {
        scan.begin = from;
        scan.limit = to;
        return SILENT.stream().noneMatch(pattern -> pattern.matchAt(scan, from) >= 0);
    }
}
