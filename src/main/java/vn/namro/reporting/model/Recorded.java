package vn.namro.reporting.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.namro.reporting.Actual;

/**
 * A row with the account that recorded it.
 *
 * @param account null where the program took the row over from a folder
 */
public record Recorded(Actual row, @Nullable UUID account) {}
