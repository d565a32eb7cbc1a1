package vn.namro.resolution;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a term and its resolution were headed by from an instant on, until the next version.
 *
 * @param correction what made it, null for what came in a folder or by the form that began the term
 */
public record HeaderVersion(Instant recordedAt, @Nullable Correction correction, TermOfOffice term, Resolution resolution) {}
