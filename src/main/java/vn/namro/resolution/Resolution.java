package vn.namro.resolution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The resolution of a congress: what set the targets. */
public record Resolution(String number, @Nullable LocalDate date, @Nullable String title, String organisation, String term) {}
