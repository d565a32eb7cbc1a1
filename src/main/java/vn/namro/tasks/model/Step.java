package vn.namro.tasks.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One step on the way, with who takes it and by when. */
public record Step(String text, String owner, @Nullable LocalDate day) {}
