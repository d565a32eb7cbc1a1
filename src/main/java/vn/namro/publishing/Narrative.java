package vn.namro.publishing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What people wrote for one part of the term review; nothing of it is ever generated.
 *
 * @param part {@code results}, {@code limits}, {@code causes} or {@code lessons}
 * @param unit the code of the unit that it speaks of, null for the whole organisation
 */
public record Narrative(String part, @Nullable String unit, String text) {
    /** In the order in which a report has them. */
    public static final List<String> PARTS = List.of("results", "limits", "causes", "lessons");
}
