package vn.namro.accounts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seat of a unit.
 *
 * @param unit the code of the unit, null for a post over the whole system
 */
public record Post(UUID id, @Nullable String unit, Role role, String title) {}
