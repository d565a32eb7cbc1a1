package vn.namro.resolution;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of one target and its shares by a person's hand.
 *
 * @param decision null where nothing was decided anew: the target had been entered otherwise than the congress resolved it
 * @param withdraws whether the target is no longer one
 */
public record Amendment(UUID id, String target, @Nullable Decision decision, String reason, boolean withdraws, Instant recordedAt) {}
