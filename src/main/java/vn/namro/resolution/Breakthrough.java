package vn.namro.resolution;

import org.jspecify.annotations.Nullable;

/** A breakthrough (khâu đột phá) that a resolution names. */
public record Breakthrough(String code, String title, @Nullable String text) {}
