package vn.namro.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.namro.reference.TargetReference.Coverage;
import vn.namro.reference.TargetReference.Judgement;

/** A whole folder judged: the answers under the names that the JSON of the review gives them. */
final class Reference {
    private final Folder folder;
    private final LocalDate known;
    private final Tree tree;
    private final List<Period> years;
    private final Map<String, Judgement> judged = new HashMap<>();

    private Reference(Folder folder, LocalDate known) {
        this.folder = folder;
        this.known = known;
        this.tree = new Tree(folder);
        this.years = years(folder);
    }

    static List<Period> years(Folder folder) {
        Map<String, String> term = folder.rows("term").getFirst();
        boolean administrative = term.get("calendar").equals("administrative");
        return IntStream.rangeClosed(Integer.parseInt(term.get("first_year")), Integer.parseInt(term.get("last_year")))
                .mapToObj(year -> Period.year(year, administrative)).toList();
    }

    /** The later of the last judged day and the last recorded_at. */
    static LocalDate defaultDay(Folder folder) {
        return Stream.concat(Stream.of(years(folder).getLast().lastDay()), folder.rows("actuals").stream().map(Confirmed::dayOf))
                .max(Comparator.naturalOrder()).orElseThrow();
    }

    /** By code of the target. */
    static Map<String, Judgement> judgements(Folder folder, LocalDate known) {
        Reference reference = new Reference(folder, known);
        Map<String, Judgement> all = new LinkedHashMap<>();
        folder.rows("targets").forEach(target -> all.put(target.get("code"), reference.judge(target)));
        return all;
    }

    /** {summary, targets {code: …}} with every figure as it is printed. */
    static Map<String, Object> judge(Folder folder, LocalDate known) {
        Map<String, Judgement> judgements = judgements(folder, known);
        Map<String, Object> targets = new LinkedHashMap<>();
        judgements.forEach((code, judgement) -> targets.put(code, printed(judgement)));
        return Map.of("summary", summary(folder, judgements), "targets", targets);
    }

    /** How many of the targets that are no parts are met or exceeded, of how many. */
    static String summary(Folder folder, Map<String, Judgement> judgements) {
        List<Verdict> whole = folder.rows("targets").stream().filter(target -> target.get("part_of").isEmpty())
                .map(target -> judgements.get(target.get("code")).verdict()).toList();
        return whole.stream().filter(verdict -> verdict.compareTo(Verdict.MET) >= 0).count() + "/" + whole.size();
    }

    private Judgement judge(Map<String, String> target) {
        Judgement known = judged.get(target.get("code"));
        if (known == null) {
            known = target.get("metric").equals("COMPOUND") ? compound(target) : new TargetReference(folder, target, tree, years, this.known).judge();
            judged.put(target.get("code"), known);
        }
        return known;
    }

    /** NOT_MET if a part is, else NOT_ASSESSABLE if a part is, else the worst part; it has no figure of its own. */
    private Judgement compound(Map<String, String> target) {
        List<Judgement> parts = folder.rows("targets").stream()
                .filter(part -> part.get("part_of").equals(target.get("code"))).map(this::judge).toList();
        Judgement whole = compound(parts, null);
        return "under_way".equals(whole.reason())
                ? compound(parts, compound(parts.stream().map(part -> part.soFar() == null ? part : part.soFar()).toList(), null)) : whole;
    }

    private static Judgement compound(List<Judgement> parts, Judgement soFar) {
        Verdict worst = parts.stream().map(Judgement::verdict).min(Comparator.naturalOrder()).orElseThrow();
        String reason = worst != Verdict.NOT_ASSESSABLE ? null : Stream.of("under_way", "coverage", "no_denominator")
                .filter(first -> parts.stream().anyMatch(part -> first.equals(part.reason()))).findFirst().orElseThrow();
        return new Judgement(worst, reason, soFar, null, null, null, null, null);
    }

    private static Map<String, Object> printed(Judgement judgement) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("verdict", judgement.verdict().name());
        fields.put("reason", judgement.reason());
        fields.put("so_far", judgement.soFar() == null ? null : printed(judgement.soFar()));
        fields.put("figure", printed(judgement.figure()));
        fields.put("attained_percent", printed(judgement.attained()));
        fields.put("exceeded_percent", printed(judgement.exceeded()));
        Coverage coverage = judgement.coverage();
        fields.put("coverage", coverage == null ? null : coverage.reported() + "/" + coverage.expected());
        List<String> list = new ArrayList<>();
        if (judgement.years() != null) {
            judgement.years().forEach(year -> list.add(year.year() + " " + printed(year.figure()) + " " + year.verdict()));
        }
        fields.put("years", judgement.years() == null ? null : list);
        return fields;
    }

    private static String printed(Exact figure) {
        return figure == null ? null : figure.written(6);
    }
}
