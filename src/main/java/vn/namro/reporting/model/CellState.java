package vn.namro.reporting.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.namro.reporting.Actual;

/** How far one owed figure has come. */
public sealed interface CellState {
    /** Never handed in, or withdrawn. */
    record Unreported() implements CellState {}

    /** @param submitter the account that handed it in, null where the program took the row over */
    record Waiting(Actual row, @Nullable UUID submitter) implements CellState {}

    /** The row's note is the reason. */
    record Returned(Actual row) implements CellState {}

    record Confirmed(Actual row) implements CellState {}
}
