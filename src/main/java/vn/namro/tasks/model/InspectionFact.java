package vn.namro.tasks.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can happen to an inspection. Its facts, in order, are all that is kept of it. */
public sealed interface InspectionFact {
    /** Whether the inspected unit does it; all else is done by whoever inspects. */
    default boolean isOfInspected() {
        return false;
    }

    /** Its name, for instance {@code Visited}. */
    default String name() {
        return getClass().getSimpleName();
    }

    /** @param inspector the unit that inspects, {@code unit} the one that is inspected, {@code day} when the visit is planned */
    record Planned(String inspector, String unit, String subject, LocalDate day) implements InspectionFact {}

    record Visited(LocalDate day, String note) implements InspectionFact {}

    /** @param text what was found, {@code remedy} what has to be done, {@code deadline} its last day */
    record Found(String text, String remedy, LocalDate deadline) implements InspectionFact {}

    /** @param finding its place among the findings, from 0; {@code proof} the file that proves it */
    record Remedied(int finding, String note, @Nullable UUID proof) implements InspectionFact {
        @Override
        public boolean isOfInspected() {
            return true;
        }
    }

    record Settled(int finding) implements InspectionFact {}

    record SentBack(int finding, String reason) implements InspectionFact {}

    record Dropped(String reason) implements InspectionFact {}
}
