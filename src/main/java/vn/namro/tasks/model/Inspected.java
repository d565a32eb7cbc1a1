package vn.namro.tasks.model;

import java.time.Instant;
import java.util.List;

/** Inspections and what they found, counted; those that were dropped are left out. */
public record Inspected(int planned, int visited, int findings, int settled, int settledInTime, int overdue) {
    public static Inspected of(List<Inspection> inspections, Policy policy, Instant now) {
        var live = inspections.stream().filter(Inspection::isOpen).toList();
        var findings = live.stream().flatMap(one -> one.findings().stream()).toList();
        return new Inspected(live.size(), (int) live.stream().filter(one -> one.visitedOn() != null).count(), findings.size(),
                (int) findings.stream().filter(Inspection.Finding::settled).count(), (int) findings.stream().filter(one -> one.isRemediedInTime(policy)).count(),
                (int) findings.stream().filter(one -> one.isOverdue(policy, now)).count());
    }
}
