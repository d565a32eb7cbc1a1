package vn.namro.reporting.model;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.namro.reporting.Actual;
import vn.namro.reporting.ActualStatus;
import vn.namro.reporting.model.CellState.Confirmed;
import vn.namro.reporting.model.CellState.Returned;
import vn.namro.reporting.model.CellState.Unreported;
import vn.namro.reporting.model.CellState.Waiting;
import vn.namro.resolution.Target;

/**
 * One figure that a unit owes for a period.
 *
 * @param standing the confirmed row that counts, also while a correction of it waits; null when none does
 */
public record Cell(Target target, CellState state, @Nullable Actual standing) {

    /** A row that is a draft changes nothing: only what was handed in does. */
    public static Cell of(Target target, List<Recorded> rows) {
        var ordered = rows.stream().filter(one -> one.row().status() != ActualStatus.DRAFT)
                .sorted(Comparator.<Recorded, vn.namro.reporting.RecordedAt>comparing(one -> one.row().recordedAt()).reversed()).toList();
        var standing = ordered.stream().map(Recorded::row).filter(row -> row.status() == ActualStatus.CONFIRMED).findFirst()
                .filter(Actual::hasFigures).orElse(null);
        return new Cell(target, ordered.isEmpty() ? new Unreported() : state(ordered.getFirst()), standing);
    }

    private static CellState state(Recorded latest) {
        var row = latest.row();
        return switch (row.status()) {
            case SUBMITTED -> new Waiting(row, latest.account());
            case RETURNED -> new Returned(row);
            case CONFIRMED -> row.hasFigures() ? new Confirmed(row) : new Unreported();
            case DRAFT -> throw new IllegalArgumentException("a draft is no state");
        };
    }

    /** The figure handed in last, confirmed or not. */
    public @Nullable Actual latest() {
        return switch (state) {
            case Unreported _ -> null;
            case Waiting(var row, _) -> row;
            case Returned(var row) -> row;
            case Confirmed(var row) -> row;
        };
    }

    /** Whether a figure for it can be handed in. */
    public boolean isOpen() {
        return !(state instanceof Waiting);
    }
}
