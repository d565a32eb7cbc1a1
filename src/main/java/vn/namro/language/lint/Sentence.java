package vn.namro.language.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A stretch of a text between two stops, by tokens.
 *
 * @param directs false for a heading, a preamble, an account of the past or praise: nothing in it counts
 */
record Sentence(int from, int to, boolean directs) {
    /** What nobody can have meant as one sentence is cut, so that no text takes for ever. */
    private static final int LONGEST = 300;
    /** The number of an article belongs to its heading. */
    private static final TokenPattern HEADING = Grammar.STANDARD.pattern("~heading");
    private static final Set<String> BULLETS = Set.of("-", "+", "*", "•", "●", "·", "▪", "✓", "→", "=>");
    private static final Set<String> BRACKETS = Set.of(")", ".", "/");
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

    /** "- ", "a) ", "1. ": whatever counts the clauses of a paper is no part of what they say. */
    private static int behindBullet(Scan scan, int from, int to) {
        int i = from;
        while (i + 1 < to && BULLETS.contains(scan.tokens[i].folded())) {
            i++;
        }
        boolean letter = i + 2 < to && (scan.tokens[i].is(Token.Kind.NUMBER) || scan.tokens[i].end() - scan.tokens[i].start() == 1)
                && BRACKETS.contains(scan.tokens[i + 1].folded());
        boolean part = i + 3 < to && Tokens.PARTS.contains(scan.tokens[i].folded()) && scan.tokens[i + 1].is(Token.Kind.NUMBER)
                && (scan.tokens[i + 2].folded().equals(".") || scan.tokens[i + 2].folded().equals(":"));
        return letter ? i + 2 : part ? i + 3 : i;
    }

    private static void add(Scan scan, int start, int to, List<Sentence> sentences) {
        int from = behindBullet(scan, start, to);
        if (to > from) {
            scan.begin = from;
            scan.limit = to;
            sentences.add(new Sentence(from, to, SILENT.stream().noneMatch(pattern -> matches(pattern, scan, from)) && !matches(HEADING, scan, start)));
        }
    }

    private static boolean matches(TokenPattern pattern, Scan scan, int at) {
        scan.begin = at;
        return pattern.matchAt(scan, at) >= 0;
    }
}
