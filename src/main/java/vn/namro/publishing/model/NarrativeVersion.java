package vn.namro.publishing.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One text that was written at some time.
 *
 * @param number of the version; later ones are higher
 * @param post in which it was written, null where it came from a folder
 * @param text empty where the text was taken away
 */
public record NarrativeVersion(long number, Instant recordedAt, @Nullable String post, String text) {}
