package vn.namro.resolution;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A target with its shares as it was known from an instant on, until the next version.
 *
 * @param amendment what made it, null for a row that came in a folder or stood in the resolution
 * @param withdrawn whether the target ceased to be one; what it was last stands in the version before
 */
public record TargetVersion(Instant recordedAt, @Nullable Amendment amendment, Target target, List<Share> shares, boolean withdrawn) {}
