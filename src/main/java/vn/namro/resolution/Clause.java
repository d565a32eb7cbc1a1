package vn.namro.resolution;

import org.jspecify.annotations.Nullable;

/** A numbered part of a resolution; {@code parent} is the clause that holds it. */
public record Clause(String code, @Nullable String parent, @Nullable String heading, @Nullable String text) {}
