package vn.namro.progress.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.namro.language.CodeOrder;
import vn.namro.measure.Metric;
import vn.namro.progress.Judgement;
import vn.namro.progress.TermJudgement;
import vn.namro.progress.TermRecords;
import vn.namro.reporting.Actual;
import vn.namro.resolution.Share;
import vn.namro.resolution.Target;

/** Judges every target of a term, parts before the compounds that they make. */
public final class TermJudge {
    private static final int WORTH_A_SECOND_CORE = 100_000;

    private final TermRecords records;
    private final LocalDate asOf;
    private final TermGrid grid;
    private final Map<String, UnitLife> lives;
    private final Map<String, List<Share>> shares;
    private final Map<String, List<Actual>> actuals = new HashMap<>();
    private final Map<String, List<Target>> parts;
    private final Map<String, Judgement> judged = new HashMap<>();

    public TermJudge(TermRecords records, LocalDate asOf) {
        this.records = records;
        this.asOf = asOf;
        grid = new TermGrid(records.term());
        lives = UnitLife.all(records.organisation(), records.term().organisation(), grid);
        shares = records.shares().stream().collect(Collectors.groupingBy(Share::target));
        records.actuals().forEach(row -> actuals.computeIfAbsent(row.target(), _ -> new ArrayList<>()).add(row));
        parts = records.targets().stream().filter(t -> t.partOf() != null).collect(Collectors.groupingBy(Target::partOf));
    }

    public TermJudgement judge() {
        // Targets with figures of their own do not need each other; many rows are worth a second core.
        var single = records.targets().stream().filter(target -> target.metric() != Metric.COMPOUND);
        var judgements = (records.actuals().size() > WORTH_A_SECOND_CORE ? single.parallel() : single).map(this::alone).toList();
        judgements.forEach(judgement -> judged.put(judgement.target().code(), judgement));
        var all = records.targets().stream().sorted(Comparator.comparing(Target::code, CodeOrder.NATURAL))
                .map(this::judgement).toList();
        var whole = all.stream().filter(j -> j.target().partOf() == null).toList();
        int met = (int) whole.stream().filter(j -> j.verdict().isMetOrExceeded()).count();
        return new TermJudgement(asOf, all, met, whole.size());
    }

    private Judgement alone(Target target) {
        return new TargetJudge(target, shares.getOrDefault(target.code(), List.of()),
                actuals.getOrDefault(target.code(), List.of()), records.organisation(), records.term(), grid, lives, asOf).judge();
    }

    private Judgement judgement(Target target) {
        var known = judged.get(target.code());
        if (known != null) {
            return known;
        }
        var compound = CompoundJudge.judge(target, parts.get(target.code()).stream().map(this::judgement).toList());
        judged.put(target.code(), compound);
        return compound;
    }
}
