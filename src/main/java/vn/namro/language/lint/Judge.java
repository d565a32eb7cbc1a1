package vn.namro.language.lint;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.namro.language.Clear;
import vn.namro.language.Finding;
import vn.namro.language.Mark;

/** Judges one text: what it is clear about, and what it leaves open. */
public final class Judge {
    /** How far a sign may reach over a paragraph. */
    private static final int WIDEST = 1_000;

    private final Scan scan;
    private final List<Sentence> sentences;

    private Judge(Scan scan) {
        this.scan = scan;
        this.sentences = Sentence.of(scan);
    }

    public static Judge of(String text) {
        return new Judge(Grammar.STANDARD.read(text));
    }

    /** The ids of all gaps. */
    public static Set<String> rules() {
        return Stream.concat(Gaps.ALL.stream().map(Gap::id), Stream.of(Clear.values()).map(Gaps::nothing)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether anything in the text asks for something. */
    public boolean directs() {
        return sentences.stream().anyMatch(Sentence::directs);
    }

    /** A paragraph of several directives is clear about what one of them is clear about. */
    public Map<Clear, Mark> marks(List<Clear> clears) {
        var marks = new LinkedHashMap<Clear, Mark>();
        var found = marksIn(0, scan.size(), Set.copyOf(clears));
        clears.stream().filter(found::containsKey).forEach(clear -> marks.put(clear, found.get(clear)));
        return marks;
    }

    private Map<Clear, Mark> marksIn(int from, int to, Set<Clear> clears) {
        var marks = new EnumMap<Clear, Mark>(Clear.class);
        for (var sign : Signs.ALL) {
            if (clears.contains(sign.clear()) && !marks.containsKey(sign.clear())) {
                var mark = find(sign, from, to);
                if (mark != null) {
                    marks.put(sign.clear(), mark);
                }
            }
        }
        return marks;
    }

    private @Nullable Mark find(Sign sign, int from, int to) {
        for (var sentence : sentences) {
            if (!sentence.directs() || sentence.to() <= from || sentence.from() >= to) {
                continue;
            }
            scan.begin = Math.max(from, sentence.from());
            scan.limit = sign.wide() ? Math.min(to, scan.begin + WIDEST) : Math.min(to, sentence.to());
            if (sign.pattern().find(scan)) {
                int last = Math.max(scan.from, scan.to - 1);
                last += scan.isInside(last + 1) ? 1 : 0; // no word of two syllables is shown by half
                return new Mark(sign.id(), scan.tokens[scan.from].start(), scan.tokens[last].end());
            }
        }
        return null;
    }

    /** What each clear that is missing comes from; where one directive has a clear, each of the others that lacks it is named. */
    public List<Finding> findings(List<Clear> clears, Map<Clear, Mark> marks) {
        var findings = new ArrayList<Finding>();
        if (!directs()) {
            return findings;
        }
        var directives = Directive.of(scan, sentences);
        for (var clear : clears) {
            if (!marks.containsKey(clear)) {
                findings.add(gap(clear, 0, scan.size()));
            } else if (directives.size() > 1) {
                directives.stream().filter(directive -> !marksIn(directive.from(), directive.to(), Set.of(clear)).containsKey(clear))
                        .forEach(directive -> findings.add(gap(clear, directive.from(), directive.to())));
            }
        }
        findings.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return findings;
    }

    private Finding gap(Clear clear, int from, int to) {
        for (var gap : Gaps.ALL) {
            if (gap.clear() != clear) {
                continue;
            }
            for (var sentence : sentences) {
                if (!sentence.directs() || sentence.to() <= from || sentence.from() >= to) {
                    continue;
                }
                scan.begin = Math.max(from, sentence.from());
                scan.limit = Math.min(to, sentence.to());
                if (gap.pattern().find(scan)) {
                    return finding(gap.id(), clear, scan.from, Math.max(scan.from + 1, scan.to));
                }
            }
        }
        return finding(Gaps.nothing(clear), clear, from, Math.max(from + 1, to));
    }

    private Finding finding(String rule, Clear clear, int from, int to) {
        if (scan.size() == 0) {
            return new Finding(rule, clear, 0, scan.text.length(), List.of(""));
        }
        int start = scan.tokens[from].start();
        int end = scan.tokens[Math.min(to, scan.size()) - 1].end();
        return new Finding(rule, clear, start, end, List.of(scan.text.substring(start, end)));
    }
}
