package vn.namro.reporting.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.namro.calendar.PeriodLength;
import vn.namro.documents.ReceivedFile;
import vn.namro.resolution.Resolved;
import vn.namro.rule.Breach;
import vn.namro.rule.Outcome;

/** A kind of report as it is typed: codes apart by spaces, commas or semicolons, days as numbers. */
public record KindRequest(String code, String name, PeriodLength length, String targets, String units, String opens, String closes, DayCount counting,
        Confirmer confirmer, String evidence) {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_WAIT = 366;

    public static KindRequest empty() {
        return new KindRequest("", "", PeriodLength.QUARTER, "", "", "0", "", DayCount.DAYS, Confirmer.ABOVE, "");
    }

    public static KindRequest of(ReportKind kind) {
        return new KindRequest(kind.code(), kind.name(), kind.length(), String.join(", ", kind.targets()), String.join(", ", kind.units()),
                String.valueOf(kind.opens()), kind.closes() == null ? "" : String.valueOf(kind.closes()), kind.counting(), kind.confirmer(),
                String.join(", ", kind.evidence()));
    }

    public Outcome<ReportKind> kind(Resolved resolved) {
        var breaches = new ArrayList<Breach>();
        if (!code.matches("[\\p{L}\\p{N}._-]{1,20}")) {
            breaches.add(Breach.of(KindRule.K1_CODE_IS_SHORT));
        }
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            breaches.add(Breach.of(KindRule.K2_NAME_IS_GIVEN));
        }
        var strangeTargets = codes(targets).stream().filter(one -> resolved.targets().stream()
                .noneMatch(target -> target.code().equals(one) && target.every() == length)).toList();
        if (!strangeTargets.isEmpty()) {
            breaches.add(Breach.of(KindRule.K3_TARGETS_ARE_KNOWN, String.join(", ", strangeTargets)));
        }
        var strangeUnits = codes(units).stream().filter(one -> !resolved.organisation().knows(one)).toList();
        if (!strangeUnits.isEmpty()) {
            breaches.add(Breach.of(KindRule.K4_UNITS_ARE_KNOWN, String.join(", ", strangeUnits)));
        }
        var first = days(opens);
        if (first == null) {
            breaches.add(Breach.of(KindRule.K5_OPENING_DAY_IS_NEAR));
        }
        var last = closes.isBlank() ? null : days(closes);
        if (!closes.isBlank() && (last == null || first != null && last < first)) {
            breaches.add(Breach.of(KindRule.K6_CLOSES_AFTER_IT_OPENS));
        }
        var strangeEndings = codes(evidence).stream().filter(one -> !ReceivedFile.endings().contains(one)).toList();
        if (!strangeEndings.isEmpty()) {
            breaches.add(Breach.of(KindRule.K7_EVIDENCE_CAN_BE_TAKEN, String.join(", ", ReceivedFile.endings())));
        }
        return breaches.isEmpty() ? Outcome.done(new ReportKind(code, name, length, codes(targets), codes(units), first, last, counting, confirmer, codes(evidence)))
                : Outcome.refused(breaches);
    }

    private static List<String> codes(String typed) {
        return Stream.of(typed.split("[\\s,;]+")).filter(one -> !one.isEmpty()).distinct().toList();
    }

    private static @Nullable Integer days(String typed) {
        if (!typed.strip().matches("\\d{1,3}")) {
            return null;
        }
        int days = Integer.parseInt(typed.strip());
        return days <= LONGEST_WAIT ? days : null;
    }
}
