package vn.namro.resolution.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.namro.resolution.Amendments;
import vn.namro.resolution.Decision;
import vn.namro.rule.Breach;

/** On what ground a target is written down or changed. What is not given is empty or null. */
public record Basis(Kind kind, String number, @Nullable LocalDate day, String body, @Nullable LocalDate from, String reason) {
    public enum Kind {
        /** As the congress resolved it; for a target that was not there. */
        RESOLUTION,
        /** By a decision after the congress. */
        DECISION,
        /** It had been entered otherwise than the congress resolved it. */
        CORRECTION
    }

    public static final Basis AS_RESOLVED = new Basis(Kind.RESOLUTION, "", null, "", null, "");

    /** The decision that is cited, null for another ground; ask {@link #breaches} first. */
    public @Nullable Decision decision() {
        return kind == Kind.DECISION ? new Decision(number, Objects.requireNonNull(day), body, Objects.requireNonNull(from)) : null;
    }

    public List<Breach> breaches(LocalDate today, Amendments amendments) {
        var breaches = new ArrayList<Breach>();
        if (kind == Kind.DECISION) {
            if (number.isEmpty()) {
                breaches.add(Breach.of(AmendmentRule.D1_NUMBER_IS_GIVEN));
            }
            if (day == null || day.isAfter(today)) {
                breaches.add(Breach.of(AmendmentRule.D2_DAY_IS_GIVEN));
            }
            if (body.isEmpty()) {
                breaches.add(Breach.of(AmendmentRule.D3_BODY_IS_GIVEN));
            }
            if (from == null || from.isAfter(today)) {
                breaches.add(Breach.of(AmendmentRule.D4_IS_IN_FORCE));
            }
            if (day != null) {
                amendments.all().stream().map(one -> one.decision()).filter(Objects::nonNull)
                        .filter(known -> known.number().equals(number) && !(known.day().equals(day) && known.body().equals(body))).findFirst()
                        .ifPresent(known -> breaches.add(Breach.of(AmendmentRule.D6_ONE_NUMBER_IS_ONE_DECISION, known.day(), known.body())));
            }
        }
        if (kind != Kind.RESOLUTION && reason.isEmpty()) {
            breaches.add(Breach.of(AmendmentRule.D5_REASON_IS_GIVEN));
        }
        return breaches;
    }
}
