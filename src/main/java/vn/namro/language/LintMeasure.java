package vn.namro.language;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;

/** How well the linter reads labelled directives: counts only, by clear and by rule (docs/lint-labelling.md). */
public record LintMeasure(Map<Clear, Count> counts, Map<String, Integer> rightByRule, Map<String, Integer> wrongByRule) {
    private static final ClearList ALL = ClearList.of("all").orElseThrow();

    /** A directive with what a head of office finds clear in it. */
    public record Labelled(String text, Set<Clear> clears) {
        /** One in five, by its text: rules are not written with it, so that it tells what they are worth. */
        public boolean isHeldOut() {
            var crc = new CRC32();
            crc.update(text.getBytes(StandardCharsets.UTF_8));
            return crc.getValue() % 5 == 0;
        }
    }

    /** One clear of one directive that the linter and the head of office see differently; without a rule it was not found. */
    public record Misread(Clear clear, String rule, String words, String text) {}

    /** @param lost what is clear and was not found */
    public record Count(int right, int wrong, int lost) {
        /** In thousandths, cut; what is found nowhere is never found wrongly. */
        public int precision() {
            return right + wrong == 0 ? 1000 : right * 1000 / (right + wrong);
        }

        public int recall() {
            return right + lost == 0 ? 1000 : right * 1000 / (right + lost);
        }
    }

    /** Tab-separated, one directive a line under a header: the text, then y or n for each clear by its name. */
    public static List<Labelled> read(String tsv) {
        var lines = tsv.lines().toList();
        var columns = List.of(lines.getFirst().split("\t"));
        return lines.stream().skip(1).map(line -> line.split("\t")).map(cells -> {
            var clears = EnumSet.noneOf(Clear.class);
            for (var clear : Clear.values()) {
                if (cells[columns.indexOf(clear.id())].equals("y")) {
                    clears.add(clear);
                }
            }
            return new Labelled(cells[0], clears);
        }).toList();
    }

    public static LintMeasure of(List<Labelled> lines) {
        var right = new EnumMap<Clear, Integer>(Clear.class);
        var wrong = new EnumMap<Clear, Integer>(Clear.class);
        var lost = new EnumMap<Clear, Integer>(Clear.class);
        var rightByRule = new TreeMap<String, Integer>();
        var wrongByRule = new TreeMap<String, Integer>();
        for (var line : lines) {
            var result = Linter.lint(line.text(), ALL);
            for (var clear : Clear.values()) {
                boolean wanted = line.clears().contains(clear);
                result.mark(clear).ifPresentOrElse(mark -> {
                    (wanted ? right : wrong).merge(clear, 1, Integer::sum);
                    (wanted ? rightByRule : wrongByRule).merge(mark.rule(), 1, Integer::sum);
                }, () -> lost.merge(clear, wanted ? 1 : 0, Integer::sum));
            }
        }
        var counts = new EnumMap<Clear, Count>(Clear.class);
        for (var clear : Clear.values()) {
            counts.put(clear, new Count(right.getOrDefault(clear, 0), wrong.getOrDefault(clear, 0), lost.getOrDefault(clear, 0)));
        }
        return new LintMeasure(counts, rightByRule, wrongByRule);
    }

    /** What is to be read again, clear by clear. */
    public static List<Misread> misread(List<Labelled> lines) {
        var found = new ArrayList<Misread>();
        for (var line : lines) {
            var result = Linter.lint(line.text(), ALL);
            for (var clear : Clear.values()) {
                var mark = result.mark(clear);
                if (mark.isPresent() != line.clears().contains(clear)) {
                    found.add(mark.map(one -> new Misread(clear, one.rule(), result.text().substring(one.start(), one.end()), line.text()))
                            .orElseGet(() -> new Misread(clear, "", "", line.text())));
                }
            }
        }
        found.sort(Comparator.comparing(Misread::clear).thenComparing(Misread::rule));
        return found;
    }

    public Count of(Clear clear) {
        return counts.get(clear);
    }
}
