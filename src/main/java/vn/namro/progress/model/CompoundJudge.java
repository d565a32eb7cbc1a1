package vn.namro.progress.model;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.namro.progress.Judgement;
import vn.namro.progress.Reason;
import vn.namro.progress.SoFar;
import vn.namro.progress.Verdict;
import vn.namro.resolution.Target;

/** A compound target is as good as its worst part (rule V8); it has no figure and no coverage of its own. */
final class CompoundJudge {
    private CompoundJudge() {}

    static Judgement judge(Target target, List<Judgement> parts) {
        var verdict = worst(parts.stream().map(Judgement::verdict).toList());
        var reason = verdict == Verdict.NOT_ASSESSABLE ? first(parts.stream().map(Judgement::reason).toList()) : null;
        var soFar = reason == Reason.UNDER_WAY ? soFar(parts) : null;
        boolean settled = verdict != Verdict.NOT_ASSESSABLE && parts.stream().anyMatch(Judgement::settled);
        return new Judgement(target, verdict, reason, soFar, null, null, null, null, null, null, null, null, settled, List.of(), List.of());
    }

    private static SoFar soFar(List<Judgement> parts) {
        var verdict = worst(parts.stream().map(p -> p.soFar() == null ? p.verdict() : p.soFar().verdict()).toList());
        var reason = verdict == Verdict.NOT_ASSESSABLE
                ? first(parts.stream().map(p -> p.soFar() == null ? p.reason() : p.soFar().reason()).toList()) : null;
        return new SoFar(verdict, reason, null, null, null, null, null);
    }

    private static Verdict worst(List<Verdict> verdicts) {
        return verdicts.stream().reduce(Verdict::worst).orElseThrow();
    }

    private static @Nullable Reason first(List<@Nullable Reason> reasons) {
        return reasons.stream().filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(null);
    }
}
