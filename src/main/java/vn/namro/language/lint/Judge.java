package vn.namro.language.lint;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.namro.language.Clear;
import vn.namro.language.Mark;

/** Looks for the clears in a text that has been read. */
final class Judge {
    private Judge() {}

    static Map<Clear, Mark> marks(Scan scan, List<Sentence> sentences, List<Clear> clears) {
        var marks = new EnumMap<Clear, Mark>(Clear.class);
        for (var sign : Signs.ALL) {
            if (clears.contains(sign.clear()) && !marks.containsKey(sign.clear())) {
                var mark = find(sign, scan, sentences);
                if (mark != null) {
                    marks.put(sign.clear(), mark);
                }
            }
        }
        return marks;
    }

    private static @org.jspecify.annotations.Nullable Mark find(Sign sign, Scan scan, List<Sentence> sentences) {
        for (var sentence : sentences) {
            if (!sentence.directs()) {
                continue;
            }
            scan.begin = sentence.from();
            scan.limit = sign.wide() ? scan.size() : sentence.to();
            if (sign.pattern().find(scan)) {
                return new Mark(sign.id(), scan.tokens[scan.from].start(), scan.tokens[Math.max(scan.from, scan.to - 1)].end());
            }
        }
        return null;
    }
}
