package vn.namro.tasks.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.namro.rule.Breach;

/**
 * An inspection: what its facts have made of it.
 *
 * @param visitedOn null before the visit
 * @param dropped why it was dropped, null where it was not
 */
public record Inspection(UUID id, InspectionFact.Planned plan, @Nullable LocalDate visitedOn, List<Finding> findings, @Nullable String dropped, List<Recorded> history) {
    private static final int LONGEST = 4_000;

    /** A fact as it was recorded. */
    public record Recorded(int number, Instant at, Seat seat, InspectionFact fact) {}

    /**
     * Something found, and what became of it.
     *
     * @param remediedAt when the remedy came that waits or was accepted, null before it or after it was sent back
     * @param settled whether whoever inspects accepted the remedy
     */
    public record Finding(InspectionFact.Found found, @Nullable Instant remediedAt, boolean settled) {
        /** Overdue by the same hour that holds for tasks; who waits for an answer is judged by when the remedy came. */
        public boolean isOverdue(Policy policy, Instant now) {
            return !settled && (remediedAt == null ? now : remediedAt).isAfter(policy.due(found.deadline()));
        }

        public boolean isRemediedInTime(Policy policy) {
            return settled && remediedAt != null && !remediedAt.isAfter(policy.due(found.deadline()));
        }
    }

    public static Inspection of(UUID id, List<Recorded> facts) {
        if (facts.isEmpty() || !(facts.getFirst().fact() instanceof InspectionFact.Planned plan)) {
            throw new IllegalArgumentException("an inspection begins with its plan: " + id);
        }
        var inspection = new Inspection(id, plan, null, List.of(), null, List.of(facts.getFirst()));
        for (var recorded : facts.subList(1, facts.size())) {
            inspection = inspection.and(recorded);
        }
        return inspection;
    }

    private Inspection and(Recorded recorded) {
        var known = new ArrayList<>(findings);
        var visited = visitedOn;
        var gone = dropped;
        switch (recorded.fact()) {
            case InspectionFact.Planned _ -> throw new IllegalArgumentException("planned twice: " + id);
            case InspectionFact.Visited(var day, _) -> visited = day;
            case InspectionFact.Found found -> known.add(new Finding(found, null, false));
            case InspectionFact.Remedied(var number, _, _) -> known.set(number, new Finding(known.get(number).found(), recorded.at(), false));
            case InspectionFact.Settled(var number) -> known.set(number, new Finding(known.get(number).found(), known.get(number).remediedAt(), true));
            case InspectionFact.SentBack(var number, _) -> known.set(number, new Finding(known.get(number).found(), null, false));
            case InspectionFact.Dropped(var reason) -> gone = reason;
        }
        var facts = new ArrayList<>(history);
        facts.add(recorded);
        return new Inspection(id, plan, visited, List.copyOf(known), gone, List.copyOf(facts));
    }

    public int lastNumber() {
        return history.getLast().number();
    }

    public boolean isOpen() {
        return dropped == null;
    }

    /** Whether a remedy of a finding waits for an answer. */
    public boolean waits(int finding) {
        return isOpen() && !findings.get(finding).settled() && findings.get(finding).remediedAt() != null;
    }

    /** Whether a finding has to be remedied still. */
    public boolean owesRemedy(int finding) {
        return isOpen() && !findings.get(finding).settled() && findings.get(finding).remediedAt() == null;
    }

    /** Every rule that a fact would break now. */
    public List<Breach> breaches(InspectionFact fact, LocalDate today) {
        var breaches = new ArrayList<Breach>();
        boolean may = isOpen() && switch (fact) {
            case InspectionFact.Planned _ -> false;
            case InspectionFact.Visited _ -> visitedOn == null;
            case InspectionFact.Found _ -> visitedOn != null;
            case InspectionFact.Remedied(var finding, _, _) -> has(finding) && owesRemedy(finding);
            case InspectionFact.Settled(var finding) -> has(finding) && waits(finding);
            case InspectionFact.SentBack(var finding, _) -> has(finding) && waits(finding);
            case InspectionFact.Dropped _ -> visitedOn == null;
        };
        add(breaches, !may, TaskRule.K43_INSPECTION_STATE);
        switch (fact) {
            case InspectionFact.Visited(var day, var note) -> {
                add(breaches, day.isAfter(today), TaskRule.K42_INSPECTION_DAY);
                add(breaches, note.isBlank() || note.length() > LONGEST, TaskRule.K22_REASON);
            }
            case InspectionFact.Found(var text, var remedy, var deadline) -> {
                add(breaches, text.isBlank() || remedy.isBlank() || text.length() > LONGEST || remedy.length() > LONGEST, TaskRule.K44_REMEDY);
                add(breaches, deadline.isBefore(today), TaskRule.K7_DEADLINE_NOT_PAST);
            }
            case InspectionFact.Remedied(_, var note, var proof) -> {
                add(breaches, note.isBlank() || note.length() > LONGEST, TaskRule.K22_REASON);
                add(breaches, proof == null, TaskRule.K45_PROOF);
            }
            case InspectionFact.SentBack(_, var reason) -> add(breaches, reason.isBlank() || reason.length() > LONGEST, TaskRule.K22_REASON);
            case InspectionFact.Dropped(var reason) -> add(breaches, reason.isBlank() || reason.length() > LONGEST, TaskRule.K22_REASON);
            case InspectionFact.Planned _, InspectionFact.Settled _ -> { }
        }
        return breaches;
    }

    private boolean has(int finding) {
        return finding >= 0 && finding < findings.size();
    }

    private static void add(List<Breach> breaches, boolean broken, TaskRule rule) {
        if (broken) {
            breaches.add(Breach.of(rule));
        }
    }
}
